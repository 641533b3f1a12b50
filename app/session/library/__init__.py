# SPDX-License-Identifier: GPL-3.0-or-later
"""How a session uses the library: what decks learn from it, and what it learns from the decks."""
