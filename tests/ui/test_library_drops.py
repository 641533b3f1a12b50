# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: F811 - fixtures
"""Files and folders from the file manager, dropped on the library."""

import pytest

from app.cli.rig.session import make_music
from app.library.model import NodeKind
from tests.ui.test_library_edits import browser, library, look, titles  # noqa: F401


@pytest.fixture
def folder(tmp_path):
    """Two songs, one of them in a folder of its own, and a text."""
    at = tmp_path / "new music"
    (at / "album").mkdir(parents=True)
    make_music(at / "one.wav", 2)
    make_music(at / "album" / "two.wav", 2)
    (at / "notes.txt").write_text("x")
    return at


@pytest.fixture
def crate(browser, app, library):
    made = library.add_list("C", NodeKind.CRATE)
    app.tracks.hurry()
    look(app)
    return made


def names(library, ids):
    return [library.track(one).title for one in ids]


def test_the_music_in_a_dropped_folder_comes_into_a_crate(browser, app, library, crate, folder):
    browser.take_urls_to(f"list:{crate}", [folder.as_uri()])
    look(app)
    assert sorted(names(library, library.entries(crate))) == ["one", "two"]
    assert app.messages.rows[-1]["text"].startswith("2 track")


def test_the_tags_of_dropped_files_are_read_and_undo_takes_them_out(
    browser, app, library, crate, folder
):
    browser.take_urls_to(f"list:{crate}", [(folder / "one.wav").as_uri()])
    for _ in range(3):
        look(app)
    track = library.track(library.entries(crate)[0])
    assert track.seconds == pytest.approx(2.0, abs=0.1)
    assert track.rate > 0
    assert library.undo() == "add to a list"
    assert library.entries(crate) == []


def test_files_dropped_on_all_tracks_belong_to_the_library(browser, app, library, folder):
    app.tracks.choose("library:")
    browser.take_urls([(folder / "one.wav").as_uri()])
    look(app)
    assert "one" in titles(browser)
    assert app.tracks.source == "library:"


def test_a_folder_dropped_on_all_tracks_is_followed(browser, app, world, folder):
    browser.take_urls_to("library:", [folder.as_uri()])
    assert world.session.followed == [str(folder)]


def test_a_folder_dropped_on_other_rows_is_listed(browser, app, world, folder):
    app.tracks.choose("")
    browser.take_urls([folder.as_uri()])
    assert app.tracks.source == str(folder)


def test_opened_files_are_dragged_into_the_library(browser, app, library, folder):
    app.open_files([str(folder / "one.wav")])
    look(app)
    app.tracks.select(0)
    browser.crates.take_picked("library:")
    look(app)
    assert library.find(str(folder / "one.wav"))
