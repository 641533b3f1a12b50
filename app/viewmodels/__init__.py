# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window shows and does, as Qt objects: no audio, no SQL, no files."""
