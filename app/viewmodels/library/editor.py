# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing one track or many: values that differ are shown as mixed, what is saved is one step."""

import contextlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.library.model import Key, Track
from app.viewmodels import formats
from app.viewmodels.edits import Edits
from app.viewmodels.library.shown import Property
from app.viewmodels.library.tracks import Tracks
from app.viewmodels.rows import Rows

if TYPE_CHECKING:
    from app.library.store import Library

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

STAR = 20  # of a rating
MIXED = "\0mixed"
FIELDS: tuple[tuple[str, Any, str], ...] = (
    ("title", QT_TRANSLATE_NOOP("TrackEditor", "Title"), "text"),
    ("artist", QT_TRANSLATE_NOOP("TrackEditor", "Artist"), "text"),
    ("album", QT_TRANSLATE_NOOP("TrackEditor", "Album"), "text"),
    ("genre", QT_TRANSLATE_NOOP("TrackEditor", "Genre"), "text"),
    ("label", QT_TRANSLATE_NOOP("TrackEditor", "Label"), "text"),
    ("remixer", QT_TRANSLATE_NOOP("TrackEditor", "Remixer"), "text"),
    ("year", QT_TRANSLATE_NOOP("TrackEditor", "Year"), "number"),
    ("bpm", QT_TRANSLATE_NOOP("TrackEditor", "Tempo"), "number"),
    ("key", QT_TRANSLATE_NOOP("TrackEditor", "Key"), "text"),
    ("energy", QT_TRANSLATE_NOOP("TrackEditor", "Energy 1 to 10"), "number"),
    ("rating", QT_TRANSLATE_NOOP("TrackEditor", "Stars 0 to 5"), "number"),
    ("color", QT_TRANSLATE_NOOP("TrackEditor", "Colour"), "color"),
    ("tags", QT_TRANSLATE_NOOP("TrackEditor", "Tags"), "text"),
    ("comment", QT_TRANSLATE_NOOP("TrackEditor", "Comment"), "text"),
)
KINDS = {name: kind for name, _, kind in FIELDS}
PALETTE = (
    "",
    "#e5484d",
    "#ff8b3e",
    "#ffd43b",
    "#3ddc84",
    "#35d0ff",
    "#4c6fff",
    "#a970ff",
    "#ff6ad5",
)
NOTE = ("number", "text")


