# SPDX-License-Identifier: GPL-3.0-or-later
"""Which mapping a device gets: the user's choice, else what fits its name or its numbers."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import tomlkit

from app.config import RESOURCES
from app.controllers.mapping import MappingError
from app.controllers.output import DIN_BYTES_S
from app.controllers.ports import Found
from app.files import write_whole

FILE = "controllers.toml"
SHIPPED = RESOURCES / "controllers"
MIXXX = (Path("~/.mixxx/controllers"), Path("/usr/share/mixxx/controllers"))
MIXXX_ENDS = (".midi.xml", ".hid.xml")
HEAD_BYTES = 1 << 18  # of a Mixxx file: what tells its device stands before its bindings
KEYS = {"mapping": str, "enabled": bool, "settings": dict, "bytes_s": int}
NONE = "none"  # chosen by hand: this device shall have no mapping
LEAST_LETTERS = 4  # of a name that can tell a device
TELLING = 0.5  # of a mapping's name, a port's name without a number has to be
CONTROLLER = re.compile(r"<controller\b[^>]*?\bid\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
TITLE = re.compile(r"<name>\s*([^<]*?)\s*</name>", re.IGNORECASE)
PRODUCT = re.compile(r"<product\b([^>]*)>", re.IGNORECASE)
NUMBER = re.compile(r"\b(vendor_id|product_id)\s*=\s*[\"']\s*(?:0x)?([0-9a-f]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is used for a device; path: None: nothing fits, or nothing shall."""

    path: Path | None = None
    enabled: bool = True
    settings: Mapping[str, Any] = field(default_factory=dict)
    rate: int = DIN_BYTES_S
    by_hand: bool = False


def parse(text: str, name: str = FILE) -> dict[str, dict[str, Any]]:
    """The table of devices in controllers.toml.

    Raises:
        MappingError: it is no such file; the message says where.
    """
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise MappingError(f"{name}: {error}") from error
    for device, row in table.items():
        if not isinstance(row, dict):
            raise MappingError(f"{name}: {device} is no table")
        for key, value in row.items():
            if key not in KEYS or not isinstance(value, KEYS[key]):
                raise MappingError(f"{name}: [{device}] {key} is unknown or of another kind")
    return table


