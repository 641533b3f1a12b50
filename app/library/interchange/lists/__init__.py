# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain lists of music files, and a table of tracks: M3U, PLS, XSPF, CUE, CSV."""
