# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the pictures that waves are made of: tiles, overviews, textures, and what lies on them."""
