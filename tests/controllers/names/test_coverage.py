# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of what mappings use does something: by the 200 names that are used most, and, where
Mixxx's mappings are installed, by these."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli import run
from app.controllers.mixxx.controls import Controls
from app.controllers.mixxx.controls.coverage import (
    FOLDER,
    Still,
    is_real,
    share,
)
from app.controllers.mixxx.controls.uses import in_script, in_xml, of_table, uses_in

TARGET = 0.98


@pytest.fixture
def controls() -> Iterator[Controls]:
    world = Still()
    yield Controls(world)
    world.close()


def test_nearly_all_uses_of_the_names_that_are_used_most_are_real(controls: Controls) -> None:
    # facts: names, with N for numbers, and how often the mappings of Mixxx 2.5 use them
    uses = of_table(Path(__file__).parent / "uses.tsv")
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
    assert found.part >= TARGET, found.others.most_common(20)


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


def test_names_are_counted_in_a_table(tmp_path: Path) -> None:
    table = tmp_path / "uses.tsv"
    table.write_text(
        "1\tplay\t3\t2\n2\thotcue_\t4\t1\n[EffectRackN_EffectUnitN]\tmix\t2\n<expr>\tscratchN\t1\n"
        "<expr>\tSelectNextTrack\t5\n<expr>\tbeatloop_N.N_toggle\t6\n"
    )
    assert of_table(table) == {
        ("<expr>", "play"): 3,
        ("<expr>", "hotcue_*"): 4,
        ("[EffectRack1_EffectUnit1]", "mix"): 2,
        ("<expr>", "scratch2"): 1,
        ("<expr>", "SelectNextTrack"): 5,
        ("<expr>", "beatloop_0.5_toggle"): 6,
    }
    table.write_text("play 3\n")
    with pytest.raises(ValueError, match="no row"):
        of_table(table)


def test_the_command_tells_the_share(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "uses.tsv"
    table.write_text("[ChannelN]\tplay\t9\n[ChannelN]\tnonsense\t1\n")
    assert run(["bench", "names", str(table), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["uses"], told["resolved"], told["part"]) == (10, 9, 0.9)
    assert told["others"] == {"[Channel1],nonsense": 1}
    assert run(["bench", "names", str(tmp_path / "none")]) != 0
