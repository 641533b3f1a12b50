# SPDX-License-Identifier: GPL-3.0-or-later
"""What analysis finds, as values. Times are seconds of our decoder's time."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from app.library.model import Grid, Key

Curve = npt.NDArray[np.float32]

BANDS_HZ = (0, 200, 500, 2_000, 8_000, 20_000)  # the five bands of `Section.spectrum_db`


@dataclass(frozen=True, slots=True)
class Beats:
    """The pulse.

    Attributes:
        tempo: BPM, to 0.01; of the longest stretch when it changes. 0: no pulse.
        grid: fitted to all beats; None without a pulse.
        confidence: 0..1, of grid and tempo. bar_confidence: of which beat starts the bar.
        alternatives: (BPM, probability) of half, double and other readings, best first.
        phrases: first beats of phrases (numbers of the grid) with their length in bars.
    """

    tempo: float
    grid: Grid | None
    confidence: float = 0.0
    bar_confidence: float = 0.0
    alternatives: tuple[tuple[float, float], ...] = ()
    phrases: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A stretch of one key."""

    start_s: float
    end_s: float
    key: Key
    confidence: float


@dataclass(frozen=True, slots=True)
class Tonality:
    """Key None: nothing tonal. `tuning_cents`: of A4 against 440 Hz, -50..50."""

    key: Key | None
    confidence: float = 0.0
    tuning_cents: float = 0.0
    changes: tuple[KeyChange, ...] = ()
    alternatives: tuple[tuple[Key, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Loudness:
    """ITU-R BS.1770-5, EBU Tech 3342. Silence: lufs and peaks are -inf -> -120."""

    lufs: float
    range_lu: float
    true_peak_db: float
    sample_peak_db: float
    gain_db: float  # to -18 LUFS (ReplayGain 2)


@dataclass(frozen=True, slots=True)
class Energy:
    """`overall` 1..10; `curve`: one value 1..10 a second; `mood`: word -> 0..1."""

    overall: float
    curve: Curve
    mood: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the track.

    Attributes:
        label: intro, verse, build, drop, breakdown, outro.
        beat: number of the grid where it starts; None without a grid.
        energy: 1..10. vocal: share of it with a voice, 0..1.
        spectrum_db: mean level of the five BANDS_HZ, dB of full scale.
    """

    start_s: float
    end_s: float
    label: str
    beat: int | None = None
    confidence: float = 0.0
    energy: float = 0.0
    vocal: float = 0.0
    spectrum_db: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch with a purpose: "pre_drop", "post_drop", "vocal"."""

    start_s: float
    end_s: float
    kind: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Form:
    """Sections and what follows from them.

    Attributes:
        first_sound_s, last_sound_s: -50 dB of the loudest is sound.
        mix_in_s, mix_out_s: the best points, on phrase boundaries when there is a grid.
        vocal: presence of a voice 0..1, one value a second.
    """

    sections: tuple[Section, ...] = ()
    zones: tuple[Zone, ...] = ()
    first_sound_s: float = 0.0
    last_sound_s: float = 0.0
    mix_in_s: float = 0.0
    mix_out_s: float = 0.0
    vocal: Curve = field(default_factory=lambda: np.zeros(0, np.float32))


@dataclass(frozen=True, slots=True)
class Style:
    """Genres and tags with probabilities, best first; `fusion`: names like "industrial"."""

    genres: tuple[tuple[str, float], ...] = ()
    tags: tuple[tuple[str, float], ...] = ()
    fusion: tuple[tuple[str, float], ...] = ()
    embedding: Curve | None = None  # 200 numbers of musicnn; None without the model


@dataclass(frozen=True, slots=True)
class Analysis:
    """All of it. `cpu`: seconds by stage. `version`: of the analyser that made it."""

    path: str
    seconds: float
    profile: str
    version: str
    beats: Beats
    tonality: Tonality
    loudness: Loudness
    energy: Energy | None = None
    form: Form | None = None
    style: Style | None = None
    models: tuple[str, ...] = ()
    cpu: dict[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)
