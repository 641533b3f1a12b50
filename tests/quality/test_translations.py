# SPDX-License-Identifier: GPL-3.0-or-later
"""Each text that people see can be translated, and no translation is damaged."""

import ast
import re
from xml.etree import ElementTree as ET

import pytest

from app.viewmodels.settings.languages import LANGUAGES, pseudo
from tests.quality import tree

FOLDER = tree.ROOT / "resources" / "i18n"
TRANSLATED = [name for name in LANGUAGES if name != "en"]
COMPLETE: tuple[str, ...] = ()  # languages that may lack nothing
WAITING = (
    "ui/TopBar.qml",
    "ui/library",
    "ui/mixer",
    "ui/waveform",
    "app/viewmodels/decks/deck.py",
    "app/viewmodels/library",
)  # not translatable yet; the list only gets shorter
SHOWN = (
    r"(?:text|label|labels|hint|title|note|prompt|name|description|sub|valueText|Accessible\.\w+)"
)
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
LINE = re.compile(rf"^\s*(?:readonly )?(?:property \S+ )?{SHOWN}\s*:\s*(.+)$")
PLAIN = {"DJ UNIVERSE", "DJ Universe"}  # names are the same everywhere
WORD = re.compile(r"[^\W\d_]{2,}")
NO_TEXT = re.compile(r"^(?:[MLHVCSQTAZmlhvcsqtaz0-9 .,-]+|#[0-9a-f]+|[a-z_.]+)$")
MARK = re.compile(r"%\d|%n|\{[^}]*\}")
SAID = {"say", "_say"}  # calls whose second argument is shown


def shown_literals(source: str) -> list[str]:
    """Words of QML that are shown and cannot be translated."""
    found = []
    for line in source.splitlines():
        match = LINE.match(line)
        if match is None:
            continue
        rest = re.sub(r'qsTr\("(?:[^"\\]|\\.)*"(?:, "(?:[^"\\]|\\.)*")?', "", match.group(1))
        rest = re.sub(r'[=!]==? "[^"]*"|setting\("[^"]*"\)|param\("[^"]*"\)', "", rest)
        found += [
            text
            for text in LITERAL.findall(rest)
            if WORD.search(text) and text not in PLAIN and not NO_TEXT.match(text)
        ]
    return found


def said_literals(source: str) -> list[str]:
    """Messages of Python that are shown and cannot be translated."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in SAID and len(node.args) == 2:
            text = node.args[1]
            if isinstance(text, ast.JoinedStr) or (
                isinstance(text, ast.Constant) and isinstance(text.value, str)
            ):
                found.append(ast.unparse(text))
    return found


def lost(suffix: str, folder: str) -> dict[str, list[str]]:
    find = shown_literals if suffix == ".qml" else said_literals
    files = [
        p
        for p in tree.with_suffix({suffix})
        if p.is_relative_to(folder) and not str(p).startswith(WAITING)
    ]
    found = {str(path): find(tree.text(path)) for path in files}
    return {path: texts for path, texts in found.items() if texts}


def test_all_texts_of_qml_can_be_translated() -> None:
    assert lost(".qml", "ui") == {}


def test_all_messages_of_view_models_can_be_translated() -> None:
    assert lost(".py", "app/viewmodels") == {}


def test_a_text_that_cannot_be_translated_would_be_found() -> None:
    assert shown_literals('    label: "PLAY"') == ["PLAY"]
    assert shown_literals('    Accessible.name: on ? qsTr("on") : "Off now"') == ["Off now"]
    assert shown_literals('    label: qsTr("Deck %1").arg(x)\n    path: "M9 1"') == []
    assert shown_literals('    text: deck.state === "ended" ? "…" : "½"') == []
    assert said_literals('self.say("error", f"It {x} failed")') != []
    assert said_literals('self.say("error", self.tr("It failed"))') == []


def messages(language: str) -> list[ET.Element]:
    file = FOLDER / f"djuniverse_{language}.ts"
    return list(ET.parse(file).getroot().iter("message"))


@pytest.mark.parametrize("language", TRANSLATED)
def test_values_stand_in_a_translation_as_in_the_text(language: str) -> None:
    wrong = []
    for message in messages(language):
        source = message.findtext("source", "")
        target = message.find("translation")
        if target is None or target.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in target.iter("numerusform")] or [target.text or ""]
        wanted = sorted(set(MARK.findall(source)) - {"%n"})
        wrong += [
            f"{source} -> {form}"
            for form in forms
            if sorted(set(MARK.findall(form)) - {"%n"}) != wanted or not form.strip()
        ]
    assert wrong == []


@pytest.mark.parametrize("language", COMPLETE)
def test_a_complete_language_lacks_nothing(language: str) -> None:
    assert [
        message.findtext("source")
        for message in messages(language)
        if message.find("translation[@type='unfinished']") is not None
    ] == []


def test_the_pseudo_language_is_longer_and_keeps_what_stands_for_values() -> None:
    text = pseudo("Deck %1: {title} of {}")
    assert all(mark in text for mark in ("%1", "{title}", "{}"))
    assert len(text) >= 1.35 * len("Deck %1: {title} of {}")
    assert "Deck" not in text
