# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with a scan as a whole; single files are told in its report.

ScanError
`- FolderError   what shall be scanned is no folder, or is away
"""


class ScanError(Exception):
    """A scan cannot be done; one line that tells why."""


class FolderError(ScanError):
    """No folder that can be scanned."""
