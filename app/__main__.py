# SPDX-License-Identifier: GPL-3.0-or-later
"""The command `djuniverse`."""

import sys

from app.cli import run


def main() -> int:
    """Run the command line; the exit code is the process's."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
