# SPDX-License-Identifier: GPL-3.0-or-later
"""Where time begins: files of all cases, told by their bytes and heard through our decoder."""

import io
from pathlib import Path

import av
import numpy as np
import pytest
from mutagen.id3 import COMM, ID3

from app.library.interchange import origin
from app.library.interchange.merge import arrive, leave
from app.library.interchange.paths import Relocation
from app.library.interchange.rekordbox import xmlfile
from app.library.interchange.tally import Tally
from app.library.model import Collection, Cue, CueKind, Grid, Origin, Report, Track
from app.library.store import Library
from app.media.decode import Music

CLICK_S = 0.5


def encoded(rate: int, codec: str, container: str, channels: int = 2) -> bytes:
    """A second of sound with a click in the middle."""
    sound = np.zeros((channels, rate), np.float32)
    at = int(CLICK_S * rate)
    burst = np.random.default_rng(1).standard_normal(rate // 50).astype(np.float32)
    smooth = np.convolve(burst, np.hanning(9) / 4, "same") * np.hanning(len(burst))
    sound[:, at : at + len(burst)] = 0.5 * smooth / np.abs(smooth).max()
    out = io.BytesIO()
    with av.open(out, "w", format=container) as file:
        stream = file.add_stream(codec, rate=rate, layout="stereo" if channels == 2 else "mono")
        stream.bit_rate = 128_000 if rate > 30_000 else 64_000
        frame = av.AudioFrame.from_ndarray(sound, "fltp", "stereo" if channels == 2 else "mono")
        frame.sample_rate = rate
        for packet in (*stream.encode(frame), *stream.encode(None)):
            file.mux(packet)
    return out.getvalue()


def crc(data: bytes) -> int:
    found = 0
    for byte in data:
        found ^= byte
        for _ in range(8):
            found = found >> 1 ^ (0xA001 if found & 1 else 0)
    return found


def of_case(case: str, rate: int = 44_100, channels: int = 2) -> bytes:
    """An MP3 of a case, made of Lavc's (case B) by changing its header frame."""
    data = bytearray(encoded(rate, "mp3", "mp3", channels))
    start = origin._behind_id3(io.BytesIO(bytes(data)))
    at, frame = origin._first_frame(bytes(data[start:]))  # type: ignore[misc]
    at += start
    tag = at + (origin._xing(bytes(data[at:]), frame) or 0)
    if case == "A":
        return bytes(data[at + frame.length :])
    if case == "no name":
        data[tag : tag + 9] = bytes(9)
    if case in ("C", "D"):
        data[tag : tag + 9] = b"LAME3.100"
        total = crc(bytes(data[at : tag + origin.CRC_AT]))
        total ^= 1 if case == "C" else 0
        data[tag + origin.CRC_AT : tag + origin.CRC_AT + 2] = total.to_bytes(2, "big")
    if case == "delay 100":
        data[tag + 21 : tag + 24] = (100 << 12 | 500).to_bytes(3, "big")
    return bytes(data)


def click_s(path: Path, rate: int) -> float:
    """Where our decoder hears the click begin: against the same sound."""
    with Music(path) as music:
        sound = np.concatenate(list(music.blocks()))[:, 0]
    burst = np.random.default_rng(1).standard_normal(rate // 50).astype(np.float32)
    smooth = np.convolve(burst, np.hanning(9) / 4, "same") * np.hanning(len(burst))
    return float(np.argmax(np.correlate(sound, smooth, "valid"))) / rate


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000])
@pytest.mark.parametrize(
    ("made", "case", "skipped"),
    [
        *[(case, case, 1105) for case in "ABCD"],
        ("no name", "B", 1105),
        ("delay 100", "B", 629),
    ],
)
def test_each_case_is_told_and_our_decoder_leaves_out_what_is_said(
    made: str, case: str, skipped: int, rate: int, tmp_path: Path
) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(of_case(made, rate))
    start = origin.start_of(path)
    assert start is not None
    header = 0 if case == "A" else 1152 if rate > 30_000 else 576
    assert (start.case, start.rate, start.header, start.skipped) == (case, rate, header, skipped)
    # the true delay of this encoder is 1105: what is left out less comes out before the click
    expected = CLICK_S + (1105 - skipped) / rate
    assert click_s(path, rate) == pytest.approx(expected, abs=1.5 / rate)


def test_a_mono_file_behind_an_id3_tag_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(of_case("D", channels=1))
    tags = ID3()
    tags.add(COMM(3, "eng", "x", ["y" * 5000]))
    tags.save(path)
    start = origin.start_of(path)
    assert start is not None
    assert (start.case, start.skipped) == ("D", 1105)


