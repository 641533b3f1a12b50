# SPDX-License-Identifier: GPL-3.0-or-later
"""Mapping files: all that they may say, and all kinds of damage."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.controllers.mapping import MappingError
from app.controllers.mixxx import load
from app.controllers.mixxx.preset import ANY, Kind, Preset
from app.controllers.mixxx.reading import number, read
from tests.controllers.mixxx.device import Names, Output, World, binding, xml

WHOLE = """<?xml version='1.0' encoding='utf-8'?>
<MixxxMIDIPreset mixxxVersion="1.11+" schemaVersion="1">
  <info>
    <name>Old One</name><author>A &amp; B</author><description>words</description>
    <forum>http://f</forum><wiki>http://w</wiki>
    <devices>
      <product protocol="hid" vendor_id="0x06f8" product_id="0xb105" usage_page="0x1"
        usage="0x4" interface_number="0x0"/>
      <product protocol="bulk" vendor_id="0x17cc" product_id="0xbaff" in_epaddr="0x82"/>
      <product protocol="smoke"/>
    </devices>
  </info>
  <controller id="The Device" port="Port">
    <scriptfiles><file filename="a.js" functionprefix="A"/><file filename="b.js"/></scriptfiles>
    <controls>
      <control><group>[Channel1]</group><key>play</key><status>0x90</status><midino>012</midino>
        <options><Button/><Soft-Takeover/></options></control>
      <control><group>[Channel1]</group><key>rate</key><status>224</status><midino>7</midino>
        <options/></control>
      <control><group>[Master]</group><key>A.f</key><status>0xB3</status>
        <options><Script-Binding/></options></control>
      <control><group>[Master]</group><status>0xB3</status></control>
    </controls>
    <outputs>
      <output><group>[Channel1]</group><key>play</key><status>0x90</status><midino>0x0C</midino>
        <on>0x01</on><off>2</off><minimum>0.5</minimum><maximum>9</maximum><options/></output>
      <output><group>[Channel1]</group><key>VuMeter</key><status>0xB0</status></output>
      <outputs><output><group>[x]</group><key>y</key></output></outputs>
    </outputs>
  </controller>
</MixxxMIDIPreset>"""


def written(folder: Path, text: str | bytes, name: str = "a.midi.xml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_all_of_a_file_is_read(tmp_path: Path) -> None:
    preset = read(written(tmp_path, WHOLE))
    assert (preset.name, preset.author, preset.device) == ("Old One", "A & B", "The Device")
    assert (preset.forums, preset.version, preset.old) == ("http://f", "1.11+", True)
    first, second, third = preset.bindings
    assert (first.status, first.number, first.key) == (0x90, 10, "play")  # 012 is octal
    assert first.options == {"button", "soft-takeover"}
    assert (second.status, second.number) == (0xE0, ANY)
    assert (third.number, third.script, third.line) == (0, True, 20)
    lamp, meter = preset.lamps
    assert (lamp.on, lamp.off, lamp.minimum, lamp.maximum) == (1, 2, 0.5, 9.0)
    assert (meter.on, meter.off, meter.minimum, meter.maximum) == (127, 0, 0.0, 1.0)
    assert [p.protocol for p in preset.products] == [Kind.HID, Kind.BULK]
    assert preset.products[0].vendor == 0x06F8
    assert [(s.name, s.prefix) for s in preset.scripts] == [("a.js", "A"), ("b.js", "")]
    assert len(preset.problems) == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("5", 5), ("0x1F", 31), ("0X1f", 31), ("017", 15), ("0", 0), (" 9 ", 9), ("-3", -3)),
        *(("", 0), ("nine", 0), ("0x", 0), ("09", 0), ("1.5", 0), ("9" * 400, 999999999999)),
    ],
)
def test_numbers_are_read_as_in_c(text: str, value: int) -> None:
    assert number(text) == value


@pytest.mark.parametrize("version", ["", "1.6.2+", "2.3.1", "2.3"])
def test_what_is_for_2_3_or_tells_nothing_is_old(tmp_path: Path, version: str) -> None:
    assert read(written(tmp_path, xml().replace('"2.5"', f'"{version}"'))).old


@pytest.mark.parametrize("version", ["2.4.0", "2.5", "2.6.1", "3.0", "10.0"])
def test_what_is_for_2_4_and_later_is_not(tmp_path: Path, version: str) -> None:
    assert not read(written(tmp_path, xml().replace('"2.5"', f'"{version}"'))).old


SETTINGS = """
<option variable="b" type="boolean" default="TRUE" label="B">
  <description>d  d</description></option>
<group label="G"><row orientation="vertical">
  <option variable="i" type="integer" min="1" max="9"/>
  <option variable="r" type="real" default="0.5" step="0.1" precision="3"/>
  <option variable="e" type="Enum"><value label="one">1</value>
    <value default="no">2</value></option>
