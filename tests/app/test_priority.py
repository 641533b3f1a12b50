# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kernel is asked for a thread that draws."""

import os
import platform
import sys

from app import priority

NICEST = 19  # there is no more


def test_short_slices_leave_everything_else_as_it_is():
    nice, policy = os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0)
    priority.come_soon()
    assert os.getpriority(os.PRIO_PROCESS, 0) == nice
    assert os.sched_getscheduler(0) == policy


def test_a_machine_that_is_not_known_is_left_alone(monkeypatch):
    monkeypatch.setattr(platform, "machine", lambda: "abacus")
    assert not priority.come_soon()


def test_what_is_loaded_patiently_gives_way_and_nothing_else_does(tmp_path, monkeypatch):
    (tmp_path / "loaded_patiently.py").write_text(
        "import os\nnice = os.getpriority(os.PRIO_PROCESS, 0)  # of the thread that loads it\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    nice = os.getpriority(os.PRIO_PROCESS, 0)
    priority.load_patiently(["loaded_patiently"])
    loaded = sys.modules.pop("loaded_patiently")
    assert loaded.nice == min(nice + priority.PATIENT_NICE, NICEST)
    assert os.getpriority(os.PRIO_PROCESS, 0) == nice
