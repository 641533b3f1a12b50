# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of what mappings use is real here: `python -m app.controllers.mixxx.controls.coverage
FOLDER` counts the names in a folder of Mixxx mappings.

A use is an XML binding or output without a script, or a call of `engine`, `script` or a component
of a script with the name written out. It is real when writing it changes the engine, the window or
what the supervisor does, or reading it tells their state; what is only kept is not. A name whose
group is worked out by the script counts as one of a deck, or, when decks have no such name, of the
first group that has it; the beginning of a name ("hotcue_" + n) counts as one of its completions.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from time import monotonic_ns
from types import MappingProxyType
from typing import Any, NamedTuple

from app.controllers.mixxx.controls.controls import Controls
from app.controllers.mixxx.controls.names import REMOVED
from engine.block import Block
from engine.client import Client

FOLDER = Path("/usr/share/mixxx/controllers")
WORKED_OUT = "<expr>"
PARTS = "<component>"  # the keys of objects: names of controls among others
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
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", re.DOTALL)
CALL = re.compile(
    r"(?:engine\.(?:[sg]etValue|[sg]etParameter\w*|reset|getDefault\w+|make\w*Connection|"
    r"connectControl|trigger|softTakeover\w*)|script\.(?:toggle|trigger)Control)\(\s*"
    r"(?P<group>[^,()]*(?:\([^()]*\)[^,()]*)*),\s*[\"'](?P<key>[^\"']+)[\"']\s*(?P<more>[+,)])"
)
PART = re.compile(
    r"\b(?:inKey|outKey|key)\s*[:=]\s*[\"'](?P<key>[^\"']+)[\"']\s*(?P<more>[+,;})\n])"
)
BINDING = re.compile(r"<(control|output)>(.*?)</\1>", re.DOTALL)
FIELD = {name: re.compile(rf"<{name}>\s*(.*?)\s*</{name}>", re.DOTALL) for name in ("group", "key")}
SCRIPT = re.compile(r"<script-binding\s*/?>", re.IGNORECASE)
NAME = re.compile(r"[\w.\[\]]+")

GONE = REMOVED | {"lfoDelay", "slowfwd", "slowback"}

Name = tuple[str, str]


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


def _group(text: str) -> str:
    """The group of an argument: written out, begun, or worked out."""
    text = text.strip()
    whole = re.fullmatch(r"[\"'](\[[^\"']*\])[\"']", text)
    if whole:
        return whole[1]
    begun = re.match(r"[\"'`](\[[^\"'`$]*)", text)
    if not begun:
        return WORKED_OUT
    return begun[1] + "*"


def in_script(text: str) -> Counter[Name]:
    """Names that a script writes out; the beginning of a name ends with "*"."""
    text = COMMENT.sub("", text)
    found: Counter[Name] = Counter()
    for match in CALL.finditer(text):
        found[_group(match["group"]), match["key"] + "*" * (match["more"] == "+")] += 1
    for match in PART.finditer(text):
        found[PARTS, match["key"] + "*" * (match["more"] == "+")] += 1
    return Counter({n: c for n, c in found.items() if NAME.fullmatch(n[1].rstrip("*"))})


def in_xml(text: str) -> Counter[Name]:
    """Names that bindings and outputs use without a script."""
    found: Counter[Name] = Counter()
    for match in BINDING.finditer(re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)):
        group, key = (field.search(match[2]) for field in FIELD.values())
        if group and key and not SCRIPT.search(match[2]):
            found[group[1], key[1]] += 1
    return found


def uses_in(folder: Path) -> Counter[Name]:
    """Uses of all mappings and scripts of a folder, libraries of Mixxx's own left out."""
    found: Counter[Name] = Counter()
    for path in sorted(folder.iterdir()):
        text = path.read_text("utf-8", "replace") if path.is_file() else ""
        if path.suffix == ".xml":
            found += in_xml(text)
        elif path.suffix == ".js" and not path.name.startswith(("common-", "lodash", "midi-comp")):
            found += in_script(text)
    return found


def meant(controls: Controls, group: str, key: str) -> list[int]:
    """The controls that a use can mean: of the first group that has any."""
    groups: Iterable[str] = (group,)
    if group in (WORKED_OUT, PARTS):
        groups = (*GROUPS, *BESIDE)
    elif group.endswith("*"):
        groups = [g for g in (*GROUPS, *BESIDE) if g.startswith(group[:-1])] or GROUPS
    keys = [key]
    if key.endswith("*"):
        keys = [key[:-1] + more for more in COMPLETIONS]
    for some in groups:
        known = [i for i in (controls.find(some, k) for k in keys) if controls.known(i)]
        if known:
            return known
    return []


def is_real(controls: Controls, group: str, key: str) -> bool:
    """Whether a use is."""
    return any(controls.real(i) for i in meant(controls, group, key))


def is_known(controls: Controls, group: str, key: str) -> bool:
    """Whether Mixxx 2.5 has such a name."""
    return key not in GONE and bool(meant(controls, group, key))


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


def lines(found: Share, most: int = 60) -> Iterable[str]:
    """For people."""
    yield f"{found.real} of {found.uses} uses are real: {100 * found.part:.2f} %"
    yield f"{found.gone} of the others are of names that Mixxx 2.5 has no longer"
    for (group, key), count in found.others.most_common(most):
        yield f"{count:6} {group} {key}"


def main(folder: Path) -> None:
    """Print the share of a folder."""
    world = Still()
    sys.stdout.writelines(f"{line}\n" for line in lines(share(Controls(world), uses_in(folder))))
    world.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
