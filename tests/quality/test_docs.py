# SPDX-License-Identifier: GPL-3.0-or-later
"""Each control, command and make target is documented, and the documents are those of this code."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.quality import tree

COMMANDS = ["play", "render", "controls", "bench engine", "drill"]
DRILLS = ["kill-ui", "kill-engine", "kill-decoder", "hog-ui", "device-loss"]
ROW = re.compile(r'^(?:DECK|HOTCUE|MASTER)\(\w+, "([^"]+)", .*"([^"]*)"\)$', re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]+)\)")


def controls() -> list[tuple[str, str]]:
    """Path and meaning, as csrc/controls.def has them."""
    return ROW.findall(tree.text(Path("csrc/controls.def")))


def help_of(command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "app", *command.split(), "--help"],
        cwd=tree.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_each_control_is_documented_as_it_is() -> None:
    lines = (tree.ROOT / "docs" / "controls.md").read_text().splitlines()
    assert len(controls()) > 80
    lost = [
        path
        for path, doc in controls()
        if not any(f"{path}`" in line and doc.replace("|", "\\|") in line for line in lines)
    ]
    assert not lost, "docs/controls.md is not of this table: run python -m engine.controls_build"


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_is_in_the_readme_and_in_the_help(command: str) -> None:
    readme = (tree.ROOT / "README.md").read_text()
    assert f"djuniverse {command}" in readme
    assert command.split(maxsplit=1)[0] in help_of("")
    assert "usage" in help_of(command).lower()


def test_each_drill_is_in_the_readme_and_in_the_help() -> None:
    readme = (tree.ROOT / "README.md").read_text()
    said = help_of("drill")
    assert [name for name in DRILLS if name not in readme or name not in said] == []


def test_each_make_target_is_in_the_readme() -> None:
    makefile = (tree.ROOT / "Makefile").read_text()
    targets = re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE)
    readme = (tree.ROOT / "README.md").read_text()
    assert len(targets) >= 8
    assert [name for name in targets if f"make {name}" not in readme] == []


def test_each_link_of_a_document_leads_somewhere() -> None:
    links = [
        (path, target)
        for path in tree.with_suffix({".md"})
        for target in LINK.findall(tree.text(path))
        if "://" not in target
    ]
    assert not [
        f"{path}: {target}"
        for path, target in links
        if not (tree.ROOT / path.parent / target).exists()
    ]


def test_a_decision_is_short_and_whole() -> None:
    text = (tree.ROOT / "DECISIONS.md").read_text()
    entries = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    assert [int(entry.split(".")[0]) for entry in entries] == list(range(1, len(entries) + 1))
    for entry in entries:
        for part in ("Question", "Decision", "Reasons", "Alternatives", "Would change our mind"):
            assert f"**{part}**" in entry, entry.splitlines()[0]
        assert len(entry.splitlines()) <= 24, entry.splitlines()[0]
