# SPDX-License-Identifier: GPL-3.0-or-later
"""Main output, headphones, crossfader; what the program tells about itself."""

from collections.abc import Callable

from app.controllers.mixxx.controls.deck.cues import FAST_NS, SLOW_NS, blinks
from app.controllers.mixxx.controls.desk import Desk
from app.controllers.mixxx.controls.keys.effects import EFFECTS
from app.controllers.mixxx.controls.keys.levels import (
    duck_of,
    gain_of_main,
    main_of,
    strength_of,
)
from app.controllers.mixxx.controls.kinds import (
    SHOWN,
    THREE,
    TOGGLE,
    audio,
    linear,
    number,
)
from app.controllers.mixxx.controls.links import (
    EACH_TURN,
    TICK_NS,
    Link,
    Row,
    button,
    fixed,
    kept,
    knob,
    seen,
)
from engine.controls import BY_PATH

GAIN = audio(-14.0, 14.0, 0.5)
CURVE_CUT = 16.0  # curves that are steeper than this cut
SMOOTH, CUT, POWER = 0.0, 2.0, 3.0  # of ours
CURVE = {SMOOTH: 1.0, 1.0: 1.0, CUT: 1000.0, POWER: 1.0}  # what is told of ours
DUCKING = (0.0, 2.0, 1.0)  # Mixxx: off, by itself, by hand; ours: off, while on, while speaking
OVERLOAD_NS = 500_000_000
DECKS, SAMPLERS = 4.0, 8.0
MOST_PLAYERS = 64.0


def mix_of(v: float) -> float:
    """-1 the cued decks, 1 the main output; ours from 0."""
    return 0.5 * v + 0.5


def v_of_mix(mix: float) -> float:
    """The inverse of `mix_of`."""
    return 2.0 * mix - 1.0


def _knob(path: str) -> Callable[[Desk], Link]:
    return lambda desk: knob(desk, BY_PATH[path].id)


def _button(path: str) -> Callable[[Desk], Link]:
    return lambda desk: button(desk, BY_PATH[path].id)


def _gain(path: str) -> Callable[[Desk], Link]:
    return lambda desk: knob(desk, BY_PATH[path].id, main_of, gain_of_main)


def _mix(desk: Desk) -> Link:
    return knob(desk, BY_PATH["headphones.mix"].id, mix_of, v_of_mix)


def _booth_there(desk: Desk) -> Link:
    return seen(lambda: desk.path("booth.there"), ids=(BY_PATH["booth.there"].id,))


def _duck(desk: Desk) -> Link:
    return knob(desk, BY_PATH["mic.duck"].id, duck_of, strength_of)


def _ducking(desk: Desk) -> Link:
    return knob(
        desk,
        BY_PATH["mic.talkover"].id,
        lambda v: DUCKING[int(v) % len(DUCKING)],
        lambda ours: float(DUCKING.index(ours)),
    )


MAIN = (
    Row("crossfader", linear(-1.0, 1.0), _knob("master.crossfader")),
    Row("gain", GAIN, _gain("master.gain")),
    Row("headGain", GAIN, _gain("headphones.gain")),
    Row("booth_gain", GAIN, _gain("booth.gain")),
    Row("headMix", linear(-1.0, 1.0, -1.0), _mix),
    Row("headSplit", TOGGLE, _button("headphones.split")),
    Row("balance", linear(-1.0, 1.0), _knob("master.balance")),
    Row("duckStrength", linear(0.0, 1.0), _duck),
    Row("talkoverDucking", THREE, _ducking),
    Row("enabled|headEnabled", SHOWN, fixed(1.0)),
    Row("booth_enabled", SHOWN, _booth_there),
    Row("num_effectsavailable", SHOWN, fixed(float(EFFECTS))),
)


def _curve_id() -> int:
    return BY_PATH["master.crossfader_curve"].id


def _fade_mode(desk: Desk) -> Link:
    def write(v: float) -> None:
        desk.set(_curve_id(), POWER if v > 0.0 else _additive(desk))

    return Link(lambda: float(desk.get(_curve_id()) == POWER), write, (_curve_id(),))


