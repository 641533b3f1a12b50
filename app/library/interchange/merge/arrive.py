# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing another program's collection into our library: repeatable, and careful with what the
user did here.

Beside each track stays what the last import of this format gave (a checksum a field, as an extra
named after the format): what still is as it was then follows the other program, what the user
changed since stays and is told, unless `overwrite`. A locked grid always stays. Nothing is deleted.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from app.library.interchange import origin
from app.library.interchange.base import Format
from app.library.interchange.fields import NOTHING
from app.library.interchange.merge import record
from app.library.interchange.merge.decide import merged
from app.library.interchange.merge.doubles import without_doubles
from app.library.interchange.paths import Finder, Relocation, is_foreign, same
from app.library.interchange.tally import Tally
from app.library.model import Collection, Entry, Node, Origin, Report, Track
from app.library.store import Library

AT_ONCE = 200  # tracks a commit, some tenths of a second: a set that is played writes meanwhile
UNKNOWN_CASE = "?"  # the file is not there: its times wait for it


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the user wants it.

    Attributes:
        relocation: where folders of the other machine are here.
        shift: correct the time origin of MP3 and AAC.
        overwrite: take the other program's values also where the user changed ours.
        dry: only tell what would be done.
    """

    relocation: Relocation = field(default_factory=Relocation)
    shift: bool = True
    overwrite: bool = False
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Arrival:
    """A track with our path and our times. `theirs`: the path that the other program has."""

    theirs: str
    track: Track
    found: bool


@dataclass(slots=True)
class Outcome:
    """What was done, in tracks and lists. `shifted`: their times were moved."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    shifted: int = 0
    lists: int = 0

    def look(self, library: Library, batch: Iterable["Arrival"]) -> None:
        """Count what is new, and leave the rest unsaid."""
        for arrival in batch:
            self.added += library.find(arrival.track.path) is None


def bring_in(
    library: Library,
    collection: Collection,
    form: Format,
    wishes: Wishes,
    report: Report,
    step: Callable[[float], None] = lambda _: None,
) -> Outcome:
    """Merge a collection, as a format's `read` gave it, into the library.

    Commits several times a second, tracks before lists: ended at any moment, it has brought a part,
    and the next import brings the rest.

    Args:
        step: told how many tracks more are done.
    """
    tally = Tally()
    known = record.Known.of(library, form.kind)
    arrivals = Arrivals(library, form, wishes, known, tally)
    outcome = Outcome()
    for batch in batched(arrivals.of(collection.tracks), AT_ONCE):
        if wishes.dry:
            outcome.look(library, batch)
        else:
            with library.transaction():
                for arrival in batch:
                    put(library, arrival, form, wishes, known, tally, outcome)
        step(len(batch))
    nodes = tuple(_translated(node, arrivals.paths) for node in collection.nodes)
    if form.lists.held and nodes:
        outcome.lists = sum(1 for node in nodes for _ in node.walk())
        if not wishes.dry:
            record.put_lists(library, nodes, form, report, overwrite=wishes.overwrite)
    outcome.missing, outcome.shifted = arrivals.missing, arrivals.shifted
    tally.tell(report)
    return outcome


def put(
    library: Library,
    arrival: Arrival,
    form: Format,
    wishes: Wishes,
    known: record.Known,
    tally: Tally,
    outcome: Outcome,
) -> None:
    """Put one track into the library, or what is new of it."""
    track = arrival.track
    extra = record.key_of(form.kind)
    track_id = library.find(track.path)
    if track_id is None and arrival.found and arrival.theirs in known.ids:
        track_id = known.ids[arrival.theirs]  # it came before, and was missing until now
        library.set_path(track_id, track.path)
    stored = Track(track.path) if track_id is None else library.track(track_id)
    new = merged(
        stored,
        gaps(stored, track, form) if form.fills else track,
        known.sums.get(track_id or 0, {}),
        known.by_hand.get(track_id or 0, frozenset()),
        lambda what, why: tally.lost(track.path, what, why),
        overwrite=wishes.overwrite,
    )
    extras = {**track.extras, extra: record.record_of(arrival.theirs, new.sums)}
    extras = {k: v for k, v in extras.items() if stored.extras.get(k) != v}
    if track_id is None:
        outcome.added += 1
    elif new.changes:
        outcome.changed += 1
    else:
        outcome.unchanged += 1
    if track_id is None or new.changes or extras:
        if track_id is not None and stored.grid_locked and "grid" in new.changes:
            library.set_grid(track_id, new.changes["grid"])
        given = replace(Track(track.path, extras=extras), **new.changes)
        track_id = library.put(given)
        if new.changes.get("cues") == ():
            library.set_cues(track_id, (), undo=False)
    library.set_missing([track_id], not arrival.found)


