# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys as a file: to keep them, to take them to another machine, to share them."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QUrl

from app.viewmodels.keyboard.names import ALONE, SAME, UNSHIFTED, ordered
from app.viewmodels.keyboard.table import FIXED, Binding

SUFFIX = ".toml"
MOST_BYTES = 256 * 1024  # a file of keys has 8 KiB
MOST_SIGNS = 40  # of a name that is told
HEAD = (
    '# The keys of DJ Universe. Each line: an action, and its keys; "" for none.\n'
    "# An action that is not here has the key that it has at first.\n\n[keys]\n"
)
PLACE = QT_TRANSLATE_NOOP("KeyFile", "line {}: {}")
NOT_TEXT = QT_TRANSLATE_NOOP("KeyFile", "this is not a text file")
TOO_LARGE = QT_TRANSLATE_NOOP("KeyFile", "this is too large for a file of keys")
NOT_TOML = QT_TRANSLATE_NOOP("KeyFile", "this is not written as TOML")
NO_KEYS = QT_TRANSLATE_NOOP("KeyFile", "there is no section [keys]")
NOT_AN_ACTION = QT_TRANSLATE_NOOP("KeyFile", 'there is no action "{}"')
NOT_KEYS = QT_TRANSLATE_NOOP("KeyFile", '"{}" are no keys')
STAYS = QT_TRANSLATE_NOOP("KeyFile", 'the key of "{}" cannot be changed')
TWICE = QT_TRANSLATE_NOOP("KeyFile", '"{}" is the key of "{}", too')


class KeyFileError(Exception):
    """A file of keys has a fault; the text names the place, in the user's language."""


def path_of(url: str) -> Path:
    """The file of a dialog's address."""
    return Path(QUrl(url).toLocalFile() if url.startswith("file:") else url)


def written(bindings: Sequence[Binding]) -> str:
    """All actions with their keys, as a file has them."""
    lines, group = [HEAD], ""
    for b in bindings:
        if b.name in FIXED:
            continue
        if b.group != group:
            group = b.group
            lines.append(f"# {group}\n")
        lines.append(f"{_quoted(b.name)} = {_quoted(b.keys)}  # {b.doc}\n")
    return "".join(lines)


def read(path: Path, bindings: Sequence[Binding]) -> dict[str, str]:
    """What a file says: action to keys.

    Args:
        bindings: as they are at first.

    Raises:
        KeyFileError: it says nothing that can be used.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise KeyFileError(_told(TOO_LARGE))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _fault(data[: error.start].count(b"\n") + 1, NOT_TEXT) from error
    return taken(text.replace("\r\n", "\n"), bindings)


def taken(text: str, bindings: Sequence[Binding]) -> dict[str, str]:
    """What a text says. Raises KeyFileError."""
    rows = _rows(text)
    first = {b.name: b for b in bindings}
    own: dict[str, str] = {}
    for name, keys in rows.items():
        if name not in first:
            raise _fault(_line(text, name), NOT_AN_ACTION, name)
        wanted = usual(keys) if isinstance(keys, str) else None
        if wanted is None:
            said = keys if isinstance(keys, str) else type(keys).__name__
            raise _fault(_line(text, name), NOT_KEYS, said)
        if name in FIXED and wanted != first[name].keys:
            raise _fault(_line(text, name), STAYS, name)
        own[name] = wanted
    _check(text, own, bindings)
    return own


def _check(text: str, own: Mapping[str, str], bindings: Sequence[Binding]) -> None:
    """No keys twice: what the file does not name gives way, but Tab and Escape do not."""
    users = {b.keys: b.name for b in bindings if b.name in FIXED}
    for name, keys in own.items():
        if keys and users.setdefault(keys, name) != name:
            raise _fault(_line(text, name), TWICE, keys, users[keys])


def _rows(text: str) -> Mapping[str, Any]:
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise _fault(line, NOT_TOML) from error
    rows = table.get("keys")
    if not isinstance(rows, dict):
        raise _fault(1, NO_KEYS)
    return dict(_flat(rows))


def _flat(rows: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Names without quotation marks are tables in the table: left.play."""
    found: list[tuple[str, Any]] = []
    for name, value in rows.items():
        if isinstance(value, dict):
            found += [(f"{name}.{part}", keys) for part, keys in value.items()]
        else:
            found.append((name, value))
    return found


def usual(keys: str) -> str | None:
    """Keys as the table writes them; None: there are none of that name."""
    if not keys.strip():
        return ""
    text = ordered(keys)
    name = "+" if text.endswith("+") else text.rsplit("+", 1)[-1]
    single = name.upper() if len(name) == 1 else name
    single = SAME.get(single, UNSHIFTED.get(single, single))
    if not text or not _is_key(single):
        return None
    return text.removesuffix(name) + single


def _is_key(name: str) -> bool:
    if len(name) == 1:
        return name.isprintable() and not name.isspace()
    return f"Key_{name}" in Qt.Key.__members__ and name not in ALONE and name != "unknown"


def _line(text: str, name: str) -> int:
    """The line that names an action."""
    for sought in (name, name.rsplit(".", 1)[-1]):
        here = re.compile(rf"[ \t\"']*{re.escape(sought)}[ \t\"']*=")
        for number, line in enumerate(text.split("\n"), 1):
            if here.match(line):
                return number
    return 1


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _fault(line: int, text: object, *values: str) -> KeyFileError:
    said = _told(text).format(*(_short(value) for value in values))
    return KeyFileError(_told(PLACE).format(line, said))


def _short(value: str) -> str:
    clean = "".join(sign if sign.isprintable() else "?" for sign in value)
    return clean if len(clean) <= MOST_SIGNS else clean[: MOST_SIGNS - 1] + "…"


def _told(text: object) -> str:
    return QCoreApplication.translate("KeyFile", str(text))
