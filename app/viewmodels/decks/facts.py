# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library knows of the track on a deck: its parts, its energy, its notes, its cover."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.library.model import Cue, CueKind
from app.viewmodels.rows import Row, Rows

if TYPE_CHECKING:
    from app.library.store import Library
    from app.viewmodels.edits import Edits

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

# What a section is called, and its colour: quiet ones are cold, loud ones warm.
SECTIONS = {
    "intro": (QT_TRANSLATE_NOOP("Facts", "INTRO"), "#5f7bff"),
    "verse": (QT_TRANSLATE_NOOP("Facts", "VERSE"), "#35d0ff"),
    "build": (QT_TRANSLATE_NOOP("Facts", "BUILD"), "#ffd84a"),
    "drop": (QT_TRANSLATE_NOOP("Facts", "DROP"), "#ff4438"),
    "chorus": (QT_TRANSLATE_NOOP("Facts", "CHORUS"), "#ff8a1e"),
    "breakdown": (QT_TRANSLATE_NOOP("Facts", "BREAK"), "#b86bff"),
    "outro": (QT_TRANSLATE_NOOP("Facts", "OUTRO"), "#5f7bff"),
}
PLAIN_SECTION = "#84849a"
VOCAL_SHARE = 0.5  # of a second: a voice sings there
MARK_COLOR = "#f4f4f6"
UNSEEN = (CueKind.GRID, CueKind.LOAD, CueKind.MAIN)
STAR = 20  # of the rating's 100
Fetch = Callable[[str, Callable[[str], None]], None]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the track, in seconds."""

    start_s: float
    end_s: float
    label: str
    color: str


@dataclass(frozen=True, slots=True)
class Known:
    """All that is told of a track. `track_id` 0: the library does not know it."""

    track_id: int = 0
    texts: Mapping[str, str] = field(default_factory=dict)
    rating: int = -1
    color: str = ""
    energy: float = 0.0
    year: int = 0
    plays: int = 0
    sections: tuple[tuple[float, float, str], ...] = ()
    vocals: tuple[tuple[float, float], ...] = ()
    curve: tuple[float, ...] = ()
    notes: tuple[tuple[int, float, str], ...] = ()
    cues: tuple[Cue, ...] = ()

    @property
    def marks(self) -> list[Cue]:
        """Cues without a pad that people want to see."""
        return [cue for cue in self.cues if cue.slot is None and cue.kind not in UNSEEN]


NOTHING = Known()
TEXTS = ("album", "comment", "genre", "label", "remixer", "grouping", "mix")


@QmlElement
class Facts(QObject):
    """Empty values where nothing is known. Times are seconds of the track."""

    changed = Signal()
    cover_changed = Signal()
    note_wanted = Signal()  # somebody wants to see and write the track's notes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits: Edits | None = None
        self._fetch: Fetch | None = None
        self._path, self._cover = "", ""
        self._known = NOTHING
        self._sections = Rows(("start", "end", "label", "tint"), self)
        self._vocals = Rows(("start", "end"), self)
        self._notes = Rows(("number", "at", "text"), self)
        self._marks = Rows(("start", "end", "kind", "name", "tint"), self)

    @Property(int, notify=changed)
    def track_id(self) -> int:
        """Of the library; 0: it does not know the track."""
        return self._known.track_id

    @Property(Rows, constant=True)
    def sections(self) -> Rows:
        return self._sections

    @Property(Rows, constant=True)
    def vocals(self) -> Rows:
        """Where somebody sings."""
        return self._vocals

    @Property(Rows, constant=True)
    def notes(self) -> Rows:
        """`at` is -1 for a note about the whole track."""
        return self._notes

    @Property(bool, notify=changed)
    def noted(self) -> bool:
        """There are notes."""
        return bool(self._known.notes)

    @Slot()
    def write_note(self) -> None:
        """Open the notes of the track."""
        self.note_wanted.emit()

    @Property(Rows, constant=True)
    def marks(self) -> Rows:
        """Cues without a pad: memory cues, places to fade. `end` is -1 for points."""
        return self._marks

    @Property(list, notify=changed)
    def curve(self) -> list[float]:
        """Energy, 1..10, one value a second."""
        return list(self._known.curve)

    @Property(float, notify=changed)
    def energy(self) -> float:
        """1..10; 0: not known."""
        return self._known.energy

    @Property(str, notify=changed)
    def comment(self) -> str:
        return self._known.texts.get("comment", "")

    @Property(str, notify=changed)
    def genre(self) -> str:
        return self._known.texts.get("genre", "")

    @Property(str, notify=changed)
    def album(self) -> str:
        return self._known.texts.get("album", "")

    @Property(str, notify=changed)
    def label(self) -> str:
        """Who published it."""
        return self._known.texts.get("label", "")

    @Property(int, notify=changed)
    def year(self) -> int:
        return self._known.year

    @Property(int, notify=changed)
    def stars(self) -> int:
        """0..5; -1: never rated."""
        return -1 if self._known.rating < 0 else round(self._known.rating / STAR)

    @Property(int, notify=changed)
    def plays(self) -> int:
        return self._known.plays

    @Property(str, notify=changed)
    def color(self) -> str:
        """The user's, as "#rrggbb"; empty without."""
        return self._known.color

    @Property(str, notify=changed)
    def note(self) -> str:
        """The newest note about the whole track; empty without."""
        whole = [text for _, at, text in self._known.notes if at < 0]
        return whole[-1] if whole else ""

    @Property(str, notify=cover_changed)
    def cover(self) -> str:
        """URL of a small picture in the cache, for an asynchronous Image; empty: none (yet)."""
        return self._cover

    @property
    def known(self) -> Known:
        """All of it, for Python."""
        return self._known

    def parts(self) -> list[Section]:
        """The sections, named and coloured."""
        return [Section(s, e, *section_face(label)) for s, e, label in self._known.sections]

    def attach(self, edits: "Edits") -> None:
        """Read the library through this; look again when it was edited."""
        self._edits = edits
        edits.edited.connect(self._ask)

    def dress(self, fetch: Fetch) -> None:
        """Covers are fetched so from now on: fetch(path, told), told(file or "")."""
        self._fetch = fetch
        self._ask_cover()

    def show(self, path: str) -> None:
        """This track is on the deck now; "" for none."""
        if path != self._path:
            self._path = path
            self._take(path, NOTHING)
            self._take_cover(path, "")
            self._ask_cover()
        self._ask()

    def _ask(self) -> None:
        path = self._path
        if path and self._edits is not None:
            self._edits.ask(lambda library: read(library, path), lambda k: self._take(path, k))

    def _ask_cover(self) -> None:
        path = self._path
        if path and self._fetch is not None:
            self._fetch(path, lambda file: self._take_cover(path, file))

    def _take_cover(self, path: str, file: str) -> None:
        url = Path(file).as_uri() if file else ""
        if path == self._path and url != self._cover:
            self._cover = url
            self.cover_changed.emit()

    def _take(self, path: str, known: Known) -> None:
        if path != self._path or known == self._known:
            return  # another track by now, or nothing new
        self._known = known
        self._sections.show([section_row(part) for part in self.parts()])
        self._vocals.show([{"start": s, "end": e} for s, e in known.vocals])
        self._notes.show([{"number": n, "at": at, "text": text} for n, at, text in known.notes])
        self._marks.show([mark_row(cue) for cue in known.marks])
        self.changed.emit()


