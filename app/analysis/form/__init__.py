# SPDX-License-Identifier: GPL-3.0-or-later
"""Form of a track: sections, zones around drops, voice, mix points, first and last sound."""

from app.analysis.form.finding import find

__all__ = ["find"]
