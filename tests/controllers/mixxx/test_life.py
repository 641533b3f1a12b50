# SPDX-License-Identifier: GPL-3.0-or-later
"""From loading to shutdown; scripts of all ages."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.controllers.mixxx import load
from app.controllers.mixxx.script import rewrite
from app.controllers.mixxx.script.constructors import with_self
from tests.controllers.mixxx.device import LOG, Bench, Names, Output, World, binding, xml


def run(folder: Path, files: dict[str, tuple[str, str]], controls: str = "", version: str = "2.5",
        common: bool = True) -> Bench:  # fmt: skip
    """A mapping of several files: prefix and source by name."""
    bench = Bench(folder, start=False)
    listed = ""
    for name, (prefix, source) in files.items():
        (folder / name).write_text(source, "utf-8")
        listed += f'<file filename="{name}" functionprefix="{prefix}"/>'
    text = xml(controls, files=listed).replace('"2.5"', f'"{version}"')
    path = folder / "several.midi.xml"
    path.write_text(text, "utf-8")
    bench.mapping = load(path, {}, bench._names)
    bench.start()
    return bench


def test_files_are_loaded_in_order_then_all_init_then_callbacks(tmp_path: Path) -> None:
    a = (
        LOG
        + """
    T.init = function(id, debugging) {
        T.log('T.init', id, debugging, this === T, typeof script.deckFromGroup);
        engine.makeConnection('[Channel1]', 'volume', function(v) { T.log('volume', v); });
        engine.setValue('[Channel1]', 'volume', 0.5);
    };
    T.log('a');"""
    )
    b = """
    T.log('b'); var hidden = 1; let more = 2; const B = {}; class C {}
    U = {init: function() { T.log('U.init', hidden); }, shutdown: function() { T.log('end'); }};"""
    bench = run(tmp_path, {"a.js": ("T", a), "b.js": ("U", b), "c.js": ("", "T.log('c');")})
    assert bench.log() == [
        "a",
        "b",
        "c",
        "T.init Device false true function",
        "U.init 1",
        "volume 0.5",
    ]
    bench.mapping.stop()
    assert bench.log() == ["end"]
    assert bench.mapping.script_errors == []


def test_a_prefix_without_an_object_does_no_harm(tmp_path: Path) -> None:
    bench = run(tmp_path, {"a.js": ("Nobody", LOG + "T.log('a');"), "b.js": ("T", "T.b = 1;")})
    assert bench.log() == ["a"]
    assert bench.mapping.script_errors == []
    bench.mapping.stop()


def test_an_error_in_a_file_leaves_the_bindings_without_scripts(tmp_path: Path) -> None:
    files = {"a.js": ("T", "var T = {};\nvar = 5;"), "b.js": ("U", "var U = 1;")}
    bench = run(tmp_path, files, binding("volume", 0xB0, 7))
    [error] = bench.mapping.script_errors
    assert error.startswith("a.js:2: SyntaxError")
    assert not bench.mapping.scripts_run
    bench.message(0xB0, 7, 127)
    assert bench.value("volume") == 1.0


def test_an_error_in_init_is_told_and_the_rest_works(tmp_path: Path) -> None:
    source = LOG + "T.init = function() {\nT.none();\n}; T.f = function() { T.log('f'); };"
    bench = run(tmp_path, {"a.js": ("T", source)}, binding("T.f", 0xB0, 1, "script-binding"))
    [error] = bench.mapping.script_errors
    assert error.startswith("a.js:")
    assert "TypeError" in error
    assert bench.f() == ["f"]


@pytest.mark.parametrize(
    "source",
    [
        "\ufeffvar T = {};",
        "var T = {}; // \u00e9\u3042",
        "var T = {}; T.n = 010 + 0777 + 09;",
        '"use strict";\nT = {};',
        '"use strict";\nvar T = {}; var a = 1, b = function() { return a; }; function c() {}',
        "'use strict';\nvar T = class { static init() { this.x = {...[1]}; } };".replace(
            "{...[1]}", "[...[1]]"
        ),
        "const helper = (x) => `${x ?? 1}`; var T = {v: helper(2)?.length ** 2};",
        "function T() {} T.init = function() { for (const [k, v] of Object.entries({a: 1})) {} };",
        "var T = new (function() { this.init = function() {}; })();",
        "T = {}; T.flat = [1, [2]].flat(); T.o = Object.fromEntries([['a', 1]]);",
        "var T = {}; T.s = 'a-b'.replaceAll('-', '+') + [1, 2].at(-1) + ' x'.trimStart();",
        "var T = {}; globalThis.x = 1; T.x = x;",
    ],
)  # fmt: skip
def test_scripts_of_all_ages_are_loaded(tmp_path: Path, source: str) -> None:
    bench = run(tmp_path, {"a.js": ("T", source)})
    assert bench.mapping.script_errors == []
    bench.mapping.stop()
    assert bench.mapping.script_errors == []


def test_line_numbers_are_those_of_the_files(tmp_path: Path) -> None:
    bad = "var {0} = {{init: function() {{\n\n  {0}.none();\n}}}};"
    bench = run(tmp_path, {"a.js": ("A", bad.format("A")), "b.js": ("B", "\n" + bad.format("B"))})
    assert [e.split(" ")[0] for e in bench.mapping.script_errors] == ["a.js:3:", "b.js:4:"]


OLD = """
T.init = function() {
    T.object = {
        name: 'it',
        begin: function() {
            engine.beginTimer(50, function() { T.log('timer', this.name); }, true);
            engine.connectControl('[Channel1]', 'volume', function(v) { T.log('c', this.name); });
            engine.makeConnection('[Channel1]', 'rate', this.told);
            T.log(engine.connectControl('[Nowhere]', 'x', function() {}));
            T.log(engine.connectControl('[Channel1]', 'play', 'T.none'), engine.beginTimer(50, 5));
        },
        told: function() { T.log('m', this.name); }
    };
    T.object.begin();
    engine.setValue('[Channel1]', 'volume', 0.5);
    engine.setValue('[Channel1]', 'rate', 0.5);
};"""


def test_scripts_for_2_3_find_what_they_had(tmp_path: Path) -> None:
    bench = run(tmp_path, {"a.js": ("T", LOG + OLD)}, version="2.3.0+")
    assert bench.log() == ["undefined", "false 0", "c it", "m it"]
    assert bench.wait(60) == ["timer it"]
    assert bench.mapping.script_errors == []


def test_scripts_for_2_5_get_errors_instead(tmp_path: Path) -> None:
    bench = run(tmp_path, {"a.js": ("T", LOG + OLD)}, version="2.5.0")
    assert len(bench.mapping.script_errors) == 1
    assert "[Nowhere],x" in bench.mapping.script_errors[0]


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("engine.beginTimer(1, f)", "engine.by(this).beginTimer(1, f)"),
        ("engine . connectControl (a)", "engine.by(this) . connectControl (a)"),
        ("x.engine.beginTimer(1)", "x.engine.beginTimer(1)"),
        ("engine.beginTimer", "engine.beginTimer"),
        ("engine.getValue(a)", "engine.getValue(a)"),
        ("'engine.beginTimer(1)'", "'engine.beginTimer(1)'"),
        ("// engine.beginTimer(1)", "// engine.beginTimer(1)"),
        ("class A extends B { c() { engine.beginTimer(1) } }", ""),
    ],
)
def test_callers_are_written_in(source: str, result: str) -> None:
    assert rewrite.with_callers(source) == (result or source)


def test_libraries_are_ours_unless_they_are_for_hid(tmp_path: Path) -> None:
    for name in ("common-controller-scripts.js", "midi-components-0.0.js", "lodash.mixxx.js"):
        (tmp_path / name).write_text("throw new Error('theirs');")
    (tmp_path / "common-hid-packet-parser.js").write_text("var HIDPacket = 'beside';")
    path = tmp_path / "a.midi.xml"
    names = ("midi-components-0.0.js", "lodash.mixxx.js", "common-hid-packet-parser.js", "A.JS")
    (tmp_path / "a.js").write_text(
        LOG + "T.init = function() { T.log(typeof _.merge, typeof components.Button, HIDPacket); };"
    )
    listed = "".join(f'<file filename="{name}" functionprefix="T"/>' for name in names[:3])
    path.write_text(xml(files=listed + '<file filename="A.JS" functionprefix="T"/>'))
    mapping, output = load(path, {}, Names), Output()
    mapping.start(World(), output)
    assert mapping.script_errors == []
    assert output.sent[0][1:-1] == b"function function beside"
    assert tmp_path / "a.js" in mapping.files


DERIVED = """
class Base { constructor(n) { this.n = n; } each(f) { return [1, 2].map(f); } }
class Derived extends Base {
    constructor(n, {more = 1} = {}) {
        if (n) { n += more; }
        super(n);
        this.list = this.each((x) => x + this.n);
        const deep = () => () => { return this; };
        this.same = deep()() === this;
        this.object = {n: 5, get: function() { return this.n; }, also() { return this.n; }};
        this.text = `${this.each((x) => `${x}${this.n}`)}`;
        for (const x of this.each((y) => { if (y) { this.last = y; } return y; })) { this.x = x; }
    }
    method() { return this.each((x) => x * this.n); }
}
const Named = class extends Derived { constructor() { super(1); this.f = () => this.n; } };
class Plain extends Base { method() { return super.each((x) => this.n + x); } }
var T = Object.assign(T, {f() {
    const d = new Derived(1);
    T.log(d.list, d.same, d.object.get(), d.object.also(), d.text, d.last, d.x, d.method());
    T.log(new Named().f(), new Plain(3).method());
}});"""


def test_arrow_functions_know_this_in_every_constructor(tmp_path: Path) -> None:
    files = {"a.js": ("T", LOG + DERIVED)}
    bench = run(tmp_path, files, binding("T.f", 0xB0, 1, "script-binding"))
    assert bench.f() == ["3,4 true 5 5 12,22 2 2 2,4", "2 4,5"]
    assert bench.mapping.script_errors == []


@given(st.text("{}()=>`$;. \n'\"/classextendsconstructorsuperthis", max_size=120))
def test_whatever_is_no_such_class_stays_as_it_is(text: str) -> None:
    source = f"x {text}"
    assert with_self(source).replace("_this_", "this").count("\n") == source.count("\n")
    if "extends" not in source or "class" not in source:
        assert with_self(source) == source


@given(st.text(max_size=200))
def test_the_tokens_of_any_text_are_the_text(text: str) -> None:
    assert "".join(token.text for token in rewrite.tokens(text)) == text
    rewrite.strict('"use strict";' + text)
    rewrite.decimal("01 " + text)
