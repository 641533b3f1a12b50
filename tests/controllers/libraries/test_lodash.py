# SPDX-License-Identifier: GPL-3.0-or-later
"""lodash.mixxx.js: functions under the names that mappings know."""

import json
from collections.abc import Callable

import pytest

from tests.controllers.libraries.conftest import Scripts


@pytest.fixture(scope="module")
def lodash() -> Scripts:
    return Scripts("lodash.mixxx.js")


CASES = """
_.map([1, 2], function (x) { return x * 2; }) => [2, 4]
_.map({a: {b: 1}}, "b") => [1]
_.filter([{a: 1}, {a: 2}], {a: 2}) => [{"a": 2}]
_.find([{a: 1}, {a: 2}], ["a", 2]) => {"a": 2}
_.findKey({x: {a: 1}, y: {a: 2}}, {a: 2}) => "y"
_.findLastIndex([1, 2, 1], function (x) { return x === 1; }) => 2
_.some([0, 0, 1]) => true
_.every([], "x") => true
_.reduce({a: 1, b: 2}, function (s, v, k) { return s + k + v; }, "") => "a1b2"
_.reduceRight([1, 2, 3], function (s, v) { return s - v; }) => 0
_.sortBy([{a: 2, b: 1}, {a: 1, b: 2}], "a") => [{"a": 1, "b": 2}, {"a": 2, "b": 1}]
_.orderBy([1, 3, 2], _.identity, "desc") => [3, 2, 1]
_.groupBy([1.1, 1.9, 2.5], Math.floor) => {"1": [1.1, 1.9], "2": [2.5]}
_.keyBy([{k: "x", v: 1}], "k") => {"x": {"k": "x", "v": 1}}
_.countBy("abca".split("")) => {"a": 2, "b": 1, "c": 1}
_.partition([1, 2, 3], function (x) { return x > 1; }) => [[2, 3], [1]]
_.includes("abc", "bc") => true
_.size({a: 1, b: 2}) => 2
_.isEqual({a: [1, {b: NaN}]}, {a: [1, {b: NaN}]}) => true
_.isEqual([1], {0: 1, length: 1}) => false
_.isEmpty({}) => true
_.isPlainObject(new Map()) => false
_.range(1, 4) => [1, 2, 3]
_.range(3) => [0, 1, 2]
_.range(0, -3, -1) => [0, -1, -2]
_.chunk([1, 2, 3], 2) => [[1, 2], [3]]
_.flattenDeep([1, [2, [3, [4]]]]) => [1, 2, 3, 4]
_.uniqBy([1.1, 1.2, 2], Math.floor) => [1.1, 2]
_.difference([1, 2, 3], [2]) => [1, 3]
_.intersection([1, 2], [2, 3]) => [2]
_.xor([1, 2], [2, 3]) => [1, 3]
_.zip([1, 2], ["a", "b"]) => [[1, "a"], [2, "b"]]
_.zipObject(["a", "b"], [1, 2]) => {"a": 1, "b": 2}
_.dropRightWhile([1, 2, 3], function (x) { return x > 1; }) => [1]
_.sortedIndex([1, 3, 5], 4) => 2
_.get({a: [{b: 3}]}, "a[0].b") => 3
_.get({}, "a.b", 7) => 7
_.set({}, "a[0].b", 1) => {"a": [{"b": 1}]}
_.has({a: {b: undefined}}, "a.b") => true
_.merge({a: {b: 1}, l: [1, 2]}, {a: {c: 2}, l: [5]}) => {"a": {"b": 1, "c": 2}, "l": [5, 2]}
_.defaults({a: 1}, {a: 2, b: 3}) => {"a": 1, "b": 3}
_.defaultsDeep({a: {x: 1}}, {a: {x: 2, y: 3}}) => {"a": {"x": 1, "y": 3}}
_.pick({a: 1, b: 2}, ["a"]) => {"a": 1}
_.omit({a: 1, b: 2}, "a") => {"b": 2}
_.mapValues({a: 1}, function (x) { return x + 1; }) => {"a": 2}
_.invert({a: 1}) => {"1": "a"}
_.cloneDeep({a: [1, {b: 2}]}) => {"a": [1, {"b": 2}]}
_.times(3, _.constant(4)) => [4, 4, 4]
_.clamp(9, 0, 5) => 5
_.inRange(3, 5) => true
_.round(4.006, 2) => 4.01
_.sumBy([{n: 1}, {n: 2}], "n") => 3
_.maxBy([{n: 1}, {n: 2}], "n") => {"n": 2}
_.mean([1, 2, 3]) => 2
_.partial(function (a, b) { return a + b; }, _, "x")("y") => "yx"
_.curry(function (a, b, c) { return a + b + c; })(1)(2)(3) => 6
_.flow([Math.abs, Math.sqrt])(-9) => 3
_.camelCase("foo bar-baz") => "fooBarBaz"
_.snakeCase("fooBarBaz") => "foo_bar_baz"
_.padStart("7", 3, "0") => "007"
_.words("fooBar 12") => ["foo", "Bar", "12"]
_.isFunction(_.noop) && _.isNil(null) && _.isString("") && !_.isNaN("x") => true
"""


@pytest.mark.parametrize("case", [line for line in CASES.splitlines() if line])
def test_a_function_gives(lodash: Scripts, case: str) -> None:
    code, result = case.rsplit(" => ", 1)
    assert json.loads(lodash.run(f"JSON.stringify({code})")) == json.loads(result)


def test_what_all_objects_share_cannot_be_changed(lodash: Scripts) -> None:
    lodash.run(
        '_.set({}, "__proto__.bad", 1); _.merge({}, JSON.parse(\'{"__proto__": {"bad": 1}}\'))'
    )
    assert lodash.run("({}).bad === undefined")


def test_each_ends_when_told_and_circles_can_be_copied(lodash: Scripts) -> None:
    lodash.run("var n = 0; _.forEach([1, 2, 3], function (x) { n = x; return x < 2; })")
    assert lodash.run("n") == 2
    assert lodash.run("var o = {}; o.o = o; var c = _.cloneDeep(o); c.o === c && c !== o")


def test_calls_are_put_off_until_there_is_silence(load: Callable[..., Scripts]) -> None:
    scripts = load("lodash.mixxx.js")
    scripts.run("var late = _.debounce(told, 100); var first = _.throttle(told, 100)")
    assert scripts.does("late(1); pass(50); late(2); pass(99)") == []
    assert scripts.does("pass(1)") == ["2"]
    assert scripts.does("first(1); first(2); first(3)") == ["1"]
    assert scripts.does("pass(100)") == ["3"]
