# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds engine._dj from csrc/; its api.h files are the only list of what Python may call."""

import os
import re
from pathlib import Path

from cffi import FFI

APIS = ("api.h", "midi/api.h", "clock/api.h", "timecode/api.h")
CSRC = Path("csrc")  # run from the root: absolute sources would scatter object files
MARKS = re.compile(r"\bDJ_(RT|CTL|MUST_CHECK)\b")
FLAGS = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Werror=implicit-function-declaration"]


def declarations() -> str:
    """The api.h files as CFFI reads them: without marks."""
    return MARKS.sub("", "".join((CSRC / name).read_text() for name in APIS))


def builder() -> FFI:
    ffi = FFI()
    ffi.cdef(declarations())
    ffi.set_source(
        "engine._dj",
        '#include "dj.h"',
        include_dirs=[str(CSRC)],
        sources=[str(p) for p in sorted(CSRC.rglob("*.c"))],
        libraries=["rubberband", "m", "rt", "pthread", "dl"],
        define_macros=[("_GNU_SOURCE", None)],
        extra_compile_args=FLAGS + os.environ.get("DJ_CFLAGS", "").split(),
    )
    return ffi


if __name__ == "__main__":
    builder().compile(tmpdir=".", verbose=False)
