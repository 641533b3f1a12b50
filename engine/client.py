# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of the engine: the one writer and reader of this process."""

from typing import Any, Self

from engine._dj import ffi, lib
from engine.block import Block
from engine.controls import BY_PATH, CONTROLS
from engine.load import Load
from engine.status import check

FIGURES = ffi.offsetof("dj_state", "limiter_db")  # from there on it tells of decks and outputs


class Client:
    """Sends events and reads what the engine tells. Not for several threads at a time.

    Args:
        name: of the shared block; or give `block`, which then stays the caller's.
        label: who this is, for people.

    Raises:
        NotFound, VersionMismatch: the block. QueueFull: too many clients.
    """

    def __init__(
        self, name: str = "", label: str = "client", *, block: Block | None = None
    ) -> None:
        self._own = block is None
        self.block = Block.open(name) if block is None else block
        place = ffi.new("uint32_t *")
        check(lib.dj_client_open(self.block.raw, label.encode(), place), "cannot join the engine")
        self._place = int(place[0])
        self._shadow = ffi.new("double[]", [c.initial for c in CONTROLS])
        self._ids = ffi.new("uint32_t[]", len(CONTROLS))
        self._state = ffi.new("dj_state *")

    def set(self, path: str, value: float, at: int = 0) -> None:
        """Queue an event.

        Args:
            path: of a control: "deck1.play".
            value: in the control's unit; the engine clamps it to the range.
            at: engine frame to act at, rising from call to call; 0 for the next block.

        Raises:
            KeyError: no such control. QueueFull: nothing was sent. EngineError: the control
                is read-only or the value is not finite.
        """
        self.set_id(BY_PATH[path].id, value, at)

    def set_id(self, control: int, value: float, at: int = 0) -> None:
        """As `set`, by number."""
        status = lib.dj_client_send(self.block.raw, self._place, control, value, at)
        if status != lib.DJ_OK:
            name = CONTROLS[control].path if control < len(CONTROLS) else str(control)
            check(status, f"cannot set {name} to {value}")

    def get(self, path: str) -> float:
        """The value a control has now, in its unit."""
        return float(lib.dj_control_get(self.block.raw, BY_PATH[path].id))

    def get_id(self, control: int) -> float:
        return float(lib.dj_control_get(self.block.raw, control))

    def changes(self) -> list[tuple[int, float]]:
        """Ids and values of the controls that changed since the last call."""
        count = lib.dj_control_changes(self.block.raw, self._shadow, self._ids)
        return [(i, self._shadow[i]) for i in self._ids[0:count]]

    def state(self) -> Any:
        """The newest dj_state; the same object each time."""
        lib.dj_state_read(self.block.raw, self._state)
        return self._state

    def figures(self) -> bytes:
        """Of the state read last: decks, outputs and limiter, without clocks and loads. Equal to
        the last ones as long as nothing moves and nothing sounds."""
        return bytes(ffi.buffer(self._state)[FIGURES:])

    def waiting(self) -> int:
        """Events sent and not applied yet."""
        return int(lib.dj_client_waiting(self.block.raw, self._place))

    def offer(self, deck: int, load: Load) -> int:
        """Load a track (or nothing) onto deck 0..3. Return: the load's number."""
        out = ffi.new("uint64_t *")
        raw = load.to_c()
        check(lib.dj_deck_offer(self.block.raw, deck, raw, out), f"cannot load deck {deck + 1}")
        return int(out[0])

    def offered(self, deck: int) -> Load | None:
        """What was offered to deck 0..3 last; None when nothing ever was."""
        raw = ffi.new("dj_load *")
        if lib.dj_deck_offered(self.block.raw, deck, raw) == 0:
            return None
        return Load.from_c(raw)

    def scope(self, deck: int, frames: int) -> list[float]:
        """The newest frames of the record's input of deck 0..3: left, right, left ...; -1..1,
        oldest first. Fewer than asked for when there are no more."""
        out = ffi.new("float[]", 2 * frames)
        return list(out[0 : 2 * lib.dj_scope_read(self.block.raw, deck, out, frames)])

    def device(self) -> tuple[str, int]:
        """A line about the sound device, and 0 null, 1 open, 2 lost."""
        return self.block.device()

    @property
    def latency_s(self) -> float:
        """Of the sound device's output, as the device tells; 0: unknown."""
        return self.block.latency_s

    def close(self) -> None:
        if self.block.raw is not None:
            lib.dj_client_close(self.block.raw, self._place)
            if self._own:
                self.block.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
