# SPDX-License-Identifier: GPL-3.0-or-later
"""What a format keeps of a collection: what a round trip through it must give back, and the losses.

Only raw values and extras of the format itself are left; those of others mean nothing to it. A cue
says whose they are by `source`, a list by `raw["source"]`: the format's kind or program.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.library.interchange.base import Cues, Format, Grids, Lists
from app.library.interchange.fields import NOTHING, Field
from app.library.interchange.tally import Tally
from app.library.model import (
    Anchor,
    Collection,
    Cue,
    CueKind,
    Grid,
    Key,
    Node,
    NodeKind,
    Report,
    Track,
)

# What files tell of themselves, or what follows from other fields: not worth a word.
UNTOLD = frozenset(
    "seconds rate channels bit_rate size codec modified track_count bpm key key_text".split()
)
ELSEWHERE = frozenset("tags grid grid_locked cues origin".split())


def kept(collection: Collection, form: Format, report: Report) -> Collection:
    """The part of a collection that this format holds, rounded as it rounds."""
    tally = Tally()
    tracks = tuple(track_kept(track, form, tally) for track in collection.tracks)
    nodes: tuple[Node, ...] = ()
    if form.lists.held:
        nodes = _lists(collection.nodes, form, tally)
    else:
        for node in collection.nodes:
            tally.lost(node.name, "list", f"{form.title} holds no lists")
    tally.tell(report)
    return replace(collection, tracks=tracks, nodes=nodes)


def track_kept(track: Track, form: Format, tally: Tally | Report) -> Track:
    """The part of a track."""
    found: dict[str, Any] = _fields(track, form.fields, form.title, tally)
    if form.tags:
        found["tags"] = track.tags
    elif track.tags:
        tally.lost(track.path, "tags", f"{form.title} holds none")
    grid = track.grid and _grid(track, track.grid, form.grid, form.title, tally)
    locked = track.grid_locked and form.grid.locked and grid is not None
    extras = {form.kind: track.extras[form.kind]} if form.kind in track.extras else {}
    return Track(
        track.path,
        cues=_cues(track, form, tally),
        grid=grid,
        grid_locked=locked,
        extras=extras,
        origin=track.origin,
        **found,
    )


def is_of(source: object, form: Format) -> bool:
    """Whether raw values come from this format."""
    return source in (form.kind, form.program)


def _fields(
    track: Track, rows: Iterable[Field], title: str, tally: Tally | Report
) -> dict[str, Any]:
    by_field = {row.field: row.pair for row in rows}
    found: dict[str, Any] = {}
    for name, nothing in NOTHING.items():
        value = getattr(track, name)
        if name in ELSEWHERE or value == nothing:
            continue
        pair = by_field.get(name)
        if pair is None:
            if name not in UNTOLD:
                tally.lost(track.path, name, f"{title} does not hold it")
            continue
        try:
            back = pair.kept(value)
        except (ValueError, TypeError, OverflowError):
            tally.lost(track.path, name, f"{value!r} cannot be written")
            continue
        if back != value and not pair.rounds and name not in UNTOLD:
            tally.lost(track.path, name, f"is not held as it is ({value!r} becomes {back!r})")
        found[name] = back
    return found | _key(track, by_field)


def _key(track: Track, by_field: Mapping[str, Any]) -> dict[str, Any]:
    """Key and text belong together: text of a program without texts is made from the key."""
    if "key_text" not in by_field:
        return {"key_text": ""}
    text = by_field["key_text"].kept(text_of_key(track))
    return {"key_text": text, "key": Key.parse(text)}


def text_of_key(track: Track) -> str:
    """As it was written if that still is the key, else in standard spelling."""
    if track.key is None or Key.parse(track.key_text) == track.key:
        return track.key_text
    return track.key.short


# ---- cues


def _cues(track: Track, form: Format, tally: Tally | Report) -> tuple[Cue, ...]:
    rules = form.cues
    if track.cues and not rules.kinds:
        tally.lost(track.path, "cues", f"{form.title} holds none")
        return ()
    pads: dict[bool, set[int]] = {False: set(), True: set()}
    ones: set[CueKind] = set()
    found = []
    for cue in track.cues:
        kind = rules.kinds.get(cue.kind)
        if kind is None:
            tally.lost(track.path, f"{cue.kind} cue", f"{form.title} does not hold this kind")
            continue
        if kind is not cue.kind:
            tally.lost(track.path, f"{cue.kind} cue", f"becomes a {kind} cue")
        placed = _on_pad(replace(cue, kind=kind), track, rules, pads, tally)
        if placed is None:
            continue
        if placed.kind in rules.one_place:
            if placed.kind in ones:
                tally.lost(track.path, f"{placed.kind} cue", f"{form.title} holds only one")
                continue
            ones.add(placed.kind)
        found.append(_cue(placed, track, form, tally))
    return tuple(found)


def _on_pad(
    cue: Cue, track: Track, rules: Cues, pads: dict[bool, set[int]], tally: Tally | Report
) -> Cue | None:
    """A cue with a pad that the format has and that is free, or without one."""
    hot = cue.kind is CueKind.HOT
    if cue.kind not in rules.padded or (cue.slot is None and not hot):
        return replace(cue, slot=None, loop_slot=False)
    own = bool(rules.loop_slots) and cue.is_loop and cue.kind in rules.loops
    count = rules.loop_slots if own else rules.slots
    taken = pads[own]
    slot = cue.slot
    moved = cue.loop_slot != own  # a pad of the other series: its number is a wish only
    if slot is None or slot >= count or slot in taken or slot < 0:
        slot = next((s for s in range(count) if s not in taken), None) if moved else None
    if slot is None and not hot:
        tally.lost(track.path, f"{cue.kind} cue", "its pad is not held")
        return replace(cue, slot=None, loop_slot=False)
    if slot is None:
        memory = rules.kinds.get(CueKind.MEMORY)
        why = f"there is no pad {'' if cue.slot is None else cue.slot + 1} for it"
        if memory is None:
            tally.lost(track.path, "hot cue", why)
            return None
        tally.lost(track.path, "hot cue", f"{why}; it becomes a {memory} cue")
        return replace(cue, kind=memory, slot=None, loop_slot=False)
    taken.add(slot)
    return replace(cue, slot=slot, loop_slot=own)


def _cue(cue: Cue, track: Track, form: Format, tally: Tally | Report) -> Cue:
    rules = form.cues
    end = cue.end_s
    if end is not None and cue.kind not in rules.loops and cue.kind is not CueKind.JUMP:
        tally.lost(track.path, f"{cue.kind} cue", f"its end: {form.title} holds no such loops")
        end = None
    name, color = cue.name, cue.color
    if name and cue.kind not in rules.names:
        tally.lost(track.path, f"name of {cue.kind} cues", f"{form.title} does not hold it")
        name = ""
    if color is not None and cue.kind not in rules.colors:
        tally.lost(track.path, f"color of {cue.kind} cues", f"{form.title} does not hold it")
        color = None
    if color is not None and rules.palette:
        color = nearest(color, rules.palette)
    usual = rules.loop_colors if cue.loop_slot else rules.pad_colors
    if color is None and usual and cue.slot is not None and cue.kind in rules.colors:
        color = usual[cue.slot % len(usual)]
    mine = is_of(cue.source, form)
    return replace(
        cue,
        start_s=_step(cue.start_s, rules.step_s),
        end_s=None if end is None else _step(end, rules.step_s),
        name=name,
        color=color,
        active=cue.active and rules.active and end is not None,
        locked=cue.locked and rules.locked,
        raw=cue.raw if mine else {},
        source=cue.source if mine else "",
    )


def nearest(color: int, palette: Iterable[int]) -> int:
    """The color of a palette that looks most like this one: by squares of red, green and blue."""

    def distance(other: int) -> int:
        return sum(((color >> s & 255) - (other >> s & 255)) ** 2 for s in (0, 8, 16))

    return min(palette, key=distance)


def _step(value: float, step: float) -> float:
    return round(value / step) * step if step else value


# ---- grids


def _grid(track: Track, grid: Grid, rules: Grids, title: str, tally: Tally | Report) -> Grid | None:
    if not rules.held:
        tally.lost(track.path, "grid", f"{title} holds none")
        return None
    if not grid.is_constant and not rules.variable:
        tally.lost(track.path, "grid", f"{title} holds one tempo; the first one is kept")
        first = grid.anchors[0]
        grid = replace(grid, anchors=(first,), bpm=grid.bpm_at(first.position_s))
    if not rules.bars:
        grid = _without_bars(grid)
    bpm = _step(grid.bpm, rules.bpm_step)
    anchors = tuple(Anchor(_step(a.position_s, rules.step_s), a.beat) for a in grid.anchors)
    try:
        return replace(grid, anchors=anchors, bpm=bpm, confidence=None, source="")
    except ValueError:  # two anchors within a step
        tally.lost(track.path, "grid", f"{title} cannot hold anchors that are so close")
        return None


def _without_bars(grid: Grid) -> Grid:
    """A grid whose first anchor starts a bar: programs without bars take it as one."""
    first = grid.anchors[0]
    beat = first.beat - first.beat % grid.beats_a_bar if grid.bars_known else first.beat
    start = grid.position_s(beat)
    if start < 0 and beat < first.beat:
        later = beat + grid.beats_a_bar
        at = grid.position_s(later)
        if len(grid.anchors) == 1 or at < grid.anchors[1].position_s:
            beat, start = later, at
    rest = grid.anchors[1:]
    anchors = [Anchor(start, beat), *rest]
    shifted = tuple(Anchor(a.position_s, a.beat - beat) for a in anchors)
    return replace(grid, anchors=shifted, bars_known=False)


# ---- lists


def _lists(nodes: Iterable[Node], form: Format, tally: Tally) -> tuple[Node, ...]:
    found = [made for node in nodes for made in _node(node, form, tally)]
    return tuple(found) if form.lists.folders else tuple(_flat(found))


def _node(node: Node, form: Format, tally: Tally) -> list[Node]:
    rules = form.lists
    entries = node.entries
    if not rules.added:
        entries = tuple(replace(entry, added="") for entry in entries)
    if not rules.duplicates and len({e.path for e in entries}) < len(entries):
        tally.lost(node.name, "list", f"{form.title} holds a track once in a list")
        first = {entry.path: entry for entry in reversed(entries)}
        entries = tuple(first[path] for path in dict.fromkeys(entry.path for entry in entries))
    children = tuple(made for child in node.children for made in _node(child, form, tally))
    raw = node.raw if is_of(node.raw.get("source"), form) else {}
    node = replace(node, entries=entries, children=children, raw=raw)
    if node.kind is NodeKind.SMART and not (rules.smart and (raw or node.rule)):
        tally.lost(node.name, "smart list", f"{form.title} gets what is in it now, not its rule")
        node = replace(node, kind=NodeKind.PLAYLIST, rule="", raw={})
    elif node.kind is NodeKind.SMART:
        return [node]
    if node.kind is not NodeKind.FOLDER:
        node = replace(node, kind=NodeKind.PLAYLIST)
    return [_split(node, rules)]


def _split(node: Node, rules: Lists) -> Node:
    """A list with lists in it becomes a folder, with a list of the same name if it has tracks."""
    if rules.filled_folders:
        return node
    if node.kind is NodeKind.PLAYLIST and node.children:
        inner = replace(node, children=())
        more = (inner, *node.children) if node.entries else node.children
        return replace(node, kind=NodeKind.FOLDER, children=more, entries=(), raw={})
    if node.kind is NodeKind.FOLDER and node.entries:
        inner = Node(node.name, NodeKind.PLAYLIST, entries=node.entries)
        return replace(node, children=(inner, *node.children), entries=())
    return node


def _flat(nodes: Iterable[Node]) -> Iterable[Node]:
    """Lists without folders; their names tell where they were."""
    for top in nodes:
        for above, node in top.walk():
            if node.kind is not NodeKind.FOLDER:
                yield replace(node, name=" - ".join((*above, node.name)), children=())
