# SPDX-License-Identifier: GPL-3.0-or-later
"""Sampler slots, the preview player, the microphone."""

from app.controllers.mixxx.controls.deck.cues import CHANNELS
from app.controllers.mixxx.controls.deck.strip import PREGAIN, VOLUME
from app.controllers.mixxx.controls.desk import Desk, Part
from app.controllers.mixxx.controls.keys.levels import gain_of_side, meter_of, side_of
from app.controllers.mixxx.controls.kinds import POWER, PUSH, SHOWN, TOGGLE, Kind, Press, number
from app.controllers.mixxx.controls.links import (
    EACH_TURN,
    TICK_NS,
    Link,
    Row,
    button,
    fixed,
    held,
    kept,
    knob,
    press,
    seen,
)
from app.controllers.mixxx.controls.tapers import Linear

BY_HOLD, BY_TOGGLE = 1.0, 2.0  # modes of a slot's pad
PLACE_NS = 66_000_000
POSITION = Kind(Press.VALUE, Linear(0.0, 1.0), pot=True)


class Slot(Part):
    """A sampler slot 1..8: what Mixxx does with a player, by its pad."""

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__(desk, f"sampler{number}.")
        self.number = number

    @property
    def sounds(self) -> bool:
        """It plays, or will on the next beat."""
        return self.get("playing") > 0.0 or self.get("waiting") > 0.0

    @property
    def rate(self) -> float:
        """Frames a second by which its length is told: the engine's."""
        return float(self.desk.world.state.sample_rate)

    def start(self) -> None:
        """From the beginning, whatever the pad's mode is."""
        if self.get("mode") == BY_TOGGLE and self.sounds:
            self.fire("stop")  # else the pad would stop it
        self.set("play", 1.0)
        if self.get("mode") != BY_HOLD:
            self.set("play", 0.0)

    def stop(self) -> None:
        """Be silent."""
        if self.get("play") > 0.0:
            self.set("play", 0.0)
        self.fire("stop")

    def play(self, v: float) -> None:
        """Start when it does not play, or stop."""
        if v <= 0.0:
            self.stop()
        elif not self.sounds:
            self.start()

    def eject(self) -> None:
        """Empty it."""
        self.desk.world.ask({"command": "unsample", "slot": self.number - 1})


def _sounds(s: Slot) -> Link:
    return Link(lambda: float(s.sounds), s.play, s.all(("playing", "waiting")))


def _shown(s: Slot) -> Link:
    return seen(lambda: float(s.sounds), ids=s.all(("playing", "waiting")))


def _gain(place: Part, name: str = "gain") -> Link:
    return knob(place.desk, place.ids[name], side_of, gain_of_side)


def _samples(s: Slot) -> Link:
    return seen(lambda: CHANNELS * s.rate * s.get("length"), ids=s.all(("length",)))


def _ready(s: Slot) -> Link:
    def read() -> float:
        return float(s.get("loaded") > 0.0 and not s.sounds)

    return seen(read, ids=s.all(("loaded", "playing", "waiting")))


def _load(s: Slot, then: bool) -> Link:
    def act() -> None:
        s.desk.world.act(f"sampler{s.number}.load")
        if then:
            s.desk.when_loaded(lambda: s.desk.side_load(s.number - 1), s.start)

    return press(act)


def _start_row(keys: str) -> Row:
    return Row(keys, PUSH, lambda s: press(s.start))


def _stop_row(keys: str) -> Row:
    return Row(keys, PUSH, lambda s: press(s.stop))


# Players that Mixxx could have and we have not: nothing can be loaded there, and nothing plays.
EMPTY = (
    Row("play", TOGGLE, fixed(0.0, real=False)),
    Row("play_indicator|play_latched|cue_indicator|track_loaded", SHOWN, fixed(0.0, real=False)),
    Row(r"hotcue_\d+_status|end_of_track|duration", SHOWN, fixed(0.0, real=False)),
)

