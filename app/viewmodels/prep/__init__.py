# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of grids, cues and notes of the track on a deck."""
