# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of grid and cues: what is done with buttons, keys and the mouse is in the library."""

import pytest
from PySide6.QtCore import Qt

from app.library.model import Anchor, Cue, CueKind, Grid, Track
from app.library.store import Library
from app.viewmodels.settings.languages import Pseudo, pseudo
from tests.ui.conftest import BPM, SONG

RATE = 44_100
GRID = Grid.constant(BPM, 0.0, source="analysis 1")
CUES = (
    Cue(CueKind.HOT, 4.0, slot=1, name="Drop", color=0xFF0000),
    Cue(CueKind.HOT, 2.0, slot=0, name="Start"),
    Cue(CueKind.MEMORY, 8.0, name="Break"),
)


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.db") as one:
        one.put(Track(SONG.path, "Song", "Singer", grid=GRID, bpm=BPM, cues=CUES))
        yield one


@pytest.fixture
def prep(app, world, library):
    world.hand.library = library
    world.client.load(0, SONG)
    app.prep.show(True)
    app.prep.wave.resize(800, 200, 1.0)
    look(app, world)
    return app.prep


def look(app, world, at_s=None, deck=0):
    if at_s is not None:
        world.client.now.deck[deck].position = at_s * RATE
    world.client.alive()
    app.picture()
    app.picture()


def grid_of(library):
    return library.track(1).grid


def cues_of(library):
    return library.track(1).cues


def said(app):
    return [m["text"] for m in app.messages.rows]


def test_the_grid_of_the_library_is_shown(prep):
    assert prep.grid.bpm == "120.00"
    assert prep.grid.summary == "one tempo  ·  anchors: 1  ·  by analysis"
    assert [(r["number"], r["label"]) for r in prep.handles.rows] == [(0, "120.00")]


def test_a_shift_is_in_the_library_and_is_undone(prep, app, world, library):
    prep.grid.shift(10.0)
    prep.grid.shift(10.0)
    assert prep.grid.preview.anchors[0].position_s == pytest.approx(0.02)
    look(app, world)
    assert grid_of(library).anchors[0].position_s == pytest.approx(0.02)
    assert app.edits.undo_name == "Shift the grid"
    assert world.session.edits == 2
    app.edits.undo()
    look(app, world)
    assert grid_of(library) == GRID
    assert prep.grid.preview == GRID


def test_what_is_here_is_at_the_playhead(prep, app, world, library):
    look(app, world, 10.6)
    prep.grid.beat_here()
    look(app, world)
    assert grid_of(library).anchors[0].position_s == pytest.approx(0.1, abs=0.001)
    prep.grid.bar_here()
    look(app, world)
    assert round(grid_of(library).beat(10.6)) % 4 == 0


def test_a_tempo_is_typed_and_what_is_none_is_refused(prep, app, world, library):
    prep.grid.type_bpm("121,5")
    look(app, world)
    assert grid_of(library).bpm == 121.5
    prep.grid.type_bpm("fast")
    prep.grid.type_bpm("5000")
    look(app, world)
    assert grid_of(library).bpm == 121.5
    assert said(app) == [
        "“fast” is no tempo.",
        "That is not possible: 5000.0 BPM is no tempo: 20 to 999 are possible.",
    ]


def test_taps_while_the_track_plays_place_the_beats(prep, app, world, library, monkeypatch):
    state = world.client.now.deck[0]
    clock = [100.0]
    monkeypatch.setattr("app.viewmodels.prep.gridedit.monotonic", lambda: clock[0])
    state.playing = True
    for k in range(8):
        clock[0] += 0.48
        state.position = (20.1 + 0.48 * k) * RATE
        look(app, world)
        prep.grid.tap()
    assert prep.grid.tap_text.startswith("125.0")
    assert grid_of(library) == GRID
    clock[0] += 3.0
    look(app, world)
    look(app, world)
    found = grid_of(library)
    assert found.bpm == pytest.approx(125.0, abs=0.1)
    assert found.beat(20.1) == pytest.approx(round(found.beat(20.1)), abs=0.05)
    assert prep.grid.tap_text == ""


def test_a_locked_grid_stays(prep, app, world, library):
    prep.grid.toggle_lock()
    look(app, world)
    assert library.is_locked(1)
    prep.grid.shift(10.0)
    look(app, world)
    assert grid_of(library) == GRID
    assert said(app) == ["The grid is locked: unlock it first."]


def test_the_grid_goes_back_to_what_analysis_found(prep, app, world, library):
    prep.grid.reset()
    look(app, world)
    assert "was not analysed yet" in said(app)[0]
    found = {"bpm": 60.0, "beats_a_bar": 4, "anchors": [{"s": 0.5, "beat": 0}]}
    library.put_analysis(1, "beats", "1", {"grid": found})
    app.edits.noted()
    look(app, world)
    assert prep.grid.resettable
    prep.grid.reset()
    look(app, world)
    assert grid_of(library).anchors == (Anchor(0.5, 0),)


