# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the script files of a mapping are, and which line of which file an error means.

All files go through one `eval` (the only way into the engine that leaves Python's lock free and
can be interrupted), each with so many empty lines before it that a line number tells the file.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.controllers.mapping import MappingError
from app.controllers.mixxx.preset import ScriptFile

OWN = Path(__file__).parents[4] / "resources" / "controllers" / "mixxx"
ALWAYS = "common-controller-scripts.js"
OWN_FIRST = {ALWAYS, "midi-components-0.0.js", "lodash.mixxx.js"}
INSTALLED = (
    Path.home() / ".mixxx" / "controllers",
    Path("/usr/share/mixxx/controllers"),
    Path("/usr/local/share/mixxx/controllers"),
)
LARGEST_BYTES = 4 << 20
MOST_LINES = 1_000_000  # the engine counts lines with 20 bits


@dataclass(frozen=True, slots=True)
class Source:
    """A file and the lines before it."""

    path: Path
    prefix: str
    text: str
    before: int

    def padded(self, text: str | None = None) -> str:
        """Its text (or what became of it) at its lines."""
        return "\n" * self.before + (self.text if text is None else text)


@dataclass(slots=True)
class Sources:
    """All files of a mapping in their order."""

    files: list[Source] = field(default_factory=list)
    lines: int = 1  # the first one is of pieces that are no file

    def add(self, path: Path, prefix: str) -> None:
        """Read a file. Raises MappingError."""
        try:
            if path.stat().st_size > LARGEST_BYTES:
                raise MappingError(f"{path}: larger than {LARGEST_BYTES >> 20} MB")
            text = path.read_bytes().decode("utf-8-sig", errors="replace")
        except OSError as error:
            raise MappingError(f"{path}: cannot be read ({error.strerror or error})") from error
        self.files.append(Source(path, prefix, text, self.lines))
        self.lines += text.count("\n") + 2
        if self.lines > MOST_LINES:
            raise MappingError(f"{path}: with it there are more than {MOST_LINES} lines of scripts")

    @property
    def prefixes(self) -> list[str]:
        """Names of the objects that are initialised, in order."""
        return [source.prefix for source in self.files if source.prefix]

    def place(self, line: int) -> str:
        """ "file:line" of a line number that the engine tells; empty when it means no file."""
        if line <= 1 or not self.files:
            return ""
        which = bisect_right([source.before for source in self.files], line - 1) - 1
        source = self.files[which]
        return f"{source.path.name}:{line - source.before}"


def gather(beside: Path, scripts: Sequence[ScriptFile], where: str) -> Sources:
    """Find and read all files of a mapping; the common one first.

    Args:
        beside: folder of the mapping.
        where: the mapping, for errors.

    Raises:
        MappingError: a file is missing or too large.
    """
    found = Sources()
    common = ScriptFile(ALWAYS)
    wanted = [common, *scripts] if scripts else []
    seen: set[Path] = set()
    for script in wanted:
        path = find(beside, script.name)
        if path is None:
            raise MappingError(f"{where}:{script.line}: there is no file {script.name!r}")
        if path in seen and not script.prefix:
            continue
        seen.add(path)
        found.add(path, script.prefix)
    return found


def find(beside: Path, name: str) -> Path | None:
    """The file of that name: our own libraries, beside the mapping, or in a Mixxx of this computer.

    An old HID mapping needs the packet parser of its time, which lies beside it; the other
    libraries of ours serve old and new mappings.
    """
    parts = Path(name).parts
    if not parts or ".." in parts or Path(name).is_absolute():
        return None
    folders = [beside, OWN, *INSTALLED]
    if name in OWN_FIRST:
        folders.insert(0, OWN)
    for folder in folders:
        path = folder / name
        if path.is_file():
            return path
    wanted = name.lower()  # mappings from systems that do not tell a from A
    if beside.is_dir() and len(parts) == 1:
        return next((p for p in sorted(beside.iterdir()) if p.name.lower() == wanted), None)
    return None
