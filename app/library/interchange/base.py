# SPDX-License-Identifier: GPL-3.0-or-later
"""What an exchange format is, and the table of all of them.

How to add a format (helpers read this first)
---------------------------------------------
A format is a module (or a package) in `app/library/interchange/`, named in `KINDS` below, with

    FORMAT: Format                                       what it is and what it can hold
    def read(path, report) -> Collection                 if FORMAT.reads
    def write(collection, path, report, previous=None)   if FORMAT.writes

* **read** gives everything that the file tells, in *the program's own words*: paths as the program
  has them (decoded, "/" between folders: "C:/Music/a.mp3", "/Users/x/a.mp3"; `paths.from_uri`,
  `paths.plain`), times in *the program's own time*. It does not look for the music, does not move
  times, does not touch our library: `merge.arrive.bring_in` relocates paths, finds files, corrects
  the time origin, merges into the library. Entries of lists name tracks by the same path text.
  A defect of one track or list is `report.lost(where, what, why)`, and reading goes on; only a
  file of which nothing can be read raises `FormatError`. Never another exception, never a hang:
  bound every count, size and depth that comes from the file.
* What the file says and our model does not know goes to `extras[FORMAT.kind]` of the track, `raw`
  of a cue or a list (values of JSON), and `write` puts it back.
* **write** gets a collection that `kept.kept` has reduced to what FORMAT says it can hold (losses
  are reported there, once, for all formats), with times already in the program's time and paths
  that the other program will use. `path` is a new file beside the final one: `merge.leave.give_out`
  syncs it, reads it back with `read`, compares, and renames it over the old one. `previous` is the
  file that it will replace, or None: a writer that keeps unknown parts of it reads them there. A
  format that is a folder or a database of many files sets `in_place=True`; then `path` is the final
  place and the writer itself uses `files.replacing` for each file.
* **FORMAT** is the one declaration. `fields` (rows of `fields.Field`: name in the file, field of
  `Track`, pair of inverse functions) is what `fields.read_fields` / `write_fields` work by, and
  what `kept.kept` derives the losses from: what a format keeps of a value is
  `pair.read(pair.write(v))`. Formats without such a table give the same rows with the pairs that
  describe their precision. `cues`, `grid`, `lists` say the same for the rest.
* Round trip test: `read(write(kept(c))) == kept(c)` for hypothesis collections
  (`tests/library/library_values.py` makes them, and compares).
* `cue.source` and `node.raw["source"]` are FORMAT.kind in what `read` gives: only then does `kept`
  leave their raw values in.
* Keys: a format with free texts has a row for "key_text" (and none for "key"); `read` then gives
  `key_text`, and `key=Key.parse(key_text)`. A format with numbers has a row for "key" alone.
* Flat rows with parents (databases) become lists by `tree.build`, which survives rings.
* XML: `xml.elements` (safe, streaming, recovers truncated files) and `xml.Writer`.
* MP3/AAC zero: add the program's row to `origin.COUNTED`. Nothing else is to be done.
"""

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, cast

from app.library.interchange.errors import UnknownKind
from app.library.interchange.fields import Field
from app.library.model import Collection, CueKind, Report

HERE = "app.library.interchange"
# kind: (module below HERE, a few words for the help)
KINDS: dict[str, tuple[str, str]] = {
    "rekordbox-xml": ("rekordbox.xmlfile", "rekordbox's exported XML"),
    "rekordbox-db": ("rekordbox.database", "rekordbox 6 and 7's own database, master.db"),
    "rekordbox-usb": ("rekordbox.usb", "a stick or card for CDJs, PIONEER/rekordbox"),
    "traktor": ("traktor", "Traktor's collection.nml"),
    "serato": ("serato", "Serato's folder _Serato_: tracks, crates, cues"),
    "serato-tags": ("serato.tags", "Serato's cues and grids inside a folder's music files"),
    "virtualdj": ("virtualdj", "VirtualDJ's database.xml and lists"),
    "mixxx": ("mixxx", "Mixxx's mixxxdb.sqlite"),
    "itunes": ("itunes", "the XML library of iTunes and Music"),
    "engine": ("enginedj", "Engine DJ's folder Engine Library"),
    "m3u": ("lists.m3u", "lists as M3U and M3U8"),
    "pls": ("lists.pls", "lists as PLS"),
    "xspf": ("lists.xspf", "lists as XSPF"),
    "cue": ("lists.cuesheet", "CUE sheets"),
    "csv": ("lists.table", "a table of tracks as CSV"),
}