def test_anchors_bend_the_grid_and_straightening_takes_them_away(prep, app, world, library):
    for at_s in (10.05, 20.0):
        look(app, world, at_s)
        prep.grid.anchor_here()
        look(app, world)
    assert [a.beat for a in grid_of(library).anchors] == [0, 20, 40]
    assert prep.grid.summary.startswith("variable tempo  ·  anchors: 3")
    prep.grid.choose(1)
    prep.grid.remove_anchor()
    look(app, world)
    assert [a.beat for a in grid_of(library).anchors] == [0, 40]
    prep.straighten()
    look(app, world)
    assert grid_of(library).is_constant
    assert grid_of(library).bpm == pytest.approx(120.5, abs=0.1)


def test_a_dragged_grid_is_seen_on_the_deck_at_once_and_kept_when_let_go(
    prep, app, world, library, monkeypatch
):
    shown = []
    monkeypatch.setattr(app.deck(0).views, "set_grid", shown.append)
    prep.hold(400.0)
    prep.drag_anchor(0, 20.0, False, False)
    assert len(shown) == 1
    assert grid_of(library) == GRID
    prep.drag_anchor(0, 10.0, True, False)
    prep.drop()
    look(app, world)
    way = 21.0 * prep.wave.frames_per_unit / RATE
    assert grid_of(library).anchors[0].position_s == pytest.approx(way)
    assert app.edits.undo_name == "Drag the grid"


def test_a_drag_that_is_cancelled_leaves_everything(prep, app, world, library):
    look(app, world, 30.0)
    prep.hold(500.0)
    prep.drag_beat(9.0, False)
    assert prep.grid.preview != GRID
    prep.grid.cancel()
    prep.drop()
    assert prep.grid.preview == GRID
    assert library.edits() == []


def test_the_metronome_clicks_on_the_deck_that_is_edited(prep, app, world):
    prep.choose(1)
    prep.toggle_metronome()
    assert world.client.sent == [("metronome.deck", 2.0), ("metronome.on", 1.0)]


def test_cues_are_listed_by_time(prep):
    rows = prep.cues.rows.rows
    assert [(r["number"], r["kind"], r["name"]) for r in rows] == [
        (1, "HOT", "Start"), (2, "HOT", "Drop"), (0, "MEMORY", "Break"),
    ]  # fmt: skip
    assert rows[1]["time"] == "00:04.000"
    assert rows[1]["tint"] == "#ff0000"


def test_cues_are_added_at_the_playhead_on_beats(prep, app, world, library):
    look(app, world, 10.1)
    for kind in ("hot", "loop", "memory", "main"):
        prep.cues.add(kind)
        look(app, world)
    hot, loop, memory, main = cues_of(library)[3:]
    assert (hot.slot, hot.start_s, loop.slot) == (2, 10.0, 3)
    assert (loop.start_s, loop.end_s) == (10.0, 12.0)
    assert (memory.kind, main.kind) == (CueKind.MEMORY, CueKind.MAIN)
    prep.cues.toggle_snap()
    prep.cues.add("hot")
    look(app, world)
    assert cues_of(library)[-1].start_s == pytest.approx(10.1, abs=0.01)
    for _ in range(5):
        app.edits.undo()
    look(app, world)
    assert cues_of(library) == CUES


def test_each_part_of_a_cue_is_edited(prep, app, world, library):
    prep.cues.rename(0, "  Big drop ")
    prep.cues.paint(0, 3)
    prep.cues.type_time(0, "0:04.5")
    prep.cues.type_length(0, "1/2")
    look(app, world)
    drop = cues_of(library)[0]
    assert (drop.name, drop.color, drop.start_s) == ("Big drop", 0x3DDC84, 4.5)
    assert drop.end_s == pytest.approx(4.75)
    prep.cues.type_length(0, "")
    prep.cues.paint(0, -1)
    look(app, world)
    drop = cues_of(library)[0]
    assert (drop.end_s, drop.color) == (None, None)
    for text in ("now", "-1", "1:xx"):
        prep.cues.type_time(0, text)
    prep.cues.type_length(0, "many")
    look(app, world)
    assert cues_of(library)[0] == drop
    assert len(said(app)) == 4


def test_cues_are_numbered_by_hand_and_by_time(prep, app, world, library):
    prep.cues.renumber(0, 1)
    look(app, world)
    assert [c.slot for c in cues_of(library)] == [0, 1, None]
    prep.cues.renumber(0, 8)
    look(app, world)
    assert [c.slot for c in cues_of(library)] == [7, 1, None]
    prep.cues.number_by_time()
    look(app, world)
    assert [c.slot for c in cues_of(library)] == [7, 1, None]
    prep.cues.renumber(1, 9)
    prep.cues.number_by_time()
    look(app, world)
    assert [c.slot for c in cues_of(library)] == [8, 7, None]


