# SPDX-License-Identifier: GPL-3.0-or-later
"""How many of the names of controls that a Mixxx mapping writes out mean something here."""

from collections import Counter
from pathlib import Path

from app.controllers.mixxx.controls import Controls
from app.controllers.mixxx.controls.coverage import share
from app.controllers.mixxx.controls.uses import Name, in_script, in_xml
from app.controllers.mixxx.preset import Preset
from app.controllers.mixxx.script.sources import OWN, find
from app.controllers.trial.stage import Stage

Uses = dict[str, tuple[int, int]]  # by file: all, and those that are real
LIBRARIES = ("common-", "lodash", "midi-components", "hid-components")


def uses(preset: Preset) -> Uses:
    """Of a mapping's own files; its libraries are left out."""
    found = {str(preset.path): in_xml(_text(preset.path))}
    for script in preset.scripts:
        path = find(preset.path.parent, script.name)
        if path is not None and path.parent != OWN and not path.name.startswith(LIBRARIES):
            found[str(path)] = in_script(_text(path))
    with Stage() as stage:
        controls = Controls(stage.world)
        return {file: _share(controls, names) for file, names in found.items()}


def _share(controls: Controls, names: Counter[Name]) -> tuple[int, int]:
    counted = share(controls, names)
    return counted.uses, counted.real


def _text(path: Path) -> str:
    return path.read_text("utf-8", "replace")
