# SPDX-License-Identifier: GPL-3.0-or-later
"""What /proc says about processes: their time, memory, children."""

import os
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """Processor time of a process so far, user and system; 0 when it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return (int(fields[11]) + int(fields[12])) / TICK


def family(pid: int) -> list[int]:
    """A process and all that descend from it."""
    found = [pid]
    for parent in found:
        try:
            for task in Path(f"/proc/{parent}/task").iterdir():
                found += [int(word) for word in (task / "children").read_text().split()]
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def pss_kb(pid: int) -> tuple[int, int]:
    """Memory of a process, shared pages divided among those who share them.

    Return: of the sound of tracks, and of all else.
    """
    sound = rest = 0
    here = False
    try:
        lines = Path(f"/proc/{pid}/smaps").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0, 0
    for line in lines:
        if line[0] in "0123456789abcdef" and "-" in line.split(" ", 1)[0]:
            here = "-pcm-" in line
        elif line.startswith("Pss:"):
            size = int(line.split()[1])
            sound, rest = (sound + size, rest) if here else (sound, rest + size)
    return sound, rest
