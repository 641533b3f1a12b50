# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard: a table of keys, what the user changed of it, and what a key does."""