def _additive(desk: Desk) -> float:
    return CUT if desk.curve >= CURVE_CUT else SMOOTH


def _fade_curve(desk: Desk) -> Link:
    def read() -> float:
        ours = desk.get(_curve_id())
        return desk.curve if ours in (_additive(desk), POWER) else CURVE[ours]

    def write(v: float) -> None:
        desk.curve = v
        if desk.get(_curve_id()) != POWER:
            desk.set(_curve_id(), _additive(desk))

    return Link(read, write, (_curve_id(),))


PROFILE = (
    Row("xFaderMode", TOGGLE, _fade_mode),
    Row("xFaderCurve", linear(0.6, 1000.0, 1.0), _fade_curve),
    Row("xFaderReverse", TOGGLE, _button("master.crossfader_reverse")),
    Row("xFaderCalibration", linear(0.3, 1.0, 0.5), kept),
    Row("LoEQFrequency|HiEQFrequency", number(), kept),
)


def _latency_ms(desk: Desk) -> float:
    state = desk.world.state
    return 1000.0 * state.frames / state.sample_rate if state.sample_rate else 0.0


def _overload(desk: Desk) -> Link:
    seen_last = [int(desk.world.state.dropouts), 0]

    def read() -> float:
        now = int(desk.world.state.dropouts)
        if now > seen_last[0]:
            seen_last[1] = desk.now_ns + OVERLOAD_NS
        seen_last[0] = now
        return float(desk.now_ns < seen_last[1])

    return seen(read, poll_ns=EACH_TURN)


def _state(key: str, read: Callable[[Desk], float], poll_ns: int = TICK_NS) -> Row:
    return Row(key, SHOWN, lambda desk: seen(lambda: read(desk), poll_ns=poll_ns))


def _clock(period_ns: int) -> Callable[[Desk], float]:
    """Seconds since the start, in steps."""
    return lambda desk: (desk.now_ns - desk.born_ns) // period_ns * period_ns / 1e9


def _square(phase_ns: int) -> Callable[[Desk], float]:
    return lambda desk: float(blinks(desk.now_ns, phase_ns))


def _players(count: float) -> Callable[[Desk], Link]:
    """So many there are. A mapping that asks for more is told that it got them: they stay empty."""

    def make(_: Desk) -> Link:
        told = [count]

        def write(v: float) -> None:
            told[0] = max(told[0], float(int(min(v, MOST_PLAYERS))))

        return Link(lambda: told[0], write)

    return make


FRAME_NS, TWENTIETH_NS = 16_666_667, 50_000_000

APP = (
    Row("num_decks", number(DECKS), _players(DECKS)),
    Row("num_samplers", number(SAMPLERS), _players(SAMPLERS)),
    Row("num_preview_decks|num_microphones", number(1.0), _players(1.0)),
    Row("num_auxiliaries", number(), _players(0.0)),
    _state("samplerate", lambda desk: desk.world.state.sample_rate),
    _state("output_latency_ms", _latency_ms),
    _state("audio_latency_usage", lambda desk: desk.world.state.load),
    _state("audio_latency_overload_count", lambda desk: desk.world.state.dropouts),
    Row("audio_latency_overload", SHOWN, _overload),
    _state("gui_tick_full_period_s", _clock(FRAME_NS), FRAME_NS),
    _state("gui_tick_50ms_period_s", _clock(TWENTIETH_NS), TWENTIETH_NS),
    _state("indicator_250ms", _square(FAST_NS), FAST_NS // 4),
    _state("indicator_500ms", _square(SLOW_NS), FAST_NS // 4),
)


def _clock_bpm(desk: Desk) -> Link:
    return seen(lambda: desk.path("sync.bpm"), ids=(BY_PATH["sync.bpm"].id,))


CLOCK = (
    Row("bpm", linear(1.0, 200.0, 124.0), _clock_bpm),
    Row("sync_leader|play", TOGGLE, kept),
)
