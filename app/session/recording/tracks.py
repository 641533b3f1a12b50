# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks are heard on a recording, and the cue sheet that tells so."""

from dataclasses import dataclass
from pathlib import Path

from app.files import write_whole
from engine.client import Client
from engine.load import Load

AUDIBLE = 0.003  # -50 dB behind the fader and the crossfader
HEARD_S = 5.0  # a track that was heard for so long is listed, from when it was heard first


@dataclass(slots=True)
class Heard:
    """A track on a deck. `first`: engine frame when it was heard first; `heard`: frames so far."""

    load: Load
    first: int = 0
    heard: int = 0
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A track of the sheet, from an engine frame on."""

    frame: int
    title: str
    artist: str


class Tracks:
    """Follows the decks."""

    def __init__(self, client: Client, rate: int) -> None:
        self._client, self._rate = client, rate
        self._decks: dict[int, Heard] = {}
        self._ids: dict[int, int] = {}
        self._frame = 0
        self.entries: list[Entry] = []

    def look(self) -> bool:
        """To be called a few times a second. Return: there are more entries."""
        state = self._client.state()
        passed = min(max(int(state.frame) - self._frame, 0), self._rate)
        self._frame = int(state.frame)
        before = len(self.entries)
        for deck, told in enumerate(state.deck):
            if told.load_id != self._ids.get(deck, 0):
                self._change(deck, int(told.load_id))
            heard = self._decks.get(deck)
            if heard is None or not told.playing or max(told.meter.peak) <= AUDIBLE:
                continue
            if heard.heard == 0:
                heard.first = self._frame
            heard.heard += max(passed, 1)
            if not heard.listed and heard.heard >= HEARD_S * self._rate:
                heard.listed = True
                self.entries.append(Entry(heard.first, heard.load.title, heard.load.artist))
        self.entries.sort(key=lambda entry: entry.frame)
        return len(self.entries) != before

    def of(self, first: int) -> list[Entry]:
        """The entries of a file that begins at that frame: what runs there begins with it."""
        running = [e for e in self.entries if e.frame < first][-1:]
        return [*running, *(e for e in self.entries if e.frame >= first)]

    def _change(self, deck: int, load_id: int) -> None:
        offered = self._client.offered(deck) if load_id else None
        if load_id and (offered is None or offered.id != load_id):
            return  # a newer one is on its way
        self._ids[deck] = load_id
        old = self._decks.get(deck)
        if offered is None:
            self._decks.pop(deck, None)
        elif old is not None and old.load.segment == offered.segment:
            old.load = offered  # only more is known of it
        else:
            self._decks[deck] = Heard(offered)


def write_sheet(sound: Path, entries: list[Entry], first: int, rate: int) -> None:
    """Write the cue sheet beside a recording, or nothing without entries. Raises OSError."""
    if not entries:
        return
    from app.library.interchange.lists.cuesheet import TYPES, quotable, time_text, words

    kind = TYPES.get(sound.suffix, "WAVE")
    lines = [*words(sound.stem, "", ""), f'FILE "{quotable(sound.name)}" {kind}']
    for number, entry in enumerate(entries, 1):
        lines.append(f"  TRACK {number:02d} AUDIO")
        lines += words(entry.title, entry.artist, "    ")
        at = max(entry.frame - first, 0) / rate
        # a sheet begins with its file: players cut what stands before the first track
        lines.append(f"    INDEX 01 {time_text(at if number > 1 else 0.0)}")
    write_whole(sound.with_suffix(".cue"), "\r\n".join(lines) + "\r\n")
