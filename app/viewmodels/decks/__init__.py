# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window shows of a deck."""
