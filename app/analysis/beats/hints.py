# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of a track's tempo before it is heard."""

import re
from dataclasses import dataclass
from math import log2

# Tempi that dance genres are told in, BPM; the first that a genre's name contains holds.
GENRES = (
    (r"drum.?(and|n|&|'n'?).?bass|\bdnb\b|\bd.?n.?b\b|jungle|neurofunk|breakcore", 160, 182),
    (r"dubstep|halftime|half.time|\btrap\b|grime|footwork|juke", 130, 165),
    (r"gabb|hardcore|speedcore|hardstyle|happy.hard", 145, 200),
    (r"hip.?hop|\brap\b|trip.?hop|boom.bap|lo.?fi|downtempo|chill.?out", 68, 110),
    (r"reggae|\bdub\b|dancehall|reggaeton|dembow", 65, 110),
    (r"psy|goa|trance", 125, 150),
    (r"techno|electro\b|\bebm\b", 118, 155),
    (r"garage|breakbeat|breaks|2.?step|uk.?funky|bassline", 120, 142),
    (r"house|disco|dance|nu.jazz|garage|edm|amapiano", 108, 134),
)
WIDTH = 0.08  # octaves outside of a genre's range that halve a tempo's chance or so
STRONGEST = 3.0  # logarithm of what a genre's name may weigh against what is heard


@dataclass(frozen=True, slots=True)
class Hints:
    """The user's wish and the genre's habit.

    Attributes:
        low, high: BPM that half and double readings are brought into when the music leaves it
            open; a tempo just outside loses little, one far outside has to be very sure.
        genre: as the file's tags tell it, "" unknown.
    """

    low: float = 70.0
    high: float = 180.0
    genre: str = ""


def genre_habit(bpm: float, genre: str) -> float:
    """Logarithm of how probable a tempo is in a genre; 0 for genres of all tempi."""
    for pattern, low, high in GENRES:
        if re.search(pattern, genre, re.IGNORECASE):
            outside = max(log2(low / bpm), log2(bpm / high), 0.0)
            return -min(outside / WIDTH, STRONGEST)
    return 0.0
