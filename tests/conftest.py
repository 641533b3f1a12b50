# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests share: a world without a display, a sound card, or the user's own files."""

import contextlib
import gc
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# Before any test imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

SLOW = [HealthCheck.too_slow]  # a slow day is no fault
# What passes today passes tomorrow; new examples are looked for by `make fuzz`.
settings.register_profile("fixed", deadline=None, suppress_health_check=SLOW, derandomize=True)
settings.register_profile("deep", deadline=None, suppress_health_check=SLOW, max_examples=2000)
settings.load_profile(os.environ.get("DJ_UNIVERSE_EXAMPLES", "fixed"))

ENDS_S = 20.0  # by itself, after a test: on a machine that does much else
ALSA_WITHOUT_CARD = "pcm.!default { type null }\nctl.!default { type null }\n"


def _children() -> set[int]:
    """Processes that this one started and did not wait for."""
    found: set[int] = set()
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(FileNotFoundError):  # a thread that has ended meanwhile
            found.update(int(pid) for pid in (task / "children").read_text().split())
    return found


def _name(pid: int) -> str:
    """Of a process; empty when it has ended."""
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    return ""


def pytest_collection_finish() -> None:
    """The tests themselves stay: only what they make is looked through for garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(autouse=True, scope="session")
def own_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings, caches and sockets of tests go to a temporary folder, never to the user's."""
    world = tmp_path_factory.mktemp("world")
    alsa = world / "asound.conf"
    alsa.write_text(ALSA_WITHOUT_CARD)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALSA_CONFIG_PATH", str(alsa))
        for name in ("CONFIG", "CACHE", "DATA", "STATE", "RUNTIME"):
            folder = world / name.lower()
            folder.mkdir(mode=0o700)
            patch.setenv(f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}", str(folder))
        yield


@pytest.fixture(autouse=True, scope="module")
def no_process_stays() -> Iterator[None]:
    """A test file ends the processes that it starts."""
    before = _children()
    yield
    gc.collect()  # engines and tracks that only know each other: 50 MB each
    end = time.monotonic() + ENDS_S
    while (left := _running(_children() - before)) and time.monotonic() < end:
        time.sleep(0.05)  # one that was killed needs a moment to end
    assert not left, f"processes left running: {left}"


def _running(pids: set[int]) -> list[str]:
    """What these processes are, without those that have ended and Python's own."""
    names = map(_name, pids)
    return [name for name in names if name and "multiprocessing" not in name]
