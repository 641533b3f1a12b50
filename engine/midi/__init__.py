# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI ports, and what C does with a message by itself."""

import math
from enum import IntEnum
from typing import NamedTuple

ANY = 255


class Do(IntEnum):
    """What a binding does with its message."""

    VALUE = 0  # an absolute position 0..1 becomes a value by `table`
    BUTTON = 1  # pressed: table[1], let go: table[0]; NaN: nothing
    TOGGLE = 2  # pressed: the control's other state
    STEP = 3  # relative: the control's position in `table` moves by `step` for each count
    SEND = 4  # relative: the control is sent `step` times the counts (jog wheels)
    LAYER = 5  # pressed and let go: `control` is a mask of layers that are on as long as it is held


class Code(IntEnum):
    """How relative messages count."""

    TWOS = 0  # 1 up, 127 down
    OFFSET = 1  # 65 up, 63 down
    SIGN = 2  # 1 up, 65 down (bit 6 is the sign)
    UP_DOWN = 3  # 127 up, 0 or 1 ... down: above 63 one up, else one down
    UP = 4  # each press one up
    DOWN = 5


class Binding(NamedTuple):
    """One thing that C does for a message. Several of the same message all act, in order.

    There are 64 layers. Letting go acts wherever the press has acted, whatever layers are on by
    then, and nowhere else: no button and no layer can stick.
    """

    status: int  # with the channel: 0x90; a note-off counts as its note-on with velocity 0
    number: int  # data byte 1; ANY: pitch bend, channel pressure, program change
    do: Do
    control: int  # id in engine.controls
    table: tuple[float, ...] = (0.0, 1.0)  # values over the range, evenly, in the control's unit
    step: float = 0.0
    code: Code = Code.TWOS
    low: int = -1  # number of the message with the low 7 bits; -1: 7 bits (pitch bend has 14)
    pickup: bool = False  # soft takeover: acts once it has passed the control's value, and on until
    # something else moves the control
    layers: int = 0  # acts only while all these layers are on
    without: int = 0  # and none of these
    acceleration: float = 0.0  # STEP, SEND: how much faster counts that come quickly are
    at: float = math.nan  # pickup: the position 0..1 of the hardware that is known from before
