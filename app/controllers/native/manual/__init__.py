# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual of mapping files and their schema for editors, both made from describe/model.py.

`python -m app.controllers.native.manual` writes them: the tables of docs/mappings.md between its
marks, and resources/schemas/mapping.schema.json.
"""

from app.controllers.native.manual.page import filled
from app.controllers.native.manual.schema import schema

__all__ = ["filled", "schema"]
