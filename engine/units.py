# SPDX-License-Identifier: GPL-3.0-or-later
"""Units as types."""

from typing import NewType

Seconds = NewType("Seconds", float)
Frames = NewType("Frames", float)
"""Frames of a track at the track's own rate; fractional for playheads."""
EngineFrames = NewType("EngineFrames", int)
"""Device frames since the engine's block was made."""
Beats = NewType("Beats", float)
Bpm = NewType("Bpm", float)
