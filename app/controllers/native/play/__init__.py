# SPDX-License-Identifier: GPL-3.0-or-later
"""A mapping at work: what C does by itself, and what Python does."""
