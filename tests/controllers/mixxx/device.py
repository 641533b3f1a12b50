# SPDX-License-Identifier: GPL-3.0-or-later
"""A device and a table of names without an engine, for mappings made by tests."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.controllers.mapping import NEVER
from app.controllers.mixxx import load

if TYPE_CHECKING:
    from app.controllers.mixxx.mapping import MixxxMapping

MS = 1_000_000
SECOND = 1_000 * MS


class World:
    """Remembers what is told."""

    def __init__(self) -> None:
        self.now_ns = 1000 * SECOND
        self.state: Any = None
        self.scratcher: Any = None
        self.told: list[str] = []
        self.tracks: dict[int, dict[str, Any]] = {}

    def get(self, control: int) -> float:
        return 0.0

    def set(self, control: int, value: float, at: int = 0) -> None: ...

    def act(self, action: str, value: float = 1.0) -> None: ...

    def track(self, deck: int) -> Mapping[str, Any]:
        return self.tracks.get(deck, {})

    def setting(self, name: str, default: Any = None) -> Any:
        return default

    def ask(self, request: dict[str, Any]) -> None: ...

    def tell(self, text: str) -> None:
        self.told.append(text)


class Output:
    """Remembers what is sent."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.features: dict[int, bytes] = {}
        self.reports: dict[int, bytes] = {}
        self.written: list[bytes] = []

    def light(self, status: int, number: int, value: int) -> None:
        self.sent.append(bytes((status, number, value)))

    def send(self, data: bytes) -> None:
        self.sent.append(data)

    def newest(self, data: bytes) -> None:
        self.sent.append(data)

    def feature(self, number: int, size: int = 256) -> bytes:
        return self.features.get(number, b"")

    def send_feature(self, data: bytes) -> None:
        self.written.append(data)

    def report(self, number: int, size: int = 256) -> bytes:
        return self.reports.get(number, b"")


class Names:
    """Controls of [Channel1..4] that go from 0 to 1, as knobs; `twice` is an encoder, `level` a
    knob that starts at 0.5, `half` one from -1 to 1; every other name is unknown. Names of
    `buttons` are pushed."""

    KNOBS = (
        "volume",
        "pregain",
        "rate",
        "play",
        "cue",
        "twice",
        "level",
        "half",
        "scratch2_enable",
    )
    BUTTONS = ("push",)

    def __init__(self, world: Any) -> None:
        self.world = world
        self.watched: set[int] = set()
        self.names: list[tuple[str, str]] = []
        self.v: list[float] = []
        self.written: list[tuple[str, float]] = []
        self.new: dict[int, float] = {}

    def find(self, group: str, key: str) -> int:
        if (group, key) not in self.names:
            self.names.append((group, key))
            self.v.append(0.5 if key == "level" else 0.0)
        return self.names.index((group, key))

    def known(self, i: int) -> bool:
        group, key = self.names[i]
        return group.startswith("[Channel") and key in self.KNOBS + self.BUTTONS

    def pot(self, i: int) -> bool:
        return self.known(i) and self.names[i][1] not in self.BUTTONS

    def encoder(self, i: int) -> bool:
        return self.names[i][1] == "twice"

    def _low(self, i: int) -> float:
        return -1.0 if self.names[i][1] == "half" else 0.0

    def value(self, i: int) -> float:
        return self.v[i]

    def set(self, i: int, v: float) -> None:
        self.v[i] = min(max(v, self._low(i)), 1.0) if self.known(i) else v
        self.written.append((self.names[i][1], self.v[i]))

    def default(self, i: int) -> float:
        return 0.5 if self.names[i][1] == "level" else 0.0

    def parameter(self, i: int) -> float:
        return self.parameter_for(i, self.v[i])

    def set_parameter(self, i: int, p: float) -> None:
        self.set(i, self._low(i) + p * (1.0 - self._low(i)))

    def parameter_for(self, i: int, v: float) -> float:
        return (v - self._low(i)) / (1.0 - self._low(i))

    def midi(self, i: int) -> float:
        return self.parameter(i) * 127.0

    def midi_parameter(self, i: int, m: float) -> float:
        return m / 127.0

    def from_midi(self, i: int, m: float, note_off: bool = False) -> None:
        if self.names[i][1] in self.BUTTONS:
            self.set(i, float(m > 0 and not note_off))
        else:
            self.set_parameter(i, m / 127.0)

    def direct(self, i: int) -> tuple[int, tuple[float, ...]] | None:
        group, key = self.names[i]
        if group != "[Channel1]":
            return None
        if key in self.BUTTONS:
            return 7, (0.0, *[1.0] * 127)
        return (5, tuple(m / 127 for m in range(128))) if key == "volume" else None

    def changed(self, values: Mapping[int, float]) -> list[tuple[int, float]]:
        new, self.new = self.new, {}
        return [(i, v) for i, v in new.items() if i in self.watched]

    def elsewhere(self, key: str, v: float, group: str = "[Channel1]") -> None:
        """The engine changed it: `changed` gives it."""
        i = self.find(group, key)
        self.v[i] = self.new[i] = v

    def tick(self, now_ns: int) -> None: ...

    def due_ns(self) -> int:
        return NEVER


