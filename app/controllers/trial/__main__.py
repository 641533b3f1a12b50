# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m app.controllers.trial FILE`."""

import json
import sys
from pathlib import Path

from app.controllers.trial.trial import run

if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1])).plain()) + "\n")
