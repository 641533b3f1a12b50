# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors of the library.

LibraryError
├── BusyError       another program is writing, and went on for too long
├── DamagedError    the file is not whole, or is no library
├── NewerError      a newer program made it
├── NoRoomError     the disk is full, or a limit of the system is reached
├── UnwritableError the folder or the file may not be written
├── UnknownError    there is no such track, list, set ...
└── UndoError       something else has changed what should be undone
"""


class LibraryError(Exception):
    """One line: what was attempted, on what, and why it could not be."""


class BusyError(LibraryError):
    """Another program is writing."""


class DamagedError(LibraryError):
    """Not whole, or no library."""


class NewerError(LibraryError):
    """Made by a newer program."""


class NoRoomError(LibraryError):
    """No room on the disk."""


class UnwritableError(LibraryError):
    """May not be written."""


class UnknownError(LibraryError):
    """There is no such thing in the library."""


class UndoError(LibraryError):
    """Cannot be undone or done again any more."""
