# SPDX-License-Identifier: GPL-3.0-or-later
"""Stems of a track: heard apart, whole, with key lock, and by the next engine."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.load import Load
from engine.render import Event, Offline
from engine.tracks import Track, TrackWriter
from tests import signals
from tests.engine.conftest import Rig, largest_step
from tests.signals import RATE

Sound = npt.NDArray[np.float32]
TONES = (80.0, 300.0, 1100.0, 4000.0)
SECONDS = 6.0


def parts() -> list[Sound]:
    return [signals.sine(hz, SECONDS) * np.float32(0.15) for hz in TONES]


def write(path: Path, master: Sound, stems: list[Sound]) -> str:
    for n, stem in enumerate(stems, 1):
        with TrackWriter.create(f"{path}.s{n}", RATE, len(stem) + 64, len(stem)) as writer:
            writer.name(f"Stem {n}", n)
            writer.append(stem)
            writer.finish()
    with TrackWriter.create(str(path), RATE, len(master) + 64, len(master)) as writer:
        writer.append(master)
        writer.finish()
    return str(path)


def put(rig: Offline, path: str) -> None:
    rig.load(0, Load(segment=path, path=f"{path}.stem.mp4"))
    rig.run(64 / RATE)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with Rig(tmp_path) as made:
        made.set("master.limiter", 0)
        yield made


def start(rig: Rig, folder: Path, stems: int = 4) -> tuple[Sound, list[Sound]]:
    """Deck 1 plays a track whose master is louder than its stems together."""
    apart = parts()
    master = (np.sum(apart, axis=0) * np.float32(1.2)).astype(np.float32)
    put(rig, write(folder / "track", master, apart[:stems]))
    rig.set("deck1.play", 1)
    return master, apart


def level(sound: Sound, hz: float) -> float:
    """Amplitude of a tone, dB."""
    t = np.arange(len(sound)) / RATE
    wave = np.exp(-2j * np.pi * hz * t) * np.hanning(len(t)) * 4
    return float(20 * np.log10(abs(np.mean(sound[:, 0] * wave)) + 1e-9))


def test_with_all_stems_whole_the_track_itself_is_heard_to_the_bit(
    rig: Rig, tmp_path: Path
) -> None:
    start(rig, tmp_path)
    sound = rig.play(1.0)
    assert rig.get("deck1.stems") == 4
    (tmp_path / "plain").mkdir()
    with Rig(tmp_path / "plain") as plain:
        plain.set("master.limiter", 0)
        start(plain, tmp_path / "plain", stems=0)
        assert np.array_equal(plain.play(1.0), sound)
        assert plain.get("deck1.stems") == 0


def test_a_track_that_lacks_one_stem_has_none(rig: Rig, tmp_path: Path) -> None:
    start(rig, tmp_path, stems=3)
    rig.set("deck1.stem1.mute", 1)
    sound = rig.play(0.5)
    assert rig.get("deck1.stems") == 0
    assert level(sound, TONES[0]) > -25


def test_a_mix_of_stems_is_their_sum_to_the_sample(rig: Rig, tmp_path: Path) -> None:
    _, apart = start(rig, tmp_path)
    gains = (0.5, 0.0, 0.25, 1.0)
    for n, gain in enumerate(gains, 1):
        rig.set(f"deck1.stem{n}.gain", gain)
    rig.play(0.5)
    at = round(rig.position())
    heard = rig.play(0.5)
    want = np.zeros_like(heard)
    for gain, stem in zip(gains, apart, strict=True):
        want += np.float32(gain) * stem[at : at + len(heard)]
    gain, delay = of_the_mixer(tmp_path)
    assert np.allclose(heard[delay:], gain * want[: len(want) - delay], atol=2e-7)


def of_the_mixer(folder: Path) -> tuple[float, int]:
    """What the mixer makes of a deck's sound: gain and delay in frames."""
    (folder / "gain").mkdir()
    with Rig(folder / "gain") as rig:
        rig.set("master.limiter", 0)
        noise = signals.noise(-20, 3)
        rig.put(1, noise)
        rig.set("deck1.play", 1)
        rig.play(0.5)
        at = round(rig.position())
        sound = rig.play(0.5)
        want = noise[at : at + len(sound)]
        fits = [float(np.sum(sound[k:, 0] * want[: len(want) - k, 0])) for k in range(512)]
        delay = int(np.argmax(fits))
        gain = float(np.median(sound[delay:] / want[: len(want) - delay]))
        return gain, delay


def test_a_muted_stem_is_gone_and_comes_back(rig: Rig, tmp_path: Path) -> None:
    start(rig, tmp_path)
    rig.play(0.2)
    rig.set("deck1.stem3.mute", 1)
    rig.play(0.1)
    sound = rig.play(0.5)
    assert level(sound, TONES[2]) < -90
    assert all(level(sound, hz) > -25 for hz in (TONES[0], TONES[1], TONES[3]))
    rig.set("deck1.stem3.mute", 0)
    rig.play(0.1)
    assert level(rig.play(0.5), TONES[2]) > -25