</row></group>
<option variable="c" type="color" default="#ff0000"/>
<option variable="bad" type="integer" min="1" max="2" default="7"/>
<option variable="bad2" type="real" step="0"/>
<option variable="b" type="boolean"/>
<option type="boolean"/>
<option variable="odd" type="sound"/>
<nonsense/>
"""


def test_settings_and_their_defaults(tmp_path: Path) -> None:
    preset = read(written(tmp_path, xml(settings=SETTINGS)))
    found = {s.variable: s for s in preset.settings}
    values = {name: s.default for name, s in found.items()}
    assert values == {"b": True, "i": 1, "r": 0.5, "e": "2", "c": "#ff0000"}
    assert (found["i"].group, found["b"].description) == ("G", "d d")
    assert len(preset.problems) == 5
    assert all(problem.startswith(f"{tmp_path}/a.midi.xml:") for problem in preset.problems)


def test_what_the_user_chose_is_taken_when_it_can_be(tmp_path: Path) -> None:
    found = {s.variable: s for s in read(written(tmp_path, xml(settings=SETTINGS))).settings}
    assert found["i"].value(3.4) == 3
    assert found["i"].value(77) == 1
    assert found["b"].value("yes") is True
    assert found["e"].value("1") == "1"
    assert found["e"].value("3") == "2"


BOMB = """<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><MixxxControllerPreset><controller id="&b;"/>
</MixxxControllerPreset>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<MixxxControllerPreset><info><name>&a;</name></info><controller/></MixxxControllerPreset>"""
DAMAGE: dict[str, Any] = {
    "empty": "",
    "spaces": "  \n ",
    "words": "no mapping",
    "json": '{"a": 1}',
    "open": "<MixxxControllerPreset><controller>",
    "no controller": "<MixxxControllerPreset><info/></MixxxControllerPreset>",
    "bomb": BOMB,
    "outside": OUTSIDE,
    "deep": "<a>" * 1000 + "</a>" * 1000,
    "wide": "<MixxxControllerPreset><controller>" + "<a/>" * 210_000,
    "bytes": bytes(range(256)),
    "half a character": b"<?xml version='1.0' encoding='utf-8'?><a>\xc3</a>",
    "no such encoding": b"<?xml version='1.0' encoding='klingon'?><a/>",
    "other encoding": b"<?xml version='1.0' encoding='utf-16'?><a/>",
    "two roots": "<a/><b/>",
    "attribute twice": '<a b="1" b="2"/>',
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_told_in_one_line(tmp_path: Path, damage: str) -> None:
    path = written(tmp_path, DAMAGE[damage])
    with pytest.raises(MappingError) as error:
        read(path)
    assert str(error.value).startswith(str(path))
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < len(str(path)) + 300


def test_a_folder_and_nothing_are_no_mappings(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.midi.xml"):
        with pytest.raises(MappingError, match="cannot be read"):
            read(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_encodings_that_files_have(tmp_path: Path, encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = xml().replace("utf-8", declared).replace("Test", "Überblick")
    assert read(written(tmp_path, text.encode(encoding))).name == "Überblick"


def test_short_entities_for_bytes_are_allowed(tmp_path: Path) -> None:
    text = xml(binding("play", 0x90, 1)).replace("0x90", "&on;")
    text = text.replace("<MixxxC", '<!DOCTYPE m [<!ENTITY on "0x91">]>\n<MixxxC', 1)
    assert read(written(tmp_path, text)).bindings[0].status == 0x91


def pieces() -> st.SearchStrategy[str]:
    tags = ["control", "output", "group", "key", "status", "midino", "options", "on", "file"]
    tag = st.sampled_from([*tags, "settings", "option", "row", "value", "info", "controls"])
    words = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12)
    leaf = words.map(lambda t: t.replace("&", "").replace("<", ""))
    return st.recursive(
        leaf,
        lambda inner: st.tuples(tag, st.lists(inner, max_size=4)).map(
            lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0]}>"
        ),
        max_leaves=25,
    )


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(inside=pieces(), beside=pieces())
def test_any_tree_is_read_or_told(tmp_path: Path, inside: str, beside: str) -> None:
    text = f"<MixxxMIDIPreset>{beside}<controller>{inside}</controller></MixxxMIDIPreset>"
    preset = read(written(tmp_path, text))
    assert isinstance(preset, Preset)
    assert all(0 <= b.status < 256 and 0 <= b.number < 256 for b in preset.bindings)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_file_with_bytes_changed_is_read_or_told(tmp_path: Path, data: st.DataObject) -> None:
    raw = bytearray(WHOLE.encode())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw) - 1))
        match data.draw(st.integers(0, 2)):
            case 0:
                raw[at] = data.draw(st.integers(0, 255))
            case 1:
                del raw[at : at + data.draw(st.integers(1, 40))]
            case _:
                raw[at:at] = data.draw(st.binary(max_size=8))
    path = written(tmp_path, bytes(raw))
    try:
        preset = read(path)
    except MappingError:
        return
    mapping = load(path, {}, Names)
    mapping.bindings()
    mapping.start(World(), Output())  # its scripts are missing: told, and the rest works
    for message in (b"\x90\x0a\x7f", b"\xe0\1\2", b"\xb3\0\5", b"\xf0\1\xf7", b"\xf8"):
        mapping.message(1, message, False)
    mapping.stop()
    assert len(preset.bindings) <= 4


def test_a_missing_script_is_told_and_the_rest_works(tmp_path: Path) -> None:
    text = xml(binding("volume", 0xB0, 7), files='<file filename="gone.js" functionprefix="G"/>')
    mapping = load(written(tmp_path, text), {}, Names)
    world = World()
    mapping.start(world, Output())
    assert not mapping.scripts_run
    [line] = mapping.script_errors
    assert line == f"{tmp_path}/a.midi.xml:2: there is no file 'gone.js'"
    assert world.told == [f"Test: {line}"]
    mapping.message(1, b"\xb0\x07\x7f", False)
    controls: Any = mapping._controls
    assert controls.v[controls.find("[Channel1]", "volume")] == 1.0
    mapping.stop()


def test_a_script_from_elsewhere_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "x.js").write_text("")
    inner = tmp_path / "inner"
    inner.mkdir()
    for name in ("../x.js", str(tmp_path / "x.js")):
        mapping = load(written(inner, xml(files=f'<file filename="{name}"/>')), {}, Names)
        mapping.start(World(), Output())
        assert "there is no file" in mapping.script_errors[0]
