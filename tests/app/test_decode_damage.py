# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged, cut off, empty, enormous and hostile files: a reason in one line, or what is there."""

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.media.decode import Music, decode
from app.media.errors import (
    DamagedError,
    EmptyError,
    LimitError,
    MediaError,
    UnreadableError,
    UnsupportedError,
)
from tests.app.decode_files import RECIPES, Recipe, decoded, music, shift

CODED = [
    "a.wav",
    "a.aiff",
    "a.flac",
    "alac.m4a",
    "lame.mp3",
    "aac.m4a",
    "fragments.mp4",
    "bare.aac",
]
CODED += ["libvorbis.ogg", "a.opus", "v2.wma"]

# Nothing in these tells how long the whole was.
SILENT_ABOUT_LENGTH = {"bare.aac", "fragments.mp4", "libvorbis.ogg", "a.opus"}


def drain(path: Path) -> None:
    for _ in decode(path):
        pass


def sound_or_reason(path: Path) -> tuple[np.ndarray, list[str]] | MediaError:
    try:
        out, _, warnings = decoded(path)
    except MediaError as error:
        return error
    return out, warnings


def is_one_clear_line(error: MediaError, path: Path) -> bool:
    text = str(error)
    return path.name in text and "\n" not in text and len(error.reason) > 5 and text.isprintable()


@pytest.mark.parametrize("name", CODED)
@pytest.mark.parametrize("tenths", range(10))
def test_a_file_that_is_cut_off_plays_up_to_the_cut_or_says_why_not(
    name: str, tenths: int, tmp_path: Path
) -> None:
    recipe = RECIPES[name]
    sound = music(recipe.rate)
    path = recipe.make(tmp_path / name, sound)
    os.truncate(path, path.stat().st_size * tenths // 10)
    match sound_or_reason(path):
        case MediaError() as error:
            assert is_one_clear_line(error, path)
            # the header of M4A stands at the end; a page of Ogg is whole or lost
            enough = {".m4a": 10, ".ogg": 3, ".opus": 3}.get(path.suffix, 1)
            assert tenths < enough
        case out, warnings:
            page = 0.27 if path.suffix in {".ogg", ".opus"} else 0.0
            assert -0.1 - page < len(out) / len(sound) - tenths / 10 < 0.1
            assert abs(shift(sound, out)) <= recipe.rate // 1000
            assert warnings or name in SILENT_ABOUT_LENGTH


@pytest.mark.parametrize(
    "name", ["a.flac", "lame.mp3", "aac.m4a", "bare.aac", "libvorbis.ogg", "a.opus"]
)
def test_music_behind_a_damaged_place_keeps_its_time(name: str, tmp_path: Path) -> None:
    recipe = RECIPES[name]
    sound = music(recipe.rate, 8.0)
    path = recipe.make(tmp_path / name, sound)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 3000] = np.random.default_rng(5).bytes(3000)
    path.write_bytes(data)
    out, rate, warnings = decoded(path)
    assert warnings
    tail = int(1.5 * rate)
    assert abs(len(out) - len(sound)) <= 2048 + 2304
    late = shift(sound[-tail - 10000 : -10000], out[len(sound) - tail - 10000 :][:tail])
    # in a bare stream only the lost bytes tell how long the hole is
    assert abs(late) <= (4096 if name == "bare.aac" else 2048)


def test_a_lost_packet_becomes_silence_of_its_length(tmp_path: Path) -> None:
    sound = music(44100, 4.0)
    path = RECIPES["aac.m4a"].make(tmp_path / "a.m4a", sound)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 1500] = b"\xff" * 1500
    path.write_bytes(data)
    out, _, warnings = decoded(path)
    assert len(out) == len(sound)
    assert any("damaged" in text for text in warnings)


HOPELESS = {
    "empty.mp3": b"",
    "text.mp3": b"This is a letter to you, and no music at all.\n" * 500,
    "text.wav": b"RIFF, he wrote",
    "zeros.flac": bytes(100_000),
    "noise.mp3": np.random.default_rng(1).bytes(200_000),
    "noise.m4a": np.random.default_rng(2).bytes(200_000),
    "noise.ogg": np.random.default_rng(3).bytes(200_000),
    "header_only.wav": b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0D\xac\0\0\x10\xb1\x02\0"
    b"\x04\0\x10\0data\0\0\0\0",
    "only_tags.mp3": b"ID3\x04\0\0\0\0\x07\x76" + bytes(1014),
    "picture.mp3": b"\x89PNG\r\n\x1a\n" + bytes(5000),
    "concat.mp3": b"ffconcat version 1.0\nfile /etc/passwd\n",
    "hls.mp3": b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://127.0.0.1:9/a.mp3\n",
    "hls.m4a": b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n",
    "dash.m4a": b'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"></MPD>',
    "sdp.wma": b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nm=audio 9 RTP/AVP 0\n",
}


