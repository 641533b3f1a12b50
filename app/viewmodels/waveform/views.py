# SPDX-License-Identifier: GPL-3.0-or-later
"""All pictures of a deck's track: its waves, by name, and its overview."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.themes import BASE
from app.viewmodels.board import Board
from app.viewmodels.decks.facts import Known, section_face
from app.viewmodels.ports import Pictures
from app.viewmodels.waveform.flags import MEMORY, NOTE, Flag, Stretch
from app.viewmodels.waveform.marks import NO_GRID, Grid
from app.viewmodels.waveform.overview import WholeTrack
from app.viewmodels.waveform.pictures.engrave import Plate
from app.viewmodels.waveform.ration import Ration
from app.viewmodels.waveform.scale import NORMAL
from app.viewmodels.waveform.sight import NOTHING, Sight
from app.viewmodels.waveform.view import Wave

MAIN = ""
VOICE_COLOR = "#ff6ad5"
MARK_COLOR = "#f4f4f6"
NOTE_COLOR = "#9be15d"
NOTE_LETTERS = 24  # of a note on the wave


class Views:
    """What is told here once reaches each view, also those that are made later.

    Args:
        send: a control below the deck, and its value.
        zoomed: told when a view was zoomed by hand.
        ration: for the tiles of all views.
    """

    def __init__(
        self,
        deck: int,
        pictures: Pictures,
        send: Callable[[str, float], None],
        zoomed: Callable[[float], None],
        ration: Ration,
        parent: QObject,
    ) -> None:
        self._deck, self._pictures, self._parent = deck, pictures, parent
        self._send, self._zoomed, self._ration = send, zoomed, ration
        self._waves: dict[str, Wave] = {}
        self._sight, self._grid = NOTHING, NO_GRID
        self._cues: Sequence[Flag] = ()
        self._parts: tuple[Sequence[Stretch], Sequence[Stretch]] = ((), ())
        self._theme, self._lanes, self._known = BASE, 0, 0
        self._zoom, self._longest = NORMAL, 0.0
        self._partner: Views | None = None
        self.overview = WholeTrack(deck, parent)
        self.of(MAIN)

    def of(self, name: str) -> Wave:
        """The wave for the view of this name; two views of one name would pull at its size."""
        if name not in self._waves:
            wave = self._waves[name] = self.apart(str(len(self._waves)), self._parent)
            wave.sent.connect(self._send)
            wave.zoomed.connect(self._zoomed)
            wave.set_look(self._theme, self._lanes)
            wave.set_zoom(self._zoom)
            wave.set_longest(self._longest)
            wave.set_grid(self._grid)
            wave.set_cues(self._cues)
            wave.set_parts(*self._parts)
            wave.look(self._sight)
            if self._partner is not None:
                wave.set_ghost(self._partner.of(name))
        return self._waves[name]

    def apart(self, key: str, parent: QObject) -> Wave:
        """A wave of the deck's track that is told nothing from here. `key`: no other's."""
        plate = Plate(f"{self._deck}.{key}", self._pictures.engrave)
        return Wave(self._deck, parent, self._ration, plate)

    @property
    def seconds(self) -> float:
        """Of the track, as it is drawn; 0 without one."""
        return self._waves[MAIN].seconds

    @property
    def face(self) -> tuple[str, int]:
        """Theme, and how many stems are drawn in lanes."""
        return self._theme, self._lanes

    @property
    def parts(self) -> tuple[Sequence[Stretch], Sequence[Stretch]]:
        """Sections, and where somebody sings."""
        return self._parts

    def take_track(self, load: int, segment: str) -> None:
        self._pictures.assign(self._deck, load, segment)
        self.set_look(self._theme, self._pictures.lanes(self._deck))

    @property
    def stem_labels(self) -> Sequence[tuple[str, int]]:
        """Names and colours (0xRRGGBB) of the track's stems."""
        return self._pictures.labels(self._deck)

    def look(self, sight: Sight) -> bool:
        """Draw this moment. Return: something moved."""
        self._sight = sight
        self.overview.look(sight)
        moved = False
        for wave in self._waves.values():
            moved |= wave.look(sight)
        return moved

    def set_grid(self, grid: Grid) -> None:
        self._grid = grid
        for wave in self._waves.values():
            wave.set_grid(grid)

    def set_cues(self, cues: Sequence[Flag]) -> None:
        self._cues = cues
        self.overview.set_cues(cues)
        for wave in self._waves.values():
            wave.set_cues(cues)

    def set_known(self, known: Known, rate: int) -> None:
        """What the library knows: sections, voices, energy."""
        faces = [(start, end, section_face(label)) for start, end, label in known.sections]
        sections = [Stretch(s * rate, e * rate, *face) for s, e, face in faces]
        vocals = [Stretch(s * rate, e * rate, "", VOICE_COLOR) for s, e in known.vocals]
        self._parts = (sections, vocals)
        self._pictures.know(
            self._deck,
            [(start, end, color) for start, end, (_, color) in faces],
            known.vocals,
            known.curve,
        )
        self._known += 1
        self.overview.set_look(self._theme, self._known)
        for wave in self._waves.values():
            wave.set_parts(*self._parts)

    def set_look(self, theme: str, lanes: int) -> None:
        self._theme, self._lanes = theme, lanes
        self.overview.set_look(theme, self._known)
        for wave in self._waves.values():
            wave.set_look(theme, lanes)

    def set_theme(self, theme: str) -> None:
        self.set_look(theme, self._lanes)

    def set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        for wave in self._waves.values():
            wave.set_zoom(zoom)

    def set_longest(self, seconds: float) -> None:
        if seconds != self._longest:
            self._longest = seconds
            for wave in self._waves.values():
                wave.set_longest(seconds)

    def set_partner(self, partner: "Views | None") -> None:
        """Mixed with this deck: its beats are shown faintly."""
        if partner is not self._partner:
            self._partner = partner
            for name, wave in self._waves.items():
                wave.set_ghost(partner.of(name) if partner else None)


class Pairs:
    """Which decks are mixed with each other, and how far all may zoom out."""

    def __init__(self, views: Sequence[Views], board: Board) -> None:
        self._views, self._board = views, board
        synced = (f"deck{n + 1}.synced" for n in range(len(views)))
        board.watch_any(("sync.leader", *synced), self._pair)
        self._pair()

    def look(self) -> None:
        longest = max(views.seconds for views in self._views)
        for views in self._views:
            views.set_longest(longest)

    def _pair(self) -> None:
        """A synced deck is held against its leader, the others against their neighbours."""
        leader = round(self._board.get("sync.leader")) - 1
        for n, views in enumerate(self._views):
            follows = self._board.get(f"deck{n + 1}.synced") > 0.5 and leader not in (-1, n)
            views.set_partner(self._views[leader if follows else n ^ 1])


def library_flags(known: Known, rate: int) -> list[Flag]:
    """Cues without a pad, and notes with a place."""
    marks = [
        Flag(
            cue.start_s * rate,
            -1.0 if cue.end_s is None else cue.end_s * rate,
            cue.name,
            MARK_COLOR if cue.color is None else f"#{cue.color:06x}",
            MEMORY,
        )
        for cue in known.marks
    ]
    notes = [
        Flag(at * rate, -1.0, text[:NOTE_LETTERS], NOTE_COLOR, NOTE)
        for _, at, text in known.notes
        if at >= 0
    ]
    return [*marks, *notes]
