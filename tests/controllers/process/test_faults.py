# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong in the middle of a set, and leaves the DJ the controls."""

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.rig.jack import JackServer
from app.cli.rig.midi.gear import Gear
from app.cli.rig.midi.sender import Sender
from app.cli.rig.midi.serving import Counts
from app.cli.rig.session import make_music
from app.config import NAME
from app.controllers.life import LEFT_S
from tests.controllers.process.conftest import SOON_S, Live

BOX = "Test Box"
MAPPING = """version = 1
name = "Box"
ports = ["{box}*"]
[[control]]
name = "BUTTON"
midi = "note 1 5"
press = {{ toggle = "{control}" }}
light = {{ of = "{control}" }}
"""


def own(live: Live, text: str, name: str = "box.toml") -> None:
    """Save a mapping as editors do."""
    folder = live.session.folder / NAME / "controllers"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f".{name}").write_text(text)
    (folder / f".{name}").replace(folder / name)


def press(gear: Gear) -> None:
    gear.send(0x90, 5, 127)
    gear.send(0x90, 5, 0)


def toggles(live: Live, gear: Gear, control: str) -> None:
    """The button turns this control over."""
    wanted = 1 - live.client.get(control)
    press(gear)
    live.wait(lambda: live.client.get(control) == wanted, f"{control} to be {wanted}")


def test_a_broken_file_leaves_the_last_good_mapping_at_work(
    live: Live, plug: Callable[[str], Gear]
) -> None:
    own(live, MAPPING.format(box=BOX, control="deck1.pfl"))
    gear = plug(BOX)
    live.wait_for(BOX, "runs")
    own(live, "version = 1\nports = [")
    live.wait(lambda: "box.toml" in live.devices[BOX]["text"], "the fault to be told")
    assert live.devices[BOX]["state"] == "runs"
    toggles(live, gear, "deck1.pfl")
    live.wait(lambda: [t for t in live.said if "box.toml" in t], "a line for people")
    assert len([t for t in live.said if "box.toml" in t]) == 1
    own(live, MAPPING.format(box=BOX, control="deck2.pfl"))
    live.wait(lambda: live.devices[BOX]["text"] == "", "it to be well")
    toggles(live, gear, "deck2.pfl")


def test_a_mapping_that_is_saved_for_a_device_without_one_is_used_at_once(
    live: Live, plug: Callable[[str], Gear]
) -> None:
    gear = plug(BOX)
    live.wait_for(BOX, "none")
    own(live, MAPPING.format(box=BOX, control="deck1.pfl"))
    live.wait_for(BOX, "runs")
    toggles(live, gear, "deck1.pfl")


def test_what_is_written_into_controllers_toml_holds_at_once_and_a_damaged_one_changes_nothing(
    live: Live, plug: Callable[[str], Gear]
) -> None:
    gear = plug(BOX)
    own(live, MAPPING.format(box="nobody", control="deck1.pfl"), "other.toml")
    live.wait_for(BOX, "none")
    path = live.session.folder / NAME / "controllers.toml"
    path.write_text(f'["{BOX}"]\nmapping = "other.toml"\n')
    live.wait_for(BOX, "runs")
    path.write_text(f'["{BOX}"]\nmapping = "other.toml\n')
    live.wait(lambda: [t for t in live.said if "controllers.toml" in t], "the fault to be told")
    assert live.devices[BOX]["state"] == "runs"
    toggles(live, gear, "deck1.pfl")


def test_bytes_that_are_no_midi_hurt_nobody(live: Live, plug: Callable[[str], Gear]) -> None:
    gear = plug("nanoKONTROL2")
    live.wait_for("nanoKONTROL2", "runs")
    before, rng = live.process, random.Random(5)
    for _ in range(300):
        kind = rng.randrange(4)
        body = [rng.randrange(256) for _ in range(rng.randrange(1, 200))]
        if kind == 0:
            body = [0xF0, *(b & 0x7F for b in body), 0xF7]
        elif kind == 1:
            body = [0xF0, *(b & 0x7F for b in body)]  # without an end
        elif kind == 2:
            body = [0x90 | rng.randrange(16), 5]
        gear.send(*body)
        time.sleep(0.002)
    gear.send(0xF7)
    for deck in range(1, 5):
        live.client.set(f"deck{deck}.pfl", 0)
    live.wait(
        lambda: (
            (gear.send(0xB0, 32, 127), gear.send(0xB0, 32, 0), time.sleep(0.05))
            and live.client.get("deck1.pfl") == 1
        ),
        "the button to act",
    )
    assert live.process == before


def test_ten_thousand_messages_a_second_are_all_heard(live: Live) -> None:
    own(live, MAPPING.format(box=BOX, control="deck1.pfl"))
    with Sender(BOX) as sender:
        live.wait_for(BOX, "runs")
        counts = Counts(live.session, BOX)
        order = {"status": 0x90, "number": 5, "values": [127, 0], "quiet": True, "even": True}
        sender.send(count=20_000, gap_s=1e-4, **order)
        live.wait(lambda: counts.since()["received"] == 20_000, f"all: {counts.since()}")
        found = counts.since()
    assert (found["lost"], found["refused"], found["strange"]) == (0, 0, 0)
    assert found["acted"] == 10_000


def test_the_controls_outlive_the_supervisor_as_long_as_there_is_music(
    live: Live, plug: Callable[[str], Gear], tmp_path: Path
) -> None:
    own(live, MAPPING.format(box=BOX, control="deck1.pfl"))
    live.session.load(0, make_music(tmp_path / "music.wav", 60))
    live.session.play(0)
    gear = plug(BOX)
    live.wait_for(BOX, "runs")
    before, engine = live.process, live.session.status()["engine"]
    live.session.process.kill()
    live.session.process.wait()
    wanted = 1 - live.client.get("deck1.pfl")
    press(gear)
    wait(lambda: live.client.get("deck1.pfl") == wanted)
    assert is_alive(before)
    os.kill(engine, signal.SIGKILL)
    wait(lambda: not is_alive(before), LEFT_S + SOON_S)


def test_a_sound_server_that_is_started_again_brings_the_controllers_back(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JACK_DEFAULT_SERVER", "")
        server = JackServer(256)
        server.name += "-again"
        server.start()
        live = Live(tmp_path / "home")
        try:
            own(live, MAPPING.format(box=BOX, control="deck1.pfl"))
            first = Sender(BOX)
            live.wait_for(BOX, "runs")
            server.kill()
            first.process.kill()
            first.close()
            live.wait(lambda: not live.devices, "it to be gone")
            server.start()
            with Sender(BOX) as second:
                live.wait_for(BOX, "runs")
                second.send(count=2, gap_s=0.01, status=0x90, number=5, values=[127, 0])
                live.wait(lambda: live.client.get("deck1.pfl") == 1, "the button to act")
        finally:
            live.close()
            server.stop()


def wait(done: Callable[[], bool], seconds: float = SOON_S) -> None:
    """Without a supervisor to be asked."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)


def is_alive(pid: int) -> bool:
    """Nobody waits for it: what ended is gone, or a zombie of a stranger."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
