# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts that do not end, take all memory, throw: they are stopped and named, others go on."""

import gc
import math
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.controllers.mapping import NEVER
from app.controllers.mixxx.script import watchdog
from tests.controllers.mixxx.device import LOG, MS, SECOND, Bench
from tests.controllers.mixxx.test_engine_object import Records

LOOPS = {
    "empty": "for (;;) {}",
    "busy": "while (Date.now() > 0) { T.n = Date.now(); }",
    "catching": "for (;;) { try { for (;;) {} } catch (e) {} finally { T.n = 1; } }",
    "calling": "for (;;) { engine.setValue('[Channel1]', 'volume', Math.random()); }",
    "sending": "for (;;) { midi.sendShortMsg(0x90, 1, 1); engine.getParameter('[M]', 'x'); }",
    "sorting": "for (;;) { [3, 1, 2].sort(function(a, b) { return a - b; }); }",
    "throwing": "for (;;) { try { throw new Error('again'); } catch (e) {} }",
}


def bench(folder: Path, script: str, **more: Any) -> Bench:
    """Its scripts may run for 0.3 s."""
    made = Bench(folder, LOG + script, start=False, **more)
    made.mapping.limit_s = 0.3
    made.start()
    return made


def stopped(made: Bench) -> bool:
    return any("was stopped" in line for line in made.mapping.script_errors)


@pytest.mark.parametrize("loop", LOOPS)
def test_a_loop_without_end_is_ended_and_named(tmp_path: Path, loop: str) -> None:
    made = bench(tmp_path, f"T.f = function(c, n, v) {{ if (v === 2) {{ {LOOPS[loop]} }} }};")
    made.f(2)
    assert stopped(made)
    assert made.world.told[-1].startswith("Test: T.f (test.midi.xml:2) ran for more than 0.3 s")


@pytest.mark.parametrize(
    "script",
    [
        "for (;;) {}",
        "T.init = function() { for (;;) {} };",
        "T.init = function() { engine.beginTimer(20, function() { for (;;) {} }); };",
        """T.init = function() {
            engine.makeConnection('[Channel1]', 'volume', function() { for (;;) {} });
            engine.trigger('[Channel1]', 'volume');
        };""",
        "T.init = function() { midi.makeInputHandler(0x90, 5, function() { for (;;) {} }); };",
        "T.shutdown = function() { for (;;) {} };",
        "T.incomingData = function() { for (;;) {} };",
    ],
    ids=["loading", "init", "timer", "connection", "handler", "shutdown", "sysex"],
)
def test_whatever_calls_a_script_gets_out_of_it(tmp_path: Path, script: str) -> None:
    made = bench(tmp_path, script, controls=SYSEX)
    made.wait(50)
    made.message(0x90, 5, 1)
    made.message(0xF0, 1, 0xF7)
    errors = made.mapping.script_errors
    made.mapping.stop()
    assert any("was stopped" in line for line in errors or made.mapping.script_errors)


SYSEX = (
    "<control><group>[Channel1]</group><key>T.sysex</key><status>0xF0</status>"
    "<options><script-binding/></options></control>"
)


def test_it_starts_again_and_works(tmp_path: Path) -> None:
    made = bench(
        tmp_path,
        """
        T.init = function() { T.log('init'); };
        T.f = function(c, n, v) { if (v === 2) { for (;;) {} } T.log('f'); };""",
    )
    assert made.log() == ["init"]
    assert made.f(2) == []
    assert made.f(1) == []  # not yet
    assert made.wait(1100) == ["init"]
    assert made.f(1) == ["f"]


def test_after_some_times_it_stays_off_and_the_rest_works(tmp_path: Path) -> None:
    made = bench(
        tmp_path,
        "T.f = function() { for (;;) {} };",
        controls="<control><group>[Channel1]</group><key>volume</key>"
        "<status>0xB0</status><midino>7</midino></control>",
    )
    for _ in range(6):
        made.f()
        made.world.now_ns += 20 * SECOND
        made.mapping.tick(made.world.now_ns)
    assert made.mapping.due_ns() == NEVER
    assert made.mapping.script_errors[-1].endswith("it stays off")
    made.message(0xB0, 7, 127)
    assert made.value("volume") == 1.0


def test_another_device_goes_on(tmp_path: Path) -> None:
    bad = bench(tmp_path / "bad", "T.f = function() { for (;;) {} };")
    good = bench(tmp_path / "good", "T.f = function() { T.log('here'); };")
    bad.f()
    assert stopped(bad)
    assert good.f() == ["here"]
    assert good.mapping.script_errors == []


def test_other_threads_work_while_a_script_runs(tmp_path: Path) -> None:
    counted = [0]
    over = threading.Event()

    def count() -> None:
        while not over.wait(0.005):
            counted[0] += 1

    made = bench(tmp_path, "T.f = function() { for (;;) {} };")
    thread = threading.Thread(target=count)
    thread.start()
    before = counted[0]
    made.f()
    during = counted[0] - before
    over.set()
    thread.join()
    assert during > 5  # Python's lock was free


