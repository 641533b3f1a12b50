# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato's folder `_Serato_`: its list of tracks, crates, smart crates and sessions; with it, what
Serato wrote into the music files. See `folder`, and `tags` for writing into music files."""

from app.library.interchange.serato.folder import read, write
from app.library.interchange.serato.form import FOLDER as FORMAT

__all__ = ["FORMAT", "read", "write"]
