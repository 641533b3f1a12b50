# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing grows beyond what one can read."""

import ast
from collections import Counter
from pathlib import Path

from tests.quality import tree

FILE_LINES = 400
FUNCTION_LINES = 60
FOLDER_FILES = 14
FILE_KB = 1024


def long_functions(source: str) -> list[str]:
    """Name and length of the functions that are too long."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                found.append(f"{node.name}: {lines}")
    return found


def test_no_file_is_too_long() -> None:
    lengths = {path: len(tree.text(path).splitlines()) for path in tree.with_suffix(tree.CODE)}
    assert not {str(path): n for path, n in lengths.items() if n > FILE_LINES}


def test_no_python_function_is_too_long() -> None:
    found = {str(path): long_functions(tree.text(path)) for path in tree.with_suffix({".py"})}
    assert not {path: names for path, names in found.items() if names}


def test_a_long_function_would_be_found() -> None:
    body = "    x = 1\n"
    assert long_functions("def short():\n" + body * 59) == []
    assert long_functions("def long():\n" + body * 60) == ["long: 61"]


def test_no_folder_holds_too_many_files() -> None:
    code = (path for path in tree.with_suffix(tree.CODE) if path.parts[0] != "tests")
    assert not {k: n for k, n in Counter(str(p.parent) for p in code).items() if n > FOLDER_FILES}


def test_no_file_is_large() -> None:
    sizes = {path: (tree.ROOT / path).stat().st_size // 1024 for path in tree.files()}
    assert not {str(path): kb for path, kb in sizes.items() if kb > FILE_KB}


def test_no_name_says_nothing() -> None:
    nothing = {"utils", "helpers", "common", "manager", "misc", "util", "helper"}
    stems = {Path(part).stem for path in tree.files() for part in path.parts}
    assert not stems & nothing
