# SPDX-License-Identifier: GPL-3.0-or-later
"""A deck that follows a record: it is where the needle is, and sounds as the record turns."""

from pathlib import Path

import numpy as np
import pytest

from engine.timecode import RecordType
from engine.timecode.turntable import Faults, Samples, curve, play, signal
from tests import signals
from tests.engine.conftest import largest_step
from tests.engine.timecode.conftest import SERATO, TRAKTOR, Deck
from tests.signals import RATE

QUIET = Faults(noise_db=-40)


def silence(seconds: float) -> Samples:
    return np.zeros((round(seconds * RATE), 2), np.float32)


@pytest.mark.parametrize("kind", [SERATO, TRAKTOR], ids=lambda kind: kind.name)
def test_absolute_the_track_is_where_the_needle_is(deck: Deck, kind: RecordType) -> None:
    deck.follow("absolute", kind)
    sound, seconds = play(kind, curve(3, RATE, 1.03), RATE, 30, QUIET)
    off = (deck.turn(sound) - deck.at(seconds))[200:]
    assert np.abs(off).max() < 1e-4
    assert deck.get("deck1.timecode.state") == 3
    assert deck.get("deck1.play") == 1
    assert abs(deck.get("deck1.tempo") - 3) < 0.05


def test_relative_the_track_starts_where_it_is(deck: Deck) -> None:
    deck.set("deck1.seek", 10 * RATE)
    deck.follow("relative")
    sound, seconds = play(SERATO, curve(3, RATE), RATE, 200, QUIET)
    places = deck.turn(sound)
    assert 12.9 < places[-1] < 13.01
    way = places - deck.at(seconds)
    assert np.ptp(way[200:]) < 1e-4


