# SPDX-License-Identifier: GPL-3.0-or-later
"""The mappings that there are, by name."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.controllers.choice import TITLE, Chooser

if TYPE_CHECKING:
    from app.controllers.mixxx.preset import Setting

HEAD_BYTES = 1 << 14  # the name of a mapping stands at its beginning
NAME = re.compile(r'^(name|maker)\s*=\s*"((?:[^"\\]|\\.)*)"', re.MULTILINE)
MOST = 1000  # mappings, and settings of one, that are told
LONGEST = 300  # characters of a text


def listed(chooser: Chooser) -> list[dict[str, str]]:
    """All mappings, a row each: `mapping` is what controllers.toml calls it."""
    return [_row(path, chooser) for path in chooser.all()[:MOST]]


def called(path: Path, chooser: Chooser) -> str:
    """What controllers.toml calls a mapping: the file's name, where that alone finds it."""
    return path.name if chooser.find(path.name) == path else str(path)


def _row(path: Path, chooser: Chooser) -> dict[str, str]:
    origin = chooser.origin(path)
    return {
        "mapping": called(path, chooser),
        "path": str(path),
        "name": name_of(path)[:LONGEST],
        "origin": origin,
        "kind": "hid" if path.name.endswith(".hid.xml") else "midi",
    }


def name_of(path: Path) -> str:
    """Maker and name of a device, as a mapping tells them."""
    name, maker = named(path)
    return name if name.startswith(maker) else f"{maker} {name}"


def named(path: Path) -> tuple[str, str]:
    """(name, maker) that a mapping tells; its file's name where it tells none."""
    try:
        with path.open("rb") as opened:
            head = opened.read(HEAD_BYTES).decode(errors="replace")
    except OSError:
        return path.name, ""
    if path.suffix != ".toml":
        return next(iter(TITLE.findall(head)), "") or path.name.split(".")[0], ""
    found = dict(reversed(NAME.findall(head.partition("\n[")[0])))  # the first of each counts
    return found.get("name", path.stem), found.get("maker", "")


def asked(settings: "tuple[Setting, ...]", chosen: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The questions of a Mixxx mapping with their answers."""
    return [_question(setting, chosen) for setting in settings[:MOST]]


def _question(setting: "Setting", chosen: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "variable": setting.variable,
        "type": setting.type,
        "label": (setting.label or setting.variable)[:LONGEST],
        "doc": setting.description[:LONGEST],
        "group": setting.group[:LONGEST],
        "value": setting.value(chosen.get(setting.variable)),
        "default": setting.default,
        "choices": [[c.value, (c.label or c.value)[:LONGEST]] for c in setting.choices],
        "low": setting.minimum,
        "high": setting.maximum,
        "step": setting.step,
        "precision": setting.precision,
    }
