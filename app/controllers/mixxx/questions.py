# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Mixxx mapping asks its user: <settings>."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from app.controllers.mixxx.preset import Choice, Setting

LARGEST = 2**31 - 1
MOST_CHOICES = 10_000


def settings_below(node: Element, path: Path, problems: list[str]) -> Iterator[Setting]:
    """All settings, in order, each with the label of the group it is in."""
    seen: set[str] = set()
    for group, option in _options(node, ""):
        where = f"{path}:{getattr(option, 'line', 0)}"
        variable = (option.get("variable") or "").strip()
        kind = (option.get("type") or "").strip().lower()
        if not variable or variable in seen:
            problems.append(f"{where}: a setting {'twice' if variable else 'without a variable'}")
            continue
        found = _setting(option, variable, kind, group)
        if isinstance(found, str):
            problems.append(f"{where}: setting {variable!r} {found}")
            continue
        seen.add(variable)
        yield found


def _options(node: Element, group: str) -> Iterator[tuple[str, Element]]:
    for child in node:
        if child.tag == "option":
            yield group, child
        elif child.tag == "group":
            yield from _options(child, child.get("label") or group)
        elif child.tag == "row":
            yield from _options(child, group)


def _setting(option: Element, variable: str, kind: str, group: str) -> Setting | str:
    """The setting, or why there is none."""
    shown: dict[str, Any] = {
        "label": option.get("label") or variable,
        "description": " ".join((option.findtext("description") or "").split()),
        "group": group,
    }
    text = (option.get("default") or "").strip()
    match kind:
        case "boolean":
            return Setting(variable, kind, text.lower() in {"true", "1"}, **shown)
        case "integer" | "real":
            return _numeric(option, variable, kind, shown)
        case "enum":
            return _enum(option, variable, shown)
        case "color" | "file":
            return Setting(variable, kind, text, pattern=option.get("pattern") or "", **shown)
        case _:
            return f"has the unknown type {kind[:40]!r}"


def _number(option: Element, name: str, missing: float) -> float:
    try:
        return float((option.get(name) or "").strip())
    except ValueError:
        return missing


def _numeric(option: Element, variable: str, kind: str, shown: dict[str, Any]) -> Setting | str:
    low = _number(option, "min", -LARGEST)
    high = _number(option, "max", LARGEST)
    step = _number(option, "step", 1.0)
    default = _number(option, "default", min(max(0.0, low), high))
    if not low <= default <= high:
        return f"has a default ({default:g}) outside {low:g}..{high:g}"
    if not 0.0 < step < 2.0 * LARGEST:
        return f"has a step of {step:g}"
    value = round(default) if kind == "integer" else default
    precision = int(min(max(_number(option, "precision", 2), 0), 12))
    return Setting(
        variable,
        kind,
        value,
        minimum=low,
        maximum=high,
        step=step,
        precision=precision,
        **shown,
    )


def _enum(option: Element, variable: str, shown: dict[str, Any]) -> Setting | str:
    values = option.findall("value")[:MOST_CHOICES]
    if not values:
        return "has no values"
    choices = [
        Choice((v.text or "").strip(), v.get("label") or "", v.get("color") or "") for v in values
    ]
    marked = [c for c, v in zip(choices, values, strict=True) if v.get("default") is not None]
    default = (marked or choices)[0].value
    return Setting(variable, "enum", default, choices=tuple(choices), **shown)
