# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving our library, or one list of it, to another program: written beside the old file, read
back, compared, and only then put in its place."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.library.interchange import files, origin
from app.library.interchange.base import Format, Writing
from app.library.interchange.errors import FormatError, UnknownKind
from app.library.interchange.kept import kept
from app.library.interchange.merge.doubles import with_doubles
from app.library.interchange.merge.record import SUM
from app.library.interchange.paths import Relocation
from app.library.interchange.same import differences
from app.library.interchange.tally import Tally
from app.library.model import Collection, Entry, Node, NodeKind, Report, Track
from app.library.store import Library

AT_ONCE = 200
OURS = "dj-universe"
Answer = Callable[[str], list[int]]
"""Ids of the tracks that a query finds."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the user wants it.

    Attributes:
        names: lists (by name, or "Folder/Name") and their tracks only; empty: everything.
        relocation: where our folders are for the other program (theirs, ours).
        shift: give times in the other program's time of MP3 and AAC.
    """

    names: tuple[str, ...] = ()
    relocation: Relocation = field(default_factory=Relocation)
    shift: bool = True


@dataclass(frozen=True, slots=True)
class Written:
    """What was written."""

    tracks: int
    lists: int


def give_out(
    library: Library,
    module: Writing,
    path: Path,
    wishes: Wishes,
    report: Report,
    answer: Answer | None = None,
    step: Callable[[float], None] = lambda _: None,
) -> Written:
    """Write the library as another program's file.

    Args:
        answer: finds what is in smart lists, for formats that hold no rules, or not all; None:
            they stay empty.
        step: told how many tracks more are done.

    Raises:
        InUseError: the other program runs.
        FormatError: it cannot be written, or what was written does not read back as it was.
        UnknownKind: there is no such list.
    """
    form = module.FORMAT
    files.check_not_running(form)
    collection = gathered(library, form, wishes, report, answer, step)
    expected = kept(collection, form, report)
    if form.in_place:
        module.write(expected, path, report)
    else:
        with files.replacing(path) as part:
            module.write(expected, part, report, path if path.exists() else None)
            wrong = differences(expected, module.read(part, Report()), form)
            if wrong:
                raise FormatError(path, f"not written: it would not read back as it is: {wrong[0]}")
    return Written(len(expected.tracks), sum(1 for node in expected.nodes for _ in node.walk()))


def gathered(
    library: Library,
    form: Format,
    wishes: Wishes,
    report: Report,
    answer: Answer | None = None,
    step: Callable[[float], None] = lambda _: None,
) -> Collection:
    """Tracks and lists with the paths and times that the other program has for them."""
    nodes = hoisted(library.nodes(), form)
    if wishes.names:
        nodes = tuple(found for name in wishes.names for found in named(nodes, name))
    paths_of = _Paths(library)
    nodes = tuple(_filled(node, paths_of, answer) for node in nodes)
    wanted = None
    if wishes.names:
        held = (entry.path for top in nodes for _, node in top.walk() for entry in node.entries)
        wanted = dict.fromkeys(held)
    tally = Tally()
    theirs: dict[str, str] = {}
    tracks = []
    taken: set[str] = set()
    for track in _tracks(library, wanted):
        path = theirs[track.path] = wishes.relocation.theirs(track.path)
        if path in taken:
            tally.lost(track.path, "track", f"another one is {path} there, too; left out")
        else:
            tracks.append(timed(track, path, form, wishes, tally))
        taken.add(path)
        step(1)
    tally.tell(report)
    return Collection(OURS, tuple(tracks), tuple(_translated(node, theirs) for node in nodes))


def timed(track: Track, path: str, form: Format, wishes: Wishes, tally: Tally) -> Track:
    """A track with the program's path and times."""
    cues = with_doubles(track.cues, (form.kind, form.program))
    track = replace(track, cues=cues)
    if form.has_times and wishes.shift and (track.cues or track.grid):
        came = track.origin
        start = origin.start_of(track.path)
        if came and came.program == form.program and (start is None or came.case == start.case):
            track = origin.shifted(track, -came.shift_s)  # back by just what it was moved
        elif start is None:
            tally.lost(track.path, "times", "not corrected, since the file cannot be read")
        elif not origin.is_known(form.program, start):
            why = f"left as they are: where {form.title} begins such a file is not known"
            tally.lost(track.path, "times", why)
        else:
            track = origin.to_theirs(track, form.program, start)
    return replace(track, path=path)


def _tracks(library: Library, wanted: Iterable[str] | None) -> Iterator[Track]:
    if wanted is None:
        for _, track in library.every():
            yield track
        return
    ids = [found for path in wanted if (found := library.find(path)) is not None]
    for at in range(0, len(ids), AT_ONCE):
        yield from library.tracks(ids[at : at + AT_ONCE]).values()


def hoisted(nodes: tuple[Node, ...], form: Format) -> tuple[Node, ...]:
    """Lists that came from this program go back to the top of its tree."""
    name = form.folder or form.program
    found: list[Node] = []
    for node in nodes:
        ours = node.kind is NodeKind.FOLDER and node.name == name
        found += node.children if ours and _came(node) else (node,)
    return tuple(found)


def _came(folder: Node) -> bool:
    return any(SUM in node.raw for node in folder.children)


def named(nodes: tuple[Node, ...], name: str) -> list[Node]:
    """The lists of this name, or of this way through folders. Raises UnknownKind."""
    every = [(above, node) for top in nodes for above, node in top.walk()]
    for whole in (True, False):
        found = [
            node
            for above, node in every
            if ("/".join((*above, node.name)) if whole else node.name).casefold() == name.casefold()
        ]
        if found:
            return found[:1] if whole else found
    raise UnknownKind(f"there is no list {name!r}")


class _Paths:
    """Paths of tracks by their ids."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._paths: dict[int, str] | None = None

    def of(self, ids: Iterable[int]) -> Iterator[str]:
        if self._paths is None:
            self._paths = {seen.id: seen.path for seen in self._library.paths()}
        for track_id in ids:
            if track_id in self._paths:
                yield self._paths[track_id]


def _filled(node: Node, paths: _Paths, answer: Answer | None) -> Node:
    """A smart list with what is in it now."""
    entries = node.entries
    if node.kind is NodeKind.SMART and node.rule and answer is not None:
        entries = tuple(Entry(path) for path in paths.of(answer(node.rule)))
    children = tuple(_filled(child, paths, answer) for child in node.children)
    return replace(node, entries=entries, children=children)


def _translated(node: Node, paths: dict[str, str]) -> Node:
    """A list with their paths, without our record of it."""
    return replace(
        node,
        entries=tuple(replace(e, path=paths.get(e.path, e.path)) for e in node.entries),
        children=tuple(_translated(child, paths) for child in node.children),
        raw={k: v for k, v in node.raw.items() if k != SUM},
    )
