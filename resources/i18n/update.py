# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translations up to the texts of the program: `make translations`.

`--missing` lists what is not translated yet, `--release` compiles what is.
"""

import argparse
import json
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("de", "es", "fr", "pt_BR", "ja")


def tables() -> list[tuple[str, str]]:
    """Texts that lie in tables, with their contexts."""
    from app.option_table import ROWS
    from engine.controls import CONTROLS

    found = [("Controls", control.doc) for control in CONTROLS]
    found += [("Choices", text) for c in CONTROLS for text in c.choices if not text.isdigit()]
    found.append(("Choices", "KILL"))
    found += [("Options", row.doc) for row in ROWS]
    for rows in tomllib.loads((ROOT / "resources/keyboard.toml").read_text()).values():
        found += [("Keys", row[-1]) for row in rows.values()]
    for topic in tomllib.loads((ROOT / "resources/help.toml").read_text())["topic"]:
        found += [("Help", topic["title"]), ("Help", topic["text"])]
    for page in tomllib.loads((ROOT / "resources/settings.toml").read_text())["page"]:
        found.append(("Settings", page["title"]))
        for row in page["row"]:
            found += [("Settings", row["title"]), ("Settings", row["doc"])]
            found += [("Settings", words) for _, words in row.get("choices", ())]
    return list(dict.fromkeys(found))


def update() -> None:
    """Take the texts of QML, Python and the tables into all translations; none is lost."""
    listed = ROOT / "build" / "i18n" / "tables.py"
    listed.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"QT_TRANSLATE_NOOP({json.dumps(c)}, {json.dumps(t)})" for c, t in tables()]
    listed.write_text("from PySide6.QtCore import QT_TRANSLATE_NOOP\n" + "\n".join(lines) + "\n")
    sources = sorted((ROOT / "ui").rglob("*.qml")) + sorted((ROOT / "app").rglob("*.py"))
    for language in LANGUAGES:
        target = FOLDER / f"djuniverse_{language}.ts"
        subprocess.run(
            [
                *(TOOLS / "lupdate", "-silent", "-locations", "none", "-no-obsolete"),
                *("-source-language", "en", "-target-language", language),
                *(*sources, listed, "-ts", target),
            ],
            check=True,
        )
        _lay_out(target)


def _lay_out(path: Path) -> None:
    """The way the file was before, so that a change shows only what is new: versions of lupdate
    indent differently."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n')


def missing(language: str) -> list[tuple[str, str]]:
    """Context and text of all that has no translation."""
    tree = ET.parse(FOLDER / f"djuniverse_{language}.ts")  # noqa: S314 - our own file
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in tree.iter("context")
        for message in context.iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", action="store_true", help="only list what is missing")
    parser.add_argument("--release", action="store_true", help="only compile")
    given = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    if given.release:
        from app.viewmodels.settings.languages import release

        return 0 if all(release(file, FOLDER) for file in sorted(FOLDER.glob("*.ts"))) else 1
    if not given.missing:
        update()
    for language in LANGUAGES:
        lost = missing(language)
        print(f"{language}: {len(lost)} missing")
        if given.missing:
            print("\n".join(f"  {context}: {text}" for context, text in lost))
    return 0


if __name__ == "__main__":
    sys.exit(main())
