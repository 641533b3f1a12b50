# SPDX-License-Identifier: GPL-3.0-or-later
"""The eight pads of a deck, in nine modes, by banks."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.library.model import Key
from app.viewmodels import formats
from app.viewmodels.board import Board
from app.viewmodels.decks import pad_modes
from app.viewmodels.decks.pad_cues import HOTCUES, Cues, HotCues, SavedLoops, rename_in
from app.viewmodels.decks.pad_row import NAMES, PADS, PALETTE, Mode, no_row
from app.viewmodels.option import Setting
from app.viewmodels.param import beats_text
from app.viewmodels.rows import Rows
from app.viewmodels.waveform.flags import Flag

if TYPE_CHECKING:
    from app.viewmodels.beside.sampler import Sampler
    from app.viewmodels.edits import Edits

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

# short name, what it does
MODES: tuple[tuple[Any, Any], ...] = (
    (QT_TRANSLATE_NOOP("Pads", "HOT CUE"), QT_TRANSLATE_NOOP("Pads", "Hot cues")),
    (QT_TRANSLATE_NOOP("Pads", "LOOP"), QT_TRANSLATE_NOOP("Pads", "Loops of so many beats")),
    (QT_TRANSLATE_NOOP("Pads", "ROLL"), QT_TRANSLATE_NOOP("Pads", "Loop rolls")),
    (QT_TRANSLATE_NOOP("Pads", "JUMP"), QT_TRANSLATE_NOOP("Pads", "Beat jumps")),
    (QT_TRANSLATE_NOOP("Pads", "SAVED"), QT_TRANSLATE_NOOP("Pads", "Saved loops")),
    (QT_TRANSLATE_NOOP("Pads", "SAMPLER"), QT_TRANSLATE_NOOP("Pads", "Samples")),
    (QT_TRANSLATE_NOOP("Pads", "STEMS"), QT_TRANSLATE_NOOP("Pads", "Stems")),
    (QT_TRANSLATE_NOOP("Pads", "KEYS"), QT_TRANSLATE_NOOP("Pads", "Key shift")),
    (QT_TRANSLATE_NOOP("Pads", "SLICER"), QT_TRANSLATE_NOOP("Pads", "Slicer")),
)
HOT_CUE, LOOP, ROLL, JUMP, SAVED, SAMPLER, STEMS, KEYS, SLICER = range(9)
CUE_MODES = (HOT_CUE, SAVED)
SLICER_BEATS = "slicer.beats"
SHOWN = (
    *("loop.active", "loop.size", "loop.roll", "key_shift", "slicer.slice", "slicer.beats"),
    *("stem1.mute", "stem2.mute", "stem3.mute", "stem4.mute"),
)


@QmlElement
class Pads(QObject):
    """What the pads show, and what they do.

    Args:
        base: path of the deck: "deck1".
        rate: frames of the track a second, now.
        cues_changed: told when a hot cue was set, moved or cleared.
    """

    mode_changed = Signal()

    def __init__(
        self,
        board: Board,
        base: str,
        rate: Callable[[], int],
        cues_changed: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cues_changed, self._base = cues_changed, base
        self._stale = False
        self._edits: Edits | None = None
        self._path = ""
        self._key: Key | None = None
        self._sampler: Sampler | None = None
        self._mode, self._bank = HOT_CUE, 0
        self._down: dict[int, tuple[Mode, int]] = {}
        self._rows, self._faces = Rows(NAMES, self), Rows(("label", "hint"), self)
        self._cues = Cues(board, base, rate, self._changed)
        self._wiring = wiring = pad_modes.Wiring(board, base)
        self._stems = pad_modes.Stems(wiring)
        self._modes: tuple[Mode, ...] = (
            HotCues(self._cues),
            pad_modes.loops(wiring),
            pad_modes.rolls(wiring),
            pad_modes.jumps(wiring),
            SavedLoops(self._cues),
            pad_modes.Samples(board, self._sample_name),
            self._stems,
            pad_modes.keys(wiring, lambda: self._key),
            pad_modes.slices(wiring),
        )
        samples = [
            f"sampler{n + 1}.{what}"
            for n in range(pad_modes.SAMPLES)
            for what in ("loaded", "playing", "waiting")
        ]
        board.watch_any((*(f"{base}.{path}" for path in SHOWN), *samples), self._stir)
        board.watch_any([f"{base}.{SLICER_BEATS}"], self.mode_changed.emit)
        translate = QCoreApplication.translate
        self._faces.show(
            [{"label": translate("Pads", a), "hint": translate("Pads", b)} for a, b in MODES]
        )
        self.refresh()

    @Property(int, notify=mode_changed)
    def mode(self) -> int:
        """Place in `modes`."""
        return self._mode

    @Property(bool, notify=mode_changed)
    def holds_cues(self) -> bool:
        """The pads can be named, coloured and cleared."""
        return self._mode in CUE_MODES

    @Property(bool, notify=mode_changed)
    def takes_samples(self) -> bool:
        """Sounds can be dropped on the pads."""
        return self._mode == SAMPLER

    @Property(str, notify=mode_changed)
    def mode_name(self) -> str:
        return QCoreApplication.translate("Pads", MODES[self._mode][0])

    @Property(str, notify=mode_changed)
    def bank_text(self) -> str:
        """ "1/5"; of the slicer: how many beats it cuts."""
        if self._mode == SLICER:
            return beats_text(self._wiring.get(SLICER_BEATS))
        return f"{self._bank + 1}/{self._banks()}"

    @Property(bool, notify=mode_changed)
    def has_banks(self) -> bool:
        """The arrows lead somewhere: to other banks, to other lengths of the slicer."""
        return self._mode == SLICER or self._banks() > 1

    @Property(bool, notify=mode_changed)
    def is_slicer(self) -> bool:
        return self._mode == SLICER

    @Property(Rows, constant=True)
    def modes(self) -> Rows:
        """label, hint."""
        return self._faces

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def mode_names(self) -> list[str]:
        """What the modes do, in their order."""
        return [str(row["hint"]) for row in self._faces.rows]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def palette(self) -> list[str]:
        """Colours to choose from."""
        return list(PALETTE)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def palette_names(self) -> list[str]:
        """What they are called."""
        return [formats.color(color) for color in PALETTE]

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Slot(int)
    def choose(self, mode: int) -> None:
        self.restore(mode, 0)

    @Slot(int)
    def turn_bank(self, by: int) -> None:
        if self._mode == SLICER:
            control = self._wiring.control(SLICER_BEATS)
            beats = self._wiring.get(SLICER_BEATS) * 2.0**by
            self._wiring.send(SLICER_BEATS, min(max(beats, control.min), control.max))
        self._bank = (self._bank + by) % self._banks()
        self.mode_changed.emit()
        self.refresh()

    @Slot(int, int, str, result=str)
    def path(self, pad: int, mode: int, _bank: str) -> str:
        """The control that pad 0..7 presses in this mode; "" where it takes more than a press."""
        place = self._bank * PADS + pad
        if mode == SAMPLER:
            return f"sampler{place + 1}.play" if place < pad_modes.SAMPLES else ""
        number = self._number(pad)
        return f"{self._base}.hotcue{number}.activate" if number else ""

    @Slot(int)
    def press(self, pad: int) -> None:
        """Pad 0..7 goes down."""
        place, mode = self._bank * PADS + pad, self._modes[self._mode]
        if place < mode.places:
            self._down[pad] = (mode, place)
            mode.press(place)

    @Slot(int)
    def release(self, pad: int) -> None:
        """Pad 0..7 comes up: what it did is ended, also when the mode is another by now."""
        if pad in self._down:
            mode, place = self._down.pop(pad)
            mode.release(place)

    @Slot(int)
    def clear(self, pad: int) -> None:
        """Forget the cue of pad 0..7, stop its sample."""
        place, mode = self._bank * PADS + pad, self._modes[self._mode]
        if place < mode.places:
            mode.clear(place)

    @Slot(int)
    def go(self, pad: int) -> None:
        """Go to the cue of pad 0..7, playing or not."""
        if number := self._number(pad):
            self._cues.send(number, "go", 1.0)

    @Slot(int, bool)
    def set(self, pad: int, loop: bool) -> None:
        """Set the cue of pad 0..7 here: a point, or the loop."""
        if number := self._number(pad):
            self._cues.send(number, "set_loop" if loop else "set", 1.0)

    @Slot(int, str)
    def paint(self, pad: int, color: str) -> None:
        """Give the cue of pad 0..7 a colour, "#rrggbb"."""
        if number := self._number(pad):
            self._cues.send(number, "color", float(int(color.lstrip("#")[:6], 16)))

    @Slot(int, str)
    def rename(self, pad: int, name: str) -> None:
        """Name the cue of pad 0..7: here at once, and in the library."""
        number, path = self._number(pad), self._path
        if not number or name == self._cues.given(number):
            return
        self._cues.rename(number, name)
        self._changed()
        if self._edits is not None and path:
            seconds = self._cues.seconds(number)
            self._edits.do(lambda library: rename_in(library, path, seconds, name))

    def remember(self, kept: Setting) -> None:
        """Come back in the mode and bank of the last start, and keep those to come."""
        found = kept.value.get(self._base)  # type: ignore[attr-defined]
        if isinstance(found, list) and len(found) == 2 and all(isinstance(n, int) for n in found):
            self.restore(*found)
        self.mode_changed.connect(
            lambda: kept.put({**kept.value, self._base: [self._mode, self._bank]})  # type: ignore[dict-item]
        )

    def restore(self, mode: int, bank: int) -> None:
        """Show this mode and bank, if they are there."""
        self._mode = mode if 0 <= mode < len(MODES) else HOT_CUE
        self._bank = bank if 0 <= bank < self._banks() else 0
        self.mode_changed.emit()
        self.refresh()

    def attach(self, edits: "Edits") -> None:
        """Names are kept in the library through this."""
        self._edits = edits

    def follow(self, sampler: "Sampler") -> None:
        """Its sounds are named, played and loaded by the pads."""
        self._sampler = sampler
        sampler.renamed.connect(self.refresh)
        self.refresh()

    @Slot(int, list)
    def take(self, pad: int, urls: list[Any]) -> None:
        """Sounds, or tracks of the list (no URLs), are dropped on pad 0..7 of the sampler."""
        place = self._bank * PADS + pad
        if self._sampler is not None and self._mode == SAMPLER and place < pad_modes.SAMPLES:
            self._sampler.load(urls, place)

    def take_track(
        self,
        path: str,
        key: Key | None,
        stems: Sequence[tuple[str, int]],
        cues: Mapping[int, Any],
    ) -> None:
        """Another track is on the deck.

        Args:
            key: as recorded; None: not known.
            stems: names and colours (0xRRGGBB); none: it has none.
            cues: that came with it, by number.
        """
        self._path, self._key = path, key
        self._stems.label_all(stems)
        self._cues.name_all(cues)
        self._stir()

    def flags(self) -> list[Flag]:
        """The set cues, for the waveform."""
        return self._cues.flags()

    def marks(self) -> list[tuple[float, str]]:
        """Where the set cues are, and what they are called."""
        return [(self._cues[n].position, self._cues.title(n)) for n in self._cues.set()]

    def refresh(self) -> None:
        """Show them at once."""
        self._stale = False
        first, mode = self._bank * PADS, self._modes[self._mode]
        places = range(first, first + PADS)
        self._rows.show([mode.row(p) if p < mode.places else no_row() for p in places])

    def _number(self, pad: int) -> int:
        """The hot cue of a pad; 0 when it holds none."""
        mode, place = self._modes[self._mode], self._bank * PADS + pad
        number = mode.number(place) if isinstance(mode, HotCues) else 0
        return number if number <= HOTCUES else 0

    def _sample_name(self, slot: int) -> str:
        return self._sampler.name_of(slot) if self._sampler else ""

    def show(self) -> None:
        """With the next picture: what changed with a track and its cues is drawn once."""
        if self._stale:
            self.refresh()

    def _stir(self) -> None:
        self._stale = True

    def _changed(self) -> None:
        if self._mode in CUE_MODES:
            self._stir()
        self._cues_changed()

    def _banks(self) -> int:
        return -(-self._modes[self._mode].places // PADS)
