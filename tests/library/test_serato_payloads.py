# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato's payloads: built ones are parsed again, unknown parts stay, damage is told."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange.serato import marks, records
from app.library.interchange.serato.payloads import beatgrid, color, envelope, markers, markers2
from app.library.interchange.serato.payloads.beatgrid import Autotags, BeatGrid
from app.library.interchange.serato.payloads.markers import Markers
from app.library.interchange.serato.payloads.markers2 import Entry, Mark
from app.library.model import Anchor, Cue, CueKind, Grid

quick = settings(max_examples=60, deadline=None, derandomize=True, database=None)
times = st.integers(0, markers.LONGEST_MS)
colors = st.integers(0, 0xFFFFFF)
names = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)
cues = st.builds(Mark, st.integers(0, 255), times, st.none(), colors, names, st.booleans())
loops = st.builds(Mark, st.integers(0, 255), times, times, colors, names, st.booleans())
entry_names = st.text(st.characters(min_codepoint=33, max_codepoint=255), min_size=1, max_size=9)
entries = st.lists(st.builds(Entry, entry_names, st.binary(max_size=40)), max_size=6).map(tuple)
floats = st.floats(-10, 1e5, width=32)


@quick
@given(entries)
def test_entries_of_markers2_come_back_whatever_they_are(found: tuple[Entry, ...]) -> None:
    assert markers2.parse(markers2.build(found)) == found


@quick
@given(st.one_of(cues, loops))
def test_a_mark_comes_back(mark: Mark) -> None:
    assert markers2.mark(markers2.mark_entry(mark)) == mark


def test_a_cue_is_laid_out_as_serato_does() -> None:
    data = markers2.mark_entry(Mark(3, 0x01020304, None, 0xCC8800, "drop")).data
    assert data == bytes.fromhex("00 03 01020304 00 CC8800 00 00") + b"drop\0"


def test_a_loop_is_laid_out_as_serato_does() -> None:
    data = markers2.mark_entry(Mark(1, 1000, 3000, 0x27AAE1, "x", locked=True)).data
    assert data == bytes.fromhex("00 01 000003E8 00000BB8 FFFFFFFF 0027AAE1 00 01") + b"x\0"


def test_markers2_is_never_shorter_than_serato_makes_it() -> None:
    assert len(markers2.build(())) == 470
    assert len(markers2.build((), 1000)) == 1000


@pytest.mark.parametrize("size", range(40, 60))
def test_base64_without_its_last_letter_is_read(size: int) -> None:
    data = bytes(range(size))
    text = markers2.encode_base64(data)
    letters = text.replace(b"\n", b"")
    short = letters[:-1] if len(letters) % 4 == 2 else letters
    assert markers2.decode_base64(short + b"\0rubbish")[: size - 1] == data[: size - 1]
    assert markers2.decode_base64(text) == data


def test_changing_marks_keeps_flips_and_unknown_entries_and_untouched_bytes() -> None:
    odd_cue = Entry("CUE", bytes.fromhex("00 00 000003E8 09 CC0000 07 00") + b"\0")
    flip = Entry("FLIP", b"\0\0\1name\0...")
    unknown = Entry("NEW", b"?")
    old = (Entry("COLOR", b"\0\xff\xff\xff"), odd_cue, Entry("BPMLOCK", b"\0"), flip, unknown)
    added = Mark(1, 2000, None, 0x0000CC)
    new = markers2.changed(old, [markers2.mark(odd_cue), added], 0x123456, locked=True)
    assert new[1] == odd_cue
    assert new[-2:] == (flip, unknown)
    assert markers2.color(new) == 0x123456
    assert markers2.bpm_locked(new)
    assert markers2.marks(new)[1] == added


def test_nothing_changes_when_the_marks_are_the_same() -> None:
    mark = Mark(0, 1, None, 0xCC0000, "a")
    old = (
        Entry("COLOR", b"\0\xff\xff\xff"),
        markers2.mark_entry(mark),
        Entry("BPMLOCK", b"\0"),
    )
    assert markers2.changed(old, [mark], 0xFFFFFF, locked=False) == old


