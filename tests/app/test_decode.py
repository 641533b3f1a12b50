# SPDX-License-Identifier: GPL-3.0-or-later
"""Decoding of sound files: where the music starts, how long it is, and that it is exact."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.media.channels import DEFAULT_SPEAKERS
from app.media.decode import Music, decode, probe
from app.media.formats import EXTENSIONS, is_music
from tests.app.decode_files import RECIPES, Recipe, decoded, music, shift

# Containers that do not tell their end, or only roughly: at most two coded frames stay.
ENDLESS = {"untagged.mp3": 2304, "bare.aac": 1024, "vorbis.ogg": 64, "v1.wma": 2048, "v2.wma": 2048}


@pytest.mark.parametrize("name", RECIPES)
def test_music_starts_at_the_same_time_in_every_format(name: str, tmp_path: Path) -> None:
    recipe = RECIPES[name]
    sound = music(recipe.rate)
    out, rate, warnings = decoded(recipe.make(tmp_path / name, sound))
    assert rate == recipe.rate
    assert abs(shift(sound, out)) <= rate // 1000
    assert warnings == []


@pytest.mark.parametrize("name", RECIPES)
def test_music_is_as_long_as_it_was_before_encoding(name: str, tmp_path: Path) -> None:
    recipe = RECIPES[name]
    sound = music(recipe.rate)
    out, _, _ = decoded(recipe.make(tmp_path / name, sound))
    assert 0 <= len(out) - len(sound) <= ENDLESS.get(name, 0)


@pytest.mark.parametrize("name", ["noedits.m4a", "untagged.mp3"])
def test_the_gapless_tag_of_itunes_is_honoured_at_both_ends(name: str, tmp_path: Path) -> None:
    sound = music(44100)
    path = RECIPES[name].make(tmp_path / name, sound)
    write_itunes_tag(path, delay=576 if path.suffix == ".mp3" else 1024, length=len(sound))
    out, _, _ = decoded(path)
    assert abs(shift(sound, out)) <= 1
    assert len(out) == len(sound)


def write_itunes_tag(path: Path, delay: int, length: int) -> None:
    from mutagen.id3 import COMM, ID3
    from mutagen.mp4 import MP4, MP4FreeForm

    text = f" 00000000 {delay:08X} 00000000 {length:016X}" + " 00000000" * 8
    if path.suffix == ".mp3":
        tags = ID3()
        tags.add(COMM(encoding=0, lang="eng", desc="iTunSMPB", text=text))
        tags.save(path)
    else:
        file = MP4(path)
        file["----:com.apple.iTunes:iTunSMPB"] = MP4FreeForm(text.encode())
        file.save()


@pytest.mark.parametrize("container", ["WAV", "AIFF", "FLAC", "W64", "RF64"])
@pytest.mark.parametrize(("subtype", "bits"), [("PCM_16", 16), ("PCM_24", 24)])
def test_whole_number_samples_are_exact(
    container: str, subtype: str, bits: int, tmp_path: Path
) -> None:
    extension = {"W64": ".w64", "RF64": ".rf64"}.get(container, f".{container.lower()}")
    scale = 1 << (bits - 1)
    numbers = np.random.default_rng(7).integers(-scale, scale, (50_000, 2))
    path = tmp_path / f"a{extension}"
    soundfile.write(
        path, (numbers << (32 - bits)).astype(np.int32), 44100, subtype, format=container
    )
    out, _, _ = decoded(path)
    assert np.array_equal(out, (numbers / scale).astype(np.float32))


def test_float_samples_are_exact_also_beyond_full_scale(tmp_path: Path) -> None:
    sound = np.random.default_rng(3).uniform(-3, 3, (40_000, 2)).astype(np.float32)
    soundfile.write(tmp_path / "a.wav", sound, 48000, "FLOAT")
    assert np.array_equal(decoded(tmp_path / "a.wav")[0], sound)


@pytest.mark.parametrize(
    "rate", [8000, 11025, 16000, 22050, 32000, 44100, 48000, 88200, 96000, 192000]
)
@pytest.mark.parametrize("extension", ["wav", "flac"])
def test_a_file_keeps_its_own_rate(rate: int, extension: str, tmp_path: Path) -> None:
    sound = music(rate, 0.5)
    soundfile.write(tmp_path / f"a.{extension}", sound, rate)
    out, given, _ = decoded(tmp_path / f"a.{extension}")
    assert given == rate
    assert len(out) == len(sound)


@pytest.mark.parametrize(("rate", "given"), [(4000, 8000), (384_000, 192_000), (352_800, 176_400)])
def test_an_extreme_rate_is_resampled_without_a_shift(
    rate: int, given: int, tmp_path: Path
) -> None:
    sound = np.zeros((rate, 2), np.float32)
    sound[rate // 2] = 0.5
    soundfile.write(tmp_path / "a.wav", sound, rate, "FLOAT")
    out, became, _ = decoded(tmp_path / "a.wav")
    assert became == given
    assert abs(int(np.argmax(np.abs(out[:, 0]))) - given // 2) <= 1
    assert abs(len(out) - given) <= 1


@pytest.mark.parametrize("channels", range(1, 9))
@pytest.mark.parametrize("extension", ["wav", "flac"])
def test_any_number_of_channels_fits_in_two_without_clipping(
    channels: int, extension: str, tmp_path: Path
) -> None:
    sound = np.full((20_000, channels), 0.999, np.float32)
    soundfile.write(tmp_path / f"a.{extension}", sound, 44100)
    out, _, _ = decoded(tmp_path / f"a.{extension}")
    assert out.shape == (20_000, 2)
    assert 0.99 < np.abs(out).max() <= 1.0


def test_mono_is_the_same_on_both_sides(tmp_path: Path) -> None:
    sound = music(44100, 0.5, channels=1)
    soundfile.write(tmp_path / "a.wav", sound, 44100, "FLOAT")
    assert np.array_equal(decoded(tmp_path / "a.wav")[0], np.repeat(sound, 2, axis=1))


@pytest.mark.parametrize("extension", ["wav", "flac"])
def test_each_speaker_of_surround_goes_where_it_belongs(extension: str, tmp_path: Path) -> None:
    sound = np.zeros((6000, 6), np.float32)
    for speaker in range(6):
        sound[speaker * 1000 : (speaker + 1) * 1000, speaker] = 0.5
    soundfile.write(tmp_path / f"a.{extension}", sound, 48000, "PCM_24")
    out, _, _ = decoded(tmp_path / f"a.{extension}")
    heard = dict(zip(DEFAULT_SPEAKERS[6], out[500::1000] / out[500, 0], strict=True))
    assert heard["FL"] == pytest.approx((1, 0))
    assert heard["FR"] == pytest.approx((0, 1))
    assert heard["FC"] == pytest.approx((0.7071, 0.7071), abs=1e-3)
    assert heard["LFE"] == pytest.approx((0, 0))
    assert heard["BL"] == pytest.approx((0.7071, 0), abs=1e-3)


def test_surround_in_aac_is_mixed_down(tmp_path: Path) -> None:
    sound = music(48000, 1.0, channels=6)
    path = Recipe("s.m4a", "aac", "ipod", rate=48000).make(tmp_path / "s.m4a", sound, "5.1")
    out, _, _ = decoded(path)
    assert len(out) == len(sound)
    assert abs(shift(sound, out)) <= 48


def test_blocks_are_what_the_engine_takes_and_the_first_one_is_short(tmp_path: Path) -> None:
    path = RECIPES["lame.mp3"].make(tmp_path / "a.mp3", music(44100))
    blocks = list(decode(path))
    assert len(blocks[0]) / 44100 < 0.3
    for block in blocks:
        assert block.dtype == np.float32
        assert block.flags.c_contiguous
        assert block.shape[1] == 2


@pytest.mark.parametrize("name", ["lame.mp3", "aac.m4a", "a.flac", "a.opus", "a.wav", "v2.wma"])
def test_a_header_promises_the_length_before_decoding(name: str, tmp_path: Path) -> None:
    recipe = RECIPES[name]
    sound = music(recipe.rate)
    promise = probe(recipe.make(tmp_path / name, sound))
    assert promise.sure
    assert promise.rate == recipe.rate
    assert promise.channels == 2
    assert abs(promise.frames_estimate - len(sound)) <= 0.01 * len(sound)


@pytest.mark.parametrize("name", ["lame.mp3", "aac.m4a", "a.flac"])
def test_a_cover_picture_is_left_alone(name: str, tmp_path: Path) -> None:
    sound = music(44100, 1.0)
    path = RECIPES[name].make(tmp_path / name, sound)
    add_cover(path)
    out, _, warnings = decoded(path)
    assert len(out) == len(sound)
    assert warnings == []


def add_cover(path: Path) -> None:
    """Attach bytes that start like a PNG and are none."""
    from mutagen.flac import FLAC, Picture
    from mutagen.id3 import APIC, ID3
    from mutagen.mp4 import MP4, MP4Cover

    data = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
    if path.suffix == ".mp3":
        tags = ID3()
        tags.add(APIC(encoding=0, mime="image/png", type=3, desc="", data=data))
        tags.save(path)
    elif path.suffix == ".m4a":
        file = MP4(path)
        file["covr"] = [MP4Cover(data, MP4Cover.FORMAT_PNG)]
        file.save()
    else:
        flac, picture = FLAC(path), Picture()
        picture.data, picture.mime, picture.type = data, "image/png", 3
        flac.add_picture(picture)
        flac.save()


def test_music_under_a_wrong_name_is_still_found(tmp_path: Path) -> None:
    sound = music(44100, 1.0)
    path = RECIPES["lame.mp3"].make(tmp_path / "really_mp3.wav", sound)
    assert len(decoded(path)[0]) == len(sound)


def test_names_tell_what_is_music() -> None:
    assert all(is_music(f"/x/Song{extension.upper()}") for extension in EXTENSIONS)
    assert not is_music("/x/cover.jpg")
    assert not is_music("/x/list.m3u8")


def test_a_file_may_be_opened_without_being_decoded(tmp_path: Path) -> None:
    path = RECIPES["a.flac"].make(tmp_path / "a.flac", music(44100, 1.0))
    with Music(path) as opened:
        assert opened.probe().codec == "flac"
