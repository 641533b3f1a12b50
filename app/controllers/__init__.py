# SPDX-License-Identifier: GPL-3.0-or-later
"""Controllers: the process that turns MIDI and HID into events of the engine, and lights them."""
