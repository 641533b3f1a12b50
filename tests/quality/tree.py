# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the repository: what is tracked, and what is new and not ignored."""

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = {".py", ".c", ".h", ".qml"}
SOURCES = CODE | {".sh", ".def", ".js"}


@cache
def files() -> tuple[Path, ...]:
    """All files, relative to the root."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = (Path(name) for name in sorted(set(listed.stdout.split("\0"))) if name)
    return tuple(path for path in paths if (ROOT / path).is_file())


def with_suffix(suffixes: set[str]) -> list[Path]:
    return [path for path in files() if path.suffix in suffixes]


def text(path: Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def texts() -> dict[Path, str]:
    """The files that are text."""
    found = {}
    for path in files():
        raw = (ROOT / path).read_bytes()
        if b"\0" not in raw[:8192]:
            found[path] = raw.decode("utf-8", errors="replace")
    return found
