# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.viewmodels.typed import typed_value
from engine.controls import BY_PATH


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("master.gain", "-3 dB", -3.0),
        ("master.gain", "−3", -3.0),
        ("master.gain", "-1,5dB", -1.5),
        ("deck1.eq.low", "0", 1.0),
        ("deck1.eq.low", "kill", 0.0),
        ("deck1.eq.low", "50%", 0.5),
        ("deck1.fader", "50%", 0.5),
        ("deck1.fader", "50", 0.5),
        ("deck1.fader", "0.5", 0.5),
        ("deck1.filter", "-25 %", -0.25),
        ("deck1.loop.size", "1/4", 0.25),
        ("deck1.loop.size", "8 beats", 8.0),
        ("deck1.key_shift", "+2", 2.0),
        ("deck1.brake_time", "1500 ms", 1.5),
        ("deck1.tempo_range", "±8 %", 8.0),
        ("master.crossfader_curve", "smooth", 0.0),
        ("master.crossfader_curve", "1", 0.0),
    ],
)
def test_people_type_values_in_the_unit_they_see(path, text, value):
    assert typed_value(text, BY_PATH[path]) == pytest.approx(value)


def test_a_typed_value_stays_in_range():
    assert typed_value("1000 dB", BY_PATH["master.gain"]) == BY_PATH["master.gain"].max


@pytest.mark.parametrize("text", ["", "loud", "3 bananas", "1/0", "--3", "3 bpm"])
def test_what_is_no_value_changes_nothing(app, world, text):
    assert not app.param("master.gain").type_text(text)
    assert world.client.sent == []


def test_a_typed_value_is_sent(app, world):
    assert app.param("deck1.trim").type_text("-3 dB")
    assert world.client.sent == [("deck1.trim", pytest.approx(-3.0))]
