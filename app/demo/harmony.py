# SPDX-License-Identifier: GPL-3.0-or-later
"""Chords, scales and keys as MIDI notes."""

import re
from dataclasses import dataclass

PITCHES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
QUALITIES = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10),
    "9": (0, 4, 7, 10, 14),
    "maj9": (0, 4, 7, 11, 14),
    "m9": (0, 3, 7, 10, 14),
    "sus": (0, 5, 7),
    "9sus": (0, 5, 7, 10, 14),
    "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14),
    "6": (0, 4, 7, 9),
}
SCALES = {"minor": (0, 2, 3, 5, 7, 8, 10), "major": (0, 2, 4, 5, 7, 9, 11)}
# Camelot number of the minor and the major keys, by pitch class.
MINOR_WHEEL = (5, 12, 7, 2, 9, 4, 11, 6, 1, 8, 3, 10)


@dataclass(frozen=True, slots=True)
class Chord:
    """A root (pitch class 0..11) and the intervals above it, in semitones."""

    root: int
    intervals: tuple[int, ...]

    def interval(self, letter: str) -> int:
        """Semitones above the root of a bass letter: root, octave, third, fifth, seventh, under."""
        third = self.intervals[1]
        seventh = self.intervals[3] if len(self.intervals) > 3 and self.intervals[3] < 12 else 10
        return {"r": 0, "o": 12, "t": third, "f": 7, "s": seventh, "u": -5}[letter]

    def bass(self, lowest: int) -> int:
        """The root at or above the note `lowest`."""
        return lowest + (self.root - lowest) % 12

    def voiced(self, lowest: int) -> tuple[int, ...]:
        """Close position from `lowest` up; a chord of five leaves out its fifth."""
        used = [i for k, i in enumerate(self.intervals) if k != 2 or len(self.intervals) < 5]
        return tuple(sorted(lowest + (self.root + i - lowest) % 12 for i in used))

    def tone(self, index: int, lowest: int) -> int:
        """Chord tone number `index`, going on upwards in octaves."""
        octave, at = divmod(index, len(self.voiced(lowest)))
        return self.voiced(lowest)[at] + 12 * octave


def _pitch(name: str) -> int:
    return (PITCHES[name[0]] + name.count("#") - name.count("b")) % 12


def chord(symbol: str) -> Chord:
    """A chord from its symbol, such as "Am9" or "Bbmaj7"."""
    match = re.fullmatch(r"([A-G][#b]?)(.*)", symbol)
    if match is None or match[2] not in QUALITIES:
        raise ValueError(f"unknown chord {symbol!r}")
    return Chord(_pitch(match[1]), QUALITIES[match[2]])


def scale(key: str) -> tuple[int, tuple[int, ...]]:
    """Pitch class of the keynote and the steps of the scale; "Am" is minor, "G" is major."""
    return _pitch(key.removesuffix("m")), SCALES["minor" if key.endswith("m") else "major"]


def degree(key: str, step: int, lowest: int) -> int:
    """Step of the key's scale as a MIDI note; step 0 is the keynote at or above `lowest`."""
    root, steps = scale(key)
    octave, at = divmod(step, 7)
    return lowest + (root - lowest) % 12 + steps[at] + 12 * octave


def camelot(key: str) -> str:
    """Number of a key on the Camelot wheel: "Am" is 8A, "G" is 9B."""
    root, steps = scale(key)
    if steps[2] == 3:
        return f"{MINOR_WHEEL[root]}A"
    return f"{MINOR_WHEEL[(root + 9) % 12]}B"
