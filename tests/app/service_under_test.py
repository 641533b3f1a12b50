# SPDX-License-Identifier: GPL-3.0-or-later
"""A service that does what its first word says, and leaves a mark each time it starts."""

import sys
import time
from pathlib import Path

if __name__ == "__main__":
    what, marks = sys.argv[1], Path(sys.argv[2])
    with marks.open("a") as file:
        file.write("started\n")
    if what == "stays":
        time.sleep(600)
    sys.exit(0 if what == "done" else 3)
