# SPDX-License-Identifier: GPL-3.0-or-later
"""A Mixxx mapping as its XML file tells it."""

import re
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

ANY = 255  # the second byte does not count: pitch bend, program change, SysEx ...
SCRIPT = "script-binding"
TAKEOVER = "soft-takeover"
MSB, LSB = "fourteen-bit-msb", "fourteen-bit-lsb"


class Kind(Enum):
    """What a mapping speaks."""

    MIDI = "midi"
    HID = "hid"
    BULK = "bulk"


@dataclass(frozen=True, slots=True)
class Product:
    """A device that the mapping is for. Numbers are None where the file has none."""

    protocol: Kind
    vendor: int | None = None
    product: int | None = None
    usage_page: int | None = None
    usage: int | None = None
    interface: int | None = None


@dataclass(frozen=True, slots=True)
class ScriptFile:
    """A script and the global object in it that is initialised."""

    name: str
    prefix: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Bound:
    """A message and what it does: a control, or a script's function."""

    status: int  # with the channel
    number: int  # the second byte, or ANY
    group: str
    key: str
    options: frozenset[str] = frozenset()
    line: int = 0

    @property
    def script(self) -> bool:
        return SCRIPT in self.options

    @property
    def half(self) -> bool:
        """It is one half of a 14 bit value."""
        return MSB in self.options or LSB in self.options


@dataclass(frozen=True, slots=True)
class Lamp:
    """A light: `on` while minimum <= value <= maximum, else `off`; 255 is not sent."""

    status: int
    number: int
    group: str
    key: str
    on: int = 0x7F
    off: int = 0x00
    minimum: float = 0.0
    maximum: float = 1.0
    line: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of an enum setting."""

    value: str
    label: str = ""
    color: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """A question that the mapping asks the user; `default` is what its scripts get else."""

    variable: str
    type: str  # boolean, integer, real, enum, color, file
    default: Any
    label: str = ""
    description: str = ""
    group: str = ""
    choices: tuple[Choice, ...] = ()
    minimum: float = 0.0
    maximum: float = 0.0
    step: float = 1.0
    precision: int = 2
    pattern: str = ""

    def value(self, given: Any) -> Any:
        """What the scripts get for what the user chose; the default for what cannot be."""
        match self.type:
            case "boolean":
                return given if isinstance(given, bool) else self.default
            case "enum":
                known = any(given == choice.value for choice in self.choices)
                return given if known else self.default
            case "integer" | "real":
                number = isinstance(given, int | float) and not isinstance(given, bool)
                if not number or not self.minimum <= given <= self.maximum:
                    return self.default
                return round(given) if self.type == "integer" else float(given)
            case _:
                return given if isinstance(given, str) else self.default


@dataclass(frozen=True, slots=True)
class Preset:
    """A whole mapping. problems: what was left out and why, a line each."""

    path: Path
    kind: Kind
    name: str
    author: str = ""
    description: str = ""
    manual: str = ""
    forums: str = ""
    device: str = ""
    version: str = ""
    products: tuple[Product, ...] = ()
    scripts: tuple[ScriptFile, ...] = ()
    bindings: tuple[Bound, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    settings: tuple[Setting, ...] = ()
    problems: tuple[str, ...] = field(default=())

    @property
    def old(self) -> bool:
        """It is for Mixxx 2.3 or older, or does not tell."""
        told = re.match(r"\s*(\d{1,4})\.(\d{1,4})", self.version)
        return told is None or (int(told[1]), int(told[2])) < (2, 4)
