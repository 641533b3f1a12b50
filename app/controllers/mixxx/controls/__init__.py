# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's control names on our control table, for mappings that were made for Mixxx."""

from app.controllers.mixxx.controls.controls import Controls
from app.controllers.mixxx.controls.takeover import SoftTakeover

__all__ = ["Controls", "SoftTakeover"]
