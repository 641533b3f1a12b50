# SPDX-License-Identifier: GPL-3.0-or-later
"""Controllers that are drawn: in a window of their own, and on tablets."""
