# SPDX-License-Identifier: GPL-3.0-or-later
"""What a music file says about itself, read and written: one table of places for all formats."""

from app.media.tags.brief import Tags, prepare, read_tags
from app.media.tags.read import FileTags, read_file
from app.media.tags.write import TagWriteError, write_tags

__all__ = [
    "FileTags",
    "TagWriteError",
    "Tags",
    "prepare",
    "read_file",
    "read_tags",
    "write_tags",
]
