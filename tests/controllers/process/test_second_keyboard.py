# SPDX-License-Identifier: GPL-3.0-or-later
"""A second keyboard in a session: found like any controller, over JACK."""

import queue
import threading

from app.cli.controllers import keys
from app.controllers.keys.events import KEY, Event
from tests.controllers.process.conftest import Live

MINUS = 74  # on the block of digits: headphones of deck A
NAME = "Keyboard as controller out"


def test_a_second_keyboard_is_a_controller(live: Live) -> None:
    typed: queue.Queue[list[Event] | None] = queue.Queue()

    def read() -> list[Event]:
        found = typed.get()
        if found is None:
            raise OSError("pulled out")
        return found

    out = keys.port("keyboard")
    thread = threading.Thread(target=keys.play, args=(read, out.send))
    thread.start()
    try:
        row = live.wait_for(NAME, "runs")
        assert row["mapping"].endswith("keyboard.toml")
        typed.put([Event(KEY, MINUS, 1), Event(KEY, MINUS, 0)])
        live.wait(lambda: live.client.get("deck1.pfl") == 1, "the key to act")
    finally:
        typed.put(None)
        thread.join(10)
        out.close()
