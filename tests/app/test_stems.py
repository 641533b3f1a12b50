# SPDX-License-Identifier: GPL-3.0-or-later
"""Stem files: the atom, the decoder process, and a session that plays them."""

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from app.media.formats import plain_name
from app.media.segments import STEMS, remove, stem_files
from app.media.stems import USUAL, Label, Stems, labels_of, parse
from app.media.tags.write import write_tags
from engine.tracks import Track
from tests.app.session_under_test import RunningSession, wait
from tests.app.stem_file import ATOM, ENTRIES, Sound, make

RATE = 44_100
TONES = (90.0, 330.0, 1250.0, 5000.0)


def tones(seconds: float = 2.0) -> list[Sound]:
    """The sum, then four tones with a click each second."""
    t = np.arange(round(seconds * RATE)) / RATE
    made = []
    for n, hz in enumerate(TONES):
        mono = 0.1 * np.sin(2 * np.pi * hz * t)
        mono[5000 + 700 * n :: RATE] += 0.1
        made.append(np.repeat(mono.astype(np.float32)[:, None], 2, axis=1))
    return [np.sum(made, axis=0).astype(np.float32), *made]


@pytest.fixture
def segment() -> Iterator[str]:
    path = f"/dev/shm/dj-test-stems-{os.getpid()}"
    remove(path)
    yield path
    remove(path)


