# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of the window, and where the Tab key goes."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.viewmodels.settings.pages import table
from app.viewmodels.stage.layouts import LAYOUTS
from tests.ui.clipping import is_made, seen
from tests.ui.conftest import SONG, World

SIZE = (1920, 1080)
NAMES = [one.name for one in LAYOUTS]
VALUED = {
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Dial,
    QAccessible.Role.ScrollBar,
}
SHARED: set[str] = set()  # names that stand for the same thing in two places
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


@pytest.fixture(scope="module")
def stand(qapp):
    """One window for all."""
    QAccessible.setActive(True)
    world = World()
    shown = world.show()
    for deck in range(4):
        world.client.load(deck, SONG)
    shown.window.resize(*SIZE)
    shown.window.requestActivate()
    yield world, shown
    shown.close()


def settle(stand, qtbot, layout, page=""):
    world, shown = stand
    stage = shown.app.stage
    stage.choose(layout)
    stage.open_page(page) if page else stage.close_page()
    shown.app.picture()
    qtbot.wait(120)
    qtbot.waitUntil(lambda: not stage.busy, timeout=10_000)
    world.client.alive()
    shown.app.picture()
    qtbot.waitUntil(lambda: is_made(shown.window), timeout=20_000)
    qtbot.wait(150)
    return shown.window


@pytest.fixture(params=NAMES)
def layout_window(stand, qtbot, request):
    """The window in each layout."""
    return settle(stand, qtbot, request.param)


@pytest.fixture(params=["help", "guide", *(f"settings/{page['name']}" for page in table())])
def page_window(stand, qtbot, request):
    """The window with each of its pages."""
    return settle(stand, qtbot, "two", request.param)


def items(root):
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0.05 and child.width() > 0 < child.height():
            yield child
            yield from items(child)


def focusable(window):
    """Items that the Tab key shall reach."""
    return [
        i for i in items(window.contentItem()) if i.property("activeFocusOnTab") and i.isEnabled()
    ]


def said(item):
    """Role and name, as a screen reader is told."""
    found = QAccessible.queryAccessibleInterface(item)
    if found is None:
        return QAccessible.Role.NoRole, ""
    return found.role(), found.text(QAccessible.Text.Name)


def described(item):
    chain, at = [], item
    while at is not None and len(chain) < 4:
        chain.append(at.metaObject().className().split("_QML")[0])
        at = at.parentItem()
    return f"{'/'.join(chain)} {said(item)[1]!r}"


def unnamed(window):
    """Controls that a screen reader cannot tell from others, or that have no value."""
    found = []
    for item in focusable(window):
        role, name = said(item)
        if role in NO_ROLE or not name.strip():
            found.append(described(item))
        elif role in VALUED:
            value = QAccessible.queryAccessibleInterface(item).valueInterface()
            if value is None:
                found.append(f"no value: {described(item)}")
    return found


def doubled(window):
    """Names that more than one control has."""
    names = Counter(said(item)[1] for item in focusable(window))
    return [name for name, count in names.items() if count > 1 and name not in SHARED]


def unreached(window):
    """Controls that the Tab key does not come to, and those it comes to that are not shown."""
    wanted = focusable(window)
    met = set()
    for _ in range(len(wanted) + 20):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        at = window.activeFocusItem()
        while at is not None:  # a list passes the focus on to its row
            met.add(at)
            at = at.parentItem()
    after = focusable(window)
    return [described(i) for i in wanted if i in after and i not in met]


def mouse_only(window):
    """Where the mouse does what nothing else is named for."""
    found = []
    for item in items(window.contentItem()):
        if item.inherits("QQuickMouseArea") and item.isEnabled():
            at = item
            while at is not None and (said(at)[0] in NO_ROLE or not said(at)[1]):
                at = at.parentItem()
            if at is None:
                found.append(described(item))
    return found


def unmarked(window):
    """Controls that look the same with the keyboard on them."""
    found = []
    root = window.contentItem()
    for item in focusable(window):
        room = seen(item).adjusted(-4, -4, 4, 4).toAlignedRect()
        if seen(item).isEmpty():
            continue  # scrolled away
        root.forceActiveFocus()
        before = window.grabWindow().copy(room)
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        if window.grabWindow().copy(room) == before:
            found.append(described(item))
    return found


def test_each_control_has_role_name_and_value(layout_window):
    assert unnamed(layout_window) == []
    assert doubled(layout_window) == []
    assert mouse_only(layout_window) == []


def test_the_tab_key_reaches_each_control(layout_window):
    assert unreached(layout_window) == []


def test_each_control_of_a_page_has_role_name_and_value(page_window):
    assert unnamed(page_window) == []
    assert doubled(page_window) == []
    assert mouse_only(page_window) == []


def test_the_tab_key_stays_on_a_page_and_reaches_each_control_of_it(page_window):
    assert unreached(page_window) == []


@pytest.mark.parametrize("layout", ["two", "prepare"])
def test_the_keyboard_focus_can_be_seen(stand, qtbot, layout):
    assert unmarked(settle(stand, qtbot, layout)) == []
