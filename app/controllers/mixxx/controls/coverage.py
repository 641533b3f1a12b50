# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of what mappings use is real here, and not only accepted.

A use is real when writing it changes the engine, the window or what the supervisor does, or reading
it tells their state; what is only kept is not. A name whose group is worked out by the script
counts as one of the first group in which it is real, from decks on; the beginning of a name
("hotcue_" + n) counts as one of its completions.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from time import monotonic_ns
from types import MappingProxyType
from typing import Any, NamedTuple

from app.controllers.mixxx.controls.controls import Controls
from app.controllers.mixxx.controls.names import REMOVED
from app.controllers.mixxx.controls.uses import PARTS, WORKED_OUT, Name, uses_in
from engine.block import Block
from engine.client import Client

FOLDER = Path("/usr/share/mixxx/controllers")
GROUPS = (
    "[Channel1]",
    "[EffectRack1_EffectUnit1]",
    "[EffectRack1_EffectUnit1_Effect1]",
    "[EqualizerRack1_[Channel1]_Effect1]",
    "[QuickEffectRack1_[Channel1]]",
    "[Master]",
    "[App]",
    "[Library]",
    "[Microphone]",
    "[Skin]",
    "[Mixer Profile]",
    "[Recording]",
    "[AutoDJ]",
    "[Controls]",
    "[Flanger]",
)
BESIDE = ("[Sampler1]", "[PreviewDeck1]", "[Auxiliary1]")
COMPLETIONS = (
    "1",
    "1_activate",
    "4_toggle",
    "4_activate",
    "4_forward",
    "[Channel1]_enable",
    "1]_enable",
    "",
    "forward",
    "tempo",
    "up",
    "Low",
)


class Share(NamedTuple):
    """Uses, those that are real, and the uses of each name that is not. gone: uses of names that
    Mixxx 2.5 does not have any more."""

    uses: int
    real: int
    gone: int
    others: Counter[Name]

    @property
    def part(self) -> float:
        """Real ones of all, 0..1."""
        return self.real / self.uses if self.uses else 1.0


def meant(controls: Controls, group: str, key: str) -> list[int]:
    """The controls that a use can mean: of the first group in which one is real, else of the first
    one that has any."""
    groups: Iterable[str] = (group,)
    if group in (WORKED_OUT, PARTS):
        groups = (*GROUPS, *BESIDE)
    elif group.endswith("*"):
        groups = [g for g in (*GROUPS, *BESIDE) if g.startswith(group[:-1])] or GROUPS
    keys = [key]
    if key.endswith("*"):
        keys = [key[:-1] + more for more in COMPLETIONS]
    first: list[int] = []
    for some in groups:
        known = [i for i in (controls.find(some, k) for k in keys) if controls.known(i)]
        first = first or known
        if any(controls.real(i) for i in known):
            return known
    return first


def is_real(controls: Controls, group: str, key: str) -> bool:
    """Whether a use is."""
    return any(controls.real(i) for i in meant(controls, group, key))


def is_known(controls: Controls, group: str, key: str) -> bool:
    """Whether Mixxx 2.5 has such a name."""
    return key not in REMOVED and bool(meant(controls, group, key))


def names_controls(controls: Controls, name: Name) -> bool:
    """Whether it is a name of Mixxx: keys of a component need not be."""
    return name[0] != PARTS or bool(meant(controls, *name))


def share(controls: Controls, uses: Mapping[Name, int]) -> Share:
    """How many of the uses are real."""
    uses = {name: count for name, count in uses.items() if names_controls(controls, name)}
    others = Counter({n: count for n, count in uses.items() if not is_real(controls, *n)})
    total = sum(uses.values())
    gone = sum(count for name, count in others.items() if not is_known(controls, *name))
    return Share(total, total - sum(others.values()), gone, others)


class Still:
    """A world without sound: an engine's block that nobody plays."""

    scratcher = None

    def __init__(self) -> None:
        self._block = Block.create(None)
        self._client = Client(block=self._block)

    @property
    def now_ns(self) -> int:
        """CLOCK_MONOTONIC."""
        return monotonic_ns()

    @property
    def state(self) -> Any:
        """The dj_state."""
        return self._client.state()

    def get(self, control: int) -> float:
        """Value of a control."""
        return self._client.get_id(control)

    def set(self, control: int, value: float, at: int = 0) -> None:
        """Nothing is set."""

    def act(self, action: str, value: float = 1.0) -> None:
        """Nothing is done."""

    def track(self, _: int) -> Mapping[str, Any]:
        """No tracks."""
        return MappingProxyType({})

    def setting(self, _: str, default: Any = None) -> Any:
        """No settings."""
        return default

    def ask(self, request: dict[str, Any]) -> None:
        """Nobody is asked."""

    def tell(self, text: str) -> None:
        """Nobody is told."""

    def close(self) -> None:
        """End."""
        self._client.close()
        self._block.close()


def coverage(uses: Mapping[Name, int] | None = None) -> Share:
    """The share of these uses; None: of Mixxx's own mappings, where they are installed.

    Raises OSError: they are not.
    """
    world = Still()
    try:
        return share(Controls(world), uses_in(FOLDER) if uses is None else uses)
    finally:
        world.close()
