# SPDX-License-Identifier: GPL-3.0-or-later
"""Analysis: pure functions from decoded sound to beats, key, loudness, sections and the rest."""
