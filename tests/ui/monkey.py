# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the window at random and notes every fault: `python -m tests.ui.monkey [SEED [SECONDS]]`.

What it does follows from its seed; with each fault stands what was done last.
"""

import logging
import math
import os
import random
import sys
import tempfile
import time
import traceback
from collections import deque
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)  # fmt: skip
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtTest import QTest

from app.library.model import NodeKind, Track
from app.library.store import Library
from app.library.store.errors import LibraryError
from app.option_table import LAYOUTS, TABLE, THEMES
from app.viewmodels.stage.stage import PARTS
from engine.controls import BY_PATH, CONTROLS
from engine.load import Cue, CueType, Load
from tests.ui.clipping import items
from tests.ui.conftest import World
from tests.ui.fake_client import FakeHand
from tests.ui.oddities import (
    BUTTONS,
    DROPS,
    EVENTS,
    FIELDS,
    KEYS,
    MODIFIERS,
    PAGES,
    SIZES,
    TEXTS,
    VALUES,
)
from tests.ui.test_library_edits import Catalogue

QTS_OWN = (  # said of nothing that we could mend
    "This plugin does not support",  # the platform has no screen
    "DelegateModel::cancel",  # rows go from a list that is just being made
)
log = logging.getLogger("monkey")
LAST = 12  # of what was done, told with a fault


class NotedHand(FakeHand):
    """Tells of each task that ended in a fault of ours."""

    def ask(self, task, told, failed):
        def noted(library):
            try:
                return task(library)
            except LibraryError:
                raise
            except Exception:
                log.exception("in a task of the library")
                raise

        super().ask(noted, told, failed)


class Monkey:
    """Acts on a window.

    Args:
        shown, world: the window and what it stands on.
        seed: of all that it does.
    """

    def __init__(self, shown, world, seed):
        self.shown, self.world, self.faults = shown, world, []
        self._dice, self._done = random.Random(seed), deque(maxlen=LAST)
        self._acts = [
            *[self._click] * 10, *[self._key] * 8, *[self._drag] * 4, *[self._wheel] * 3,
            *[self._double] * 2, *[self._type] * 2, *[self._event] * 3, *[self._tell] * 4,
            *[self._play] * 3, self._load, self._load, self._eject, self._layout, self._size,
            self._page, self._theme, self._option, self._edit, self._engine, self._drop,
            self._drop, self._undo, self._hurry,
        ]  # fmt: skip

    def fault(self, text):
        """Note it, with what was done last; once each."""
        if all(text != known for known, _ in self.faults):
            self.faults.append((text, list(self._done)))

    def step(self):
        """Do one thing, and let the window answer."""
        act = self._dice.choice(self._acts)
        self._done.append(act.__name__)
        try:
            act()
            self.shown.app.picture()
            self.check()
        except Exception:  # noqa: BLE001 - any is a fault
            self.fault(traceback.format_exc())
        QGuiApplication.processEvents()
        window = self.shown.window
        if not window.isVisible() or window.width() < SIZES[0][0]:
            window.show()

    def done(self, *words):
        """Tell what was done from outside."""
        self._done.append(" ".join(map(str, words)))

    def _note(self, *words):
        self._done[-1] = " ".join([self._done[-1], *map(str, words)])

    def _root(self):
        return self.shown.window.contentItem()

    def _items(self):
        found = [i for i in items(self._root()) if i.width() > 0 and i.height() > 0]
        turns = [i for i in found if i.property("activeFocusOnTab")]
        return turns if turns and self._dice.random() < 0.7 else found

    def _spot(self):
        """A place in the window, on something."""
        item = self._dice.choice(self._items())
        at = item.mapToScene(
            QPointF(item.width() * self._dice.random(), item.height() * self._dice.random())
        )
        window = self.shown.window
        spot = QPoint(
            min(max(round(at.x()), 0), window.width() - 1),
            min(max(round(at.y()), 0), window.height() - 1),
        )
        face = item.property("hint") or item.property("label") or item.metaObject().className()
        self._note(spot.toTuple(), face)
        return spot

    def _how(self):
        return self._dice.choice(BUTTONS), self._dice.choice(MODIFIERS)

    def _click(self):
        QTest.mouseClick(self.shown.window, *self._how(), self._spot())

    def _double(self):
        button, modifier = self._how()
        QTest.mouseDClick(self.shown.window, button, modifier, self._spot())

    def _drag(self):
        window, (button, modifier) = self.shown.window, self._how()
        start, end = self._spot(), self._spot()
        QTest.mousePress(window, button, modifier, start)
        for part in (0.1, 0.3, 0.6, 1.0):
            QTest.mouseMove(window, start + (end - start) * part)
            self.shown.app.picture()
        if self._dice.random() < 0.1:
            QTest.keyClick(window, Qt.Key.Key_Escape)
        QTest.mouseRelease(window, button, modifier, end)

    def _wheel(self):
        at = QPointF(self._spot())
        turn = self._dice.choice((-120, 120, 15, -2400, 0))
        event = QWheelEvent(
            at, at, QPoint(), QPoint(self._dice.choice((0, turn)), turn), Qt.MouseButton.NoButton,
            self._how()[1], Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QGuiApplication.sendEvent(self.shown.window, event)

    def _key(self):
        key, modifier = Qt.Key(self._dice.choice(KEYS)), self._how()[1]
        self._note(key, modifier)
        act = self._dice.choice((QTest.keyClick, QTest.keyClick, QTest.keyPress, QTest.keyRelease))
        act(self.shown.window, key, modifier)

    def _type(self):
        """Into a field that is seen, or into the search."""
        fields = [i for i in items(self._root()) if i.inherits("QQuickTextInput")]
        if fields and self._dice.random() < 0.6:
            self._dice.choice(fields).forceActiveFocus()
        else:
            QTest.keyClick(self.shown.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        focus = self.shown.window.activeFocusItem()
        text = self._dice.choice(TEXTS)
        self._note(repr(text[:20]))
        if focus is not None and focus.inherits("QQuickTextInput"):
            focus.setProperty("text", text)
            QTest.keyClick(self.shown.window, Qt.Key.Key_X)
            QTest.keyClick(self.shown.window, Qt.Key.Key_Backspace)
        if self._dice.random() < 0.5:
            QTest.keyClick(self.shown.window, Qt.Key.Key_Return)

    def _event(self):
        event = {"event": self._dice.choice(EVENTS)}
        for field in self._dice.sample(FIELDS, self._dice.randrange(len(FIELDS))):
            event[field] = self._dice.choice(VALUES)
        self._note(event)
        self.world.session.events.append(event)

    def _tell(self):
        control = self._dice.choice(CONTROLS)
        value = control.from_knob(self._dice.random())
        self._note(control.path, value)
        self.world.client.tell(control.path, value)

    def _play(self):
        deck = self._dice.choice(self.world.client.now.deck)
        deck.playing = self._dice.random() < 0.7
        deck.position = self._dice.choice((0.0, -44_100.0, 1e6, deck.total, deck.total * 2.0))
        deck.rate = self._dice.choice((0.0, 1.0, -1.0, 50.0))
        deck.beat = self._dice.choice((math.nan, 0.0, 17.3, -4.0, 1e6))
        deck.loop_start, deck.loop_end = self._dice.choice(((-1.0, -1.0), (0.0, 44_100.0)))
        deck.meter.peak = [self._dice.random() * 2] * 2
        self.world.client.alive()

    def _load(self):
        number, dice = self._dice.randrange(4), self._dice
        bpm = dice.choice((0.0, 120.0, 174.2, 5.0))
        cues = {n: Cue(CueType.POINT, n * 3e4, -1.0, 0xFF0000, "C") for n in (1, 5, 36)}
        self.world.client.load(
            number,
            Load(
                "/dev/shm/none-such",
                dice.choice(("/m/1.mp3", "/m/none.mp3")),
                dice.choice(("Song", "", "W" * 250)),
                key=dice.choice(("Am", "", "?")),
                bpm=bpm,
                anchors=((0.0, 0.0),) if bpm else (),
                cues=dice.choice(({}, cues)),
            ),
            seconds=dice.choice((300.0, 1.0, 36_000.0)),
            decoded=dice.choice((1.0, 0.3)),
        )

    def _eject(self):
        number = self._dice.randrange(4)
        self.world.client.loads[number] = Load()
        state = self.world.client.now.deck[number]
        state.load_id, state.total, state.length, state.playing = state.load_id + 1, 0, 0, False
        self.world.client.tell(f"deck{number + 1}.loaded", 0.0)

    def _layout(self):
        name = self._dice.choice(LAYOUTS)
        self._note(name)
        self.shown.app.stage.choose(name)

    def _size(self):
        size = self._dice.choice(SIZES)
        self._note(size)
        self.shown.window.resize(*size)

    def _page(self):
        self.shown.app.stage.open_page(self._dice.choice(PAGES))

    def _theme(self):
        self.shown.app.setting("theme").put(self._dice.choice(THEMES))

    def _option(self):
        name = self._dice.choice([n for n in TABLE if n not in ("language", "scale")])
        option, setting = TABLE[name], self.shown.app.setting(name)
        value = self._dice.choice((option.default, *option.choices, *VALUES))
        self._note(name, value)
        setting.put(value)

    def _edit(self):
        self._dice.choice((self.shown.app.edits.undo, self.shown.app.edits.redo))()

    def _engine(self):
        behind_ns = self._dice.choice((0, 2_000_000_000))
        self.world.client.now.time_ns -= behind_ns
        self.world.client.lives = not behind_ns
        self.world.client.now.dropouts = self._dice.randrange(5)
        self.world.client.now.blocks = self._dice.choice((0, 1, 1000))

    def _drop(self):
        """Things from elsewhere fall on something."""
        data, at = QMimeData(), self._spot()
        urls = self._dice.choice(DROPS)
        self._note(urls[:3])
        data.setUrls([QUrl(url) for url in urls])
        if not urls:
            data.setText("a text")
        how = (Qt.DropAction.CopyAction, data, *self._how())
        window = self.shown.window
        QGuiApplication.sendEvent(window, QDragEnterEvent(at, *how))
        QGuiApplication.sendEvent(window, QDragMoveEvent(at, *how))
        QGuiApplication.sendEvent(window, QDropEvent(QPointF(at), *how))

    def _undo(self):
        """Undo and redo, over and over."""
        for _ in range(20):
            self._edit()
            self.shown.app.picture()

    def _hurry(self):
        """Layouts, themes and sizes, one before the other is drawn."""
        for _ in range(6):
            self._dice.choice((self._layout, self._theme, self._size, self._page))()

    def check(self):
        """What is sent and what is shown fit each other."""
        app, sent = self.shown.app, self.world.client.sent
        odd = [(p, v) for p, v in sent if not BY_PATH[p].min <= v <= BY_PATH[p].max]
        assert odd == [], "values outside of their range are sent"
        sent.clear()
        assert app.stage.layout in LAYOUTS
        assert self.shown.window.title() == "DJ Universe"
        rows, tracks = app.browser.listed.rows, app.tracks
        assert len(tracks.places) <= len(rows), "more rows are selected than listed"
        for part in PARTS:
            place = app.stage.place(part)
            numbers = (place.x, place.y, place.width, place.height)
            assert all(map(math.isfinite, numbers)), f"{part} lies at {numbers}"
            assert not place.shown or min(numbers) >= 0, f"{part} lies at {numbers}"


@contextmanager
def watched(monkey):
    """All that Qt, Python and the log complain of is a fault."""

    class Told(logging.Handler):
        def emit(self, record):
            monkey.fault(self.format(record))

    def said(kind, _where, text):
        known = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or text.startswith(QTS_OWN)
        if not known:
            monkey.fault(f"Qt: {text}")

    told, hook = Told(logging.ERROR), sys.excepthook
    logging.getLogger().addHandler(told)
    before = qInstallMessageHandler(said)
    sys.excepthook = lambda *error: monkey.fault("".join(traceback.format_exception(*error)))
    try:
        yield
    finally:
        sys.excepthook = hook
        qInstallMessageHandler(before)
        logging.getLogger().removeHandler(told)


def fill(library):
    """Tracks, crates and lists to play with."""
    for n in range(60):
        name = f"/m/{n}.mp3"
        made = Track(
            name, title=f"Title {n}", artist="X" * (n % 9), bpm=120.0 + n if n % 5 else 0.0
        )
        library.put(made)
    for kind in (NodeKind.CRATE, NodeKind.PLAYLIST, NodeKind.FOLDER):
        node = library.add_list(kind.value, kind)
        if kind is not NodeKind.FOLDER:
            library.set_entries(node, [1, 2, 3])


def run(seed, seconds):
    """Act for so long. Return: the faults, with what led to them."""
    qt = QGuiApplication(sys.argv[:1])
    world = World()
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()  # settings are changed, too
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "l.db") as library:
        fill(library)
        world.hand = NotedHand(library)
        shown = world.show()
        monkey = Monkey(shown, world, seed)
        shown.app.follow(Catalogue(library))
        shown.app.start()
        steps, end = 0, time.monotonic() + seconds
        with watched(monkey):
            while time.monotonic() < end:
                monkey.step()
                steps += 1
        shown.close()
        shown.app.close()
    del qt
    return steps, monkey.faults


if __name__ == "__main__":
    chosen = int(sys.argv[1]) if len(sys.argv) > 1 else random.randrange(1_000_000)
    count, found = run(chosen, float(sys.argv[2]) if len(sys.argv) > 2 else 60.0)
    for text, before in found:
        sys.stdout.write(f"FAULT {text}\n   after {before[-4:]}\n")
    sys.stdout.write(f"seed {chosen}: {count} steps, {len(found)} faults\n")
    sys.exit(bool(found))
