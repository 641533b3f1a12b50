# SPDX-License-Identifier: GPL-3.0-or-later
"""Describes the view-models to QML's tools, so that they know each property's type."""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.quality import tree

MODULE = "DjUniverse"
BIN = Path(sys.executable).parent


def tool(name: str, *args: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(BIN / f"pyside6-{name}"), *map(str, args)],
        cwd=tree.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def constants(source: Path) -> set[str]:
    """Properties that never change; metaobjectdump overlooks that they say so."""
    pattern = r"@Property\([^)]*constant=True[^)]*\)(?:\s*#[^\n]*)?\s*def (\w+)"
    return set(re.findall(pattern, tree.text(source)))


def describe(folder: Path) -> None:
    """Write the module of the view-models below `folder`, an import path for QML's tools."""
    sources = [
        path
        for path in tree.with_suffix({".py"})
        if path.parts[0] == "app" and f'QML_IMPORT_NAME = "{MODULE}"' in tree.text(path)
    ]
    meta = folder / "meta.json"
    done = tool("metaobjectdump", "-q", "-o", meta, *sources)
    assert done.returncode == 0, done.stderr
    described = json.loads(meta.read_text())
    for source, classes in zip(sources, described, strict=True):
        fixed = constants(source)
        for entry in classes["classes"]:
            entry["object"] = True  # also what inherits from a class of another file
            for prop in entry.get("properties", []):
                prop["constant"] = prop["name"] in fixed
    meta.write_text(json.dumps(described))
    module = folder / MODULE
    module.mkdir()
    types = module / f"{MODULE}.qmltypes"
    names = ["--import-name", MODULE, "--major-version", "1"]
    done = tool(
        "qmltyperegistrar", "--generate-qmltypes", types, *names, "-o", folder / "x.cpp", meta
    )
    assert types.exists(), done.stderr
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo {types.name}\nimport QtQuick\n")
