# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the kernel gives a thread of ours the processor.

`python -m app.priority MODULE MORE...` loads all these modules behind more urgent work and then
calls the `main` of the first one, which is as quick as any other process.
"""

import ctypes
import importlib
import os
import platform
import sys
import threading
from collections.abc import Sequence

SETATTR = {"x86_64": 314, "aarch64": 274}  # number of the system call; libc has no function for it
SLICE_NS = 300_000
SIZE_BYTES = 48
PATIENT_NICE = 5


class Attributes(ctypes.Structure):
    """`struct sched_attr`, see sched_setattr(2)."""

    _fields_ = (
        ("size", ctypes.c_uint32), ("policy", ctypes.c_uint32), ("flags", ctypes.c_uint64),
        ("nice", ctypes.c_int32), ("priority", ctypes.c_uint32), ("runtime", ctypes.c_uint64),
        ("deadline", ctypes.c_uint64), ("period", ctypes.c_uint64),
    )  # fmt: skip


def come_soon() -> bool:
    """Let this thread run in short slices: by the deadlines of the kernel's scheduler, who asks
    for little at a time comes sooner, and gets no more in all. Return: the kernel can (6.12)."""
    number = SETATTR.get(platform.machine())
    if number is None:
        return False
    nice = os.getpriority(os.PRIO_PROCESS, 0)
    wanted = Attributes(size=SIZE_BYTES, policy=os.SCHED_OTHER, nice=nice, runtime=SLICE_NS)
    return bool(ctypes.CDLL(None).syscall(number, 0, ctypes.byref(wanted), 0) == 0)


def load_patiently(modules: Sequence[str]) -> None:
    """Import them on a thread that gives way: priorities belong to threads, and what has once given
    way may not come back."""

    def load() -> None:
        os.nice(PATIENT_NICE)
        for module in modules:
            importlib.import_module(module)

    loading = threading.Thread(target=load, name="loading")
    loading.start()
    loading.join()


if __name__ == "__main__":
    load_patiently(sys.argv[1:])
    sys.exit(importlib.import_module(sys.argv[1]).main())
