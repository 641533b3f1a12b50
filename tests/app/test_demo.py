# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo songs: their grids, their sound and their files, checked on short versions."""

import json
import os
import subprocess
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path

import mutagen
import numpy as np
import pytest
import soundfile

from app.demo import DemoGrid, ensure, grid_of
from app.demo.arrange import perform
from app.demo.grid import sidecar_of
from app.demo.harmony import camelot, chord, degree
from app.demo.master import CEILING, convolve, loudness, soft_ceiling
from app.demo.score import Lane, Song
from app.demo.songs import SONGS
from app.demo.synth import RATE, Sound, lowpass, saw, sine
from app.demo.write import grid_of_song, samples

BARS = 16
NAMES = [song.name for song in SONGS]
PITCHES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9}


@cache
def short(name: str) -> Song:
    return next(song for song in SONGS if song.name == name).shortened(BARS)


@cache
def sound(name: str) -> Sound:
    return samples(short(name))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("demo")
    ensure(made, bars=8)
    return made


def kick_beats(song: Song) -> list[float]:
    """Beats with a kick on them, from the score."""
    beats = []
    for section, first in zip(song.sections, song.starts(), strict=False):
        if "kick" not in section.levels():
            continue
        part = song.parts["kick"]
        assert isinstance(part, Lane)
        for bar in range(section.bars):
            steps = part.steps(bar, bar == section.bars - 1)
            beats += [(first + bar) * 4 + k / 4 for k, s in enumerate(steps) if s in "xX"]
    return [beat for beat in beats if beat * 4 % 2 == 0]  # the others swing


def onset(drums: Sound, near: int) -> int:
    """First frame of a bass drum's start about a frame: where the low end sets in."""
    margin = round(0.03 * RATE)
    start = max(near - margin, 0)
    piece = drums[0, start : near + margin].astype(np.float64)
    steep = np.abs(np.diff(piece, prepend=piece[0]))
    return start + int(np.argmax(steep > 0.25 * steep.max()))


@pytest.mark.parametrize("name", NAMES)
def test_each_kick_sounds_within_a_millisecond_of_its_grid(name: str) -> None:
    song = short(name)
    only_kick = {k: v for k, v in song.parts.items() if k == "kick"}
    sections = tuple(
        type(s)(s.name, s.bars, "kick" if "kick" in s.levels() else "") for s in song.sections
    )
    alone = Song(
        song.name, song.title, song.genre, song.key, song.bpm, song.chords, only_kick, sections,
        (), swing=song.swing, lead_in_s=song.lead_in_s, drift=song.drift,
        drift_bars=song.drift_bars,
    )  # fmt: skip
    drums = perform(alone).drums
    grid = grid_of_song(song)
    beats = kick_beats(song)
    assert len(beats) > 12
    late = [onset(drums, round(grid.frame_of(b))) - grid.frame_of(b) for b in beats]
    assert max(abs(frames) for frames in late) <= 0.001 * RATE


@pytest.mark.parametrize("name", NAMES)
def test_the_finished_sound_swells_at_the_kicks_of_the_grid(name: str) -> None:
    song, mono = short(name), sound(name).mean(axis=0)
    grid = grid_of_song(song)
    at = np.array([round(grid.frame_of(beat)) for beat in kick_beats(song)])
    at = at[(at > 3000) & (at < mono.size - 3000)]
    steep = np.abs(np.diff(mono, prepend=mono[0]))
    window = 220  # 5 ms
    after = np.array([steep[a : a + window].max() for a in at])
    before = np.array([steep[a - 2 * window : a - window].max() for a in at])
    assert np.median(after / before) > 1.5


@pytest.mark.parametrize("name", NAMES)
def test_a_song_is_loud_whole_and_not_clipped(name: str) -> None:
    made = sound(name)
    assert np.isfinite(made).all()
    assert 0.7 < np.abs(made).max() <= CEILING
    assert np.abs(made.mean(axis=1)).max() < 0.002
    block = round(0.4 * RATE)
    count = made.shape[-1] // block
    lufs = loudness(made[:, : count * block].reshape(2, count, block))
    assert -12.5 < lufs < -8.0
    left, right = made.astype(np.float64)
    together = (left * right).mean() / np.sqrt((left**2).mean() * (right**2).mean())
    assert 0.3 < together < 0.995
    assert np.abs(made[:, -50:]).max() < 0.001


