# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench scratch`: where a scratched record is, against the filter worked out exactly.

A hand turns a wheel of 2048 ticks, of which each message has the time at which it was sent; a real
mapping script gets them as late as Python and Qt happen to be, while other processes are busy
(--hogs: threads of this one, too; --by calls: without a script). What the filter makes of the same
ticks, had none been late, is worked out here once more, and compared with the place of the deck at
the start of each block of the real engine.
"""

import argparse
import math
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from app.cli import UsageError
from app.cli.bench.controllers.wheel import ALPHA, BETA, INTERVALS, RPM, ByCalls, ByScript, Wheel
from app.cli.rig.jack import JackServer
from app.cli.rig.session import Session, make_music
from app.controllers.life import become_prompt
from engine.midi.scratch import Clock

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers = npt.NDArray[np.float64]

RATE = 48_000
STEP_S = 0.001
MESSAGE_S = 0.002  # a wheel tells so often
MIDDLE_S = 120.0  # of the track, where the hand plays
MOST_SPEED = 4.0
RELEASE_S = 3.0


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--seconds", type=float, default=60.0, metavar="N", help="(60)")
    parser.add_argument("--frames", type=int, default=64, metavar="N", help="a block (64)")
    parser.add_argument("--device", default="null", choices=("null", "jack"), help="(null)")
    parser.add_argument("--by", default="script", choices=("script", "calls"), help="(script)")
    parser.add_argument("--hogs", type=int, default=0, metavar="N", help="busy threads (0)")
    parser.add_argument("--others", type=int, default=2, metavar="N", help="busy processes (2)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the hand (1)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Scratch, let go, compare."""
    if not 1 <= arguments.seconds <= 80 or not 16 <= arguments.frames <= 4096:
        raise UsageError("--seconds from 1 to 80, --frames from 16 to 4096")
    words = ("--device", arguments.device, "--frames", str(arguments.frames), "--standby", "off")
    with ExitStack() as stack:
        if arguments.device == "jack":
            stack.enter_context(JackServer(arguments.frames, RATE))
        session = stack.enter_context(Session(*words))
        session.load(0, make_music(session.folder / "music.wav", int(2 * MIDDLE_S)))
        session.wait(lambda: bool(session.client.state().deck[0].decoded), "the track", 60)
        if arguments.device == "jack":
            session.wait_for_device(1)
        session.client.set("deck1.seek", MIDDLE_S * RATE)
        session.play()
        time.sleep(0.5)
        script = arguments.by == "script"
        client = session.client
        wheel: Wheel = ByScript(client, session.folder) if script else ByCalls(client)
        stack.callback(wheel.close)
        return _compare(*_scratch(session, wheel, arguments))


HOG = "import os\nhome = os.getppid()\nwhile os.getppid() == home:\n    sum(range(20000))\n"


@contextmanager
def _busy(threads: int, processes: int) -> Iterator[None]:
    """So many threads of this process, and other processes, that never wait."""
    ends = threading.Event()
    others = [subprocess.Popen([sys.executable, "-c", HOG]) for _ in range(processes)]

    def work() -> None:
        while not ends.is_set():
            sum(range(200))

    busy = [threading.Thread(target=work, daemon=True) for _ in range(threads)]
    for thread in busy:
        thread.start()
    try:
        yield
    finally:
        ends.set()
        for thread in busy:
            thread.join()
        for other in others:
            other.kill()
            other.wait()


def hand(seconds: float, seed: int) -> Iterator[tuple[float, float]]:
    """Time and speed of a record under a hand, each MESSAGE_S: it rocks, holds, drags, plays."""
    rng = random.Random(seed)
    place = begin = 0.0
    length, kind, size, pace = 0.0, 3, 1.0, 1.0
    for k in range(int(seconds / MESSAGE_S)):
        now = k * MESSAGE_S
        if now - begin >= length:
            begin, length = now, rng.uniform(0.3, 1.5)
            kind, size, pace = rng.randrange(4), rng.uniform(1, MOST_SPEED), rng.uniform(2, 6)
        back = -1.0 if place > 0 else 1.0
        rocks = size * math.sin(2 * math.pi * pace * (now - begin))
        speed = (rocks, 0.0, size / 2 * back, back)[kind]
        place += speed * MESSAGE_S
        yield now, speed


class Given(NamedTuple):
    """A message of the wheel.

    Attributes:
        ticks: how far it was turned.
        due_ns: when. given_ns: when the program had done what it does with it.
        origin_ns: of the engine's clock then, which stalls with its device.
    """

    ticks: int
    due_ns: int
    given_ns: int
    origin_ns: float