@pytest.mark.parametrize("mode", ["absolute", "relative"])
def test_a_scratch_moves_the_track_as_the_record(deck: Deck, mode: str) -> None:
    turning = curve(6, RATE, lambda t: np.where(t < 1, 1.0, 3 * np.sin(2 * np.pi * 2 * (t - 1))))
    turning[5 * RATE :] = 1.0
    deck.follow(mode)
    sound, seconds = play(SERATO, turning, RATE, 30, QUIET)
    off = deck.turn(sound) - deck.at(seconds)
    off -= off[int(0.9 * RATE) // 64]
    assert np.abs(off[700:]).max() < 0.003
    assert abs(off[-1]) < 1e-4  # and nothing of it stays


def test_the_tone_is_as_pure_as_the_record_turns(deck: Deck) -> None:
    deck.follow("absolute")
    sound, _ = play(SERATO, curve(3, RATE), RATE, 30, Faults(noise_db=-30))
    heard = deck.run(3, records={0: sound})[RATE:, 0]
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    peak = int(np.argmax(spectrum))
    assert abs(peak * RATE / len(heard) - 1000) < 1
    apart = np.delete(spectrum, range(peak - 20, peak + 21))
    assert 20 * np.log10(apart.max() / spectrum[peak]) < -70


def test_blocks_of_any_size_sound_the_same(tmp_path: Path) -> None:
    sound, _ = play(SERATO, curve(1, RATE), RATE, 30, QUIET)
    heard = []
    for frames in (32, 96, 200):
        (tmp_path / str(frames)).mkdir()
        with Deck(tmp_path / str(frames), frames) as made:
            made.play((9600 - made.frame) / RATE)
            made.set("deck1.timecode.on", 1)
            made.set("deck1.timecode.type", SERATO.number)
            made.play(9600 / RATE, ())
            made.run(9600 / RATE, records={0: silence(0.2)})
            heard.append(made.run(1, records={0: sound}))
    assert np.abs(heard[0] - heard[1]).max() < 1e-4
    assert np.abs(heard[0] - heard[2]).max() < 1e-4


def test_a_stopped_record_is_silent_and_starts_again(deck: Deck) -> None:
    deck.follow("absolute")
    turning = curve(4, RATE, lambda t: np.clip(np.abs(t - 2) * 4 - 2, 0, 1))
    sound, seconds = play(SERATO, turning, RATE, 30, QUIET)
    half = 2 * RATE
    deck.turn(sound[:half])
    assert deck.get("deck1.play") == 0
    still = deck.run(0.2, records={0: np.repeat(sound[half : half + 1], 9600, axis=0)})
    assert np.abs(still[4800:]).max() < 1e-3
    places = deck.turn(sound[half:])
    assert deck.get("deck1.play") == 1
    assert abs(places[-1] - seconds[-1]) < 1e-3


def test_a_needle_drop_jumps_in_absolute_mode(deck: Deck) -> None:
    deck.follow("absolute")
    deck.turn(play(SERATO, curve(1, RATE), RATE, 30)[0])
    deck.turn(silence(0.3))
    sound, seconds = play(SERATO, curve(1, RATE), RATE, 80)
    places = deck.turn(sound)
    there = np.abs(places - deck.at(seconds)) < 1e-3
    assert np.argmax(there) * 64 / RATE < 0.1
    assert there[100:].all()


def test_a_skip_does_not_move_the_track_in_relative_mode(deck: Deck) -> None:
    deck.follow("relative")
    seconds = 30 + np.arange(2 * RATE) / RATE
    seconds[RATE:] += 1.8
    places = deck.turn(signal(SERATO, seconds))
    assert abs(places[-1] - places[300] - (len(places) - 301) * 64 / RATE) < 0.003


@pytest.mark.parametrize(("lift", "plays"), [(0, False), (1, True)], ids=["stop", "go on"])
def test_a_lifted_needle(deck: Deck, lift: int, plays: bool) -> None:
    deck.set("deck1.timecode.lift", lift)
    deck.follow("relative")
    deck.turn(play(SERATO, curve(1, RATE, 1.05), RATE, 30)[0])
    before = deck.position()
    deck.turn(silence(1))
    way = (deck.position() - before) / RATE
    assert deck.get("deck1.playing") == plays
    assert abs(way - (1.05 if plays else 0.02)) < 0.03
    assert deck.get("deck1.timecode.leads") == (not plays)


def test_a_cue_makes_absolute_relative_until_the_needle_jumps(deck: Deck) -> None:
    deck.follow("absolute")
    sound, _ = play(SERATO, curve(2, RATE), RATE, 30)
    deck.turn(sound[:RATE])
    deck.set("deck1.seek", 70 * RATE)
    places = deck.turn(sound[RATE:])
    assert abs(places[-1] - 71) < 0.01
    deck.turn(silence(0.2))
    sound, seconds = play(SERATO, curve(0.5, RATE), RATE, 50)
    places = deck.turn(sound)
    assert abs(places[-1] - seconds[-1]) < 1e-3


def test_a_loop_holds_while_the_record_turns(deck: Deck) -> None:
    deck.follow("relative")
    sound, _ = play(SERATO, curve(4, RATE), RATE, 30)
    deck.turn(sound[:RATE])
    deck.set("deck1.loop.beatloop", 1)
    places = deck.turn(sound[RATE:])
    assert np.ptp(places) <= 0.51


def test_the_end_of_the_track_waits_for_the_record_to_come_back(deck: Deck) -> None:
    deck.follow("absolute")
    out, back = curve(2, RATE, 1.5), curve(3, RATE, -1.5)
    sound, seconds = play(SERATO, np.concatenate([out, back]), RATE, 118.5)
    places = deck.turn(sound)
    assert places.max() <= 120.01
    assert abs(places[-1] - seconds[-1]) < 1e-3
    assert deck.get("deck1.timecode.leads") == 1


def test_internal_leaves_the_deck_playing_at_the_records_tempo(deck: Deck) -> None:
    deck.follow("relative")
    sound, _ = play(SERATO, curve(2, RATE, 0.96), RATE, 30)
    deck.turn(sound[:RATE])
    deck.set("deck1.timecode.mode", 2)
    places = deck.turn(sound[RATE:])
    assert deck.get("deck1.play") == 1
    assert abs(places[-1] - places[10] - 0.96 * (len(places) - 11) * 64 / RATE) < 0.001


def test_sync_leaves_a_record_alone(deck: Deck) -> None:
    deck.put(2, signals.noise(-20, 60), bpm=140)
    deck.set("deck2.play", 1)
    deck.set("deck2.leader", 1)
    deck.set("deck1.sync", 1)
    deck.follow("relative")
    sound, _ = play(SERATO, curve(2, RATE), RATE, 30)
    places = deck.turn(sound)
    assert deck.get("deck1.synced") == 0
    assert abs(places[-1] - places[200] - (len(places) - 201) * 64 / RATE) < 1e-3


def test_other_decks_can_follow_one_with_a_record(deck: Deck) -> None:
    deck.put(2, signals.noise(-20, 60), bpm=124)
    deck.set("deck1.leader", 1)
    deck.follow("relative")
    deck.set("deck2.sync", 1)
    deck.set("deck2.play", 1)
    sound, _ = play(SERATO, curve(4, RATE, 1.02), RATE, 30, QUIET)
    deck.turn(sound)
    assert abs(deck.get("deck2.bpm") - 122.4) < 0.05


def test_the_key_lock_works_on_a_record(deck: Deck) -> None:
    deck.set("deck1.keylock", 1)
    deck.follow("relative")
    sound, _ = play(SERATO, curve(3, RATE, 1.06), RATE, 30, QUIET)
    heard = deck.run(3, records={0: sound})[2 * RATE :, 0]
    assert deck.get("deck1.stretching") == 1
    peak = np.argmax(np.abs(np.fft.rfft(heard * np.hanning(len(heard)))))
    assert abs(peak - 1000) < 4


def test_nothing_clicks_when_the_needle_is_lifted(deck: Deck) -> None:
    deck.follow("relative")
    sound, _ = play(SERATO, curve(1, RATE), RATE, 30)
    deck.turn(sound)
    calm = largest_step(deck.run(0.02, records={0: sound[:960]})[:, :2])
    heard = deck.run(0.3, records={0: silence(0.3)})[:, :2]
    assert largest_step(heard) < 3 * calm


def test_a_new_track_starts_at_the_needle_in_absolute_mode(deck: Deck) -> None:
    deck.follow("absolute")
    sound, seconds = play(SERATO, curve(2, RATE), RATE, 30)
    deck.turn(sound[:RATE])
    deck.put(1, signals.sine(500, 120))
    places = deck.turn(sound[RATE:])
    assert abs(places[-1] - seconds[-1]) < 1e-3


def test_a_record_that_was_never_heard_leaves_the_deck_alone(deck: Deck) -> None:
    deck.follow("absolute")
    deck.set("deck1.play", 1)
    deck.turn(silence(1))
    assert deck.get("deck1.playing") == 1
    assert deck.get("deck1.timecode.leads") == 0
