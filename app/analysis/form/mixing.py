# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to mix into a track and out of it, and the stretches around its drops."""

from dataclasses import dataclass

import numpy as np

from app.analysis.form import voice
from app.analysis.form.bars import Bars
from app.analysis.form.name import BUILD, DROP, INTRO, OUTRO, Named
from app.analysis.result import Curve, Zone

PHRASE = 4  # bars; points lie on multiples of it from a section's start
BLEND = 16  # bars that a blend takes; fewer than half of it are too few
AROUND = 8  # bars before and after a drop
PART_IN, PART_OUT = 0.45, 0.55  # of the track: in the first part in, in the last out
LOW, MUSIC = slice(0, 2), slice(3, 6)  # octaves: kick and bass; harmony, 250 Hz to 2 kHz
# What makes a point good, each 0..1.
WORTH = {
    "beat": 2.0,
    "sparse": 2.0,
    "no voice": 2.0,
    "no drop": 1.5,
    "steady": 1.0,
    "aligned": 1.0,
    "place": 2.0,
}
STEADY_DB = 6.0  # a blend whose level moves by this is not steady at all
SPARSE_DB = 12.0  # harmony that far below its loudest bars is out of the way


@dataclass(frozen=True, slots=True)
class Points:
    """Bars at which to mix in and out."""

    into: int
    out: int


def points(bars: Bars, sections: list[Named], vocal: Curve) -> Points:
    """The best bars to start this track in a mix, and to start the next one over it."""
    starts = _candidates(sections)
    count = len(bars)
    into = [k for k in starts if k <= count * PART_IN] or [0]
    out = [k for k in starts if k >= count * PART_OUT] or [max(count - BLEND, 0)]
    if sections[-1].label == OUTRO:
        out = [k for k in out if k >= sections[-1].start] or out
    tension = next((s.start for s in sections if s.label in (BUILD, DROP)), count)
    into = [k for k in into if k < tension] or into[:1]
    if sections[0].label == INTRO:
        into = [k for k in into if k < sections[0].end]
    early = {k: 1 - k / max(count * PART_IN, 1) for k in into}
    late = {k: min((count - k) / BLEND, 2 * BLEND / (count - k), 1.0) for k in out}
    return Points(
        max(into, key=lambda k: _worth(bars, sections, vocal, k, early[k])),
        max(out, key=lambda k: _worth(bars, sections, vocal, k, late[k])),
    )


def around_drops(bars: Bars, sections: list[Named]) -> list[Zone]:
    """Before each drop the tension (its build, or the last bars), after it the first phrase."""
    out = []
    for k, section in enumerate(sections):
        if section.label != DROP:
            continue
        if k:
            before = sections[k - 1]
            start = before.start if before.label == BUILD else section.start - AROUND
            start = max(start, before.start)
            out.append(_zone(bars, start, section.start, "pre_drop", section.confidence))
        if k + 1 < len(sections):
            end = min(section.end + AROUND, sections[k + 1].end)
            out.append(_zone(bars, section.end, end, "post_drop", section.confidence))
    return out


def _zone(bars: Bars, start: int, end: int, kind: str, score: float) -> Zone:
    return Zone(float(bars.edges_s[start]), float(bars.edges_s[end]), kind, round(score, 3))


def _candidates(sections: list[Named]) -> list[int]:
    return [k for s in sections for k in range(s.start, s.end, PHRASE)]


def _worth(bars: Bars, sections: list[Named], vocal: Curve, at: int, place: float) -> float:
    """How good a blend over the bars from `at` would sound."""
    end = min(at + BLEND, len(bars))
    level = bars.level_db[at:end]
    has = {
        "beat": float((level[:, LOW].max(axis=1) > -SPARSE_DB).mean()),
        "sparse": float(np.clip(-level[:, MUSIC].mean() / SPARSE_DB, 0, 1)),
        "no voice": 1 - voice.share(vocal, float(bars.edges_s[at]), float(bars.edges_s[end])),
        "no drop": float(not any(s.label == DROP and at < s.start < end for s in sections)),
        "steady": max(0.0, 1 - float(bars.loud_db[at:end].std()) / STEADY_DB),
        "aligned": _aligned(sections, at),
        "place": place,
    }
    return sum(worth * has[name] for name, worth in WORTH.items())


def _aligned(sections: list[Named], at: int) -> float:
    """1 where a section starts, less on its 8-bar phrases, least on others."""
    into = min(at - s.start for s in sections if s.start <= at < s.end)
    return 1.0 if into == 0 else 0.6 if into % 8 == 0 else 0.3
