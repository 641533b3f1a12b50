# SPDX-License-Identifier: GPL-3.0-or-later
"""The decoder process: real ones, with real segments."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.media.decode import Probe
from app.media.limits import MEMORY_BYTES, OPEN_FILES
from app.media.tags import Tags
from app.media.worker import capacity
from engine.tracks import Track
from tests.app.decode_files import RECIPES, decoded, music

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(root: Path) -> Iterator[Start]:
    """Starts decoders; none is left at the end."""
    started: list[subprocess.Popen[str]] = []

    def one(*command: str, **options: Any) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, *(command or ("-m", "app.media.worker"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=root,
            **options,
        )
        started.append(process)
        return process

    yield one
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def segment() -> Iterator[Path]:
    path = Path(f"/dev/shm/dj-test-decode-{os.getpid()}")
    path.unlink(missing_ok=True)
    yield path
    path.unlink(missing_ok=True)


def send(process: subprocess.Popen[str], path: Path, segment: Path) -> None:
    assert process.stdin
    process.stdin.write(json.dumps({"path": str(path), "segment": str(segment)}) + "\n")
    process.stdin.flush()


def next_event(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout
    line = process.stdout.readline()
    return dict(json.loads(line)) if line else {}


def all_events(process: subprocess.Popen[str]) -> list[dict[str, Any]]:
    out, err = process.communicate(timeout=60)
    assert err == ""
    return [json.loads(line) for line in out.splitlines()]


def pcm(segment: Path) -> np.ndarray:
    with Track.open(str(segment)) as track:
        return np.frombuffer(bytes(track.pcm()), np.float32).reshape(-1, 2)


def test_a_file_becomes_a_complete_segment(start: Start, segment: Path, tmp_path: Path) -> None:
    path = RECIPES["lame.mp3"].make(tmp_path / "Song.mp3", music(44100))
    worker = start()
    send(worker, path, segment)
    events = all_events(worker)
    kinds = [event["event"] for event in events]
    assert kinds[0] == "ready"
    assert kinds[-1] == "done"
    assert set(kinds[1:-1]) <= {"progress"}
    ready = events[0]
    assert (ready["rate"], ready["codec"], ready["title"]) == (44100, "mp3", "Song")
    assert ready["estimate"] == events[-1]["frames"] == len(music(44100))
    assert worker.returncode == 0
    assert np.array_equal(pcm(segment), decoded(path)[0])
    with Track.open(str(segment)) as track:
        assert track.complete
        assert track.rate == 44100
        assert track.total == track.length


def test_the_first_sound_is_there_when_the_decoder_says_ready(
    start: Start, segment: Path, tmp_path: Path
) -> None:
    path = RECIPES["a.flac"].make(tmp_path / "a.flac", music(44100, 60))
    worker = start()
    send(worker, path, segment)
    assert next_event(worker)["event"] == "ready"
    with Track.open(str(segment)) as track:
        assert track.length >= 4410
    worker.communicate()


BAD_JOBS = {
    "empty": b"",
    "text": b"no music\n" * 1000,
    "noise": np.random.default_rng(1).bytes(100_000),
}


@pytest.mark.parametrize("name", BAD_JOBS)
@pytest.mark.parametrize("extension", [".mp3", ".wav", ".m4a"])
def test_what_is_no_music_is_one_error_line_and_no_segment(
    name: str, extension: str, start: Start, segment: Path, tmp_path: Path
) -> None:
    path = tmp_path / (name + extension)
    path.write_bytes(BAD_JOBS[name])
    worker = start()
    send(worker, path, segment)
    events = all_events(worker)
    assert [event["event"] for event in events] == ["error"]
    assert path.name in events[0]["text"]
    assert "\n" not in events[0]["text"]
    assert worker.returncode == 1
    assert not segment.exists()


@pytest.mark.parametrize("line", ["no json", "[]", "{}", '{"path": "/x.mp3"}'])
def test_a_job_that_is_none_is_one_error_line(line: str, start: Start) -> None:
    worker = start()
    out, err = worker.communicate(line + "\n", timeout=60)
    assert json.loads(out)["event"] == "error"
    assert err == ""
    assert worker.returncode == 1


def test_a_decoder_that_is_not_needed_ends_without_a_word(start: Start) -> None:
    worker = start()
    assert worker.communicate("", timeout=60) == ("", "")
    assert worker.returncode == 0


def test_a_segment_that_cannot_be_made_is_an_error_line(start: Start, tmp_path: Path) -> None:
    path = RECIPES["a.wav"].make(tmp_path / "a.wav", music(44100, 1.0))
    worker = start()
    send(worker, path, tmp_path / "no such folder" / "segment")
    assert [event["event"] for event in all_events(worker)] == ["error"]
    assert worker.returncode == 1


def test_a_cut_off_file_is_loaded_with_a_warning(
    start: Start, segment: Path, tmp_path: Path
) -> None:
    path = RECIPES["lame.mp3"].make(tmp_path / "a.mp3", music(44100))
    os.truncate(path, path.stat().st_size // 2)
    worker = start()
    send(worker, path, segment)
    events = all_events(worker)
    texts = [event["text"] for event in events if event["event"] == "warning"]
    assert any("ends after 0:02 of 0:04" in text for text in texts)
    assert events[-1]["event"] == "done"
    assert worker.returncode == 0


def test_a_killed_decoder_leaves_what_it_decoded(
    start: Start, segment: Path, tmp_path: Path
) -> None:
    path = RECIPES["alac.m4a"].make(tmp_path / "a.m4a", music(44100, 120))
    worker = start()
    send(worker, path, segment)
    assert next_event(worker)["event"] == "ready"
    worker.kill()
    worker.wait()
    left = pcm(segment)
    assert len(left) >= 4410
    assert np.array_equal(left, decoded(path)[0][: len(left)])
    with Track.open(str(segment)) as track:
        assert track.complete == (len(left) == 120 * 44100)


def test_a_decoder_does_not_outlive_its_parent(start: Start) -> None:
    parent = start(
        "-c",
        "import subprocess, sys, time\n"
        "w = subprocess.Popen([sys.executable, '-m', 'app.media.worker'], stdin=subprocess.PIPE)\n"
        "print(w.pid, flush=True)\n"
        "time.sleep(60)",
    )
    assert parent.stdout
    worker = int(parent.stdout.readline())
    wait_for(lambda: is_limited(worker))
    parent.kill()
    parent.wait()
    wait_for(lambda: state_of(worker) in ("", "Z"))


def is_limited(pid: int) -> bool:
    """The last that a decoder does before it waits for its job."""
    return resource.prlimit(pid, resource.RLIMIT_NOFILE)[1] == OPEN_FILES


def state_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return ""


def wait_for(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def test_a_decoder_is_limited_before_it_sees_a_file(start: Start) -> None:
    worker = start()
    wait_for(lambda: is_limited(worker.pid))
    assert resource.prlimit(worker.pid, resource.RLIMIT_CORE) == (0, 0)
    assert resource.prlimit(worker.pid, resource.RLIMIT_DATA)[1] == MEMORY_BYTES


FAKE = """
import sys
from app.media import worker
class Fake:
    def __init__(self, *about): pass
    def append(self, samples): {append}
    def finish(self): pass
    def close(self): pass
