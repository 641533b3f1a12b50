# SPDX-License-Identifier: GPL-3.0-or-later
"""What trying out a mapping finds, and what it sends."""

import json
from pathlib import Path

import pytest

from app.cli.controllers import check
from app.cli.controllers.check import attempt, mappings_below, summary
from app.controllers.mixxx.reading import read
from app.controllers.native import shipped
from app.controllers.trial.messages import of_preset
from app.controllers.trial.trial import Row, run
from tests.controllers.mixxx.device import binding, xml

FILE = '<file filename="s.js" functionprefix="S"/>'


def mapping(folder: Path, script: str = "", controls: str = "", name: str = "a.midi.xml") -> Path:
    path = folder / name
    path.write_text(xml(controls, files=FILE if script else ""), "utf-8")
    if script:
        (folder / "s.js").write_text(script, "utf-8")
    return path


def test_a_mapping_without_faults_gives_a_clean_row(tmp_path: Path) -> None:
    script = """
    var S = {init: function() {
        S.seen = {};
        engine.beginTimer(20, function() { engine.setValue('[Channel1]', 'volume', 0.5); });
    }, key: function(c, n, v) { S.seen[v] = true; }, shutdown: function() {
        if (!S.seen[127] || !S.seen[0]) { throw new Error('a message is missing'); }
    }};"""
    controls = binding("S.key", 0x90, 3, "script-binding") + binding("volume", 0xB0, 7)
    row = run(mapping(tmp_path, script, controls))
    assert (row.loaded, row.bindings, row.script_errors) == (True, 2, [])
    assert row.unknown_controls == []
    assert row.hurt == ""
    assert row.ms > 0


def test_faults_are_listed_with_file_and_line(tmp_path: Path) -> None:
    script = """var S = {};
S.init = function() {};
S.key = function() { S.nothing.at.all(); };
S.shutdown = function() { throw 'words'; };"""
    controls = binding("S.key", 0x90, 3, "script-binding")
    controls += binding("S.gone", 0x90, 4, "script-binding") + binding("bogus", 0xB0, 5)
    row = run(mapping(tmp_path, script, controls))
    assert row.loaded
    assert [e.split(": ")[0] for e in row.script_errors] == ["s.js:3", "S.shutdown"]
    assert row.dead_bindings == ["a.midi.xml:2: the scripts have no function S.gone"]
    assert row.unknown_controls == ["[Channel1],bogus"]


def test_what_comes_after_a_runaway_script_is_tried_as_well(tmp_path: Path) -> None:
    script = """var S = {};
S.loop = function() { for (;;) {} };
S.key = function() { S.nothing.at.all(); };"""
    controls = binding("S.loop", 0x90, 3, "script-binding")
    controls += binding("S.key", 0x90, 4, "script-binding")
    errors = run(mapping(tmp_path, script, controls)).script_errors
    assert any(e.startswith("S.loop (a.midi.xml:2) ran for more than 3 s") for e in errors)
    assert any(e.startswith("s.js:3: TypeError") for e in errors)


@pytest.mark.parametrize("deck", [1, 3])
def test_decks_with_and_without_a_track_are_tried(tmp_path: Path, deck: int) -> None:
    script = f"""
    var S = {{init: function() {{
        if (engine.getValue('[Channel{deck}]', 'track_loaded')) {{ throw new Error('full'); }}
    }}}};"""
    row = run(mapping(tmp_path, script))
    assert [e.split("Error: ")[1] for e in row.script_errors] == (["full"] if deck == 1 else [])


def test_all_that_is_bound_is_sent(tmp_path: Path) -> None:
    controls = "".join(
        binding("volume", status, number)
        for status, number in ((0x92, 5), (0x82, 5), (0xB1, 9), (0xE0, 0), (0xF0, 0), (0xC3, 0))
    )
    sent = list(of_preset(read(mapping(tmp_path, "", controls))))
    assert {data[0] for data in sent} == {0x92, 0x82, 0xB1, 0xE0, 0xF0, 0xC3}
    assert bytes((0x92, 5, 127)) in sent
    assert bytes((0x92, 5, 0)) in sent
    assert {data[2] for data in sent if data[0] == 0xB1} >= {0, 1, 63, 64, 65, 127}
    assert all(byte < 0x80 for data in sent if data[0] < 0xF0 for byte in data[1:])


