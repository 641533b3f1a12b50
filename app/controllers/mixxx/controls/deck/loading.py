# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: what track is on it; loading, cloning, ejecting."""

import re

from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.kinds import ENCODER, PUSH, SHOWN, number
from app.controllers.mixxx.controls.links import TICK_NS, Link, Row, kept, press, seen, turned


def _load_id(d: Deck) -> int:
    return int(d.state.load_id)


def _load_selected(d: Deck, play: bool) -> Link:
    def act() -> None:
        d.desk.world.act(f"deck{d.number}.load")
        if play:
            d.desk.when_loaded(lambda: _load_id(d), lambda: d.set("play", 1.0))

    return press(act)


def _file(d: Deck) -> str:
    return str(d.track.get("file", "") or "")


def load_file(d: Deck, file: str) -> None:
    """Load a file."""
    if file:
        d.desk.world.ask({"command": "load", "deck": d.number - 1, "file": file})


def _source(d: Deck, number_: float) -> Deck | None:
    """The deck of a number; 0 and below: the first other one that plays."""
    if number_ > 0:
        return next((deck for deck in d.desk.decks if deck.number == int(number_)), None)
    return next((o for o in d.desk.decks if o is not d and o.get("play") > 0.0), None)


def _load_from(d: Deck, number_: float) -> None:
    source = _source(d, number_)
    if source is not None:
        load_file(d, _file(source))


def _clone(d: Deck, number_: float) -> None:
    """The same track at the same place in the same tempo."""
    source = _source(d, number_)
    if source is None or source is d or not _file(source):
        return

    def follow() -> None:
        d.set("tempo", source.get("tempo"))
        d.set("key_shift", source.get("key_shift"))
        d.seek(float(source.state.position))
        d.set("play", source.get("play"))

    load_file(d, _file(source))
    d.desk.when_loaded(lambda: _load_id(d), follow)


def _eject(d: Deck) -> None:
    """Empty the deck; an empty one takes its last track again."""
    if d.get("loaded") > 0.0:
        d.ejected = _file(d)
        d.desk.world.ask({"command": "eject", "deck": d.number - 1})
    else:
        load_file(d, d.ejected)


def _color(d: Deck) -> Link:
    def read() -> float:
        found = re.fullmatch("#([0-9a-fA-F]{6})", str(d.track.get("color", "")))
        return float(int(found[1], 16)) if found else -1.0

    def write(v: float) -> None:
        d.desk.world.act(f"deck{d.number}.color", v)

    return Link(read, write, poll_ns=TICK_NS)


def _stars(key: str, by: float) -> Row:
    def make(d: Deck) -> Link:
        return press(lambda: d.desk.world.act(f"deck{d.number}.stars", by))

    return Row(key, PUSH, make)


ROWS = (
    Row("LoadSelectedTrack", PUSH, lambda d: _load_selected(d, False)),
    Row("LoadSelectedTrackAndPlay", PUSH, lambda d: _load_selected(d, True)),
    Row("LoadTrackFromDeck", ENCODER, lambda d: turned(lambda v: _load_from(d, v))),
    Row("CloneFromDeck", ENCODER, lambda d: turned(lambda v: _clone(d, v))),
    Row("LoadTrackFromSampler|CloneFromSampler|LoadTrackFromPreviewDeck", ENCODER, kept),
    Row("eject", PUSH, lambda d: press(lambda: _eject(d))),
    Row("track_loaded", SHOWN, lambda d: seen(lambda: d.get("loaded"), ids=d.all(("loaded",)))),
    Row("track_color", number(-1.0), _color),
    _stars("stars_up", 1.0),
    _stars("stars_down", -1.0),
    Row("update_replaygain_from_pregain|show_track_menu", PUSH, kept),
)
