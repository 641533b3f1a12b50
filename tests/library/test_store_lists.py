# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists keep their order, can be undone step by step, and are never a circle."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.model import Entry, Node, NodeKind, Track
from app.library.store import Library, LibraryError, UnknownError


@pytest.fixture
def lib(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        yield library


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("shared") / "library.db") as library:
        for k in range(10):
            library.put(Track(f"/{k}"))
        yield library


POSITIONS = st.lists(st.integers(0, 40), max_size=4, unique=True)
STEPS = st.lists(
    st.tuples(st.sampled_from("imr"), st.lists(st.integers(1, 10), max_size=4), POSITIONS),
    max_size=8,
)


def as_a_list_of_python(held: list[int], kind: str, tracks: list[int], at: list[int]) -> list[int]:
    """What a step should do."""
    at = [k for k in at if k < len(held)]
    to = at[0] if at else len(held)
    match kind:
        case "i":
            return [*held[:to], *tracks, *held[to:]]
        case "r":
            return [t for k, t in enumerate(held) if k not in at]
        case _:
            moved = [held[k] for k in sorted(at)]
            before = [t for k, t in enumerate(held[:to]) if k not in at]
            after = [t for k, t in enumerate(held) if k >= to and k not in at]
            return [*before, *moved, *after]


@given(steps=STEPS)
@settings(max_examples=40, deadline=None)
def test_entries_are_ordered_as_a_list_of_python_and_undone_step_by_step(
    shared: Library, steps: list[tuple[str, list[int], list[int]]]
) -> None:
    lib = shared
    crate = lib.add_list("list", NodeKind.PLAYLIST)
    states, made = [lib.entries(crate)], len(lib.edits(1000))
    for kind, tracks, at in steps:
        held = states[-1]
        within = [k for k in at if k < len(held)]
        to = within[0] if within else len(held)
        if kind == "i":
            lib.insert(crate, tracks, to)
        elif kind == "m":
            lib.move(crate, within, to)
        else:
            lib.remove(crate, within)
        assert lib.entries(crate) == as_a_list_of_python(held, kind, tracks, at)
        if lib.edits(1)[0].undone or len(lib.edits(1000)) > made:
            states.append(lib.entries(crate))
            made = len(lib.edits(1000))
    for state in reversed(states[:-1]):
        lib.undo()
        assert lib.entries(crate) == state
    for state in states[1:]:
        lib.redo()
        assert lib.entries(crate) == state
    lib.delete_list(crate)


def test_many_inserts_at_one_place_do_not_run_out_of_room(lib: Library) -> None:
    a, b, c = (lib.put(Track(f"/{k}")) for k in "abc")
    crate = lib.add_list("list", NodeKind.PLAYLIST)
    lib.set_entries(crate, [a, b])
    for _ in range(60):
        lib.insert(crate, [c], 1)
    assert lib.entries(crate) == [a, *[c] * 60, b]
    for k in range(60):
        lib.move(crate, [60], 1)
        assert lib.entries(crate)[0] == a, k
    assert lib.entries(crate) == [a, *[c] * 60, b]


def test_a_tree_of_lists_is_moved_renamed_deleted_and_brought_back(lib: Library) -> None:
    track = lib.put(Track("/a"))
    folder = lib.add_list("Weddings", NodeKind.FOLDER)
    inner = lib.add_list("2024", NodeKind.FOLDER, folder)
    crate = lib.add_list("Dinner", NodeKind.CRATE, inner)
    smart = lib.add_list("Loud", NodeKind.SMART, rule="energy:>7")
    lib.insert(crate, [track, track])
    lib.move_list(smart, folder, 0)
    lib.rename(smart, "Louder")
    lib.set_rule(smart, "energy:>8")
    [top] = lib.lists()
    assert [(c.name, c.kind, c.rule) for c in top.children] == [
        ("Louder", NodeKind.SMART, "energy:>8"),
        ("2024", NodeKind.FOLDER, ""),
    ]
    assert top.children[1].children[0].count == 2
    assert lib.list_id("Weddings", "2024", "Dinner") == crate
    before = lib.lists()
    lib.delete_list(folder)
    assert lib.lists() == ()
    assert lib.memberships() == []
    assert lib.undo() == "delete the list Weddings"
    assert lib.lists() == before
    assert lib.entries(crate) == [track, track]
    assert lib.lists_of(track) == [crate]


def test_a_folder_cannot_be_put_into_itself(lib: Library) -> None:
    outer = lib.add_list("outer", NodeKind.FOLDER)
    inner = lib.add_list("inner", NodeKind.FOLDER, outer)
    for into in (outer, inner):
        with pytest.raises(LibraryError, match="into itself"):
            lib.move_list(outer, into)
    assert [c.name for c in lib.lists()[0].children] == ["inner"]


def test_lists_and_positions_that_are_not_there_are_named(lib: Library) -> None:
    crate = lib.add_list("crate", NodeKind.CRATE)
    with pytest.raises(UnknownError, match="no list 99"):
        lib.entries(99)
    with pytest.raises(LibraryError, match="no position 3"):
        lib.remove(crate, [3])
    with pytest.raises(UnknownError, match="no track 7"):
        lib.insert(crate, [7])
    assert lib.entries(crate) == []


def test_an_import_of_lists_can_be_repeated_and_undone(lib: Library) -> None:
    lib.put(Track("/a", title="A"))
    crate = Node(
        "Crate", NodeKind.CRATE, (), (Entry("/a"), Entry("/new"), Entry("/a", "2020-01-01"))
    )
    smart = Node("Smart", NodeKind.SMART, rule="bpm:120", raw={"Id": 7})
    nodes = (Node("Root", NodeKind.FOLDER, (crate, smart), (Entry("/a"),)),)
    lib.put_nodes(nodes)
    assert lib.nodes() == nodes
    edits = len(lib.edits())
    lib.put_nodes(nodes)
    assert lib.nodes() == nodes
    assert len(lib.edits()) == edits
    changed = (Node("Root", NodeKind.FOLDER, (Node("Crate", NodeKind.CRATE),)),)
    lib.put_nodes(changed)
    assert lib.entries(lib.list_id("Root", "Crate") or 0) == []
    assert lib.undo() == "import lists"
    assert lib.nodes() == nodes
    assert lib.undo() == "import lists"
    assert lib.nodes() == ()
    assert lib.find("/new") is None