SAMPLER = (
    Row("play", TOGGLE, _sounds),
    Row("play_indicator|play_latched", SHOWN, _shown),
    Row("cue_indicator", SHOWN, _ready),
    _start_row(
        "cue_gotoandplay|start_play|play_stutter|beatsync|hotcue_1_(?:activate|gotoandplay)"
    ),
    _stop_row("cue_gotoandstop|start_stop|stop|cue_goto|start"),
    Row(
        "cue_default|cue_preview|cue_cdj|cue_simple",
        PUSH,
        lambda s: held(lambda on: s.start() if on else s.stop()),
    ),
    Row("volume", VOLUME, _gain),
    Row("pregain", PREGAIN, _gain),
    Row("pfl", TOGGLE, lambda s: button(s.desk, s.ids["pfl"])),
    Row("repeat|loop_enabled", TOGGLE, lambda s: button(s.desk, s.ids["loop"])),
    Row("reloop_toggle", PUSH, lambda s: press(lambda: s.set("loop", 1.0 - s.get("loop")))),
    Row("quantize|sync_enabled", TOGGLE, lambda s: button(s.desk, s.ids["quantize"])),
    Row("track_loaded", SHOWN, lambda s: seen(lambda: s.get("loaded"), ids=s.all(("loaded",)))),
    Row("hotcue_1_status", SHOWN, lambda s: seen(lambda: s.get("loaded"), ids=s.all(("loaded",)))),
    Row(
        "playposition",
        POSITION,
        lambda s: seen(lambda: s.get("position_ratio"), poll_ns=PLACE_NS),
    ),
    Row("duration", SHOWN, lambda s: seen(lambda: s.get("length"), ids=s.all(("length",)))),
    Row("track_samples", SHOWN, _samples),
    Row("track_samplerate", SHOWN, lambda s: seen(lambda: s.rate, poll_ns=TICK_NS)),
    Row("LoadSelectedTrack", PUSH, lambda s: _load(s, False)),
    Row("LoadSelectedTrackAndPlay", PUSH, lambda s: _load(s, True)),
    Row("eject", PUSH, lambda s: press(s.eject)),
)


def _preview_load(desk: Desk) -> Link:
    return press(lambda: desk.world.act("library.preview"))


def _preview_play(p: Part) -> Link:
    return button(p.desk, p.ids["play"])


def _preview_eject(p: Part) -> Link:
    return press(lambda: p.desk.world.ask({"command": "preview_stop"}))


def _preview_stop(p: Part) -> Link:
    return press(lambda: p.set("play", 0.0))


def _preview_start(p: Part) -> Link:
    def act() -> None:
        p.set("seek_ratio", 0.0)
        p.set("play", 1.0)

    return press(act)


def _preview_place(p: Part) -> Link:
    return Link(lambda: p.get("position_ratio"), lambda v: p.set("seek_ratio", v), poll_ns=PLACE_NS)


PREVIEW = (
    Row("play", TOGGLE, _preview_play),
    Row("play_indicator|play_latched", SHOWN, _preview_play),
    Row("LoadSelectedTrackAndPlay|LoadSelectedTrack", PUSH, lambda p: _preview_load(p.desk)),
    Row("start_play|cue_gotoandplay|play_stutter", PUSH, _preview_start),
    Row("stop|start_stop|cue_gotoandstop", PUSH, _preview_stop),
    Row("eject", PUSH, _preview_eject),
    Row("volume", VOLUME, _gain),
    Row("pregain", PREGAIN, _gain),
    Row("playposition", POSITION, _preview_place),
    Row("track_loaded", SHOWN, lambda p: seen(lambda: p.get("loaded"), ids=p.all(("loaded",)))),
)


def _mic_level(p: Part) -> Link:
    return seen(lambda: meter_of(p.get("level")), poll_ns=PLACE_NS // 2)


def _mic_loud(p: Part) -> Link:
    return seen(lambda: float(p.get("level") >= 1.0), poll_ns=EACH_TURN)


MIC = (
    Row("talkover", POWER, lambda p: button(p.desk, p.ids["on"])),
    Row("volume", VOLUME, _gain),
    Row("pregain", PREGAIN, _gain),
    Row("pfl", TOGGLE, lambda p: button(p.desk, p.ids["pfl"])),
    Row("main_mix", TOGGLE, lambda p: button(p.desk, p.ids["on"])),
    Row("mute", POWER, kept),
    Row("orientation", number(1.0), kept),
    Row("input_configured", SHOWN, lambda p: seen(lambda: p.get("there"), ids=p.all(("there",)))),
    Row("vu_meter(?:_left|_right)?", SHOWN, _mic_level),
    Row("peak_indicator(?:_left|_right)?", SHOWN, _mic_loud),
)
