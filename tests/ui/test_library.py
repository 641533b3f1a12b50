# SPDX-License-Identifier: GPL-3.0-or-later
"""The library in the list: sources, search, columns, selection, what the decks make of it."""

from types import SimpleNamespace as Values

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.library.model import NodeKind
from app.library.search import Index
from app.library.search.index import ListOfTracks
from tests.library.search_rows import row
from tests.ui.conftest import SONG
from tests.ui.test_window import called, click, named, visible, window  # noqa: F401 - a fixture

TRACKS = (
    row(1, title="Around the World", artist="Daft Punk", bpm=121.0, key=1, rating=100),
    row(2, title="Genesis", artist="Justice", bpm=117.0, year=2007, seconds=234.0, missing=1),
    row(3, title="Hyperballad", artist="Björk", bpm=128.0, play_count=3, energy=7.4),
    row(4, title="One More Time", artist="Daft Punk", bpm=123.0, added="2024-05-03T12:00:00Z"),
)
LISTS = (
    ListOfTracks(1, "Gigs", NodeKind.FOLDER),
    ListOfTracks(2, "Friday", NodeKind.PLAYLIST, 1, ids=(4, 1, 4)),
    ListOfTracks(3, "Fast", NodeKind.SMART, rule="bpm:>122"),
    ListOfTracks(-1, "Club night", NodeKind.HISTORY, ids=(3,)),
)


class FakeCatalogue:
    def __init__(self):
        self.index, self.asked, self.known = Index(), [], {}
        self.ready, self.trouble, self.closed = True, "", False
        self.index.add(TRACKS)
        self.index.set_lists(LISTS)
        self.snapshot = self.index.snapshot()

    def change(self, *tracks, gone=()):
        self.index.add(tracks)
        self.index.remove(gone)
        self.snapshot = self.index.snapshot()

    def ask(self, paths):
        self.asked = list(paths)

    def close(self):
        self.closed = True


@pytest.fixture
def catalogue():
    return FakeCatalogue()


@pytest.fixture
def tracks(app, catalogue):
    app.follow(catalogue)
    app.tracks.take()
    return app.tracks


def titles(tracks):
    return [r["title"] for r in tracks.rows.rows]


def sources(tracks):
    return [(r["name"], r["depth"], r["count"]) for r in tracks.sources.rows]


def test_the_library_is_shown_when_it_is_there_by_artist(tracks):
    assert titles(tracks) == ["Hyperballad", "Around the World", "One More Time", "Genesis"]
    assert tracks.summary == "All tracks  ·  4 tracks"


def test_a_library_that_is_not_read_yet_shows_nothing(app, catalogue):
    catalogue.ready = False
    app.follow(catalogue)
    app.tracks.take()
    assert sources(app.tracks) == []


def test_what_was_chosen_by_hand_is_not_taken_away_by_the_library(app, catalogue):
    app.open_folder("/music")
    app.follow(catalogue)
    app.tracks.take()
    assert titles(app.tracks) == []
    assert [r["name"] for r in app.tracks.sources.rows if r["chosen"]] == ["Music"]


def test_the_demo_music_does_not_take_the_library_s_place(tracks, app, world):
    world.session.events = [{"event": "tracks", "folder": "/demo"}]
    app.picture()
    assert len(titles(tracks)) == 4
    assert ("Demo", 0, 0) in sources(tracks)


def test_lists_stand_as_a_tree_below_the_library(tracks):
    assert sources(tracks) == [
        ("All tracks", 0, 4), ("Prepare", 0, 0), ("Crates and playlists", 0, -1), ("Gigs", 1, -1),
        ("Friday", 2, 3), ("Smart crates", 0, -1), ("Fast", 1, -1), ("History", 0, -1),
    ]  # fmt: skip
    tracks.turn("list:1")
    assert ("Friday", 2, 3) not in sources(tracks)
    tracks.choose("history:")
    assert ("Club night", 1, 1) in sources(tracks)


def test_a_playlist_keeps_its_order_until_a_column_is_chosen(tracks):
    tracks.choose("list:2")
    assert titles(tracks) == ["One More Time", "Around the World", "One More Time"]
    tracks.sort("title")
    assert titles(tracks) == ["Around the World", "One More Time"]


def test_a_smart_crate_is_live(tracks, catalogue):
    tracks.choose("list:3")
    assert titles(tracks) == ["Hyperballad", "One More Time"]
    catalogue.change(TRACKS[1]._replace(bpm=130.0))
    tracks.take()
    assert titles(tracks) == ["Hyperballad", "One More Time", "Genesis"]


def test_a_list_that_was_deleted_gives_way_to_the_library(tracks, catalogue):
    tracks.choose("list:3")
    catalogue.index.set_lists(LISTS[:2])
    catalogue.change()
    tracks.take()
    assert len(titles(tracks)) == 4


def test_each_letter_narrows_the_list_and_deleting_widens_it(tracks):
    for text, count in (("d", 3), ("da", 2), ("daft", 2), ("daft o", 2), ("daft one", 1)):
        tracks.search(text)
        assert len(titles(tracks)) == count, text
    assert tracks.summary == "All tracks  ·  1 of 4 tracks"
    tracks.search("")
    assert len(titles(tracks)) == 4


