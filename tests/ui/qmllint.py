# SPDX-License-Identifier: GPL-3.0-or-later
"""Lints all QML against the view-models' types: `python -m tests.ui.qmllint`.

The types are read from the Python sources (pyside6-metaobjectdump), written as qmltypes to
build/qml, and handed to qmllint, which then knows each property that QML may use.
"""

import json
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "qml"
QT = Path(PySide6.__path__[0])
TOOLS = Path(sys.executable).parent
CORE = QT / "Qt" / "metatypes" / "qt6core_metatypes.json"


def classes():
    """The meta objects of all view-models, corrected where the dump is not enough."""
    sources = sorted((ROOT / "app" / "viewmodels").rglob("*.py"))
    files = [s for s in sources if "@QmlElement" in s.read_text()]
    dump = TOOLS / "pyside6-metaobjectdump"
    units = []
    for file in files:
        run = subprocess.run([dump, file], capture_output=True, text=True, check=True)
        units += json.loads(run.stdout)
    ours = {c["className"] for unit in units for c in unit["classes"]}
    for unit in units:
        for found in unit["classes"]:
            correct(found, ours)
    return units


def correct(found, ours):
    """Objects are passed by pointer, floats are doubles, what never tells is constant."""

    def kind(name):
        return (
            f"{name}*"
            if name in ours
            else {"float": "double", "list": "QVariantList"}.get(name, name)
        )

    found["object"] = True  # also what inherits from a class of another file
    for p in found.get("properties", []):
        p["type"] = kind(p["type"])
        if "notify" not in p:
            p["constant"] = True
    for call in found.get("slots", []) + found.get("signals", []):
        call["returnType"] = kind(call["returnType"])
        for argument in call.get("arguments", []):
            argument["type"] = kind(argument["type"])


def write_types():
    """Make build/qml/DjUniverse."""
    module = OUT / "DjUniverse"
    module.mkdir(parents=True, exist_ok=True)
    (module / "types.json").write_text(json.dumps(classes()))
    subprocess.run(
        [
            QT / "Qt" / "libexec" / "qmltyperegistrar",
            *("--generate-qmltypes", module / "plugins.qmltypes"),
            *("--import-name", "DjUniverse", "--major-version", "1", "--minor-version", "0"),
            *("--foreign-types", CORE, "-o", module / "unused.cpp", module / "types.json"),
        ],
        check=True,
    )
    (module / "qmldir").write_text("module DjUniverse\ntypeinfo plugins.qmltypes\n")


def lint():
    """Return: what qmllint says; empty when all is well."""
    write_types()
    files = sorted((ROOT / "ui").rglob("*.qml"))
    run = subprocess.run(
        [TOOLS / "pyside6-qmllint", "-W", "0", "-I", OUT, "-I", ROOT, *files],
        capture_output=True,
        text=True,
    )
    return "" if run.returncode == 0 else run.stdout + run.stderr


if __name__ == "__main__":
    said = lint()
    print(said or "qmllint: clean")
    sys.exit(1 if said else 0)