def read(folder: Path) -> dict[str, dict[str, Any]]:
    """What the user chose; empty without a file. Raises MappingError."""
    try:
        text = (folder / FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise MappingError(f"{folder / FILE}: {error}") from error
    return parse(text, str(folder / FILE))


def write(folder: Path, device: str, changes: Mapping[str, Any]) -> None:
    """Change a device's row; None takes a key out. Comments stay. Raises MappingError, OSError."""
    path = folder / FILE
    read(folder)  # a damaged file is not written over
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    document = tomlkit.parse(text)
    row = document.setdefault(device, tomlkit.table())
    for key, value in changes.items():
        if value is None:
            row.pop(key, None)
        else:
            row[key] = value
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(path, tomlkit.dumps(document))


def known(row: Mapping[str, Any]) -> dict[str, Any]:
    """Of a table, what controllers.toml has."""
    return {key: row[key] for key in KEYS if key in row}


class Chooser:
    """Finds the mapping of a device.

    Args:
        config: folder of controllers.toml. data: folder of the user's own mappings.
        mixxx: folders of Mixxx's mappings.
    """

    def __init__(
        self,
        config: Path,
        data: Path,
        mixxx: tuple[Path, ...] = MIXXX,
        shipped: Path = SHIPPED,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._config, self._own, self._shipped = config, data / "controllers", shipped
        self._mixxx = tuple(folder.expanduser() for folder in mixxx)
        self.tell = tell
        self._rows: dict[str, dict[str, Any]] = {}  # as they were read last
        self._ports: dict[Path, tuple[int, tuple[str, ...]]] = {}
        self._heads: dict[tuple[Path, int], tuple[tuple[str, ...], set[tuple[int, int]]]] = {}

    @property
    def own(self) -> Path:
        """The folder of the user's own mappings."""
        return self._own

    def origin(self, path: Path) -> str:
        """Whose a mapping is: "own", "shipped" or "mixxx"."""
        return {self._own: "own", self._shipped: "shipped"}.get(path.parent, "mixxx")

    def stamp(self) -> tuple[int, int]:
        """Another one, when a choice may be another one: controllers.toml and the user's own."""
        return _stamp(self._config / FILE), _stamp(self._own)

    def choose(self, device: Found) -> Chosen:
        """What this device gets."""
        try:
            self._rows = read(self._config)
        except MappingError as error:
            self.tell(str(error))
        row = self._rows.get(device.name, {})
        enabled = row.get("enabled", device.kind != "desk")  # a keyboard types until it is told
        settings = row.get("settings", {})
        virtual = device.kind == "virtual"
        rate = max(int(row.get("bytes_s", 0 if virtual else DIN_BYTES_S)), 0)
        wanted = row.get("mapping", "")
        if wanted == NONE:
            return Chosen(None, enabled, settings, rate, by_hand=True)
        if wanted:
            path = Path(wanted).expanduser()
            found: Path | None = path if path.is_absolute() else self.find(wanted)
            return Chosen(found or path, enabled, settings, rate, by_hand=True)
        if virtual:
            return Chosen(self.find(device.mapping), enabled, settings, rate)
        return Chosen(self._fitting(device), enabled, settings, rate)

    def find(self, name: str) -> Path | None:
        """A mapping by the name of its file, wherever it lies."""
        places = (self._own, self._shipped, *self._mixxx)
        return next((p / name for p in places if (p / name).is_file()), None)

    def all(self) -> list[Path]:
        """All mappings that there are."""
        native = [p for folder in (self._own, self._shipped) for p in _files(folder, (".toml",))]
        return native + [p for f in (self._own, *self._mixxx) for p in _files(f, MIXXX_ENDS)]

    def _fitting(self, device: Found) -> Path | None:
        if device.kind != "hid":
            for folder in (self._own, self._shipped):
                for path in _files(folder, (".toml",)):
                    if any(fnmatchcase(device.name, pattern) for pattern in self._patterns(path)):
                        return path
        for folder in (self._own, *self._mixxx) if device.kind != "desk" else ():
            found = self._fitting_mixxx(device, folder)
            if found is not None:
                return found
        return None

    def _patterns(self, path: Path) -> tuple[str, ...]:
        """Names that a file fits; of one that is damaged now, those it had."""
        stamp = _stamp(path)
        known, patterns = self._ports.get(path, (-1, ()))
        if known != stamp:
            try:
                ports = tomllib.loads(path.read_text(encoding="utf-8")).get("ports", [])
            except (OSError, ValueError, RecursionError):
                ports = list(patterns)  # whoever loads it tells what is wrong
            ports = ports if isinstance(ports, list) else []
            patterns = tuple(p for p in ports if isinstance(p, str))
            self._ports[path] = stamp, patterns
        return patterns

    def _fitting_mixxx(self, device: Found, folder: Path) -> Path | None:
        best: tuple[int, Path] | None = None
        for path in _files(folder, MIXXX_ENDS):
            if path.name.endswith(".hid.xml") != (device.kind == "hid"):
                continue
            names, numbers = self._head(path)
            if device.kind == "hid":
                if (device.vendor, device.product) in numbers:
                    return path
                continue
            fits = max((len(n) for n in names if _same(n, device.name)), default=0)
            if fits and (best is None or fits > best[0]):
                best = (fits, path)
        return best[1] if best else None

    def _head(self, path: Path) -> tuple[tuple[str, ...], set[tuple[int, int]]]:
        key = (path, _stamp(path))
        if key not in self._heads:
            try:
                with path.open("rb") as opened:
                    text = opened.read(HEAD_BYTES).decode(errors="replace")
            except OSError:
                text = ""
            names = {m for m in (*CONTROLLER.findall(text), *TITLE.findall(text)[:1]) if m}
            numbers = [dict(NUMBER.findall(row.lower())) for row in PRODUCT.findall(text)]
            self._heads[key] = (
                tuple(names),
                {
                    (int(row["vendor_id"], 16), int(row["product_id"], 16))
                    for row in numbers
                    if len(row) == 2
                },
            )
        return self._heads[key]


def _same(name: str, device: str) -> bool:
    """Whether a Mixxx mapping's name is that of a port: all letters and digits of one in the
    other, whatever stands between them. A port that is only called "DJ Control" is nobody's."""
    a, b = (re.sub(r"[^a-z0-9]", "", text.lower()) for text in (name, device))
    if min(len(a), len(b)) < LEAST_LETTERS:
        return False
    tells = any(letter.isdigit() for letter in b) or len(b) >= TELLING * len(a)
    return a in b or (b in a and tells)


def _files(folder: Path, ends: tuple[str, ...]) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.name.endswith(ends))
    except OSError:
        return []


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
