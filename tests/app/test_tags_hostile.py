# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags made to hurt, in the wrong alphabet, or on the scale of another program: what can be read
is read, the rest is told in a line, and neither costs much."""

import resource
import zlib
from pathlib import Path
from typing import Any

import pytest
from mutagen.id3 import COMM, ID3, POPM, RVA2, TBPM, TCON, TIT2, TRCK, TXXX
from mutagen.oggvorbis import OggVorbis

from app.media.container import ogg
from app.media.container.layout import Kind
from app.media.tags import read_file
from app.media.tags.pictures import cover_in
from tests.app.decode_files import RECIPES, music

MB = 1 << 20


def syncsafe(size: int) -> bytes:
    return bytes(size >> shift & 127 for shift in (21, 14, 7, 0))


def frame(name: bytes, data: bytes, flags: bytes = b"\0\0", size: int | None = None) -> bytes:
    return name + syncsafe(len(data) if size is None else size) + flags + data


def tag(*frames: bytes, size: int = 0, flags: int = 0) -> bytes:
    body = b"".join(frames)
    return b"ID3\4\0" + bytes([flags]) + syncsafe(size or len(body)) + body


@pytest.fixture(scope="module")
def mp3(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("mp3") / "a.mp3"
    return RECIPES["untagged.mp3"].make(path, music(44100, 0.5)).read_bytes()


TITLE = frame(b"TIT2", b"\3Title")


def test_a_cover_of_100_megabytes_does_not_hide_the_title(mp3: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    size = 100 * MB
    with path.open("wb") as file:
        file.write(b"ID3\4\0\0" + syncsafe(size + 10 + len(TITLE)))
        file.write(b"APIC" + syncsafe(size) + b"\0\0")
        file.seek(size, 1)  # a hole: the test costs nothing
        file.write(TITLE + mp3)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    read = read_file(path)
    assert read.fields["title"] == "Title"
    assert read.sound.codec == "mp3"
    assert cover_in(path) == b""
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000


def test_a_frame_that_unpacks_to_gigabytes_is_left_out(mp3: bytes, tmp_path: Path) -> None:
    bomb = zlib.compress(b"\3" + b"x" * 9 * MB)
    assert len(bomb) < 60_000
    path = tmp_path / "a.mp3"
    path.write_bytes(tag(frame(b"TPE1", syncsafe(9 * MB) + bomb, b"\0\x09"), TITLE) + mp3)
    read = read_file(path)
    assert dict(read.fields) == {"title": "Title"}
    assert read.problems == ("TPE1 of its ID3 tag unpacks to far too much; left out",)


def test_an_honest_compressed_frame_is_read(mp3: bytes, tmp_path: Path) -> None:
    text = b"\3Packed"
    path = tmp_path / "a.mp3"
    packed = frame(b"TIT2", syncsafe(len(text)) + zlib.compress(text), b"\0\x09")
    path.write_bytes(tag(packed) + mp3)
    assert read_file(path).fields["title"] == "Packed"


def test_tens_of_thousands_of_frames_are_not_all_read(mp3: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(tag(TITLE, *[frame(b"TXXX", b"\3x\0y")] * 50_000) + mp3)
    read = read_file(path)
    assert read.fields["title"] == "Title"
    assert "more than 400 texts in its ID3 tag; the rest is not read" in read.problems


def test_a_text_of_megabytes_is_left_out(mp3: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(tag(frame(b"TPE1", b"\3" + b"x" * MB), TITLE) + mp3)
    read = read_file(path)
    assert dict(read.fields) == {"title": "Title"}
    assert read.problems == ("TPE1 of its ID3 tag is too large; left out",)


@pytest.mark.parametrize("size", [2**28 - 1, 2**27])
def test_a_tag_that_claims_more_than_the_file_has(size: int, mp3: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(tag(TITLE, frame(b"TALB", b"\3cut", size=size), size=size) + mp3)
    assert read_file(path).fields["title"] == "Title"


def test_chapters_within_chapters_are_passed_over(mp3: bytes, tmp_path: Path) -> None:
    inner = TITLE
    for _ in range(300):
        inner = frame(b"CHAP", b"x\0" + bytes(16) + inner)
    path = tmp_path / "a.mp3"
    path.write_bytes(tag(inner, TITLE) + mp3)
    read = read_file(path)
    assert (dict(read.fields), read.problems) == ({"title": "Title"}, ())


def test_boxes_within_boxes_end(tmp_path: Path) -> None:
    inner = b""
    for _ in range(5000):
        inner = (len(inner) + 8).to_bytes(4, "big") + b"udta" + inner
    moov = (len(inner) + 8).to_bytes(4, "big") + b"moov" + inner
    path = tmp_path / "a.m4a"
    path.write_bytes(b"\0\0\0\x0cftypM4A " + moov)
    read = read_file(path)
    assert read.kind is Kind.MP4
    assert "its tags cannot be read" in " ".join(read.problems)


def test_a_box_of_exabytes_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    box = b"\0\0\0\1moov\x7f" + b"\xff" * 7
    path.write_bytes(b"\0\0\0\x0cftypM4A " + box + b"\0\0\0\1udta\x7f" + b"\xff" * 7 + bytes(64))
    assert read_file(path).kind is Kind.MP4


def test_comments_of_ogg_are_read_up_to_a_bound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ogg, "MOST_COMMENTS", MB // 4)
    path = RECIPES["libvorbis.ogg"].make(tmp_path / "a.ogg", music(44100, 0.5))
    file = OggVorbis(path)
    file["title"] = "Title"
    file["metadata_block_picture"] = "A" * MB
    file.save()
    read = read_file(path)
    assert (read.fields["title"], read.sound.codec) == ("Title", "vorbis")
    assert "the rest is not read" in read.problems[0]
    assert cover_in(path) == b""


def test_comments_with_lengths_that_lie(tmp_path: Path) -> None:
    comment = b"title=Title"
    body = bytes(4) + (9).to_bytes(4, "little")
    body += len(comment).to_bytes(4, "little") + comment + b"\xff\xff\xff\xff" + b"artist=x"
    block = b"\x84" + len(body).to_bytes(3, "big") + body
    info = b"\0\0\0\x22" + bytes(10) + b"\x0a\xc4\x42\xf0" + bytes(20)
    path = tmp_path / "a.flac"
    path.write_bytes(b"fLaC" + info + block + b"\xff\xf8" + bytes(100))
    read = read_file(path)
    assert read.fields["title"] == "Title"
    assert read.problems == ("its comments end behind number 1 of 9",)


ALPHABETS = [
    ("Кино - Группа крови", "cp1251"),
    ("МУМИЙ ТРОЛЛЬ", "cp1251"),
    ("さくら (桜)", "cp932"),
    ("東京事変", "cp932"),
    ("Größe ночь", "utf-8"),
    ("It’s “quoted”", "cp1252"),
]
WESTERN = ["Größe", "Motörhead", "Café del Mar", "Año", "Þórr æði", "ÄÖÜ", "été à la plage", "©®"]
WESTERN += ["Bjørn Åse", "naïveté", "Ça va être ÉTÉ", "Sigur Rós - Ágætis byrjun"]


@pytest.mark.parametrize(("title", "code"), ALPHABETS)
def test_another_alphabet_under_the_name_of_latin_1_is_recognized(
    title: str, code: str, mp3: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(tag(frame(b"TIT2", b"\0" + title.encode(code))) + mp3)
    assert read_file(path).fields["title"] == title


@pytest.mark.parametrize("title", WESTERN)
def test_words_of_western_europe_stay_as_they_are(title: str, mp3: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(tag(frame(b"TIT2", b"\0" + title.encode("latin-1"))) + mp3)
    assert read_file(path).fields["title"] == title


RATINGS = [
    ("", 1, 20),
    ("Windows Media Player 9 Series", 64, 40),
    ("Windows Media Player 9 Series", 128, 60),
    ("Windows Media Player 9 Series", 196, 80),
    ("Windows Media Player 9 Series", 255, 100),
    ("traktor@native-instruments.de", 51, 20),
    ("traktor@native-instruments.de", 153, 60),
    ("", 102, 40),  # rekordbox
    ("", 0, None),
]


@pytest.mark.parametrize(("email", "number", "rating"), RATINGS)
def test_the_stars_of_each_program(
    email: str, number: int, rating: int | None, mp3: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(mp3)
    tags = ID3()
    tags.add(POPM(email=email, rating=number, count=0))
    tags.save(path)
    assert read_file(path).fields.get("rating") == rating


SOUND_CHECK = "0000012D 0000012D 00000000 00000000 00000000 00000000 00008000 00004000 0 0"
ODD: list[tuple[Any, str, object]] = [
    (TXXX(encoding=3, desc="REPLAYGAIN_TRACK_GAIN", text="+3.5 dB"), "gain_db", 3.5),
    (TXXX(encoding=3, desc="replaygain_track_gain", text="0.00 dB"), "gain_db", 0.0),
    (TXXX(encoding=3, desc="R128_TRACK_GAIN", text="-512"), "gain_db", 3.0),
    (RVA2(desc="track", channel=1, gain=-6.5, peak=0.5), "gain_db", -6.5),
    (RVA2(desc="track", channel=1, gain=-6.5, peak=0.5), "peak", 0.5),
    (TXXX(encoding=3, desc="FMPS_Rating", text="0.6"), "rating", 60),
    (TXXX(encoding=3, desc="Rating", text="4"), "rating", 80),
    (TBPM(encoding=3, text="127,5"), "bpm", 127.5),
    (TRCK(encoding=3, text="3/12"), "track_count", 12),
    (TRCK(encoding=3, text="A3"), "track_number", None),
    (TCON(encoding=3, text="(17)"), "genre", "Rock"),
    (COMM(encoding=3, lang="eng", desc="iTunNORM", text=SOUND_CHECK), "comment", None),
    (COMM(encoding=3, lang="deu", desc="Kommentar", text="warm"), "comment", "warm"),
]


@pytest.mark.parametrize(("text", "name", "value"), ODD, ids=str)
def test_values_of_other_programs(
    text: Any, name: str, value: object, mp3: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(mp3)
    tags = ID3()
    tags.add(TIT2(encoding=3, text="x"))
    tags.add(text)
    tags.save(path)
    assert read_file(path).fields.get(name) == value


@pytest.mark.parametrize("version", [2, 3])
def test_an_unsynchronised_tag_of_an_old_version_is_read(
    version: int, mp3: bytes, tmp_path: Path
) -> None:
    title = b"\1\xff\xfe" + "T\xff".encode("utf-16-le")
    head = b"TT2" + len(title).to_bytes(3, "big")
    if version == 3:
        head = b"TIT2" + len(title).to_bytes(4, "big") + b"\0\0"
    body = (head + title).replace(b"\xff", b"\xff\0")
    path = tmp_path / "a.mp3"
    path.write_bytes(b"ID3" + bytes([version, 0, 0x80]) + syncsafe(len(body)) + body + mp3)
    assert read_file(path).fields["title"] == "T\xff"
