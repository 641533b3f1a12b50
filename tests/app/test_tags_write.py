# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags are written in every dialect, alone, whole, or not at all."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from mutagen.apev2 import APEv2
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, GEOB, ID3, POPM, TIT2, TPE1, TXXX, TYER
from mutagen.mp4 import MP4, MP4Cover

from app.library.model import Track
from app.media.tags import TagWriteError, read_file, write_tags
from app.media.tags.places import FIELDS
from tests.app.decode_files import RECIPES, music

ALL: dict[str, Any] = {
    "title": "Größe ночь 夜",
    "artist": "Ann & Bob",
    "album": "First",
    "album_artist": "Various",
    "composer": "Clara",
    "remixer": "Dora",
    "producer": "Emil",
    "label": "Night Records",
    "genre": "Tech House",
    "grouping": "Peak time",
    "comment": "one line\nand another",
    "mix": "Extended",
    "catalogue_number": "NR 012",
    "year": 1998,
    "track_number": 3,
    "track_count": 12,
    "disc_number": 2,
    "bpm": 127.53,
    "key_text": "8A",
    "rating": 80,
    "gain_db": -7.25,
    "peak": 0.98,
    "color": 0xFF8800,
}
NAMES = ["a.wav", "a.aiff", "a.flac", "alac.m4a", "lame.mp3", "bare.aac", "libvorbis.ogg"]
NAMES += ["a.opus", "flac.oga", "v2.wma", "fragments.mp4"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("write")
    for name in NAMES:
        RECIPES[name].make(folder / name, music(RECIPES[name].rate, 0.5))
    return folder


def copy(made: Path, name: str, tmp_path: Path) -> Path:
    return Path(shutil.copy(made / name, tmp_path / name))


def test_each_field_of_a_track_that_tags_hold_is_in_the_table() -> None:
    names = {field.name for field in FIELDS}
    assert names == set(ALL)
    assert names <= set(Track.__dataclass_fields__)


@pytest.mark.parametrize("name", NAMES)
def test_all_fields_are_written_and_read_in_every_format(
    name: str, made: Path, tmp_path: Path
) -> None:
    path = copy(made, name, tmp_path)
    told = write_tags(path, ALL)
    assert dict(told.fields) == ALL
    assert dict(read_file(path).fields) == ALL
    assert told.inode == path.stat().st_ino


@pytest.mark.parametrize("name", NAMES)
def test_fields_are_changed_and_removed_one_by_one(name: str, made: Path, tmp_path: Path) -> None:
    path = copy(made, name, tmp_path)
    write_tags(path, ALL)
    changes: dict[str, Any] = {"title": "Other", "rating": None, "track_count": 0, "comment": ""}
    kept = {k: v for k, v in ALL.items() if k not in changes}
    assert dict(write_tags(path, changes).fields) == kept | {"title": "Other"}


def test_what_was_not_asked_for_stays_in_an_mp3(made: Path, tmp_path: Path) -> None:
    path = copy(made, "lame.mp3", tmp_path)
    tags = ID3()
    tags.add(TIT2(encoding=0, text="Old"))
    tags.add(TPE1(encoding=1, text=["Ann", "Bob"]))
    tags.add(TYER(encoding=0, text="1999"))
    tags.add(APIC(encoding=0, mime="image/png", type=3, data=b"picture"))
    tags.add(GEOB(encoding=0, mime="x", filename="", desc="Serato Markers2", data=b"\1\2\0"))
    tags.add(TXXX(encoding=3, desc="Mine", text="my own"))
    tags.save(path, v2_version=3, v23_sep=None, v1=2)
    before = path.read_bytes()
    write_tags(path, {"title": "Neu ü"})
    now = ID3(path, translate=False)
    assert now.version == (2, 3, 0)
    assert str(now["TIT2"]) == "Neu ü"
    assert now["TPE1"].text == ["Ann", "Bob"]
    assert str(now["TYER"]) == "1999"
    assert now["APIC:"].data == b"picture"
    assert now["GEOB:Serato Markers2"].data == b"\1\2\0"
    assert str(now["TXXX:Mine"]) == "my own"
    assert path.read_bytes()[-128:-95].startswith(b"TAGNeu \xfc")
    assert before[-128:-125] == b"TAG"


def test_an_id3_tag_keeps_its_version(made: Path, tmp_path: Path) -> None:
    for version in (3, 4):
        path = copy(made, "lame.mp3", tmp_path)
        tags = ID3()
        tags.add(TIT2(encoding=0, text="Old"))
        tags.save(path, v2_version=version)
        write_tags(path, {"year": 2004})
        now = ID3(path, translate=False)
        assert now.version == (2, version, 0)
        assert ("TYER" in now, "TDRC" in now) == (version == 3, version == 4)


def test_a_rating_keeps_the_scale_of_each_program(made: Path, tmp_path: Path) -> None:
    path = copy(made, "lame.mp3", tmp_path)
    tags = ID3()
    tags.add(POPM(email="traktor@native-instruments.de", rating=102, count=7))
    tags.add(POPM(email="Windows Media Player 9 Series", rating=64, count=0))
    tags.save(path)
    assert read_file(path).fields["rating"] == 40
    write_tags(path, {"rating": 80})
    now = ID3(path)
    assert now["POPM:traktor@native-instruments.de"].rating == 204
    assert now["POPM:traktor@native-instruments.de"].count == 7
    assert now["POPM:Windows Media Player 9 Series"].rating == 196


def test_pictures_of_flac_and_m4a_stay(made: Path, tmp_path: Path) -> None:
    flac, m4a = copy(made, "a.flac", tmp_path), copy(made, "alac.m4a", tmp_path)
    opened = FLAC(flac)
    picture = Picture()
    picture.data, picture.mime = b"picture", "image/png"
    opened.add_picture(picture)
    opened["own"] = ["x"]
    opened.save()
    atoms = MP4(m4a)
    atoms["covr"] = [MP4Cover(b"\x89PNGpicture", MP4Cover.FORMAT_PNG)]
    atoms["cpil"] = True
    atoms.save()
    write_tags(flac, {"title": "New"})
    write_tags(m4a, {"title": "New"})
    assert FLAC(flac).pictures[0].data == b"picture"
    assert FLAC(flac)["own"] == ["x"]
    assert MP4(m4a)["covr"][0] == b"\x89PNGpicture"
    assert MP4(m4a)["cpil"] is True


def test_an_ape_tag_beside_id3_is_kept_in_step(made: Path, tmp_path: Path) -> None:
    path = copy(made, "lame.mp3", tmp_path)
    ape = APEv2()
    ape["Title"], ape["Mp3gain_minmax"] = "Old", "1,2"
    ape.save(path)
    write_tags(path, {"title": "New", "artist": "Ann"})
    now = APEv2(path)
    assert (str(now["Title"]), str(now["Mp3gain_minmax"]), "Artist" in now) == ("New", "1,2", False)


def test_a_file_that_another_program_writes_is_left_alone(made: Path, tmp_path: Path) -> None:
    path = copy(made, "a.flac", tmp_path)
    with path.open("ab"), pytest.raises(TagWriteError, match="another program is writing it"):
        write_tags(path, {"title": "New"})
    assert write_tags(path, {"title": "New"}).fields["title"] == "New"


def test_a_file_that_cannot_be_written_stays_as_it_was(made: Path, tmp_path: Path) -> None:
    path = tmp_path / "broken.flac"
    path.write_bytes((made / "a.flac").read_bytes()[:60] + b"\xff" * 400)
    whole = path.read_bytes()
    with pytest.raises(TagWriteError, match=r"broken\.flac: "):
        write_tags(path, {"title": "New"})
    assert path.read_bytes() == whole
    assert [p.name for p in tmp_path.iterdir()] == ["broken.flac"]


def test_mode_and_links_stay(made: Path, tmp_path: Path) -> None:
    path = copy(made, "a.flac", tmp_path)
    path.chmod(0o640)
    link = tmp_path / "link.flac"
    link.symlink_to(path)
    write_tags(link, {"title": "New"})
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert read_file(path).fields["title"] == "New"
