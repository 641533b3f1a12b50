# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs' libraries: reading them into ours, and writing ours for them. See `base`."""
