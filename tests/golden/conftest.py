# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's rig, for golden sounds."""

from tests.engine.conftest import rig

__all__ = ["rig"]
