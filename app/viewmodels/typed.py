# SPDX-License-Identifier: GPL-3.0-or-later
"""Values as people type them: "-3 dB", "128", "50 %", "1/4", "smooth"."""

import re

from app.viewmodels.ports import Control

NUMBER = re.compile(r"([+-]?)\s*(\d{1,9}(?:\.\d*)?|\.\d+)(?:/(\d{1,9}))?\s*(.*)")
ENDLESS = ("-∞", "-inf", "∞", "inf", "off", "kill")
DB_PER_TEN = 20.0  # of a gain ten times as large
UNITS = {  # what may stand behind a number, by the control's unit
    "dB": ("db",),
    "gain": ("db", "%", "x"),
    "%": ("%",),
    "beats": ("beats", "beat"),
    "semitones": ("semitones", "st"),
    "s": ("s", "ms"),
    "BPM": ("bpm",),
    "x": ("x", "%"),
    "": ("%",),
}


def typed_value(text: str, control: Control) -> float | None:
    """The value in the control's unit, within its range; None when it is no such value.

    A bare number is in the unit that the control shows: dB for gains, % for shares.
    """
    plain = text.strip().lower().replace("−", "-").replace("–", "-").replace(",", ".")
    plain = plain.removeprefix("±").strip()
    if control.choices:
        return _choice(plain, control.choices)
    if plain.split(" ")[0] in ENDLESS and control.unit in ("dB", "gain"):
        return control.min
    found = NUMBER.fullmatch(plain)
    if found is None:
        return None
    sign, number, below, unit = found.groups()
    if (below and int(below) == 0) or (unit and unit not in UNITS.get(control.unit, ())):
        return None
    value = float(number) / int(below or 1) * (-1.0 if sign == "-" else 1.0)
    return min(max(_in_unit(value, unit, control), control.min), control.max)


def _in_unit(value: float, unit: str, control: Control) -> float:
    match control.unit:
        case "gain" if unit in ("", "db"):
            return float(10.0 ** (min(value, 100.0) / DB_PER_TEN))
        case "gain" | "x" if unit == "%":
            return value / 100.0
        case "s" if unit == "ms":
            return value / 1000.0
        case "":
            return value / 100.0 if unit == "%" or control.max <= 1.0 < abs(value) else value
    return value


def _choice(plain: str, choices: tuple[str, ...]) -> float | None:
    """By its name, the beginning of it, or its number from 1."""
    names = [name.lower() for name in choices]
    hits = [i for i, name in enumerate(names) if name == plain] or [
        i for i, name in enumerate(names) if plain and name.startswith(plain)
    ]
    if hits:
        return float(hits[0])
    numbers = [str(number) for number in range(1, len(names) + 1)]
    return float(numbers.index(plain)) if plain in numbers else None
