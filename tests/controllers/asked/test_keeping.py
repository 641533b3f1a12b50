# SPDX-License-Identifier: GPL-3.0-or-later
"""Mapping files are brought in, copied and given out; what does not load is not kept."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.controllers.asked.keeping import MOST_BYTES, bring_in, give_out, keep
from app.controllers.choice import FILE, SHIPPED, Chooser, read, write
from app.controllers.mapping import MappingError
from app.controllers.native import load

NATIVE = b'version = 1\nname = "Box"\n'
XML = (
    '<MixxxControllerPreset><info><name>Box</name></info><controller id="Box"><scriptfiles>'
    '<file filename="box.js" functionprefix="Box"/></scriptfiles></controller>'
    "</MixxxControllerPreset>"
)


@pytest.fixture
def mixxx(tmp_path: Path) -> Path:
    folder = tmp_path / "mixxx"
    folder.mkdir()
    (folder / "box.js").write_text("var Box = {};")
    (folder / "Box.midi.xml").write_text(XML)
    return folder / "Box.midi.xml"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


def test_a_native_mapping_is_kept_under_its_name(tmp_path: Path, own: Path) -> None:
    (tmp_path / "my box.toml").write_bytes(NATIVE)
    assert bring_in(tmp_path / "my box.toml", own) == own / "my box.toml"
    assert (own / "my box.toml").read_bytes() == NATIVE


def test_the_second_of_a_name_gets_a_number(own: Path) -> None:
    names = [keep("box", NATIVE, own).name for _ in range(3)]
    assert names == ["box.toml", "box-2.toml", "box-3.toml"]
    assert keep("box", NATIVE, own, over=True) == own / "box.toml"


@pytest.mark.parametrize("name", ["../../evil.toml", "/etc/passwd", "..", "", "a/b\\c\n.toml"])
def test_no_name_leads_out_of_the_folder(name: str, own: Path) -> None:
    assert keep(name, NATIVE, own).parent == own


@pytest.mark.parametrize("data", [b"", b"version = 1", b"\xff\xfe", b"no toml", b"version = 2\n"])
def test_what_does_not_load_is_not_kept(data: bytes, own: Path) -> None:
    with pytest.raises(MappingError):
        keep("box", data, own)
    assert not own.exists()


def test_a_mixxx_mapping_comes_with_its_scripts(mixxx: Path, own: Path) -> None:
    assert bring_in(mixxx, own) == own / "Box.midi.xml"
    assert (own / "box.js").exists()


def test_a_mixxx_mapping_is_shared_as_one_file(mixxx: Path, own: Path, tmp_path: Path) -> None:
    shared = give_out(mixxx, tmp_path / "shared.zip")
    assert shared == tmp_path / "shared.zip"
    assert bring_in(shared, own).read_text() == XML
    assert (own / "box.js").read_text() == "var Box = {};"


def test_another_script_of_the_same_name_is_not_written_over(mixxx: Path, own: Path) -> None:
    own.mkdir()
    (own / "box.js").write_text("other")
    with pytest.raises(MappingError, match="another one"):
        bring_in(mixxx, own)
    assert (own / "box.js").read_text() == "other"


def test_a_damaged_xml_file_leaves_nothing_behind(tmp_path: Path, own: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        archive.writestr("Bad.midi.xml", "<no")
    with pytest.raises(MappingError):
        bring_in(tmp_path / "bad.zip", own)
    assert list(own.glob("*.xml")) == []


def test_an_archive_writes_only_into_the_folder(tmp_path: Path, own: Path) -> None:
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr("../../Box.midi.xml", XML)
        archive.writestr("../../../box.js", "")
        archive.writestr("run.sh", "rm")
    bring_in(tmp_path / "evil.zip", own)
    assert sorted(p.name for p in own.iterdir()) == ["Box.midi.xml", "box.js"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["evil.zip", "own"]


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path, own: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Box.midi.xml", b" " * (MOST_BYTES + 1))
    with pytest.raises(MappingError, match="larger"):
        bring_in(tmp_path / "bomb.zip", own)


@given(data=st.binary(max_size=400))
@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_bytes_are_told_as_a_fault(data: bytes, tmp_path: Path) -> None:
    for name in ("x.toml", "x.zip", "x.midi.xml", "x.txt"):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(MappingError):
            bring_in(tmp_path / name, tmp_path / "own")


def test_shipped_mappings_can_be_copied(own: Path) -> None:
    for path in sorted(SHIPPED.glob("*.toml")):
        assert load(bring_in(path, own)).name == load(path).name


def test_a_copy_wins_over_the_shipped_one(tmp_path: Path) -> None:
    chooser = Chooser(tmp_path / "config", tmp_path, mixxx=())
    path = bring_in(SHIPPED / "generic.toml", chooser.own)
    assert chooser.find("generic.toml") == path
    assert chooser.origin(path) == "own"
    assert chooser.origin(SHIPPED / "generic.toml") == "shipped"


def test_the_users_choice_in_a_folder_of_dotfiles_stays_a_link(tmp_path: Path) -> None:
    real, config = tmp_path / "dotfiles.toml", tmp_path / "config"
    real.write_text("# mine\n")
    config.mkdir()
    (config / FILE).symlink_to(real)
    write(config, "Box", {"mapping": "generic.toml"})
    assert (config / FILE).is_symlink()
    assert read(config) == {"Box": {"mapping": "generic.toml"}}
    assert real.read_text().startswith("# mine\n")
