# SPDX-License-Identifier: GPL-3.0-or-later
"""A controller that is drawn instead of built: how whoever draws it speaks with the controllers'
process, over a socket in the runtime folder."""
