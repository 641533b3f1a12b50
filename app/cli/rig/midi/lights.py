# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill the process of the controllers while decks play, and wait for the lights of one."""

import os
import random
import signal
import time
from collections.abc import Iterator

from app.cli.rig.faults import AFTER_S, BEFORE_S, Outcome, Watch
from app.cli.rig.jack import JackServer
from app.cli.rig.midi.gear import Gear
from app.cli.rig.midi.serving import wait_for_mapping
from app.cli.rig.session import Session
from app.config import NAME

GEAR = "Drill Gear"
PAGE, PAD, CUE, STEM = 1, 10, 20, 30  # notes: two page buttons, then one for each deck
MAPPING = f"""version = 1
name = "Drill"
ports = ["{GEAR}*"]
[pages.pads]
names = ["first", "second"]
[[control]]
for = {{ k = [0, 1] }}
name = "PAGE {{k}}"
midi = "note 1 {{{PAGE} + k}}"
press = {{ page = "pads", to = "{{['first', 'second'][k]}}" }}
light = {{ of = "pads={{['first', 'second'][k]}}" }}
[[control]]
for = {{ n = "1..4" }}
name = "CUE {{n}}"
midi = "note 1 {{{CUE} + n}}"
press = {{ toggle = "deck{{n}}.pfl" }}
light = {{ of = "deck{{n}}.pfl" }}
[[control]]
for = {{ n = "1..4" }}
name = "PAD {{n}}"
midi = "note 1 {{{PAD} + n}}"
press = {{ toggle = "deck{{n}}.keylock" }}
light = {{ of = "deck{{n}}.keylock" }}
[[control.also]]
when = "pads=second"
press = {{ toggle = "deck{{n}}.quantize" }}
light = {{ of = "deck{{n}}.quantize" }}
"""
NOTE = 0x90
SETTLED_S = 2.2  # one that dies young makes the next one wait
DECKS = range(1, 5)


def kill_controllers(session: Session, jack: JackServer, trials: int) -> Iterator[Outcome]:
    """The device keeps its own account of its lights; it is wiped at each kill. A pad then acts as
    its page says."""
    folder = session.folder / NAME / "controllers"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "drill.toml").write_text(MAPPING)
    with Gear(GEAR) as gear:
        wait_for_mapping(session, GEAR)
        for trial in range(trials):
            second = trial % 2
            _press(gear, PAGE + second)
            for deck in DECKS:
                for control in ("pfl", "keylock", "quantize"):
                    session.client.set(f"deck{deck}.{control}", random.getrandbits(1))
            _wait(session, gear, second)
            time.sleep(SETTLED_S)
            watch = Watch(session, jack)
            time.sleep(BEFORE_S + random.random() * 0.01)
            old = session.status()["controllers"]
            gear.forget()
            os.kill(old, signal.SIGKILL)
            killed = time.monotonic()
            session.client.set("deck1.pfl", 1 - session.client.get("deck1.pfl"))
            _wait(session, gear, second)
            lit_ms = (time.monotonic() - killed) * 1000
            _acts(session, gear, second)
            acts_ms = (time.monotonic() - killed) * 1000
            time.sleep(AFTER_S)
            yield watch.outcome(engine_changed=False, lights_ms_max=lit_ms, layers_ms_max=acts_ms)


def _press(gear: Gear, note: int) -> None:
    gear.send(NOTE, note, 127)
    gear.send(NOTE, note, 0)


def _expected(session: Session, second: int) -> dict[tuple[int, int], bool]:
    """What is lit, by status and note."""
    pad = "quantize" if second else "keylock"
    get = session.client.get
    cues = {(NOTE, CUE + n): get(f"deck{n}.pfl") > 0 for n in DECKS}
    pads = {(NOTE, PAD + n): get(f"deck{n}.{pad}") > 0 for n in DECKS}
    return {(NOTE, PAGE): not second, (NOTE, PAGE + 1): bool(second), **cues, **pads}


def _wait(session: Session, gear: Gear, second: int) -> None:
    """Until all lights are told, and right."""

    def right() -> bool:
        gear.look()
        lit = {key: value > 0 for key, value in gear.lights.items()}
        return lit == _expected(session, second)

    session.wait(right, "the lights")


def _acts(session: Session, gear: Gear, second: int) -> None:
    """A pad does what it does on this page, and the other thing stays as it is."""
    mine, other = ("quantize", "keylock") if second else ("keylock", "quantize")
    before = session.client.get(f"deck2.{mine}"), session.client.get(f"deck2.{other}")
    _press(gear, PAD + 2)
    session.wait(lambda: session.client.get(f"deck2.{mine}") != before[0], "the pad to act")
    if session.client.get(f"deck2.{other}") != before[1]:
        raise AssertionError("the pad acts as on another page")