HOGS = {
    "lists": "var a = []; for (;;) { a.push(new Array(1000).fill(1)); }",
    "objects": "var a = []; for (;;) { a.push({x: {y: [1, 2, 3]}}); }",
    "bytes": "var a = []; for (;;) { a.push(new Uint8Array(1e6).fill(7)); }",
}


@pytest.mark.parametrize("hog", HOGS)
def test_a_script_that_takes_all_memory_is_ended(
    tmp_path: Path, hog: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchdog, "LIMIT_BYTES", 96 << 20)
    made = Bench(tmp_path, LOG + f"T.f = function() {{ {HOGS[hog]} }};", start=False)
    made.mapping.limit_s = 20.0
    made.start()
    made.f()
    assert "memory and was stopped" in made.mapping.script_errors[-1]


@pytest.mark.parametrize(
    "call",
    [
        "new Array(1e8).fill(1)",
        "'x'.repeat(1e9)",
        "'x'.padStart(1e9)",
        "new Array(4294967295).join('x')",
        "new Array(4294967295).indexOf(1)",
        "Array.from({length: 4e9})",
        "JSON.stringify(new Array(4294967295))",
        "new Array(4294967295).toLocaleString()",
    ],
)
def test_one_call_that_would_take_minutes_is_refused(tmp_path: Path, call: str) -> None:
    made = bench(tmp_path, f"T.f = function() {{ {call}; }};")
    made.f()
    [error] = made.mapping.script_errors
    assert "RangeError" in error
    assert error.startswith("test.js:")  # where the script asks, not where it is refused


RECURSIONS = {
    "function": "(function again() { again(); })();",
    "toString": "var o = {toString: function() { return '' + o; }}; '' + o;",
    "sort": "(function again() { [1, 2, 3].sort(again); return 0; })();",
    "getter": "var g = {get a() { return this.a; }}; g.a;",
    "json": "var a = []; for (var i = 0; i < 200000; i++) { a = [a]; } JSON.stringify(a);",
    "source": "eval('['.repeat(100000) + ']'.repeat(100000));",
    "trigger": "T.c.trigger();",
}


@pytest.mark.parametrize("recursion", RECURSIONS)
def test_a_recursion_without_end_is_an_error_like_any_other(tmp_path: Path, recursion: str) -> None:
    made = Bench(
        tmp_path,
        LOG
        + f"""
        T.init = function() {{
            T.c = engine.makeConnection('[Channel1]', 'volume', function() {{ T.c.trigger(); }});
        }};
        T.f = function(c, n, v) {{ if (v === 2) {{ {RECURSIONS[recursion]} }} T.log('f'); }};""",
    )
    made.f(2)
    assert len(made.mapping.script_errors) == 1
    assert made.f(1) == ["f"]  # nothing had to be started again


def test_a_fault_is_told_once_and_counts_go_on(tmp_path: Path) -> None:
    made = bench(
        tmp_path,
        """
        T.n = 0;
        T.f = function(c, n, v) {
            T.n += 1;
            if (v === 5) { T.log(T.n); return; }
            T.nothing.at.all = T.n;
        };""",
    )
    for _ in range(20):
        made.f(1)
    assert made.f(5) == ["21"]
    assert len(made.mapping.script_errors) == 1
    assert made.mapping.script_errors[0].startswith("test.js:")
    assert len(made.world.told) == 1


def test_what_nothing_ends_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watchdog, "LAST_S", 0.2)
    interrupts: list[int] = []
    ended = threading.Event()
    dog = watchdog.Watchdog(lambda: interrupts.append(1), 0.05, ended.set)
    dog.enter()
    while not ended.is_set():
        pass  # as if the engine did not listen
    assert dog.leave().startswith("ran for more than")
    assert interrupts
    dog.close()


def test_the_last_resort_names_the_mapping() -> None:
    words = "from app.controllers.mixxx.script.watchdog import end_process; end_process('It')"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL
    assert b"a script of It" in done.stderr


EVIL = "new Proxy({}, {has: function() { throw 1; }, get: function() { throw 2; }})"


@pytest.mark.parametrize(
    "thrown", ["'words'", "{a: 1}", "null", "undefined", "5", "new Date(NaN)", "Symbol()", EVIL]
)
def test_anything_can_be_thrown(tmp_path: Path, thrown: str) -> None:
    made = bench(tmp_path, f"T.f = function() {{ throw {thrown}; }};")
    made.f()
    assert len(made.mapping.script_errors) == 1
    assert "thrown" in made.mapping.script_errors[0]


def test_a_script_that_floods_with_timers_leaves_room(tmp_path: Path) -> None:
    made = bench(
        tmp_path,
        """
        T.n = 0;
        T.init = function() {
            for (var i = 0; i < 500; i++) {
                engine.beginTimer(20, function() { T.n++; });
            }
        };
        T.f = function() { T.log(T.n); };""",
    )
    made.world.now_ns += 25 * MS
    made.mapping.tick(made.world.now_ns)
    [count] = made.f()
    assert 0 < int(count) <= 100  # the others come in the next turns


