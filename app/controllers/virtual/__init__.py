# SPDX-License-Identifier: GPL-3.0-or-later
"""Controllers that are drawn, in the window or on a tablet: devices that come by a socket.

What hands do on them goes the way of MIDI that comes from hardware: the same bindings in C, the
same mappings, the same lights.
"""
