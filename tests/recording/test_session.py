# SPDX-License-Identifier: GPL-3.0-or-later
"""Recording a session of real processes: whatever dies, what was heard is in the files."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from app.cli.rig.session import make_music
from app.jobs import SessionError, SessionLink
from engine.block import Block
from tests.app.session_under_test import RunningSession, wait
from tests.signals import RATE


class Studio:
    """A session, and what it tells of its recording."""

    def __init__(self, session: RunningSession) -> None:
        self.session = session
        self.link = SessionLink(session.instance.socket)
        self.last: dict[str, Any] = {}
        self.said: list[str] = []

    def listen(self) -> dict[str, Any]:
        for event in self.link.poll():
            if event.get("event") == "recording":
                self.last = event
            elif event.get("event") in ("error", "warning"):
                self.said.append(str(event["text"]))
        return self.last

    def wait_for(self, state: str, seconds: float = 0.0) -> None:
        def come() -> bool:
            now = self.listen()
            return now.get("state") == state and now["seconds"] >= seconds

        wait(come, f"the recording to be {state}")

    def files(self, suffix: str = ".wav") -> list[Path]:
        return sorted((self.session.folder / "recordings").glob(f"*{suffix}"))

    def frame(self) -> int:
        """The engine's clock; time without an engine passes, too."""
        return int(self.session.client.state().frame)

    def recorder(self) -> int:
        return int(self.session.ask("status")["recorder"])


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(RunningSession(tmp_path))
    yield made
    print(made.session.log())  # shown when the test fails
    made.link.close()
    made.session.close()


def play(studio: Studio, seconds: int = 60) -> None:
    music = make_music(studio.session.folder / "Singer - Song.wav", seconds)
    studio.session.load(0, music)
    studio.session.play()


def steps_of(sound: np.ndarray) -> np.ndarray:
    return np.rint(sound.astype(np.float64) * 2**23).astype(np.int32)


def test_the_recording_is_the_main_output_from_the_press_on(studio: Studio) -> None:
    play(studio)
    with Block.open(studio.session.instance.block) as block:
        start = block.tap_end
        studio.session.ask("record", on=True)
        pressed = block.tap_end - start
        studio.wait_for("on", 2.0)
        tapped = block.tap(start, pressed + 4 * RATE).sound
        studio.session.ask("record", on=False)
        studio.wait_for("off")
    [path] = studio.files()
    found, _ = soundfile.read(path, dtype="int32")
    assert len(found) > 2 * RATE
    heard = steps_of(tapped)
    frames = range(pressed + 1)
    first = next(i for i in frames if np.array_equal(heard[i : i + RATE], found[:RATE] >> 8))
    common = min(len(heard) - first, len(found))
    assert np.array_equal(heard[first : first + common], found[:common] >> 8)
    assert found.any()


def test_a_killed_recorder_loses_nothing(studio: Studio) -> None:
    play(studio)
    studio.session.ask("record", on=True)
    studio.wait_for("on", 2.0)
    old = studio.recorder()
    os.kill(old, signal.SIGKILL)
    left = soundfile.info(studio.files()[0]).frames  # playable as it is
    wait(lambda: studio.recorder() not in (0, old), "another recorder")
    wait(lambda: len(studio.files()) == 2, "its file")
    studio.wait_for("on", max(4.0, studio.listen()["seconds"] + 1.0))
    studio.session.ask("record", on=False)
    studio.wait_for("off")
    first, second = (soundfile.read(path, dtype="int32")[0] for path in studio.files())
    assert left > RATE
    assert len(first) >= left
    assert len(first) + len(second) == pytest.approx(studio.last["seconds"] * RATE, abs=RATE / 50)
    assert "part 2" in studio.files()[1].name
    whole = np.concatenate([first, second]) >> 8
    period = whole[RATE : 2 * RATE]  # no frame is missing or doubled: the sound repeats
    assert largest_step(whole) <= 1.01 * max(largest_step(period), 1)


@pytest.mark.parametrize("again", [False, True], ids=["the first", "the one after a killed one"])
def test_a_recording_that_is_ended_while_its_recorder_starts_is_kept(
    studio: Studio, again: bool
) -> None:
    play(studio)
    studio.session.ask("record", on=True)
    if again:
        studio.wait_for("on", 1.0)
        old = studio.recorder()
        os.kill(old, signal.SIGKILL)
        wait(lambda: studio.recorder() not in (0, old), "another recorder")
    studio.session.ask("record", on=False)
    studio.wait_for("off")
    assert len(studio.files()) == 1 + again
    frames = sum(soundfile.info(path).frames for path in studio.files())
    assert frames == pytest.approx(studio.last["seconds"] * RATE, abs=RATE / 50)
    assert soundfile.info(studio.files()[-1]).frames > 0


def largest_step(sound: np.ndarray) -> int:
    return int(np.abs(np.diff(sound[:, 0])).max())


def test_the_recording_goes_on_over_a_killed_engine(studio: Studio) -> None:
    play(studio)
    before = studio.frame()
    studio.session.ask("record", on=True)
    pressed = studio.frame()
    studio.wait_for("on", 1.0)
    recorder = studio.recorder()
    studio.session.kill_engine()
    studio.wait_for("on", 4.0)
    assert studio.recorder() == recorder
    passed = studio.frame() - pressed
    studio.session.ask("record", on=False)
    studio.wait_for("off")
    at_most = studio.frame() - before
    assert passed <= studio.last["seconds"] * RATE + RATE / 50
    assert studio.last["seconds"] * RATE <= at_most + RATE / 50
    [path] = studio.files()
    assert soundfile.info(path).duration == pytest.approx(studio.last["seconds"], abs=0.1)


def test_the_end_of_the_program_ends_the_file(studio: Studio) -> None:
    play(studio)
    studio.session.ask("record", on=True)
    studio.wait_for("on", 1.0)
    studio.session.close()
    [path] = studio.files()
    assert soundfile.info(path).duration > 1.0
    assert path.stat().st_size == 44 + 6 * soundfile.info(path).frames
    assert not studio.session.instance.runtime.exists()


def test_a_killed_supervisor_leaves_the_recording_going(studio: Studio) -> None:
    play(studio)
    studio.session.ask("record", on=True)
    studio.wait_for("on", 1.0)
    recorder = studio.recorder()
    studio.session.process.kill()
    studio.session.process.wait()
    studio.session.process = studio.session.start()
    wait(studio.session._is_up, "the next supervisor")
    wait(lambda: studio.listen().get("seconds", 0) > 3, "the recording to be told")
    assert studio.recorder() == recorder
    studio.session.ask("record", on=False)
    studio.wait_for("off")
    assert len(studio.files()) == 1


def test_who_comes_later_is_told(studio: Studio) -> None:
    studio.session.ask("record", on=True)
    studio.wait_for("on", 1.0)
    other = Studio(studio.session)
    wait(lambda: other.listen().get("state") == "on", "the greeting")
    other.link.close()
    with pytest.raises(SessionError):
        studio.session.ask("record")


def test_the_tracks_stand_in_a_cue_sheet(studio: Studio) -> None:
    studio.session.ask("record", on=True)
    studio.wait_for("on", 1.0)
    play(studio)
    wait(lambda: bool(studio.files(".cue")), "the sheet")
    studio.session.ask("record", on=False)
    studio.wait_for("off")
    sheet = studio.files(".cue")[0].read_text()
    assert f'FILE "{studio.files()[0].name}" WAVE' in sheet
    assert 'TITLE "Singer - Song"' in sheet
    assert "INDEX 01 00:00:00" in sheet
