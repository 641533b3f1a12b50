# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing again and again, beside a user who edits; exporting what came back."""

import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.library.interchange.errors import FormatError, InUseError, UnknownKind
from app.library.interchange.merge import arrive, leave
from app.library.interchange.merge.doubles import with_doubles, without_doubles
from app.library.interchange.paths import Relocation
from app.library.interchange.rekordbox import xmlfile
from app.library.model import (
    Anchor,
    Collection,
    Cue,
    CueKind,
    Entry,
    Grid,
    Node,
    NodeKind,
    Report,
    Track,
)
from app.library.store import Library

FORM = xmlfile.FORMAT
GRID = Grid((Anchor(0.5, 0),), 128.0, source="rekordbox")
CUES = (Cue(CueKind.HOT, 1.0, slot=0, name="Drop"), Cue(CueKind.MEMORY, 2.0, 4.0))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "data" / "library.db") as opened:
        yield opened


def music(folder: Path, name: str = "a.wav") -> str:
    with wave.open(str(folder / name), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(160))
    return str(folder / name)


def collection(path: str, **values: object) -> Collection:
    track = Track(path, title="Theirs", rating=60, cues=CUES, grid=GRID, bpm=128.0)
    track = replace(track, **values)  # type: ignore[arg-type]
    lists = (Node("House", NodeKind.PLAYLIST, entries=(Entry(path), Entry(path))),)
    return Collection("rekordbox", (track,), (Node("Sets", NodeKind.FOLDER, lists),))


def bring(library: Library, given: Collection, **wishes: object) -> tuple[arrive.Outcome, Report]:
    report = Report()
    wanted = arrive.Wishes(**wishes)  # type: ignore[arg-type]
    return arrive.bring_in(library, given, FORM, wanted, report), report


def only(library: Library) -> Track:
    [(_, track)] = library.every()
    return track


def test_a_second_import_changes_nothing(library: Library, tmp_path: Path) -> None:
    given = collection(music(tmp_path))
    first, _ = bring(library, given)
    revisions = (library.revision(), library.lists_revision())
    second, report = bring(library, given)
    assert (first.added, second.added, second.changed, second.unchanged) == (1, 0, 0, 1)
    assert (library.revision(), library.lists_revision()) == revisions
    assert report.losses == []


