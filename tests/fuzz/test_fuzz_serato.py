# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage in Serato's files and payloads: what is sound is read, the rest is told in a line."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.interchange.errors import FormatError
from app.library.interchange.serato import folder, marks, records, tags
from app.library.interchange.serato.payloads import envelope, id3
from app.library.model import Collection, Report, Track
from tests.library import serato_files as sound

quick = settings(max_examples=40, deadline=None, derandomize=True, database=None)
damage = st.lists(
    st.tuples(st.floats(0, 1), st.sampled_from(["set", "cut", "add"]), st.binary(max_size=8)),
    min_size=1,
    max_size=5,
)


def damaged(data: bytes, faults: list[tuple[float, str, bytes]], within: int = 0) -> bytes:
    made = bytearray(data)
    for part, kind, junk in faults:
        at = int(part * min(within or len(made), len(made)))
        match kind:
            case "cut":
                del made[at : at + len(junk)]
            case "add":
                made[at:at] = junk
            case _:
                made[at : at + len(junk)] = junk
    return bytes(made)


def told(report: Report) -> None:
    for loss in report.losses:
        assert "\n" not in loss.why
        assert str(loss)


def payloads() -> dict[str, bytes]:
    new = marks.Found(cues=sound.CUES, grid=sound.GRID, bpm=120.0, gain_db=1.0)
    return marks.changed({}, new, envelope.GEOB)


@quick
@given(damage, st.sampled_from(["Markers2", "Markers_", "BeatGrid", "Autotags"]), st.booleans())
def test_damaged_payloads_never_fail(
    faults: list[tuple[float, str, bytes]], name: str, mp4: bool
) -> None:
    whole = payloads()
    present = whole | {name: damaged(whole[name], faults)}
    marks.understand(present, mp4=mp4)


@quick
@given(st.binary(max_size=200), st.sampled_from(["Markers2", "Markers_", "BeatGrid", "Autotags"]))
def test_rubbish_behind_a_right_version_never_fails(junk: bytes, name: str) -> None:
    marks.understand({name: payloads()[name][:2] + junk})


@pytest.mark.parametrize("name", sound.KINDS)
@settings(max_examples=15, deadline=None, derandomize=True, database=None)
@given(faults=damage)
def test_damaged_music_files_are_read_or_told(
    name: str, faults: list[tuple[float, str, bytes]]
) -> None:
    with TemporaryDirectory() as at:
        path = Path(at) / name
        path.write_bytes(sound.whole(name))
        tags.write(Collection("", (Track(str(path), cues=sound.CUES),)), path, Report())
        path.write_bytes(damaged(path.read_bytes(), faults, 3000))
        report = Report()
        tags.complete(Track(str(path)), report, "serato")
        told(report)


@quick
@given(damage)
def test_a_damaged_tag_is_written_without_harm_to_the_music_or_left_alone(
    faults: list[tuple[float, str, bytes]],
) -> None:
    with TemporaryDirectory() as at:
        path = Path(at) / "a.mp3"
        path.write_bytes(damaged(sound.whole("a.mp3"), faults, 200))
        before = path.read_bytes()
        report = Report()
        tags.write(Collection("", (Track(str(path), cues=sound.CUES),)), path, report)
        after = path.read_bytes()
        told(report)
    if after != before:
        assert before[id3.tag_length(before) :] == after[id3.tag_length(after) :]


@quick
@given(damage, damage)
def test_a_damaged_folder_is_read_as_far_as_it_goes(
    faults: list[tuple[float, str, bytes]], more: list[tuple[float, str, bytes]]
) -> None:
    with TemporaryDirectory() as at:
        tracks = [sound.track_record(f"Music/{n}.mp3", tsng=n, tbpm="120") for n in "abc"]
        path = sound.library(
            Path(at), *tracks, crates={"A%%B": damaged(sound.crate_of("x", "y", "z"), more)}
        )
        database = path / "database V2"
        database.write_bytes(damaged(database.read_bytes(), faults))
        for inside, name, data in (
            ("SmartCrates", "s.scrate", sound.smart_crate(sound.RULES["genre:house"])),
            ("History/Sessions", "1.session", records.build([("oent", b"adat" + bytes(12))])),
        ):
            (path / inside).mkdir(parents=True)
            (path / inside / name).write_bytes(damaged(data, more))
        report = Report()
        found = folder.read(path, report)
        told(report)
        words = ""
        try:
            folder.write(found, path, report)
        except FormatError as error:
            words = str(error)
    assert "\n" not in words
