# SPDX-License-Identifier: GPL-3.0-or-later
"""What is heard of annotated tracks at each octave of their pulse."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.analysis.beats import bars, octave
from app.analysis.beats.lattice import Lattice, lattice, places
from app.analysis.beats.onsets import Floats, Onsets, onsets
from app.analysis.beats.pulse import even_phase, mixture, pulse
from app.analysis.models import beatnet
from app.analysis.models.run import Net
from app.analysis.sound import MONO_RATE, Sound

Doubles = npt.NDArray[np.float64]

EXCERPTS = 2  # of a track beside the whole
NEAR_OCTAVE = 0.05  # octaves by which a tempo may miss the annotated one
CLICKS = np.linspace(74, 176, 24)  # BPM


@dataclass(frozen=True, slots=True)
class Octave:
    """One reading: `phase` in beats at each frame of `strength`."""

    bpm: float
    phase: Doubles
    strength: Floats
    lattice: Lattice


@dataclass(frozen=True, slots=True)
class Track:
    """An annotated track. `octaves`: the right one first. `downbeat_s`: one in its middle."""

    name: str
    share: float
    octaves: tuple[Octave, ...]
    downbeat_s: float | None
    first_sound_s: float
    activations: Floats | None


def tracks(folders: list[Path], net: Net | None) -> Iterator[Track]:
    """All tracks of constant tempo of corpora in the layout of the development corpus."""
    for folder in folders:
        for path in sorted((folder / "annotations").glob("*.json")):
            told: dict[str, Any] = json.loads(path.read_text())
            if told.get("constant_tempo"):
                file = next((folder / "audio").glob(told["id"] + ".*"))
                sound = Sound.of(file)
                activations = beatnet.activations(sound, net) if net else None
                found = hear(sound.mono, told["tempo"], told["downbeats"], activations, told["id"])
                if found:
                    yield found


def clicks() -> Iterator[Track]:
    """A click on each beat, and nothing else, at many tempi."""
    for bpm in CLICKS:
        mono = np.zeros(60 * MONO_RATE, np.float32)
        noise = np.random.default_rng(round(bpm)).standard_normal(200) * np.exp(
            -np.arange(200) / 40
        )
        for beat in range(int(58 * bpm / 60)):
            at = int((0.2 + beat * 60 / bpm) * MONO_RATE)
            mono[at : at + 200] = noise
        found = hear(mono, float(bpm), [], None, f"clicks {bpm:.0f}", share=0.5)
        if found:
            yield found


def hear(
    mono: Floats,
    bpm: float,
    downbeats: list[float],
    activations: Floats | None,
    name: str,
    share: float = 1.0,
) -> Track | None:
    """A track at all octaves; None if none of them is the annotated one."""
    heard = onsets(mono)
    onset = mixture(heard.strength)
    found = pulse(onset)
    if found is None:
        return None
    phase = even_phase(found, len(onset))
    read = [_octave(mono, heard, onset, phase * m, found * m) for m in octave.candidates(found)]
    read.sort(key=lambda o: abs(np.log2(o.bpm / bpm)))
    if abs(np.log2(read[0].bpm / bpm)) > NEAR_OCTAVE:
        return None
    middle = downbeats[len(downbeats) // 2] if downbeats else None
    first = bars.first_sound(mono, MONO_RATE)
    return Track(name, share, tuple(read), middle, first, activations)


def _octave(mono: Floats, heard: Onsets, onset: Floats, phase: Doubles, bpm: float) -> Octave:
    return Octave(bpm, phase, heard.strength, lattice(mono, heard, places(onset, phase)))


def bar_tables(track: Track) -> list[tuple[Doubles, Doubles | None]]:
    """Of the whole and of excerpts: `bars.features` and those of the network, true start first."""
    if track.downbeat_s is None:
        return []
    found = track.octaves[0].lattice
    random = np.random.default_rng(len(found.times))
    count, step = len(found.times), float(np.median(np.diff(found.times)))
    spans = [(0, count, track.first_sound_s)]
    for _ in range(EXCERPTS):
        length = int(random.uniform(0.3, 0.6) * count)
        start = int(random.integers(0, count - length))
        spans.append((start, start + length, found.times[start] + random.uniform(-0.5, 0.5) * step))
    out = []
    for start, end, first in spans:
        part = Lattice(found.times[start:end], found.streams[start:end])
        turn = -round((track.downbeat_s - part.times[0]) / step)
        table = np.roll(bars.features(part, first), turn, axis=0)
        told = None
        if track.activations is not None:
            told = np.roll(bars.net_features(track.activations, part.times), turn, axis=0)
        out.append((table, told))
    return out


def octave_table(track: Track, weights: Doubles) -> Doubles:
    """`octave.features` of each reading, the right one first; `weights` of bars."""
    rows = []
    for read in track.octaves:
        table = bars.features(read.lattice, track.first_sound_s)
        likely = bars.likelihood(table @ weights) @ table
        rows.append(octave.features(read.strength, read.phase, likely))
    return np.array(rows)
