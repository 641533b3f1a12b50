# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window asks of mapping files is answered, and nobody waits for a disk."""

import time
from pathlib import Path
from types import SimpleNamespace as Values
from typing import Any

import pytest

from app.controllers.asked.answers import Answers
from app.controllers.asked.listing import listed, name_of
from app.controllers.choice import SHIPPED, Chooser
from app.controllers.mixxx.reading import read

XML = (
    '<MixxxMIDIPreset><info><name>Big Box</name></info><settings><group label="Wheels">'
    '<option variable="slow" type="boolean" default="false" label="Slow wheels">'
    "<description>Turns twice as far.</description></option>"
    '<option variable="turns" type="integer" min="1" max="9" default="3" label="Turns"/>'
    '<option variable="mode" type="enum" label="Mode"><value label="A">a</value>'
    '<value label="B" default="true">b</value></option></group></settings>'
    '<controller id="Big Box"/></MixxxMIDIPreset>'
)


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    folder = tmp_path / "mixxx"
    folder.mkdir()
    (folder / "Big Box.midi.xml").write_text(XML)
    (folder / "Rest.hid.xml").write_text(XML.replace("Big Box", "Rest"))
    sent: list[dict[str, Any]] = []
    answers = Answers(Chooser(tmp_path / "config", tmp_path, mixxx=(folder,)), sent.append)
    yield Values(answers=answers, sent=sent, folder=folder, own=tmp_path / "controllers")
    answers.close()


def answer(desk: Any, **event: Any) -> dict[str, Any]:
    """What comes of a question."""
    desk.answers.take(event, event.pop("devices", {}))
    end = time.monotonic() + 20
    while not desk.sent and time.monotonic() < end:
        desk.answers.turn()
        time.sleep(0.005)
    return dict(desk.sent.pop())


def test_all_mappings_are_listed_by_name(desk: Any) -> None:
    found = answer(desk, do="mappings")
    rows = {row["mapping"]: row for row in found["rows"]}
    big = rows["Big Box.midi.xml"]
    assert (big["name"], big["origin"], big["kind"]) == ("Big Box", "mixxx", "midi")
    assert rows["Rest.hid.xml"]["kind"] == "hid"
    assert rows["generic.toml"]["origin"] == "shipped"
    assert found["folder"] == str(desk.own)


def test_shipped_mappings_have_the_names_they_give_themselves() -> None:
    names = {path.name: name_of(path) for path in SHIPPED.glob("*.toml")}
    assert len(set(names.values())) == len(names)
    assert all(name and not name.endswith(".toml") for name in names.values())


def test_a_mapping_that_another_one_hides_is_called_by_its_path(desk: Any) -> None:
    answer(desk, do="copy", mapping=str(SHIPPED / "generic.toml"))
    rows = [row for row in answer(desk, do="mappings")["rows"] if "generic.toml" in row["path"]]
    assert [(r["origin"], Path(r["mapping"]).is_absolute()) for r in rows] == [
        ("own", False),
        ("shipped", True),
    ]


def test_questions_come_with_their_answers(desk: Any) -> None:
    preset = read(desk.folder / "Big Box.midi.xml")
    device = Values(settings_asked=preset.settings, row=lambda: {"settings": {"turns": 7}})
    rows = answer(desk, do="asks", device="box", devices={"box": device})["rows"]
    assert [(r["label"], r["type"], r["value"]) for r in rows] == [
        ("Slow wheels", "boolean", False),
        ("Turns", "integer", 7),
        ("Mode", "enum", "b"),
    ]
    assert rows[0]["group"] == "Wheels"
    assert (rows[1]["low"], rows[1]["high"]) == (1, 9)
    assert rows[2]["choices"] == [["a", "A"], ["b", "B"]]


def test_a_device_that_has_gone_asks_nothing(desk: Any) -> None:
    assert answer(desk, do="asks", device="gone")["rows"] == []


def test_a_file_that_is_no_mapping_is_told(desk: Any, tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text("no")
    told = answer(desk, do="import", file=str(tmp_path / "x.toml"))
    assert "x.toml" in told["text"]
    assert answer(desk, do="import", file=str(tmp_path / "none.toml"))["text"]


def test_a_mapping_is_shared(desk: Any, tmp_path: Path) -> None:
    told = answer(desk, do="export", mapping="Big Box.midi.xml", file=str(tmp_path / "out"))
    assert (told["text"], told["path"]) == ("", str(tmp_path / "out.zip"))
    told = answer(desk, do="import", file=told["path"])
    assert (told["mapping"], told["text"]) == ("Big Box.midi.xml", "")
    told = answer(desk, do="export", mapping="gone.toml", file=str(tmp_path / "out"))
    assert told["text"]


def test_a_folder_that_cannot_be_read_has_no_mappings(tmp_path: Path) -> None:
    chooser = Chooser(tmp_path, tmp_path, mixxx=(tmp_path / "none",))
    assert {row["origin"] for row in listed(chooser)} == {"shipped"}