@quick
@given(
    st.dictionaries(st.integers(0, 4), times, max_size=5),
    st.dictionaries(st.integers(0, 8), st.tuples(times, times), max_size=9),
    colors,
    st.booleans(),
    st.integers(0, 400),
)
def test_the_older_list_comes_back_in_both_forms(
    points: dict[int, int], stretches: dict[int, tuple[int, int]], rgb: int, mp4: bool, size: int
) -> None:
    wanted = tuple(Mark(n, at, None, rgb, locked=True) for n, at in sorted(points.items()))
    wanted += tuple(Mark(n, a, b, rgb) for n, (a, b) in sorted(stretches.items()))
    data = markers.build(Markers(wanted, rgb), mp4=mp4, size=size)
    assert len(data) == max(size, 277 if mp4 else 318)
    back = markers.parse(data, mp4=mp4)
    assert (back.marks, back.color) == (wanted, rgb)


def test_the_older_list_is_laid_out_as_serato_does() -> None:
    data = markers.build(Markers((Mark(4, 0x3F7, None, 0x00CC00),), 0xFFFFFF))
    assert data[:6] == bytes.fromhex("0205 0000000E")
    fifth = data[6 + 4 * 22 :][:22]
    assert fifth == bytes.fromhex("00 00000777 7F 7F7F7F7F 007F7F7F7F7F 00031800 01 00")
    assert data[-4:] == bytes.fromhex("077F7F7F")


def test_bytes_between_that_nobody_understands_are_kept() -> None:
    data = bytearray(markers.build(Markers((Mark(0, 1, 2, 0xFFFF),), 0)))
    at = 6 + 5 * 22 + 10
    data[at : at + 6] = bytes(6)
    assert markers.build(markers.parse(bytes(data))) == bytes(data)


@quick
@given(
    st.lists(st.tuples(floats, st.integers(0, 0xFFFFFFFF)), max_size=5).map(tuple),
    st.tuples(floats, floats),
    st.binary(min_size=1, max_size=3),
)
def test_a_beat_grid_comes_back(
    found: tuple[tuple[float, int], ...], last: tuple[float, float], footer: bytes
) -> None:
    grid = BeatGrid(found, last, footer)
    assert beatgrid.parse(beatgrid.build(grid)) == grid


def test_a_beat_grid_is_laid_out_as_serato_does() -> None:
    data = bytes.fromhex("0100 00000002 3F000000 00000008 40900000 42F00000 37")
    assert beatgrid.parse(data) == BeatGrid(((0.5, 8),), (4.5, 120.0), b"\x37")
    grid = beatgrid.to_grid(beatgrid.parse(data))
    assert grid == Grid((Anchor(0.5, 0), Anchor(4.5, 8)), 120.0, bars_known=False, source="serato")


def test_an_analysed_track_without_beats_has_no_grid() -> None:
    assert beatgrid.to_grid(beatgrid.parse(bytes.fromhex("0100 00000000 00"))) is None


def test_a_grid_that_starts_within_a_bar_begins_where_the_bar_does() -> None:
    grid = Grid((Anchor(10.5, 5),), 120.0)
    assert beatgrid.from_grid(grid).last == (10.0, 120.0)


@quick
@given(st.lists(st.tuples(st.floats(0, 9999), st.integers(1, 99)), max_size=3), st.floats(20, 300))
def test_the_grid_of_ogg_files_comes_back_to_a_millionth(
    found: list[tuple[float, int]], bpm: float
) -> None:
    grid = BeatGrid(tuple(found), (1.5, bpm))
    back = beatgrid.parse_ogg(beatgrid.build_ogg(grid))
    flat = [x for pair in (*grid.markers, grid.last) if pair for x in pair]
    assert [x for p in (*back.markers, back.last) if p for x in p] == pytest.approx(flat, abs=1e-6)


def test_the_grid_of_ogg_files_is_read_as_serato_writes_it() -> None:
    text = "000000010000000000000001(0.254858,115.000000)"
    assert beatgrid.parse_ogg(text).last == (0.254858, 115.0)
    assert beatgrid.build_ogg(beatgrid.parse_ogg(text)) == text


def test_autotags_come_back() -> None:
    data = b"\x01\x01115.00\0-3.257\x000.000\0"
    assert beatgrid.parse_autotags(data) == Autotags("115.00", "-3.257", "0.000")
    assert beatgrid.build_autotags(beatgrid.parse_autotags(data)) == data


@quick
@given(st.sampled_from(sorted(envelope.FLAC.values())), st.binary(max_size=300), st.booleans())
def test_payloads_in_text_come_back(name: str, payload: bytes, lines: bool) -> None:
    text = envelope.wrap(name, payload, lines=lines)
    assert (b"\n" in text) == (lines and len(text) > markers2.LINE)
    assert envelope.unwrap(name, text) == payload


@quick
@given(st.binary(max_size=40))
def test_markers2_in_ogg_files_come_back(data: bytes) -> None:
    payload = markers2.VERSION + markers2.encode_base64(data)
    assert envelope.from_ogg("Markers2", envelope.to_ogg("Markers2", payload)) == payload


