# SPDX-License-Identifier: GPL-3.0-or-later
"""Each text that people see can be translated, and no translation is damaged."""

import ast
import re
from xml.etree import ElementTree as ET

import pytest

from app.viewmodels.keyboard.exchange import HEAD
from app.viewmodels.settings.languages import LANGUAGES, pseudo
from app.viewmodels.status import phrases
from tests.quality import tree

FOLDER = tree.ROOT / "resources" / "i18n"
TRANSLATED = [name for name in LANGUAGES if name != "en"]
COMPLETE: tuple[str, ...] = ("de", "es", "fr", "ja", "pt_BR")  # languages that may lack nothing
SHOWN = (
    r"(?:text|label|labels|hint|title|note|prompt|name|description|sub|valueText|Accessible\.\w+)"
)
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
LINE = re.compile(rf"^\s*(?:readonly )?(?:property \S+ )?{SHOWN}\s*:\s*(.+)$")
PLAIN = {"DJ UNIVERSE", "DJ Universe"}  # names are the same everywhere
WORD = re.compile(r"[^\W\d_]{2,}")
NO_TEXT = re.compile(r"^(?:[MLHVCSQTAZmlhvcsqtaz0-9 .,-]+|#[0-9a-f]+|[a-z_.]+)$")
MARK = re.compile(r"%\d|%n|\{[^}]*\}")
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
UNSEEN_CALLS = {  # their words are types, names or lines of the log
    *("Property", "Slot", "Signal", "cast", "TypeVar", "getattr", "inherits"),
    *("debug", "info", "warning", "error", "exception"),
}
WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}|^[A-Z][a-z]+\b|^[A-Z]{2,}\b")
UNTRANSLATED = {  # of app/viewmodels, with the reason
    "DjUniverse": "name of the QML module",
    "ABCD": "names of the decks, the same everywhere",
    "BPM": "the same everywhere, told by what is typed",
    "KILL": "as written on mixers",
    "HH:mm:ss": "form of the time",
    HEAD: "the head of a file of keys, which is the same in every language",
    "QT_SCALE_FACTOR": "of the environment",
    "Prepare": "name of the playlist in the library; its title is translated",
    "midnight dub": "typed by the bench",
    "house 12": "typed by the bench",
    "genre:house ni": "typed by the bench",
    "Shift+": "as on the keyboard",
    "Property": "name of a class",
    **dict.fromkeys(("Columns", "Outlook", "Shelves", "Session"), "contexts of translations"),
    "Decoding": "translated as it is shown",
    **dict.fromkeys((*phrases.STEPS, "Tempo × "), "of undo: translated as they are shown"),
}
FILES_OF_NAMES = (  # of keys, as on the keyboard; of languages; of fonts
    "app/viewmodels/keyboard/names.py",
    "app/viewmodels/settings/languages.py",
    "app/viewmodels/waveform/pictures/fonts.py",
)
STEPS = {"step"}  # of undo: English in the library, translated as they are shown (phrases.py)


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
    """Words of Python for people that cannot be translated."""
    whole = ast.parse(source)
    unseen: set[ast.AST] = set()
    for node in ast.walk(whole):
        for part in unseen_parts(node):
            unseen.update(ast.walk(part))
    return [
        node.value
        for node in ast.walk(whole)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node not in unseen
        and WORDS.search(node.value)
        and node.value not in UNTRANSLATED
    ]


def unseen_parts(node: ast.AST) -> list[ast.AST]:
    """Of this node: translated, or never shown to people."""
    match node:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return (
                [*node.args, *node.keywords] if name in TRANSLATING | UNSEEN_CALLS | STEPS else []
            )
        case ast.Expr(value=ast.Constant()):
            return [node.value]  # a docstring
        case ast.AnnAssign() | ast.arg():
            return [node.annotation] if node.annotation else []
        case ast.FunctionDef():
            return [*node.decorator_list, *([node.returns] if node.returns else [])]
        case ast.Subscript():
            return [node.slice]
        case ast.Raise() | ast.Compare():
            return [node]
        case ast.Dict():
            return [key for key in node.keys if key is not None]
    return []


def lost(suffix: str, folder: str) -> dict[str, list[str]]:
    find = shown_literals if suffix == ".qml" else said_literals
    files = [
        p
        for p in tree.with_suffix({suffix})
        if p.is_relative_to(folder) and str(p) not in FILES_OF_NAMES
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
    assert said_literals('def title(self):\n    """As one."""\n    return "No track"') == [
        "No track"
    ]
    assert said_literals('rows = [{"name": f"Deck {i}"}]') == ["Deck "]
    assert said_literals('log.info("It failed")\nraise ValueError("It is so")') == []


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


def counted(language: str) -> dict[tuple[str, str], list[str]]:
    """Texts with a number, and their forms."""
    root = ET.parse(FOLDER / f"djuniverse_{language}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): [
            form.text or "" for form in message.iter("numerusform")
        ]
        for context in root.iter("context")
        for message in context.iter("message")
        if message.get("numerus")
    }


def test_numbers_read_well_in_english_too() -> None:
    forms = counted("en")
    assert forms.keys() == counted("de").keys()
    for source, (one, many) in forms.items():
        assert "%n" in one, source
        assert "%n" in many, source
        assert "(s)" not in one + many, source
