# SPDX-License-Identifier: GPL-3.0-or-later
"""What is edited in the library reaches the decks that hold the track, also while it plays."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.cli.rig.session import make_music
from app.config import load as configured
from app.library.model import Cue, CueKind, Grid, Track
from app.library.store import Library
from tests.app.session_under_test import RunningSession, wait

RATE = 48_000
GRID = Grid.constant(120.0, 0.25)
DROP = Cue(CueKind.HOT, 1.0, slot=0, name="drop", color=0x112233)


class Evening:
    """A session whose first deck plays a track of the library."""

    def __init__(self, folder: Path, *, analysis: bool = False) -> None:
        self.music = make_music(folder / "music.wav", 60)
        self.library = Library.open(configured().folders.data / "library.db")
        self.track = self.library.put(
            Track(str(self.music), "Known", grid=GRID, bpm=120.0, cues=(DROP,))
        )
        self.session = RunningSession(folder, analysis=analysis)
        self.client = self.session.client

    def pad(self, number: int) -> tuple[float, float]:
        name = f"deck1.hotcue{number}"
        return self.client.get(f"{name}.type"), self.client.get(f"{name}.position")

    def position_s(self) -> float:
        """Where the deck is, less what the engine's clock says."""
        state = self.client.state()
        return (state.deck[0].position - state.frame) / RATE

    def undo(self) -> None:
        assert self.library.undo()
        self.session.ask("edited")

    def close(self) -> None:
        print(self.session.log())
        self.session.close()
        self.library.close()


@pytest.fixture
def evening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Evening]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    one = Evening(tmp_path)
    yield one
    one.close()


def test_an_edit_reaches_a_playing_deck_and_its_sound_goes_on(evening: Evening) -> None:
    session, client, library = evening.session, evening.client, evening.library
    session.load(0, evening.music)
    session.load(1, evening.music)
    session.play()
    other = client.state().deck[1].load_id
    started = evening.position_s()
    library.set_grid(evening.track, Grid.constant(121.5, 0.5), locked=True)
    session.ask("edited")
    wait(lambda: client.get("deck1.track_bpm") == 121.5, "the new tempo")
    wait(lambda: client.state().deck[1].load_id != other, "the deck that stands")
    assert client.state().deck[0].playing
    assert evening.position_s() == pytest.approx(started, abs=0.002)
    moved = (Cue(CueKind.HOT, 2.0, slot=0, name="drop"), Cue(CueKind.MAIN, 0.5))
    library.set_cues(evening.track, moved)
    session.ask("edited")
    wait(lambda: evening.pad(1) == (1.0, 96_000.0), "the cue to move")
    wait(lambda: client.get("deck1.cue_point") == 24_000.0, "the cue point to move")
    wait(lambda: client.get("deck2.hotcue1.position") == 96_000.0, "the other deck's cue")
    offered = client.offered(0)
    assert offered is not None
    assert offered.cues[1].name == "drop"
    evening.undo()
    wait(lambda: evening.pad(1) == (1.0, 48_000.0), "the cue to be where it was")
    wait(lambda: client.get("deck1.cue_point") != 24_000.0, "the cue point to be where it was")
    evening.undo()
    wait(lambda: client.get("deck1.track_bpm") == 120.0, "the tempo that was")
    assert evening.position_s() == pytest.approx(started, abs=0.002)
    assert library.undo() is None  # none of this was written back by anybody


def test_only_decks_whose_track_was_edited_are_renewed(evening: Evening, tmp_path: Path) -> None:
    session, client = evening.session, evening.client
    other = make_music(tmp_path / "other.wav", 5)
    evening.library.put(Track(str(other), "Other", grid=GRID, bpm=120.0))
    session.load(0, evening.music)
    session.load(1, other)
    first, second = (client.state().deck[k].load_id for k in range(2))
    for title in ("One", "Two", "Three"):
        evening.library.edit(evening.track, title=title)
        session.ask("edited")
    wait(lambda: getattr(client.offered(0), "title", "") == "Three", "the title")
    newest = client.offered(0).id  # type: ignore[union-attr]
    assert newest > first
    wait(lambda: client.state().deck[0].load_id == newest, "the renewal")
    session.ask("edited")
    renewed = client.state().deck[0].load_id
    session.load(2, other)  # some turns later
    assert client.state().deck[0].load_id == renewed
    assert client.state().deck[1].load_id == second


def test_a_pad_set_on_the_deck_can_be_undone(evening: Evening) -> None:
    session, client, library = evening.session, evening.client, evening.library
    session.load(0, evening.music)
    wait(lambda: session.ask("status")["historian"], "the history")
    client.set("deck1.hotcue2.position", 96_000.0)
    wait(library.edits, "the step")
    assert [e.name for e in library.edits()] == ["hot cue 2 of Known"]
    client.set("deck1.hotcue1.clear", 1)
    wait(lambda: len(library.edits()) == 2, "the other step")
    evening.undo()
    wait(lambda: evening.pad(1) == (1.0, 48_000.0), "the first pad to come back")
    assert evening.pad(2) == (1.0, 96_000.0)
    evening.undo()
    wait(lambda: evening.pad(2)[0] == 0.0, "the second pad to go")
    assert evening.pad(1) == (1.0, 48_000.0)
    assert library.redo() == "hot cue 2 of Known"
    session.ask("edited")
    wait(lambda: evening.pad(2) == (1.0, 96_000.0), "the second pad to come back")
    assert [(c.slot, c.name) for c in library.track(evening.track).cues] == [(0, "drop"), (1, "")]


def test_a_track_is_analysed_again_when_people_want_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    evening = Evening(tmp_path, analysis=True)

    def newest() -> Any:
        return evening.library.db.value("SELECT max(at) FROM results.analyses")

    try:
        wait(newest, "the first analysis")
        first = newest()
        evening.session.ask("analyse", files=[str(evening.music)])
        wait(lambda: newest() > first, "the other analysis")
        assert evening.library.track(evening.track).grid == GRID  # of a person: it stays
    finally:
        evening.close()
