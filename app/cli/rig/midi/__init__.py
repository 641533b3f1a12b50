# SPDX-License-Identifier: GPL-3.0-or-later
"""Controllers of two virtual ports, here or in a process of their own."""
