# SPDX-License-Identifier: GPL-3.0-or-later
"""A session uses the library, writes down the set, and plays on when the library cannot."""

import os
import signal
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.cli.rig.session import make_music
from app.config import load as configured
from app.library.model import Cue, CueKind, Grid, Track
from app.library.store import Library
from app.session.library.history import HEARD_S, TICK_S, History
from app.session.library.shelf import Shelf
from engine.controls import BY_PATH, CONTROLS
from engine.load import Cue as DeckCue
from engine.load import CueType, Load
from tests.app.session_under_test import RunningSession, wait

RATE = 44_100


class FakeClient:
    """What an engine would tell."""

    def __init__(self) -> None:
        self.values = {c.path: c.initial for c in CONTROLS}
        self.loads: dict[int, Load] = {}
        self.told: list[tuple[int, float]] = []
        meter = SimpleNamespace(peak=[0.0, 0.0])
        self.decks = [
            SimpleNamespace(load_id=0, track_rate=RATE, playing=False, meter=meter)
            for _ in range(4)
        ]

    def renew(self, deck: int, **changes: object) -> None:
        number = self.decks[deck].load_id + 1
        root = self.loads[deck].renews or self.decks[deck].load_id
        self.loads[deck] = replace(self.loads[deck], id=number, renews=root, **changes)
        self.decks[deck].load_id = number

    def load(self, deck: int, load: Load) -> None:
        number = self.decks[deck].load_id + 1
        self.loads[deck] = Load(
            **{n: getattr(load, n) for n in ("path", "title", "cues")}, id=number
        )
        self.decks[deck].load_id = number
        for k in range(1, 37):
            cue = load.cues.get(k, DeckCue(CueType.EMPTY, -1.0))
            for what in ("type", "position", "end", "color"):
                self.values[f"deck{deck + 1}.hotcue{k}.{what}"] = float(getattr(cue, what))

    def set(self, path: str, value: float) -> None:
        self.values[path] = value
        self.told.append((BY_PATH[path].id, value))

    def pad(self, deck: int, number: int, kind: CueType, at: float, end: float = -1.0) -> None:
        for what, value in (("type", kind), ("position", at), ("end", end)):
            self.set(f"deck{deck + 1}.hotcue{number}.{what}", float(value))

    def sound(self, deck: int, peak: float, *, playing: bool = True) -> None:
        self.decks[deck].playing = playing
        self.decks[deck].meter = SimpleNamespace(peak=[peak, 0.0])

    def get(self, path: str) -> float:
        return self.values[path]

    def changes(self) -> list[tuple[int, float]]:
        told, self.told = self.told, []
        return told

    def state(self) -> SimpleNamespace:
        return SimpleNamespace(deck=self.decks)

    def offered(self, deck: int) -> Load | None:
        return self.loads.get(deck)


class Evening:
    """A history with a clock of its own."""

    def __init__(self, path: Path, client: FakeClient, second: float = 0.0) -> None:
        self.second, self.noted = second, 0
        self.client = client
        self.library = Library.open(path)
        self.history = History(
            client,  # type: ignore[arg-type]
            self.library,
            lambda: self.second,
            lambda: datetime(2024, 5, 1, 22, tzinfo=UTC) + timedelta(seconds=self.second),
            self._count,
        )

    def _count(self, deck: int, _cues: Sequence[int]) -> None:
        assert deck == 0
        self.noted += 1

    def pass_by(self, seconds: float) -> None:
        for _ in range(round(seconds / TICK_S)):
            self.history.tick()
            self.second += TICK_S

    def plays(self) -> list[tuple[str, float]]:
        return [
            (play.title, play.seconds)
            for held in reversed(self.library.history())
            for play in self.library.plays(held.id)
        ]


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    one = Evening(tmp_path / "library.db", FakeClient())
    yield one
    one.library.close()


def test_a_track_counts_as_played_when_it_was_heard_for_a_while(evening: Evening) -> None:
    evening.client.load(0, Load(path="/a", title="A"))
    evening.pass_by(20)
    evening.client.sound(0, 0.5)
    evening.pass_by(HEARD_S - 5)
    evening.client.sound(0, 0.0)  # the fader is down
    evening.pass_by(30)
    assert evening.plays() == []
    evening.client.sound(0, 0.5)
    evening.pass_by(10)
    evening.client.load(0, Load(path="/b", title="B"))
    evening.client.sound(0, 0.5, playing=False)
    evening.pass_by(60)
    [(title, seconds)] = evening.plays()
    assert title == "A"
    assert seconds == pytest.approx(HEARD_S + 5, abs=1)
    track = evening.library.track(evening.library.find("/a") or 0)
    assert track.play_count == 1
    assert track.last_played.startswith("2024-05-01T22:00:2")


