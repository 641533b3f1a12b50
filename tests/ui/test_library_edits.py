# SPDX-License-Identifier: GPL-3.0-or-later
"""Crates and tracks edited from the window, in a real library."""

from types import SimpleNamespace as Values

import pytest

from app.library.model import Key, NodeKind, Track
from app.library.search.server.reader import Reader
from app.library.store import Library
from app.option_table import TABLE
from app.options import Options
from app.viewmodels.library.rows.columns import Columns


class Catalogue:
    """The library in memory, read anew when it is told to hurry."""

    def __init__(self, library):
        self._reader, self.known, self.ready, self.trouble = Reader(library), {}, True, ""
        self.snapshot = self._reader.read()

    def ask(self, paths): ...

    def hurry(self):
        self.snapshot = self._reader.read() or self.snapshot

    def close(self): ...


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.db") as made:
        for name, bpm, rating in (("a", 120.0, 60), ("b", 124.0, 60), ("c", 174.0, None)):
            made.put(Track(f"/m/{name}.mp3", title=name, artist="X", bpm=bpm, rating=rating))
        yield made


@pytest.fixture
def browser(app, world, library):
    world.hand.library = library
    app.follow(Catalogue(library))
    look(app)
    return app.browser


def look(app):
    for _ in range(3):
        app.picture()


def lists(library):
    return [(one.name, one.kind.value, library.entries(one.id)) for one in library.lists()]


def titles(browser):
    return [row["title"] for row in browser.listed.rows]


def test_a_crate_is_made_named_filled_and_deleted(browser, app, library, qtbot):
    with qtbot.waitSignal(browser.crates.renaming) as asked:
        browser.crates.add("crate", "library:")
        look(app)
    source = asked.args[0]
    browser.crates.rename(source, "Peak")
    app.tracks.select(0)
    app.tracks.select_to(1)
    browser.crates.take_picked(source)
    look(app)
    assert lists(library) == [("Peak", "crate", [1, 2])]
    browser.crates.remove(source)
    look(app)
    assert lists(library) == []
    app.edits.undo()
    look(app)
    assert lists(library) == [("Peak", "crate", [1, 2])]


def test_what_is_prepared_is_a_playlist_that_is_made_when_it_is_needed(browser, app, library):
    app.tracks.select(2)
    browser.crates.prepare()
    app.tracks.select(0)
    browser.crates.prepare()
    look(app)
    assert lists(library) == [("Prepare", "playlist", [3, 1])]
    app.tracks.choose("list:1")
    assert titles(browser) == ["c", "a"]


def test_rows_of_a_playlist_are_moved_and_taken_out(browser, app, library):
    made = library.add_list("P", NodeKind.PLAYLIST)
    library.set_entries(made, [1, 2, 3])
    app.tracks.hurry()
    look(app)
    app.tracks.choose(f"list:{made}")
    app.tracks.select(2)
    browser.crates.move_picked(0)
    look(app)
    assert titles(browser) == ["c", "a", "b"]
    app.tracks.select(1)
    assert browser.crates.remove_picked()
    look(app)
    assert library.entries(made) == [3, 2]


def test_a_folder_takes_a_crate_and_gives_it_back(browser, app, library):
    folder = library.add_list("F", NodeKind.FOLDER)
    crate = library.add_list("C", NodeKind.CRATE)
    app.tracks.hurry()
    look(app)
    browser.crates.put(f"list:{crate}", f"list:{folder}", 0)
    look(app)
    assert [(one.name, len(one.children)) for one in library.lists()] == [("F", 1)]
    browser.crates.put(f"list:{crate}", f"list:{folder}", -1)
    look(app)
    assert [one.name for one in library.lists()] == ["C", "F"]


def test_a_smart_crate_begins_with_the_search_and_counts_while_it_is_typed(browser, app, library):
    app.tracks.search("bpm:<130")
    browser.crates.add("smart", "")
    look(app)
    assert browser.crates.rule("list:1") == "bpm:<130"
    assert browser.crates.count("bpm:>130").startswith("1")
    browser.crates.set_rule("list:1", "bpm:>130")
    look(app)
    app.tracks.search("")
    app.tracks.choose("list:1")
    assert titles(browser) == ["c"]


def test_files_dropped_on_a_crate_become_tracks(browser, app, library):
    crate = library.add_list("C", NodeKind.CRATE)
    app.tracks.hurry()
    look(app)
    browser.crates.take_urls(f"list:{crate}", ["file:///n/new%20one.mp3"])
    look(app)
    assert library.track(library.entries(crate)[0]).title == "new one"


def test_many_tracks_are_edited_in_one_step_and_mixed_values_stay(browser, app, library):
    app.tracks.select_all()
    browser.editor.open()
    look(app)
    fields = {row["name"]: row for row in browser.editor.fields.rows}
    assert (fields["artist"]["text"], fields["title"]["mixed"]) == ("X", True)
    browser.editor.put("genre", "House")
    browser.editor.put("key", "8a")
    browser.editor.save()
    look(app)
    found = library.tracks([1, 2, 3]).values()
    assert {(t.genre, t.key) for t in found} == {("House", Key.parse("8A"))}
    assert [t.title for t in found] == ["a", "b", "c"]
    app.edits.undo()
    look(app)
    assert {t.genre for t in library.tracks([1, 2, 3]).values()} == {""}