@given(colors)
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_colors_are_stored_so_that_they_are_shown_right(rgb: int) -> None:
    near = {0x999999: 0x999998, 0x99999A: 0x99999B}
    assert color.shown_track(color.stored_track(rgb)) == near.get(rgb, rgb)
    assert color.shown_cue(color.stored_cue(rgb)) == color.CUE_COLORS.get(rgb, rgb)


@pytest.mark.parametrize("rgb", [0x999999, 0x99999A, 0x090909, 0x333333, 0, 0xFFFFFF])
def test_odd_colors_of_tracks_are_as_serato_shows_them(rgb: int) -> None:
    near = {0x999999: 0x999998, 0x99999A: 0x99999B}
    assert color.shown_track(color.stored_track(rgb)) == near.get(rgb, rgb)


def test_a_track_without_color_is_white_in_the_file() -> None:
    assert color.stored_track(None) == 0xFFFFFF
    assert color.shown_track(0xFFFFFF) is None


def payloads_of(newer: list[Mark], older: list[Mark]) -> dict[str, bytes]:
    listed = markers2.changed((), newer, 0xFFFFFF, locked=False)
    return {
        "Markers2": markers2.build(listed),
        "Markers_": markers.build(Markers(tuple(older), 0xFFFFFF)),
    }


def test_the_older_list_is_believed_and_deletes_cues_but_has_no_names() -> None:
    newer = [Mark(0, 1000, None, 0, "moved"), Mark(1, 2000, None, 0, "gone"), Mark(6, 9, None)]
    found = marks.understand(payloads_of(newer, [Mark(0, 1500, None, 0xCC0000)]))
    assert [(c.slot, c.start_s, c.name) for c in found.cues] == [(0, 1.5, "moved"), (6, 0.009, "")]


def test_without_the_older_list_the_newer_one_is_believed() -> None:
    newer = [Mark(1, 2000, None, 0, "stays")]
    found = marks.understand({"Markers2": payloads_of(newer, [])["Markers2"]})
    assert [c.name for c in found.cues] == ["stays"]


def test_both_lists_are_written_and_agree() -> None:
    new = marks.Found(cues=(Cue(CueKind.HOT, 1.2344, slot=2), Cue(CueKind.HOT, 3.0, slot=7)))
    wanted = marks.changed(payloads_of([], []), new, envelope.GEOB)
    assert [m.start_ms for m in markers.parse(wanted["Markers_"]).marks] == [1234]
    assert [m.start_ms for m in markers2.marks(markers2.parse(wanted["Markers2"]))] == [1234, 3000]


def test_a_track_without_cues_here_keeps_those_that_its_file_has() -> None:
    present = payloads_of([Mark(0, 1000, None)], [Mark(0, 1000, None)])
    wanted = marks.changed(present, marks.Found(bpm=120.0), envelope.GEOB)
    assert list(wanted) == ["Autotags"]


def test_damaged_payloads_are_told_and_the_others_read() -> None:
    present = payloads_of([Mark(0, 1000, None, 0xCC0000, "a")], [])
    del present["Markers_"]
    found = marks.understand(present | {"BeatGrid": b"\x01\0\xff\xff\xff\xff", "Autotags": b"?"})
    assert len(found.problems) == 2
    assert len(found.cues) == 1


def test_damaged_payloads_are_not_written_over() -> None:
    with pytest.raises(ValueError, match="version"):
        marks.changed({"Markers2": b"??"}, marks.Found(cues=(Cue(CueKind.HOT, 1, slot=0),)), ["x"])


@quick
@given(st.lists(st.tuples(st.sampled_from(["tsng", "ufsb", "????"]), st.binary(max_size=20))))
def test_records_come_back(found: list[records.Record]) -> None:
    assert list(records.parse(records.build(found))) == found


@pytest.mark.parametrize(("tag", "value"), [("tsng", "é 🎛"), ("uadd", 2**32 - 1), ("bmis", 1)])
def test_values_of_records_come_back(tag: str, value: str | int) -> None:
    assert records.decode(*records.encode(tag, value)) == value


def test_records_that_promise_too_much_are_told_after_the_whole_ones() -> None:
    data = records.build([("tsng", b"")]) + b"otrk" + struct.pack(">I", 2**31) + b"x"
    found = records.parse(data)
    assert next(found) == ("tsng", b"")
    with pytest.raises(ValueError, match="2147483648 bytes are wanted"):
        next(found)
