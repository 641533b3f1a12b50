# SPDX-License-Identifier: GPL-3.0-or-later
"""What the view-models need of the world: the engine, the session, the list of tracks."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol


class Control(Protocol):
    """A row of the control table, as `engine.controls.Control`."""

    @property
    def id(self) -> int: ...
    @property
    def path(self) -> str: ...
    @property
    def min(self) -> float: ...
    @property
    def max(self) -> float: ...
    @property
    def initial(self) -> float: ...
    @property
    def unit(self) -> str: ...
    @property
    def choices(self) -> tuple[str, ...]: ...
    @property
    def doc(self) -> str: ...

    def from_knob(self, turn: float) -> float: ...
    def to_knob(self, value: float) -> float: ...


Controls = Mapping[str, Control]


class Engine(Protocol):
    """The engine's client, as `engine.client.Client`. Decks count from 0."""

    def get(self, path: str) -> float: ...
    def set(self, path: str, value: float, at: int = 0) -> None: ...
    def changes(self) -> Sequence[tuple[int, float]]: ...
    def state(self) -> Any:
        """The newest dj_state (see csrc/api.h)."""

    def figures(self) -> bytes:
        """All of the last `state` that tells of decks and outputs: equal as long as they stand
        still."""

    def offered(self, deck: int) -> Any:
        """The newest `engine.load.Load` of a deck, or None."""

    def device(self) -> tuple[str, int]: ...
    def scope(self, deck: int, frames: int) -> Sequence[float]:
        """The newest of a deck's timecode input: left, right, left ...; -1..1, oldest first."""

    @property
    def latency_s(self) -> float:
        """Of the device's output, as it tells; 0: unknown."""


class Session(Protocol):
    """The supervisor, over its socket. Decks count from 0; nothing here blocks."""

    def load(self, deck: int, file: str) -> None: ...
    def eject(self, deck: int) -> None: ...
    def poll(self) -> Sequence[Mapping[str, Any]]:
        """Events since the last call: {"event": "loading" | "loaded" | "error" | "warning" |
        "progress" | "tracks", "deck": 0.., "text": .., "fraction": 0..1}."""

    def quit(self) -> None: ...
    def follow(self, folder: str) -> None:
        """Make a folder part of the library."""

    def work(self, wish: str) -> None:
        """ "pause" or "resume" what is done in the background."""

    def edited(self) -> None:
        """The library was edited: decks shall take new grids, cues and names."""

    def shown(self, decks: int) -> None:
        """People see so many decks: nothing is loaded where nobody sees it."""

    def send(self, request: dict[str, Any]) -> None:
        """Any other request, see `app.supervisor`; the answer comes as a dict with "reply"."""


class Hand(Protocol):
    """Works on the library elsewhere, as `app.library.hand.Hand`."""

    def ask(
        self, task: Callable[[Any], Any], told: Callable[[Any], None], failed: Callable[[Any], None]
    ) -> None: ...
    def poll(self) -> bool: ...
    def close(self) -> None: ...


class Sleeves(Protocol):
    """Fetches covers elsewhere, as `app.library.sleeves.Sleeves`."""

    def fetch(self, path: str, told: Callable[[str], None]) -> None:
        """told: called by `poll` with the picture's file, "" for none."""

    def draw(self, path: str, side: int, told: Callable[[Any], None]) -> None:
        """told: called by `poll` with a `Sleeve` whose longer side has `side` pixels."""

    def poll(self) -> bool: ...
    def close(self) -> None: ...


class Listing(Protocol):
    """Finds music files and reads their tags, somewhere else than on this thread."""

    def folder(self, path: str) -> None:
        """Ask for the music of a folder."""

    def level(self, path: str, source: str) -> None:
        """Ask for the music that lies in a folder itself; `source` comes back with it."""

    def files(self, paths: Sequence[str]) -> None:
        """Ask for the tags of files."""

    def poll(self) -> Sequence[Mapping[str, Any]]:
        """Found since the last call: {"path", "title", "artist", "bpm", "key", "seconds",
        "source"}; unknown values are missing; `source` is the folder asked for, or ""."""


class Catalogue(Protocol):
    """The library in memory, kept up by a thread, as `app.library.search.Follower`."""

    @property
    def snapshot(self) -> Any:
        """The newest `app.library.search.Snapshot`."""

    @property
    def ready(self) -> bool:
        """It was read."""

    @property
    def trouble(self) -> str:
        """One line while it cannot be read."""

    @property
    def known(self) -> Mapping[str, Any]:
        """What the library knows of the files asked for, by path: id, related."""

    def ask(self, paths: Sequence[str]) -> None:
        """Ask for what the library knows of these files."""

    def hurry(self) -> None:
        """Look now: something was changed."""

    def close(self) -> None: ...


class Pictures(Protocol):
    """Draws waveforms for the window, as `waveform.pictures.tiles.Tiles`."""

    def assign(self, deck: int, load: int, segment: str) -> None:
        """The deck's waveform comes from this segment from now on; "" for none."""

    def lanes(self, deck: int) -> int:
        """How many stems its segment has; 0: none."""

    def labels(self, deck: int) -> Sequence[tuple[str, int]]:
        """Names and colours (0xRRGGBB) of its stems."""

    def know(
        self,
        deck: int,
        sections: Sequence[tuple[float, float, str]],
        vocals: Sequence[tuple[float, float]],
        energy: Sequence[float],
    ) -> None:
        """What the overview shows besides: (start, end, colour) and (start, end) in seconds, 1..10
        a second."""

    def engrave(self, plate: str, score: Any) -> None:
        """What is drawn into the tiles of this plate: a `waveform.pictures.engrave.Score`."""
