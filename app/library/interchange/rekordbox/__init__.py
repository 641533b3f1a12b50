# SPDX-License-Identifier: GPL-3.0-or-later
"""The rekordbox family: exported XML, the program's database, sticks for players."""
