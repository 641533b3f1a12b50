# SPDX-License-Identifier: GPL-3.0-or-later
"""Odd things are dropped on the window: files by strange names, web pages, texts, crates."""

import os

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from app.library.model import NodeKind
from app.library.store import Library
from app.viewmodels.decks.world import local_path
from tests.ui.monkey import Monkey, NotedHand, watched
from tests.ui.test_library_edits import Catalogue, look
from tests.ui.test_window import (
    called,
    centre,
    listed,  # noqa: F401
    window,  # noqa: F401
)

NAMES = (
    "a?b#c%20d", "new\nline", "tab\t", "🎧", "שלום", "'\"<b>&amp;", "{0}%1%s", "\u202egnp",
    "x" * 251, os.fsdecode(b"caf\xe9"), "ends in a space ", "[x", "a:b", "~", "$(x);|",
)  # fmt: skip
NO_FILES = (
    "", "http://x/y.mp3", "file:", "file://", "file://[x", "file:///nul%00.mp3", "/nul\0.mp3",
    "\ud800", "/\ud800.mp3", "text that is no file\nand more", "javascript:alert(1)", "data:,x",
    f"/{'y' * 5000}.mp3", QUrl(), QUrl("http://x/y.mp3"), QUrl("file:///nul%00.mp3"), None, 3,
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_file_of_any_name_is_found_by_its_address(name):
    path = f"/music/{name}.mp3"
    address = QUrl.fromEncoded(b"file:///music/" + quoted(os.fsencode(name)) + b".mp3")
    assert local_path(path) == path
    assert local_path(address) == path
    assert local_path(bytes(address.toEncoded()).decode()) == path


def quoted(name):
    return b"".join(b"%%%02X" % byte for byte in name)


@pytest.mark.parametrize("odd", NO_FILES, ids=ascii)
def test_what_can_be_no_file_is_none(odd):
    assert local_path(odd) == ""


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.db") as made:
        made.add_list("crate", NodeKind.CRATE)
        yield made


def test_what_is_no_file_spoils_no_list_and_is_no_fault(world, library):
    world.hand = NotedHand(library)
    shown = world.show()
    app, monkey = shown.app, Monkey(shown, world, seed=1)
    app.follow(Catalogue(library))
    with watched(monkey):
        for odd in (*NO_FILES, f"/{'y' * 300}.mp3", f"/{'y' * 300}"):
            app.deck(0).drop([odd], force=True)
            app.tracks.open([odd])
            for source in ("library:", "list:1", "prepare:"):
                app.browser.take_urls_to(source, [odd])
            app.sampler.load([odd], 0)
            app.deck(0).pads.take(0, [odd])
            look(app)
        app.tracks.open(["/music/good.mp3"])
        look(app)
    assert monkey.faults == []
    assert app.browser.listed.rows[-1]["path"] == "/music/good.mp3"
    shown.close()


def dropped(window, at, data):  # noqa: F811
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QGuiApplication.sendEvent(window.window, QDragEnterEvent(at, *how))
    QGuiApplication.sendEvent(window.window, QDropEvent(QPointF(at), *how))


@pytest.mark.parametrize("name", ["Waveform of deck B", "Pad 3 —, deck A"])
def test_a_text_dropped_on_a_deck_loads_nothing(listed, world, name):  # noqa: F811
    listed.app.tracks.select(0)
    data = QMimeData()
    data.setText("a line out of a browser")
    dropped(listed, centre(called(listed, name)), data)
    assert world.session.loaded == []


@pytest.mark.parametrize("name", ["Waveform of deck B", "Pad 3 —, deck A"])
def test_a_file_dropped_there_is_loaded(listed, world, name):  # noqa: F811
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/music/other.mp3")])
    dropped(listed, centre(called(listed, name)), data)
    assert [file for _, file in world.session.loaded] == ["/music/other.mp3"]
