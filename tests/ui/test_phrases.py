# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of other processes are shown in the window's language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.library.search.names import HELP
from app.viewmodels.library import editor, filters
from app.viewmodels.settings.languages import Pseudo, pseudo
from app.viewmodels.status.phrases import told


@pytest.fixture
def _pseudo(qapp: QCoreApplication) -> Iterator[None]:
    translator = Pseudo(right_to_left=False)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_known_line_stays_in_english_as_it_is() -> None:
    for line in ("The supervisor is back.", "Loading a.mp3", "3 tracks: rating, title"):
        assert told(line) == line


@pytest.mark.usefixtures("_pseudo")
def test_a_known_line_is_translated_and_the_names_in_it_are_kept() -> None:
    assert told("The supervisor is back.") == f"[{pseudo('The supervisor is back.')}]"
    assert told("Loading a.mp3").startswith("[Ļ")
    assert "a.mp3" in told("Loading a.mp3")
    assert "Loading" not in told("Loading a.mp3")


@pytest.mark.usefixtures("_pseudo")
def test_a_reason_within_a_line_is_translated_too() -> None:
    assert "answer" not in told("the sound device does not answer; playing without sound")
    assert "{}" not in told("the sound device does not answer; playing without sound")


@pytest.mark.usefixtures("_pseudo")
def test_a_line_nobody_knows_is_shown_as_it_came() -> None:
    assert told("Something {odd} came up") == "Something {odd} came up"
    assert told("") == ""


@pytest.mark.usefixtures("_pseudo")
def test_names_of_edits_are_translated() -> None:
    assert "rating" not in told("3 tracks: rating, title")
    assert "hot cue" not in told("hot cue 2 of Strings of Life")
    assert "Strings of Life" in told("hot cue 2 of Strings of Life")


ROOT = Path(__file__).resolve().parents[2]
STEP = re.compile(r"[.]step\((f?)\"([^\"]+)\"")


def steps() -> list[str]:
    """The names of undo in the library and in what writes to it, gaps filled in."""
    found = []
    for folder in ("app/library", "app/session", "app/viewmodels/library"):
        for source in (ROOT / folder).rglob("*.py"):
            for _, text in STEP.findall(source.read_text(encoding="utf-8")):
                whole = text.replace("{kind}", "goes well with")
                found.append(re.sub(r"\{.*?\}", "7", whole))
    return found


@pytest.mark.usefixtures("_pseudo")
def test_no_name_of_undo_stays_in_english() -> None:
    examples = ("Rating", ", ")  # in a comment; between the names of fields
    names = [name for name in steps() if name not in examples]
    assert len(names) > 15
    for name in (*names, "cue point of X", "hot cue 3 of X", "4 hot cues of X"):
        assert told(name) != name, name


@pytest.mark.usefixtures("_pseudo")
def test_steps_of_the_editor_are_kept_in_english_and_told_in_the_language_of_the_window() -> None:
    """They stayed in the language they were made in."""
    call = re.compile(r"(?:_do|_put|_change|set_grid|subject\.do)\(\s*f?\"([^\"]+)\"")
    chosen = re.compile(r"name = \"([^\"]+)\"(?: if .* else \"([^\"]+)\")?")
    names: set[str] = set()
    for source in (ROOT / "app" / "viewmodels" / "prep").glob("*.py"):
        text = source.read_text(encoding="utf-8")
        names.update(call.findall(text), *chosen.findall(text))
    names = {re.sub(r"{.*?}", "{}", name) for name in names if name}
    assert len(names) > 25
    for name in names:
        said = told(name.replace("{}", "3"))
        assert said == f"[{pseudo(name).replace('{}', '3')}]", name


@pytest.mark.usefixtures("_pseudo")
def test_each_field_that_can_be_edited_has_a_name_for_undo() -> None:
    for name, _, _ in editor.FIELDS:
        for line in (name, f"3 tracks: {name}, title"):
            assert name not in told(line).replace(told("title"), "").split(), line
            assert told(line) != line


@pytest.mark.usefixtures("_pseudo")
def test_a_name_that_was_replaced_everywhere_is_told_with_both_names() -> None:
    text = told("genre: House → Deep House")
    assert "genre" not in text
    assert "House → Deep House" in text


@pytest.mark.usefixtures("_pseudo")
def test_what_the_help_of_filters_explains_is_translated_and_examples_stay() -> None:
    for name, line in HELP.items():
        shown = filters.explained(line)
        assert shown.startswith(line.split(" (")[0].split(";")[0]), name
        for remark in re.findall(r"\(([a-z, ]{5,}.*?)\)", line):
            assert remark not in shown, name
    assert filters.explained(HELP["played"]).endswith("~]")


@pytest.mark.usefixtures("_pseudo")
def test_what_of_a_search_is_not_understood_is_told_in_the_language_of_the_window() -> None:
    for note in (
        "missing: yes or no",
        "key: as 8a, Am, 8a,9a, ~8a",
        "time: as >5:00 or 3-4 (minutes)",
        "matches: its tempo is not known, its key is not known",
        "matches: nothing is on deck 2",
        "crate: the name of one",
    ):
        shown = filters.noted(note)
        name, _, text = note.partition(": ")
        assert shown.startswith(f"{name}: ")
        assert text not in shown
    assert "8a, Am" in filters.noted("key: as 8a, Am")
