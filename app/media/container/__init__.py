# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the tags and the coded sound lie in a music file, found without decoding any of it."""
