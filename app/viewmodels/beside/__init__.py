# SPDX-License-Identifier: GPL-3.0-or-later
"""What sounds beside the decks: the preview player and the sampler."""
