# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: fader, gain, headphones, side of the crossfader; equalizer and filter of the deck."""

from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.keys.levels import (
    band_of,
    fader_of,
    gain_of_fader,
    gain_of_trim,
    trim_of,
    v_of_band,
)
from app.controllers.mixxx.controls.kinds import (
    POWER,
    PUSH,
    SHOWN,
    THREE,
    TOGGLE,
    Kind,
    audio,
    linear,
    number,
    states,
)
from app.controllers.mixxx.controls.links import (
    Link,
    Row,
    button,
    fixed,
    kept,
    knob,
    press,
)

BANDS = ("eq.low", "eq.mid", "eq.high")
BAND = audio(-12.0, 12.04, 0.5)
VOLUME = audio(-20.0, 0.0, 1.0)
PREGAIN = audio(-12.0, 12.0, 0.5)
BAND_COUNT = float(len(BANDS))
QUICK_COUNT, QUICK_BUTTONS = 3.0, 2.0  # what mappings of Mixxx's filter expect


def _volume(d: Deck) -> Link:
    curve_id = d.desk.curve_id

    def to(v: float) -> float:
        return fader_of(v, d.desk.get(curve_id))

    def read() -> float:
        place = d.sizes.get("muted", d.get("fader"))
        return gain_of_fader(place, d.desk.get(curve_id))

    def write(v: float) -> None:
        if "muted" in d.sizes:
            d.sizes["muted"] = to(v)
        else:
            d.set("fader", to(v))

    return Link(read, write, (d.ids["fader"], curve_id), control=(d.ids["fader"], to))


def _mute(d: Deck) -> Link:
    """The fader is closed, and goes back to where it was."""

    def read() -> float:
        return float("muted" in d.sizes)

    def write(v: float) -> None:
        if v > 0.0:
            d.sizes.setdefault("muted", d.get("fader"))
            d.set("fader", 0.0)
        elif "muted" in d.sizes:
            d.set("fader", d.sizes.pop("muted"))

    return Link(read, write, d.all(("fader",)))


def _side_row(key: str, side: float) -> Row:
    return Row(key, PUSH, lambda d: press(lambda: d.set("assign", side)))


def _band(d: Deck, which: str) -> Link:
    return knob(d.desk, d.ids[BANDS[int(which) - 1]], band_of, v_of_band)


def _kill(d: Deck, which: str) -> Link:
    return button(d.desk, d.ids[f"{BANDS[int(which) - 1]}_kill"])


def filter_of(v: float) -> float:
    """Our filter for the super knob: its middle is off."""
    return 2.0 * v - 1.0


def super_of(v: float) -> float:
    """The inverse of `filter_of`."""
    return 0.5 * v + 0.5


def _filter(d: Deck) -> Link:
    """The knob; while the filter is switched off it only moves what will be."""

    def read() -> float:
        return super_of(d.sizes.get("filter", d.get("filter")))

    def write(v: float) -> None:
        if "filter" in d.sizes:
            d.sizes["filter"] = filter_of(v)
        else:
            d.set("filter", filter_of(v))

    return Link(read, write, d.all(("filter",)), control=(d.ids["filter"], filter_of))


def _filter_on(d: Deck) -> Link:
    def read() -> float:
        return float("filter" not in d.sizes)

    def write(v: float) -> None:
        if v <= 0.0:
            d.sizes.setdefault("filter", d.get("filter"))
            d.set("filter", 0.0)
        elif "filter" in d.sizes:
            d.set("filter", d.sizes.pop("filter"))

    return Link(read, write, d.all(("filter",)))


def _resonance(d: Deck) -> Link:
    return knob(d.desk, d.ids["filter_resonance"])


ON: Kind = states(2, default=1.0)

ROWS = (
    Row("volume", VOLUME, _volume),
    Row("pregain", PREGAIN, lambda d: knob(d.desk, d.ids["trim"], trim_of, gain_of_trim)),
    Row("mute", POWER, _mute),
    Row("pfl", TOGGLE, lambda d: button(d.desk, d.ids["pfl"])),
    Row("orientation", THREE, lambda d: knob(d.desk, d.ids["assign"])),
    _side_row("orientation_left", 0.0),
    _side_row("orientation_center", 1.0),
    _side_row("orientation_right", 2.0),
)

EQUALIZER = (
    Row("parameter([123])", BAND, _band),
    Row("button_parameter([123])", TOGGLE, _kill),
    Row("num_parameters", SHOWN, fixed(BAND_COUNT)),
    Row("num_button_parameters", SHOWN, fixed(BAND_COUNT)),
    Row("num_parameterslots|num_button_parameterslots", SHOWN, fixed(BAND_COUNT)),
    Row("(?:button_)?parameter[123]_loaded", SHOWN, fixed(1.0)),
    Row("loaded", SHOWN, fixed(1.0)),
    Row("enabled", ON, kept),
    Row("(?:button_)?parameter\\d+(?:_\\w+)?", number(), kept),
    Row("meta|mix|super1", linear(0.0, 1.0), kept),
)

QUICK = (
    Row("super1", linear(0.0, 1.0, 0.5), _filter),
    Row("meta", linear(0.0, 1.0, 0.5), _filter),
    Row("enabled", ON, _filter_on),
    Row("parameter2", linear(0.0, 1.0, 0.3), _resonance),
    Row("num_parameters|num_parameterslots", SHOWN, fixed(QUICK_COUNT, real=False)),
    Row("num_button_parameters|num_button_parameterslots", SHOWN, fixed(QUICK_BUTTONS, real=False)),
    Row("loaded", SHOWN, fixed(1.0)),
    Row("mix", linear(0.0, 1.0, 1.0), kept),
    Row("loaded_chain_preset", number(1.0), kept),
    Row("(?:button_)?parameter\\d+(?:_\\w+)?", number(), kept),
)

# Players that are no decks have neither.
NO_RACK = (
    Row("button_parameter\\d+", TOGGLE, kept),
    Row("parameter\\d+", BAND, kept),
    Row("super1|meta|mix", linear(0.0, 1.0, 0.5), kept),
    Row("enabled", ON, kept),
    Row("loaded", SHOWN, fixed(0.0, real=False)),
)
