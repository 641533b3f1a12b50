# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of other processes are shown in the window's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

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
