# SPDX-License-Identifier: GPL-3.0-or-later
"""Waveforms: where the playhead is now, the tiles below it, beats and cues over it."""
