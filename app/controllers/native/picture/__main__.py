# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the pictures of the shipped mappings: docs/pictures/controllers/*.svg."""

from pathlib import Path

from app.controllers.native import shipped
from app.controllers.native.describe.read import read
from app.controllers.native.picture import picture

FOLDER = Path(__file__).parents[4] / "docs" / "pictures" / "controllers"


def main() -> None:
    """All of them; those of mappings that are gone go, too."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = {f"{path.stem}.svg": picture(read(path)) for path in shipped()}
    for old in FOLDER.glob("*.svg"):
        if old.name not in wanted:
            old.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
