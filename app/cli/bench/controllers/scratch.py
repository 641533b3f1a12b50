# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench scratch`: where a scratched record is, against the filter worked out exactly.

A scripted hand turns a wheel of 2048 ticks while Python threads keep this process busy; its ticks
are handed over before their time (--ahead 0: live, as late as Python happens to be). What the
filter makes of the same ticks is worked out here once more, and compared with the place of the
deck at the start of each block of the real engine.
"""

import argparse
import math
import random
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from app.cli import UsageError
from app.cli.rig.jack import JackServer
from app.cli.rig.session import Session, make_music
from engine.midi.scratch import Clock, Scratcher

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers = npt.NDArray[np.float64]

RATE = 48_000
INTERVALS, RPM = 2048, 100 / 3
ALPHA = 1 / 8
BETA = ALPHA / 32
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
    parser.add_argument("--hogs", type=int, default=2, metavar="N", help="busy threads (2)")
    parser.add_argument(
        "--ahead", type=float, default=0.25, metavar="S", help="give ticks so early (0.25)"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the hand (1)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Scratch, let go, compare."""
    if not 1 <= arguments.seconds <= 80 or not 16 <= arguments.frames <= 4096:
        raise UsageError("--seconds from 1 to 80, --frames from 16 to 4096")
    if not 0 <= arguments.ahead <= 0.4:
        raise UsageError("--ahead from 0 to 0.4")
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
        scratcher = stack.enter_context(Scratcher(session.client.block))
        return _compare(*_scratch(session, scratcher, arguments))


@contextmanager
def _busy(count: int) -> Iterator[None]:
    """So many Python threads that never wait."""
    ends = threading.Event()

    def work() -> None:
        while not ends.is_set():
            sum(range(200))

    threads = [threading.Thread(target=work, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        ends.set()
        for thread in threads:
            thread.join()


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


def _turn(scratcher: Scratcher, arguments: argparse.Namespace) -> list[tuple[int, int, int]]:
    """Turn the wheel. Returns: ticks, when they were due, when they could act at the earliest."""
    per_s = RPM * INTERVALS / 60
    early = int(arguments.ahead * 1e9)
    start, exact, told = time.monotonic_ns() + early, 0.0, 0
    given = []
    for now, speed in hand(arguments.seconds, arguments.seed):
        due = start + int(now * 1e9)
        while (left := due - early - time.monotonic_ns()) > 0:
            time.sleep(left / 1e9)
        exact += speed * MESSAGE_S * per_s
        ticks = round(exact) - told
        told += ticks
        if ticks:
            ns = max(due, time.monotonic_ns())
            scratcher.tick(1, ticks, ns)
            given.append((ticks, due, ns))
    return given


def _scratch(session: Session, scratcher: Scratcher, arguments: argparse.Namespace) -> Any:
    log = session.client.block.logged
    with _busy(arguments.hogs):
        scratcher.enable(1, INTERVALS, RPM, ALPHA, BETA)
        time.sleep(0.05)
        given = _turn(scratcher, arguments)
        time.sleep(arguments.ahead + 0.05)
        end_frame = int(session.client.state().frame)
        clock = scratcher.clock()
        scratcher.disable(1)
        session.wait(lambda: not scratcher.active(1), "the record to come to its speed")
    session.wait(lambda: session.client.get("deck1.scratch") == 0, "the deck to go on")
    time.sleep(0.5)
    entries = session.client.block.log(log)
    return entries, given, clock, end_frame, scratcher.clock()


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


def _ideal_place(
    given: list[tuple[int, int, int]], column: int, clock: Clock, frames: "Numbers"
) -> "Numbers":
    """Track frames since the first step at these engine frames, had all been exact."""
    import numpy as np

    steps = int((frames[-1] - clock.first) / (RATE * STEP_S)) + 2
    seen = np.zeros(steps)
    for tick in given:
        acts = (tick[column] - clock.origin_ns) * 1e-9 * RATE + clock.ahead
        k = max(math.ceil((acts - clock.first) / (RATE * STEP_S)), 0)
        if k < steps:
            seen[k] += tick[0]
    edges = clock.first + np.round(np.arange(steps + 1) * RATE * STEP_S)
    way = np.concatenate(([0.0], np.cumsum(ideal(seen, 1.0) * np.diff(edges))))
    return np.interp(frames, edges, way)


def _compare(
    entries: Any, given: list[tuple[int, int, int]], clock: Clock, end_frame: int, last: Clock
) -> dict[str, Any]:
    import numpy as np

    frame = np.array([e.frame - e.frames for e in entries], float)
    place = np.array([e.position for e in entries])
    inside = (frame >= clock.first) & (frame < end_frame)
    scratched = frame[inside]
    begin = np.interp(clock.first, frame, place)
    moved = place[inside] - begin
    apart = (moved - _ideal_place(given, 2, clock, scratched)) * 1000 / RATE
    planned = (moved - _ideal_place(given, 1, clock, scratched)) * 1000 / RATE
    late = np.array([ns - due for _, due, ns in given]) / 1e6
    after = np.diff(place[-100:]) / np.diff(frame[-100:])
    return {
        "seconds": round(len(scratched) and float(np.ptp(scratched)) / RATE, 1),
        "way_s": round(float(np.abs(np.diff(moved)).sum()) / RATE, 1),
        "error_ms_p50": round(float(np.median(np.abs(apart))), 4),
        "error_ms_p99": round(float(np.percentile(np.abs(apart), 99)), 4),
        "error_ms_max": round(float(np.abs(apart).max()), 4),
        "error_ms_final": round(float(abs(apart[-1])), 4),
        "late_ticks_ms_p99": round(float(np.percentile(late, 99)), 2),
        "with_late_ticks_ms_max": round(float(np.abs(planned).max()), 3),
        "with_late_ticks_ms_final": round(float(abs(planned[-1])), 3),
        "speed_after": round(float(np.median(after)), 6),
        "late_steps": last.late,
        "lost_events": last.lost,
        "realtime": last.realtime,
    }
