# SPDX-License-Identifier: GPL-3.0-or-later
"""The genres that we name, what speaks for each, and what two of them are together."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Genre:
    """A genre and what is usual in it.

    Attributes:
        bpm: middle, and spread of the tempo.
        floor: share of its tracks with a kick on each beat. broken: with a broken beat.
        energy: middle, 1..10.
        played: 0 machines .. 1 people; heard as unevenness of level and attacks.
        tags: tags of musicnn that speak for it, with their weight.
        usual: how common it is among DJs' files.
    """

    name: str
    bpm: tuple[float, float]
    floor: float
    energy: float
    played: float = 0.3
    tags: dict[str, float] = field(default_factory=dict)
    usual: float = 1.0


ELECTRONIC = {"electronic": 0.5, "electronica": 0.3, "dance": 0.3}
GENRES = (
    Genre("house", (124, 4), 0.95, 6, 0.1, {"House": 3, "dance": 0.7} | ELECTRONIC, 2.0),
    Genre("techno", (133, 8), 0.95, 7, 0.0, {"electronic": 0.6, "electronica": 0.4, "House": 0.3}),
    Genre("trance", (138, 4), 0.95, 7, 0.0, {"dance": 0.8, "electronic": 0.6, "electronica": 0.3}),
    Genre("hard dance", (155, 9), 0.95, 9, 0.0, {"dance": 0.5, "electronic": 0.5}, 0.5),
    Genre("drum and bass", (174, 4), 0.05, 8, 0.1, {"electronic": 0.6, "electronica": 0.5}),
    Genre("dubstep", (140, 3), 0.05, 6, 0.1, {"electronic": 0.6, "experimental": 0.3}, 0.7),
    Genre("breaks", (130, 6), 0.1, 7, 0.2, {"electronic": 0.5, "electronica": 0.5}, 0.7),
    Genre("electro", (126, 7), 0.4, 7, 0.0, {"electro": 1.6, "electronic": 0.4, "dance": 0.2}, 0.7),
    Genre("hip hop", (90, 9), 0.1, 4, 0.3, {"Hip-Hop": 4, "rnb": 0.3}, 1.5),
    Genre("r&b", (92, 16), 0.15, 4, 0.4, {"rnb": 3, "soul": 0.5, "sexy": 0.3, "Hip-Hop": 0.3}, 0.8),
    Genre("soul", (105, 20), 0.2, 4, 0.7, {"soul": 3, "rnb": 0.4, "oldies": 0.3}, 0.6),
    Genre("funk", (110, 12), 0.3, 6, 0.7, {"funk": 3, "soul": 0.4, "70s": 0.3}, 0.6),
    Genre("disco", (118, 6), 0.9, 6, 0.6, {"dance": 0.6, "70s": 0.8, "funk": 0.8, "80s": 0.4}, 0.8),
    Genre("pop", (115, 16), 0.5, 5, 0.4, {"pop": 2, "catchy": 0.8, "female vocalists": 0.4}, 1.3),
    Genre("synth-pop", (120, 14), 0.5, 5, 0.2, {"80s": 1.2, "electronic": 0.3, "pop": 0.3}, 0.6),
    Genre(
        "indie", (120, 20), 0.3, 5, 0.7, {"indie": 1.5, "indie rock": 1.2, "indie pop": 1.2}, 0.7
    ),
    Genre("rock", (125, 20), 0.2, 6, 0.9, {"rock": 1.5, "alternative": 0.6, "classic rock": 1}),
    Genre("punk", (165, 18), 0.1, 8, 0.9, {"punk": 3, "rock": 0.3}, 0.4),
    Genre("metal", (140, 28), 0.1, 8, 0.9, {"metal": 2.5, "heavy metal": 2, "hard rock": 0.6}, 0.6),
    Genre("jazz", (120, 30), 0.05, 3, 1.0, {"jazz": 3, "instrumental": 0.3}, 0.4),
    Genre("blues", (105, 25), 0.05, 3, 1.0, {"blues": 3, "guitar": 0.3}, 0.3),
    Genre("folk", (110, 25), 0.05, 3, 1.0, {"folk": 2, "acoustic": 1.2, "country": 0.4}, 0.3),
    Genre("country", (115, 22), 0.1, 4, 1.0, {"country": 3}, 0.3),
    Genre(
        "ambient", (90, 35), 0.05, 2, 0.2, {"ambient": 3, "chillout": 0.5, "instrumental": 0.4}, 0.5
    ),
    Genre("downtempo", (98, 12), 0.2, 3, 0.3, {"chillout": 1.5, "chill": 1.2, "Mellow": 0.6}, 0.8),
)
BY_NAME = {genre.name: genre for genre in GENRES}

# Two genres that are both there, and what people call that.
FUSIONS = {
    ("rock", "techno"): "industrial",
    ("rock", "house"): "dance-punk",
    ("rock", "electro"): "electro rock",
    ("rock", "drum and bass"): "electronic rock",
    ("rock", "breaks"): "big beat",
    ("rock", "hip hop"): "rap rock",
    ("rock", "funk"): "funk rock",
    ("rock", "folk"): "folk rock",
    ("rock", "jazz"): "jazz rock",
    ("rock", "ambient"): "post-rock",
    ("metal", "techno"): "industrial metal",
    ("metal", "electro"): "industrial metal",
    ("metal", "drum and bass"): "digital hardcore",
    ("metal", "dubstep"): "metalstep",
    ("metal", "hip hop"): "nu metal",
    ("metal", "punk"): "hardcore punk",
    ("punk", "electro"): "electropunk",
    ("jazz", "hip hop"): "jazz rap",
    ("jazz", "house"): "jazz house",
    ("jazz", "drum and bass"): "jazzstep",
    ("jazz", "downtempo"): "nu jazz",
    ("jazz", "funk"): "jazz-funk",
    ("jazz", "soul"): "soul jazz",
    ("soul", "house"): "soulful house",
    ("soul", "hip hop"): "neo soul",
    ("funk", "house"): "funky house",
    ("funk", "electro"): "electro-funk",
    ("funk", "hip hop"): "g-funk",
    ("disco", "house"): "nu disco",
    ("disco", "electro"): "italo disco",
    ("pop", "house"): "dance-pop",
    ("pop", "electro"): "electropop",
    ("pop", "punk"): "pop punk",
    ("pop", "hip hop"): "pop rap",
    ("indie", "house"): "indie dance",
    ("indie", "electro"): "indietronica",
    ("folk", "downtempo"): "folktronica",
    ("ambient", "techno"): "ambient techno",
    ("ambient", "house"): "ambient house",
    ("ambient", "drum and bass"): "atmospheric drum and bass",
    ("dubstep", "drum and bass"): "drumstep",
    ("house", "techno"): "tech house",
    ("house", "trance"): "progressive house",
    ("techno", "trance"): "hard trance",
    ("hip hop", "house"): "hip house",
    ("hip hop", "downtempo"): "trip hop",
    ("hip hop", "electro"): "electro hop",
    ("hip hop", "dubstep"): "trap",
    ("r&b", "house"): "r&b house",
    ("r&b", "downtempo"): "alternative r&b",
}
