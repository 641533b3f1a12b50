# SPDX-License-Identifier: GPL-3.0-or-later
"""Between our library and collections of other programs: `arrive` brings in, `leave` gives out."""
