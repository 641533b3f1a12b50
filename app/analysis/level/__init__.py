# SPDX-License-Identifier: GPL-3.0-or-later
"""Levels: loudness by the standards, energy as a DJ means it, spectrum of stretches."""

from app.analysis.level.loudness import loudness
from app.analysis.level.spectrum import spectrum_db

__all__ = ["loudness", "spectrum_db"]