def test_scripts_have_no_files_and_no_network(tmp_path: Path) -> None:
    names = ("require", "process", "XMLHttpRequest", "Qt", "WebSocket", "fetch", "importScripts")
    made = bench(
        tmp_path,
        "T.f = function() { T.log("
        + ", ".join(f"typeof {name}" for name in names)
        + "); try { eval('import(\"x\")'); T.log('in'); } catch (e) { T.log(e.name); } };",
    )
    assert made.f() == [" ".join(["undefined"] * len(names)), "SyntaxError"]


def test_a_script_that_writes_without_end_does_not_fill_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    made = bench(
        tmp_path, "T.f = function() { for (var i = 0; i < 5000; i++) { print('line', i); } };"
    )
    made.f()
    assert 0 < len(caplog.records) <= 1000


def test_the_engine_goes_at_once_and_in_the_thread_of_its_maker(tmp_path: Path) -> None:
    made = bench(tmp_path, "T.f = function() {};")
    runtime: Any = made.mapping._runtime
    gone = threading.Event()
    gone_in: list[int] = []
    runtime._engine.destroyed.connect(lambda: gone_in.append(threading.get_ident()) or gone.set())
    del runtime
    gc.disable()
    try:
        made.mapping.stop()
    finally:
        gc.enable()
    assert gone_in == [threading.get_ident()]


ODD = ["NaN", "Infinity", "-Infinity", "undefined", "null", "{}", "[]", "'x'", "Symbol()", "-1",
       "1e308", "function() {}", "2147483648", "EVIL"]  # fmt: skip
CALLS = [
    *("getValue", "setValue", "getParameter", "setParameter", "getParameterForValue", "reset"),
    *("getDefaultValue", "getDefaultParameter", "getSetting", "makeConnection", "stopTimer"),
    *("makeUnbufferedConnection", "connectControl", "trigger", "beginTimer", "log"),
    *("softTakeover", "softTakeoverIgnoreNextValue", "softTakeoverWillIgnore", "isScratching"),
    *("scratchEnable", "scratchTick", "scratchDisable", "brake", "spinback", "softStart"),
    *("isBrakeActive", "isSpinbackActive", "isSoftStartActive", "getPlayer", "convertCharset"),
]


def test_any_call_with_anything_does_no_harm(tmp_path: Path) -> None:
    listed = ", ".join(ODD).replace("EVIL", EVIL)
    made = Bench(
        tmp_path,
        LOG
        + f"""
        var odd = [{listed}], calls = {CALLS};
        var sends = ["sendShortMsg", "sendSysexMsg", "send", "sendOutputReport", "makeInputHandler",
            "getInputReport", "sendFeatureReport", "getFeatureReport"];
        T.each = function(object, name) {{
            odd.forEach(function(a) {{ odd.forEach(function(b) {{
                [[a], [a, b, a], [1, a, b, b, a], ['[Channel1]', 'volume', a, b]].forEach(
                    function(given) {{
                        try {{ object[name].apply(object, given); }} catch (e) {{ T.e = e; }}
                    }});
            }}); }});
        }};
        T.f = function(c, n, v) {{
            if (v === 2) {{ T.log('alive'); return; }}
            calls.forEach(function(name) {{ T.each(engine, name); }});
            sends.forEach(function(name) {{ T.each(midi, name); }});
        }};""",
    )
    made.world.scratcher = Records()
    made.mapping.limit_s = 60.0
    made.f(1)
    made.log()
    made.wait(200)
    made.output.sent.clear()
    assert made.f(2)[-1] == "alive"
    assert not stopped(made)
    numbers = [n for call in made.world.scratcher.calls for n in call[1:]]
    assert all(math.isfinite(n) for n in numbers)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.lists(st.binary(min_size=1, max_size=70), max_size=20))
def test_any_bytes_of_a_device_do_no_harm(
    data: list[bytes], listening: tuple[Bench, Bench]
) -> None:
    for made in listening:
        for message in data:
            made.message(*message)
        assert made.mapping.script_errors == []


@pytest.fixture(scope="module")
def listening(tmp_path_factory: pytest.TempPathFactory) -> tuple[Bench, Bench]:
    """A MIDI and a HID mapping that take whatever comes."""
    script = """
    var T = {n: 0, f: function() { T.n += arguments[2]; }, incomingData: function(data, length) {
        for (var i = 0; i < length; i++) { T.n += data[i]; } }};"""
    controls = SYSEX + "".join(
        f"<control><group>[Channel1]</group><key>volume</key><status>{status}</status>"
        f"<midino>{number}</midino><options>{options}</options></control>"
        for status in range(128, 256, 9)
        for number, options in ((1, "<diff/>"), (2, "<fourteen-bit-msb/>"), (3, "<rot64/>"))
    )
    midi = Bench(tmp_path_factory.mktemp("midi"), script, controls=controls)
    return midi, Bench(tmp_path_factory.mktemp("hid"), script, kind="hid")