def test_what_is_no_key_is_told_and_nothing_is_saved(browser, app, library):
    browser.editor.open()
    look(app)
    browser.editor.put("key", "no key")
    browser.editor.save()
    assert "no key" in app.messages.rows[-1]["text"]
    assert browser.editor.opened


def test_stars_are_typed_into_a_row_and_into_all_that_are_selected(browser, app, library):
    browser.editor.set_cell(2, "rating", "4")
    look(app)
    assert library.track(3).rating == 80
    app.tracks.select_all()
    browser.editor.set_cell(0, "rating", "")
    look(app)
    assert {t.rating for t in library.tracks([1, 2, 3]).values()} == {None}


def test_notes_are_added_and_deleted(browser, app, library):
    browser.editor.open()
    look(app)
    browser.editor.add_note("after 1 am")
    look(app)
    assert [row["text"] for row in browser.editor.notes.rows] == ["after 1 am"]
    browser.editor.delete_note(browser.editor.notes.rows[0]["number"])
    look(app)
    assert library.notes(1) == []


def test_tracks_taken_out_of_the_library_come_back(browser, app, library):
    app.tracks.select(1)
    browser.crates.forget_picked()
    look(app)
    assert titles(browser) == ["a", "c"]
    app.edits.undo()
    look(app)
    assert sorted(titles(browser)) == ["a", "b", "c"]


def test_the_filters_that_are_pressed_join_what_is_typed(browser, app):
    app.tracks.search("a | c")
    browser.finder.toggle("unplayed")
    assert titles(browser) == ["a", "c"]
    assert str(browser.finder.query()) == "a -played:tonight | c -played:tonight"
    browser.finder.clear()
    assert len(titles(browser)) == 3
    browser.finder.toggle("stems")
    assert titles(browser) == []
    assert str(browser.finder.query()) == "stems:yes"


def test_former_searches_come_back(browser, app):
    for text in ("bpm:120", "artist:x"):
        app.tracks.search(text)
        browser.finder.keep()
        browser.finder.clear()
    assert browser.finder.recall(1) == "artist:x"
    assert browser.finder.recall(1) == "bpm:120"
    assert browser.finder.recall(-1) == "artist:x"


def test_the_next_window_shows_the_same_source_track_and_order(browser, app, world, library):
    made = library.add_list("P", NodeKind.PLAYLIST)
    library.set_entries(made, [1, 2, 3])
    app.tracks.hurry()
    look(app)
    app.tracks.choose(f"list:{made}")
    app.tracks.sort("bpm")
    app.tracks.sort("bpm")
    app.tracks.select(1)
    again = world.app()
    again.follow(Catalogue(library))
    look(again)
    assert again.tracks.source == f"list:{made}"
    assert (again.tracks.order, again.tracks.descending) == ("bpm", True)
    assert again.tracks.current_file == "/m/b.mp3"
    again.deleteLater()


def test_another_program_s_library_is_imported_beside_the_window(browser, app):
    asked = []
    browser._bring = lambda *what: (
        asked.append(what),
        Values(poll=lambda: (True, '{"tracks": 5, "added": 3, "lists": 1}'), stop=lambda: None),
    )[1]
    browser.bring_in("program:mixxx:/h/.mixxx/mixxxdb.sqlite")
    look(app)
    assert asked == [("mixxx", "/h/.mixxx/mixxxdb.sqlite")]
    assert "5" in app.messages.rows[-1]["text"]
    assert not browser.importing


def test_columns_are_chosen_moved_resized_and_kept(qapp):
    options = Options(None, TABLE)
    columns = Columns(options)
    columns.fit(1400.0)
    names = [row["name"] for row in columns.rows.rows]
    assert names[:4] == ["mark", "wave", "title", "artist"]
    columns.toggle("wave")
    columns.toggle("album")
    columns.move("bpm", "title")
    columns.resize("key", 70.0)
    kept = Columns(options)
    kept.fit(1400.0)
    found = {row["name"]: row["room"] for row in kept.rows.rows}
    assert list(found)[:3] == ["mark", "bpm", "title"]
    assert found["key"] == 70.0
    kept.reset()
    assert [row["name"] for row in kept.rows.rows] == names


def test_columns_that_find_no_room_go_and_come_back(qapp):
    columns = Columns(Options(None, TABLE))
    columns.fit(500.0)
    few = [row["name"] for row in columns.rows.rows]
    assert {"mark", "title", "bpm"} <= set(few)
    last = columns.rows.rows[-1]
    assert last["start"] + last["room"] <= 500.0
    columns.fit(1900.0)
    assert len(columns.rows.rows) > len(few)


def test_a_message_offers_to_bring_them_back(browser, app, library):
    app.tracks.select(1)
    browser.crates.forget_picked()
    look(app)
    assert app.messages.rows[-1]["kind"] == "undo"


def test_tracks_can_be_loaded_to_all_decks_that_are_seen(browser, app):
    assert "Load to deck C" not in browser.track_labels
    app.stage.choose("four")
    line = browser.track_labels.index("Load to deck D")
    assert browser.track_action(line) == "load:3"