@pytest.mark.parametrize("name", NAMES)
def test_the_keynote_is_the_root_of_the_strongest_chords(name: str) -> None:
    """Bass and chords alone, so that no drum blurs the pitches."""
    song = short(name)
    buses = perform(song)
    mono = (buses.bass + buses.music).mean(axis=0)
    size = 32768
    frames = mono[: mono.size // size * size].reshape(-1, size) * np.hanning(size)
    power = np.abs(np.fft.rfft(frames)).sum(axis=0)
    freqs = np.fft.rfftfreq(size, 1.0 / RATE)
    heard = (freqs > 50.0) & (freqs < 1000.0)
    pitch = np.round(69.0 + 12.0 * np.log2(freqs[heard] / 440.0)).astype(int) % 12
    chroma = np.bincount(pitch, weights=power[heard], minlength=12)
    third = {"m": 3, "": 4}
    triads = {
        (root, kind): chroma[root] + chroma[(root + third[kind]) % 12] + chroma[(root + 7) % 12]
        for root in range(12)
        for kind in third
    }
    key = (PITCHES[song.key[0]], song.key[1:])
    ranked = sorted(triads, key=lambda triad: -triads[triad])
    assert ranked.index(key) < 2
    assert triads[key] > 0.93 * triads[ranked[0]]


def test_the_drifting_song_has_anchors_and_the_others_one() -> None:
    anchors = {song.name: song.anchors() for song in SONGS}
    assert [len(anchors[name]) for name in NAMES] == [1, 1, 1, 1, 1, 11]
    tempos = [
        (b[1] - a[1]) * 60.0 * RATE / (b[0] - a[0]) for a, b in pairwise(anchors["mirror_fountain"])
    ]
    assert 115.0 < min(tempos) < 117.0 < 118.0 < max(tempos) < 120.0
    assert len({round(tempo, 2) for tempo in tempos}) > 5


def test_whole_songs_last_two_and_a_half_to_three_and_a_half_minutes() -> None:
    for song in SONGS:
        assert 150.0 < song.frame(song.bars * 4) / RATE < 210.0


def test_sections_are_whole_phrases_and_cues_stand_on_bars() -> None:
    for song in SONGS:
        assert all(section.bars % 4 == 0 for section in song.sections)
        grid = grid_of_song(song)
        assert 4 <= len(grid.cues) <= 8
        assert [c.number for c in grid.cues] == list(range(1, len(grid.cues) + 1))
        assert sum(c.type == "loop" and c.end > c.frame for c in grid.cues) == 1
        assert all(c.end == -1 for c in grid.cues if c.type == "point")
        bars = {round(grid.frame_of(4.0 * bar)) for bar in range(song.bars + 1)}
        assert {c.frame for c in grid.cues} <= bars
        assert {c.end for c in grid.cues if c.type == "loop"} <= bars


def test_every_part_is_written_in_whole_bars_and_every_name_exists() -> None:
    for song in SONGS:
        for part in song.parts.values():
            for text in (part.bars, part.alt, part.fill, part.exit):
                assert all(len(bar) == 16 for bar in text.split())
        played = {name for section in song.sections for name in section.levels()}
        assert played <= set(song.parts)
        assert set(song.parts) <= played, "a part that never plays"


def test_the_same_song_is_made_of_the_same_samples_each_time() -> None:
    again = samples(short("mirror_fountain"))
    assert np.array_equal(again, sound("mirror_fountain"))


def test_keys_and_chords_are_what_a_musician_expects() -> None:
    assert [camelot(song.key) for song in SONGS] == ["8A", "4A", "7A", "9A", "5A", "9B"]
    assert sorted(note % 12 for note in chord("Bbmaj7").voiced(57)) == [2, 5, 9, 10]
    assert chord("Am9").bass(28) == 33
    assert [degree("Dm", step, 62) for step in (0, 2, 7)] == [62, 65, 74]
    with pytest.raises(ValueError, match="unknown chord"):
        chord("H7")


def test_a_saw_has_no_aliases_to_speak_of() -> None:
    spectrum = np.abs(np.fft.rfft(saw(3001.0, RATE) * np.hanning(RATE)))
    harmonic = np.zeros(spectrum.size, bool)
    for k in range(1, 8):
        harmonic[k * 3001 - 4 : k * 3001 + 5] = True
    audible = np.arange(spectrum.size) < 10000
    assert spectrum[~harmonic & audible].max() < 0.01 * spectrum.max()


def test_a_low_pass_takes_twelve_decibels_an_octave() -> None:
    response = np.abs(lowpass(np.array([100.0, 8000.0, 16000.0], np.float32), 1000.0))
    assert response[0] == pytest.approx(1.0, abs=0.01)
    assert response[1] / response[2] == pytest.approx(4.0, rel=0.03)


def test_convolution_in_blocks_is_convolution() -> None:
    rng = np.random.default_rng(1)
    mono = rng.standard_normal(5000).astype(np.float32)
    taps = rng.standard_normal((2, 300)).astype(np.float32)
    whole = np.stack([np.convolve(mono, side)[:5000] for side in taps])
    assert np.allclose(convolve(mono, taps), whole, atol=1e-3)


def test_loudness_of_a_known_tone_is_as_the_standard_says() -> None:
    """BS.1770: 997 Hz at 0 dBFS on one channel measures -3.01 LUFS."""
    tone = sine(997.0, 4 * RATE).reshape(1, 10, -1)
    assert loudness(np.concatenate((tone, np.zeros_like(tone)))) == pytest.approx(-3.01, abs=0.1)


def test_the_soft_ceiling_leaves_quiet_sound_alone() -> None:
    quiet = np.linspace(-0.45, 0.45, 101, dtype=np.float32)
    assert np.array_equal(soft_ceiling(quiet), quiet)
    assert np.abs(soft_ceiling(quiet * 1000)).max() <= CEILING


def test_files_carry_tags_and_grids(folder: Path) -> None:
    for song in SONGS:
        path = folder / f"{song.name}.flac"
        info = soundfile.info(path)
        assert (info.samplerate, info.channels, info.subtype) == (RATE, 2, "PCM_16")
        tags = mutagen.File(path)
        assert tags["title"] == [song.title]
        assert tags["artist"] == ["DJ Universe"]
        assert tags["initialkey"] == [song.key]
        assert tags["genre"] == [song.genre]
        assert float(tags["bpm"][0]) == song.bpm
        grid = grid_of(path)
        assert isinstance(grid, DemoGrid)
        assert grid == grid_of_song(song.shortened(8))
        assert grid.sections[-1].end < info.frames


def test_what_is_there_is_kept_and_what_is_missing_or_old_is_made(folder: Path) -> None:
    paths = ensure(folder, bars=8)
    before = {path: path.stat().st_mtime_ns for path in paths}
    gone, old = paths[1], paths[4]
    gone.unlink()
    sidecar_of(old).write_text(json.dumps({"version": 0}))
    told: list[tuple[float, str]] = []
    assert ensure(folder, lambda part, title: told.append((part, title)), bars=8) == paths
    assert [title for _, title in told] == [SONGS[1].title, SONGS[4].title, ""]
    assert told[-1][0] == 1.0
    changed = {path for path in paths if path.stat().st_mtime_ns != before[path]}
    assert changed == {gone, old}
    assert grid_of(old) is not None


def test_a_killed_maker_leaves_no_broken_file(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from app.demo import ensure\n"
        "def told(part, title, told=[]):\n"
        "    print(title, flush=True)\n"
        "    told.append(title)\n"
        "    len(told) < 3 or sys.stdin.read()\n"  # it gets no further before it is killed
        "ensure(pathlib.Path(sys.argv[1]), told, bars=8)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as maker:
        assert maker.stdout is not None
        for _ in range(2):
            maker.stdout.readline()
        maker.kill()
    for path in tmp_path.glob("*.flac"):
        assert soundfile.info(path).frames > RATE
    assert grid_of(tmp_path / f"{NAMES[-1]}.flac") is None
    left = tmp_path / f".{NAMES[1]}.flac.{maker.pid}.{maker.pid}.part"
    left.write_bytes(b"half")
    mine = tmp_path / f".{NAMES[2]}.json.{os.getppid()}.{os.getppid()}.part"
    mine.write_bytes(b"of a maker that still runs")
    assert all(grid_of(path) is not None for path in ensure(tmp_path, bars=8))
    assert not left.exists()
    assert mine.exists()


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"rate": "x"}', '{"anchors": [[1]]}'])
def test_music_without_a_readable_sidecar_has_no_grid(tmp_path: Path, text: str) -> None:
    path = tmp_path / "song.flac"
    assert grid_of(path) is None
    sidecar_of(path).write_text(text)
    assert grid_of(path) is None
