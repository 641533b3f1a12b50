# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports go down only, and what must start fast imports nothing heavy."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.quality import tree

LINT = Path(sys.executable).parent / "lint-imports"


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(LINT), "--no-cache", "--config", str(tree.ROOT / ".importlinter")]
    env = {"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


def test_the_layers_hold() -> None:
    done = lint(tree.ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("engine/client.py", "import app.config"),
        ("engine/client.py", "import socket"),
        ("app/media/formats.py", "import PySide6.QtCore"),
        ("app/media/formats.py", "import app.viewmodels"),
        ("app/config/__init__.py", "import plugins"),
        ("app/config/__init__.py", "import cffi"),
        ("cloud/__init__.py", "import app"),
    ],
)
def test_an_import_that_goes_up_would_be_found(module: str, line: str, tmp_path: Path) -> None:
    for package in ("app", "engine", "plugins", "cloud"):
        ignore = shutil.ignore_patterns("__pycache__", "*.so", "*.c", "*.o")
        shutil.copytree(tree.ROOT / package, tmp_path / package, ignore=ignore)
    broken = tmp_path / module
    broken.write_text(broken.read_text() + f"\n{line}\n")
    done = lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "BROKEN" in done.stdout


def test_the_c_library_is_touched_by_the_engine_package_only() -> None:
    """import-linter does not see compiled modules."""
    pattern = re.compile(
        r"^\s*(from|import) engine\._dj|^\s*from engine import .*_dj", re.MULTILINE
    )
    outside = [p for p in tree.with_suffix({".py"}) if p.parts[0] in {"app", "plugins", "cloud"}]
    inside = [p for p in tree.with_suffix({".py"}) if p.parts[0] == "engine"]
    assert not [str(path) for path in outside if pattern.search(tree.text(path))]
    assert [path for path in inside if pattern.search(tree.text(path))]


@pytest.mark.parametrize("module", ["app.__main__", "app.supervisor", "engine.host"])
def test_what_starts_first_imports_neither_qt_nor_numpy(module: str) -> None:
    code = (
        f"import sys, {module}\n"
        "heavy = {'PySide6', 'numpy', 'av', 'soundfile', 'scipy'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tree.ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
