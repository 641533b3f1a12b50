# SPDX-License-Identifier: GPL-3.0-or-later
import time

import pytest

from app.library.listing import ListingProcess, music_in
from tests.signals import sine  # made audio
from tests.ui.test_window import called


@pytest.fixture
def tracks(app, world):
    app.open_folder("/music")
    world.listing.found = [
        {"path": f"/music/{n}", "title": t, "bpm": b, "seconds": s, "source": "/music"}
        for n, t, b, s in (("b.mp3", "beta", 120.0, 300), ("a.mp3", "Alpha", 128.0, 200))
    ] + [{"path": "/music/c.mp3", "title": "gamma", "source": "/music"}]
    app.tracks.take()
    return app.tracks


def titles(tracks):
    return [r["title"] for r in tracks.rows.rows]


def test_a_folder_is_listed_as_it_was_found(tracks, world):
    assert world.listing.folders == ["/music"]
    assert titles(tracks) == ["beta", "Alpha", "gamma"]
    assert tracks.rows.rows[0]["bpm"] == "120.00"
    assert tracks.rows.rows[0]["time"] == "5:00"


def test_columns_order_the_list_and_unknown_comes_last(tracks):
    tracks.sort("title")
    assert titles(tracks) == ["Alpha", "beta", "gamma"]
    tracks.sort("bpm")
    assert titles(tracks) == ["beta", "Alpha", "gamma"]


def test_enter_loads_the_first_stopped_deck(tracks, app, world):
    world.client.tell("deck1.playing", 1.0)
    app.picture()
    tracks.select(1)
    tracks.load_first_stopped()
    assert world.session.loaded == [(1, "/music/a.mp3")]


def test_enter_says_when_all_decks_play(tracks, app, world):
    for n in (1, 2):
        world.client.tell(f"deck{n}.playing", 1.0)
    app.picture()
    tracks.load_first_stopped()
    assert world.session.loaded == []
    assert "All decks play" in app.messages.rows[0]["text"]


def test_the_selection_stays_within_the_list(tracks):
    tracks.step(-5)
    assert tracks.selected == 0
    tracks.step(50)
    assert tracks.selected == 2


def test_files_are_listed_and_loaded_to_the_empty_decks(app, world):
    app.open_files(["/x/one.wav", "/x/two.wav", "/x/three.wav"])
    assert world.session.loaded == [(0, "/x/one.wav"), (1, "/x/two.wav")]
    assert titles(app.tracks) == ["one", "two", "three"]
    assert world.listing.asked == ["/x/one.wav", "/x/two.wav", "/x/three.wav"]


def test_music_files_are_found_in_folders_and_hidden_ones_left_out(tmp_path):
    for name in ("b.mp3", "sub/a.FLAC", ".hidden/x.mp3", "sub/.y.mp3", "note.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    assert [p.name for p in music_in(tmp_path)] == ["b.mp3", "a.FLAC"]


def test_the_listing_process_reads_tags_and_survives_its_end(tmp_path):
    import soundfile

    soundfile.write(tmp_path / "tone.flac", sine(440, 1.0, 44_100), 44_100)
    (tmp_path / "broken.mp3").write_bytes(b"no music")
    listing = ListingProcess()
    try:
        listing.folder(str(tmp_path))
        found = collect(listing, 2)
        assert {f["title"] for f in found} == {"tone", "broken"}
        assert next(f for f in found if f["title"] == "tone")["seconds"] == pytest.approx(1.0)
        listing.close()
        listing.files([str(tmp_path / "tone.flac")])
        assert collect(listing, 1)[0]["source"] == ""
    finally:
        listing.close()


def collect(listing, count):
    found, end = [], time.monotonic() + 20
    while len(found) < count and time.monotonic() < end:
        found += listing.poll()
        time.sleep(0.01)
    return found


def test_a_window_that_comes_back_lists_what_was_searched_for(tracks, world):
    tracks.search("alpha")
    tracks.finder.toggle("unplayed")
    again = world.app()
    again.open_folder("/music")
    world.listing.found = [
        {"path": f"/music/{title}", "title": title, "source": "/music"}
        for title in ("Alpha", "beta")
    ]
    again.tracks.take()
    found = (titles(again.tracks), again.tracks.finder.text)
    lit = [chip["name"] for chip in again.tracks.finder.chips.rows if chip["lit"]]
    again.deleteLater()
    assert (found, lit) == ((["Alpha"], "alpha"), ["unplayed"])


def test_the_field_shows_what_was_searched_for_before_the_start(world, qtbot):
    world.options.put("library.search", "alpha")
    shown = world.show()
    qtbot.waitUntil(shown.window.isExposed, timeout=5000)
    found = called(shown, "Find tracks").property("text")
    shown.close()
    assert found == "alpha"


def test_a_search_is_not_kept_where_searches_are_private(tracks, world):
    tracks.search("alph")
    world.options.put("library.remembers", False)
    tracks.search("alpha")
    assert world.options.get("library.search") == ""
