# SPDX-License-Identifier: GPL-3.0-or-later
"""From folders to the library: scanning, watching, moved and missing files, duplicates.

Whatever touches a disk that may be slow, broken or away runs in worker processes that can be given
up (`pool`, `worker`, `tasks`); the scan itself only waits for them, and writes the library.
"""
