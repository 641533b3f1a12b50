# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse analyze`: what it prints, what it keeps, and that a kill loses nothing."""

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
import soundfile

from app.analysis import STATE, describe
from app.analysis.keep import Keeper
from app.analysis.pipeline import Options
from app.cli.analyze import jobs_of
from app.library.listing import music_in
from app.library.model import Grid, Track
from app.library.store import Library
from tests import signals

RATE = 22_050
PRINTED = (
    "path tempo beats downbeats key key_confidence lufs true_peak energy sections genre cpu minutes"
).split()


def write_music(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = []
    for k in range(count):
        path = folder / f"song {k}.wav"
        soundfile.write(path, signals.clicks(100 + 5 * k, 12, RATE), RATE)
        paths.append(path)
    return paths


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment with folders of its own."""
    return os.environ | {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }


def library_of(home: dict[str, str]) -> Path:
    return Path(home["XDG_DATA_HOME"]) / "dj-universe" / "library.db"


def fill(home: dict[str, str], paths: list[Path]) -> list[int]:
    library_of(home).parent.mkdir(parents=True, exist_ok=True)
    with Library.open(library_of(home)) as library:
        return [library.put(Track(str(path))) for path in paths]


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "app", "analyze", *words]


def analyze(home: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*words), env=home, capture_output=True, text=True, timeout=600)


def rows(done: subprocess.CompletedProcess[str]) -> dict[str, dict]:
    found = [json.loads(line) for line in done.stdout.splitlines()]
    return {Path(row["path"]).name: row for row in found}


def test_all_that_is_promised_is_printed_and_kept(home: dict[str, str], tmp_path: Path) -> None:
    paths = write_music(tmp_path / "music", 3)
    ids = fill(home, paths)
    locked, imported = Grid.constant(90, 0.5), Grid.constant(105.5, 0.25, source="rekordbox")
    with Library.open(library_of(home)) as library:
        library.put(Track(str(paths[1]), grid=imported, bpm=105.5))
        library.set_grid(ids[2], locked, locked=True)
    done = analyze(home, "all", "--json", "--profile", "fast")
    assert done.returncode == 0, done.stderr
    found = rows(done)
    assert set(found) == {p.name for p in paths}
    for k, path in enumerate(paths):
        row = found[path.name]
        assert not [name for name in PRINTED if name not in row]
        assert abs(row["tempo"] - (100 + 5 * k)) < 0.05
        assert row["minutes"] == pytest.approx(0.2, abs=1e-3)
    with Library.open(library_of(home), read_only=True) as library:
        tracks = [library.track(i) for i in ids]
        assert abs(tracks[0].bpm - 100) < 0.05
        assert tracks[0].grid is not None
        beat = tracks[0].grid.beat(found["song 0.wav"]["beats"][3])
        assert abs(beat - round(beat)) < 1e-3
        assert (tracks[1].grid, tracks[1].bpm) == (imported, 105.5)
        assert tracks[2].grid == locked
        assert tracks[2].bpm == 90
        assert library.analysis(ids[0], "loudness")["lufs"] == found["song 0.wav"]["lufs"]
        shape = library.analysis(ids[0], STATE)["waveform"]
    assert (Path(home["XDG_CACHE_HOME"]) / "dj-universe/waveforms" / f"{shape}.wave").is_file()
    again = analyze(home, "all", "--json", "--profile", "fast")
    assert (again.returncode, again.stdout) == (0, "")
    analyze(home, str(paths[1]), str(paths[2]), "--profile", "fast", "--replace")
    with Library.open(library_of(home), read_only=True) as library:
        assert abs(library.track(ids[1]).bpm - 105) < 0.05
        assert library.track(ids[2]).grid == locked


def test_a_damaged_file_is_told_in_a_line_and_not_tried_for_ever(
    home: dict[str, str], tmp_path: Path
) -> None:
    paths = write_music(tmp_path / "music", 1)
    bad = tmp_path / "music" / "broken.mp3"
    bad.write_bytes(b"no music" * 50)
    fill(home, [*paths, bad, tmp_path / "music" / "vanished.wav"])
    done = analyze(home, "all", "--json", "--profile", "fast")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 2
    assert "broken.mp3" in done.stderr
    assert set(rows(done)) == {"song 0.wav"}
    again = analyze(home, "all", "--profile", "fast")
    assert "broken.mp3" not in again.stderr


def test_killed_at_any_moment_it_goes_on_where_it_was(home: dict[str, str], tmp_path: Path) -> None:
    ids = fill(home, write_music(tmp_path / "music", 10))
    chance, kept = random.Random(7), 0
    for _ in range(4):
        with subprocess.Popen(
            command("all", "--profile", "fast", "--workers", "1"),
            env=home,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            process_group=0,
        ) as child:
            time.sleep(chance.uniform(1.0, 3.5))
            os.killpg(child.pid, 9)
        with Library.open(library_of(home)) as library:
            done = [i for i in ids if library.analysis(i, STATE)]
            assert len(done) >= kept
            kept = len(done)
            for i in done:  # what counts as done is there as a whole
                assert library.track(i).grid is not None
                assert set(library.analyses(i)) >= {"beats", "key", "loudness", "style", STATE}
    last = analyze(home, "all", "--json", "--profile", "fast")
    assert len(rows(last)) == len(ids) - kept
    with Library.open(library_of(home), read_only=True) as library:
        assert all(library.analysis(i, STATE)["ok"] for i in ids)


def test_what_is_not_there_is_one_line(home: dict[str, str]) -> None:
    done = analyze(home, "nowhere.mp3")
    assert done.returncode == 2
    assert done.stderr == "djuniverse: nowhere.mp3: there is no such file or folder\n"


def test_a_range_that_is_none_is_one_line(home: dict[str, str], tmp_path: Path) -> None:
    (path,) = write_music(tmp_path, 1)
    done = analyze(home, str(path), "--range", "120-130")
    assert done.returncode == 2
    assert "at least an octave" in done.stderr


def test_a_cluster_does_the_same_work(home: dict[str, str], tmp_path: Path) -> None:
    paths = write_music(tmp_path / "music", 2)
    scheduler = subprocess.Popen(
        [sys.executable, "-m", "tests.analysis.cluster", str(tmp_path / "address")],
        env=home,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        address = tmp_path / "address"
        until = time.monotonic() + 300
        while not address.exists() and scheduler.poll() is None and time.monotonic() < until:
            time.sleep(0.1)
        there = address.read_text()
        names = [str(p) for p in paths]
        done = analyze(home, *names, "--json", "--profile", "fast", "--cluster", there)
    finally:
        scheduler.communicate(b"\n", timeout=300)
    assert done.returncode == 0, done.stderr
    here = rows(analyze(home, *names, "--json", "--profile", "fast"))
    for name, row in rows(done).items():
        assert {**row, "cpu": 0, "cpu_by_stage": 0} == {**here[name], "cpu": 0, "cpu_by_stage": 0}


def test_a_cluster_that_is_not_there_is_one_line(home: dict[str, str], tmp_path: Path) -> None:
    (path,) = write_music(tmp_path, 1)
    done = analyze(home, str(path), "--cluster", "tcp://127.0.0.1:9")
    assert done.returncode == 1
    assert done.stderr.startswith("djuniverse: --cluster tcp://127.0.0.1:9:")
    assert len(done.stderr.splitlines()) == 1


def test_fewer_than_no_workers_are_bad_use_and_not_silence(
    home: dict[str, str], tmp_path: Path
) -> None:
    (path,) = write_music(tmp_path / "music", 1)
    done = analyze(home, str(path), "--workers", "-1")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_nothing_to_analyse_is_told(home: dict[str, str], tmp_path: Path) -> None:
    done = analyze(home, str(tmp_path), "all", "--json")
    assert (done.returncode, done.stdout) == (0, "")
    assert "nothing to analyse" in done.stderr


def test_an_address_without_a_port_is_one_line(home: dict[str, str], tmp_path: Path) -> None:
    (path,) = write_music(tmp_path / "music", 1)
    done = analyze(home, str(path), "--cluster", "nonsense")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1


def test_a_library_that_cannot_be_opened_does_not_stop_the_analysis_of_a_file(
    home: dict[str, str], tmp_path: Path
) -> None:
    (path,) = write_music(tmp_path / "music", 1)
    library_of(home).mkdir(parents=True)
    done = analyze(home, str(path), "--json", "--profile", "fast")
    assert (done.returncode, len(rows(done))) == (0, 1)
    assert done.stderr.count("\n") == 1
    assert analyze(home, "all").returncode == 1


def test_a_cache_that_cannot_be_written_costs_only_the_waveform(
    home: dict[str, str], tmp_path: Path
) -> None:
    (path,) = write_music(tmp_path / "music", 1)
    (tmp_path / "cache").touch()
    done = analyze(home, str(path), "--json", "--profile", "fast")
    assert done.returncode == 0, done.stderr
    assert "waveform is not kept" in rows(done)[path.name]["warnings"][0]


def test_what_the_session_finds_in_the_background_is_not_kept_and_that_is_told_once(
    home: dict[str, str], tmp_path: Path
) -> None:
    fill(home, write_music(tmp_path / "music", 2))
    lock = library_of(home).with_name("library.lock")
    lock.unlink()
    lock.mkdir()  # it can be read, but nobody can open it for writing
    words = [sys.executable, "-m", "app.analysis.background"]
    with subprocess.Popen(words, env=home, stderr=subprocess.PIPE, text=True) as background:
        assert background.stderr is not None
        told = background.stderr.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            background.wait(2)
        background.kill()
        told += background.stderr.read()
    assert "is not kept" in told
    assert told.count("\n") == 1


def test_a_name_that_is_not_utf_8_is_valid_json_and_not_lost() -> None:
    found = describe.path("/music/\udcff.wav")
    assert found == {"path": "/music/\ufffd.wav", "path_hex": b"/music/\xff.wav".hex()}
    assert describe.path("/music/ü.wav") == {"path": "/music/ü.wav"}


def test_a_folder_of_any_size_is_analysed_as_a_whole(tmp_path: Path) -> None:
    write_music(tmp_path / "music", 3)
    assert len(music_in(tmp_path / "music", 2)) == 2  # what a list shows may end
    with Keeper(tmp_path / "none.db", Options()) as keeper, pytest.MonkeyPatch.context() as patch:
        patch.setattr(music_in, "__defaults__", (2,))
        assert len(list(jobs_of([str(tmp_path / "music")], keeper, again=False))) == 3