def gaps(stored: Track, given: Track, form: Format) -> Track:
    """What came, without the fields that are known here."""
    known = [row.field for row in form.fields if getattr(stored, row.field) != NOTHING[row.field]]
    return replace(given, **{name: NOTHING[name] for name in known})


# ---- before the library is touched


class Arrivals:
    """Finds the files of tracks and moves their times, before the library is touched.

    Attributes:
        paths: our path of each of theirs.
        missing, shifted: how many tracks so far.
    """

    def __init__(
        self, library: Library, form: Format, wishes: Wishes, known: record.Known, tally: Tally
    ) -> None:
        self._form, self._wishes, self._known, self._tally = form, wishes, known, tally
        self._finder = Finder()
        self._library = library
        self._here: dict[tuple[str, int], str] | None = None
        self._seen: set[str] = set()
        self.paths: dict[str, str] = {}
        self.missing = self.shifted = 0

    def of(self, tracks: Iterable[Track]) -> Iterator[Arrival]:
        """The tracks as ours; of several that are one file here, the first."""
        for track in tracks:
            path, real = self._find(track.path, track.size)
            self.paths[track.path] = path
            if path in self._seen:
                continue
            self._seen.add(path)
            here = replace(track, path=path, cues=without_doubles(track.cues))
            here = timed(here, real, self._form, self._wishes, self._tally)
            self.missing += real is None
            self.shifted += bool(here.origin and here.origin.shift_s)
            yield Arrival(track.path, here, real is not None)

    def _find(self, theirs: str, size: int) -> tuple[str, str | None]:
        """Our path, and the file if it is there."""
        path = self._wishes.relocation.ours(theirs)
        real = self._finder.find(path)
        came = self._known.path_of(theirs)
        if real is None and came is not None:
            real, path = self._finder.find(came), came
        if real is None:
            real = self._like(theirs, size)
        if real is None:
            why = "the file is not here" + ("; --map tells where" if is_foreign(path) else "")
            self._tally.lost(path, "file", why)
        return real or path, real

    def _like(self, theirs: str, size: int) -> str | None:
        """The one file of our library that has this name and so many bytes, wherever it is."""
        if not size:
            return None
        if self._here is None:
            self._here = {}
            for seen in self._library.paths():
                if seen.size and not seen.missing:
                    key = (_name(seen.path), seen.size)
                    self._here[key] = "" if key in self._here else seen.path
        found = self._here.get((_name(theirs), size))
        return self._finder.find(found) if found else None


def _name(path: str) -> str:
    return same(path.rpartition("/")[2]).casefold()


def timed(track: Track, real: str | None, form: Format, wishes: Wishes, tally: Tally) -> Track:
    """A track with our times."""
    if not form.has_times or not (track.cues or track.grid):
        return replace(track, origin=None)
    start = origin.start_of(real) if real else None
    if start is None:
        coded = track.path.lower().endswith((*origin.MP3_ENDINGS, *origin.MP4_ENDINGS))
        if coded:
            tally.lost(track.path, "times", "not corrected, since the file cannot be read")
        return replace(track, origin=Origin(form.program, UNKNOWN_CASE if coded else ""))
    if not wishes.shift:
        return replace(track, origin=Origin(form.program, start.case))
    if not origin.is_known(form.program, start):
        tally.lost(
            track.path,
            "times",
            f"taken as they are: where {form.title} begins a {start.case} file is not known",
        )
    return origin.to_ours(track, form.program, start)


def batched(arrivals: Iterator[Arrival], size: int) -> Iterator[list[Arrival]]:
    """Lists of up to `size`."""
    while batch := list(itertools.islice(arrivals, size)):
        yield batch


def _translated(node: Node, paths: Mapping[str, str]) -> Node:
    """A list with our paths."""
    entries = tuple(Entry(paths.get(e.path, e.path), e.added) for e in node.entries)
    return replace(
        node,
        entries=entries,
        children=tuple(_translated(child, paths) for child in node.children),
    )
