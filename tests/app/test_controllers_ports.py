# SPDX-License-Identifier: GPL-3.0-or-later
"""Ports become devices; devices get mappings."""

from pathlib import Path

import pytest

from app.controllers.choice import NONE, Chooser, parse, read, write
from app.controllers.mapping import MappingError
from app.controllers.ports import Found, name_of, numbered, pair
from engine.midi.ports import Api

XML = (
    '<MixxxControllerPreset><info><name>{name}</name></info><controller id="{id}"/>'
    "</MixxxControllerPreset>"
)


@pytest.mark.parametrize(
    "port",
    [
        "a2j:DDJ-400 [20] (capture): DDJ-400 MIDI 1",
        "DDJ-400:DDJ-400 MIDI 1 20:0",
        "Midi-Bridge:DDJ-400:(capture_0) DDJ-400 MIDI 1",
        "DDJ-400 MIDI 1",
    ],
)
def test_a_device_is_called_the_same_whoever_brings_it(port: str) -> None:
    assert name_of(port) in ("DDJ-400 MIDI 1", "DDJ-400 DDJ-400 MIDI 1")
    assert "DDJ-400" in name_of(port)


def test_both_directions_of_a_device_are_one_device() -> None:
    found = pair(
        Api.JACK,
        ["a2j:Launch [24] (capture): Launch MIDI 1", "a2j:Launch [24] (capture): Launch MIDI 2"],
        ["a2j:Launch [24] (playback): Launch MIDI 2", "a2j:Launch [24] (playback): Launch MIDI 1"],
    )
    assert [(f.name, f.source[-1], f.sink[-1]) for f in found] == [
        ("Launch MIDI 1", "1", "1"),
        ("Launch MIDI 2", "2", "2"),
    ]


def test_a_client_with_one_port_each_way_is_one_device() -> None:
    found = pair(Api.JACK, ["sim:out"], ["sim-01:in"])
    assert [(f.name, f.source, f.sink) for f in found] == [("sim", "sim:out", "sim-01:in")]


def test_clients_of_one_name_are_devices_of_their_own() -> None:
    found = pair(Api.JACK, ["sim:out", "sim-02:out"], ["sim-01:in", "sim-03:in"])
    assert [(f.name, f.source, f.sink) for f in numbered(found)] == [
        ("sim", "sim:out", "sim-01:in"),
        ("sim 2", "sim-02:out", "sim-03:in"),
    ]


def test_ports_of_a_client_that_has_several_are_not_guessed_together() -> None:
    found = pair(Api.JACK, ["daw:control out", "daw:clock out"], ["daw:control in", "daw:x in"])
    assert len(found) == 4
    assert not [f for f in found if f.source and f.sink]


def test_our_own_ports_and_those_that_lead_back_are_no_devices() -> None:
    ours = ["DDJ Universe".replace("DDJ", "DJ") + ":in", "DJ Universe-01:x", "Midi Through:0 14:0"]
    assert pair(Api.JACK, ours, ours) == []


def test_several_of_one_model_have_numbers() -> None:
    names = [f.name for f in numbered([Found("A"), Found("B"), Found("A"), Found("A")])]
    assert names == ["A", "B", "A 2", "A 3"]


class Shelf:
    """Folders of mappings."""

    def __init__(self, folder: Path) -> None:
        self.config, self.data = folder / "config", folder / "data"
        self.own, self.shipped = self.data / "controllers", folder / "shipped"
        self.mixxx = folder / "mixxx"
        for made in (self.own, self.shipped, self.mixxx):
            made.mkdir(parents=True)
        self.told: list[str] = []
        self.chooser = Chooser(
            self.config, self.data, (self.mixxx,), self.shipped, self.told.append
        )

    def native(self, folder: Path, name: str, *ports: str) -> Path:
        path = folder / f"{name}.toml"
        path.write_text(f"version = 1\nports = {list(ports)!r}\n")
        return path

    def foreign(self, file: str, name: str, number: str = "") -> Path:
        path = self.mixxx / file
        path.write_text(XML.format(name=name, id=name) + number)
        return path


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_a_mapping_of_ours_goes_before_one_of_mixxx_and_the_users_before_ours(shelf: Shelf) -> None:
    device = Found("DDJ-400 MIDI 1")
    assert shelf.chooser.choose(device).path is None
    foreign = shelf.foreign("Pioneer-DDJ-400.midi.xml", "DDJ-400")
    assert shelf.chooser.choose(device).path == foreign
    shipped = shelf.native(shelf.shipped, "ddj", "*DDJ-400*")
    assert shelf.chooser.choose(device).path == shipped
    own = shelf.native(shelf.own, "mine", "DDJ-4*")
    assert shelf.chooser.choose(device).path == own


