# SPDX-License-Identifier: GPL-3.0-or-later
"""Library, views of the window, recording: what the window or the supervisor is asked for."""

from collections.abc import Callable

from app.controllers.mixxx.controls.desk import Deck, Desk
from app.controllers.mixxx.controls.kinds import (
    ENCODER,
    NUMBER,
    PUSH,
    SHOWN,
    TOGGLE,
    linear,
    number,
)
from app.controllers.mixxx.controls.links import (
    TICK_NS,
    Link,
    Row,
    chosen,
    kept,
    press,
    seen,
    turned,
)

TRACKS = 3.0  # focused_widget: the list of tracks
RECORDING = {"starting": 1.0, "on": 2.0}  # recording's status
ELAPSED, REMAINING = 0.0, 1.0  # which time a deck shows; 2: both
ZOOM = linear(1.0, 10.0, 3.0)

# What a mapping moves by steps, up or down: the window's action.
STEPS = {
    "MoveVertical": "library.move",
    "MoveHorizontal": "library.turn",
    "ScrollVertical": "library.page",
    "MoveFocus": "library.focus",
    "SelectTrackKnob": "library.step",
    "SelectPlaylist": "library.list",
    "search_history_selector": "library.recall",
}
# A press: the window's action, how much of it.
PRESSES = {
    "MoveDown": ("library.move", 1.0),
    "MoveUp": ("library.move", -1.0),
    "MoveLeft": ("library.turn", -1.0),
    "MoveRight": ("library.turn", 1.0),
    "ScrollDown": ("library.page", 1.0),
    "ScrollUp": ("library.page", -1.0),
    "MoveFocusForward": ("library.focus", 1.0),
    "MoveFocusBackward": ("library.focus", -1.0),
    "GoToItem": ("library.go", 1.0),
    "ChooseItem": ("library.go", 1.0),
    "LoadSelectedIntoFirstStopped": ("library.enter", 1.0),
    "SelectNextTrack": ("library.step", 1.0),
    "SelectPrevTrack": ("library.step", -1.0),
    "SelectNextPlaylist": ("library.list", 1.0),
    "SelectPrevPlaylist": ("library.list", -1.0),
    "ToggleSelectedSidebarItem": ("library.branch", 1.0),
    "AutoDjAddBottom": ("library.prepare", 1.0),
    "AutoDjAddTop": ("library.prepare", 1.0),
    "AutoDjAddReplace": ("library.prepare", 1.0),
    "clear_search": ("library.clear_find", 1.0),
    "search_history_next": ("library.recall", 1.0),
    "search_history_prev": ("library.recall", -1.0),
    "track_color_next": ("library.color", 1.0),
    "track_color_prev": ("library.color", -1.0),
}
# Parts of the window that are shown or not, and the option that tells.
PARTS = {
    "show_samplers": "window.part_sampler",
    "show_effectrack": "window.part_fx",
    "show_maximized_library": "window.layout_library",
}
AWAY = {"window.layout_library": "window.layout_two"}  # the way back where it is another action


def act_by(desk: Desk, action: str) -> Link:
    """The window's action, by what is written."""

    def act(v: float) -> None:
        if v != 0.0:
            desk.world.act(action, v)

    return turned(act)


def act_of(desk: Desk, action: str, amount: float) -> Link:
    """The window's action, with each press."""
    return press(lambda: desk.world.act(action, amount))


def _steps(key: str, action: str) -> Row:
    return Row(key, ENCODER, lambda desk: act_by(desk, action))


def _press(key: str, action: str, amount: float) -> Row:
    return Row(key, PUSH, lambda desk: act_of(desk, action, amount))


def _part(key: str, action: str) -> Row:
    """A part that is toggled: the window is asked when the state that a mapping wants is another
    one than what it was."""

    def make(desk: Desk) -> Link:
        option = f"shows.{action.removeprefix('window.')}"

        def read() -> float:
            return float(bool(desk.world.setting(option, desk.views.get(key, False))))

        def write(v: float) -> None:
            if (v > 0.0) != (read() > 0.0):
                desk.world.act(action if v > 0.0 else AWAY.get(action, action))
            desk.views[key] = v > 0.0

        return Link(read, write, poll_ns=TICK_NS)

    return Row(key, TOGGLE, make)


