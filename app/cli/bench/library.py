# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench library`: searching and sorting a large library, key stroke by key stroke."""

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

VISIBLE = 40  # rows whose cells are made after each key stroke
TYPED = (
    "love",
    "midnight dub",
    "bpm:124-128 key:~8a deep",
    "matches:deck1 -genre:pop ro",
    "genre:house rating:>=4 year:1995-2005 ni",
    "artist:kami | title:sunrise",
    "added:<400d plays:0 energy:>6",
    '"original mix" -remix tek',
    "crate:1 time:>5:00 the",
    "москва ночь",
    "東京 夢",
    "straße corazon",
    "a e i o u",
    "vocal:no color:red -played label:a comment:8a",
)
EDITED = 5  # tracks changed by another program after each query
WAIT_S, POLL_S = 120.0, 0.005


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--tracks", type=int, default=100_000, metavar="N", help="(100000)")
    parser.add_argument("--library", type=Path, metavar="FILE", help="an existing one instead")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Make a library, open it, type, sort, change."""
    if arguments.library:
        return figures(arguments.library, changing=False)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        command = [sys.executable, "-m", "app.cli.rig.collection", str(path)]
        subprocess.run([*command, str(arguments.tracks)], check=True)  # its memory is not ours
        return figures(path, changing=True)


def figures(path: Path, *, changing: bool) -> dict[str, Any]:
    """All figures of a library."""
    from app.library.search.orders import SORTED

    with tempfile.TemporaryDirectory() as folder:
        keep = Path(folder) / "search-index"
        _forget_cache(path)
        cold = alone(path, None)
        seconds = alone(path, keep)
        kept = alone(path, keep)
        before_mib = rss_mib()
        _, follower = opened(path, keep)
    _wait(lambda: len(follower.snapshot.orders) == len(SORTED))
    gc.collect()
    gc.freeze()  # as the window does
    try:
        strokes = list(typed(follower, path if changing else None))
        sorts = list(sorted_by_all(follower))
        count = follower.snapshot.count
    finally:
        follower.close()
    wall, cpu = sorted(w for w, _ in strokes), sorted(c for _, c in strokes)
    return {
        "tracks": count,
        "strokes": len(strokes),
        "search_ms_p50": _part(wall, 0.5),
        "search_ms_p99": _part(wall, 0.99),
        "search_ms_max": _part(wall, 1.0),
        "search_cpu_ms_p99": _part(cpu, 0.99),
        "search_cpu_ms_max": _part(cpu, 1.0),
        "sort_ms_max": round(max(w for w, _ in sorts), 2),
        "sort_cpu_ms_max": round(max(c for _, c in sorts), 2),
        "open_ms": round(1e3 * seconds),
        "open_cold_ms": round(1e3 * cold),
        "open_kept_ms": round(1e3 * kept),
        "rss_mib": round(rss_mib()),
        "rss_of_index_mib": round(rss_mib() - before_mib),
        "targets": {"search_ms_p99": 8, "search_ms_max": 16, "sort_ms_max": 5, "open_ms": 1000},
    }


def alone(path: Path, keep: Path | None) -> float:
    """Seconds to open, in a process of its own: one opening does not help the next."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(_seconds_to_open, path, keep).result()


def _seconds_to_open(path: Path, keep: Path | None) -> float:
    seconds, follower = opened(path, keep)
    follower.close()  # which keeps the index
    return seconds


def opened(path: Path, keep: Path | None = None) -> tuple[float, Any]:
    """From the file to the first answer, without or with an index kept by a former start.
    Return: seconds, and the follower."""
    from app.library.search import Context, Follower, Search, parse

    start = time.perf_counter()
    follower = Follower(path, keep)
    _wait(lambda: follower.ready)
    Search().rows(parse("love"), follower.snapshot, Context(), "artist")
    return time.perf_counter() - start, follower


def typed(follower: Any, changed: Path | None) -> Iterator[tuple[float, float]]:
    """Type each query letter by letter, delete it again; then other tracks change. Yields ms by
    the clock and of the processor."""
    from app.library.search import Context, OnDeck, Search, parse
    from app.library.store import Library

    search, context = Search(), Context(decks=((1, OnDeck(126.0, 14)),))
    library = Library.open(changed) if changed else None
    try:
        for text in TYPED:
            for end in (*range(1, len(text) + 1), *range(len(text) - 1, 0, -1)):
                snapshot = follower.snapshot

                def stroke(text: str = text[:end], snapshot: Any = snapshot) -> None:
                    rows = search.rows(parse(text), snapshot, context, "artist", descending=True)
                    for row in rows[:VISIBLE].tolist():
                        snapshot.track(row)

                yield timed(stroke)
            if library is not None:
                _change(library, follower)
    finally:
        if library is not None:
            library.close()


def _change(library: Any, follower: Any) -> None:
    """Another program writes; the next key stroke finds a new snapshot."""
    before = follower.snapshot.number
    ids = follower.snapshot.numbers["id"][-EDITED:].astype(int).tolist()
    with library.transaction():
        for number in ids:
            library.edit(number, comment=f"changed {before}")
    follower.hurry()
    _wait(lambda: follower.snapshot.number > before)


def sorted_by_all(follower: Any) -> Iterator[tuple[float, float]]:
    """All tracks by each column, both ways."""
    from app.library.search import Context, Search, parse
    from app.library.search.orders import SORTED

    search, snapshot, context = Search(), follower.snapshot, Context()
    for name in SORTED:
        for descending in (False, True):

            def sort(name: str = name, down: bool = descending) -> None:
                rows = search.rows(parse(""), snapshot, context, name, descending=down)
                for row in rows[:VISIBLE].tolist():
                    snapshot.track(row)

            yield timed(sort)


def timed(job: Callable[[], None]) -> tuple[float, float]:
    """Milliseconds by the clock, and of this thread's processor time."""
    clock, cpu = time.perf_counter(), time.thread_time()
    job()
    return 1e3 * (time.perf_counter() - clock), 1e3 * (time.thread_time() - cpu)


def rss_mib() -> float:
    """Memory of this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 2**20


def _forget_cache(path: Path) -> None:
    """The file comes from the disk next time, as after a start of the machine."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _part(values: list[float], part: float) -> float:
    return round(values[min(int(part * len(values)), len(values) - 1)], 2)


def _wait(test: Callable[[], bool]) -> None:
    end = time.monotonic() + WAIT_S
    while not test():
        if time.monotonic() > end:
            raise TimeoutError("the library was not read in time")
        time.sleep(POLL_S)
