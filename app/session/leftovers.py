# SPDX-License-Identifier: GPL-3.0-or-later
"""What instances leave behind when they are killed, and its removal."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from app.config import Instance
from app.session.child import is_locked
from engine.block import Block


def remove(instance: Instance, folders: Iterable[Path]) -> None:
    """Remove block, segments and runtime folder of an instance that does not run."""
    Block.unlink(instance.block)
    for folder in folders:
        for segment in instance.segments(folder):
            segment.unlink(missing_ok=True)
    shutil.rmtree(instance.runtime, ignore_errors=True)  # another may be removing it too


def sweep(root: Path, own: Instance, folders: list[Path]) -> None:
    """Remove what dead instances of this user have left.

    Args:
        root: folder of the runtime folders.
        own: is left alone.
        folders: where segments are.
    """
    for runtime in root.iterdir():
        if runtime.is_dir() and runtime.name != own.name and not is_alive(runtime):
            remove(Instance(runtime.name, runtime), folders)


def is_alive(runtime: Path) -> bool:
    """Whether a supervisor or a child of it lives."""
    files = [runtime / "supervisor.lock", *(runtime / "children").glob("*")]
    return any(is_locked(file) for file in files)
