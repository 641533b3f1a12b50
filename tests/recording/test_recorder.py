# SPDX-License-Identifier: GPL-3.0-or-later
"""The recorder in this process, on an engine that renders when it is told to."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from app.config import Recording
from app.session.recording.journal import Journal
from app.session.recording.recorder import RESERVE, Recorder
from app.session.recording.tracks import Entry, write_sheet
from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE


class Desk:
    """A rig with a recorder on it."""

    def __init__(self, folder: Path) -> None:
        self.rig, self.folder = Rig(folder), folder / "recordings"
        self.journal = folder / "recording.json"
        self.sent: list[dict[str, Any]] = []
        self.free = 1 << 40
        self.now = 0.0

    def recorder(self, **changes: Any) -> Recorder:
        most = changes.pop("most", None)
        settings = Recording(folder=str(self.folder), name="set", **changes)
        given = Journal.read(self.journal) or Journal(start=self.rig.block.tap_end)
        extra = {"most": most} if most else {}
        return Recorder(
            self.rig.client, settings, given, self.journal, self.sent.append,
            lambda _folder: self.free, **extra,
        )  # fmt: skip

    def go_on(self, recorder: Recorder, seconds: float) -> None:
        for _ in range(round(seconds / 0.2)):
            self.rig.play(0.2)
            self.now += 0.2
            recorder.tick(self.now)

    def told(self, command: str) -> list[dict[str, Any]]:
        return [m for m in self.sent if m["command"] == command]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    with made.rig:
        made.rig.put(1, signals.noise(-20, 60))
        made.rig.set("deck1.play", 1)
        yield made


def test_long_recordings_are_cut_into_files_without_a_gap(desk: Desk) -> None:
    recorder = desk.recorder(most=2 * RATE * 6)
    start = desk.rig.block.tap_end
    desk.go_on(recorder, 5.0)
    recorder.close()
    names = sorted(path.name for path in desk.folder.glob("*.wav"))
    assert names == ["set.wav", "set_part 2.wav", "set_part 3.wav"]
    parts = [desk.folder / name for name in names]
    sound = np.concatenate([soundfile.read(p, dtype="int32")[0] for p in parts]) >> 8
    heard = desk.rig.block.tap(start, len(sound)).sound
    assert np.array_equal(sound, np.rint(heard.astype(np.float64) * 2**23).astype(np.int32))
    assert not desk.journal.exists()


def test_a_disk_that_fills_ends_the_recording_in_time(desk: Desk) -> None:
    recorder = desk.recorder()
    desk.go_on(recorder, 2.0)
    desk.free = RESERVE + 100 * RATE * 6
    desk.go_on(recorder, 2.0)
    assert "room for 2 more minutes" in desk.told("say")[-1]["text"]
    assert desk.told("recording")[-1]["free_s"] == pytest.approx(100, abs=1)
    desk.free = RESERVE - 1
    desk.go_on(recorder, 1.2)
    assert "full" in recorder.error
    recorder.close()
    last = desk.told("recording")[-1]
    assert last["state"] == "off"
    assert "full" in last["error"]
    assert soundfile.info(desk.folder / "set.wav").duration > 4.0


def test_a_folder_that_cannot_be_made_is_told(desk: Desk) -> None:
    desk.folder.write_text("in the way")
    recorder = desk.recorder()
    recorder.tick(0.0)
    assert str(desk.folder) in recorder.error
    recorder.close()
    assert desk.told("recording")[-1]["state"] == "off"


def test_files_that_are_there_stay(desk: Desk) -> None:
    for _ in range(2):
        recorder = desk.recorder()
        desk.go_on(recorder, 0.4)
        recorder.close()
    assert sorted(p.name for p in desk.folder.glob("*.wav")) == ["set (2).wav", "set.wav"]


def test_what_was_read_too_late_is_silence_and_told(desk: Desk) -> None:
    recorder = desk.recorder()
    desk.go_on(recorder, 0.4)
    desk.rig.play(13.0)  # the disk hangs
    desk.go_on(recorder, 0.4)
    recorder.close()
    assert "gap" in desk.told("say")[-1]["text"]
    assert desk.told("recording")[-1]["lost_s"] > 1.5
    assert soundfile.info(desk.folder / "set.wav").duration == pytest.approx(13.8, abs=0.01)


def test_the_next_recorder_goes_on_with_the_next_frame(desk: Desk) -> None:
    start = desk.rig.block.tap_end
    first = desk.recorder()
    desk.go_on(first, 1.0)  # and is killed
    desk.rig.play(0.5)
    second = desk.recorder()
    desk.go_on(second, 1.0)
    second.close()
    parts = [desk.folder / "set.wav", desk.folder / "set_part 2.wav"]
    sound = np.concatenate([soundfile.read(p, dtype="int32")[0] for p in parts]) >> 8
    assert len(sound) == pytest.approx(2.5 * RATE, abs=64)
    heard = desk.rig.block.tap(start, len(sound)).sound
    assert np.array_equal(sound, np.rint(heard.astype(np.float64) * 2**23).astype(np.int32))


def test_a_track_is_listed_from_when_it_was_heard(desk: Desk) -> None:
    desk.rig.set("deck1.play", 0)
    recorder = desk.recorder()
    desk.go_on(recorder, 2.0)
    desk.rig.set("deck1.play", 1)
    desk.go_on(recorder, 7.0)
    desk.rig.put(2, signals.noise(-20, 60))
    desk.rig.set("deck2.play", 1)
    desk.go_on(recorder, 7.0)
    recorder.close()
    lines = (desk.folder / "set.cue").read_text().splitlines()
    times = [line.split()[-1] for line in lines if "INDEX" in line]
    assert times[0] == "00:00:00"
    assert times[1].startswith("00:09:")


def test_a_sheet_holds_names_with_quotes(tmp_path: Path) -> None:
    entries = [Entry(100, 'The "Hit"', "Señor"), Entry(100 + 75 * RATE, "Next", "")]
    write_sheet(tmp_path / "a.mp3", entries, 100, RATE)
    text = (tmp_path / "a.cue").read_text()
    assert "TITLE \"The 'Hit'\"" in text
    assert 'FILE "a.mp3" MP3' in text
    assert "INDEX 01 01:15:00" in text
    assert 'PERFORMER "Señor"' in text
