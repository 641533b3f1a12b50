# SPDX-License-Identifier: GPL-3.0-or-later
"""A second keyboard or mouse as a controller: what it sends becomes MIDI on a port of its own."""

from app.controllers.keys.events import Gadget, gadgets
from app.controllers.keys.notes import Notes

__all__ = ["Gadget", "Notes", "gadgets"]
