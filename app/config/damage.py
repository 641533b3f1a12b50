# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds of a user's config.toml that is damaged.

The music does not wait until somebody has repaired a file. The file itself is left as it is.
"""

import os
import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.config import FILE, Config, ConfigError, Instance, build, instance, load, path_of
from app.files import write_whole

LINE = re.compile(r"at line (\d+)")  # where tomllib says that damage is


def usable(environ: Mapping[str, str] = os.environ, text: str | None = None) -> tuple[Config, str]:
    """What holds, and what is wrong with the file in one line for people; empty: nothing.

    What stands before damage of its form holds, but no setting that is wrong.

    Args:
        text: as if that were in the file.
    """
    try:
        return load(environ, text), ""
    except ConfigError as error:
        whole = _text(path_of(environ)) if text is None else text
        found, wrong = _sound_part(whole, environ)
        return found, str(error) if LINE.search(str(error)) else wrong or str(error)


def keep(kept: Instance, environ: Mapping[str, str] = os.environ) -> None:
    """A session begins: its processes go by the file as it is now when it is damaged later. Where
    it cannot be kept, they go by the defaults then."""
    path, copy = path_of(environ), kept.runtime / FILE
    with suppress(OSError):
        copy.unlink(missing_ok=True)
        write_whole(copy, path.read_bytes())


def in_session(environ: Mapping[str, str] = os.environ) -> tuple[Config, str]:
    """What holds for a process of a running session, and what is wrong with the file, for people:
    then all is as it was when the session began."""
    found, wrong = usable(environ)
    if wrong:
        found, _ = usable(environ, _text(instance(environ).runtime / FILE))
    return found, wrong


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError:
        return ""


def _sound_part(text: str, environ: Mapping[str, str]) -> tuple[Config, str]:
    """What holds of a text, and the first setting that is wrong, with its line."""
    document: dict[str, Any] = {}
    wrong = ""
    for section, settings in _before_damage(text).items():
        for name, value in settings.items() if isinstance(settings, dict) else [("", settings)]:
            tried = document | {section: document.get(section, {}) | {name: value}}
            try:
                build(tried, environ)
                document = tried
            except ConfigError as error:
                wrong = wrong or f"{error}{_place(text, section, name)}"
    return build(document, environ), wrong


def _before_damage(text: str) -> dict[str, Any]:
    """The settings above the first line that is none: those below may have lost their section."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        place = LINE.search(str(error))
        above = text.splitlines(keepends=True)[: int(place[1]) - 1] if place else []
        return _before_damage("".join(above)) if above else {}


def _place(text: str, section: str, name: str) -> str:
    """Where a setting is, for the end of a line; empty: it cannot be told."""
    header = ""
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("["):
            header = line.strip("[] \t")
        found = re.match(rf"\s*{re.escape(name)}\s*=", line)
        if header == section and (found or not name):
            return f" (line {number})"
    return ""
