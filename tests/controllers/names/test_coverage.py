# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of what mappings use does something: by the 200 names that are used most, and, where
Mixxx's mappings are installed, by these."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.controllers.mixxx.controls import Controls
from app.controllers.mixxx.controls.coverage import (
    FOLDER,
    Name,
    Still,
    in_script,
    in_xml,
    is_real,
    share,
    uses_in,
)

BEGUN = ("parameter", "button_parameter")  # numbers follow, as after a "_"
TARGET = 0.98


@pytest.fixture
def controls() -> Iterator[Controls]:
    world = Still()
    yield Controls(world)
    world.close()


def most_used() -> Counter[Name]:
    """Facts: names, with N for numbers, and how often the mappings of Mixxx 2.5 use them."""
    found: Counter[Name] = Counter()
    with (Path(__file__).parent / "uses.tsv").open() as file:
        for row in csv.DictReader(file, delimiter="\t"):
            name = row["name"].replace("N.N", "0.5").replace("scratchN", "scratch2")
            name = re.sub("N(?![a-z])", "1", name)
            more = "*" * (name.endswith("_") or name in BEGUN)
            found[row["group"], name + more] += int(row["uses"])
    return found


def test_nearly_all_uses_of_the_names_that_are_used_most_are_real(controls: Controls) -> None:
    uses = most_used()
    assert len({name for _, name in uses}) == 200
    found = share(controls, uses)
    assert found.part >= TARGET, found.others.most_common(20)


INSTALLED = [FOLDER] if FOLDER.is_dir() else []


@pytest.mark.parametrize("folder", [None, *INSTALLED])
def test_nearly_all_that_mappings_use_of_mixxx_is_real(
    controls: Controls, folder: Path | None, tmp_path: Path
) -> None:
    if folder is None:  # two of ours: one binding, one call
        folder = tmp_path
        (folder / "a.midi.xml").write_text(
            "<control><group>[Channel1]</group><key>play</key></control>"
        )
        (folder / "a.js").write_text('engine.setValue("[Channel2]", "pfl", 1);')
        (folder / "common-controller-scripts.js").write_text('engine.reset("[A]", "b");')
    found = share(controls, uses_in(folder))
    assert found.uses > (10_000 if folder in INSTALLED else 1)
    assert found.real / (found.uses - found.gone) >= TARGET, found.others.most_common(20)


def test_a_name_that_is_only_kept_is_not_real(controls: Controls) -> None:
    assert is_real(controls, "[Channel1]", "play")
    assert not is_real(controls, "[Channel1]", "passthrough")
    assert not is_real(controls, "[Channel1]", "plax")
    assert not is_real(controls, "[Channel9]", "play")


def test_names_are_counted_in_scripts() -> None:
    text = """
    engine.setValue("[Channel1]", "play", 1); // engine.setValue("[Channel1]", "cue_default", 1);
    engine.getValue(group, 'hotcue_' + n + '_enabled');
    engine.makeConnection("[Channel" + deck + "]", "vu_meter", f);
    engine.setValue(this.group(2), "play", 1); /* engine.reset("[A]", "b"); */
    new components.Button({inKey: "pfl", outKey: "pfl"});
    """
    assert in_script(text) == {
        ("[Channel1]", "play"): 1,
        ("<expr>", "hotcue_*"): 1,
        ("[Channel*", "vu_meter"): 1,
        ("<expr>", "play"): 1,
        ("<component>", "pfl"): 2,
    }


def test_names_are_counted_in_xml_where_no_script_has_them() -> None:
    text = """<control><group>[Master]</group><key> crossfader </key></control>
    <control><group>[Channel1]</group><key>X.y</key><options><Script-Binding/></options></control>
    <!-- <control><group>[Channel1]</group><key>play</key></control> -->
    <output><group>[Channel1]</group><key>play</key></output>"""
    assert in_xml(text) == {("[Master]", "crossfader"): 1, ("[Channel1]", "play"): 1}