def test_itunes_word_counts_where_there_is_no_tag_of_lame(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(of_case("A"))
    tags = ID3()
    tags.add(COMM(3, "eng", "iTunSMPB", [" 00000000 00000210 00000A2C 000000000000AB00"]))
    tags.save(path)
    start = origin.start_of(path)
    assert start is not None
    assert (start.case, start.skipped) == ("A", 0x210 + 529)
    assert click_s(path, 44_100) == pytest.approx(CLICK_S + (576 - 0x210) / 44_100, abs=1e-4)


def test_aac_in_mp4_has_the_priming_that_our_decoder_leaves_out(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    path.write_bytes(encoded(44_100, "aac", "mp4"))
    start = origin.start_of(path)
    assert start is not None
    assert (start.case, start.skipped) == (origin.AAC, 1024)
    assert click_s(path, 44_100) == pytest.approx(CLICK_S, abs=1e-4)
    path.write_bytes(encoded(44_100, "alac", "mp4"))
    assert origin.start_of(path) == origin.Start()


@pytest.mark.parametrize(
    ("case", "rekordbox_ms", "traktor_ms", "serato_ms"),
    [("A", 0.0, 0.0, 0.0), ("B", 0.0, 26.12, 26.12), ("C", 0.0, 26.12, 26.12),
     ("D", 26.12, 26.12, 26.12)],
)  # fmt: skip
def test_programs_differ_as_the_published_offsets_say(
    case: str, rekordbox_ms: float, traktor_ms: float, serato_ms: float
) -> None:
    """From Traktor to rekordbox: A 0, B -26, C -26, D 0 ms; Serato to FFmpeg's zero: -26."""
    start = origin.Start(case, 44_100, 0 if case == "A" else 1152, 1105)
    ours = 1105 / 44.1
    for program, counted in (
        ("rekordbox", rekordbox_ms), ("traktor", traktor_ms), ("serato", serato_ms),
    ):  # fmt: skip
        assert -origin.shift_s(program, start) * 1000 == pytest.approx(ours + counted, abs=0.01)
    assert origin.shift_s("virtualdj", start) == 0.0
    assert not origin.is_known("virtualdj", start)


def test_lossless_files_are_not_shifted(tmp_path: Path) -> None:
    assert origin.start_of(tmp_path / "a.flac") == origin.Start()
    assert origin.shift_s("rekordbox", origin.Start()) == 0.0


def test_what_is_no_mp3_or_not_there_has_no_start(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    assert origin.start_of(path) is None
    for data in (b"", b"\xff\xfb\x90", b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f", bytes(5000)):
        path.write_bytes(data)
        found = origin.start_of(path)
        assert found is None or found.case == "A"
    (tmp_path / "a.m4a").write_bytes(b"nothing")
    assert origin.start_of(tmp_path / "a.m4a") is None


@pytest.mark.parametrize("case", "ABCD")
def test_times_go_to_ours_and_back_exactly(case: str, tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(of_case(case))
    cues = (Cue(CueKind.HOT, 12.345, slot=0), Cue(CueKind.MEMORY, 60.001, 64.001))
    theirs = Track(str(path), cues=cues, grid=Grid.constant(128.0, 0.025))
    with Library.open(tmp_path / "data" / "library.db") as library:
        given = Collection("rekordbox", (theirs,))
        arrive.bring_in(library, given, xmlfile.FORMAT, arrive.Wishes(), Report())
        [(_, ours)] = library.every()
        assert ours.origin is not None
        counted = 1105 + (1152 if case == "D" else 0)
        assert (ours.origin.program, ours.origin.case) == ("rekordbox", case)
        assert ours.origin.shift_s == pytest.approx(-counted / 44_100)
        assert ours.cues[0].start_s == pytest.approx(12.345 - counted / 44_100, abs=1e-9)
        out = tmp_path / "out.xml"
        leave.give_out(library, xmlfile, out, leave.Wishes(), Report())
    [back] = xmlfile.read(out, Report()).tracks
    assert [cue.start_s for cue in back.cues] == [12.345, 60.001]
    assert back.grid is not None
    assert back.grid.anchors[0].position_s == pytest.approx(0.025, abs=1e-6)


def test_from_traktor_to_rekordbox_the_published_offset_comes_out(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(of_case("C"))
    start = origin.start_of(path)
    assert start is not None
    ours = origin.to_ours(Track(str(path), cues=(Cue(CueKind.HOT, 1.0, slot=0),)), "traktor", start)
    there = leave.timed(ours, str(path), xmlfile.FORMAT, leave.Wishes(), Tally())
    assert there.cues[0].start_s == pytest.approx(1.0 - 0.02612, abs=1e-4)


def test_the_user_can_turn_it_off(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(of_case("D"))
    track = Track(str(path), cues=(Cue(CueKind.HOT, 1.0, slot=0),))
    wishes = arrive.Wishes(relocation=Relocation(), shift=False)
    ours = arrive.timed(track, str(path), xmlfile.FORMAT, wishes, Tally())
    assert ours.cues == track.cues
    assert ours.origin == Origin("rekordbox", "D", 0.0)
    there = leave.timed(ours, str(path), xmlfile.FORMAT, leave.Wishes(), Tally())
    assert there.cues == track.cues, "what was not moved on the way in is not moved back"


def test_times_of_a_missing_file_are_moved_when_it_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    theirs = Track(str(path), cues=(Cue(CueKind.HOT, 1.0, slot=0),))
    with Library.open(tmp_path / "data" / "library.db") as library:
        given, report = Collection("rekordbox", (theirs,)), Report()
        arrive.bring_in(library, given, xmlfile.FORMAT, arrive.Wishes(), report)
        [(_, ours)] = library.every()
        assert ours.cues[0].start_s == 1.0
        assert any(loss.what == "times" for loss in report.losses)
        path.write_bytes(of_case("D"))
        arrive.bring_in(library, given, xmlfile.FORMAT, arrive.Wishes(), Report())
        [(_, ours)] = library.every()
        assert ours.cues[0].start_s == pytest.approx(1.0 - 2257 / 44_100)
