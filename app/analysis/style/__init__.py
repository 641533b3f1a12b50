# SPDX-License-Identifier: GPL-3.0-or-later
"""Genre, tags and voice: from the network, from the user's own tags, from the signal."""

from app.analysis.style import vocal
from app.analysis.style.find import find
from app.analysis.style.vocal import vocal_curve

__all__ = ["find", "vocal", "vocal_curve"]
