# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard catches each kind of fault on the audio thread, and a whole session gives it none."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "tests" / "c" / "guard"
FAULTS = re.findall(r"^    FAULT\((\w+)\)", (SOURCES / "faults.c").read_text(), re.MULTILINE)
TIMEOUT_S = 240


def _compile(out: Path, *args: str) -> Path:
    command = ["gcc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-g", *args, "-o", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def guard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # -fno-builtin: gcc must not turn one watched function into another.
    flags = ["-O2", "-shared", "-fPIC", "-fno-builtin"]
    return _compile(
        tmp_path_factory.mktemp("guard") / "rtguard.so", *flags, "tests/c/guard/rtguard.c", "-ldl"
    )


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Path:
    flags = ["-O0", "-fno-builtin", "-rdynamic", "-Icsrc"]
    sources = ["tests/c/guard/faults.c", "csrc/rt.c"]
    return _compile(
        tmp_path_factory.mktemp("faults") / "faults", *flags, *sources, "-lm", "-lpthread"
    )


def _run(guard: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(guard)},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_on_the_audio_thread_aborts(fault: str, guard: Path, faults: Path) -> None:
    done = _run(guard, str(faults), fault)
    assert done.returncode == -6, f"ended with {done.returncode}\n{done.stderr}"
    if not fault.startswith("dj_"):  # that one speaks for itself, with or without a guard
        assert f"guard: {fault} on the audio thread" in done.stderr


def test_the_same_calls_elsewhere_are_free(guard: Path, faults: Path) -> None:
    done = _run(guard, str(faults), "outside")
    assert done.returncode == 0, done.stderr


def test_a_clean_section_passes(guard: Path, faults: Path) -> None:
    done = _run(guard, str(faults), "clean")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("part", ["offline", "live"])
def test_a_session_with_every_control_gives_the_guard_nothing(
    part: str, guard: Path, tmp_path: Path
) -> None:
    done = _run(guard, sys.executable, "-m", "tests.guard_session", part, str(tmp_path))
    assert done.returncode == 0, (done.stdout + done.stderr)[-6000:]
    entered = int(re.search(r"sections (\d+)", done.stdout)[1])
    assert entered > 500, "the guard was not there, or the engine did not render"
