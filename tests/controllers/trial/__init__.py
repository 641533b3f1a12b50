# SPDX-License-Identifier: GPL-3.0-or-later
"""Mappings tried out without their devices."""
