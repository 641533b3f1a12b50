# SPDX-License-Identifier: GPL-3.0-or-later
"""What sounds beside the decks: the preview player and the sampler, with what it had last time."""

import contextlib
import json
import selectors
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.files import write_whole
from app.options import aside, read
from app.session.beside.kit import KIT
from app.session.child import Child, Nursery
from app.session.decoders import PREVIEW, SLOTS, Decoders
from engine.client import Client
from engine.controls import BY_PATH
from engine.errors import EngineError

SAVE_S = 5.0
QUIET_S = 2.0  # after the start, before samples are decoded: the window and the decks go first
KEPT = (
    "sampler.gain", "preview.gain", "metronome.gain", "mic.gain", "mic.duck", "mic.talkover",
    *(f"sampler{n}.{name}" for n in range(1, 9)
      for name in ("mode", "loop", "quantize", "gain")),
    *(f"deck{n}.timecode.{name}" for n in range(1, 5)
      for name in ("on", "mode", "type", "rpm", "lift", "lead_in", "threshold")),
)  # fmt: skip
"""Controls that are as they were, at the next start."""

Request = dict[str, Any]


class Beside:
    """Loads previews and samples, and keeps which samples there are.

    Args:
        data: folder for the list of samples, and for those that the program makes itself.
        tell: sends events to all clients.
    """

    def __init__(
        self,
        data: Path,
        client: Client,
        decoders: Decoders,
        nursery: Nursery,
        selector: selectors.BaseSelector,
        tell: Callable[[dict[str, Any]], None],
    ) -> None:
        self._file = data / "sampler.json"
        self._kit = data / "samples"
        self._client, self._decoders, self._tell = client, decoders, tell
        self._nursery, self._selector = nursery, selector
        self._slots: list[dict[str, str]] = [{"file": "", "color": c} for _, c in KIT]
        self._preview = ""
        self._queue: list[int] = []  # slots whose files are still to be loaded
        self._maker: Child | None = None
        self._saved: dict[str, Any] = {}
        self._saved_at, self._quiet_until = time.monotonic(), time.monotonic() + QUIET_S
        self.answers: dict[str, Callable[[Request], Request]] = {
            "preview": self._begin_preview,
            "preview_stop": self._end_preview,
            "sample": self._put,
            "unsample": self._clear,
        }

    @property
    def greeting(self) -> list[dict[str, Any]]:
        """What somebody who has just come is told."""
        return [self._samples(), {"event": "preview", "file": self._preview}]

    def start(self, *, kit: bool) -> None:
        """Take up the samples of last time. kit: at the first start, make some."""
        held = [self._client.offered(place) for place in SLOTS]
        preview = self._client.offered(PREVIEW)
        self._preview = preview.path if preview is not None else ""
        kept = self._read()
        adopted = any(load is not None for load in held)
        if not adopted:
            self._restore(kept.get("controls"))
        files = kept.get("slots")
        if not isinstance(files, list):
            if kit and not adopted:
                self._make_kit()
            return
        for slot, row in enumerate(files[: len(self._slots)]):
            if isinstance(row, dict) and isinstance(row.get("file"), str):
                self._slots[slot]["file"] = row["file"]
        self._queue = [n for n, row in enumerate(self._slots) if row["file"] and not adopted]
        self._saved = self._state()

    def tick(self, now: float) -> None:
        """Load the next sample when nothing else is loading; save what has changed."""
        if self._queue and now > self._quiet_until and not self._decoders.waiting:
            slot = self._queue.pop(0)
            if Path(self._slots[slot]["file"]).is_file():
                self._decoders.load(SLOTS[slot], self._slots[slot]["file"])
        if now - self._saved_at > SAVE_S:
            self._saved_at = now
            self._save()

    def close(self) -> None:
        """Save; end what is being made."""
        self._save()
        if self._maker is not None:
            self._selector.unregister(self._maker.pidfd)
            self._maker.end(0.0)
            self._maker.close()

    def _samples(self) -> dict[str, Any]:
        return {"event": "samples", "slots": self._slots}

    def _begin_preview(self, request: Request) -> Request:
        file = _file(request["file"])
        at = min(max(float(request.get("at") or 0.0), 0.0), 1.0)
        self._decoders.load(PREVIEW, file, at)
        self._preview = file
        self._tell({"event": "preview", "file": file})
        return {}

    def _end_preview(self, _request: Request) -> Request:
        self._decoders.eject(PREVIEW)
        self._preview = ""
        self._tell({"event": "preview", "file": ""})
        return {}

    def _put(self, request: Request) -> Request:
        slot = _slot(request)
        self._decoders.load(SLOTS[slot], _file(request["file"]))
        self._set(slot, request["file"])
        return {}

    def _clear(self, request: Request) -> Request:
        slot = _slot(request)
        self._decoders.eject(SLOTS[slot])
        self._set(slot, "")
        return {}

    def _set(self, slot: int, file: str) -> None:
        self._queue = [n for n in self._queue if n != slot]
        self._slots[slot]["file"] = file
        self._tell(self._samples())
        self._save()

    def _state(self) -> dict[str, Any]:
        controls = {path: self._client.get(path) for path in KEPT}
        return {"slots": [dict(row) for row in self._slots], "controls": controls}

    def _save(self) -> None:
        state = self._state()
        if state == self._saved or (not self._file.exists() and not self._used(state)):
            return
        self._saved = state
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, json.dumps(state, indent=1))
        except OSError as error:
            self._tell({"event": "warning", "text": f"{self._file}: {error.strerror}"})

    def _used(self, state: dict[str, Any]) -> bool:
        """Something is not as at the very first start."""
        changed = any(state["controls"][path] != BY_PATH[path].initial for path in KEPT)
        return changed or any(row["file"] for row in state["slots"])

    def _read(self) -> dict[str, Any]:
        """What was kept. A damaged file is told, and kept for people."""
        found = read(self._file)
        if found is None:
            kept = aside(self._file)
            with contextlib.suppress(OSError):
                self._file.replace(kept)
            text = f"{self._file}: is damaged; the sampler begins anew (kept as {kept.name})"
            self._tell({"event": "warning", "text": text})
        return found or {}

    def _restore(self, controls: object) -> None:
        if not isinstance(controls, dict):
            return
        for path in KEPT:
            value = controls.get(path)
            if isinstance(value, int | float) and value != self._client.get(path):
                with contextlib.suppress(EngineError, OverflowError):  # no number of ours
                    self._client.set(path, float(value))

    def _make_kit(self) -> None:
        """Make the samples that come with the program, beside everything else; then load them."""
        files = [self._kit / f"{name}.flac" for name, _ in KIT]
        if all(file.is_file() for file in files):
            self._take_kit(files)
            return
        child = self._nursery.start("samples", "app.demo.samples", str(self._kit))
        self._maker = child

        def made(_events: int) -> None:
            self._selector.unregister(child.pidfd)
            child.close()
            self._maker = None
            self._take_kit(files)

        self._selector.register(child.pidfd, selectors.EVENT_READ, made)

    def _take_kit(self, files: list[Path]) -> None:
        for slot, file in enumerate(files):
            if not self._slots[slot]["file"] and file.is_file():
                self._slots[slot]["file"] = str(file)
                self._queue.append(slot)
        self._tell(self._samples())


def _slot(request: Request) -> int:
    slot = request["slot"]
    if not isinstance(slot, int) or not 1 <= slot <= len(SLOTS):
        raise ValueError(f"there is no sampler slot {slot!r}")
    return slot - 1


def _file(name: object) -> str:
    if not isinstance(name, str) or not Path(name).is_absolute():
        raise ValueError(f"{name!r} is no absolute path")
    return name
