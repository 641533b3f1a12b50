# SPDX-License-Identifier: GPL-3.0-or-later
"""Previews and samples in a real session on the null device."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.rig.session import make_music
from app.config import NAME
from app.jobs import SessionError
from tests.app.session_under_test import RunningSession, wait

PREVIEW, SLOT = 8, 0  # places in dj_state.side_load


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / NAME


@pytest.fixture
def session(tmp_path: Path, data: Path) -> Iterator[RunningSession]:
    running = RunningSession(tmp_path)
    yield running
    print(running.log())  # shown when the test fails
    running.close()


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_music(tmp_path_factory.mktemp("music") / "music.wav", 90)


@pytest.fixture(scope="module")
def hit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_music(tmp_path_factory.mktemp("music") / "hit.wav", 20)


def test_a_preview_plays_from_where_it_was_asked_and_ends(
    session: RunningSession, music: Path
) -> None:
    session.ask("preview", file=str(music), at=0.5)
    wait(lambda: session.client.get("preview.playing"), "the preview")
    assert 0.5 <= session.client.get("preview.position_ratio") < 0.6
    segments = len(session.files())
    session.ask("preview", file=str(music))
    wait(lambda: session.client.get("preview.position_ratio") < 0.2, "the next preview")
    wait(lambda: len(session.files()) <= segments, "the segment of the first one to go")
    session.ask("preview_stop")
    wait(lambda: not session.client.get("preview.loaded"), "the player to be empty")


def test_a_preview_survives_the_engine(session: RunningSession, music: Path) -> None:
    session.ask("preview", file=str(music))
    wait(lambda: session.client.get("preview.position_ratio") > 0.001, "the preview")
    at = session.client.get("preview.position_ratio")
    session.kill_engine()
    assert session.client.get("preview.position_ratio") >= at
    at = session.client.get("preview.position_ratio")
    wait(lambda: session.client.get("preview.position_ratio") > at, "the preview to go on")


def test_samples_and_settings_are_there_at_the_next_start(
    session: RunningSession, tmp_path: Path, hit: Path, data: Path
) -> None:
    session.ask("sample", slot=3, file=str(hit))
    session.client.set("sampler3.mode", 2)
    session.client.set("sampler.gain", -6)
    wait(lambda: session.client.get("sampler3.loaded"), "the sample")
    session.client.set("sampler3.play", 1)
    wait(lambda: session.client.get("sampler3.playing"), "the sample to play")
    session.close()
    assert json.loads((data / "sampler.json").read_text())["slots"][2]["file"] == str(hit)
    again = RunningSession(tmp_path)
    try:
        wait(lambda: again.client.get("sampler3.mode") == 2, "the mode of last time")
        wait(lambda: again.client.get("sampler.gain") == -6, "the gain of last time")
        wait(lambda: again.client.get("sampler3.loaded"), "the sample of last time")
        again.ask("unsample", slot=3)
        wait(lambda: not again.client.get("sampler3.loaded"), "the slot to be empty")
    finally:
        again.close()


def test_a_whole_song_is_no_sample(session: RunningSession, music: Path) -> None:
    session.ask("sample", slot=1, file=str(music))
    wait(lambda: "60 s at most" in session.log(), "the word that it is too long")
    assert not session.client.get("sampler1.loaded")


@pytest.mark.parametrize("slot", [0, 9, "1", None])
def test_slots_that_are_not_there_are_refused(session: RunningSession, slot: object) -> None:
    with pytest.raises(SessionError):
        session.ask("sample", slot=slot, file="/a.wav")
    with pytest.raises(SessionError):
        session.ask("preview", file="not absolute.wav")


def test_the_microphone_of_the_null_device_talks_over(tmp_path: Path, data: Path) -> None:
    settings = tmp_path / "config" / NAME / "config.toml"
    running = RunningSession(tmp_path)
    running.close()
    settings.write_text("[audio]\nmic = 1\n[analysis]\nbackground = false\n")
    assert data  # samples of other tests are not here
    with_mic = Session(tmp_path)
    try:
        wait(lambda: with_mic.client.get("mic.there"), "the microphone")
        wait(lambda: with_mic.client.get("mic.level") > 0.05, "its beep")
    finally:
        with_mic.close()


class Session(RunningSession):
    """A session that takes the settings as they are."""

    def __init__(self, folder: Path) -> None:
        path = folder / "config" / NAME / "config.toml"
        text = path.read_text()
        self._text = text
        super().__init__(folder)

    def start(self, *words: str):  # type: ignore[no-untyped-def]
        (self.folder / "config" / NAME / "config.toml").write_text(self._text)
        return super().start(*words)
