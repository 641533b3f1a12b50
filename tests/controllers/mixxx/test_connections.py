# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections of scripts to controls."""

from pathlib import Path

from tests.controllers.mixxx.device import LOG, Bench

C1 = "'[Channel1]', "


def test_callbacks_come_after_the_script_in_the_order_of_the_changes(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            engine.makeConnection('[Channel1]', 'volume', function(v, g, k) { T.log(k, v, g); });
            engine.makeConnection('[Channel1]', 'pregain', function(v, g, k) { T.log(k, v, g); });
        };
        T.f = function() {
            engine.setValue('[Channel1]', 'volume', 0.25);
            engine.setValue('[Channel1]', 'pregain', 0.5);
            engine.setValue('[Channel1]', 'volume', 0.75);
            engine.setValue('[Channel1]', 'volume', 0.75);
            T.log('end of f');
        };""",
    )
    assert bench.log() == []  # not at connect time
    assert bench.f() == [
        "end of f",
        "volume 0.25 [Channel1]",
        "pregain 0.5 [Channel1]",
        "volume 0.75 [Channel1]",
    ]


def test_what_the_engine_changes_is_told(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            engine.makeConnection('[Channel1]', 'play', function(v) { T.log('play', v); });
        };
        T.f = function() { T.log(engine.getValue('[Channel1]', 'play')); };""",
    )
    bench.names.elsewhere("play", 1.0)
    bench.mapping.changed({})
    assert bench.log() == ["play 1"]
    bench.mapping.changed({})
    assert bench.log() == []
    assert bench.f() == ["1"]


def test_unbuffered_connections_get_the_newest_value_only(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            engine.makeUnbufferedConnection('[Channel1]', 'volume', function(v) { T.log('u', v); });
            engine.makeConnection('[Channel1]', 'volume', function(v) { T.log('b', v); });
        };
        T.f = function() {
            for (var i = 1; i < 4; i++) { engine.setValue('[Channel1]', 'volume', i / 4); }
        };""",
    )
    assert bench.f() == ["b 0.25", "b 0.5", "u 0.75", "b 0.75"]


def test_an_encoder_tells_the_same_value_again(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            engine.makeConnection('[Channel1]', 'twice', function(v) { T.log('twice', v); });
        };
        T.f = function(c, n, v) { engine.setValue('[Channel1]', 'twice', 1); };""",
    )
    assert bench.f() == ["twice 1"]
    assert bench.f() == ["twice 1"]


def test_trigger_of_a_control_is_queued_and_of_a_connection_is_not(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            T.a = engine.makeConnection('[Channel1]', 'level', function(v) { T.log('a', v); });
            T.b = engine.makeConnection('[Channel1]', 'level', function(v) { T.log('b', v); });
        };
        T.f = function() {
            engine.trigger('[Channel1]', 'level');
            T.b.trigger();
            T.log('end');
        };""",
    )
    assert bench.f() == ["b 0.5", "end", "a 0.5", "b 0.5"]


def test_a_connection_that_is_cut_is_silent_even_with_values_underway(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            T.a = engine.makeConnection('[Channel1]', 'volume', function(v) { T.log('a', v); });
            T.log(T.a.isConnected, typeof T.a.id, T.a.id.length > 30);
        };
        T.f = function() {
            engine.setValue('[Channel1]', 'volume', 0.5);
            T.log(T.a.disconnect(), T.a.isConnected, T.a.disconnect());
            T.a.trigger();
        };""",
    )
    assert bench.log() == ["true string true"]
    assert bench.f() == ["true false false"]


def test_a_connection_can_be_cut_by_a_callback(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.init = function() {
            T.a = engine.makeConnection('[Channel1]', 'volume', function(v) {
                T.log('a', v); T.b.disconnect();
            });
            T.b = engine.makeConnection('[Channel1]', 'volume', function(v) { T.log('b', v); });
        };
        T.f = function() { engine.setValue('[Channel1]', 'volume', 0.5); };""",
    )
    assert bench.f() == ["a 0.5"]


def test_unknown_controls_and_no_functions_give_no_connection(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.f = function() {
            T.log(engine.makeConnection('[Nowhere]', 'volume', function() {}));
            T.log(engine.makeConnection('[Channel1]', 'volume', 'T.f'));
            T.log(engine.makeUnbufferedConnection('[Channel1]', 'volume', undefined));
            ['[Nowhere]', '[Channel1]'].forEach(function(g) {
                try { engine.connectControl(g, 'volume', 5); }
                catch (e) { T.log(e instanceof Error); }
            });
        };""",
    )
    assert bench.f() == ["undefined", "undefined", "undefined", "true", "true"]
    assert bench.mapping.script_errors == []


def test_connect_control_takes_texts_functions_and_connections(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.cb = function(v) { T.log('cb', v); };
        T.init = function() {
            T.a = engine.connectControl('[Channel1]', 'volume', 'T.cb');
            T.b = engine.connectControl('[Channel1]', 'volume', 'T.cb');
            T.log('same', T.a === T.b);
            T.c = engine.connectControl('[Channel1]', 'volume', function(v) { T.log('c', v); });
            T.log('other', T.a === T.c);
        };
        T.f = function(c, n, v) {
            if (v === 2) { T.log(engine.connectControl('[Channel1]', 'volume', T.c)); }
            if (v === 3) { T.log(engine.connectControl('[Channel1]', 'volume', 'T.cb', true)); }
            engine.setValue('[Channel1]', 'volume', v / 10);
        };""",
    )
    assert bench.log() == ["same true", "other false"]
    assert bench.f(1) == ["cb 0.1", "c 0.1"]
    assert bench.f(2) == ["false", "cb 0.2"]
    assert bench.f(3) == ["true"]


def test_callbacks_that_change_each_other_for_ever_do_not_block(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        LOG
        + """
        T.n = 0;
        T.init = function() {
            engine.makeConnection('[Channel1]', 'twice', function(v) {
                T.n++; engine.setValue('[Channel1]', 'twice', 1);
            });
        };
        T.f = function(c, n, v) {
            if (v === 1) { engine.setValue('[Channel1]', 'twice', 1); } else { T.log(T.n); }
        };""",
    )
    bench.f(1)
    [first] = bench.f(2)
    assert 0 < int(first) <= 5000
    assert bench.mapping.due_ns() <= bench.world.now_ns  # the rest comes in the next turn
    bench.mapping.tick(bench.world.now_ns)
    assert int(bench.f(2)[0]) > int(first)
