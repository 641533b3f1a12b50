# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts see as `engine`: values, parameters, timers, soft takeover, settings."""

from pathlib import Path

import pytest

from engine.midi.scratch import Motion
from tests.controllers.mixxx.device import LOG, Bench


def said(folder: Path, words: str, **more: str) -> list[str]:
    """What a script logs that gets a message."""
    return Bench(folder, LOG + f"T.f = function() {{ {words} }};", **more).f()


V = "engine.getValue('[Channel1]', '{}')"


def test_values_are_read_as_they_were_set(tmp_path: Path) -> None:
    words = """
    T.log(engine.setValue('[Channel1]', 'volume', 0.25));
    T.log(engine.getValue('[Channel1]', 'volume'), typeof engine.getValue('[Channel1]', 'play'));
    engine.setValue('[Channel1]', 'volume', 7);
    T.log(engine.getValue('[Channel1]', 'volume'));
    engine.setValue('[Channel1]', 'volume', '0.5');
    T.log(engine.getValue('[Channel1]', 'volume'));
    engine.setValue('[Channel1]', 'push', true);
    T.log(engine.getValue('[Channel1]', 'push'));
    ['x', NaN, undefined, {}].forEach(function(odd) {
        engine.setValue('[Channel1]', 'volume', odd);
    });
    T.log(engine.getValue('[Channel1]', 'volume'));"""
    assert said(tmp_path, words) == ["undefined", "0.25 number", "1", "0.5", "1", "0.5"]


def test_what_does_not_exist_is_zero(tmp_path: Path) -> None:
    words = """
    T.log(engine.getValue('[Nowhere]', 'x'), engine.getParameter('[Nowhere]', 'x'));
    engine.setValue('[Nowhere]', 'x', 1); engine.reset('[Nowhere]', 'x');
    engine.trigger('[Nowhere]', 'x'); engine.softTakeover('[Nowhere]', 'x', true);
    engine.softTakeoverIgnoreNextValue('[Nowhere]', 'x');
    T.log(engine.getDefaultValue('[Nowhere]', 'x'));"""
    assert said(tmp_path, words) == ["0 0", "0"]


def test_parameters_are_the_way_of_a_knob(tmp_path: Path) -> None:
    words = """
    T.log(engine.getParameter('[Channel1]', 'half'));
    engine.setParameter('[Channel1]', 'half', 0.75);
    T.log(engine.getValue('[Channel1]', 'half'), engine.getParameter('[Channel1]', 'half'));
    T.log(engine.getParameterForValue('[Channel1]', 'half', -1));
    engine.setParameter('[Channel1]', 'half', NaN);
    T.log(engine.getValue('[Channel1]', 'half'));
    engine.setValue('[Channel1]', 'level', 0.1); engine.reset('[Channel1]', 'level');
    T.log(engine.getValue('[Channel1]', 'level'), engine.getDefaultValue('[Channel1]', 'level'),
          engine.getDefaultParameter('[Channel1]', 'level'));"""
    assert said(tmp_path, words) == ["0.5", "0.5 0.75", "0", "0.5", "0.5 0.5 0.5"]


def test_methods_can_be_taken_out_of_their_object(tmp_path: Path) -> None:
    words = """
    var set = engine.setValue, get = engine.getValue, timer = engine.beginTimer;
    var connect = engine.makeConnection;
    set('[Channel1]', 'volume', 0.5); T.log(get('[Channel1]', 'volume'), timer(50, function() {}),
        connect('[Channel1]', 'volume', function() {}).isConnected);"""
    assert said(tmp_path, words) == ["0.5 1 true"]


def test_timers_come_again_and_again_or_once(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            T.a = engine.beginTimer(100, function() { T.log('a', arguments.length); });
            T.b = engine.beginTimer(150, "T.log('b')");
            T.c = engine.beginTimer(120, function() { T.log('c'); }, true);
            T.log(T.a > 0, T.b > T.a);
        };
        T.f = function() { engine.stopTimer(T.a); engine.stopTimer(999); };""",
    )
    assert bench.log() == ["true true"]
    assert bench.wait(310) == ["a 0", "c", "b", "a 0", "a 0", "b"]
    bench.f()
    assert bench.wait(200) == ["b"]


def test_short_timers_take_20_ms(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path, LOG + "T.init = function() { engine.beginTimer(1, function() { T.log('t'); }); };"
    )
    assert bench.wait(10) == []
    assert bench.wait(31) == ["t", "t"]


def test_a_timer_can_stop_itself(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            var id = engine.beginTimer(20, function() { T.log('t'); engine.stopTimer(id); });
        };""",
    )
    assert bench.wait(200) == ["t"]


