# SPDX-License-Identifier: GPL-3.0-or-later
"""A piece of work for a pool, and what became of it."""

from dataclasses import dataclass

from app.analysis.result import Analysis


@dataclass(frozen=True, slots=True)
class Job:
    """One file.

    Attributes:
        key: name of its waveform's file; empty: not kept.
        track: its number in the library; None: not in it.
        size: bytes, by which the time left is reckoned.
    """

    path: str
    key: str = ""
    track: int | None = None
    size: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """Either `analysis`, or why there is none: one line."""

    job: Job
    analysis: Analysis | None
    error: str = ""
