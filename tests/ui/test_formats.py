# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from app.viewmodels import formats
from tests.ui.conftest import SONG


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_numbers_and_dates_follow_the_country():
    when = datetime(2026, 11, 21, 23, 41)  # noqa: DTZ001 - as a clock on the wall
    assert formats.number(1234.5, 1) == "1.234,5"
    assert formats.date(when) == "21.11.26"
    assert formats.clock(when) == "23:41"
    assert formats.percent(0.5) == "50 %"
    assert "1,4" in formats.size(1_400_000_000)


def test_a_sign_is_as_wide_as_a_digit_and_zero_has_none():
    assert formats.signed(-1.25, 1) in ("−1.2", "−1.3")
    assert formats.signed(0.04, 1) == "0.0"
    assert formats.signed(3, 0) == "+3"


def test_the_tempo_of_a_deck_is_written_as_the_country_does(app, world):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        world.client.load(0, SONG)
        world.client.now.deck[0].bpm = 120.0
        app.picture()
        assert app.deck(0).readout.bpm == "120,00"
    finally:
        QLocale.setDefault(before)