def read(library: "Library", path: str) -> Known:
    """What the library knows of a file. On the hand's thread."""
    track_id = library.find(path)
    if track_id is None:
        return NOTHING
    track = library.track(track_id)
    form: Mapping[str, Any] = library.analysis(track_id, "form") or {}
    energy: Mapping[str, Any] = library.analysis(track_id, "energy") or {}
    return Known(
        track_id=track_id,
        texts={name: str(getattr(track, name)) for name in TEXTS},
        rating=-1 if track.rating is None else track.rating,
        color="" if track.color is None else f"#{track.color:06x}",
        energy=float(energy.get("energy", 0.0)),
        year=track.year,
        plays=track.play_count,
        sections=tuple(
            (float(s["start"]), float(s["end"]), str(s["label"])) for s in form.get("sections", ())
        ),
        vocals=stretches(form.get("vocal_curve", ()), VOCAL_SHARE),
        curve=tuple(float(x) for x in energy.get("energy_curve", ())),
        notes=tuple(
            (n, -1.0 if at is None else at, text) for n, at, text in library.notes(track_id)
        ),
        cues=track.cues,
    )


def stretches(curve: Sequence[float], above: float) -> tuple[tuple[float, float], ...]:
    """Where a curve of one value a second is above something: (start, end) in seconds."""
    found: list[tuple[float, float]] = []
    for second, value in enumerate(curve):
        if value <= above:
            continue
        if found and found[-1][1] == second:
            found[-1] = (found[-1][0], second + 1.0)
        else:
            found.append((float(second), second + 1.0))
    return tuple(found)


def section_face(label: str) -> tuple[str, str]:
    """Name and colour."""
    name, color = SECTIONS.get(label, (label.upper(), PLAIN_SECTION))
    return QCoreApplication.translate("Facts", str(name)), color


def section_row(part: Section) -> Row:
    return {"start": part.start_s, "end": part.end_s, "label": part.label, "tint": part.color}


def mark_row(cue: Cue) -> Row:
    return {
        "start": cue.start_s,
        "end": -1.0 if cue.end_s is None else cue.end_s,
        "kind": cue.kind.value,
        "name": cue.name,
        "tint": MARK_COLOR if cue.color is None else f"#{cue.color:06x}",
    }