def test_tracks_of_a_set_follow_each_other_and_are_related(evening: Evening) -> None:
    for deck, name in ((0, "a"), (1, "b")):
        evening.client.load(deck, Load(path=f"/{name}", title=name))
        evening.client.sound(deck, 0.5)
        evening.pass_by(40)
    [held] = evening.library.history()
    plays = evening.library.plays(held.id)
    assert [(p.title, p.deck) for p in plays] == [("a", 0), ("b", 1)]
    [related] = evening.library.related(plays[0].track_id or 0)
    assert related.track_id == plays[1].track_id


def test_one_that_was_killed_goes_on_with_the_same_play(tmp_path: Path) -> None:
    client, path = FakeClient(), tmp_path / "library.db"
    first = Evening(path, client)
    client.load(0, Load(path="/a", title="A"))
    client.sound(0, 0.5)
    first.pass_by(60)
    first.library.close()  # without a word
    client.pad(0, 2, CueType.POINT, 441.0)  # while nobody looked
    second = Evening(path, client, second=63.0)
    second.pass_by(30)
    second.history.close()
    [(_, seconds)] = second.plays()
    assert 78 < seconds < 91  # up to ten seconds were not written yet
    [cue] = second.library.track(1).cues
    assert (cue.slot, cue.start_s) == (1, 0.01)
    second.library.close()


def test_cues_set_moved_and_deleted_on_a_deck_are_in_the_library(evening: Evening) -> None:
    old = (
        Cue(CueKind.HOT, 1.0, slot=0, name="one", color=0xFF0000, raw={"x": 1}),
        Cue(CueKind.MEMORY, 9.0, name="memory"),
        Cue(CueKind.HOT, 2.0, slot=1, name="two", color=0x00FF00),
    )
    number = evening.library.put(Track("/a", cues=old))
    red, green = (
        DeckCue(CueType.POINT, k * 44_100.0, color=c) for k, c in ((1, 0xFF0000), (2, 0xFF00))
    )
    evening.client.load(0, Load(path="/a", cues={1: red, 2: green}))
    evening.pass_by(2)
    assert evening.library.track(number).cues == old
    evening.client.pad(0, 1, CueType.POINT, 66_150.0)
    evening.client.pad(0, 2, CueType.EMPTY, -1.0)
    evening.client.pad(0, 4, CueType.LOOP, 88_200.0, 176_400.0)
    evening.client.set("deck1.cue_point", 22_050.0)
    evening.pass_by(1)
    moved, memory, loop, main = evening.library.track(number).cues
    assert (moved.start_s, moved.name, moved.color, moved.raw) == (1.5, "one", 0xFF0000, {})
    assert memory == old[1]
    assert (loop.start_s, loop.end_s, loop.slot) == (2.0, 4.0, 3)
    assert (main.kind, main.start_s) == (CueKind.MAIN, 0.5)
    assert evening.noted == 1
    assert [e.name for e in evening.library.edits()] == ["3 hot cues of a"]
    evening.library.undo()
    assert evening.library.track(number).cues == old


def test_pressing_a_pad_again_and_again_is_one_step_of_undo(evening: Evening) -> None:
    evening.client.load(0, Load(path="/a", title="A"))
    for position in (100.0, 200.0, 300.0):
        evening.client.pad(0, 1, CueType.POINT, position)
        evening.pass_by(1)
    evening.client.pad(0, 2, CueType.POINT, 400.0)
    evening.pass_by(1)
    assert [e.name for e in evening.library.edits()] == ["hot cue 2 of A", "hot cue 1 of A"]
    for left in (1, 0):
        evening.library.undo()
        assert len(evening.library.track(1).cues) == left


def test_cues_that_a_renewal_brings_are_not_written_back(evening: Evening) -> None:
    cues = (Cue(CueKind.HOT, 1.0, slot=0),)
    number = evening.library.put(Track("/a", cues=cues))
    evening.client.load(0, Load(path="/a", cues={1: DeckCue(CueType.POINT, 44_100.0)}))
    evening.pass_by(1)
    evening.library.set_cues(number, (Cue(CueKind.HOT, 2.0, slot=1),))
    evening.client.pad(0, 1, CueType.EMPTY, -1.0)
    evening.client.pad(0, 2, CueType.POINT, 88_200.0)
    evening.client.set("deck1.cue_point", 5.0)
    new = {2: DeckCue(CueType.POINT, 88_200.0)}
    evening.client.renew(0, cues=new, cue_point=5.0, renews_cues=frozenset({0, 1, 2}))
    evening.pass_by(1)
    assert len(evening.library.edits()) == 1
    assert evening.noted == 0


