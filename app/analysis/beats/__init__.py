# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats: tempo, grid, bars and phrases of a track."""

from app.analysis.beats.finding import find
from app.analysis.beats.hints import Hints

__all__ = ["Hints", "find"]