@pytest.mark.parametrize("odd", ["undefined", "5", "{}", "null"])
def test_a_timer_needs_something_to_call(tmp_path: Path, odd: str) -> None:
    words = f"""
    try {{ engine.beginTimer(50, {odd}); T.log('no error'); }}
    catch (e) {{ T.log(e instanceof Error); }}"""
    assert said(tmp_path, words) == ["true"]


def test_a_text_of_a_timer_is_evaluated_outside_of_all_functions(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        var where = 'global';
        T.init = function() {
            var where = 'init'; engine.beginTimer(20, 'T.log(where)', true);
        };""",
    )
    assert bench.wait(30) == ["global"]


def test_soft_takeover_of_scripts(tmp_path: Path) -> None:
    words = """
    engine.softTakeover('[Channel1]', 'level', true);
    engine.setValue('[Channel1]', 'level', 0.1);
    T.log(engine.getValue('[Channel1]', 'level'));
    engine.setParameter('[Channel1]', 'level', 0.49);
    T.log(engine.getValue('[Channel1]', 'level'));
    engine.softTakeoverIgnoreNextValue('[Channel1]', 'level');
    engine.setValue('[Channel1]', 'level', 0.5);
    T.log(engine.getValue('[Channel1]', 'level'));
    engine.softTakeover('[Channel1]', 'level', false);
    engine.setValue('[Channel1]', 'level', 0.9);
    T.log(engine.getValue('[Channel1]', 'level'));
    T.log(engine.softTakeoverWillIgnore('[Channel1]', 'level', 0.1));"""
    assert said(tmp_path, words) == ["0.5", "0.49", "0.49", "0.9", "false"]


SETTINGS = (
    '<option variable="b" type="boolean" default="true"/>'
    '<option variable="i" type="integer" default="3" min="0" max="9"/>'
    '<option variable="e" type="enum"><value>x</value><value default="">y</value></option>'
)


def test_settings(tmp_path: Path) -> None:
    words = """
    T.log(engine.getSetting('b'), typeof engine.getSetting('i'), engine.getSetting('i'),
          engine.getSetting('e'), engine.getSetting('none'));"""
    assert said(tmp_path, words, settings=SETTINGS) == ["true number 3 y undefined"]
    bench = Bench(
        tmp_path, LOG + f"T.f = function() {{ {words} }};", settings=SETTINGS,
        chosen={"b": False, "i": 7, "e": "x"},
    )  # fmt: skip
    assert bench.f() == ["false number 7 x undefined"]


class Records:
    """Notes what scripts do to records."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []

    def __getattr__(self, name: str) -> object:
        return lambda *words: self.calls.append((name, *words))

    def motion(self, deck: int) -> Motion:
        return Motion.OFF

    def active(self, deck: int) -> bool:
        return any(call[:2] == ("enable", deck) for call in self.calls)


def test_scratching_goes_to_the_records(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.f = function() {
            T.log(engine.isScratching(1));
            engine.scratchEnable(1, 128, 33 + 1/3, 1/8, 1/256);
            engine.scratchEnable('2', 512, 45, 0.1, 0.01, false);
            engine.scratchEnable(3, 0, 45);
            engine.scratchTick(1, -3);
            T.log(engine.isScratching(1), engine.isScratching(3));
            engine.scratchDisable(1); engine.scratchDisable(2, false);
            engine.brake(1, true); engine.brake(1, 0, 2, 0.5);
            engine.spinback(2, true); engine.softStart(2, 127, 3);
            engine.scratchTick(NaN, 1); engine.scratchTick(99, 1);
        };""",
    )
    records = bench.world.scratcher = Records()
    assert bench.f() == ["false", "true false"]
    assert records.calls[:3] == [
        ("enable", 1, 128, 100 / 3, 0.125, 1 / 256, True),
        ("enable", 2, 512, 45, 0.1, 0.01, False),
        ("tick", 1, -3, bench.world.now_ns),
    ]
    assert records.calls[3:] == [
        ("disable", 1, True),
        ("disable", 2, False),
        ("brake", 1, True, 1, 1),
        ("brake", 1, False, 2, 0.5),
        ("spinback", 2, True, 1.8, -10),
        ("soft_start", 2, True, 3),
    ]
    records.calls.clear()
    bench.mapping.stop()
    assert ("disable", 1, False) in records.calls  # nothing stays held


def test_log_and_print_and_console_take_anything(tmp_path: Path) -> None:
    words = """
    var round = {}; round.self = round;
    engine.log('a'); engine.log(); print(1, {a: 2}); print(round); console.log('x', [1]);
    ['log', 'debug', 'info', 'warn', 'error', 'count', 'time', 'timeEnd', 'trace', 'profile',
     'profileEnd', 'exception'].forEach(function(name) { console[name]('n'); });
    console.assert(false, 'words'); T.log('end');"""
    assert said(tmp_path, words) == ["end"]
