# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts what was learned into a mapping. Mappings are values: the one before is the way back."""

from dataclasses import replace

from app.controllers.native.describe.message import Message, message
from app.controllers.native.describe.model import Control, Description, Layer, Use
from app.controllers.native.describe.schema import wrong

MINE = "What its owner showed the program."
Keys = set[tuple[object, ...]]  # of messages
NAME, KEPT = 60, 4  # characters of a name, and those that a number takes


def empty(device: str) -> Description:
    """A mapping of a device of which nothing is known; it fits ports of this name."""
    pattern = "".join(f"[{c}]" if c in "[*?" else c for c in device)
    return Description(version=1, name=device[:80], ports=(pattern,), source=MINE)


def merged(described: Description, control: Control, layer: str = "") -> Description:
    """The mapping with one more control.

    Args:
        described: the mapping until now.
        control: what was learned.
        layer: it shall act while this layer is on only; the other uses of its message stay.

    Without a layer, older uses of the same messages outside of layers go: a hand does one thing.

    Raises:
        MappingError: a message is none.
    """
    if layer:
        return _on_layer(_with_layer(described, layer), control, layer)
    held = [s.layer for s in control.press if s.layer]
    for name in held:
        described = _with_layer(described, name)
    mine = _messages(control)
    rest: list[Use] = []  # what hangs on layers of what is replaced
    place: tuple[float, ...] = ()
    kept: list[Control] = []
    at = None
    for old in described.control:
        if _sent(old, old) & mine:
            at = len(kept) if at is None else at
            place = place or old.place
            rest += [
                replace(u, midi="" if (u.midi or old.midi) == control.midi else u.midi or old.midi)
                for u in old.also
                if u.when or not _uses_of(u, old) & mine
            ]
        else:
            kept.append(_without(old, mine))
    added = replace(control, also=(*control.also, *rest), place=control.place or place)
    at = len(kept) if at is None else at
    names = {c.name for c in kept}
    kept.insert(at, replace(added, name=unused(added.name, names)))
    return replace(described, control=tuple(kept))


def _on_layer(described: Description, control: Control, layer: str) -> Description:
    """Another meaning of what there is already, or a control of its own."""
    mine = _messages(control)
    use = Use(
        when=(layer,),
        press=control.press,
        release=control.release,
        value=control.value,
        turn=control.turn,
        jog=control.jog,
        light=control.light,
    )
    others = [replace(u, when=(layer, *u.when)) for u in control.also]
    kept, done = [], False
    for old in described.control:
        if done or not _sent(old, old) & mine:
            kept.append(old)
            continue
        done = True
        stays = [u for u in old.also if not (u.when == (layer,) and _uses_of(u, old) & mine)]
        code = control.code if control.turn or control.jog else old.code
        kept.append(replace(old, code=code, also=(use, *others, *stays)))
    if not done:
        bare = Control(
            name=unused(control.name, {c.name for c in kept}),
            kind=control.kind,
            code=control.code,
            midi=control.midi,
            also=(use, *others),
        )
        kept.append(bare)
    return replace(described, control=tuple(kept))


def _with_layer(described: Description, name: str) -> Description:
    if name in described.pages:
        raise wrong(f"layers.{name}", "pages are called so")
    if name in described.layers:
        return described
    return replace(described, layers={**described.layers, name: Layer()})


def _without(old: Control, mine: Keys) -> Control:
    """A control without its further uses of these messages."""
    also = tuple(u for u in old.also if u.when or not _uses_of(u, old) & mine)
    jog = old.jog
    if jog and jog.touch and _same(message(jog.touch, old.name)) & mine:
        jog = replace(jog, touch="")
    return replace(old, also=also, jog=jog)


def _messages(control: Control) -> Keys:
    """Everything that a control listens to outside of layers; both halves of 14 bits."""
    found = _uses_of(control, control)
    for use in control.also:
        if not use.when:
            found |= _uses_of(use, control)
    return found


def _uses_of(use: Use, control: Control) -> Keys:
    touch = use.jog.touch if use.jog else ""
    return _sent(use, control) | (_same(message(touch, control.name)) if touch else set())


def _sent(use: Use, control: Control) -> Keys:
    text = use.midi or control.midi
    return _same(message(text, control.name)) if text else set()


def _same(sent: Message) -> Keys:
    halves = {sent.number, sent.low} - {-1}
    return {(sent.status, number, sent.only, sent.pattern) for number in halves}


def unused(name: str, names: set[str]) -> str:
    """The name, with a number if there is one already."""
    if name not in names:
        return name
    number = 2
    while f"{name[: NAME - KEPT]} {number}" in names:
        number += 1
    return f"{name[: NAME - KEPT]} {number}"
