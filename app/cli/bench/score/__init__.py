# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores estimates of beats, keys and sections against music whose truth is known."""