@pytest.mark.parametrize("name", HOPELESS)
def test_what_is_no_music_is_refused_with_the_reason(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(HOPELESS[name])
    with pytest.raises((EmptyError, UnsupportedError, DamagedError)) as caught:
        drain(path)
    assert is_one_clear_line(caught.value, path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"gone\.mp3: no such file"):
        drain(tmp_path / "gone.mp3")


def test_a_folder_is_no_music(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="is a folder"):
        drain(tmp_path)


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused(name: str) -> None:
    with pytest.raises(UnreadableError, match="not a plain file"):
        drain(Path(name))


def test_a_pipe_without_a_writer_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.mp3")
    with pytest.raises(UnreadableError, match="not a plain file"):
        drain(tmp_path / "a.mp3")


@pytest.fixture
def without_rights() -> Iterator[None]:
    """Root reads everything; as nobody it does not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


@pytest.mark.usefixtures("without_rights")
def test_a_file_that_may_not_be_read_says_so(tmp_path_factory: pytest.TempPathFactory) -> None:
    me, nobody = os.getuid(), os.geteuid()
    os.seteuid(me)
    path = tmp_path_factory.mktemp("locked") / "a.mp3"
    path.write_bytes(b"x")
    path.chmod(0)
    os.seteuid(nobody)
    with pytest.raises(UnreadableError, match="no permission"):
        drain(path)


def test_names_are_never_addresses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("http://127.0.0.1:9/a.mp3", "concat:a.mp3|b.mp3", "data:audio/wav,xyz", "pipe:0"):
        with pytest.raises(UnreadableError, match="no such file"):
            drain(Path(name))


@pytest.mark.parametrize(
    "name",
    [
        "concat:a|b.mp3",
        "-i.mp3",
        "per%d cent%20.mp3",
        "two\nlines.mp3",
        b"latin\xe9.mp3",
        "日本.mp3",
    ],
)
def test_a_strange_name_is_only_a_name(name: str | bytes, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(name)
    RECIPES["lame.mp3"].make(tmp_path / "a.mp3", music(44100, 1.0)).rename(path)
    with Music(path) as opened:
        frames = sum(map(len, opened.blocks()))
        assert opened.probe().tags.title.isprintable()
    assert frames == 44100


def test_an_error_about_a_strange_name_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        drain(tmp_path / os.fsdecode(b"a\n\x1b[31m\xff" + b"x" * 190 + b".mp3"))
    assert str(caught.value).isprintable()
    str(caught.value).encode()


@pytest.mark.parametrize("claim", [2**31, 2**32 - 1])
def test_a_wave_header_that_claims_too_much_gives_what_is_there(claim: int, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, music(44100, 1.0), 44100, "PCM_16")
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, data.index(b"data") + 4, claim)
    path.write_bytes(data)
    assert len(decoded(path)[0]) == 44100


def test_a_header_of_two_to_the_sixty_frames_gives_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "a.rf64"
    soundfile.write(path, music(44100, 1.0), 44100, "PCM_16", format="RF64")
    data = bytearray(path.read_bytes())
    struct.pack_into("<QQQ", data, data.index(b"ds64") + 8, 2**62, 2**62, 2**60)
    path.write_bytes(data)
    out, _, _ = decoded(path)
    assert 44100 <= len(out) < 45000
    with Music(path) as opened:
        assert opened.probe().seconds <= 12 * 3600


def test_a_flac_header_that_claims_days_gives_what_is_there(tmp_path: Path) -> None:
    path = RECIPES["a.flac"].make(tmp_path / "a.flac", music(44100, 1.0))
    data = bytearray(path.read_bytes())
    data[21] |= 0x0F  # the upper 4 of 36 bits of the number of frames
    data[22:26] = b"\xff" * 4
    path.write_bytes(data)
    out, _, warnings = decoded(path)
    assert len(out) == 44100
    assert any("ends after 0:01" in text for text in warnings)


def test_hours_of_coded_silence_in_a_small_file_are_refused(tmp_path: Path) -> None:
    silence = np.zeros((8000 * 3700, 1), np.float32)
    path = Recipe("bomb.flac", "flac", "flac", rate=8000).make(tmp_path / "b.flac", silence, "mono")
    assert path.stat().st_size < 1_000_000
    with pytest.raises(LimitError, match="hours of silence"):
        drain(path)


def test_fifty_megabytes_of_tags_do_not_matter(tmp_path: Path) -> None:
    path = RECIPES["lame.mp3"].make(tmp_path / "a.mp3", music(44100, 1.0))
    sound = path.read_bytes()
    sound = sound[sound.index(b"\xff\xfb") :]
    size = 50 << 20
    frame = b"APIC" + synchsafe(size - 10) + b"\0\0" + bytes(size - 10)
    path.write_bytes(b"ID3\x04\0\0" + synchsafe(size) + frame + sound)
    assert len(decoded(path)[0]) == 44100


def synchsafe(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def test_nine_channels_are_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.zeros((1000, 9), np.float32), 44100)
    with pytest.raises(UnsupportedError, match="9 channels"):
        drain(tmp_path / "a.wav")


def test_samples_that_are_no_numbers_never_reach_the_engine(tmp_path: Path) -> None:
    sound = np.full((1000, 2), 0.5, np.float32)
    sound[10], sound[20], sound[30], sound[40] = np.nan, np.inf, -np.inf, 1e30
    soundfile.write(tmp_path / "a.wav", sound, 44100, "FLOAT")
    out, _, warnings = decoded(tmp_path / "a.wav")
    assert np.isfinite(out).all()
    assert np.abs(out).max() <= 16
    assert np.array_equal(out[100:], sound[100:])
    assert warnings


def test_what_lies_behind_twelve_hours_is_left_out_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.media.decode.LONGEST_S", 2 * 3600)
    path = tmp_path / "a.wav"
    with soundfile.SoundFile(path, "w", 8000, 1, "PCM_U8") as file:
        file.write(np.zeros(8000, np.float32))
    data = path.read_bytes()
    seconds = 2 * 3600 + 10
    path.write_bytes(data[:40] + struct.pack("<I", 8000 * seconds) + data[44:])
    os.truncate(path, 44 + 8000 * seconds)  # sparse
    frames, warnings = 0, []
    with Music(path) as opened:
        for block in opened.blocks():
            frames += len(block)
        warnings = opened.warnings
    assert frames == 2 * 3600 * 8000
    assert any("longer than 2 hours" in text for text in warnings)
