# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench clock`: how exactly other machines and the decks keep time with each other.

All through real processes and JACK MIDI ports, with what the engine's log says of deck 1:
MIDI clock out, pulse by pulse, and MIDI time code, time by time, against the deck while its tempo
is moved now and then; and a synced deck against a machine whose pulses come up to --jitter early or
late. A constant delay is told apart from what comes and goes.
"""

import argparse
import time
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from app.cli import UsageError
from app.cli.rig.band import PULSES, Drums, Ear, connected, put, set_up
from app.cli.rig.jack import JackServer
from app.cli.rig.session import Session, make_music

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers = npt.NDArray[np.float64]

RATE = 48_000
BPM, OUTSIDE_BPM = 125.0, 131.0
FIRST_S = 0.1  # of the first beat
TEMPI = (0.0, 2.0, -3.0, 6.0, 0.0)  # %, one after the other
SETTLE_S = 8.0  # half a beat is taken back at 4 % of the speed
FPS = 25.0
LEAST = 32  # pulses or times: fewer tell nothing


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--seconds", type=float, default=30.0, metavar="N", help="each way (30)")
    parser.add_argument("--frames", type=int, default=64, metavar="N", help="a block (64)")
    parser.add_argument(
        "--jitter", type=float, default=1.0, metavar="MS", help="of the machine (1)"
    )


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Send for a while, then follow for a while."""
    if not 5 <= arguments.seconds <= 60 or not 16 <= arguments.frames <= 2048:
        raise UsageError("--seconds from 5 to 60, --frames from 16 to 2048")
    if not 0 <= arguments.jitter <= 5:
        raise UsageError("--jitter from 0 to 5")
    words = ("--device", "jack", "--frames", str(arguments.frames), "--standby", "off")
    with JackServer(arguments.frames, RATE), Session(*words) as session:
        length_s = int(arguments.seconds + SETTLE_S) * 2 + 20
        put(session, 0, make_music(session.folder / "music.wav", length_s), BPM, FIRST_S)
        session.wait(lambda: bool(session.client.state().deck[0].decoded), "the track", 60)
        session.wait_for_device(1)
        start = session.client.block.logged
        found = _send(session, arguments.seconds)
        found |= _follow(session, arguments.seconds, arguments.jitter / 1000)
        found["late_blocks"] = _late(session.client.block.log(start), arguments.frames)
    return {"seconds": arguments.seconds, "frames": arguments.frames, **found}


def _send(session: Session, seconds: float) -> dict[str, Any]:
    with Ear("Bench Clock") as clock, Ear("Bench Code") as code:
        set_up(session, clock={"send": "Bench Clock", "time_code": "Bench Code"})
        session.play()
        time.sleep(SETTLE_S)
        log = session.client.block.logged
        clock.look()
        code.look()
        clock.came.clear()
        code.came.clear()
        for percent in TEMPI:
            session.client.set("deck1.tempo", percent)
            end = time.monotonic() + seconds / len(TEMPI)
            while time.monotonic() < end:
                time.sleep(0.05)
                clock.look()
                code.look()
        place = _Place(session, log)
        return _told("clock_out", place.pulses_off(clock)) | _told("mtc", place.code_off(code))


def _follow(session: Session, seconds: float, jitter_s: float) -> dict[str, Any]:
    with Drums("Bench Machine", OUTSIDE_BPM, jitter_s) as drums:
        set_up(session, clock={"receive": "Bench Machine"})
        session.client.set("deck1.sync", 1)
        connected(session, "clock", "receives")
        drums.start()
        session.wait(lambda: session.client.get("clock.lead") == 1, "the clock to lead")
        time.sleep(SETTLE_S)
        log, first = session.client.block.logged, len(drums.sent)
        time.sleep(seconds)
        return _told("clock_in", _Place(session, log).behind(drums.sent[first:]))


def _late(entries: Any, frames: int) -> int:
    """Blocks that a busy machine began more than a period too late: the sound had a gap there."""
    times = [e.time_ns for e in entries]
    most_ns = 2e9 * frames / RATE
    return sum(b - a > most_ns for a, b in pairwise(times))


class _Place:
    """Where deck 1 was when, as it was heard.

    Args:
        log: where it begins.
    """

    def __init__(self, session: Session, log: int) -> None:
        import numpy as np

        entries = session.client.block.log(log)
        heard_s = session.client.latency_s + entries[0].frames / RATE
        self._ns = np.array([e.time_ns + heard_s * 1e9 for e in entries])
        self._seconds = np.array([e.position / RATE for e in entries])

    def beats(self, ns: "Numbers") -> "Numbers":
        """At these times; those that are not in the log are left out."""
        import numpy as np

        return np.asarray((self._at(ns) - FIRST_S) * BPM / 60)

    def _at(self, ns: "Numbers") -> "Numbers":
        import numpy as np

        inside = ns[(ns > self._ns[0]) & (ns < self._ns[-1])]
        return np.asarray(np.interp(inside, self._ns, self._seconds))

    def pulses_off(self, ear: Ear) -> "Numbers":
        """Seconds of the track that each pulse came late."""
        import numpy as np

        pulses = self.beats(np.array(ear.pulses(), float)) * PULSES
        return np.asarray((pulses - np.round(pulses)) * 60 / (BPM * PULSES))

    def code_off(self, ear: Ear) -> "Numbers":
        """The same of each whole time: that is meant for its first message."""
        import numpy as np

        firsts, told = [], []
        pieces: dict[int, tuple[int, int]] = {}
        for ns, data in ear.came:
            if data[0] == 0xF1:
                pieces[data[1] >> 4] = ns, data[1] & 15
            if data[0] == 0xF1 and data[1] >> 4 == 7 and len(pieces) == 8:
                frames, seconds, minutes = (pieces[n][1] | pieces[n + 1][1] << 4 for n in (0, 2, 4))
                firsts.append(float(pieces[0][0]))
                told.append(minutes * 60 + seconds + frames / FPS)
                pieces = {}
        came, meant = np.array(firsts), np.array(told)
        inside = (came > self._ns[0]) & (came < self._ns[-1])
        return np.asarray(self._at(came) - meant[inside])

    def behind(self, sent: list[tuple[int, float]]) -> "Numbers":
        """Seconds that the deck's beats came after the machine's."""
        import numpy as np

        ns = np.array([float(at) for at, _ in sent])
        meant = np.array([beat for _, beat in sent])[(ns > self._ns[0]) & (ns < self._ns[-1])]
        apart = meant - self.beats(ns)
        return np.asarray((apart - np.round(apart)) * 60 / OUTSIDE_BPM)


def _told(name: str, off_s: "Numbers") -> dict[str, Any]:
    """The constant delay, and how far single ones are from it, in ms."""
    import numpy as np

    if len(off_s) < LEAST:
        raise UsageError(f"{name}: only {len(off_s)} came")
    delay = float(np.median(off_s))
    apart = np.abs(off_s - delay) * 1000
    return {
        f"{name}_count": len(off_s),
        f"{name}_delay_ms": round(delay * 1000, 3),
        f"{name}_jitter_ms_p50": round(float(np.median(apart)), 3),
        f"{name}_jitter_ms_p99": round(float(np.percentile(apart, 99)), 3),
        f"{name}_jitter_ms_max": round(float(apart.max()), 3),
    }