def test_an_unfinished_filter_is_told_and_filters_nothing(tracks):
    tracks.search("bpm:")
    assert len(titles(tracks)) == 4
    assert tracks.note.startswith("bpm:")
    tracks.search("bpm:>122")
    assert tracks.note == ""
    assert titles(tracks) == ["Hyperballad", "One More Time"]


def test_a_search_acts_within_the_source_and_stays_when_another_is_chosen(tracks):
    tracks.choose("list:2")
    tracks.search("around")
    assert titles(tracks) == ["Around the World"]
    tracks.choose("list:3")
    assert titles(tracks) == []
    assert tracks.text == "around"


def test_a_folder_is_searched_too(app, world):
    app.open_folder("/music")
    world.listing.found = [
        {"path": f"/music/{t}.mp3", "title": t, "bpm": b, "source": "/music"}
        for t, b in (("Été", 120.0), ("Nacht", 128.0))
    ]
    app.tracks.take()
    app.tracks.search("ete")
    assert titles(app.tracks) == ["Été"]
    app.tracks.search("bpm:>125")
    assert titles(app.tracks) == ["Nacht"]


def test_columns_sort_up_down_and_back(tracks):
    tracks.sort("bpm")
    assert titles(tracks)[0] == "Genesis"
    tracks.sort("bpm")
    assert (tracks.order, tracks.descending, titles(tracks)[0]) == ("bpm", True, "Hyperballad")
    tracks.sort("bpm")
    assert tracks.order == ""


def test_cells_are_texts_and_unknown_ones_are_empty(tracks):
    by_title = {r["title"]: r for r in tracks.rows.rows}
    first, second = by_title["Around the World"], by_title["Genesis"]
    assert (first["bpm"], first["key"], first["rating"]) == ("121.00", "8A", "★★★★★")
    assert (first["year"], first["time"], first["energy"], first["added"]) == ("", "", 0, "")
    assert (second["year"], second["time"], second["missing"]) == ("2007", "3:54", True)
    assert by_title["Hyperballad"]["energy"] == 7
    assert "2024" in by_title["One More Time"]["added"]


def test_the_model_makes_rows_only_when_they_are_seen(tracks, catalogue, monkeypatch):
    catalogue.change(*(row(n, title=f"Track {n}") for n in range(100, 5100)))
    made = []
    from app.library.search import Snapshot

    whole = Snapshot.path
    monkeypatch.setattr(Snapshot, "path", lambda s, r: (made.append(r), whole(s, r))[1])
    tracks.take()
    tracks.search("track")
    model = tracks.rows
    assert model.rowCount() == 5000
    assert made == []
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert model.data(model.index(4321), names["title"]).startswith("Track ")
    assert len(set(made)) == 1


def test_the_view_is_told_what_grew_and_shrank(tracks, qtbot):
    with qtbot.waitSignals([tracks.rows.rowsRemoved, tracks.rows.dataChanged]):
        tracks.search("daft")
    with qtbot.waitSignals([tracks.rows.rowsInserted, tracks.rows.dataChanged]):
        tracks.search("")


def test_a_new_search_starts_at_its_top(tracks, qtbot):
    tracks.select(3)
    with qtbot.waitSignals([tracks.restarted, tracks.selected_changed]):
        tracks.search("daft")
    assert tracks.selected == 0


def test_the_selected_track_stays_selected_when_others_come(tracks, catalogue):
    tracks.select(2)
    selected = titles(tracks)[2]
    catalogue.change(row(9, title="First", artist="Aaa"), gone=[3])
    tracks.take()
    assert titles(tracks)[tracks.selected] == selected
    catalogue.change(row(10, title="Before", artist="Aab"))
    tracks.take()
    assert titles(tracks)[tracks.selected] == selected


def test_the_selected_track_is_loaded(tracks, world):
    tracks.search("genesis")
    tracks.load(1, False)
    assert world.session.loaded == [(1, "/music/2.mp3")]
    tracks.search("no such track")
    tracks.load(0, False)
    assert len(world.session.loaded) == 1


def test_what_matches_a_deck_follows_the_deck(tracks, app, world, catalogue):
    world.client.load(0, SONG)
    app.picture()
    tracks.search("matches:deck1")
    assert titles(tracks) == ["Around the World"]  # 8A and 120 BPM
    assert catalogue.asked == ["/music/song.flac"]
    world.client.tell("deck1.bpm", 150.0)
    app.picture()
    assert titles(tracks) == []
    catalogue.known = {"/music/song.flac": Values(id=7, related=(3,))}
    tracks.search("related:deck1")
    assert titles(tracks) == ["Hyperballad"]


def test_a_track_tells_on_which_deck_it_is(tracks, app, world):
    from dataclasses import replace

    world.client.load(1, replace(SONG, path="/music/3.mp3"))
    app.picture()
    assert {r["title"]: r["mark"] for r in tracks.rows.rows}["Hyperballad"] == "B"


