# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tables of docs/mappings.md, and resources/schemas/mapping.schema.json."""

from app.config import RESOURCES
from app.controllers.native.manual.page import PAGE, filled
from app.controllers.native.manual.schema import as_text

SCHEMA = RESOURCES / "schemas" / "mapping.schema.json"


def main() -> None:
    """Both."""
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    SCHEMA.write_text(as_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
