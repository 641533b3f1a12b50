# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of tracks in the window: sources, search, rows that are made when they are seen."""
