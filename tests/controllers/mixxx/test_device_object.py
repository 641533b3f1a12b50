# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts see as `midi` and `controller`, and what comes to them; ColorMapper, players."""

from pathlib import Path

import pytest

from tests.controllers.mixxx.device import LOG, Bench, binding

SYSEX = binding("T.whatever", 0xF0, 0, "script-binding")


def test_a_bound_function_gets_the_message(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG + "T.f = function(a, b, c, d, e) { T.log(a, b, c, d, e, this === T); };",
        controls=binding("T.f", 0x93, 0x40, "script-binding", "[Channel2]"),
    )
    bench.message(0x93, 0x40, 100)
    assert bench.log() == ["3 64 100 147 [Channel2] true"]
    bench.message(0x83, 0x40, 100)
    assert bench.log() == []


@pytest.mark.parametrize(
    "key",
    [
        "T.deep.list[1].call",
        "T.deep['list'][1].call",
        "T.deep.list[T.one].call",
        "(function(c, n, v) { T.log('call', v); })",
        "function(c, n, v) { T.log('call', v); }",
        "T.made()",
        "T.log.bind(T, 'call', 5) || T.none",
    ],
)
def test_a_key_can_be_any_expression(tmp_path: Path, key: str) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.one = 1;
        T.deep = {list: [0, {call: function(c, n, v) { T.log('call', v); }}]};
        T.made = function() { return T.deep.list[1].call; };""",
        controls=binding(key.replace("<", "&lt;"), 0x90, 1, "script-binding"),
    )
    bench.message(0x90, 1, 5)
    [line] = bench.log()
    assert line.startswith("call 5")
    assert bench.mapping.script_errors == []


@pytest.mark.parametrize("key", ["T.none", "none", "T.no.such.thing", "T[9].x", "T.one"])
def test_a_key_that_means_nothing_is_told_once(tmp_path: Path, key: str) -> None:
    bench = Bench(tmp_path, LOG + "T.one = 1;", controls=binding(key, 0x90, 1, "script-binding"))
    bench.message(0x90, 1, 5)
    bench.message(0x90, 1, 0)
    assert bench.mapping.script_errors == []
    [line] = bench.mapping.dead_bindings
    assert line.endswith(f"the scripts have no function {key}")
    assert bench.world.told == [f"Test: {line}"]


def test_a_function_that_is_made_later_is_found(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG + "T.f = function() { T.late = function() { T.log('late'); }; };",
        controls=binding("T.late", 0x90, 1, "script-binding"),
    )
    bench.message(0x90, 1, 5)
    bench.f()
    bench.message(0x90, 1, 5)
    assert bench.log() == ["late"]


def test_short_messages_have_their_length(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.f = function() {
            midi.sendShortMsg(0x90, 1, 2); controller.sendShortMsg(0xB1, 300, -1);
            midi.sendShortMsg(0xC0, 5, 9); midi.sendShortMsg(0xF8, 0, 0);
            midi.sendShortMsg(0x90, '5', 127.9); midi.sendShortMsg(0x90);
        };""",
    )
    bench.f()
    bench.message(0xB0, 1, 1)
    assert bench.output.sent == [
        b"\x90\x01\x02",
        b"\xb1\x2c\x7f",
        b"\xc0\x05",
        b"\xf8",
        b"\x90\x05\x7f",
        b"\x90\x00\x00",
    ]


def test_sysex_goes_out_in_its_place_among_the_others(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.f = function() {
            midi.sendShortMsg(0x90, 1, 1);
            midi.sendSysexMsg([0xF0, 1, 2, 0xF7], 4);
            midi.sendShortMsg(0x90, 2, 2);
            midi.sendSysexMsg(new Uint8Array([0xF0, 3, 0xF7]), 3);
            midi.sendSysexMsg([]); try { midi.sendSysexMsg(5); } catch (e) { T.n = 1; }
        };""",
    )
    bench.message(0xB0, 1, 1)
    assert [data.hex() for data in bench.output.sent] == [
        "900101",
        "f00102f7",
        "900202",
        "f003f7",
    ]


def test_sysex_comes_to_all_prefixes(tmp_path: Path) -> None:
    script = """T.incomingData = function(data, length) {
        T.log(length, data[1], data instanceof Uint8Array); };
        T.whatever = function() { T.log('never'); };"""
    bench = Bench(tmp_path, LOG + script, controls=SYSEX)
    bench.message(0xF0, 5, 6, 0xF7)
    assert bench.log() == ["4 5 true"]
    bench = Bench(tmp_path, LOG + script)
    bench.message(0xF0, 5, 6, 0xF7)
    assert bench.log() == []  # nobody bound it


def test_input_handlers(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            T.h = midi.makeInputHandler(0x91, 5, function(a, b, c, d) { T.log(a, b, c, d); });
            T.log(midi.makeInputHandler(0xB0, 1, function() {}));
            [[5, 5, 1], [0x90, 200, 1], [0x90, 1, 5]].forEach(function(odd) {
                try { midi.makeInputHandler(odd[0], odd[1], odd[2] === 1 ? T.log : 5); }
                catch (e) { T.log(e instanceof Error); }
            });
        };
        T.f = function() { T.log(T.h.disconnect(), T.h.disconnect()); };""",
    )
    assert bench.log() == ["undefined", "true", "true", "true"]
    bench.message(0x91, 5, 9)
    assert bench.log() == ["1 5 9 145"]
    assert bench.f() == ["true false"]
    bench.message(0x91, 5, 9)
    assert bench.log() == []


