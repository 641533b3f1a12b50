# SPDX-License-Identifier: GPL-3.0-or-later
"""Musical keys: 24 of them, their names in every notation that DJ programs write."""

import enum
import re
from dataclasses import dataclass

SHARPS = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
# What DJ programs print: the commoner spelling of each black key, by mode.
MAJOR = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
MINOR = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")
LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11, "H": 11}
SIGNS = {"": 0, "#": 1, "b": -1, "♯": 1, "♭": -1}
NAME = re.compile(
    r"(?P<letter>[A-Ha-h])\s*(?P<sign>[#b♯♭]|[- ]?(?:sharp|flat))?\s*"
    r"(?P<mode>m|min|minor|maj|major|M|dur|moll)?\.?",
)
WHEEL = re.compile(r"0?(?P<number>1[0-2]|[1-9])\s*(?P<letter>[ABabdmDM])")


class Notation(enum.Enum):
    """How keys are written."""

    CAMELOT = "camelot"
    OPEN_KEY = "open_key"
    STANDARD = "standard"


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """A key: `tonic` in semitones above C, 0..11."""

    tonic: int
    minor: bool

    def __post_init__(self) -> None:
        if not 0 <= self.tonic < 12:
            raise ValueError(f"tonic {self.tonic} is not 0..11")

    @property
    def open_key_number(self) -> int:
        """1..12 around the circle of fifths; C major and A minor are 1."""
        major = (self.tonic + 3) % 12 if self.minor else self.tonic
        return major * 7 % 12 + 1

    @property
    def index(self) -> int:
        """0..23 around the circle of fifths, major before minor: Engine DJ's numbers."""
        return 2 * (self.open_key_number - 1) + self.minor

    @property
    def camelot(self) -> str:
        """As "8A"."""
        return f"{(self.open_key_number + 6) % 12 + 1}{'A' if self.minor else 'B'}"

    @property
    def open_key(self) -> str:
        """As "1m"."""
        return f"{self.open_key_number}{'m' if self.minor else 'd'}"

    @property
    def short(self) -> str:
        """As "Am" or "Db"."""
        return MINOR[self.tonic] + "m" if self.minor else MAJOR[self.tonic]

    @property
    def name(self) -> str:
        """As "A minor"; black keys as sharps, the spelling of evaluation tools."""
        return f"{SHARPS[self.tonic]} {'minor' if self.minor else 'major'}"

    def written(self, notation: Notation) -> str:
        """In this notation."""
        match notation:
            case Notation.CAMELOT:
                return self.camelot
            case Notation.OPEN_KEY:
                return self.open_key
            case Notation.STANDARD:
                return self.short

    @classmethod
    def from_index(cls, index: int) -> "Key":
        """The inverse of `index`. Raises ValueError: not 0..23."""
        if not 0 <= index < 24:
            raise ValueError(f"key index {index} is not 0..23")
        return cls.from_open_key(index // 2 + 1, minor=bool(index % 2))

    @classmethod
    def from_open_key(cls, number: int, *, minor: bool) -> "Key":
        """The inverse of `open_key_number`. Raises ValueError: not 1..12."""
        if not 1 <= number <= 12:
            raise ValueError(f"Open Key number {number} is not 1..12")
        major = (number - 1) * 7 % 12
        return cls((major + 9) % 12 if minor else major, minor)

    @classmethod
    def parse(cls, text: str) -> "Key | None":
        """The key that a text names in any notation (8A, 08A, 1m, Am, A minor, B♭m), or None."""
        text = text.strip()
        wheel = WHEEL.fullmatch(text)
        if wheel:
            number, letter = int(wheel["number"]), wheel["letter"].lower()
            if letter in "ab":
                return cls.from_open_key((number + 4) % 12 + 1, minor=letter == "a")
            return cls.from_open_key(number, minor=letter == "m")
        name = NAME.fullmatch(text)
        if not name:
            return None
        sign = (name["sign"] or "").strip("- ")
        shift = SIGNS.get(sign, 1 if sign == "sharp" else -1)
        mode = name["mode"] or ("m" if name["letter"].islower() else "")
        tonic = (LETTERS[name["letter"].upper()] + shift) % 12
        return cls(tonic, minor=mode in ("m", "min", "minor", "moll"))
