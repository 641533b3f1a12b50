# SPDX-License-Identifier: GPL-3.0-or-later
"""What all our processes are started with."""

import os
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """`environ`, and where our modules are found."""
    paths = [str(ROOT), *filter(None, [environ.get("PYTHONPATH", "")])]
    return {**environ, "PYTHONPATH": os.pathsep.join(paths)}