@pytest.mark.parametrize("tempo", [0.0, 3.7])
def test_no_change_of_stems_clicks(rig: Rig, tmp_path: Path, tempo: float) -> None:
    start(rig, tmp_path)
    rig.set("deck1.tempo", tempo)
    rig.play(0.3)
    still = largest_step(rig.play(0.5))
    events = [
        Event(rig.frame + 1000 * n, f"deck1.stem{n % 4 + 1}.mute", (n // 4 + 1) % 2)
        for n in range(20)
    ]
    turned = [Event(rig.frame + 25_000 + 40 * n, "deck1.stem4.gain", n / 500) for n in range(500)]
    sound = rig.play(1.2, (*events, *turned))
    assert largest_step(sound) < still * 1.1


def test_a_turning_knob_glides(rig: Rig, tmp_path: Path) -> None:
    """The loudness of the stem goes down in small steps, none of which is heard as one."""
    start(rig, tmp_path)
    for n in (1, 2, 3):
        rig.set(f"deck1.stem{n}.mute", 1)
    rig.play(0.3)
    events = tuple(Event(rig.frame + 48 * n, "deck1.stem4.gain", 1 - n / 1000) for n in range(1001))
    sound = rig.play(1.1, events)[:, 0]
    loud = np.abs(sound[: len(sound) // 480 * 480].reshape(-1, 480)).max(axis=1)
    assert np.abs(np.diff(loud)).max() < 0.03 * loud.max()
    assert loud[-1] < 1e-4


def test_the_next_track_begins_whole(rig: Rig, tmp_path: Path) -> None:
    start(rig, tmp_path)
    rig.set("deck1.stem1.mute", 1)
    rig.set("deck1.stem2.gain", 0.3)
    rig.play(0.3)
    (tmp_path / "next").mkdir()
    start(rig, tmp_path / "next")
    rig.play(0.2)
    assert (rig.get("deck1.stem1.mute"), rig.get("deck1.stem2.gain")) == (0, 1)
    sound = rig.play(0.5)
    assert level(sound, TONES[0]) == pytest.approx(level(sound, TONES[1]), abs=0.5)


def test_with_key_lock_the_mix_is_stretched(rig: Rig, tmp_path: Path) -> None:
    start(rig, tmp_path)
    rig.set("deck1.tempo", 6.0)
    rig.set("deck1.keylock", 1)
    rig.play(0.6)
    assert rig.get("deck1.stretching")
    rig.set("deck1.stem2.mute", 1)
    change = rig.play(0.3)
    assert rig.get("deck1.stretching")
    sound = rig.play(0.6)
    assert level(sound, TONES[1]) < -60
    assert level(sound, TONES[2]) > -25
    shifted = level(change, TONES[2] * 1.06)
    assert shifted < -35, "the key stays while the stems change"


def test_key_lock_in_a_short_loop_takes_the_stems_at_its_next_turn(
    rig: Rig, tmp_path: Path
) -> None:
    start(rig, tmp_path)
    rig.set("deck1.tempo", 6.0)
    rig.set("deck1.keylock", 1)
    rig.play(0.6)
    at = rig.position()
    rig.set("deck1.loop.start", at)
    rig.set("deck1.loop.end", at + 0.05 * RATE)
    rig.set("deck1.loop.active", 1)
    rig.play(0.5)
    rig.set("deck1.stem2.mute", 1)
    rig.play(0.2)
    assert level(rig.play(0.5), TONES[1]) < -40


def test_a_renewal_keeps_the_stems_as_they_are_heard(rig: Rig, tmp_path: Path) -> None:
    start(rig, tmp_path)
    rig.set("deck1.stem4.mute", 1)
    rig.play(0.3)
    load = rig.client.offered(0)
    assert load is not None
    rig.load(0, Load(segment=load.segment, path=load.path, bpm=120.0, renews=load.id))
    sound = rig.play(0.5)
    assert level(sound[4800:], TONES[3]) < -90


def test_a_track_shows_waves_and_labels_of_its_stems(tmp_path: Path) -> None:
    apart = parts()
    path = write(tmp_path / "track", np.sum(apart, axis=0).astype(np.float32), apart)
    with Track.open(path) as track:
        assert len(track.stems) == 4
        assert {len(wave) for wave in track.stems} == {len(track.wave())}
        assert track.stem_labels == tuple((f"Stem {n}", n) for n in (1, 2, 3, 4))
        assert bytes(track.stem_pcm(2)) == apart[2].tobytes()