def test_what_the_other_program_changed_since_follows(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    bring(library, collection(path))
    moved = (replace(CUES[0], start_s=1.5),)
    bring(library, collection(path, title="Renamed", cues=moved, grid=GRID.shifted(0.1)))
    track = only(library)
    assert (track.title, track.cues[0].start_s, len(track.cues)) == ("Renamed", 1.5, 1)
    assert track.grid is not None
    assert track.grid.anchors[0].position_s == pytest.approx(0.6)


def test_what_the_user_changed_stays_and_is_told(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    bring(library, collection(path))
    own = (Cue(CueKind.HOT, 9.0, slot=3),)
    track_id = library.find(path)
    assert track_id is not None
    library.edit(track_id, title="Ours", rating=100)
    library.set_cues(track_id, own)
    _, report = bring(library, collection(path, title="Renamed", cues=CUES[:1]))
    track = only(library)
    assert (track.title, track.rating, track.cues) == ("Ours", 100, own)
    assert {loss.what for loss in report.losses} == {"title", "cues"}
    bring(library, collection(path, title="Renamed", cues=CUES[:1]), overwrite=True)
    assert only(library).title == "Renamed"
    assert only(library).cues[0].name == "Drop"


def test_a_locked_grid_stays(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    own = Grid((Anchor(0.1, 0),), 100.0, source="user")
    library.put(Track(path))
    library.set_grid(library.find(path) or 0, own, locked=True)
    _, report = bring(library, collection(path))
    track = only(library)
    assert (track.grid, track.bpm, track.grid_locked) == (own, 100.0, True)
    assert "is locked here; ours stays" in [loss.why for loss in report.losses]
    bring(library, collection(path), overwrite=True)
    found = only(library)
    assert found.grid is not None
    assert found.grid.bpm == 128.0
    assert found.bpm == 128.0


def test_a_grid_of_the_analysis_gives_way(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    library.put(Track(path, grid=Grid((Anchor(0.1, 0),), 100.0, source="analysis 1")))
    bring(library, collection(path))
    assert only(library).grid == GRID


def test_tags_of_the_file_give_way_and_edits_by_hand_do_not(
    library: Library, tmp_path: Path
) -> None:
    path = music(tmp_path)
    track_id = library.put(Track(path, title="Tag", comment="Tag"))
    library.edit(track_id, comment="By hand")
    bring(library, collection(path, comment="Theirs"))
    track = only(library)
    assert (track.title, track.comment) == ("Theirs", "By hand")


def test_the_larger_count_and_the_later_day_win(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    library.put(Track(path, play_count=7, last_played="2024-05-01T20:00:00Z", added="2024-01-01"))
    given = collection(path, play_count=3, last_played="2024-06-01", added="2020-02-02")
    bring(library, given)
    track = only(library)
    assert (track.play_count, track.last_played, track.added) == (7, "2024-06-01", "2020-02-02")


def test_lists_come_under_the_programs_folder_and_are_renewed_in_place(
    library: Library, tmp_path: Path
) -> None:
    path, other = music(tmp_path), music(tmp_path, "b.wav")
    bring(library, collection(path))
    before = library.list_id("rekordbox", "Sets", "House")
    assert before is not None
    assert len(library.entries(before)) == 2
    given = collection(path)
    longer = Node("House", NodeKind.PLAYLIST, entries=(Entry(other), Entry(path)))
    tracks = (*given.tracks, Track(other))
    bring(library, Collection("rekordbox", tracks, (Node("Sets", NodeKind.FOLDER, (longer,)),)))
    assert library.list_id("rekordbox", "Sets", "House") == before
    assert library.entries(before)[0] == library.find(other)


def test_a_list_that_the_user_changed_stays(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    bring(library, collection(path))
    house = library.list_id("rekordbox", "Sets", "House") or 0
    library.remove(house, [0])
    bring(library, collection(path))
    assert len(library.entries(house)) == 1
    _, report = bring(library, Collection("rekordbox", collection(path).tracks, ()))
    assert len(library.entries(house)) == 1
    assert report.losses == []


def test_two_lists_of_one_name_stay_two(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    twins = (
        Node("X", NodeKind.PLAYLIST, entries=(Entry(path),)),
        Node("X", NodeKind.PLAYLIST),
    )
    given = replace(collection(path), nodes=twins)
    bring(library, given)
    bring(library, given)
    assert [(n.name, n.count) for n in library.lists()[0].children] == [("X", 1), ("X (2)", 0)]


def test_a_file_that_is_not_here_stays_as_a_missing_track_until_it_is_found(
    library: Library, tmp_path: Path
) -> None:
    given = collection("C:/Music/a.wav")
    outcome, report = bring(library, given)
    assert outcome.missing == 1
    assert library.missing() == [1]
    assert "--map" in report.losses[0].why
    music(tmp_path)
    there = Relocation.parse([f"c:/music={tmp_path}"])
    outcome, report = bring(library, given, relocation=there)
    assert (outcome.missing, outcome.added, library.missing()) == (0, 0, [])
    assert only(library).path == str(tmp_path / "a.wav")
    assert library.entries(library.list_id("rekordbox", "Sets", "House") or 0) == [1, 1]


def test_a_file_that_moved_here_is_still_the_same_track(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    bring(library, collection(path))
    moved = tmp_path / "moved.wav"
    Path(path).rename(moved)
    library.set_path(1, str(moved))
    outcome, _ = bring(library, collection(path))
    assert (outcome.added, outcome.missing, only(library).path) == (0, 0, str(moved))


def test_a_scanned_file_of_the_same_name_and_size_is_the_one(
    library: Library, tmp_path: Path
) -> None:
    path = music(tmp_path, "Same.wav")
    size = Path(path).stat().st_size
    library.put_file(path, Track(path), b"x", 1, size)
    outcome, _ = bring(library, collection("C:/Elsewhere/same.WAV", size=size))
    assert (outcome.missing, outcome.added, only(library).title) == (0, 0, "Theirs")
    outcome, _ = bring(library, collection("D:/same.wav", size=size + 1))
    assert outcome.missing == 1


def test_a_trial_changes_nothing(library: Library, tmp_path: Path) -> None:
    outcome, _ = bring(library, collection(music(tmp_path)), dry=True)
    assert outcome.added == 1
    assert list(library.every()) == []
    assert library.lists() == ()


def test_a_memory_cue_that_repeats_a_hot_cue_is_one_cue_here_and_two_there() -> None:
    hot = Cue(CueKind.HOT, 1.0, slot=0, name="Drop", source="rekordbox-xml")
    memory = Cue(CueKind.MEMORY, 1.0, name="Drop", source="rekordbox-xml")
    other = Cue(CueKind.MEMORY, 1.0, name="Other", source="rekordbox-xml")
    merged = without_doubles((hot, memory, other))
    assert [cue.kind for cue in merged] == [CueKind.HOT, CueKind.MEMORY]
    assert merged[1].name == "Other"
    back = with_doubles(merged, {"rekordbox-xml"})
    assert [cue.kind for cue in back] == [CueKind.HOT, CueKind.MEMORY, CueKind.MEMORY]
    assert [cue.kind for cue in with_doubles(merged, {"traktor"})] == [cue.kind for cue in merged]


def test_an_export_of_what_came_is_what_came(library: Library, tmp_path: Path) -> None:
    given = collection(music(tmp_path))
    bring(library, given)
    out = tmp_path / "out.xml"
    leave.give_out(library, xmlfile, out, leave.Wishes(), Report())
    back = xmlfile.read(out, Report())
    assert [replace(cue, source="", order=0) for cue in back.tracks[0].cues] == list(CUES)
    assert back.nodes == given.nodes


def test_one_list_leaves_with_its_tracks_only(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    bring(library, collection(path))
    library.put(Track(music(tmp_path, "b.wav")))
    out = tmp_path / "out.xml"
    written = leave.give_out(library, xmlfile, out, leave.Wishes(("Sets/house",)), Report())
    assert (written.tracks, written.lists) == (1, 1)
    with pytest.raises(UnknownKind, match="no list 'Nothing'"):
        leave.give_out(library, xmlfile, out, leave.Wishes(("Nothing",)), Report())


def test_two_tracks_that_are_one_over_there_leave_as_one(library: Library, tmp_path: Path) -> None:
    for path in ("/music/a.wav", "D:/a.wav"):
        library.put(Track(path))
    out, report = tmp_path / "out.xml", Report()
    wishes = leave.Wishes(relocation=Relocation.parse(["D:/=/music/"]))
    assert leave.give_out(library, xmlfile, out, wishes, report).tracks == 1
    assert "left out" in report.losses[0].why


def test_a_smart_list_leaves_with_what_is_in_it(library: Library, tmp_path: Path) -> None:
    path = music(tmp_path)
    track_id = library.put(Track(path))
    library.add_list("Fast", NodeKind.SMART, rule="bpm:>130")
    out, report = tmp_path / "out.xml", Report()
    leave.give_out(library, xmlfile, out, leave.Wishes(), report, lambda rule: [track_id])
    [node] = xmlfile.read(out, Report()).nodes
    assert (node.kind, node.entries) == (NodeKind.PLAYLIST, (Entry(path),))
    assert [loss.what for loss in report.losses] == ["smart list"]


def test_an_export_that_would_not_read_back_leaves_the_old_file(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(library, collection(music(tmp_path)))
    out = tmp_path / "out.xml"
    out.write_text("old")
    monkeypatch.setattr(xmlfile, "decimal", lambda number, most, least=0: "7")
    with pytest.raises(FormatError, match="not read back"):
        leave.give_out(library, xmlfile, out, leave.Wishes(), Report())
    assert out.read_text() == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.wav", "data", "out.xml"]


def test_nothing_is_written_while_the_other_program_runs(tmp_path: Path) -> None:
    from app.library.interchange.files import check_not_running

    (tmp_path / "12").mkdir()
    (tmp_path / "12" / "comm").write_text("Rekordbox\n")
    form = replace(FORM, processes=("rekordbox",))
    with pytest.raises(InUseError, match="close it first"):
        check_not_running(form, tmp_path)
    check_not_running(FORM, tmp_path)