def test_trouble_with_the_library_is_told_once(tracks, app, catalogue):
    catalogue.trouble = "library.db: it is damaged"
    for _ in range(3):
        tracks.take()
    assert [m["text"] for m in app.messages.rows] == ["library.db: it is damaged"]


def test_the_library_is_closed_with_the_window(tracks, app, catalogue):
    app.close()
    assert catalogue.closed


@pytest.fixture
def searched(window, catalogue):  # noqa: F811 - a fixture
    window.app.follow(catalogue)
    window.app.picture()
    QTest.qWait(50)
    return window


def test_ctrl_f_finds_and_letters_do_not_reach_the_decks(searched, world):
    QTest.keyClick(searched.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    for letter in "hyper":
        QTest.keyClick(searched.window, letter)
    assert titles(searched.app.tracks) == ["Hyperballad"]
    assert world.client.sent == []
    QTest.keyClick(searched.window, Qt.Key.Key_Escape)
    assert searched.app.tracks.text == ""
    QTest.keyClick(searched.window, Qt.Key.Key_Escape)
    QTest.keyClick(searched.window, Qt.Key.Key_S)
    assert world.client.sent == [("deck1.play", 1.0)]


def test_arrows_choose_while_searching_and_return_loads(searched, world):
    QTest.keyClick(searched.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    for letter in "daft":
        QTest.keyClick(searched.window, letter)
    QTest.keyClick(searched.window, Qt.Key.Key_Down)
    QTest.keyClick(searched.window, Qt.Key.Key_Return)
    assert world.session.loaded == [(1, "/music/4.mp3")]
    QTest.keyClick(searched.window, Qt.Key.Key_K)
    assert world.client.sent == [("deck2.play", 1.0)]


def test_the_mouse_chooses_a_list_clears_a_search_and_sorts(searched):
    click(searched, "Friday")
    QTest.qWait(30)
    assert len(titles(searched.app.tracks)) == 3
    click(searched, "Order by BPM")
    assert searched.app.tracks.order == "bpm"
    searched.app.tracks.search("x")
    field = called(searched, "Find tracks")
    field.setProperty("text", "x")
    click(searched, "Clear the search")
    assert searched.app.tracks.text == ""


def test_a_missing_file_is_told_to_those_who_cannot_see(searched):
    assert called(searched, "Genesis, Justice, file missing")


def test_the_title_of_a_track_with_notes_tells_them(searched, qtbot):
    def told():
        words = [i for i in visible(searched) if i.property("text") == "ends early"]
        return [i for i in words if i.property("font") is not None]

    searched.app.tracks.show_notes({"/music/3.mp3": "ends early"})
    title = next(c for c in searched.app.browser.columns.rows.rows if c["name"] == "title")
    first = called(searched, "Hyperballad, Björk, ends early")
    at = first.mapToScene(QPointF(title["start"] + 20, first.height() / 2)).toPoint()
    QTest.mouseMove(searched.window, at + QPoint(2, 0))
    QTest.mouseMove(searched.window, at)
    qtbot.waitUntil(lambda: bool(told()))
    (words,) = told()
    beside = words.mapToScene(QPointF(0, 0)).x() - first.mapToScene(QPointF(0, 0)).x()
    assert title["start"] - 100 < beside < title["start"] + title["room"]
    QTest.mouseMove(searched.window, at + QPoint(0, round(first.height())))
    qtbot.waitUntil(lambda: not told())


def hold(shown, item):
    """A long press."""
    at = item.mapToScene(QPointF(item.width() / 3, item.height() / 2)).toPoint()
    QTest.mousePress(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.qWait(QGuiApplication.styleHints().mousePressAndHoldInterval() + 150)
    QTest.mouseRelease(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.qWait(30)


def opened(shown, name):
    return [i for i in visible(shown) if named(i) == name]


@pytest.mark.parametrize("touch", [True, False])
def test_with_touch_a_long_press_opens_the_menu_of_a_row_and_of_a_list(searched, touch):
    searched.app.stage.choose("touch" if touch else "library")
    QTest.qWait(150)
    searched.app.picture()
    hold(searched, called(searched, "Hyperballad, Björk"))
    assert bool(opened(searched, "Analyse again")) == touch
    QTest.keyClick(searched.window, Qt.Key.Key_Escape)
    hold(searched, called(searched, "All tracks"))
    assert bool(opened(searched, "New playlist")) == touch


def test_a_column_is_moved_and_resized_with_keys(searched):
    columns = searched.app.browser.columns
    head = called(searched, "Order by BPM")
    head.forceActiveFocus()
    was, room = [c["name"] for c in columns.rows.rows], columns.room_of("bpm")
    QTest.keyClick(searched.window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert columns.room_of("bpm") == room + 8
    QTest.keyClick(searched.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    at = was.index("bpm")
    moved = [*was[: at - 1], "bpm", was[at - 1], *was[at + 1 :]]
    assert [c["name"] for c in columns.rows.rows] == moved
    QTest.qWait(30)
    QTest.keyClick(searched.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [c["name"] for c in columns.rows.rows] == was  # it kept the keyboard
