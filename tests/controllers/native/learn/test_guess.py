# SPDX-License-Identifier: GPL-3.0-or-later
"""What is guessed of simulated hardware of each kind, with noise of all kinds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.controllers.mapping import MappingError
from app.controllers.native.describe.model import Step
from app.controllers.native.learn import Guesser, Wish, empty, merged
from app.controllers.native.play.mapping import NativeMapping
from tests.controllers.native.learn.hardware import MS, Hand, coded

REST = 600 * MS
channels = st.integers(0, 15)
numbers = st.integers(0, 127)
seeds = st.integers(0, 2**32)
ways = st.sampled_from([(0.0, 1.0), (0.2, 0.9), (0.5, 1.0, 0.3), (1.0, 0.0), (0.9, 0.4)])


def moved(*strategies):
    """Hands differ, but each day the same ones come: what is guessed is likely, never certain."""
    same = settings(derandomize=True, deadline=None, max_examples=100)
    return lambda test: same(given(*strategies)(test))


def guessed(path, hand, **how):
    """The control that is guessed, which a mapping also takes; never before the hand rests."""
    guesser = Guesser(path, **how)
    for ns, data in hand.sent:
        guesser.feed(ns, data)
    assert guesser.control(hand.moved) is None
    control = guesser.control(hand.now + REST) or guesser.control(hand.now + 3 * REST)
    if control is not None:
        NativeMapping(merged(empty("Device"), control), "x.toml")
    return control


@moved(channels, numbers, st.booleans(), st.sampled_from([1, 100, 127]), seeds)
def test_a_button_that_sends_notes(channel, number, note_off, value, seed):
    hand = Hand(seed)
    hand.button(0x90 | channel, number, value=value, note_off=note_off)
    hand.clock()
    found = guessed("deck1.play", hand)
    assert found.kind == "button"
    assert found.midi == f"note {channel + 1} {number}"
    assert found.press == (Step(toggle="deck1.play"),)
    assert found.light[0].of == "deck1.playing"
    assert found.light[0].at == ""


@moved(channels, numbers, seeds)
def test_a_button_that_sends_controllers(channel, number, seed):
    hand = Hand(seed)
    hand.button(0xB0 | channel, number, times=2)
    found = guessed("deck2.cue", hand)
    assert (found.kind, found.midi) == ("button", f"cc {channel + 1} {number}")
    assert found.press == (Step(hold="deck2.cue"),)
    assert found.light[0].of == "deck2.at_cue"


@moved(channels, numbers, seeds)
def test_a_pad_that_feels_how_hard_it_is_hit(channel, number, seed):
    hand = Hand(seed)
    hand.pad(0x90 | channel, number, times=2)
    found = guessed("deck1.slip", hand)
    assert (found.kind, found.midi) == ("pad", f"note {channel + 1} {number}")


def test_a_pad_of_a_hot_cue_is_lit_in_its_colour_if_the_device_has_colours():
    hand = Hand()
    hand.pad(0x95, 3)
    plain = guessed("deck1.hotcue4.activate", hand)
    assert plain.kind == "pad"
    assert plain.light[0].of == "deck1.hotcue4.type"
    guesser = Guesser("deck1.hotcue4.activate", palette="pads")
    for ns, data in hand.sent:
        guesser.feed(ns, data)
    light = guesser.control(hand.now + REST).light[0]
    assert (light.color, light.palette) == ("deck1.hotcue4.color", "pads")


@moved(channels, numbers, st.sampled_from([1, 2, 3, 4]), st.sampled_from([0x90, 0xB0]))
def test_a_button_that_goes_on_and_off_by_itself(channel, number, times, status):
    hand = Hand()
    hand.latch(status | channel, number, times=times)
    hand.wait(1500)
    found = guessed("deck1.keylock", hand)
    assert found.kind == "switch"
    assert found.press == (Step(set="deck1.keylock", to=1.0),)
    assert found.release == (Step(set="deck1.keylock", to=0.0),)


@moved(channels, numbers, ways, st.booleans(), seeds)
def test_a_fader_of_seven_bits(channel, number, places, jitter, seed):
    hand = Hand(seed)
    hand.fader(0xB0 | channel, number, places, jitter=jitter)
    hand.clock()
    found = guessed("deck1.fader", hand)
    assert (found.kind, found.midi) == ("fader", f"cc {channel + 1} {number}")
    assert found.value[0].control == "deck1.fader"
    assert not found.value[0].invert


@moved(channels, st.integers(0, 31), ways, st.booleans(), seeds)
def test_a_knob_of_fourteen_bits_whichever_half_comes_first(
    channel, number, places, low_first, seed
):
    hand = Hand(seed)
    hand.fine(0xB0 | channel, number, number + 32, places, low_first=low_first)
    found = guessed("deck1.filter", hand)
    assert (found.kind, found.midi) == ("knob", f"cc14 {channel + 1} {number}")


@moved(channels, ways, st.booleans(), seeds)
def test_two_halves_whose_numbers_are_not_the_usual_ones(channel, places, low_first, seed):
    hand = Hand(seed)
    hand.fine(0xB0 | channel, 9, 119, places, low_first=low_first)
    assert guessed("deck1.tempo_fader", hand).midi == f"cc14 {channel + 1} 9 119"


@moved(channels, ways, seeds)
def test_a_fader_that_sends_pitch_bend(channel, places, seed):
    hand = Hand(seed)
    hand.bend(0xE0 | channel, places)
    found = guessed("deck1.tempo_fader", hand)
    assert (found.kind, found.midi) == ("fader", f"bend {channel + 1}")


@moved(
    channels,
    numbers,
    st.sampled_from(["twos", "offset", "sign", "up_down"]),
    st.integers(20, 60),
    st.integers(0, 40),
    seeds,
)
def test_an_encoder_that_is_turned_right_first(channel, number, code, right, left, seed):
    hand = Hand(seed)
    hand.encoder(0xB0 | channel, number, code, right)
    hand.encoder(0xB0 | channel, number, code, -left)
    hand.clock()
    found = guessed("deck1.eq.low", hand)
    assert found.kind == "encoder"
    assert found.midi == f"cc {channel + 1} {number}"
    alike = {"twos", "sign"} if left == 0 else set()  # they differ to the left only
    assert found.code in {code} | (alike if code in alike else set())
    assert found.turn.step == "deck1.eq.low"


def test_an_encoder_walks_through_the_library():
    hand = Hand()
    hand.encoder(0xB6, 64, "twos", 12)
    found = guessed("act:library.down", hand)
    assert found.turn.up == (Step(act="library.down"),)
    assert found.turn.down == (Step(act="library.up"),)


@moved(numbers.filter(lambda n: n < 127), st.sampled_from([0x90, 0xB0]))
def test_an_encoder_that_sends_one_message_each_way(number, status):
    hand = Hand()
    hand.button(status, number, times=6)
    hand.button(status, number + 1, times=6)
    found = guessed("deck1.trim", hand)
    assert found.press[0].by > 0 > found.also[0].press[0].by
    assert found.also[0].midi.endswith(str(number + 1))


@moved(
    channels,
    st.sampled_from(["twos", "offset", "sign"]),
    st.sampled_from([248, 512, 720, 1230, 2048]),
    st.floats(0.985, 1.015),
    seeds,
)
def test_a_wheel_with_its_touch_turned_once_round(channel, code, ticks, hasty, seed):
    hand = Hand(seed)
    hand.send(0x90 | channel, 54, 127)
    hand.wheel(0xB0 | channel, 34, code, round(ticks * hasty))
    hand.send(0x90 | channel, 54, 0)
    hand.wheel(0xB0 | channel, 33, code, 60)
    found = guessed("deck2.jog", hand)
    assert found.kind == "jog"
    assert found.midi == f"cc {channel + 1} 34"
    assert found.jog.deck == "deck2"
    assert found.jog.touch == f"note {channel + 1} 54"
    assert found.jog.ticks == pytest.approx(ticks, rel=0.035)
    assert [u.midi for u in found.also] == [f"cc {channel + 1} 33"]


# Noise


@moved(channels, numbers, st.sampled_from([0x90, 0xB0]), seeds)
def test_a_fader_that_wavers_does_not_hinder(channel, number, status, seed):
    hand = Hand(seed)
    hand.waver(0xBF, 126, 77)
    hand.button(status | channel, number if status == 0x90 else number // 2)
    hand.waver(0xBF, 126, 77, times=20)
    found = guessed("deck1.play", hand)
    assert found.midi.startswith("note" if status == 0x90 else "cc")
    assert found.midi != "cc 16 126"


@moved(st.sampled_from(["twos", "offset", "sign"]), st.booleans(), seeds)
def test_a_wheel_that_is_turned_back_tells_how_it_counts(code, rim, seed):
    hand = Hand(seed)
    hand.send(0x90, 54, 127)
    hand.wheel(0xB0, 34, code, 720)
    if not rim:
        hand.wheel(0xB0, 34, code, -60)
    hand.send(0x90, 54, 0)
    if rim:
        hand.wheel(0xB0, 33, code, 100)
        hand.wheel(0xB0, 33, code, -100)
    found = guessed("deck1.jog", hand)
    assert (found.kind, found.code) == ("jog", code)
    assert found.jog.ticks == pytest.approx(720, rel=0.035)


@moved(st.booleans(), seeds)
def test_a_fader_of_fourteen_bits_that_wavers_does_not_hinder(both, seed):
    hand = Hand(seed)
    hand.noise(0xB3, 2, 34, both=both)
    hand.fader(0xB0, 7, (0.1, 0.9))
    hand.noise(0xB3, 2, 34, times=20, both=both)
    assert guessed("deck1.fader", hand).midi == "cc 1 7"
    hand = Hand(seed)
    hand.button(0x90, 7)
    hand.noise(0xB3, 2, 34, times=20, both=both)
    assert guessed("deck1.play", hand).midi == "note 1 7"


@moved(st.sampled_from(["twos", "offset", "sign"]), seeds)
def test_a_wheel_that_is_flicked_now_and_then(code, seed):
    hand = Hand(seed)
    hand.wheel(0xB0, 7, code, 300)
    for flick in (30, -40, 35):
        hand.wheel(0xB0, 7, code, 40 if flick > 0 else -40)
        hand.send(0xB0, 7, coded(code, flick))
    found = guessed("deck1.jog", hand)
    assert (found.kind, found.code) == ("jog", code)


@moved(st.integers(1, 8), seeds)
def test_another_control_that_was_brushed_does_not_count(steps, seed):
    hand = Hand(seed)
    hand.fader(0xB0, 20, (0.5, 0.5 + steps / 127))
    hand.fader(0xB0, 21, (0.1, 0.9))
    hand.fader(0xB0, 20, (0.5 + steps / 127, 0.5))
    assert guessed("deck1.fader", hand).midi == "cc 1 21"


def test_a_touch_sensitive_knob_is_the_knob():
    hand = Hand()
    hand.send(0x90, 7, 127)
    hand.fader(0xB0, 7, (0.0, 0.8))
    hand.send(0x80, 7, 0)
    assert guessed("deck1.trim", hand).midi == "cc 1 7"


def test_two_buttons_are_one_too_many_until_one_is_pressed_again():
    hand = Hand()
    hand.button(0x90, 1)
    hand.button(0x90, 2)
    guesser = Guesser("deck1.play")
    for ns, data in hand.sent:
        guesser.feed(ns, data)
    assert guesser.control(hand.now + REST) is None
    assert guesser.wish(hand.now + REST) is Wish.ALONE
    hand.button(0x90, 2)
    assert guessed("deck1.play", hand).midi == "note 1 2"


def test_a_small_move_is_not_enough():
    hand = Hand()
    hand.fader(0xB0, 7, (0.0, 0.1))
    guesser = Guesser("deck1.fader")
    assert guesser.wish(0) is Wish.MOVE
    for ns, data in hand.sent:
        guesser.feed(ns, data)
    assert guesser.wish(hand.now + REST) is Wish.MORE
    assert guesser.seems().midi == "cc 1 7"


# Ranges


def test_a_fader_that_stops_short_of_its_ends_reaches_the_ends_of_the_control():
    hand = Hand()
    hand.fader(0xB0, 7, (0.0, 1.0, 0.0, 1.0, 0.0), low=3, high=122)
    points = guessed("deck1.fader", hand).value[0].points
    assert len(points) == 128
    assert points[3] == 0.0
    assert points[122] == 1.0
    assert points[0] == 0.0
    assert points[127] == 1.0


def test_a_hand_that_does_not_go_to_the_end_does_not_change_the_range():
    hand = Hand()
    hand.fader(0xB0, 7, (0.1, 0.85))
    assert guessed("deck1.fader", hand).value[0].points == ()


def test_a_fader_that_ends_low_where_it_should_end_high_is_the_other_way_round():
    hand = Hand()
    hand.fader(0xB0, 7, (1.0, 0.0))
    assert guessed("deck1.tempo_fader", hand, directed=True).value[0].invert
    assert not guessed("deck1.tempo_fader", hand).value[0].invert


@pytest.mark.parametrize(
    "path", ["deck1.bpm", "deck9.play", "", "act:window.fly", "layer:", "x" * 1000]
)
def test_what_cannot_be_learned_is_said_in_a_line(path):
    with pytest.raises(MappingError) as told:
        Guesser(path)
    assert "\n" not in str(told.value)


@moved(
    st.lists(
        st.tuples(st.integers(0, 10**10), st.binary(max_size=4)),
        max_size=60,
    ),
    st.sampled_from(["deck1.play", "deck1.fader", "deck1.jog", "act:library.up", "layer:shift"]),
)
def test_whatever_comes_it_never_fails(messages, path):
    guesser = Guesser(path)
    for ns, data in sorted(messages):
        guesser.feed(ns, data)
    control = guesser.control(10**11)
    if control is not None:
        NativeMapping(merged(empty("Device"), control), "x.toml")


def test_a_flood_of_everything_does_not_take_long():
    guesser = Guesser("deck1.jog")
    for i in range(40_000):
        guesser.feed(i * MS, bytes((0xB0 | i % 16, i // 16 % 128, i * 7 % 128)))
    for i in range(20_000):
        guesser.feed((40_000 + i) * MS, bytes((0xB0, 5, (1, 127, 2, 126)[i % 4])))
    assert len(guesser._heard.sources[0xB0, 5].values) <= 4000
    guesser.control(10**12)
