# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: each command, bad use, and JSON."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from app import cli
from app.cli.rig.session import make_music


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_music(tmp_path_factory.mktemp("music") / "music.wav", 3)


def run(*words: str) -> int:
    try:
        return cli.run(words)
    except SystemExit as end:
        return int(end.code or 0)


def write_events(folder: Path, music: Path, **changes: Any) -> Path:
    events = {
        "seconds": 1.5,
        "tracks": {"deck1": {"file": str(music), "bpm": 120}},
        "events": [
            {"frame": 4800, "control": "deck1.play", "value": 1},
            {"at": 1.0, "control": "deck1.play", "value": 0},
        ],
    }
    path = folder / "events.json"
    path.write_text(json.dumps(events | changes))
    return path


@pytest.mark.parametrize("words", [(), *((name,) for name in cli.COMMANDS)])
def test_each_command_explains_itself(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words, "--help") == 0
    assert "usage: djuniverse" in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out.startswith("djuniverse 0.")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("/nowhere.mp3",), "no such file"),
        (("play", "/nowhere.mp3"), "no such file"),
        (("play",), "FILE"),
        (("--device", "asio"), "choose jack, alsa or null"),
        (("--frames", "3", "--device", "null"), "from 16"),
        (("render", "/nowhere.json", "/tmp/x.wav"), "nowhere.json"),
        (("bench", "engine", "--frames", "1"), "--frames"),
        (("bench", "fly"), "fly"),
        (("drill", "fly"), "fly"),
        (("drill", "kill-ui", "--trials", "0"), "--trials"),
    ],
)
def test_bad_use_is_one_clear_line(
    words: tuple[str, ...], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words) != 0
    complaint = capsys.readouterr().err
    assert reason in complaint
    assert complaint.count("\n") == 1


def test_the_controls_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("controls", "--json") == 0
    controls = json.loads(capsys.readouterr().out)["controls"]
    play = next(c for c in controls if c["path"] == "deck1.play")
    assert (play["kind"], play["min"], play["max"]) == ("toggle", 0, 1)
    assert run("controls", "crossfader") == 0
    assert "master.crossfader" in capsys.readouterr().out


def test_events_are_rendered_to_the_frame(
    tmp_path: Path, music: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.wav"
    assert run("render", str(write_events(tmp_path, music)), str(out), "--json") == 0
    report = json.loads(capsys.readouterr().out)
    sound, rate = soundfile.read(out)
    assert (rate, sound.shape) == (48_000, (72_000, 2))
    assert report["frames"] == 72_000
    assert np.abs(sound[:4800]).max() == 0.0
    assert np.abs(sound[4800:9600]).max() > 0.1
    assert np.abs(sound[60_000:]).max() == 0.0
    assert soundfile.info(out).subtype == "FLOAT"
    assert not list(tmp_path.glob("*.part"))


def test_integers_and_headphones_on_demand(tmp_path: Path, music: Path) -> None:
    out = tmp_path / "out.wav"
    events = write_events(tmp_path, music)
    assert run("render", str(events), str(out), "--bits", "24", "--phones") == 0
    info = soundfile.info(out)
    assert (info.subtype, info.channels) == ("PCM_24", 4)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"events": [{"at": 0, "control": "deck1.fly", "value": 1}]}, r"events\[0\]: .*deck1.fly"),
        ({"events": [{"control": "deck1.play", "value": 1}]}, r"events\[0\]: either at"),
        ({"events": [{"at": 0, "control": "deck1.bpm", "value": 1}]}, r"events\[0\]: .*only"),
        ({"events": [{"at": 0, "control": "deck1.fader", "value": 2}]}, r"outside of 0 to 1"),
        ({"events": [{"at": 0, "control": "deck1.fader"}]}, "value is missing"),
        ({"events": 7}, "events: no list"),
        ({"tracks": {"deck9": {"file": "x"}}}, "tracks.deck9"),
        ({"tracks": {"deck1": {"file": "nowhere.wav"}}}, "no such file"),
        ({"seconds": -1}, "seconds"),
        ({"tempo": 1}, "unknown: tempo"),
    ],
)
def test_a_wrong_event_is_named(
    tmp_path: Path,
    music: Path,
    changes: dict[str, Any],
    reason: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    import re

    out = tmp_path / "out.wav"
    assert run("render", str(write_events(tmp_path, music, **changes)), str(out)) == 2
    assert re.search(reason, capsys.readouterr().err)
    assert not out.exists()


def test_the_engine_bench_prints_what_it_measured(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("bench", "engine", "--decks", "2", "--seconds", "1", "--keylock", "standard", "--json")
    assert run(*words) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["blocks"] > 0
    assert report["period_us"] == pytest.approx(1333.3)
    wanted = "p50_us p99_us p999_us max_us over_half_period audio_cpu_pct total_cpu_pct"
    assert set(wanted.split()) <= set(report)
    assert 0 < report["p50_us"] <= report["p99_us"] <= report["max_us"]


def test_play_plays_to_the_end(
    music: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    import os

    monkeypatch.setenv("DJ_UNIVERSE_INSTANCE", f"dj-test-play-{os.getpid()}")
    assert run("play", "--device", "null", str(music)) == 0
    assert "music.wav" in capfd.readouterr().out
