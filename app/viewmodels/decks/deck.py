# SPDX-License-Identifier: GPL-3.0-or-later
"""One deck as the window shows it: all of it read from the engine."""

import math
from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.library.model import Key
from app.viewmodels.decks.ahead import Ahead, Moment
from app.viewmodels.decks.facts import Facts
from app.viewmodels.decks.harmony import Match
from app.viewmodels.decks.keycolor import camelot, key_color
from app.viewmodels.decks.more import More
from app.viewmodels.decks.pads import Pads
from app.viewmodels.decks.readout import Readout
from app.viewmodels.decks.speed import Speed
from app.viewmodels.decks.world import World, local_paths
from app.viewmodels.lines import Lines
from app.viewmodels.mixer import Level
from app.viewmodels.param import Param
from app.viewmodels.status.phrases import told
from app.viewmodels.timecode.timecode import Timecode
from app.viewmodels.waveform.flags import CUE, Flag
from app.viewmodels.waveform.marks import NO_GRID, Grid
from app.viewmodels.waveform.overview import WholeTrack
from app.viewmodels.waveform.playhead import Playhead
from app.viewmodels.waveform.sight import Sight
from app.viewmodels.waveform.view import Wave
from app.viewmodels.waveform.views import Views, library_flags

if TYPE_CHECKING:
    from app.viewmodels.beside.sampler import Sampler
    from app.viewmodels.edits import Edits

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

LETTERS = "ABCD"
TURN_S = 1.8  # of a record at 33 1/3 a minute
DECODE_NS = 120_000_000  # how often a growing track is drawn anew; 1 % of a long one at least
CUE_COLOR = "#ffb400"
SLIPPED_S = 0.05  # less is no slip


