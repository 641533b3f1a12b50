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
RECORDING = 2.0  # recording's status: 0 off, 2 on
ZOOM = linear(1.0, 10.0, 3.0)

# What a mapping moves: the actions for one way and the other; how much is told with them.
STEPS = {
    "MoveVertical": ("library.down", "library.up"),
    "MoveHorizontal": ("library.right", "library.left"),
    "ScrollVertical": ("library.page_down", "library.page_up"),
    "MoveFocus": ("library.focus_forward", "library.focus_back"),
    "SelectTrackKnob": ("library.down", "library.up"),
    "SelectPlaylist": ("library.next_list", "library.previous_list"),
    "font_size_knob": ("window.larger", "window.smaller"),
}
# A press, a window's action.
PRESSES = {
    "MoveDown": "library.down",
    "MoveUp": "library.up",
    "MoveLeft": "library.left",
    "MoveRight": "library.right",
    "ScrollDown": "library.page_down",
    "ScrollUp": "library.page_up",
    "MoveFocusForward": "library.focus_forward",
    "MoveFocusBackward": "library.focus_back",
    "GoToItem": "library.go",
    "ChooseItem": "library.go",
    "LoadSelectedIntoFirstStopped": "library.enter",
    "SelectNextTrack": "library.down",
    "SelectPrevTrack": "library.up",
    "SelectNextPlaylist": "library.next_list",
    "SelectPrevPlaylist": "library.previous_list",
    "ToggleSelectedSidebarItem": "library.toggle_list",
    "AutoDjAddBottom": "library.prepare",
    "AutoDjAddTop": "library.prepare",
    "AutoDjAddReplace": "library.prepare",
    "clear_search": "library.clear_find",
    "font_size_increment": "window.larger",
    "font_size_decrement": "window.smaller",
    "sort_focused_column": "library.sort",
}
# Parts of the window that are shown or not, and the option that tells.
PARTS = {
    "show_samplers": "window.part_sampler",
    "show_effectrack": "window.part_fx",
    "show_maximized_library": "window.layout_library",
}
AWAY = {"window.layout_library": "window.layout_two"}  # the way back where it is another action


def _steps(key: str, forward: str, back: str) -> Row:
    def make(desk: Desk) -> Link:
        def act(v: float) -> None:
            if v != 0.0:
                desk.world.act(forward if v > 0.0 else back, abs(v))

        return turned(act)

    return Row(key, ENCODER, make)


def _press(key: str, action: str) -> Row:
    return Row(key, PUSH, lambda desk: press(lambda: desk.world.act(action)))


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
    return seen(lambda: float(desk.world.setting("focused_widget", TRACKS)), poll_ns=TICK_NS)


def _sort(desk: Desk) -> Link:
    """A column by its number in Mixxx's script library."""

    def act(v: float) -> None:
        if v > 0.0:
            desk.world.act("library.sort", v)

    return turned(act)


LIBRARY = (
    *(_steps(key, *actions) for key, actions in STEPS.items()),
    *(_press(key, action) for key, action in PRESSES.items()),
    Row("focused_widget", NUMBER, _focus),
    Row("sort_column_toggle", ENCODER, _sort),
    Row("sort_column|sort_order", number(), kept),
    Row("search_history_selector", ENCODER, kept),
    Row("search_history_(?:next|prev)|track_color_(?:next|prev)|show_track_menu", PUSH, kept),
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
    return float(bool(desk.world.setting("recording", desk.records)))


def _record(desk: Desk) -> None:
    on = _recording(desk) <= 0.0
    desk.records = on
    desk.world.ask({"command": "record", "on": on})


RECORD = (
    Row("toggle_recording", PUSH, lambda desk: press(lambda: _record(desk))),
    Row(
        "status",
        SHOWN,
        lambda desk: seen(lambda: RECORDING * _recording(desk), poll_ns=TICK_NS),
    ),
)

AUTO = (
    Row("enabled", TOGGLE, kept),
    Row("shuffle_playlist|skip_next|fade_now|add_random_track", PUSH, kept),
)

SETTINGS = (
    Row("touch_shift", TOGGLE, chosen),
    Row("AutoHotcueColors", TOGGLE, kept),
    Row("ShowDurationRemaining", number(1.0), kept),
)

SENDING = (Row("enabled", TOGGLE, kept), Row("status", SHOWN, kept))
BANKS = (Row("SaveSamplerBank|LoadSamplerBank", PUSH, kept),)
VINYL = (Row(r"\w+", NUMBER, kept),)
OTHER_SKINS = (Row(r"\w+", NUMBER, kept),)  # how a skin of Mixxx looks: nothing of it is here
