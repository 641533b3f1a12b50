# SPDX-License-Identifier: GPL-3.0-or-later
"""The names that are not a deck's: effects, samplers, main output, window, meters."""
