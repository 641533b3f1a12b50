# SPDX-License-Identifier: GPL-3.0-or-later
"""The compiler proves that the audio thread's code neither allocates, locks, waits nor logs.

clang-tidy with -Wfunction-effects: a function marked DJ_RT may only call such functions.
"""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.quality import tree

TIDY = Path(sys.executable).parent / "clang-tidy"
FLAGS = (
    "-std=c11 -D_GNU_SOURCE -Wall -Wextra -Wfunction-effects -Wno-unknown-warning-option".split()
)
# Entered by a device's thread: were they not marked, nothing below them would be checked.
ENTRIES = ["dj_render", "dj_sink_callback"]


def tidy(*sources: Path) -> subprocess.CompletedProcess[str]:
    command = [
        str(TIDY),
        "--quiet",
        f"--config-file={tree.ROOT / '.clang-tidy'}",
        *map(str, sources),
    ]
    command += ["--", *FLAGS, f"-I{tree.ROOT / 'csrc'}"]
    return subprocess.run(command, cwd=tree.ROOT, capture_output=True, text=True, check=False)


def c_sources() -> list[Path]:
    return [path for path in tree.with_suffix({".c"}) if path.parts[0] == "csrc"]


def test_the_audio_path_never_blocks() -> None:
    sources = c_sources()
    assert len(sources) > 10
    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        done = list(pool.map(tidy, sources))
    said = "\n".join(run.stdout for run in done if run.returncode != 0)
    assert not said, said


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_ways_in_are_marked(entry: str) -> None:
    api = (tree.ROOT / "csrc" / "api.h").read_text()
    assert re.search(rf"^DJ_RT .*\b{entry}\(", api, re.MULTILINE)


def test_each_exception_gives_its_reason() -> None:
    for path in tree.with_suffix({".c", ".h"}):
        text = "" if path.name == "rt.h" else tree.text(path)
        for reason in re.findall(r"DJ_RT_TRUST\((.*?)\)\s*$", text, re.MULTILINE):
            assert len(reason.split()) >= 3, f"{path}: DJ_RT_TRUST({reason})"


@pytest.mark.parametrize(
    "body",
    [
        "free(malloc((size_t)n));",
        'printf("%d", n);',
        "pthread_mutex_lock(&mutex);",
        "usleep((unsigned)n);",
        "helper(n);",
        "static int calls; calls += n; helper_pointer(n);",
        "dj_rt_not_allowed();",
    ],
)
def test_a_block_on_the_audio_thread_would_be_found(body: str, tmp_path: Path) -> None:
    source = tmp_path / "bad.c"
    source.write_text(
        '#include "dj.h"\n#include <pthread.h>\n#include <stdio.h>\n#include <stdlib.h>\n'
        "#include <unistd.h>\npthread_mutex_t mutex;\nvoid helper(int n);\n"
        "extern void (*helper_pointer)(int);\nDJ_RT void callback(int n);\n"
        f"DJ_RT void callback(int n) {{ (void)n; {body} }}\n"
    )
    done = tidy(source)
    assert done.returncode != 0
    assert "function-effects" in done.stdout


def test_arithmetic_on_the_audio_thread_passes(tmp_path: Path) -> None:
    source = tmp_path / "good.c"
    source.write_text(
        '#include "dj.h"\n#include <math.h>\n#include <string.h>\n'
        "DJ_RT float callback(float x);\n"
        "DJ_RT float callback(float x) { float y; memcpy(&y, &x, sizeof y); return sinf(y); }\n"
    )
    done = tidy(source)
    assert done.returncode == 0, done.stdout
