# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m app.controllers.trial FILE [--as-it-is]`."""

import argparse
import json
import sys
from pathlib import Path

from app.controllers.trial.trial import run

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("path", type=Path)
    parser.add_argument("--as-it-is", action="store_true", help="mend no known faults")
    arguments = parser.parse_args()
    row = run(arguments.path, mends=not arguments.as_it_is)
    sys.stdout.write(json.dumps(row.plain()) + "\n")
