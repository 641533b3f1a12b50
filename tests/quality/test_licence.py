# SPDX-License-Identifier: GPL-3.0-or-later
"""Each source says its licence, and each dependency's is known and fits."""

import re
import tomllib

from tests.quality import tree

SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
HEAD_LINES = 5


def test_each_source_names_the_licence() -> None:
    bare = [
        str(path)
        for path in tree.with_suffix(tree.SOURCES)
        if SPDX not in "\n".join(tree.text(path).splitlines()[:HEAD_LINES])
    ]
    assert not bare


def test_the_licence_is_there_in_full() -> None:
    text = (tree.ROOT / "LICENSE").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
    assert len(text.splitlines()) > 600
    project = tomllib.loads((tree.ROOT / "pyproject.toml").read_text())["project"]
    assert project["license"] == "GPL-3.0-or-later"


def test_the_licence_of_each_dependency_is_written_down() -> None:
    lock = (tree.ROOT / "requirements-dev.lock").read_text()
    names = re.findall(r"^([A-Za-z0-9_.-]+)==", lock, re.MULTILINE)
    page = (tree.ROOT / "docs" / "licences.md").read_text()
    listed = set(re.findall(r"^\| ([A-Za-z0-9_.-]+) \|", page, re.MULTILINE))
    assert len(names) > 20
    assert not set(names) - listed
