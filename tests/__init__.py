# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of DJ Universe; the tree mirrors the program's."""
