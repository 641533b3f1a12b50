# SPDX-License-Identifier: GPL-3.0-or-later
"""The page's scripts without a browser: what they reckon, their words, that they can be read."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtQml import QJSEngine

from app.controllers.native import load, shipped
from app.controllers.virtual.picture import Picture
from app.remote.pages import FILES, FOLDER

LANGUAGES = {"en", "de", "es", "fr", "pt", "ja"}


def text(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def script(qapp):
    """Evaluates an expression that knows all scripts but the page's own."""
    engine = QJSEngine()
    source = "".join(text(name) for name in ("words.js", "hands.js", "draw.js"))

    def evaluate(expression: str):
        found = engine.evaluate(f"{source}\nJSON.stringify({expression})")
        assert not found.isError(), found.toString()
        return json.loads(found.toString())

    return evaluate


def test_the_script_of_the_page_can_be_read(qapp):
    found = QJSEngine().evaluate(f"function page() {{{text('page.js')}}}")
    assert not found.isError(), found.toString()


def test_all_files_that_the_page_names_are_served():
    page = text("index.html")
    for name in re.findall(r'(?:src|href)="([^"]+)"', page):
        assert name in FILES
    assert {name for name, _ in FILES.values()} == {p.name for p in Path(FOLDER).iterdir()}


def test_all_places_that_the_script_knows_are_on_the_page():
    wanted = set(re.findall(r'(?<!store\.)get\("(\w+)"\)', text("page.js")))
    assert wanted <= set(re.findall(r'id="(\w+)"', text("index.html")))


def test_nothing_on_the_page_needs_an_inline_script_or_style():
    page = text("index.html")
    assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", page)


def test_each_language_has_all_words(script):
    words = script("WORDS")
    assert set(words) == LANGUAGES
    for language in LANGUAGES:
        assert set(words[language]) == set(words["en"])
        for name, word in words[language].items():
            assert word.count("{}") == words["en"][name].count("{}")


def test_all_words_that_are_said_are_there(script):
    said = set(re.findall(r'(?:say|tell|knock)\("(\w+)"', text("page.js")))
    assert said <= set(script("WORDS.en"))
    assert {"code", "wait", "full", "pass"} <= set(script("WORDS.en"))  # reasons of the server


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-AT", "en"], "de"), (["nl", "fr-CA"], "fr"), (["pt-BR"], "pt"), (["zh"], "en"),
        ([], "en"), (["constructor"], "en"), ([None, "ja"], "ja"),
    ],
)  # fmt: skip
def test_the_browser_chooses_the_language(script, wanted, found):
    assert script(f"languageOf({json.dumps(wanted)})") == found


@pytest.mark.parametrize(("width", "height"), [(360, 640), (640, 360), (800, 1280), (1920, 1080)])
def test_the_picture_fits_any_screen(script, width, height):
    found = script(f"fitted({{width: 1360, height: 720}}, {width}, {height})")
    assert found["left"] >= -1e-9
    assert found["top"] >= -1e-9
    assert 1360 * found["scale"] <= width + 1e-9
    assert 720 * found["scale"] <= height + 1e-9
    assert min(found["left"], found["top"]) == pytest.approx(0.0)


def test_a_screen_that_stands_gets_the_picture_that_stands(script):
    assert script('mappingFor("", 360, 640)') == "touch-portrait.toml"
    assert script('mappingFor("", 640, 360)') == "touch.toml"
    assert script('mappingFor("x.toml", 360, 640)') == "x.toml"
    assert {"touch.toml", "touch-portrait.toml"} <= {p.name for p in shipped()}


def test_it_tries_again_later_each_time_but_never_gives_up(script):
    pauses = script("[0, 1, 2, 3, 50].map(pauseAfter)")
    assert pauses == sorted(pauses)
    assert pauses[0] < 1000
    assert pauses[-1] == 2000


def test_lights_are_told_from_darkness(script):
    assert script('["#000000", "#22DD66", "red;}", ""].map(isLit)') == [False, True, False, False]
    assert script('["#FFFFFF", "#12385A"].map(isBright)') == [True, False]


def test_what_is_told_is_kept(script):
    steps = [
        {"drawn": {"parts": [1]}}, {"lit": {"0": "#FF0000"}}, {"at": {"1": 0.5}}, {"more": 1},
        {"drawn": {"parts": []}},
    ]  # fmt: skip
    run = f"(() => {{ const k = {{}}; return {json.dumps(steps)}.map(s => take(k, s)); }})()"
    assert script(run) == ["all", "some", "some", "", "all"]
    keep = (
        f"(() => {{ const k = {{}}; {json.dumps(steps)}.forEach(s => take(k, s)); return k; }})()"
    )
    assert script(keep) == {"picture": {"parts": []}, "lit": {}, "at": {}}


@pytest.mark.parametrize("name", [p.name for p in shipped()])
def test_each_shipped_mapping_can_be_drawn(script, name):
    path = next(p for p in shipped() if p.name == name)
    picture = Picture(load(path)).told("x")
    assert picture["parts"]
    looks, letters = script(
        f"(parts => [parts.map(lookOf), parts.map(letterOf)])({json.dumps(picture['parts'])})"
    )
    assert {look.split()[0] for look in looks} <= {"key", "knob", "fader", "wheel", "strip"}
    assert all(6 <= letter <= 24 for letter in letters)
