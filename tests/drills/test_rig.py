# SPDX-License-Identifier: GPL-3.0-or-later
"""The sessions that drills and benchmarks start."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from app.cli import UsageError
from app.cli.rig import session as rig


def test_a_session_that_does_not_come_up_is_not_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DJ_UNIVERSE_INSTANCE", "")  # what it sets goes with it
    monkeypatch.setattr(rig, "START_S", 0.0)
    started, start = [], subprocess.Popen

    def popen(*words: Any, **more: Any) -> Any:
        started.append(start(*words, **more))
        return started[-1]

    monkeypatch.setattr(rig.subprocess, "Popen", popen)
    with pytest.raises(UsageError, match="waited too long"):
        rig.Session("--device", "null", home=tmp_path)
    [process] = started
    assert process.returncode is not None
