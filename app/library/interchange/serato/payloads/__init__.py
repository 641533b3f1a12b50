# SPDX-License-Identifier: GPL-3.0-or-later
"""What Serato writes into music files: each payload as bytes and values, and its place."""