def decode(root: Path, file: Path, segment: str, **job: Any) -> list[dict[str, Any]]:
    """All that a decoder process tells of a job."""
    asked = json.dumps({"path": str(file), "segment": segment, "stems": True, **job})
    done = subprocess.run(
        [sys.executable, "-m", "app.media.worker"],
        input=asked + "\n",
        capture_output=True,
        text=True,
        cwd=root,
        timeout=60,
        check=False,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def sound(raw: memoryview) -> npt.NDArray[np.float32]:
    return np.frombuffer(raw, np.float32).reshape(-1, 2)


def test_the_atom_names_and_colours_the_stems(tmp_path: Path) -> None:
    file = make(tmp_path / "a.stem.mp4", tones(0.2))
    names = [(label.name, label.color) for label in labels_of(file)]
    assert names == [(e["name"], int(e["color"][1:], 16)) for e in ENTRIES]
    assert labels_of(make(tmp_path / "b.mp4", tones(0.2), atom=None)) == ()
    (tmp_path / "c.mp3").write_bytes(b"ID3 and nothing else" * 50)
    assert labels_of(tmp_path / "c.mp3") == ()


def test_what_an_atom_does_not_tell_is_as_usual() -> None:
    assert parse(b"") == parse(b"[]") == parse(b'{"stems": 7}') == USUAL
    told = json.dumps({"stems": [{"name": " a\n b ", "color": "#000000"}, 5, {"color": "red"}]})
    assert parse(told.encode()) == (Label("a b", USUAL[0].color), *USUAL[1:])
    assert len(parse(json.dumps({"stems": ENTRIES * 3}).encode())) == STEMS
    assert parse(b"[" * 60_000) == USUAL


def test_no_broken_atom_stops_a_file(tmp_path: Path) -> None:
    chance = random.Random(5)
    for _ in range(3000):
        atom = bytearray(ATOM)
        for _ in range(chance.randint(1, 12)):
            atom[chance.randrange(len(atom))] = chance.randrange(256)
        labels = parse(bytes(atom[: chance.randint(0, len(atom))]))
        assert len(labels) == STEMS
        assert all(label.name.isprintable() and 0 <= label.color < 1 << 24 for label in labels)
    whole = make(tmp_path / "a.stem.mp4", tones(0.1)).read_bytes()
    for number in range(300):
        broken = bytearray(whole)
        for _ in range(4):
            broken[chance.randrange(len(broken) - 4000, len(broken))] = chance.randrange(256)
        file = tmp_path / f"{number % 3}.mp4"
        file.write_bytes(broken[: chance.randint(1, len(broken))])
        assert len(labels_of(file)) in (0, STEMS)


@pytest.mark.parametrize("codec", ["alac", "aac"])
def test_stems_lie_beside_the_master_frame_by_frame(
    root: Path, tmp_path: Path, segment: str, codec: str
) -> None:
    sounds = tones(3.3)
    file = make(tmp_path / "a.stem.mp4", sounds, codec)
    assert decode(root, file, segment)[-1] == {"event": "done", "frames": len(sounds[0])}
    with Track.open(segment) as track:
        master = sound(track.pcm())
        stems = [sound(track.stem_pcm(n)) for n in range(STEMS)]
        assert [len(stem) for stem in stems] == [len(master)] * STEMS
        assert [name for name, _ in track.stem_labels] == [e["name"] for e in ENTRIES]
        if codec == "alac":
            for stem, want in zip(stems, sounds[1:], strict=True):
                assert np.abs(stem - want).max() < 2e-5
        mixed = np.sum(stems, axis=0)
        assert np.abs(mixed - master).max() < (1e-4 if codec == "alac" else 0.06)
        del master, stems, mixed


def test_a_stem_that_ends_early_is_silent_behind_its_end(
    root: Path, tmp_path: Path, segment: str
) -> None:
    sounds = tones(2.0)
    sounds[2] = sounds[2][: RATE // 2]
    decode(root, make(tmp_path / "a.stem.mp4", sounds), segment)
    with Track.open(segment) as track:
        stem = sound(track.stem_pcm(1))
        assert len(stem) == len(sounds[0])
        assert not stem[RATE // 2 + 10 :].any()
        del stem


def test_a_file_with_too_few_streams_plays_without_stems(
    root: Path, tmp_path: Path, segment: str
) -> None:
    told = decode(root, make(tmp_path / "a.stem.mp4", tones()[:3]), segment)
    assert told[-1]["event"] == "done"
    assert any("without" in m["text"] for m in told if m["event"] == "warning")
    with Track.open(segment) as track:
        assert track.stems == ()
    assert not any(Path(file).exists() for file in stem_files(segment))


def test_stems_are_left_alone_where_nobody_asks_for_them(
    root: Path, tmp_path: Path, segment: str
) -> None:
    decode(root, make(tmp_path / "a.stem.mp4", tones()), segment, stems=False)
    with Track.open(segment) as track:
        assert track.stems == ()


def test_a_stem_that_cannot_be_decoded_any_further_is_silent(tmp_path: Path) -> None:
    file = make(tmp_path / "a.stem.mp4", tones(0.5))
    with Stems(str(file), USUAL) as stems:
        assert [part.shape for part in stems.take(100, RATE)] == [(100, 2)] * STEMS
        assert [part.shape for part in stems.take(RATE, RATE)] == [(RATE, 2)] * STEMS
        assert not any(part.any() for part in stems.take(50, RATE))
    with Stems(str(file), USUAL) as stems:
        assert not any(part.any() for part in stems.take(50, 48_000)), "another rate"


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningSession]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    running = RunningSession(tmp_path)
    yield running
    print(running.log())  # shown when the test fails
    running.close()


def peak(session: RunningSession) -> float:
    return float(max(session.client.state().deck[0].meter.peak))


def test_a_session_plays_stems_and_forgets_them(session: RunningSession, tmp_path: Path) -> None:
    client = session.client
    file = make(tmp_path / "song.stem.mp4", tones(30.0), "aac")
    session.load(0, file)
    wait(lambda: client.get("deck1.stems") == STEMS, "the stems")
    assert len([f for f in session.files() if "-pcm-" in f.name]) == 1 + STEMS
    session.play()
    wait(lambda: peak(session) > 0.2, "the sound")
    for n in range(1, STEMS + 1):
        client.set(f"deck1.stem{n}.mute", 1)
    wait(lambda: peak(session) < 0.01, "silence")
    old = session.ask("status")["engine"]
    os.kill(old, signal.SIGKILL)
    wait(lambda: session.ask("status")["engine"] not in (0, old), "another engine")
    session.sounds_on()
    assert client.get("deck1.stems") == STEMS
    assert peak(session) < 0.01
    client.set("deck1.stem4.mute", 0)
    wait(lambda: peak(session) > 0.05, "the voice")
    session.ask("eject", deck=0)
    wait(lambda: not [f for f in session.files() if "-pcm-" in f.name], "the segments to go")


def test_a_stem_file_without_a_title_is_called_by_its_plain_name() -> None:
    assert plain_name("/music/My song.stem.mp4") == plain_name("My song.STEM.m4a") == "My song"
    assert plain_name("My.stemless.wav") == "My.stemless"


def test_writing_tags_keeps_the_stems(tmp_path: Path) -> None:
    file = make(tmp_path / "a.stem.mp4", tones(0.5))
    labels = labels_of(file)
    assert write_tags(file, {"title": "Title"}).fields["title"] == "Title"
    assert labels_of(file) == labels
    with Stems(str(file), labels) as stems:
        assert all(part.any() for part in stems.take(5000, RATE))
