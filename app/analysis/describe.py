# SPDX-License-Identifier: GPL-3.0-or-later
"""What analysis found, in plain words and numbers: values of JSON."""

from collections.abc import Sequence
from typing import Any

from app.analysis.result import (
    BANDS_HZ,
    Analysis,
    Beats,
    Energy,
    Form,
    Loudness,
    Section,
    Style,
    Tonality,
)
from app.library.model import Grid

MOST_BEATS = 200_000  # of a list; a grid tells all of them in two numbers


def describe(found: Analysis) -> dict[str, Any]:
    """Everything, the shape of the tables in docs/analysis.md."""
    return {
        **path(found.path),
        "seconds": round(found.seconds, 4),
        "minutes": round(found.seconds / 60, 6),
        **beats(found.beats, found.seconds),
        **tonality(found.tonality),
        **loudness(found.loudness),
        **(energy(found.energy) if found.energy else {}),
        **(form(found.form) if found.form else {}),
        **(style(found.style) if found.style else {}),
        "cpu": round(sum(found.cpu.values()), 4),
        "cpu_by_stage": _rounded(found.cpu, 4),
        "profile": found.profile,
        "version": found.version,
        "models": list(found.models),
        "warnings": list(found.warnings),
    }


def path(name: str) -> dict[str, str]:
    """A path as JSON can hold it; one that is not UTF-8 also byte by byte, as `path_hex`."""
    raw = name.encode("utf-8", "surrogateescape")
    shown = raw.decode("utf-8", "replace")
    return {"path": shown} if shown == name else {"path": shown, "path_hex": raw.hex()}


def beats(found: Beats, seconds: float) -> dict[str, Any]:
    """Tempo, grid, each beat."""
    listed = list(found.grid.beats(seconds))[:MOST_BEATS] if found.grid else []
    bar = found.grid.beats_a_bar if found.grid else 4
    return {
        "tempo": round(found.tempo, 3),
        "tempo_confidence": round(found.confidence, 3),
        "bar_confidence": round(found.bar_confidence, 3),
        "tempo_alternatives": _pairs(found.alternatives),
        "grid": grid(found.grid),
        "beats": [round(at, 5) for _, at in listed],
        "downbeats": [round(at, 5) for number, at in listed if number % bar == 0],
        "phrases": [{"beat": beat, "bars": bars} for beat, bars in found.phrases],
    }


def grid(found: Grid | None) -> dict[str, Any] | None:
    """Anchors and what follows the last one."""
    if found is None:
        return None
    return {
        "bpm": round(found.bpm, 5),
        "beats_a_bar": found.beats_a_bar,
        "anchors": [{"s": round(a.position_s, 6), "beat": a.beat} for a in found.anchors],
    }


def tonality(found: Tonality) -> dict[str, Any]:
    """Key in three notations, and its changes."""
    key = found.key
    return {
        "key": key.name if key else None,
        "key_confidence": round(found.confidence, 3),
        "camelot": key.camelot if key else None,
        "open_key": key.open_key if key else None,
        "key_short": key.short if key else None,
        "tuning_cents": round(found.tuning_cents, 1),
        "key_alternatives": [[k.name, round(p, 3)] for k, p in found.alternatives],
        "key_changes": [
            {
                "start": round(c.start_s, 3),
                "end": round(c.end_s, 3),
                "key": c.key.name,
                "confidence": round(c.confidence, 3),
            }
            for c in found.changes
        ],
    }


def loudness(found: Loudness) -> dict[str, Any]:
    """EBU R 128's figures."""
    return {
        "lufs": round(found.lufs, 2),
        "loudness_range": round(found.range_lu, 2),
        "true_peak": round(found.true_peak_db, 2),
        "sample_peak": round(found.sample_peak_db, 2),
        "replay_gain": round(found.gain_db, 2),
    }


def energy(found: Energy) -> dict[str, Any]:
    """1 to 10, over all and each second."""
    return {
        "energy": round(found.overall, 2),
        "energy_curve": [round(float(x), 1) for x in found.curve],
        "mood": _rounded(found.mood, 3),
    }


def form(found: Form) -> dict[str, Any]:
    """Sections, zones, points to mix at."""
    return {
        "sections": [section(s) for s in found.sections],
        "zones": [
            {
                "kind": z.kind,
                "start": round(z.start_s, 3),
                "end": round(z.end_s, 3),
                "score": round(z.score, 3),
            }
            for z in found.zones
        ],
        "first_sound": round(found.first_sound_s, 3),
        "last_sound": round(found.last_sound_s, 3),
        "mix_in": round(found.mix_in_s, 4),
        "mix_out": round(found.mix_out_s, 4),
        "vocal_curve": [round(float(x), 2) for x in found.vocal],
    }


def section(found: Section) -> dict[str, Any]:
    """One part of the track."""
    return {
        "label": found.label,
        "start": round(found.start_s, 4),
        "end": round(found.end_s, 4),
        "beat": found.beat,
        "confidence": round(found.confidence, 3),
        "energy": round(found.energy, 2),
        "vocal": round(found.vocal, 3),
        "spectrum_db": [round(x, 1) for x in found.spectrum_db],
        "bands_hz": list(BANDS_HZ),
    }


def style(found: Style) -> dict[str, Any]:
    """Genres, tags, fusions with probabilities."""
    return {
        "genre": found.genres[0][0] if found.genres else None,
        "genres": _pairs(found.genres),
        "tags": _pairs(found.tags),
        "fusion": _pairs(found.fusion),
    }


def _pairs(found: Sequence[tuple[Any, float]]) -> list[list[Any]]:
    return [[round(name, 3) if isinstance(name, float) else name, round(p, 3)] for name, p in found]


def _rounded(found: dict[str, float], digits: int) -> dict[str, float]:
    return {name: round(value, digits) for name, value in found.items()}
