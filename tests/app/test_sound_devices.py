# SPDX-License-Identifier: GPL-3.0-or-later
"""Another sound device, or other settings of it, while the music plays: real processes."""

import tomllib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.cli.rig.jack import JackServer
from app.cli.rig.session import make_music
from app.config import NAME
from app.jobs import SessionError, SessionLink
from tests.app.session_under_test import RunningSession, wait


@pytest.fixture
def session(tmp_path: Path) -> Iterator[RunningSession]:
    running = RunningSession(tmp_path)
    yield running
    print(running.log())  # shown when the test fails
    running.close()


@pytest.fixture
def link(session: RunningSession) -> Iterator[SessionLink]:
    made = SessionLink(session.instance.socket)
    yield made
    made.close()


def event(link: SessionLink, name: str) -> dict[str, Any]:
    """Wait for the next event of that name."""
    found: list[dict[str, Any]] = []

    def came() -> bool:
        found.extend(e for e in link.poll() if e.get("event") == name)
        return bool(found)

    wait(came, f"an event {name}")
    return found[0]


def settings(session: RunningSession) -> dict[str, Any]:
    text = (session.folder / "config" / NAME / "config.toml").read_text()
    return tomllib.loads(text).get("audio", {})


def test_another_period_is_used_with_the_music_going_on(
    session: RunningSession, link: SessionLink
) -> None:
    assert event(link, "audio")["audio"]["frames"] == 128  # who comes is told what is in use
    session.load(0, make_music(session.folder / "music.wav", 60))
    session.play()
    old = session.ask("status")["engine"]
    begin = session.client.block.logged
    wait(lambda: session.client.block.logged > begin + 100, "blocks")
    session.ask("audio", frames=512)
    told = event(link, "audio")
    assert told["ok"]
    assert told["audio"]["frames"] == 512
    wait(lambda: session.client.state().frames == 512, "blocks of the new length")
    frame = session.client.state().frame
    wait(lambda: session.client.state().frame > frame + 9600, "music")
    assert session.client.state().deck[0].playing
    assert session.drift(begin) < 4800
    assert session.ask("status")["engine"] != old
    assert settings(session)["frames"] == 512


def test_a_device_that_does_not_open_leaves_the_old_one_playing(
    session: RunningSession, link: SessionLink
) -> None:
    event(link, "audio")
    old = session.ask("status")["engine"]
    session.load(0, make_music(session.folder / "music.wav", 60))
    session.play()
    session.ask("audio", host_api="alsa", device="no such card", frames=256)
    told = event(link, "audio")
    assert not told["ok"]
    assert "stays" in told["text"]
    assert told["audio"]["host_api"] == "null"
    assert session.ask("status")["engine"] == old
    session.sounds_on()
    assert "device" not in settings(session)


def test_a_wrong_setting_is_refused(session: RunningSession) -> None:
    with pytest.raises(SessionError, match="frames"):
        session.ask("audio", frames=1)
    with pytest.raises(SessionError, match="host_api"):
        session.ask("audio", host_api="tape")


def test_another_rate_waits_for_the_next_start(session: RunningSession, link: SessionLink) -> None:
    event(link, "audio")
    session.ask("audio", rate=44_100)
    told = event(link, "audio")
    assert told["ok"]
    assert (told["audio"]["rate"], told["next"]["rate"]) == (48_000, 44_100)
    assert "44100" in told["text"]
    assert settings(session)["rate"] == 44_100


def test_devices_are_looked_for_beside_the_music(
    session: RunningSession, link: SessionLink
) -> None:
    session.ask("devices")
    assert isinstance(event(link, "devices")["devices"], list)


@pytest.mark.jack
def test_the_music_goes_over_to_a_jack_server_and_back(tmp_path: Path) -> None:
    with (
        JackServer(frames=256),
        closing(RunningSession(tmp_path)) as session,
        closing(SessionLink(session.instance.socket)) as link,
    ):
        event(link, "audio")
        session.load(0, make_music(session.folder / "music.wav", 60))
        session.play()
        session.ask("devices")
        assert "jack" in {found["api"] for found in event(link, "devices")["devices"]}
        for api, state in (("jack", 1), ("null", 0), ("auto", 1)):
            session.ask("audio", host_api=api)
            assert event(link, "audio")["ok"]
            wait(lambda state=state: session.client.device()[1] == state, "the device")
            session.sounds_on()
        assert session.client.latency_s > 0
