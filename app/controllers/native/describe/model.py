# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: RUF009 - key() is dataclasses.field()
"""The tables of a mapping file. The reader, the writer and docs/mappings.md follow from these."""

from dataclasses import dataclass

from app.controllers.native.describe.schema import (
    choice,
    flag,
    key,
    named,
    number,
    number_or_name,
    several,
    table,
    text,
    whole,
)

KINDS = ("button", "pad", "knob", "fader", "crossfader", "encoder", "jog", "touch", "switch")
CODES = ("twos", "offset", "sign", "up_down", "up", "down")
VERBS = (
    *("hold", "toggle", "set", "step", "cycle", "double", "act"),
    *("layer", "lock", "page", "send", "macro", "wait"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that a button does. Exactly one of the first thirteen keys; `to` and `by` say
    how."""

    hold: str = key(text(), "A control that is 1 as long as the button is down.", "")
    toggle: str = key(text(), "A control that goes on, off.", "")
    set: str = key(text(), "A control that gets the value `to`.", "")
    step: str = key(text(), "A control that moves by `by` of its range.", "")
    cycle: str = key(text(), "A control that goes `by` whole numbers on, round at its ends.", "")
    double: str = key(text(), "A control that is doubled `by` times; -1 halves it.", "")
    act: str = key(text(), "An action of the window, by its name in the list of keys.", "")
    layer: str = key(text(), "A layer that is on as long as the button is down.", "")
    lock: str = key(text(), "A layer that goes on, off.", "")
    page: str = key(text(), "A set of pages that turns to the page `to`, or by `by`.", "")
    send: str = key(text(), "A message to the device, in hexadecimal.", "")
    macro: str = key(text(), "Steps of [macros].", "")
    wait: float = key(number(0, 60_000), "Milliseconds until the next step.", 0.0)
    to: float | str | None = key(
        number_or_name(),
        "Value that `set` sets (in the control's unit), or name of the page.",
        None,
    )
    by: float = key(number(-1000, 1000), "How much; negative goes back.", 1.0)

    @property
    def verb(self) -> str:
        """Which of the verbs it has."""
        return next(v for v in VERBS if getattr(self, v))


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A position of the hardware that becomes the value of a control."""

    control: str = key(text(), "Path of the control.")
    invert: bool = key(flag(), "The other way round.", False)
    range: tuple[float, ...] = key(
        several(number(), 2), "Values at both ends; without: the control's own.", ()
    )
    curve: float = key(
        number(0.1, 10), "Exponent on the position: above 1 finer at the lower end.", 1.0
    )
    points: tuple[float, ...] = key(
        several(number(), 128), "Values over the way, evenly spread: any curve at all.", ()
    )
    notch: bool | None = key(
        flag(), "The middle is exactly the middle; without: knobs of two-sided controls do.", None
    )
    pickup: bool | None = key(flag(), "Soft takeover; without: knobs and faders have it.", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What turning an encoder does: one of step, send, double, cycle; or up and down."""

    step: str = key(text(), "A control that moves by `by` of its range for each count.", "")
    send: str = key(text(), "A control that is sent `by` times the counts.", "")
    double: str = key(text(), "A control that is doubled, halved.", "")
    cycle: str = key(text(), "A control that goes on by whole numbers, and round.", "")
    up: tuple[Step, ...] = key(several(table(Step)), "Steps for each count clockwise.", ())
    down: tuple[Step, ...] = key(several(table(Step)), "Steps for each count back.", ())
    by: float = key(number(-1000, 1000), "How much a count is.", 0.02)
    acceleration: float = key(
        number(0, 20), "How much more counts that come quickly are; 0: all alike.", 0.0
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Jog:
    """A wheel: scratches while it is touched, bends otherwise."""

    deck: str = key(text(), "deck1 to deck4.")
    ticks: float = key(number(1, 1e6), "Counts of a whole turn.")
    touch: str = key(text(), "Message of its touch; without: it only bends.", "")
    bend: float = key(number(-100, 100), "How much stronger it bends than a record's rim.", 1.0)
    scratch: float = key(number(-100, 100), "How much further it scratches than it is turned.", 1.0)
    acceleration: float = key(number(0, 20), "Of bending: more when turned quickly.", 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """What the device shows. The first light of a message whose `when` and range hold wins."""

    of: str = key(text(), 'Control, reading or condition that is shown; "" is always on.', "")
    at: str = key(text(), "Message; without: the control's own.", "")
    on: int = key(whole(0, 127), "Value that lights it.", 127)
    off: int = key(whole(0, 127), "Value that does not.", 0)
    above: float = key(number(), "On from this value on.", 0.5)
    below: float = key(number(), "On up to this value.", 1e12)
    scale: tuple[float, ...] = key(
        several(number(), 2), "Not on or off: between them, over this range (meters).", ()
    )
    blink: float = key(number(0, 10_000), "Milliseconds on and off in turn.", 0.0)
    palette: str = key(text(), "`of` is a colour: shown by this palette.", "")
    color: str = key(
        text(), 'Control that holds the colour, or "#RRGGBB"; `of` says whether it is on.', ""
    )
    send: str = key(
        text(),
        "A message instead, hexadecimal with <number>, <value>, <red>, <green>, <blue> or "
        "<red6>, <green6>, <blue6>.",
        "",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """Text or digits that the device shows."""

    show: str = key(text(), "Control or reading.")
    format: str = key(text(longest=40), 'How numbers are written, as in "%.1f".', "%s")
    width: int = key(whole(1, 128), "Characters.", 8)
    align: str = key(choice("left", "right"), "To which side.", "left")
    characters: str = key(
        choice("ascii", "segments", "digits"),
        "Codes: ASCII; seven segments (bits a to g); digits 0 to 9 and 127 for none.",
        "ascii",
    )
    send: str = key(text(), "SysEx, hexadecimal, with <text> where the characters go.", "")
    at: tuple[str, ...] = key(several(text(), 128), "Or: a message for each character.", ())
    when: tuple[str, ...] = key(several(text(), 16), "Conditions; all must hold.", ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What a control does, all the time or while conditions hold."""

    when: tuple[str, ...] = key(
        several(text(), 16),
        'Conditions, all of which hold: "shift", "!shift", "pads=loop", '
        '"deck1.playing", "deck1.loop.size>=4".',
        (),
    )
    midi: str = key(text(), "Message, if another one than the control's.", "")
    press: tuple[Step, ...] = key(several(table(Step)), "Steps when it is pressed.", ())
    release: tuple[Step, ...] = key(several(table(Step)), "Steps when it is let go.", ())
    click: tuple[Step, ...] = key(
        several(table(Step)), "Steps of a short press, once it is no held or double one.", ()
    )
    double: tuple[Step, ...] = key(several(table(Step)), "Steps of two presses quickly.", ())
    held: tuple[Step, ...] = key(several(table(Step)), "Steps once it is held for long.", ())
    value: tuple[Value, ...] = key(several(table(Value), 8), "What its position is.", ())
    turn: Turn | None = key(table(Turn), "What turning it does.", None)
    jog: Jog | None = key(table(Jog), "The wheel it is.", None)
    light: tuple[Light, ...] = key(several(table(Light)), "What it shows.", ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Control(Use):
    """Something of the device that a hand moves."""

    name: str = key(text(longest=60), "As printed on the device.")
    kind: str = key(choice(*KINDS), "What it is.", "button")
    code: str = key(choice(*CODES), "How an encoder or wheel counts.", "twos")
    hold_ms: float = key(number(50, 10_000), "How long `held` is.", 500.0)
    double_ms: float = key(number(50, 2_000), "How quick `double` is.", 300.0)
    also: tuple[Use, ...] = key(
        several(table(Use)), "Other uses. The first whose `when` holds acts instead.", ()
    )
    place: tuple[float, ...] = key(
        several(number(0, 10_000), 4), "x, y, width, height in the picture.", ()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A second meaning of controls, on while a button is held (`layer`) or locked (`lock`)."""

    doc: str = key(text(), "What it is for.", "")
    on: bool = key(flag(), "On at the start.", False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A set of layers of which exactly one is on."""

    names: tuple[str, ...] = key(several(text(longest=40), 32), "Its pages; the first is on.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """How the device tells what it is."""

    request: str = key(text(), "What is asked at the start.", "F0 7E 7F 06 01 F7")
    reply: str = key(text(), 'What it must answer; ".." is any byte.')


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A whole file."""

    version: int = key(whole(1, 1), "Of this format.")
    name: str = key(text(longest=80), "Of the device.")
    maker: str = key(text(longest=80), "Who makes it.", "")
    ports: tuple[str, ...] = key(several(text(), 32), "Names of its ports, with * and ?.", ())
    source: str = key(text(), "Where the numbers are from.", "")
    tried: bool = key(flag(), "Somebody has tried it on the device itself.", False)
    doc: str = key(text(longest=10_000), "What its user should know.", "")
    size: tuple[float, ...] = key(
        several(number(0, 10_000), 2), "Width and height of the picture.", ()
    )
    layers: dict[str, Layer] = key(named(table(Layer), 63), "Layers by name.", dict)
    pages: dict[str, Pages] = key(named(table(Pages), 32), "Pages by name.", dict)
    palettes: dict[str, dict[str, int]] = key(
        named(named(whole(0, 127))), "Colours: RRGGBB = value that shows it.", dict
    )
    macros: dict[str, tuple[Step, ...]] = key(named(several(table(Step))), "Steps by name.", dict)
    identity: Identity | None = key(table(Identity), "Asking for what it is.", None)
    start: tuple[str, ...] = key(several(text()), "Messages at the start, hexadecimal.", ())
    stop: tuple[str, ...] = key(several(text()), "Messages at the end, hexadecimal.", ())
    control: tuple[Control, ...] = key(several(table(Control), 2000), "What hands move.", ())
    light: tuple[Light, ...] = key(several(table(Light), 2000), "Lights of no control.", ())
    display: tuple[Display, ...] = key(several(table(Display), 64), "Texts and digits.", ())
