# SPDX-License-Identifier: GPL-3.0-or-later
"""No trace of one machine, nothing unfinished, no error swallowed, no test left out in silence."""

import ast
import re
from pathlib import Path

import pytest

from tests.quality import tree

# Put together here, so that this file does not find itself.
UNFINISHED = [
    "TO" + "DO",
    "FIX" + "ME",
    "(?-i:X" + "XX)",
    "Not" + "ImplementedError",
    "not imple" + "mented",
]
UNFINISHED += ["place" + "holder", "st" + "ub(bed)?"]
WORDS = re.compile(r"\b(" + "|".join(UNFINISHED) + r")\b", re.IGNORECASE)
MACHINE_PATH = re.compile(r"(^|[^A-Za-z0-9_.])/((work|farm|root)/[A-Za-z.]|home/[a-z])")
REGISTRY = re.compile(
    r"pypi\.org|pythonhosted\.org|deb\.debian\.org|registry\.npmjs|archive\.ubuntu"
)
LEFT_OUT = re.compile(r"pytest\.(mark\.)?(skip|xfail|importorskip)")


def lines_with(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    texts = tree.texts()
    return [
        f"{path}:{number}: {line.strip()[:100]}"
        for path in paths
        if path in texts
        for number, line in enumerate(texts[path].splitlines(), 1)
        if pattern.search(line)
    ]


def swallowed(source: str) -> list[int]:
    """Lines of handlers that catch everything and do nothing."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.ExceptHandler):
            continue
        broad = node.type is None or (
            isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}
        )
        if broad and all(isinstance(step, ast.Pass | ast.Continue) for step in node.body):
            found.append(node.lineno)
    return found


def test_no_file_names_a_path_of_one_machine() -> None:
    assert not lines_with(MACHINE_PATH, list(tree.files()))


def test_no_file_names_a_package_registry() -> None:
    assert not lines_with(REGISTRY, list(tree.files()))


def test_nothing_is_marked_unfinished() -> None:
    assert not lines_with(WORDS, tree.with_suffix(tree.SOURCES))


def test_no_error_is_swallowed() -> None:
    found = {str(path): swallowed(tree.text(path)) for path in tree.with_suffix({".py"})}
    assert not {path: lines for path, lines in found.items() if lines}


def test_no_test_is_left_out() -> None:
    tests = [path for path in tree.with_suffix({".py"}) if path.parts[0] == "tests"]
    here = Path(__file__).relative_to(tree.ROOT)
    assert not lines_with(LEFT_OUT, [path for path in tests if path != here])


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (MACHINE_PATH, "open('/" + "home/someone/music')"),
        (REGISTRY, "https://" + "pypi" + ".org/simple"),
        (WORDS, "# TO" + "DO: later"),
        (LEFT_OUT, "@pytest." + "mark.skip"),
    ],
)
def test_each_of_these_would_be_found(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)


def test_a_swallowed_error_would_be_found() -> None:
    assert swallowed("try:\n    f()\nexcept Exception:\n    pass\n") == [3]
    assert swallowed("try:\n    f()\nexcept OSError:\n    pass\n") == []