def binding(
    key: str, status: int, number: int, options: str = "", group: str = "[Channel1]"
) -> str:
    """A <control>. options: tags with spaces between them."""
    tags = "".join(f"<{tag}/>" for tag in options.split())
    return (
        f"<control><group>{group}</group><key>{key}</key><status>{status:#x}</status>"
        f"<midino>{number:#x}</midino><options>{tags}</options></control>"
    )


def xml(controls: str = "", outputs: str = "", files: str = "", settings: str = "") -> str:
    """A mapping file."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<MixxxControllerPreset mixxxVersion="2.5" schemaVersion="1">'
        f"<info><name>Test</name></info><settings>{settings}</settings>"
        f'<controller id="Device"><scriptfiles>{files}</scriptfiles>'
        f"<controls>{controls}</controls><outputs>{outputs}</outputs></controller>"
        "</MixxxControllerPreset>"
    )


class Bench:
    """A mapping on a device that is not there.

    Args:
        script: of the file that has the prefix T; in it `T.f` is bound to 0xB0 1.
    """

    def __init__(
        self,
        folder: Path,
        script: str = "",
        *,
        controls: str = "",
        outputs: str = "",
        settings: str = "",
        chosen: Mapping[str, Any] | None = None,
        kind: str = "midi",
        start: bool = True,
    ) -> None:
        folder.mkdir(exist_ok=True)
        files = ""
        if script:
            (folder / "test.js").write_text(script, "utf-8")
            (folder / "common-controller-scripts.js").write_text("")
            files = '<file filename="test.js" functionprefix="T"/>'
            controls += binding("T.f", 0xB0, 1, "script-binding")
        path = folder / f"test.{kind}.xml"
        path.write_text(xml(controls, outputs, files, settings), "utf-8")
        self.world, self.output = World(), Output()
        self.names: Names
        self.mapping: MixxxMapping = load(path, chosen or {}, self._names)
        if start:
            self.start()

    def _names(self, world: Any) -> Names:
        self.names = Names(world)
        return self.names

    def start(self) -> None:
        self.mapping.start(self.world, self.output)

    def message(self, *data: int, direct: bool = False) -> None:
        self.mapping.message(self.world.now_ns, bytes(data), direct)

    def f(self, value: int = 1) -> list[str]:
        """Call T.f(channel, control, value ...). Returns what T.log has got then."""
        self.message(0xB0, 1, value)
        return self.log()

    def log(self) -> list[str]:
        """Texts of sent SysEx, by which scripts of tests tell; takes them."""
        sent, self.output.sent = self.output.sent, []
        return [d[1:-1].decode() for d in sent if d[:1] == b"\xf0"]

    def wait(self, ms: float) -> list[str]:
        """Time goes by; timers are served when they are due."""
        end = self.world.now_ns + int(ms * MS)
        while (due := max(self.mapping.due_ns(), self.world.now_ns)) <= end:
            self.world.now_ns = due
            before = self.mapping.due_ns()
            self.mapping.tick(due)
            if self.mapping.due_ns() == before:
                break
        self.world.now_ns = end
        return self.log()

    def value(self, key: str, group: str = "[Channel1]") -> float:
        return self.names.v[self.names.find(group, key)]


# What each script of a test begins with: T.log(words) sends them as SysEx.
LOG = """
var T = {};
T.log = function() {
    var text = Array.prototype.map.call(arguments, String).join(" "), list = [0xF0];
    for (var i = 0; i < text.length; i++) { list.push(text.charCodeAt(i) & 127); }
    list.push(0xF7);
    midi.sendSysexMsg(list, list.length);
};
"""
