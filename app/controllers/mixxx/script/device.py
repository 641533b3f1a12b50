# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts' way to their device and to what decks play; the other end is host-devices.js."""

import json
import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Signal, Slot

from app.controllers.mapping import Output, World
from app.controllers.mixxx.reading import message_key
from app.controllers.mixxx.script.reports import Reports

FEATURE_BYTES = 256
LONGEST_TEXT = 10_000
DECK = re.compile(r"\[Channel([1-4])\]\Z")
# Lengths of short messages by their first byte; scripts always give three.
TWO = {0xC0, 0xD0}
SYSTEM = {0xF1: 2, 0xF2: 3, 0xF3: 2}
CHARSETS = {
    "ASCII": "ascii",
    "UTF_8": "utf-8",
    "UTF_16LE": "utf-16-le",
    "UTF_16BE": "utf-16-be",
    "UTF_32LE": "utf-32-le",
    "UTF_32BE": "utf-32-be",
    "CentralEurope": "cp1250",
    "Cyrillic": "cp1251",
    "WesternEurope": "cp1252",
    "Greek": "cp1253",
    "Turkish": "cp1254",
    "Hebrew": "cp1255",
    "Arabic": "cp1256",
    "Baltic": "cp1257",
    "Vietnamese": "cp1258",
    "Latin9": "iso8859-15",
    "Shift_JIS": "shift_jis",
    "EUC_JP": "euc_jp",
    "EUC_KR": "euc_kr",
    "Big5": "big5",
    "KOI8_R": "koi8_r",
    "UCS2": "utf-16-be",
    "SCSU": "latin-1",
    "BOCU_1": "utf-8",
    "CESU_8": "utf-8",
    "Latin1": "latin-1",
}
# Fields of a track as scripts call them, and as World.track does.
FIELDS = {
    "file": "file",
    "artist": "artist",
    "title": "title",
    "album": "album",
    "albumArtist": "album_artist",
    "genre": "genre",
    "composer": "composer",
    "grouping": "grouping",
    "year": "year",
    "trackNumber": "track_number",
    "trackTotal": "track_total",
}

Listener = Callable[[int, int], int]


def short(packed: int) -> bytes:
    """A short message as it goes over the wire, of a script's three bytes."""
    status = packed >> 16
    whole = bytes((status, packed >> 8 & 0x7F, packed & 0x7F))
    if status < 0xF0:
        return whole[:2] if status & 0xF0 in TWO else whole
    return whole[: SYSTEM.get(status, 1)]


class Device(QObject):
    """One script engine's. Signals are the events that scripts run for; slots are asked by them.

    Args:
        listen: a script wants messages (status, second byte): number of its handler, or -1 when
            the mapping file has them for a script already.
        unlisten: it wants them no more.
    """

    bind = Signal(int, str, str, str)  # handler, key, group, where the mapping has it
    midi = Signal(int, int, int, int)  # handler, byte 1, byte 2, status
    prefix = Signal(str)
    incoming = Signal(QByteArray)
    track = Signal(str, str, str)  # group, what it was, what it is

    def __init__(
        self,
        output: Output,
        world: World,
        reports: Reports,
        hid: bool,
        listen: Listener,
        unlisten: Callable[[int], bool],
    ) -> None:
        super().__init__()
        self._output, self._world, self._reports = output, world, reports
        self._hid, self._listen, self._unlisten = hid, listen, unlisten
        self._latched: dict[int, bytes] = {}  # HID reports to be sent at the end of this turn
        self._sent: dict[int, bytes] = {}
        self._players: dict[str, str] = {}  # those whose changes are wanted, as they were

    # --- Messages

    @Slot("QVariantList")
    def sendShorts(self, messages: list[int]) -> None:  # noqa: N802
        if not self._hid:
            for packed in messages:
                self._output.send(short(packed))

    @Slot(QByteArray, int)
    def send(self, data: QByteArray, report: int) -> None:
        raw = bytes(data.data())
        if self._hid:
            self._output.send(bytes((report,)) + raw)
        elif raw:
            self._output.send(raw)

    @Slot(int, QByteArray, bool)
    def sendReport(self, report: int, data: QByteArray, in_order: bool) -> None:  # noqa: N802
        if in_order:
            self._sent.pop(report, None)
            self._output.send(bytes((report,)) + bytes(data.data()))
        else:
            self._latched[report] = bytes(data.data())

    def flush(self) -> None:
        """Send the reports of which only the newest counts, if they are other ones."""
        for report, data in self._latched.items():
            if self._sent.get(report) != data:
                self._sent[report] = data
                self._output.newest(bytes((report,)) + data)
        self._latched.clear()

    @Slot(int, result=QByteArray)
    def inputReport(self, report: int) -> QByteArray:  # noqa: N802
        return QByteArray(self._output.report(report))

    @Slot(int, QByteArray)
    def sendFeature(self, report: int, data: QByteArray) -> None:  # noqa: N802
        self._output.send_feature(bytes((report,)) + bytes(data.data()))

    @Slot(int, result=QByteArray)
    def feature(self, report: int) -> QByteArray:
        return QByteArray(self._output.feature(report, FEATURE_BYTES))

    @Slot(int, int, result=int)
    def listen(self, status: int, number: int) -> int:
        return self._listen(*message_key(status & 0xFF, number & 0xFF))

    @Slot(int, result=bool)
    def unlisten(self, handler: int) -> bool:
        return self._unlisten(handler)

    # --- Words

    @Slot(str, str)
    def dead(self, place: str, key: str) -> None:
        self._reports.dead(place, key)

    @Slot(str, str)
    def say(self, level: str, text: str) -> None:
        self._reports.say(level, text)

    @Slot(result="QVariantList")
    def charsets(self) -> list[str]:
        return list(CHARSETS)

    @Slot(str, str, result=QByteArray)
    def encode(self, charset: str, text: str) -> QByteArray:
        return QByteArray(text[:LONGEST_TEXT].encode(CHARSETS[charset], errors="replace"))

    # --- What decks play

    @Slot(str, result=str)
    def player(self, group: str) -> str:
        deck = DECK.match(group)
        if deck is None:
            return ""
        track: Any = self._world.track(int(deck[1]) - 1)
        found = {name: track.get(own) for name, own in FIELDS.items()}
        return json.dumps({name: str(v) for name, v in found.items() if v is not None})

    @Slot(str)
    def watchPlayer(self, group: str) -> None:  # noqa: N802
        self._players.setdefault(group, self.player(group))

    def new_tracks(self) -> list[tuple[str, str, str]]:
        """Group, what it was, what it is, of the players that have another track now."""
        found = []
        for group, before in self._players.items():
            after = self.player(group)
            if after != before:
                self._players[group] = after
                found.append((group, before, after))
        return found