@QmlElement
class Deck(QObject):
    """Shows deck `number` (from 1) and sends what is done to it."""

    loaded_changed = Signal()
    loading_changed = Signal()

    def __init__(self, number: int, world: World, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number, self._base, self._world = number, f"deck{number}", world
        self._params: dict[str, Param] = {}
        self._track: Any = None
        self._key: Key | None = None
        self._load_id, self._rate = 0, 44_100
        self._readout = Readout(world.settings["deck.elapsed_first"], self)
        zoomed = world.settings["wave.zoom"].put
        self._views = Views(number - 1, world.pictures, self._send, zoomed, world.ration, self)
        self._level, self._playhead = Level(self), Playhead()
        self._facts = Facts(self)
        self._speed = Speed(world.board, self._base, self)
        self._match, self._ahead = Match(number, world.sounds, self._send, self), Ahead(self)
        self._record = Timecode(number, world.board, self.param, world.open_page, self)
        ways = (self.eject, self._record.show, self._facts.write_note)
        more = More(self.param, self._match.fit, *ways)
        self._more = Lines(more.lines, self)
        self._loading = ("", 0.0)
        self._length, self._length_ns = 0, 0
        self._grid_moved = (0.0, 1.0)
        self._cues_stale = True
        self._pads = Pads(world.board, self._base, lambda: self._rate, self._cues_moved, self)
        self._pads.remember(world.settings["deck.pads"])
        self._facts.changed.connect(self._show_known)
        for name, take in (("wave.zoom", self._views.set_zoom), ("theme", self._views.set_theme)):
            self._follow(name, take)
        paths = (f"{self._base}.{path}" for path in ("cue_point", "loaded"))
        world.board.watch_any(paths, self._cues_moved)

    @Property(int, constant=True)
    def index(self) -> int:
        """From 0."""
        return self._number - 1

    @Property(str, constant=True)
    def letter(self) -> str:
        return LETTERS[self._number - 1]

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._load_id != 0

    @Property(str, notify=loaded_changed)
    def title(self) -> str:
        if self._track is None:
            return self.tr("No track: drop a file here")
        return self._track.title or PurePath(self._track.path).stem

    @Property(str, notify=loaded_changed)
    def artist(self) -> str:
        return self._track.artist if self._track is not None else ""

    @Property(str, notify=loaded_changed)
    def key(self) -> str:
        return camelot(self._track.key) if self._track is not None else ""

    @Property(str, notify=loaded_changed)
    def key_color(self) -> str:
        return key_color(self._track.key) if self._track is not None else key_color("")

    @Property(str, notify=loading_changed)
    def loading(self) -> str:
        """What is being loaded; empty when nothing is."""
        return self._loading[0]

    @Property(float, notify=loading_changed)
    def loading_part(self) -> float:
        """How much of it is decoded, 0..1."""
        return self._loading[1]

    @Property(WholeTrack, constant=True)
    def overview(self) -> WholeTrack:
        return self._views.overview

    @Property(Readout, constant=True)
    def readout(self) -> Readout:
        return self._readout

    @Property(Match, constant=True)
    def match(self) -> Match:
        """How it fits the leader."""
        return self._match

    @Property(Lines, constant=True)
    def more(self) -> Lines:
        """Its menu."""
        return self._more

    @Property(Timecode, constant=True)
    def record(self) -> Timecode:
        """The record on its turntable."""
        return self._record

    @Property(Speed, constant=True)
    def speed(self) -> Speed:
        return self._speed

    @Property(Ahead, constant=True)
    def ahead(self) -> Ahead:
        """What comes next."""
        return self._ahead

    @Property(Wave, constant=True)
    def wave(self) -> Wave:
        return self._views.of("")

    @Slot(str, result=Wave)
    def wave_of(self, view: str) -> Wave:
        """The wave of a further view, by any name: each has its own size."""
        return self._views.of(view)

    @Property(Facts, constant=True)
    def facts(self) -> Facts:
        """What the library knows of the track."""
        return self._facts

    @Property(Pads, constant=True)
    def pads(self) -> Pads:
        return self._pads

    @Property(Level, constant=True)
    def level(self) -> Level:
        return self._level

    @Slot(str, result=Param)
    def param(self, path: str) -> Param:
        """The control `path` below this deck."""
        if path not in self._params:
            self._params[path] = Param(self._world.board, f"{self._base}.{path}", self)
        return self._params[path]

    @Slot(float)
    def seek(self, part: float) -> None:
        """Jump to a part 0..1 of the track."""
        self._send("seek_ratio", min(max(part, 0.0), 1.0))

    @Slot(bool)
    def touch(self, down: bool) -> None:
        """A hand goes onto the record, or off it."""
        self._send("touch", 1.0 if down else 0.0)

    @Slot(float)
    def turn(self, degrees: float) -> None:
        """The record was turned by so much."""
        self._send("jog", degrees / 360.0)

    @Slot(float)
    def pull(self, pixels: float) -> None:
        """The wave was pulled to the right by so many logical pixels: the record goes back."""
        frames = -pixels * self.view.frames_per_unit
        self._send("jog", frames / (self._rate * TURN_S))

    @Slot()
    def loop(self) -> None:
        """The loop button: off when looping, else loop.size beats from here."""
        board = self._world.board
        if board.get(f"{self._base}.loop.active") > 0.5:
            self._send("loop.exit", 1.0)
        else:
            self._send("loop.beatloop", board.get(f"{self._base}.loop.size"))

    @Slot()
    def eject(self) -> None:
        if self._playing():
            text = self.tr("Deck {} plays: stop it before ejecting.")
            self._world.say("warning", text.format(self.name))
        else:
            self._world.session.eject(self._number - 1)

    @Slot("QVariantList", bool)
    def drop(self, urls: list[Any], force: bool) -> None:
        """Load the first of the dropped files."""
        files = local_paths(urls)
        if files:
            self.load(files[0], force)

    @Slot(str, bool)
    def load(self, file: str, force: bool) -> None:
        """Load a file; onto a playing deck only by force."""
        if self._playing() and not force:
            text = self.tr("Deck {} plays. Stop it first, or hold Shift to load all the same.")
            self._world.say("warning", text.format(self.name))
            return
        self.show_loading(self.tr("Loading {}").format(PurePath(file).name), 0.0)
        self._world.session.load(self._number - 1, file)

    def show_loading(self, text: str, part: float) -> None:
        """Show what is being loaded; an empty text when it is done."""
        text, part = told(text), round(part, 2)
        if self._loading != (text, part):
            self._loading = (text, part)
            self.loading_changed.emit()

    def attach(self, edits: "Edits", sampler: "Sampler") -> None:
        """Read the library, and write names to it, through `edits`; pads play the sampler."""
        self._facts.attach(edits)
        self._pads.attach(edits)
        self._pads.follow(sampler)

    @property
    def knowledge(self) -> Facts:
        """`facts`, for Python."""
        return self._facts

    @property
    def view(self) -> Wave:
        """`wave`, for Python."""
        return self._views.of("")

    @property
    def views(self) -> Views:
        """All pictures of the track."""
        return self._views

    @property
    def name(self) -> str:
        """`letter`, for Python."""
        return LETTERS[self._number - 1]

    @property
    def idle(self) -> bool:
        """Nothing would be interrupted by a load."""
        return not self._playing()

    @property
    def file(self) -> str:
        return self._track.path if self._track is not None else ""

    @property
    def sounding(self) -> tuple[float, Key | None]:
        """Tempo as heard, 0 without a grid, and the track's key."""
        return self._world.board.get(f"{self._base}.bpm"), self._key

    def show(self, state: Any, now_ns: int) -> bool:
        """Take a dj_state. Return: the picture moved."""
        deck, board = state.deck[self._number - 1], self._world.board
        taken = bool(deck.load_id != self._load_id)
        if taken:
            self._take_track(deck)
        position = self._playhead.advance(deck, state.time_ns, state.sample_rate, now_ns)
        tempo, bpm = board.get(f"{self._base}.tempo"), board.get(f"{self._base}.track_bpm")
        synced = board.get(f"{self._base}.synced") > 0.5
        other = self._match.other
        beat = state.deck[other].beat if other >= 0 else math.nan
        moved = self._readout.show(deck, position, tempo, bpm, synced, beat)
        self._speed.show(self._readout.heard(), now_ns)
        moved |= self._match.show()
        self._grow(deck, now_ns)
        self._show_grid(deck)
        if not taken:  # its pads and cues come a picture later: all at once would be a block
            self._pads.show()
            if self._cues_stale:
                self._show_cues()
        moved |= self._views.look(self._sight(deck, position))
        now = Moment(position, deck.beat, self._readout.left_s, self._playing(), self._rate)
        here = now if deck.load_id else None
        still = bool(self._world.settings.options.get("reduced_motion"))
        self._ahead.set_notes(self._facts.known.notes)
        moved |= self._ahead.show(here, still=still, now_ns=now_ns)
        meter = deck.meter
        peak, body = max(meter.peak), max(meter.rms)
        return moved | taken | self._level.show(peak, meter.clips, now_ns, body)

    def _follow(self, name: str, take: Callable[[Any], None]) -> None:
        """Take an option's value now, and whenever it is changed."""
        options = self._world.settings.options
        self._world.settings[name].changed.connect(lambda: take(options.get(name)))
        take(options.get(name))

    def _playing(self) -> bool:
        return self._world.board.get(f"{self._base}.playing") > 0.5

    def _send(self, path: str, value: float) -> None:
        self._world.board.set(f"{self._base}.{path}", value)

    def _take_track(self, deck: Any) -> None:
        """The engine plays another track: read what was offered with it."""
        self._load_id, self._rate = deck.load_id, deck.track_rate or 44_100
        self._track = self._world.board.engine.offered(self._number - 1) if deck.load_id else None
        track = self._track
        self._length = 0
        self._views.take_track(self._load_id, track.segment if track else "")
        self._grid_moved = (0.0, 0.0)  # made anew with the next picture
        self._key = Key.parse(track.key) if track else None
        self._world.sounds.set_key(self._number, self._key)
        cues = track.cues if track else {}
        self._pads.take_track(self.file, self._key, self._views.stem_labels, cues)
        self._facts.show(track.path if track else "")
        self.show_loading("", 0.0)
        self.loaded_changed.emit()
        self._cues_moved()

    def _sight(self, deck: Any, position: float) -> Sight:
        """What of a dj_deck_state the waves show."""
        slipped = abs(deck.slip_position - deck.position) > SLIPPED_S * self._rate
        return Sight(
            deck.load_id,
            position,
            self._length,
            deck.total,
            self._rate,
            deck.decoded,
            self._speed.ratio,
            (deck.loop_start, deck.loop_end),
            deck.looping,
            deck.slip_position if slipped else -1.0,
        )

    def _show_grid(self, deck: Any) -> None:
        """Take the grid of the newest load, moved and stretched as it was since."""
        moved = (deck.grid_shift, deck.grid_scale)
        if moved != self._grid_moved:
            self._grid_moved, track = moved, self._track
            grid = Grid(track.anchors, track.bpm, self._rate, *moved) if track else NO_GRID
            self._views.set_grid(grid)
            self._ahead.set_grid(grid)

    def _show_known(self) -> None:
        """The library told something of the track."""
        self._views.set_known(self._facts.known, self._rate)
        self._cues_moved()

    def _grow(self, deck: Any, now_ns: int) -> None:
        """Draw more of a track that is being decoded, now and then."""
        if deck.length == self._length:
            return
        more = deck.length - self._length > deck.total / 100
        if deck.decoded or not self._length or (more and now_ns - self._length_ns > DECODE_NS):
            self._length, self._length_ns = deck.length, now_ns

    def _cues_moved(self) -> None:
        """Cues come by the dozen with a track: they are drawn once, with the next picture."""
        self._cues_stale = True

    def _show_cues(self) -> None:
        self._cues_stale = False
        flags: list[Flag] = []
        if self._load_id:
            point = self._world.board.get(f"{self._base}.cue_point")
            known = library_flags(self._facts.known, self._rate)
            flags = [Flag(point, -1.0, self.tr("CUE"), CUE_COLOR, CUE), *self._pads.flags(), *known]
        self._views.set_cues(flags)
        self._ahead.set_marks(self._pads.marks() if self._load_id else [])
        self._ahead.set_cue(self._world.board.get(f"{self._base}.cue_point") / self._rate)
