# SPDX-License-Identifier: GPL-3.0-or-later
"""A library as a DJ may have it, of made names in many scripts: `python -m app.cli.rig.collection
FILE TRACKS`."""

import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.library.model import Key, NodeKind, Track

WORDS = (
    "love night dance fire deep blue light summer heart body soul dream rhythm city moon sun rain"
    " shadow machine signal orbit pulse echo velvet golden silver electric broken endless midnight"
    " sunrise horizon gravity ocean desert jungle mirror crystal neon static vapor paper glass"
    " don't can't it's rock'n'roll acid dub bass track one two three you me the of in and"
    " Straße Nächte Träume Größe für Mädchen Übermut étoile château garçon forêt soirée cœur"
    " corazón mañana niño canción São Paulo coração ação Łódź źródło żółty řeka příběh"
    " smørrebrød ångström blåbær København İstanbul güneş gece"
    " любовь ночь дорога звезда огонь Москва αγάπη νύχτα θάλασσα φως"
    " 夜 東京 恋 夢の中 サマー ダンス 사랑 밤하늘 서울 حب ليل قمر אהבה לילה"
).split()
SOUNDS = "ka mi ro ta len dor vey zan bel fi sho ny ru ma tek lo vi sa ki on ar el is um".split()
GENRES = (
    "House,Deep House,Tech House,Progressive House,Techno,Minimal,Trance,Psytrance,Drum & Bass,"
    "Dubstep,UK Garage,Breaks,Electro,Disco,Nu Disco,Funk,Soul,Hip-Hop,R&B,Trap,Pop,Rock,Indie,"
    "Reggaeton,Afrobeats,Amapiano,Ambient,Downtempo,Jazz,Latin,Schlager,K-Pop,J-Pop,Turbofolk"
).split(",")
VERSIONS = ("", "", "", " (Original Mix)", " (Extended Mix)", " (Radio Edit)", " ({} Remix)")
CRATES = 60
CRATE_TRACKS = 120
TEMPI = {"Drum & Bass": (170, 178), "Hip-Hop": (78, 104), "Dubstep": (138, 144)}
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


def name(rng: random.Random, words: int) -> str:
    """Words, some of them names that nobody has."""
    return " ".join(_word(rng) for _ in range(words)).title()


def _word(rng: random.Random) -> str:
    if rng.random() < 0.7:
        return rng.choice(WORDS)
    return "".join(rng.choices(SOUNDS, k=rng.choice((2, 3))))


def tracks(count: int, seed: int = 1) -> Iterator[Track]:
    """So many tracks."""
    rng = random.Random(seed)
    artists = [name(rng, rng.choice((1, 2, 2, 3))) for _ in range(max(count // 12, 10))]
    labels = [name(rng, 2) for _ in range(max(count // 120, 5))]
    albums = [
        (name(rng, rng.choice((1, 2, 3))), rng.choice(artists)) for _ in range(count // 8 + 1)
    ]
    for number in range(count):
        genre = rng.choice(GENRES)
        album, artist = rng.choice(albums)
        artist = artist if rng.random() < 0.8 else rng.choice(artists)
        version = rng.choice(VERSIONS).format(rng.choice(artists))
        title = name(rng, rng.choice((1, 2, 2, 3, 4))) + version
        played = rng.random() < 0.4
        yield Track(
            path=f"/music/{artist}/{album}/{number:06d} {title.replace('/', '-')}.mp3",
            title=title,
            artist=artist,
            album=album,
            album_artist=artist if rng.random() < 0.5 else "",
            genre=genre,
            label=rng.choice(labels) if rng.random() < 0.7 else "",
            comment=f"{name(rng, 4)} - {rng.randint(1, 12)}A" if rng.random() < 0.4 else "",
            remixer=version[2:-7] if version.endswith("Remix)") else "",
            year=rng.randint(1970, 2026),
            seconds=round(rng.uniform(120, 520), 3),
            bit_rate=rng.choice((192_000, 256_000, 320_000, 900_000)),
            bpm=round(rng.uniform(*TEMPI.get(genre, (96, 140))), 2) if rng.random() < 0.95 else 0.0,
            key=Key.from_index(rng.randrange(24)) if rng.random() < 0.95 else None,
            rating=rng.choice((None, None, 40, 60, 80, 100)),
            play_count=rng.randint(1, 40) if played else 0,
            last_played=_before(rng, 900) if played else "",
            added=_before(rng, 4000),
            color=rng.choice((None, None, None, 0xE02020, 0x20C040, 0x3060FF, 0xFFB400)),
        )


def _before(rng: random.Random, days: int) -> str:
    when = EPOCH - timedelta(days=days * rng.random() ** 2)
    return when.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def write(path: Path, count: int) -> None:
    """Make the library at `path`, with crates. Raises LibraryError."""
    from app.library.store import Library

    with Library.open(path) as library:
        with library.transaction():
            ids = [library.put(track) for track in tracks(count)]
        rng = random.Random(2)
        with library.transaction():
            for number in range(CRATES):
                crate = library.add_list(f"{name(rng, 2)} {number}", NodeKind.CRATE)
                library.set_entries(crate, rng.sample(ids, min(CRATE_TRACKS, len(ids))))


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
