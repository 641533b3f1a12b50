# SPDX-License-Identifier: GPL-3.0-or-later
"""Every layout and page in every language in the smallest window: nothing lies over anything."""

from types import SimpleNamespace as Stand

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.viewmodels.settings import languages
from app.viewmodels.settings.pages import table
from app.viewmodels.stage.layouts import LAYOUTS
from tests.ui import clipping, crowding
from tests.ui.conftest import SONG, World
from tests.ui.test_layouts import settle

SIZE = (1280, 720)
PAGES = [*(f"settings/{page['name']}" for page in table()), "help", "guide"]
ALL = ("pseudo", "pseudo_rtl", "de", "es", "fr", "pt_BR", "ja")
REAL = ALL[2:]


@pytest.fixture(scope="module", params=ALL)
def stand(qapp, request, tmp_path_factory):
    """One window a language, in its smallest size."""
    before = QLocale()
    kept = languages.install(request.param, tmp_path_factory.mktemp("translations"))
    world = World()
    shown = world.show()
    for deck in range(4):
        world.client.load(deck, SONG)
    world.client.tell("deck1.play", 1.0)
    world.client.now.deck[0].position = 44_100 * 61.0
    yield Stand(world=world, shown=shown, language=request.param)
    shown.close()
    for translator in kept:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("layout", [one.name for one in LAYOUTS])
def test_texts_of_any_length_have_room_in_the_smallest_window(stand, qtbot, layout):
    settle(stand.world, stand.shown, qtbot, layout, SIZE)
    root = stand.shown.window.contentItem()
    assert clipping.outside(root, *SIZE) == []
    assert clipping.cut(root) == []
    assert clipping.overlapping(root) == []
    assert crowding.overlapping(root) == []
    assert crowding.cut_off(root) == []
    if stand.language in REAL:  # the longer made-up ones may end in dots
        assert crowding.shortened(root) == []


@pytest.mark.parametrize(("layout", "kind"), [("two", "LoopRows"), ("mixer", "MeterScale")])
def test_labels_that_have_room_in_a_large_window_are_whole(stand, qtbot, layout, kind):
    settle(stand.world, stand.shown, qtbot, layout, (1920, 1080))
    found = list(clipping.items(stand.shown.window.contentItem()))
    parts = [i for i in found if i.metaObject().className().startswith(kind)]
    all_texts = [text for part in parts for text in clipping.texts(part)]
    buttons = [t for t in all_texts if t.parentItem().property("activeFocusOnTab")]
    labels = [t for t in all_texts if t not in buttons]  # the buttons share what they leave
    assert len(labels) >= len(parts) > 1
    assert [t.property("text") for t in labels if t.property("truncated")] == []


@pytest.mark.parametrize("page", PAGES)
def test_pages_have_room_for_texts_of_any_length(stand, qtbot, page):
    shown = stand.shown
    settle(stand.world, shown, qtbot, "two", SIZE)
    shown.app.stage.open_page(page)
    try:
        qtbot.waitUntil(lambda: clipping.is_made(shown.window), timeout=20_000)
        qtbot.wait(150)
        found = clipping.items(shown.window.contentItem())
        root = next(i for i in found if i.metaObject().className().startswith(KINDS))
        assert clipping.outside(root, *SIZE) == []
        assert clipping.cut(root) == []
        assert clipping.overlapping(root) == []
        assert crowding.overlapping(root) == []
        assert bars_over_rows(root) == []
    finally:
        shown.app.stage.close_page()


def bars_over_rows(root):
    """Rows of lists that lie below a scroll bar."""
    seen = list(clipping.items(root))
    bars = [i for i in seen if i.metaObject().className().startswith("ScrollBar")]
    lists = [i for i in seen if i.inherits("QQuickListView")]
    rows = [row for view in lists for row in view.property("contentItem").childItems()]
    shown = [row for row in rows if row.isVisible() and row.width() > 0]
    return [
        f"{r.metaObject().className()} {clipping.place(r)}"
        for r in shown
        if any(over(bar, r) for bar in bars)
    ]


def over(bar, row):
    both = clipping.place(bar).intersected(clipping.place(row))
    return both.width() > clipping.SLACK and both.height() > clipping.SLACK


KINDS = ("SettingsPage", "Help_QML", "Guide")