@dataclass(frozen=True, slots=True)
class Cues:
    """What a format holds of cues.

    Attributes:
        kinds: kinds that it holds, each with what becomes of it there (HOT: HOT, LOAD: MEMORY ..).
            Kinds that are not named are dropped, with a word.
        slots: pads; hot cues on others become memory cues if those are held, else are dropped.
        padded: kinds that may be on a pad; hot cues must be.
        loop_slots: pads that loops have for themselves; 0 when loops share the pads.
        loops: which kinds may be loops; others lose their end.
        names, colors: kinds whose name or color is held.
        palette: colors there are; the nearest is taken. None: any.
        pad_colors, loop_colors: what cues and loops without a color get, by pad; empty: none.
        active: it is held that a loop starts by itself. locked: that a cue is.
        step_s: times are rounded to multiples of it; 0 exactly.
        one_place: kinds of which there is one only (a main cue); the first is kept.
    """

    kinds: Mapping[CueKind, CueKind] = field(default_factory=dict)
    slots: int = 8
    padded: frozenset[CueKind] = frozenset({CueKind.HOT})
    loop_slots: int = 0
    loops: frozenset[CueKind] = frozenset()
    names: frozenset[CueKind] = frozenset()
    colors: frozenset[CueKind] = frozenset()
    palette: tuple[int, ...] | None = None
    pad_colors: tuple[int, ...] = ()
    loop_colors: tuple[int, ...] = ()
    active: bool = False
    locked: bool = False
    step_s: float = 0.0
    one_place: frozenset[CueKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Grids:
    """What a format holds of beat grids.

    Attributes:
        held: at all.
        variable: several anchors; else the first anchor and its tempo are kept.
        bars: which beat starts a bar.
        step_s, bpm_step: rounding of anchors and tempi; 0 exactly.
        locked: that a grid is locked.
    """

    held: bool = False
    variable: bool = False
    bars: bool = False
    step_s: float = 0.0
    bpm_step: float = 0.0
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Lists:
    """What a format holds of lists.

    Attributes:
        held: at all.
        folders: lists in folders; else their names are put before the list's, "Folder - List".
        filled_folders: folders and lists that have both tracks and lists in them.
        smart: rules; else smart lists become what is in them now.
        duplicates: a track may occur twice in a list.
        added: when each track was added to its list.
    """

    held: bool = False
    folders: bool = False
    filled_folders: bool = False
    smart: bool = False
    duplicates: bool = True
    added: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """What a format is and what it can hold.

    Attributes:
        kind: as in KINDS. title: for people. program: whose times they are, as in `origin`.
        folder: of our library, in which its lists come; empty: the program's name.
        places: where its file is below the folder that a user may name, as glob patterns; of
            several that fit, the one with the highest version in its path is taken. Empty: the
            path is taken as it is.
        processes: names of the program's processes: writing is refused while one runs. Empty:
            the file is nobody's but the user's.
        in_place: the writer writes at the final place itself (a folder, tags of music files).
        fields: of tracks; see the module.
        tags: the user's further words ("my tags") are held.
        fills: what it tells of a track only fills gaps of ours (a list's titles are hearsay).
        has_times: it holds cues or grids, so that the time origin matters.
    """

    kind: str
    title: str
    program: str
    folder: str = ""
    reads: bool = True
    writes: bool = False
    places: tuple[str, ...] = ()
    processes: tuple[str, ...] = ()
    in_place: bool = False
    fields: tuple[Field, ...] = ()
    tags: bool = False
    fills: bool = False
    cues: Cues = Cues()
    grid: Grids = Grids()
    lists: Lists = Lists()

    @property
    def has_times(self) -> bool:
        return bool(self.cues.kinds) or self.grid.held


class Reading(Protocol):
    """A module that reads a format."""

    FORMAT: Format

    def read(self, path: Path, report: Report) -> Collection:
        """Everything in the file, in the program's words and time. Raises FormatError."""
        ...


class Writing(Reading, Protocol):
    """A module that writes a format, too."""

    def write(
        self, collection: Collection, path: Path, report: Report, previous: Path | None = None
    ) -> None:
        """Write what `kept` has left. Raises FormatError, InUseError, OSError."""
        ...


def module(kind: str) -> Reading:
    """The module of a kind; imported only now. Raises UnknownKind."""
    if kind not in KINDS:
        raise UnknownKind(f"there is no kind {kind!r}; there are {', '.join(KINDS)}")
    name = f"{HERE}.{KINDS[kind][0]}"
    try:
        return cast("Reading", importlib.import_module(name))
    except ModuleNotFoundError as error:
        if error.name and name.startswith(error.name):
            raise UnknownKind(f"{kind} is not read or written by this version") from error
        raise


def reader(kind: str) -> Reading:
    """The module that reads a kind. Raises UnknownKind."""
    found = module(kind)
    if not found.FORMAT.reads:
        raise UnknownKind(f"{found.FORMAT.title} can be written, but not read")
    return found


def writer(kind: str) -> Writing:
    """The module that writes a kind. Raises UnknownKind."""
    found = module(kind)
    if not found.FORMAT.writes:
        raise UnknownKind(f"{found.FORMAT.title} can be read, but not written")
    return cast("Writing", found)