sys.exit(worker.main(Fake))
"""


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("raise MemoryError", "needs more memory"),
        ("raise OSError(28, 'No space left on device')", "there is no room"),
        ("raise RuntimeError('a\\nb')", "cannot be loaded (a b)"),
        ("self.hoard = bytearray(1 << 31)", "needs more memory"),
        (
            "\n        sys.stdout.write('print')\n        raise MemoryError",
            "needs more memory",
        ),
    ],
)
def test_every_fault_is_one_error_line(
    fault: str, reason: str, start: Start, segment: Path, tmp_path: Path
) -> None:
    path = RECIPES["a.wav"].make(tmp_path / "a.wav", music(44100, 1.0))
    worker = start("-c", FAKE.format(append=fault))
    send(worker, path, segment)
    out, err = worker.communicate(timeout=60)
    assert "Traceback" not in err
    event = json.loads(out)
    assert event["event"] == "error"
    assert reason in event["text"]
    assert worker.returncode == 1


def test_a_decoder_that_stands_still_gives_up_with_a_reason(
    start: Start, segment: Path, tmp_path: Path
) -> None:
    path = RECIPES["a.wav"].make(tmp_path / "a.wav", music(44100, 1.0))
    code = "import app.media.limits as limits\nlimits.STALLED_S = 0.2\n"
    worker = start("-c", code + FAKE.format(append="import time; time.sleep(60)"))
    send(worker, path, segment)
    events = all_events(worker)
    assert [event["event"] for event in events] == ["error"]
    assert "nothing could be read" in events[0]["text"]
    assert worker.returncode == 1


def test_a_decoder_that_turns_in_a_circle_gives_up_with_a_reason(
    start: Start, segment: Path, tmp_path: Path
) -> None:
    path = RECIPES["a.wav"].make(tmp_path / "a.wav", music(44100, 1.0))
    code = "import app.media.limits as limits\n"
    code += "limits.CPU_START_S, limits.BYTES_PER_CPU_S = 0.1, 1e12\n"
    circle = "\n        while True: pass"
    worker = start("-c", code + FAKE.format(append=circle))
    send(worker, path, segment)
    assert "takes too long" in all_events(worker)[0]["text"]


def test_a_listener_that_goes_away_ends_the_decoder(
    start: Start, segment: Path, tmp_path: Path
) -> None:
    path = RECIPES["a.flac"].make(tmp_path / "a.flac", music(44100, 60))
    worker = start()
    send(worker, path, segment)
    assert worker.stdout
    assert worker.stderr
    worker.stdout.close()
    assert worker.stderr.read() == ""
    assert worker.wait(timeout=60) in (0, 1, -signal.SIGPIPE)


def test_room_is_made_for_what_the_header_promises_and_a_tenth_more() -> None:
    promise = Probe(44100, 2, 44100 * 300, sure=True, codec="mp3", seconds=300.0, tags=Tags("x"))
    assert capacity(promise, 12_000_000) == 44100 * 340


def test_room_is_made_for_all_that_the_bytes_may_hold_when_nothing_is_promised() -> None:
    promise = Probe(44100, 2, 44100 * 300, sure=False, codec="aac", seconds=300.0, tags=Tags("x"))
    assert capacity(promise, 3_600_000) == 44100 * 3600


def test_room_is_never_made_for_more_than_twelve_hours() -> None:
    promise = Probe(
        48000, 2, 48000 * 12 * 3600, sure=True, codec="flac", seconds=12 * 3600.0, tags=Tags("x")
    )
    assert capacity(promise, 1 << 33) == 48000 * 12 * 3600


def test_a_decoder_that_waits_ahead_loads_patiently_and_works_as_quickly_as_others(
    start: Start, segment: Path, tmp_path: Path
) -> None:
    path = RECIPES["lame.mp3"].make(tmp_path / "Song.mp3", music(44100))
    worker = start("-m", "app.priority", "app.media.worker", "engine.tracks")
    maps = Path(f"/proc/{worker.pid}/maps")
    end = time.monotonic() + 20
    while "_dj" not in maps.read_text():  # the engine's library, loaded by the thread
        assert time.monotonic() < end
        time.sleep(0.01)
    assert os.getpriority(os.PRIO_PROCESS, worker.pid) == os.getpriority(os.PRIO_PROCESS, 0)
    send(worker, path, segment)
    assert all_events(worker)[-1]["event"] == "done"
