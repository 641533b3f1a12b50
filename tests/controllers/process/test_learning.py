# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning in the terminal beside a session that runs: over JACK, from nothing to a mapping."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.cli.rig.midi.gear import Gear
from tests.controllers.process.conftest import Live

NAME = "Strange Box"


def test_a_controller_nobody_knows_is_learned_while_the_session_runs(
    live: Live, plug: Callable[[str], Gear]
) -> None:
    gear = plug(NAME)
    live.wait_for(NAME, "none")
    words = ["controllers", "learn", "--device", NAME, "deck1.pfl", "deck1.fader"]
    terminal = subprocess.Popen(
        [sys.executable, "-P", "-m", "app", *words],
        env=live.session.environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        live.wait(lambda: live.learning, "the controllers to rest")
        gear.send(0x90, 5, 100)
        time.sleep(0.1)
        gear.send(0x90, 5, 0)
        assert terminal.stdout is not None
        for line in terminal.stdout:
            if line.startswith("2/2"):
                break
        assert live.client.get("deck1.pfl") == 0
        for value in range(0, 128, 4):
            gear.send(0xB2, 19, value)
            time.sleep(0.005)
        said, _ = terminal.communicate(timeout=60)
    finally:
        terminal.kill()
        terminal.wait()
    assert "fader cc 3 19" in said
    assert "2 learned" in said
    live.wait(lambda: live.devices.get(NAME, {}).get("by_hand"), "what was learned to be chosen")
    row = live.wait_for(NAME, "runs")
    assert Path(row["mapping"]).name == f"{NAME}.toml"
    assert row["by_hand"]
    live.wait(lambda: not live.learning, "the controllers to work again")
    gear.send(0x90, 5, 127)
    live.wait(lambda: live.client.get("deck1.pfl") == 1, "the button to act")
