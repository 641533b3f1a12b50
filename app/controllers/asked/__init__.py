# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window and the command line ask of mapping files: which there are, what they ask their
user, keeping, sharing. Files are read and written on a thread: no controller waits for a disk."""