def hid(folder: Path, script: str) -> Bench:
    """Its scripts tell by reports: number 9."""
    return Bench(
        folder,
        """var T = {log: function() { T.said.push(Array.prototype.join.call(arguments, ' ')); },
        said: []};"""
        + script,
        kind="hid",
    )


def test_reports_come_once_each(tmp_path: Path) -> None:
    bench = hid(
        tmp_path,
        "T.incomingData = function(d, n) { controller.send([d[0], d[1], n], 3, 7); };",
    )
    bench.message(3, 5, 0)
    bench.message(3, 5, 0)
    bench.message(3, 6, 0)
    assert bench.output.sent == [b"\x07\x03\x05\x03", b"\x07\x03\x06\x03"]
    bench.output.sent.clear()
    bench.message(0, 1, 2)  # a device whose reports have no number
    assert bench.output.sent == [b"\x07\x01\x02\x02"]


def test_output_reports_latest_or_in_order(tmp_path: Path) -> None:
    bench = hid(
        tmp_path,
        """
        T.send = function(n, v, o) {
            controller.sendOutputReport(n, new Uint8Array([v]).buffer, o);
        };
        T.incomingData = function() {
            T.send(1, 1); T.send(1, 2); T.send(2, 5); T.send(3, 7, true); T.send(3, 7, true);
        };""",
    )
    bench.message(1, 1)
    assert bench.output.sent == [b"\x03\x07", b"\x03\x07", b"\x01\x02", b"\x02\x05"]
    bench.output.sent.clear()
    bench.message(1, 2)
    assert bench.output.sent == [b"\x03\x07", b"\x03\x07"]  # the others are as they were


def test_feature_and_input_reports(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        """
        var T = {init: function() {
            var a = new Uint8Array(controller.getFeatureReport(4));
            var b = new Uint8Array(controller.getInputReport(5));
            var c = controller.getInputReport(6);
            controller.sendFeatureReport(8, new Uint8Array([a[0], b[1], c.byteLength]).buffer);
        }};""",
        kind="hid",
        start=False,
    )
    bench.output.features[4] = b"\x21\x22"
    bench.output.reports[5] = b"\x05\x33"
    bench.start()
    assert bench.output.written == [b"\x08\x21\x33\x00"]


def test_colours_are_the_nearest_ones(tmp_path: Path) -> None:
    words = """
    var m = new ColorMapper({0xFF0000: 1, 0x00FF00: 2, '255': 3});
    T.log(m.getValueForNearestColor(0xEE1111), m.getValueForNearestColor(0x0000FF));
    var c = m.getNearestColor(0x11DD11); T.log(c.red, c.green, c.blue);
    T.log(m.getValueForNearestColor(0x11DD11), colorCodeToObject(0x102030).green);
    try { new ColorMapper({}); } catch (e) { T.log(e instanceof Error); }"""
    bench = Bench(tmp_path, LOG + f"T.f = function() {{ {words} }};")
    assert bench.f() == ["1 3", "0 255 0", "2 32", "true"]


def test_players(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            T.p = engine.getPlayer('[Channel1]');
            T.p.trackLoaded.connect(function() { T.log('loaded', T.p.title); });
            T.p.trackUnloaded.connect(function() { T.log('gone', T.p.title); });
            T.log(engine.getPlayer('[Nobody]'), T.p === engine.getPlayer('[Channel1]'));
        };""",
    )
    assert bench.log() == ["undefined true"]
    bench.world.tracks[0] = {"file": "/a", "title": "A", "year": 1999}
    bench.mapping.changed({})
    assert bench.log() == ["loaded A"]
    bench.world.tracks.clear()
    bench.mapping.changed({})
    assert bench.log() == ["gone "]


def test_texts_for_displays(tmp_path: Path) -> None:
    words = """
    var b = new Uint8Array(
        engine.convertCharset(engine.Charset.WesternEurope, '\\u00e9\\u20ac\\u3042'));
    T.log(b.length, b[0], b[1], b[2]);
    T.log(engine.convertCharset(999, 'a').byteLength);"""
    bench = Bench(tmp_path, LOG + f"T.f = function() {{ {words} }};")
    assert bench.f() == ["3 233 128 63", "0"]
