# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of a deck, one module a domain: rows of name, kind and what it does."""
