# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing in time with other machines: MIDI clock and time code, Ableton Link, OSC."""
