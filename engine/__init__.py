# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python face of the sound engine: the only package that touches the C library."""