def test_reports_of_hid_devices_begin_as_the_scripts_expect(tmp_path: Path) -> None:
    script = 'var S = {}; S.p = new HIDPacket("keys", 0x17, S.f, [0x2]);'
    sent = list(of_preset(read(mapping(tmp_path, script, name="a.hid.xml"))))
    assert {data[:2] for data in sent if data[0] == 0x17} == {b"\x17\x02"}
    assert len(sent) > 100


def test_a_native_mapping_is_tried_too() -> None:
    row = run(shipped()[0])
    assert row.loaded
    assert row.script_errors == []
    assert row.sent > 100


def test_known_faults_of_scripts_are_mended_unless_asked_not_to_be(tmp_path: Path) -> None:
    name = "Reloop-Beatpad-scripts.js"
    path = tmp_path / "a.midi.xml"
    path.write_text(xml(files=f'<file filename="{name}" functionprefix="ReloopBeatpad"/>'), "utf-8")
    (tmp_path / name).write_text(
        "var ReloopBeatpad = {init: function() {}, shutdown: function() {"
        " return ReloopBeatpad.timers.length; }};"
    )
    assert (run(path).script_errors, run(path).mended) == ([], [name])
    row = run(path, mends=False)
    assert len(row.script_errors) == 1
    assert row.mended == []


def test_the_command_tries_each_in_a_process_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mapping(tmp_path, "", binding("volume", 0xB0, 7), "b.midi.xml")
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "c.midi.xml").write_text("no mapping")
    (tmp_path / "notes.txt").write_text("")
    arguments = _arguments([str(tmp_path), "--json"])
    assert check.run(arguments) == 0
    out, err = capsys.readouterr()
    report = json.loads(out)
    good, bad = report["mappings"]
    assert (good["file"], good["loaded"], good["hurt"]) == (str(tmp_path / "b.midi.xml"), True, "")
    assert (bad["loaded"], len(bad["script_errors"]), bad["hurt"]) == (False, 1, "")
    assert report["without_error_percent"] == 50.0
    assert report["unhurt_percent"] == 100.0
    assert len(err.splitlines()) == 3


def _arguments(words: list[str]) -> "check.argparse.Namespace":
    parser = check.argparse.ArgumentParser()
    check.add(parser)
    return parser.parse_args(words)


def test_a_mapping_that_takes_too_long_is_ended_and_told(tmp_path: Path) -> None:
    row = attempt(mapping(tmp_path), limit_s=0.01)
    assert row["hurt"] == "did not end in 0.01 s"
    assert not row["loaded"]
    assert summary([row])["unhurt_percent"] == 0.0


def test_a_process_that_ends_by_a_fault_is_told() -> None:
    row = attempt(Path("a.midi.xml"), options=("--no-such-option",))
    assert row["hurt"].endswith("error: unrecognized arguments: --no-such-option")


def test_uses_of_names_are_counted_once_a_file() -> None:
    rows = [Row("a", uses={"x": (10, 5)}).plain(), Row("b", uses={"x": (10, 5)}).plain()]
    assert summary(rows)["control_uses"] == 10
    assert summary(rows)["controls_resolved_percent"] == 50.0


def test_only_mappings_are_found(tmp_path: Path) -> None:
    for name in ("a.midi.xml", "b.hid.xml", "c.toml", "d.js", "e.xml.example"):
        (tmp_path / name).write_text("")
    found = [path.name for path in mappings_below(tmp_path)]
    assert found == ["a.midi.xml", "b.hid.xml", "c.toml"]
