# SPDX-License-Identifier: GPL-3.0-or-later
"""A record in a whole session: its input in the settings, and an engine that is killed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.rig.session import make_music
from tests.app.session_under_test import RunningSession, wait
from tests.app.test_session_beside import Session

SECONDS = 70


@pytest.fixture
def turning(tmp_path: Path) -> Iterator[RunningSession]:
    """A session whose null device has a record on the turntable of deck 1, and a long track."""
    running = RunningSession(tmp_path)
    running.close()
    settings = next(tmp_path.glob("config/*/config.toml"))
    settings.write_text("[audio]\ntimecode1 = 1\n[analysis]\nbackground = false\n")
    music = tmp_path / "long.wav"
    make_music(music, SECONDS)
    session = Session(tmp_path)
    session.load(0, music)
    wait(lambda: session.client.state().deck[0].decoded, "all of the track")
    yield session
    session.close()


def behind(session: RunningSession) -> float:
    """s that the deck is away from the needle, as both are told."""
    deck = session.client.state().deck[0]
    return abs(deck.position / deck.track_rate - session.client.get("deck1.timecode.position"))


def test_a_killed_engine_comes_back_following_the_record(turning: RunningSession) -> None:
    wait(lambda: turning.client.get("deck1.timecode.state") == 3, "the needle's place")
    turning.client.set("deck1.timecode.on", 1)
    wait(lambda: turning.client.get("deck1.timecode.leads") == 1, "the record to lead")
    wait(lambda: behind(turning) < 0.05, "the deck to be at the needle")
    turning.kill_engine()
    wait(lambda: turning.client.get("deck1.timecode.state") == 3, "the needle's place again")
    wait(lambda: behind(turning) < 0.05, "the deck to be at the needle again")
    assert turning.client.get("deck1.timecode.found") == 1
    assert turning.client.get("deck2.timecode.state") == 0