def _four(desk: Desk) -> Link:
    def read() -> float:
        return float(desk.world.setting("decks", 2) > 2)

    def write(v: float) -> None:
        desk.world.act("window.layout_four" if v > 0.0 else "window.layout_two")

    return Link(read, write, poll_ns=TICK_NS)


def _focus(desk: Desk) -> Link:
    def read() -> float:
        return float(desk.world.setting("focused_widget", TRACKS))

    def write(v: float) -> None:
        desk.world.act("library.focus_on", v)

    return Link(read, write, poll_ns=TICK_NS)


def _sort(desk: Desk) -> Link:
    """A column by its number in Mixxx's script library."""
    return act_by(desk, "library.sort")


LIBRARY = (
    *(_steps(key, action) for key, action in STEPS.items()),
    *(_press(key, *action) for key, action in PRESSES.items()),
    Row("focused_widget", NUMBER, _focus),
    Row("sort_column_toggle", ENCODER, _sort),
    Row("sort_column", NUMBER, _sort),
    Row("sort_order", TOGGLE, kept),
    Row("font_size_knob", ENCODER, kept),
    Row("font_size_(?:in|de)crement|sort_focused_column|show_track_menu", PUSH, kept),
)

SKIN = (
    *(_part(key, action) for key, action in PARTS.items()),
    Row("show_4decks", TOGGLE, _four),
    Row(r"show_\w+", TOGGLE, kept),
)


def _zoom(desk: Desk) -> Callable[[float], None]:
    level = [ZOOM.default]

    def write(v: float) -> None:
        steps, level[0] = round(v) - round(level[0]), v
        if steps:
            desk.world.act("window.further" if steps > 0 else "window.nearer", float(abs(steps)))

    return write


def _waves(d: Deck) -> Link:
    return Link(None, _zoom(d.desk))


DECK = (Row("waveform_zoom", ZOOM, _waves),)


def _recording(desk: Desk) -> float:
    """0 off, 1 starting, 2 on."""
    state = desk.world.setting("recording", "on" if desk.records else "off")
    return RECORDING.get(str(state), 0.0)


def _record(desk: Desk) -> None:
    desk.records = _recording(desk) <= 0.0
    desk.world.ask({"command": "record", "on": desk.records})


RECORD = (
    Row("toggle_recording", PUSH, lambda desk: press(lambda: _record(desk))),
    Row("status", SHOWN, lambda desk: seen(lambda: _recording(desk), poll_ns=TICK_NS)),
)

AUTO = (
    Row("enabled", TOGGLE, kept),
    Row("shuffle_playlist|skip_next|fade_now|add_random_track", PUSH, kept),
)


def _times(desk: Desk) -> Link:
    """Decks show both times: which one is large."""
    told = [REMAINING]

    def read() -> float:
        if desk.world.setting("elapsed_first", told[0] == ELAPSED):
            return ELAPSED
        return max(told[0], REMAINING)

    def write(v: float) -> None:
        told[0] = v
        desk.world.act("window.elapsed", float(v == ELAPSED))

    return Link(read, write, poll_ns=TICK_NS)


SETTINGS = (
    Row("touch_shift", TOGGLE, chosen),
    Row("AutoHotcueColors", TOGGLE, kept),
    Row("ShowDurationRemaining", number(REMAINING), _times),
)

SENDING = (Row("enabled", TOGGLE, kept), Row("status", SHOWN, kept))
BANKS = (Row("SaveSamplerBank|LoadSamplerBank", PUSH, kept),)
VINYL = (Row(r"\w+", NUMBER, kept),)
OTHER_SKINS = (Row(r"\w+", NUMBER, kept),)  # how a skin of Mixxx looks: nothing of it is here
