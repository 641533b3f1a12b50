# SPDX-License-Identifier: GPL-3.0-or-later
"""Analysis: pure functions from decoded sound to beats, key, loudness, sections and the rest."""

# The kind of result in the library that tells that a track was done, or why it cannot be.
STATE = "state"