def test_cues_that_the_library_never_had_are_all_taken_with_the_first_change(
    evening: Evening,
) -> None:
    named = {1: DeckCue(CueType.POINT, 0.0, name="start"), 2: DeckCue(CueType.POINT, 44_100.0)}
    evening.client.load(0, Load(path="/demo", title="Demo", cues=named))
    evening.client.pad(0, 2, CueType.EMPTY, -1.0)
    evening.pass_by(1)
    number = evening.library.find("/demo")
    assert number is not None
    [cue] = evening.library.track(number).cues
    assert (cue.name, cue.slot) == ("start", 0)
    evening.client.pad(0, 1, CueType.EMPTY, -1.0)
    evening.pass_by(1)
    assert evening.library.track(number).cues == ()
    assert evening.library.cues_known(number)


def test_what_the_library_cannot_tell_does_not_stop_a_load(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "library.db"
    shelf = Shelf(path)
    assert shelf.known("/a") is None  # there is none
    with Library.open(path) as lib:
        lib.put(Track("/a", title="A"))
        known = shelf.known("/a")
        assert known is not None
        assert known.track.title == "A"
        with lib.transaction():  # somebody writes
            lib.put(Track("/a", title="B"))
            again = shelf.known("/a")
            assert again is not None
            assert again.track.title == "A"
    assert capsys.readouterr().err == ""
    path.unlink()
    path.write_bytes(b"damaged" * 1000)
    assert shelf.known("/a") is None
    assert shelf.known("/a") is None
    assert len(capsys.readouterr().err.splitlines()) == 1
    path.unlink()
    with Library.open(path) as lib:
        lib.put(Track("/a", title="C"))
    found = shelf.known("/a")
    assert found is not None
    assert found.track.title == "C"
    shelf.close()


def test_a_session_loads_what_the_library_knows_and_keeps_what_is_set(tmp_path: Path) -> None:
    music = make_music(tmp_path / "music.wav", 20)
    path = configured().folders.data / "library.db"
    cue = Cue(CueKind.HOT, 1.0, slot=0, name="drop", color=0x112233)
    with Library.open(path) as lib:
        number = lib.put(
            Track(str(music), "Known", grid=Grid.constant(120.0, 0.25), bpm=120.0, cues=(cue,))
        )
    session = RunningSession(tmp_path)
    try:
        session.load(0, music)
        offered = session.client.offered(0)
        assert offered is not None
        assert (offered.title, offered.bpm) == ("Known", 120.0)
        assert offered.anchors == ((12_000.0, 0.0),)
        assert offered.cues == {1: DeckCue(CueType.POINT, 48_000.0, -1.0, 0x112233, "drop")}
        wait(lambda: session.ask("status")["historian"], "the history")
        old = session.ask("status")["historian"]
        session.client.set("deck1.hotcue2.position", 96_000.0)
        session.client.set("deck1.hotcue1.clear", 1)

        def cues() -> list[tuple[int | None, float]]:
            with Library.open(path, read_only=True) as lib:
                return [(c.slot, c.start_s) for c in lib.track(number).cues]

        wait(lambda: cues() == [(1, 2.0)], "the cue to be written")
        os.kill(old, signal.SIGKILL)
        session.client.set("deck1.hotcue3.position", 48_000.0)
        wait(lambda: cues() == [(1, 2.0), (2, 1.0)], "another process to write")
        assert session.ask("status")["historian"] not in (0, old)
    finally:
        print(session.log())
        session.close()


def test_a_grid_that_comes_while_a_track_plays_is_no_second_play(evening: Evening) -> None:
    evening.client.load(0, Load(path="/m/a.mp3", title="a"))
    evening.client.sound(0, 0.5)
    evening.pass_by(HEARD_S + 5)
    evening.client.pad(0, 3, CueType.POINT, 4410.0)
    evening.client.renew(0, bpm=120.0, anchors=((0.0, 0.0),))
    evening.pass_by(HEARD_S + 5)
    evening.history.close()
    ((_title, seconds),) = evening.plays()
    assert seconds == pytest.approx(2 * (HEARD_S + 5), abs=1)
    track = evening.library.find("/m/a.mp3")
    assert track is not None
    assert [c.slot for c in evening.library.track(track).cues] == [2]
