# SPDX-License-Identifier: GPL-3.0-or-later
"""Nonsense is typed wherever text is taken: it is taken or refused, and is no fault."""

import logging
import math

import pytest

from app.library.model import Cue, CueKind, Grid, NodeKind, Track
from app.library.store import Library
from app.viewmodels.library.editor import KINDS
from app.viewmodels.settings.pages import table
from app.viewmodels.typed import typed_value
from engine.controls import CONTROLS
from tests.ui.conftest import BPM, SONG
from tests.ui.monkey import NotedHand
from tests.ui.test_library_edits import Catalogue

LONG = "9" * 5000  # more digits than Python makes a number of
NONSENSE = (
    "", " ", "²", "١٢٣", "9" * 400, LONG, f"-{LONG}", f"1/{'9' * 400}", f"1/{LONG}", "1/0",
    f"{LONG}:00", f"1:{'9' * 400}", "nan", "inf", "-inf", "1e999", "-0", "0", "0x1f", "1_000",
    "\0", "\u202eabc\u202c", "שלום עולם", "🎧" * 40, "%1 {} %s {0}", "<b>x</b>", "x" * 10_000,
    "(" * 2000, '"' * 99, "-" * 99, "bpm:" * 99, "a\nb\r\tc", "..", "/", "~x", "#" + "f" * 400,
    *(f"{word}:{number}" for word in ("bpm", "time", "added", "matches")
      for number in (LONG, f"{LONG}:00", f"1-{LONG}", "²", f"<{LONG}")),
)  # fmt: skip
QUESTIONS = [
    {"variable": kind, "type": kind, "low": -5, "high": 5, "step": 1, "precision": 2, "value": 1,
     "default": 1, "label": kind, "doc": "", "group": "", "choices": ()}
    for kind in ("integer", "real", "text")
]  # fmt: skip


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.db") as made:
        grid = Grid.constant(BPM, 0.0, source="analysis 1")
        cues = (
            Cue(CueKind.HOT, 4.0, slot=1, name="Drop"),
            Cue(CueKind.MEMORY, 2.0, end_s=4.0),
        )
        made.put(Track(SONG.path, "Song", "Singer", grid=grid, bpm=BPM, cues=cues))
        made.add_list("crate", NodeKind.CRATE)
        yield made


@pytest.fixture
def full(world, library, caplog):
    """The window's models with a library, a loaded deck and the editor open."""
    world.hand = NotedHand(library)
    made = world.app()
    made.follow(Catalogue(library))
    world.client.load(0, SONG)
    made.prep.show(True)
    look(made, world)
    yield made
    look(made, world)
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR] == []
    made.close()  # what is still to be written goes where this test keeps its settings
    made.deleteLater()


def look(app, world):
    for _ in range(3):
        world.client.alive()
        app.picture()


KINDS_OF_CONTROLS = {(control.unit, bool(control.choices)): control for control in CONTROLS}


@pytest.mark.parametrize("control", list(KINDS_OF_CONTROLS.values()), ids=lambda c: c.path)
def test_typed_into_a_control(control):
    for text in NONSENSE:
        value = typed_value(text, control)
        assert value is None or control.min <= value <= control.max, text[:20]


def test_typed_into_a_deck(full, world):
    for text in NONSENSE:
        deck = full.deck(0)
        deck.speed.type(text)
        deck.pads.rename(0, text)
        assert all(math.isfinite(value) for _, value in world.client.sent)


def test_typed_into_the_editor_of_grid_and_cues(full, world, library):
    for text in NONSENSE:
        prep = full.prep
        for act in (prep.grid.type_bpm, prep.notes.add):
            act(text)
            look(full, world)
        for act in (prep.cues.rename, prep.cues.type_time, prep.cues.type_length):
            act(1, text)
            look(full, world)
        prep.notes.rewrite(0, text)
        look(full, world)
        track = library.track(1)
        assert all(math.isfinite(anchor.position_s) for anchor in track.grid.anchors)
        assert all(math.isfinite(cue.start_s) for cue in track.cues)


def test_typed_into_the_library(full, world, library):
    for text in NONSENSE:
        browser = full.browser
        for name in KINDS:
            browser.tracks.select(0)
            browser.editor.set_cell(0, name, text)
            look(full, world)
        browser.editor.open()
        look(full, world)
        for name in KINDS:
            browser.editor.put(name, text)
        browser.editor.save()
        browser.editor.add_note(text)
        browser.crates.rename("list:1", text)
        browser.crates.add("smart", "library:")
        look(full, world)
        browser.crates.set_rule("list:2", text)
        look(full, world)
        browser.crates.count(text)
        assert library.track(1).path == SONG.path


def test_typed_into_searches(full, world):
    for text in NONSENSE:
        keymap, book = full.keyboard.keymap, full.book
        for find in (
            full.browser.finder.find, full.browser.tracks.search, keymap.search, book.pages.search,
            book.help.search, full.controllers.mappings.search, full.controllers.monitor.search,
        ):  # fmt: skip
            find(text)
            look(full, world)
        full.browser.finder.recall(1)


def test_typed_into_the_settings(full):
    for text in NONSENSE:
        for row in (row for page in table() for row in page["row"]):
            if row.get("kind") in ("text", "number"):
                full.book.pages.type_text(row["source"], text)
        full.controllers.type_rate("x", text)
        full.controllers.questions.open("x")
        full.controllers.questions.offer("x", QUESTIONS)
        for row in QUESTIONS:
            full.controllers.questions.type_text(row["variable"], text)
