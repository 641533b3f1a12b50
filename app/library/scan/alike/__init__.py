# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings that are there several times, whatever their tags, formats and bit rates."""
