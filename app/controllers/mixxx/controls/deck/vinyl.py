# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: records with timecode."""

from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.kinds import SHOWN, THREE, TOGGLE, number
from app.controllers.mixxx.controls.links import Link, Row, button, kept, knob, seen

OFF, FINE, WARNING, FAULT = 0.0, 1.0, 2.0, 3.0
# By what is heard of the record: no input, nothing, its speed, its place.
STATUS = (FAULT, WARNING, FINE, FINE)
SLOW, FAST = 100 / 3, 45.0  # turns a minute
BETWEEN = 40.0


def _on(d: Deck) -> Link:
    return button(d.desk, d.ids["timecode.on"])


def _mode(d: Deck) -> Link:
    """0 absolute, 1 relative, 2 constant: ours are the same."""
    return knob(d.desk, d.ids["timecode.mode"])


def _status(d: Deck) -> Link:
    def read() -> float:
        return STATUS[int(d.get("timecode.state"))] if d.get("timecode.on") > 0.0 else OFF

    return seen(read, ids=d.all(("timecode.on", "timecode.state")))


def _rpm(d: Deck) -> Link:
    return knob(
        d.desk,
        d.ids["timecode.rpm"],
        lambda v: float(v > BETWEEN),
        lambda fast: FAST if fast > 0.0 else SLOW,
    )


def _speed(d: Deck) -> Link:
    return seen(lambda: d.get("timecode.speed"), ids=d.all(("timecode.speed",)))


def _input(d: Deck) -> Link:
    ids = d.all(("timecode.state",))
    return seen(lambda: float(d.get("timecode.state") > 0.0), ids=ids)


ROWS = (
    Row("vinylcontrol_(?:want)?enabled", TOGGLE, _on),
    Row("vinylcontrol_mode", THREE, _mode),
    Row("vinylcontrol_status", SHOWN, _status),
    Row("vinylcontrol_speed_type", number(SLOW), _rpm),
    Row("vinylcontrol_rate", SHOWN, _speed),
    Row("input_configured", SHOWN, _input),
    Row("vinylcontrol_cueing", THREE, kept),
    Row("passthrough|vinylcontrol_(?:scratching|signal_enabled)", TOGGLE, kept),
    Row("vinylcontrol_\\w+", number(), kept),
)
