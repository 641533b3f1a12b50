# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: key lock, key and pitch."""

import math
from collections.abc import Callable

from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.kinds import PUSH, SHOWN, TOGGLE, linear, number
from app.controllers.mixxx.controls.links import TICK_NS, Link, Row, button, kept, press, seen
from app.library.model.key import Key

SEMITONES = 12
MINOR = 12  # Mixxx: 1..12 major from C on, 13..24 minor
MOST = 12.0  # our key shift goes so far


def number_of(key: Key) -> float:
    """Mixxx's number of a key."""
    return 1.0 + key.tonic + (MINOR if key.minor else 0)


def key_of(number: float) -> Key | None:
    """The inverse of `number_of`; None: it is no key."""
    place = int(number) - 1
    return Key(place % SEMITONES, place >= MINOR) if 0 <= place < 2 * MINOR else None


def own_key(d: Deck) -> Key | None:
    """The key of the track as it was recorded."""
    return Key.parse(str(d.track.get("key", "") or ""))


def by_speed(d: Deck) -> float:
    """Semitones that the speed makes; with key lock none."""
    speed = 1.0 + d.get("tempo") / 100.0
    if d.get("keylock") > 0.0 or speed <= 0.0:
        return 0.0
    return SEMITONES * math.log2(speed)


def heard_key(d: Deck) -> Key | None:
    """The key as it is heard, to the nearest semitone."""
    key = own_key(d)
    if key is None:
        return None
    return Key((key.tonic + round(d.get("key_shift") + by_speed(d))) % SEMITONES, key.minor)


def nearest(semitones: float) -> float:
    """The shortest way to the same note."""
    return (semitones + SEMITONES / 2) % SEMITONES - SEMITONES / 2


def tune_to(d: Deck, key: Key | None) -> None:
    """Shift the key to this one; major and minor meet in their common scale."""
    own = own_key(d)
    if key is None or own is None:
        return
    target = key.tonic + 3 * (key.minor - own.minor)
    d.set("key_shift", nearest(target - own.tonic - by_speed(d)))


def _key(d: Deck) -> Link:
    def read() -> float:
        key = heard_key(d)
        return number_of(key) if key else 0.0

    return Link(read, lambda v: tune_to(d, key_of(v)), d.all(("key_shift", "loaded")), TICK_NS)


def _file_key(d: Deck) -> Link:
    def read() -> float:
        key = own_key(d)
        return number_of(key) if key else 0.0

    return seen(read, poll_ns=TICK_NS)


def _distance(d: Deck) -> Link:
    def read() -> float:
        semitones = d.get("key_shift") + by_speed(d)
        return semitones - round(semitones)

    return seen(read, ids=d.all(("key_shift", "tempo", "keylock")))


def _sync_key(d: Deck) -> None:
    number_ = int(d.desk.path("sync.leader"))
    first = [other for other in d.desk.decks if other.number == number_]
    playing = [other for other in d.desk.decks if other.get("playing") > 0.0]
    other = next((o for o in first + playing if o is not d and heard_key(o)), None)
    if other is not None:
        tune_to(d, heard_key(other))


def _adjust(d: Deck) -> Link:
    return Link(
        lambda: d.get("key_shift"),
        lambda v: d.set("key_shift", v),
        d.all(("key_shift",)),
        control=(d.ids["key_shift"], float),
    )


def _pitch(d: Deck) -> Link:
    return Link(
        lambda: d.get("key_shift") + by_speed(d),
        lambda v: d.set("key_shift", v - by_speed(d)),
        d.all(("key_shift", "tempo", "keylock")),
    )


def _do(keys: str, act: Callable[[Deck], object]) -> Row:
    return Row(keys, PUSH, lambda d: press(lambda: act(d)))


def _step(keys: str, semitones: float) -> Row:
    def act(d: Deck) -> None:
        d.set("key_shift", min(max(d.get("key_shift") + semitones, -MOST), MOST))

    return _do(keys, act)


ROWS = (
    Row("keylock", TOGGLE, lambda d: button(d.desk, d.ids["keylock"])),
    Row("keylockMode", TOGGLE, kept),
    Row("keyunlockMode", TOGGLE, kept),
    Row("key", number(), _key),
    Row("visual_key", number(), _key),
    Row("file_key", SHOWN, _file_key),
    Row("visual_key_distance", SHOWN, _distance),
    Row("pitch", linear(-6.0, 6.0, beyond=True), _pitch),
    Row("pitch_adjust", linear(-3.0, 3.0, beyond=True), _adjust),
    _step("pitch(?:_adjust)?_up", 1.0),
    _step("pitch(?:_adjust)?_down", -1.0),
    _step("pitch(?:_adjust)?_up_small", 0.1),
    _step("pitch(?:_adjust)?_down_small", -0.1),
    _do("sync_key", _sync_key),
    _do("reset_key", lambda d: d.set("key_shift", 0.0)),
)