@QmlElement
class TrackEditor(QObject):
    """What is known of the selected tracks, to be changed."""

    changed = Signal()

    def __init__(
        self,
        tracks: Tracks,
        edits: Edits,
        say: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tracks, self._edits, self._say = tracks, edits, say
        self._rows = Rows(("name", "label", "kind", "text", "mixed", "dirty"), self)
        self._notes = Rows(NOTE, self)
        self._ids: list[int] = []
        self._was: dict[str, str] = {}
        self._now: dict[str, str] = {}

    @Property(Rows, constant=True)
    def fields(self) -> Rows:
        """name, label, kind, text, mixed, dirty."""
        return self._rows

    @Property(Rows, constant=True)
    def notes(self) -> Rows:
        """Of one track: number, text."""
        return self._notes

    @Property("QStringList", constant=True)
    def palette(self) -> list[str]:
        """Colours to choose from; "" for none."""
        return list(PALETTE)

    @Property("QStringList", constant=True)
    def palette_names(self) -> list[str]:
        """What they are called; "" for none."""
        return [formats.color(color) if color else "" for color in PALETTE]

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return bool(self._ids)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many tracks are edited."""
        return len(self._ids)

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """There is something to save."""
        return self._now != self._was

    @Slot()
    def open(self) -> None:
        """Edit the selected tracks."""
        if not self._tracks.is_library or self._tracks.hits is None:
            self._say("info", self.tr("Only tracks of the library can be edited."))
            return
        ids = self._tracks.hits.ids(self._tracks.places)
        if ids:
            self._edits.ask(lambda library: read(library, ids), lambda found: self._take(*found))

    @Slot()
    def close(self) -> None:
        """Forget what was not saved."""
        self._ids, self._was, self._now = [], {}, {}
        self._show()

    @Slot(str, str)
    def put(self, name: str, text: str) -> None:
        """Type a value."""
        if name in self._now and self._now[name] != text:
            self._now[name] = text
            self._show()

    @Slot()
    def save(self) -> None:
        """Change what was typed, in all of the tracks: one step of undo."""
        wishes = {n: t for n, t in self._now.items() if t != self._was[n]}
        ids = self._ids
        try:
            values = {name: value_of(name, text) for name, text in wishes.items()}
        except ValueError as error:
            self._say("warning", str(error))
            return
        self.close()
        if values:
            self._edits.do(lambda library: change(library, ids, values))

    @Slot(int, str, str)
    def set_cell(self, row: int, name: str, text: str) -> None:
        """Type a value into the list: of the row, or of all selected ones if it is one of them."""
        hits = self._tracks.hits
        if hits is None or not self._tracks.is_library or name not in KINDS:
            return
        rows = self._tracks.places if self._tracks.is_picked(row) else [row]
        try:
            values = {name: value_of(name, text)}
        except ValueError as error:
            self._say("warning", str(error))
            return
        ids = hits.ids(rows)
        self._edits.do(lambda library: change(library, ids, values))

    @Slot(str)
    def add_note(self, text: str) -> None:
        """Add a note to each of the tracks."""
        ids = self._ids
        if text.strip():

            def task(library: "Library") -> tuple[list[int], list[Track], list[Any]]:
                with library.step("note"):
                    for number in ids:
                        library.add_note(number, text.strip())
                return read(library, ids)

            self._edits.do(task, lambda found: self._show_notes(found[2]))

    @Slot(int)
    def delete_note(self, number: int) -> None:
        ids = self._ids

        def task(library: "Library") -> list[Any]:
            library.delete_note(number)
            return read(library, ids)[2]

        self._edits.do(task, self._show_notes)

    @Slot(int, bool)
    def relate(self, deck: int, goes: bool) -> None:
        """The selected tracks go well with the one on deck 0.., or do not."""
        other, hits = self._tracks.ondecks.id_on(deck), self._tracks.hits
        if not other or hits is None or not self._tracks.is_library:
            self._say("info", self.tr("There is no track of the library on this deck."))
            return
        ids = [number for number in hits.ids(self._tracks.places) if number != other]

        def task(library: "Library") -> None:
            with library.step("goes well with"):
                for number in ids:
                    if goes:
                        library.relate(other, number)
                    else:
                        library.unrelate(other, number)

        self._edits.do(task)

    def _take(self, ids: list[int], found: Sequence[Track], notes: list[Any]) -> None:
        self._ids = ids
        self._was = {}
        for name in KINDS:
            texts = {text_of(name, one) for one in found}
            self._was[name] = texts.pop() if len(texts) == 1 else MIXED
        self._now = dict(self._was)
        self._show_notes(notes)
        self._show()

    def _show(self) -> None:
        rows = []
        for name, label, kind in FIELDS if self._ids else ():
            text = self._now[name]
            rows.append(
                {
                    "name": name,
                    "label": QCoreApplication.translate("TrackEditor", label),
                    "kind": kind,
                    "text": "" if text == MIXED else text,
                    "mixed": text == MIXED,
                    "dirty": text != self._was[name],
                }
            )
        self._rows.show(rows)
        self.changed.emit()

    def _show_notes(self, notes: list[Any]) -> None:
        self._notes.show([{"number": number, "text": text} for number, _, text in notes])


def read(library: "Library", ids: list[int]) -> tuple[list[int], list[Track], list[Any]]:
    """The tracks that are there, and the notes if it is one."""
    found = library.tracks(ids)
    notes = library.notes(ids[0]) if len(ids) == 1 and found else []
    return list(found), list(found.values()), notes


def change(library: "Library", ids: list[int], values: dict[str, Any]) -> None:
    """Set these values in all of them: one step."""
    energy = values.pop("energy", None)
    with library.step(", ".join([*values, *(["energy"] if energy is not None else [])])):
        if values:
            library.edit(ids, **values)
        for number in ids if energy is not None else ():
            library.set_found(number, energy=energy)


def text_of(name: str, track: Track) -> str:
    """As it is typed."""
    if name == "key":
        return track.key.camelot if track.key else track.key_text
    if name == "rating":
        return "" if track.rating is None else str(round(track.rating / STAR))
    if name == "color":
        return "" if track.color is None else f"#{track.color:06x}"
    if name == "tags":
        return ", ".join(track.tags)
    if name == "bpm":
        return f"{track.bpm:.2f}" if track.bpm else ""
    if name == "energy":
        return ""  # the analysis's; a number typed here takes its place
    value = getattr(track, name)
    return str(value) if value else ""


def value_of(name: str, text: str) -> Any:
    """What is kept. Raises ValueError: it is none; the text tells people why."""
    text = text.strip()
    if name == "key":
        key = Key.parse(text)
        if text and key is None:
            raise ValueError(_no(text, QT_TRANSLATE_NOOP("TrackEditor", "{} is no key")))
        return key
    if name == "tags":
        return tuple(tag.strip() for tag in text.split(",") if tag.strip())
    if name == "color":
        with contextlib.suppress(ValueError):
            return int(text.removeprefix("#"), 16) & 0xFFFFFF if text else None
        raise ValueError(_no(text, QT_TRANSLATE_NOOP("TrackEditor", "{} is no colour")))
    if KINDS[name] == "number":
        return _number(name, text)
    return text


def _number(name: str, text: str) -> Any:
    try:
        value = float(text.replace(",", ".")) if text else 0.0
    except ValueError:
        value = -1.0
    lows = {"energy": (1, 10), "rating": (0, 5), "year": (0, 9999), "bpm": (0, 999)}
    low, high = lows[name]
    if not low <= value <= high:
        raise ValueError(
            _no(text, QT_TRANSLATE_NOOP("TrackEditor", "{} is not a number that fits"))
        )
    if name == "rating":
        return round(value) * STAR if text else None
    return int(value) if name == "year" else value


def _no(text: str, said: Any) -> str:
    return QCoreApplication.translate("TrackEditor", said).format(text)