def test_the_longest_name_of_mixxx_that_fits_is_taken(shelf: Shelf) -> None:
    shelf.foreign("a.midi.xml", "Mixtrack")
    best = shelf.foreign("b.midi.xml", "Numark Mixtrack Pro")
    shelf.foreign("c.midi.xml", "Numark Mixtrack Pro 3")
    assert shelf.chooser.choose(Found("Numark Mixtrack-Pro MIDI 1")).path == best


@pytest.mark.parametrize(
    ("port", "fits"),
    [("DJ Control", False), ("DJ Control MP3", True), ("Hercules DJ Control", True)],
)
def test_a_port_with_half_a_name_is_nobodys(shelf: Shelf, port: str, fits: bool) -> None:
    shelf.foreign("a.midi.xml", "Hercules DJ Control MP3 e2")
    assert (shelf.chooser.choose(Found(port)).path is not None) == fits


def test_hid_devices_are_told_by_their_numbers(shelf: Shelf) -> None:
    row = '<product protocol="hid" vendor_id="0x17cc" product_id="0x1310"/>'
    path = shelf.foreign("s4.hid.xml", "Other", row)
    device = Found("Traktor", kind="hid", vendor=0x17CC, product=0x1310)
    assert shelf.chooser.choose(device).path == path
    assert shelf.chooser.choose(Found("Traktor", kind="hid", vendor=0x17CC)).path is None


def test_what_is_chosen_by_hand_holds(shelf: Shelf) -> None:
    shelf.native(shelf.shipped, "ddj", "*DDJ*")
    other = shelf.native(shelf.own, "other")
    write(shelf.config, "DDJ", {"mapping": "other.toml", "settings": {"a": 1}, "bytes_s": 500})
    chosen = shelf.chooser.choose(Found("DDJ"))
    assert (chosen.path, chosen.settings, chosen.rate) == (other, {"a": 1}, 500)
    write(shelf.config, "DDJ", {"mapping": NONE})
    assert shelf.chooser.choose(Found("DDJ")).path is None
    write(shelf.config, "DDJ", {"mapping": None, "enabled": False})
    chosen = shelf.chooser.choose(Found("DDJ"))
    assert (chosen.path and chosen.path.name, chosen.enabled) == ("ddj.toml", False)


def test_comments_in_the_file_stay(shelf: Shelf) -> None:
    shelf.config.mkdir()
    (shelf.config / "controllers.toml").write_text("# mine\n[A]\nenabled = true # yes\n")
    write(shelf.config, "B 2", {"enabled": False})
    text = (shelf.config / "controllers.toml").read_text()
    assert "# mine" in text
    assert "# yes" in text
    assert read(shelf.config) == {"A": {"enabled": True}, "B 2": {"enabled": False}}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = ", "controllers.toml"),
        ("a = 1", "a is no table"),
        ("[a]\nmapping = 1", "[a] mapping"),
        ("[a]\nwhat = 1", "[a] what"),
    ],
)
def test_a_wrong_file_is_told_where(text: str, said: str) -> None:
    with pytest.raises(MappingError) as raised:
        parse(text)
    assert said in str(raised.value)


def test_a_damaged_file_is_told_and_not_written_over(shelf: Shelf) -> None:
    shelf.config.mkdir()
    (shelf.config / "controllers.toml").write_text("[broken")
    shelf.native(shelf.shipped, "ddj", "*DDJ*")
    assert shelf.chooser.choose(Found("DDJ")).path is not None
    assert "controllers.toml" in shelf.told[0]
    with pytest.raises(MappingError):
        write(shelf.config, "A", {"enabled": False})
    assert (shelf.config / "controllers.toml").read_text() == "[broken"


def test_files_that_are_no_mappings_are_passed_over(shelf: Shelf) -> None:
    (shelf.own / "x.toml").write_bytes(b"\xff\xfe")
    (shelf.own / "y.toml").write_text("ports = 3")
    (shelf.mixxx / "z.midi.xml").write_bytes(b"<controller id=" * 1000)
    assert shelf.chooser.choose(Found("DDJ")).path is None
