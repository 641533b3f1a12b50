# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's side of the sound devices: which there are, and going over to another one."""

import selectors
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

from app.config import Audio, ConfigError, audio_of
from app.session.child import Child, Nursery
from app.session.engines import Engines
from engine.devices import API_TYPES, PROBE_S, parse_probe, probe_command

RECORDS = ("timecode1", "timecode2", "timecode3", "timecode4")
CHANGED = ("host_api", "device", "rate", "frames", "main", "phones", "booth", "mic", *RECORDS)
Request = dict[str, Any]


class Sound:
    """Lists devices and changes them.

    Events: {"event": "devices", "devices": [{"api", "name", "channels", "rate", "inputs"}]} once
    all have been looked for, and {"event": "audio", "ok", "text", "audio": {...}, "next":
    {...}}: the settings in use, and those that are in the file for the next start.

    Args:
        tell: sends events to all clients. say: tells people: (kind, text).
    """

    def __init__(
        self,
        engines: Engines,
        nursery: Nursery,
        selector: selectors.BaseSelector,
        tell: Callable[[Request], None],
        say: Callable[[str, str], None],
    ) -> None:
        self._engines = engines
        self._nursery, self._selector = nursery, selector
        self._tell, self._say = tell, say
        self._probes: dict[str, Child] = {}
        self._found: list[Request] = []
        self._next = engines.audio
        self.answers: dict[str, Callable[[Request], Request]] = {
            "devices": self._list,
            "audio": self._change,
        }

    @property
    def greeting(self) -> list[Request]:
        """What somebody who has just come is told."""
        return [self._state(True, "")]

    def tick(self, now: float) -> None:
        """End searches that hang."""
        for child in self._probes.values():
            if now - child.started > PROBE_S:
                child.end(0.0)

    def close(self) -> None:
        """End all searches."""
        for child in self._probes.values():
            self._selector.unregister(child.pidfd)
            child.end(0.0)
            child.close()
        self._probes.clear()

    def _list(self, _request: Request) -> Request:
        """Look for devices, in processes of their own: libraries may hang."""
        if not self._probes:
            self._found = []
            for api in API_TYPES:
                self._look(api)
        return {}

    def _look(self, api: str) -> None:
        child = self._nursery.start("probe", *probe_command(api)[2:], pipes=True)
        self._probes[api] = child

        def looked(_events: int) -> None:
            self._selector.unregister(child.pidfd)
            self._found += _parsed(child)
            child.close()
            del self._probes[api]
            if not self._probes:
                self._tell({"event": "devices", "devices": self._found})

        self._selector.register(child.pidfd, selectors.EVENT_READ, looked)

    def _change(self, request: Request) -> Request:
        """Use other settings; those that are missing stay.

        Raises:
            ValueError: one of them is wrong, or a device is just being opened.
        """
        given = {name: request[name] for name in CHANGED if name in request}
        try:
            audio = audio_of(asdict(self._engines.audio) | given)
        except ConfigError as error:
            raise ValueError(str(error)) from error
        live = replace(audio, rate=self._engines.audio.rate)  # a session keeps its rate

        def told(success: bool, text: str) -> None:
            if success:
                text = self._keep(audio, given)
            else:
                text = f"{text}; the sound stays on the device it was on"
                self._say("error", text)
            self._tell(self._state(success, text))

        self._engines.change(live, told)
        return {}

    def _keep(self, audio: Audio, given: Request) -> str:
        """Write what was chosen into the file. Return: what people should know."""
        from app.config import edit  # 20 ms that no start shall cost

        self._next = audio
        try:
            edit.change("audio", given)
        except ConfigError as error:
            self._say("warning", str(error))
            return str(error)
        if audio.rate != self._engines.audio.rate:
            text = f"The sample rate of {audio.rate} Hz is used from the next start on."
            self._say("info", text)
            return text
        return ""

    def _state(self, success: bool, text: str) -> Request:
        chosen = [{n: getattr(a, n) for n in CHANGED} for a in (self._engines.audio, self._next)]
        return {
            "event": "audio",
            "ok": success,
            "text": text,
            "audio": chosen[0],
            "next": chosen[1],
        }


def _parsed(child: Child) -> list[Request]:
    """The outputs that a probe has found; none when it hung or crashed."""
    assert child.process is not None
    assert child.process.stdout is not None
    try:
        found = parse_probe(child.process.stdout.read().decode())
    except ValueError:
        return []
    return [
        {"api": d.api, "name": d.name, "channels": d.channels, "rate": d.rate, "inputs": d.inputs}
        for d in found
    ]