def _turn(wheel: Wheel, arguments: argparse.Namespace) -> list[Given]:
    per_s = RPM * INTERVALS / 60
    start, exact, told = time.monotonic_ns() + 10_000_000, 0.0, 0
    given = []
    for now, speed in hand(arguments.seconds, arguments.seed):
        due = start + int(now * 1e9)
        while (left := due - time.monotonic_ns()) > 0:
            time.sleep(left / 1e9)
        exact += speed * MESSAGE_S * per_s
        ticks = round(exact) - told
        told += ticks
        if ticks:
            wheel.turn(ticks, due)
            done = time.monotonic_ns()
            given.append(Given(ticks, due, done, wheel.scratcher.clock().origin_ns))
    return given


def _scratch(session: Session, wheel: Wheel, arguments: argparse.Namespace) -> Any:
    log, client = session.client.block.logged, session.client
    become_prompt()  # as the process of the controllers
    with _busy(arguments.hogs, arguments.others):
        wheel.touch(True)
        time.sleep(0.05)
        given = _turn(wheel, arguments)
        time.sleep(0.05)
        end_frame = int(client.state().frame)
        clock = wheel.scratcher.clock()
        wheel.touch(False)
        session.wait(lambda: not wheel.scratcher.active(1), "the record to come to its speed")
    session.wait(lambda: client.get("deck1.scratch") == 0, "the deck to go on")
    time.sleep(0.5)
    return client.block.log(log), given, clock, end_frame, wheel.scratcher.clock()


def ideal(ticks: "Numbers", start: float) -> "Numbers":
    """Speeds after each millisecond, by the filter as it is defined. ticks: in each of them."""
    import numpy as np

    x, v = 0.0, start
    out = np.empty(len(ticks))
    for k, z in enumerate(ticks * 60 / (RPM * INTERVALS)):
        x += v * STEP_S
        r = z - x
        x += ALPHA * r - z
        v += BETA / STEP_S * r
        out[k] = v
    return out


def _ideal_place(given: list[Given], clock: Clock, frames: "Numbers") -> "Numbers":
    """Track frames since the first step at these engine frames, had all been exact."""
    import numpy as np

    steps = int((frames[-1] - clock.first) / (RATE * STEP_S)) + 2
    seen = np.zeros(steps)
    for tick in given:
        acts = (tick.due_ns - tick.origin_ns) * 1e-9 * RATE + clock.ahead
        k = max(math.ceil((acts - clock.first) / (RATE * STEP_S)), 0)
        if k < steps:
            seen[k] += tick.ticks
    edges = clock.first + np.round(np.arange(steps + 1) * RATE * STEP_S)
    way = np.concatenate(([0.0], np.cumsum(ideal(seen, 1.0) * np.diff(edges))))
    return np.interp(frames, edges, way)


def _compare(
    entries: Any, given: list[Given], clock: Clock, end_frame: int, last: Clock
) -> dict[str, Any]:
    import numpy as np

    frame = np.array([e.frame - e.frames for e in entries], float)
    place = np.array([e.position for e in entries])
    inside = (frame >= clock.first) & (frame < end_frame)
    scratched = frame[inside]
    begin = np.interp(clock.first, frame, place)
    moved = place[inside] - begin
    apart = (moved - _ideal_place(given, clock, scratched)) * 1000 / RATE
    late = np.array([tick.given_ns - tick.due_ns for tick in given]) / 1e6
    after = np.diff(place[-100:]) / np.diff(frame[-100:])
    times = (scratched - scratched[0]) / RATE
    return {
        "seconds": round(float(times[-1]), 1),
        "way_s": round(float(np.abs(np.diff(moved)).sum()) / RATE, 1),
        "error_ms_p50": round(float(np.median(np.abs(apart))), 4),
        "error_ms_p99": round(float(np.percentile(np.abs(apart), 99)), 4),
        "error_ms_max": round(float(np.abs(apart).max()), 4),
        "error_ms_final": round(float(abs(apart[-1])), 4),
        "drift_ms_a_minute": round(float(np.polyfit(times, apart, 1)[0]) * 60, 4),
        "late_ticks_ms_p50": round(float(np.median(late)), 3),
        "late_ticks_ms_p99": round(float(np.percentile(late, 99)), 3),
        "late_ticks_ms_max": round(float(late.max()), 3),
        "amended_ticks": last.amended,
        "speed_after": round(float(np.median(after)), 6),
        "late_steps": last.late,
        "lost_events": last.lost,
        "realtime": last.realtime,
    }
