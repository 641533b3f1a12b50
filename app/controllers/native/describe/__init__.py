# SPDX-License-Identifier: GPL-3.0-or-later
"""What a mapping file says: its tables, how they are read and checked."""
