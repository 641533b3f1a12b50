# SPDX-License-Identifier: GPL-3.0-or-later
"""Which controllers there are: MIDI ports of JACK and ALSA, put together to devices."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from engine.errors import MidiError
from engine.midi.ports import Api, Jack, Ports, sequencer

CLIENT = "DJ Universe"  # what our own ports belong to
BRIDGES = re.compile(r"^(a2j|Midi-Bridge|alsa_midi|ALSA MIDI):\s*", re.IGNORECASE)
NOISE = re.compile(
    r"\[\d+\]|\((capture|playback)(_\d+)?\)|\b(capture|playback)(_(?=\d))?|\s\d+:\d+$",
    re.IGNORECASE,
)
TWIN = re.compile(r"-\d\d$")
OTHERS = ("Midi Through", "Through Port")  # that lead back to whoever sends


@dataclass(frozen=True, slots=True)
class Found:
    """A device. `source` and `sink` are ports to listen and to send to; "" for none. HID devices
    have `path`, and numbers that tell their model; virtual ones have it, too."""

    name: str
    kind: str = "midi"  # "hid", "desk" (keyboard or mouse), "virtual"
    api: Api = Api.JACK
    source: str = ""
    sink: str = ""
    path: bytes = b""
    vendor: int = 0
    product: int = 0
    usage_page: int = 0
    usage: int = 0
    interface: int = -1
    mapping: str = ""  # a virtual one asks for this file


class Scanner(Protocol):
    """Somebody who knows devices."""

    def scan(self) -> Sequence[Found]: ...


def name_of(port: str) -> str:
    """What the device is called, by the name of one of its ports: the same for both directions.

    "a2j:DDJ-400 [20] (capture): DDJ-400 MIDI 1" and "DDJ-400:DDJ-400 MIDI 1 20:0" are "DDJ-400
    MIDI 1".
    """
    text = NOISE.sub(" ", BRIDGES.sub("", port))
    client, _, rest = (" ".join(part.split()) for part in text.partition(":"))
    rest = rest.strip(": ")
    if not client or rest.startswith(client):
        return rest or client
    return f"{client} {rest}".strip()


def client_of(port: str) -> str:
    """The part in front of the colon, without what tells directions apart, and without what JACK
    adds to a name that another client has."""
    client = " ".join(NOISE.sub(" ", BRIDGES.sub("", port)).partition(":")[0].split())
    return TWIN.sub("", client)


def pair(api: Api, inputs: Iterable[str], outputs: Iterable[str]) -> list[Found]:
    """Put the two directions of each device together: by equal names, else where clients of one
    name have one port each. Raw names keep their order."""
    sources = [port for port in inputs if not _is_ours(port)]
    sinks = [port for port in outputs if not _is_ours(port)]
    found = []
    for source in list(sources):
        sink = next((s for s in sinks if name_of(s) == name_of(source)), "")
        if sink:
            sinks.remove(sink)
            sources.remove(source)
            found.append(Found(name_of(source), "midi", api, source, sink))
    alone = _alone(sources) & _alone(sinks)
    for source in sources:
        client = client_of(source)
        sink = next((s for s in sinks if client_of(s) == client and client in alone), "")
        if sink:
            sinks.remove(sink)
            found.append(Found(client, "midi", api, source, sink))
        else:
            found.append(Found(name_of(source), "midi", api, source))
    found += [Found(name_of(sink), "midi", api, "", sink) for sink in sinks]
    return sorted(found, key=lambda f: (f.source or f.sink).partition(":"))


def _alone(ports: Sequence[str]) -> set[str]:
    """Clients that have one port, also when several have that name."""
    count = Counter(port.partition(":")[0] for port in ports)
    crowded = {client_of(port) for port in ports if count[port.partition(":")[0]] > 1}
    return {client_of(port) for port in ports} - crowded


def numbered(found: Sequence[Found]) -> list[Found]:
    """Several of one name are "X", "X 2", "X 3"."""
    count: Counter[str] = Counter()
    out = []
    for one in found:
        count[one.name] += 1
        number = count[one.name]
        out.append(one if number == 1 else replace(one, name=f"{one.name} {number}"))
    return out


def _is_ours(port: str) -> bool:
    client = port.partition(":")[0]
    return client.startswith(CLIENT) or any(word in port for word in OTHERS)


class MidiScanner:
    """MIDI devices of JACK, when a server runs, and of ALSA's sequencer; a device that both have
    is JACK's."""

    def __init__(self) -> None:
        self._jack = Jack.join(CLIENT)
        self._alsa: Ports | None = None
        self._seen: dict[bool, list[tuple[Api, str]]] = {True: [], False: []}  # inputs, outputs

    def ports(self, inputs: bool) -> Sequence[tuple[Api, str]]:
        """Those that the last scan has found, but our own."""
        return self._seen[inputs]

    @property
    def api(self) -> Api | None:
        """Where ports of our own are made; None: there is neither JACK nor ALSA."""
        if self._jack is not None:
            return Api.JACK
        return Api.ALSA if self._alsa is not None else None

    @property
    def has_jack(self) -> bool:
        return self._jack is not None

    @property
    def lost(self) -> bool:
        """The JACK server has died: nothing of it can be called any more."""
        return self._jack is not None and not self._jack.alive

    def look_for_jack(self) -> bool:
        """Join a server that has come. Return: there is one."""
        if self._jack is None:
            self._jack = Jack.join(CLIENT)
        return self._jack is not None

    def scan(self) -> list[Found]:
        """All that there are now. Raises MidiError: RtMidi does not work."""
        found: list[Found] = []
        self._seen = {True: [], False: []}
        if self._jack is not None:
            found = self._pair(Api.JACK, self._jack.inputs(), self._jack.outputs())
        names = {one.name for one in found}
        return found + [one for one in self._sequenced() if one.name not in names]

    def _sequenced(self) -> list[Found]:
        if self._alsa is None:
            if not sequencer():
                return []
            try:
                self._alsa = Ports(Api.ALSA, CLIENT)
            except MidiError:
                return []
        return self._pair(Api.ALSA, self._alsa.inputs(), self._alsa.outputs())

    def _pair(self, api: Api, inputs: Sequence[str], outputs: Sequence[str]) -> list[Found]:
        for way, names in ((True, inputs), (False, outputs)):
            self._seen[way] += [(api, n) for n in names if not n.startswith(CLIENT)]
        return pair(api, inputs, outputs)

    def close(self) -> None:
        """Leave JACK and ALSA."""
        if self._jack is not None:
            self._jack.close()
        if self._alsa is not None:
            self._alsa.close()
