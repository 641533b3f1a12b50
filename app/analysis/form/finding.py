# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of a track, put together."""

import numpy as np

from app.analysis.form import mixing, voice
from app.analysis.form.bars import Bars, measure
from app.analysis.form.edges import sounding
from app.analysis.form.name import LABELS, Named, name
from app.analysis.form.split import split
from app.analysis.level import spectrum_db
from app.analysis.result import Beats, Curve, Energy, Form, Section, Tonality, Zone
from app.analysis.sound import MONO_RATE, Sound

SHORTEST_S = 4.0  # of sound that has a form
ENERGY_A_DB = 0.5  # points of own energy that a dB of all octaves is worth
SURE_BARS_DB = 3.0  # where all bars sound that much alike, names mean half as much


def find(
    sound: Sound,
    beats: Beats,
    tonality: Tonality | None = None,  # noqa: ARG001 - every analyser may be given it
    vocal: Curve | None = None,
    energy: Energy | None = None,
) -> Form:
    """Find sections, zones and mix points.

    Args:
        beats: boundaries lie on its bar lines; without a grid every two seconds.
        tonality: not used yet.
        vocal: presence of a voice, one value a second, 0..1; None: nobody listened.
        energy: for the energy of sections; without it their own levels tell.
    """
    sung = voice.curve(vocal)
    first_s, last_s = sounding(sound.mono, MONO_RATE)
    if last_s - first_s < SHORTEST_S:
        return Form((), (), first_s, last_s, first_s, last_s, sung)
    bars = measure(sound.mono, beats, first_s, last_s)
    named = name(bars, split(bars, phrased=bars.beats is not None))
    at = mixing.points(bars, named, sung)
    zones: list[Zone] = mixing.around_drops(bars, named) + voice.zones(sung)
    return Form(
        sections=tuple(_section(sound, bars, one, sung, energy) for one in named),
        zones=tuple(sorted(zones, key=lambda z: z.start_s)),
        first_sound_s=first_s,
        last_sound_s=last_s,
        mix_in_s=float(bars.edges_s[at.into]),
        mix_out_s=float(bars.edges_s[at.out]),
        vocal=sung,
    )


def _section(sound: Sound, bars: Bars, one: Named, vocal: Curve, energy: Energy | None) -> Section:
    start_s, end_s = float(bars.edges_s[one.start]), float(bars.edges_s[one.end])
    return Section(
        start_s=start_s,
        end_s=end_s,
        label=LABELS[one.label],
        beat=None if bars.beats is None else int(bars.beats[one.start]),
        confidence=round(one.confidence * _contrast(bars), 3),
        energy=_energy(bars, one, energy),
        vocal=round(voice.share(vocal, start_s, end_s), 3),
        spectrum_db=spectrum_db(sound, start_s, end_s),
    )


def _contrast(bars: Bars) -> float:
    """0..1: how much a track's bars differ; names of a track all alike mean little."""
    return float(1 - np.exp2(-bars.level_db.std(axis=0).mean() / SURE_BARS_DB))


def _energy(bars: Bars, one: Named, energy: Energy | None) -> float:
    if energy is not None and len(energy.curve):
        start = min(int(bars.edges_s[one.start]), len(energy.curve) - 1)
        end = max(int(np.ceil(bars.edges_s[one.end])), start + 1)
        return round(float(np.nan_to_num(energy.curve[start:end]).mean()), 2)
    full = float(bars.level_db[one.start : one.end].mean())
    return round(float(np.clip(10 + ENERGY_A_DB * full, 1, 10)), 2)
