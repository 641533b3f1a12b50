# SPDX-License-Identifier: GPL-3.0-or-later
"""The stage: which layout is shown, where its parts lie, which page is open above it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.option import Settings
from app.viewmodels.rows import Rows
from app.viewmodels.stage.layouts import BY_NAME, LAYOUTS, Layout
from app.viewmodels.stage.places import Placed, Rect, Room, places
from app.viewmodels.stage.turns import Turns

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

COMPACT_WIDTH, COMPACT_HEIGHT, NARROW_WIDTH = 1560.0, 900.0, 1840.0
PARTS = ("waves", "deck1", "deck2", "deck3", "deck4", "mixer", "fx", "sampler", "library", "editor")
OPTIONAL = ("waves", "mixer", "fx", "sampler", "library")  # shown or hidden by hand
SIDES = ((0, 2), (1, 3))  # decks that the left shows, and the right
BANDS = ("waves", "decks", "fx", "sampler", "library", "mixer", "editor")
NOWHERE = Placed(Rect(), "")


@QmlElement
class Place(QObject):
    """Where a part lies; in logical pixels."""

    changed = Signal()
    decks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._placed = NOWHERE
        self._decks: tuple[int, ...] = ()

    @Property(float, notify=changed)
    def x(self) -> float:
        return self._placed.rect.x

    @Property(float, notify=changed)
    def y(self) -> float:
        return self._placed.rect.y

    @Property(float, notify=changed)
    def width(self) -> float:
        return self._placed.rect.width

    @Property(float, notify=changed)
    def height(self) -> float:
        return self._placed.rect.height

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._placed.rect.height > 0.0

    @Property(str, notify=changed)
    def form(self) -> str:
        return self._placed.form

    @Property("QVariantList", notify=decks_changed)  # type: ignore[arg-type]
    def decks(self) -> list[int]:
        """Those that the layout shows, from 0; left before right."""
        return list(self._decks)

    @property
    def placed(self) -> Placed:
        return self._placed

    def put(self, placed: Placed, decks: tuple[int, ...]) -> None:
        if decks != self._decks:
            self._decks = decks
            self.decks_changed.emit()
        if placed != self._placed:
            self._placed = placed
            self.changed.emit()


@QmlElement
class Stage(QObject):
    """The layout of the window.

    Args:
        settings: where layout, parts and sizes are kept.
        turns: in which parts come while the window runs.
    """

    changed = Signal()
    decks_changed = Signal()
    page_changed = Signal()

    def __init__(self, settings: Settings, turns: Turns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._turns = settings, turns
        self._size = (1600.0, 960.0)
        self._page = ""
        self._places = {part: Place(self) for part in ("top", *PARTS)}
        self._layouts = Rows(("name", "label"), self)
        self._handles = Rows(("part", "at"), self)
        self._layouts.show(
            [
                {"name": one.name, "label": QCoreApplication.translate("Layouts", one.label)}
                for one in LAYOUTS
            ]
        )
        self._seen: tuple[int, ...] = ()
        self._running = False
        self._moves: list[Callable[[], None]] = []
        for name in ("wave.upright", "full_screen", "stage.parts", "stage.sizes"):
            settings[name].changed.connect(self._arrange)
        for name in ("layout", "stage.sides"):
            settings[name].changed.connect(self._change)
        self._arrange()

    @Property(str, notify=changed)
    def layout(self) -> str:
        return self._layout.name

    @Property(Rows, constant=True)
    def layouts(self) -> Rows:
        """All layouts: name, label."""
        return self._layouts

    @Property(Rows, constant=True)
    def handles(self) -> Rows:
        """Edges between bands that can be dragged: part (above the edge), at (y)."""
        return self._handles

    @Property(bool, notify=changed)
    def sided(self) -> bool:
        """Each side shows one of two decks, see `turn`."""
        return self._layout.sides

    @Property(bool, notify=changed)
    def folds(self) -> bool:
        """The decks can be made lines, see `folded`."""
        return bool(self._layout.folded)

    @Property(bool, notify=changed)
    def folded(self) -> bool:
        """The decks are lines, by hand, to leave room for the library."""
        return not self.shows("decks")

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._layout.touch

    @Property(bool, notify=changed)
    def upright(self) -> bool:
        """Waves stand between the decks, where the layout has room for that."""
        return self._is_on("wave.upright")

    @Property(bool, notify=changed)
    def compact(self) -> bool:
        return self._is_compact()

    @Property(bool, notify=changed)
    def narrow(self) -> bool:
        return self._is_narrow()

    @Property(bool, notify=changed)
    def full_screen(self) -> bool:
        return self._is_on("full_screen")

    @Property(str, notify=page_changed)
    def page(self) -> str:
        """The page above everything: "settings", "help", "guide" ...; empty for none."""
        return self._page

    @Slot(str, result=Place)
    def place(self, part: str) -> Place:
        return self._places[part]

    @Slot(float, float)
    def resize(self, width: float, height: float) -> None:
        """Take the size of the window."""
        if width > 0.0 and height > 0.0 and self._size != (width, height):
            self._size = (width, height)
            self._arrange()

    @Slot(str)
    def choose(self, layout: str) -> None:
        self._settings["layout"].put(layout)

    @Slot(int)
    def step(self, by: int) -> None:
        """The next layout."""
        names = [one.name for one in LAYOUTS]
        self.choose(names[(names.index(self._layout.name) + by) % len(names)])

    @Slot(int)
    def turn(self, side: int) -> None:
        """The other deck at the left (0) or right (1): C for A, D for B, and back."""
        sides = list(self._sides())
        sides[side] = (sides[side] + 2) % 4
        if self._layout.sides:
            self._settings["stage.sides"].put(sides)

    @Slot()
    def turn_waves(self) -> None:
        """Waves lie above the decks, or stand between them."""
        self._settings["wave.upright"].toggle()

    @Slot(str, result=bool)
    def can_hide(self, part: str) -> bool:
        """Whether the part can be shown and hidden in this layout."""
        if part == "mixer":  # between the decks; a layout that is all mixer keeps it
            return bool(self._layout.mixer)
        if part == "decks":
            return bool(self._layout.folded)
        return part in OPTIONAL and part in self._layout.parts

    @Slot(str, result=bool)
    def shows(self, part: str) -> bool:
        """Whether the part is wanted in this layout (a low window may have no room for it)."""
        wanted = self._by_hand("stage.parts")
        there = part in self._layout.parts or (part == "mixer" and bool(self._layout.mixer))
        return bool(wanted.get(part, there and part not in self._layout.hidden))

    @Slot(str)
    def toggle_part(self, part: str) -> None:
        """Show a part of this layout, or hide it; kept for this layout."""
        if self.can_hide(part):
            self._keep("stage.parts", part, not self.shows(part))

    @Slot(str, float)
    def drag(self, part: str, y: float) -> None:
        """The lower edge of a band is pulled to this y."""
        first = self._places[f"deck{self._seen[0] + 1}" if part == "decks" else part]
        if first.shown:
            height = max(y - first.placed.rect.y, 1.0)
            self._keep("stage.sizes", part, height / self._size[1])

    @Slot(str)
    def reset(self, part: str) -> None:
        """The usual size again; of all parts for "" (and all parts as the layout has them)."""
        for name in ("stage.sizes", "stage.parts") if not part else ("stage.sizes",):
            kept = self._settings[name]
            mine = {k: v for k, v in self._by_hand(name).items() if part and k != part}
            kept.put({**kept.value, self._layout.name: mine})  # type: ignore[dict-item]

    @Slot(str)
    def open_page(self, page: str) -> None:
        """Open a page; the open one is closed."""
        page = "" if page == self._page else page
        if page != self._page:
            if self._page == "guide":  # however it was left: it does not come back by itself
                self._settings["guided"].put(True)
            self._page = page
            self.page_changed.emit()

    @Slot()
    def close_page(self) -> None:
        self.open_page(self._page)

    @Slot()
    def toggle_full(self) -> None:
        self._settings["full_screen"].toggle()

    @property
    def busy(self) -> bool:
        """Parts of another layout are still to come."""
        return bool(self._moves)

    @property
    def opened(self) -> bool:
        """A page is open above the stage."""
        return bool(self._page)

    @property
    def can_turn(self) -> bool:
        """This layout has room for upright waves."""
        return self._layout.upright

    @property
    def is_upright(self) -> bool:
        """`upright`, for Python."""
        return self._is_on("wave.upright")

    @property
    def is_library(self) -> bool:
        """The library has most of the window."""
        return self._layout.name == "library"

    @property
    def seen(self) -> Sequence[int]:
        """The decks that are shown, from 0; left before right."""
        return self._wanted()

    @property
    def _layout(self) -> Layout:
        return BY_NAME[self._settings.options.get("layout")]

    def _by_hand(self, name: str) -> Mapping[str, Any]:
        found = self._settings[name].value.get(self._layout.name, {})  # type: ignore[attr-defined]
        return found if isinstance(found, dict) else {}

    def _keep(self, name: str, part: str, value: Any) -> None:
        kept = self._settings[name]
        mine = {**self._by_hand(name), part: value}
        kept.put({**kept.value, self._layout.name: mine})  # type: ignore[dict-item]

    def start(self) -> None:
        """The window runs: from now on another layout comes part by part, each between two
        pictures, so that waves and meters go on."""
        self._running = True

    def _arrange(self) -> None:
        """Put all parts where they belong, now."""
        self._moves.clear()
        for move in self._plan():
            move()
        self.changed.emit()

    def _change(self) -> None:
        """Another layout: what goes first, then part by part what comes."""
        if not self._running:
            self._arrange()
            return
        self._moves = self._plan()
        self._turns.want(self._move_on)
        self.changed.emit()

    def _move_on(self) -> bool:
        """Move a part. Return: there are more."""
        if self._moves:
            self._moves.pop(0)()
        return bool(self._moves)

    def _plan(self) -> list[Callable[[], None]]:
        upright = self._is_on("wave.upright")
        room = Room(*self._size, self._is_compact(), self._is_narrow(), upright)
        sizes = {
            part: float(size)
            for part, size in self._by_hand("stage.sizes").items()
            if isinstance(size, int | float) and 0.0 < size < 1.0
        }
        parts = self._by_hand("stage.parts")
        decks = self._wanted()
        found = places(self._layout, room, parts, sizes, decks)
        goes = [p for name, p in self._places.items() if name not in found]
        moves: list[Callable[[], None]] = [partial(place.put, NOWHERE, decks) for place in goes]
        moves.append(self._show_decks)
        moves += [partial(self._places[part].put, placed, decks) for part, placed in found.items()]
        return [*moves, self._show_handles]

    def _show_decks(self) -> None:
        if self._wanted() != self._seen:
            self._seen = self._wanted()
            self.decks_changed.emit()

    def _wanted(self) -> tuple[int, ...]:
        """The decks of this layout."""
        return self._sides() if self._layout.sides else tuple(range(self._layout.decks))

    def _sides(self) -> tuple[int, ...]:
        kept: Any = self._settings.options.get("stage.sides")
        fits = len(kept) == len(SIDES) and all(
            deck in side for deck, side in zip(kept, SIDES, strict=True)
        )
        return tuple(kept) if fits else (0, 1)

    def _is_on(self, name: str) -> bool:
        return bool(self._settings.options.get(name))

    def _is_compact(self) -> bool:
        return self._size[0] < COMPACT_WIDTH or self._size[1] < COMPACT_HEIGHT

    def _is_narrow(self) -> bool:
        return self._size[0] < NARROW_WIDTH or self._is_compact()

    def _show_handles(self) -> None:
        """Below each band but the last, where both sides can give way."""
        shown = [b for b in self._layout.bands if self._edge(b.part) > 0.0]
        self._handles.show(
            [{"part": b.part, "at": self._edge(b.part)} for b in shown[:-1] if b.most > b.usual]
        )

    def _edge(self, part: str) -> float:
        last = f"deck{self._seen[-1] + 1}" if part == "decks" else part
        rect = self._places[last].placed.rect
        if part == "waves" and self._places["waves"].placed.form == "upright":
            return 0.0
        return rect.y + rect.height if rect.height else 0.0
