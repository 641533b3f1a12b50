# SPDX-License-Identifier: GPL-3.0-or-later
"""Levels: loudness by the standards, energy as a DJ means it, spectrum of stretches."""

from app.analysis.level.energy import energy
from app.analysis.level.loudness import loudness
from app.analysis.level.motion import Motion, motion
from app.analysis.level.spectrum import spectrum_db

__all__ = ["Motion", "energy", "loudness", "motion", "spectrum_db"]
