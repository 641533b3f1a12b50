# SPDX-License-Identifier: GPL-3.0-or-later
from time import monotonic_ns

import pytest

from app.library.model import Cue, CueKind, Track
from app.library.store import Library
from app.viewmodels.decks.facts import NOTHING, read, section_face, stretches
from tests.ui.conftest import SONG

FORM = {
    "sections": [
        {"label": "intro", "start": 0.0, "end": 16.0},
        {"label": "drop", "start": 16.0, "end": 48.0},
    ],
    "vocal_curve": [0.1, 0.9, 0.8, 0.2, 0.7],
}
ENERGY = {"energy": 6.5, "energy_curve": [1.0, 5.0, 9.0]}


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.db") as library:
        cues = (Cue(CueKind.MEMORY, 12.0, name="Vocals out"), Cue(CueKind.HOT, 3.0, slot=0))
        number = library.put(
            Track(
                SONG.path, comment="peak time", genre="House", rating=80, color=0xFF8800, cues=cues
            )
        )
        library.put_analysis(number, "form", "1", FORM)
        library.put_analysis(number, "energy", "1", ENERGY)
        library.add_note(number, "ends hard")
        library.add_note(number, "lift here", 30.0)
        yield library


@pytest.fixture
def facts(app, world, library):
    world.hand.library = library
    world.client.load(0, SONG)
    app.look(monotonic_ns())
    app.look(monotonic_ns())
    return app.deck(0).facts


def test_the_library_is_asked_what_it_knows_of_a_track_that_comes(facts, library):
    assert facts.track_id == library.find(SONG.path)
    assert (facts.comment, facts.genre, facts.stars, facts.color) == (
        "peak time", "House", 4, "#ff8800",
    )  # fmt: skip
    assert (facts.energy, facts.curve) == (6.5, [1.0, 5.0, 9.0])


def test_sections_vocals_notes_and_marks_are_rows_in_seconds(facts):
    assert [(r["start"], r["end"], r["label"]) for r in facts.sections.rows] == [
        (0.0, 16.0, "INTRO"), (16.0, 48.0, "DROP"),
    ]  # fmt: skip
    assert [(r["start"], r["end"]) for r in facts.vocals.rows] == [(1.0, 3.0), (4.0, 5.0)]
    assert [(r["at"], r["text"]) for r in facts.notes.rows] == [
        (-1.0, "ends hard"), (30.0, "lift here"),
    ]  # fmt: skip
    assert [(r["start"], r["name"]) for r in facts.marks.rows] == [(12.0, "Vocals out")]
    assert facts.note == "ends hard"


def test_an_edit_is_seen_at_once(facts, app):
    app.edits.do(lambda library: library.edit(facts.track_id, comment="warm up"))
    app.look(monotonic_ns())
    app.look(monotonic_ns())
    assert facts.comment == "warm up"


def test_an_unload_forgets_it_all_also_an_answer_that_is_late(facts, app, world):
    app.edits.edited.emit()  # asks again
    world.client.now.deck[0].load_id = 0
    world.client.loads.clear()
    app.deck(0).show(world.client.state(), monotonic_ns())
    app.look(monotonic_ns())
    assert (facts.track_id, facts.comment, list(facts.sections.rows)) == (0, "", [])


def test_what_the_library_does_not_know_is_nothing(library):
    assert read(library, "/music/other.mp3") == NOTHING


def test_a_cover_is_shown_when_it_is_there_unless_the_track_went(facts, app, world, qtbot):
    class Sleeves:
        def __init__(self):
            self.asked = []

        def fetch(self, path, told):
            self.asked.append((path, told))

        def poll(self):
            return False

        def close(self):
            pass

    sleeves = Sleeves()
    app.dress(sleeves)
    (path, told) = sleeves.asked[0]
    assert path == SONG.path
    with qtbot.waitSignal(facts.cover_changed):
        told("/cache/covers/a b.jpg")
    assert facts.cover == "file:///cache/covers/a%20b.jpg"
    facts.show("")
    told("/cache/covers/a b.jpg")
    assert facts.cover == ""


def test_stretches_are_whole_seconds():
    assert stretches([], 0.5) == ()
    assert stretches([1.0, 0.0, 1.0, 1.0], 0.5) == ((0.0, 1.0), (2.0, 4.0))


def test_a_section_nobody_foresaw_has_its_own_name():
    assert section_face("bridge")[0] == "BRIDGE"
