# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window shows where: layouts, and the places of their parts."""
