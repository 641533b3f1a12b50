# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes the user's config.toml: what was written there by hand stays, comments and all."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from app import config
from app.files import write_whole


def change(
    section: str, values: Mapping[str, Any], environ: Mapping[str, str] = os.environ
) -> config.Config:
    """Set values of one section, and save; None takes a setting out, so that the default holds.

    It reads and writes a file, and waits for the disk: not for the window's main thread.

    Return: what holds now (after the program's next start, where it says so).

    Raises:
        ConfigError: a value is wrong, or the file cannot be read or saved. Nothing was changed.
    """
    path = config.load(environ, "").folders.config / config.FILE
    document = _read(path)
    table = document.get(section)
    if not isinstance(table, Table):
        table = tomlkit.table()
        if any(value is not None for value in values.values()):
            document[section] = table
    for name, value in values.items():
        if value is None:
            table.pop(name, None)
        else:
            table[name] = value  # a comment behind it stays
    text = tomlkit.dumps(document)
    found = config.load(environ, text)
    _save(path, text)
    return found


def _read(path: Path) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(path.read_text("utf-8")) if path.exists() else tomlkit.document()
    except (OSError, ValueError, TOMLKitError) as error:
        raise config.ConfigError(f"{path}: {error}") from error


def _save(path: Path, text: str) -> None:
    try:
        path.resolve().parent.mkdir(parents=True, exist_ok=True)  # it may be a link
        write_whole(path, text, durable=True)
    except OSError as error:
        raise config.ConfigError(f"{path}: cannot be saved: {error.strerror}") from error