def test_cues_snap_to_the_grid(prep, app, world, library):
    prep.cues.type_time(0, "4.2")
    prep.cues.snap(0)
    look(app, world)
    assert cues_of(library)[0].start_s == 4.0


def test_a_cue_is_jumped_to_and_deleted(prep, app, world, library):
    prep.cues.jump(2)
    assert world.client.sent == [("deck1.seek", 8.0 * RATE)]
    prep.cues.delete_cue(2)
    look(app, world)
    assert cues_of(library) == CUES[:2]


def test_notes_are_kept_with_their_places(prep, app, world, library):
    look(app, world, 12.5)
    prep.notes.add("  vocals come in ")
    prep.notes.add(" ")
    look(app, world)
    [note] = prep.notes.rows.rows
    assert note["text"] == "vocals come in"
    assert note["time"].startswith("00:12.5")
    prep.notes.rewrite(note["number"], "vocals!")
    look(app, world)
    assert [(n[2]) for n in library.notes(1)] == ["vocals!"]
    prep.notes.rewrite(library.notes(1)[0][0], "")
    look(app, world)
    assert library.notes(1) == []
    app.edits.undo()
    app.edits.undo()
    look(app, world)
    assert [n[2] for n in library.notes(1)] == ["vocals come in"]


def test_a_track_that_is_not_in_the_library_is_added_with_the_first_edit(app, world, library):
    from dataclasses import replace

    world.hand.library = library
    world.client.load(1, replace(SONG, path="/music/other.flac", title="Other"))
    app.prep.show(True)
    app.prep.choose(1)
    look(app, world)
    assert app.prep.grid.bpm == "120.00"
    assert [r["name"] for r in app.prep.cues.rows.rows] == ["Drop"]
    app.prep.grid.multiply(2)
    look(app, world)
    number = library.find("/music/other.flac")
    assert library.track(number).bpm == 240.0
    assert said(app) == ["Other was added to the library."]
    app.edits.undo()
    look(app, world)
    assert library.find("/music/other.flac") == number
    assert app.prep.grid.bpm == "120.00"


def test_a_step_is_told_in_the_language_that_is_chosen_later(prep, app, world, library, qapp):
    """It stayed in the language it was made in."""
    translator = Pseudo(right_to_left=False)
    qapp.installTranslator(translator)
    prep.grid.shift(10.0)
    look(app, world)
    assert app.edits.undo_name == f"[{pseudo('Shift the grid')}]"
    qapp.removeTranslator(translator)
    assert app.edits.undo_name == "Shift the grid"
    assert library.edits()[0].name == "Shift the grid"


def test_the_list_of_steps_goes_back_and_forth(prep, app, world, library):
    prep.grid.shift(10.0)
    prep.grid.multiply(2)
    prep.cues.delete_cue(0)
    look(app, world)
    prep.steps.show(True)
    look(app, world)
    names = [r["name"] for r in prep.steps.rows.rows]
    assert names == ["Delete a cue", "Tempo × 2", "Shift the grid"]
    prep.steps.go(prep.steps.rows.rows[2]["number"])
    look(app, world)
    assert [r["done"] for r in prep.steps.rows.rows] == [False, False, True]
    assert grid_of(library).bpm == BPM
    assert cues_of(library) == CUES
    prep.steps.go(prep.steps.rows.rows[0]["number"])
    look(app, world)
    assert len(cues_of(library)) == 2
    assert grid_of(library).bpm == 2 * BPM


def test_keys_edit(prep, app, world, library):
    shift = Qt.KeyboardModifier.ShiftModifier.value
    assert prep.press(Qt.Key.Key_Right.value, shift)
    assert prep.press(Qt.Key.Key_C.value, 0)
    assert not prep.press(Qt.Key.Key_S.value, 0)
    look(app, world)
    assert grid_of(library).anchors[0].position_s == pytest.approx(0.01)
    assert len(cues_of(library)) == 4


def test_an_edit_that_fails_is_told_and_nothing_stays_wrong(prep, app, world, library):
    library.delete_tracks([1])
    world.hand.library = "no library"
    prep.grid.shift(10.0)
    look(app, world)
    assert len(said(app)) > 0
    world.hand.library = library
    library.undo()
    app.edits.noted()
    look(app, world)
    assert prep.grid.preview == GRID


def test_the_list_of_steps_is_in_the_language_of_the_window(prep, app, world, library, qapp):
    library.add_note(1, "ends early")
    translator = Pseudo(right_to_left=False)
    qapp.installTranslator(translator)
    prep.steps.show(True)
    look(app, world)
    assert prep.steps.rows.rows[0]["name"] == f"[{pseudo('note')}]"
    qapp.removeTranslator(translator)
