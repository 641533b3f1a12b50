# SPDX-License-Identifier: GPL-3.0-or-later
"""qmllint has nothing to say about the window: each name and type is known before it runs."""

from pathlib import Path

import pytest

from tests.quality import qml_types, tree


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qml")
    qml_types.describe(folder)
    return folder


def lint(types: Path, *sources: Path) -> tuple[int, str]:
    done = qml_types.tool("qmllint", "-W", "0", "-I", tree.ROOT, "-I", types, *sources)
    return done.returncode, done.stdout + done.stderr


def test_the_window_is_free_of_warnings(types: Path) -> None:
    sources = [path for path in tree.with_suffix({".qml"}) if path.parts[0] == "ui"]
    assert sources
    code, said = lint(types, *sources)
    assert code == 0, said


def test_a_property_that_no_view_model_has_would_be_found(types: Path, tmp_path: Path) -> None:
    source = tmp_path / "Broken.qml"
    source.write_text(
        "import QtQuick\nimport DjUniverse\n"
        "Item {\n    required property Param param\n    opacity: param.no_such_thing\n}\n"
    )
    code, said = lint(types, source)
    assert code != 0
    assert "no_such_thing" in said
