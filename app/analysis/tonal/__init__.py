# SPDX-License-Identifier: GPL-3.0-or-later
"""Key, tuning and changes of key."""

from app.analysis.tonal.keys import find

__all__ = ["find"]
