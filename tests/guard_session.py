# SPDX-License-Identifier: GPL-3.0-or-later
"""A session that uses every control, for the preloaded guard to watch (tests/test_guard.py).

Run as `python -m tests.guard_session offline|live FOLDER`.
"""

import ctypes
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from engine._dj import ffi

from engine.block import Block
from engine.client import Client
from engine.controls import CONTROLS, Kind
from engine.engine import Engine
from engine.load import Cue, CueType, Load
from engine.timecode import TYPES
from engine.timecode.turntable import Faults, curve, play
from engine.tracks import TrackWriter
from tests import signals

RATE = 44_100  # not the engine's: the resampler works at tempo 0 too
BPM = 126.0
SECONDS = 20.0
FRAMES = 64
DECKS = 4
EVENTS_A_BLOCK = 4  # live: spread over enough blocks that each state is heard


def make_track(path: Path) -> Load:
    """A complete track with a grid and a cue of each type."""
    sound = signals.clicks(BPM, SECONDS, RATE) + signals.sine(220, SECONDS, RATE, 0.2)
    with TrackWriter.create(str(path), RATE, len(sound), len(sound)) as writer:
        writer.append(np.ascontiguousarray(sound, np.float32))
        writer.finish()
    second = float(RATE)
    return Load(
        segment=str(path),
        path="/music/clicks.wav",
        title="Clicks",
        bpm=BPM,
        anchors=((0.0, 0.0),),
        cues={
            1: Cue(CueType.POINT, second),
            2: Cue(CueType.LOOP, 2 * second, 3 * second),
            3: Cue(CueType.JUMP, 9 * second, second),
        },
    )


def playing(deck: int) -> list[tuple[str, float]]:
    """What brings a deck back to a sound that exercises most of it: key lock off tempo."""
    quality = float(deck % 2)
    values = {
        "tempo": 4.0,
        "keylock": 1.0,
        "keylock_quality": quality,
        "seek_ratio": 0.1,
        "play": 1.0,
    }
    return [(f"deck{deck + 1}.{name}", value) for name, value in values.items()]


def events() -> Iterator[list[tuple[str, float]]]:
    """Each control at both ends and back, with the decks brought back to life in between."""
    writable = [c for c in CONTROLS if c.kind is not Kind.READ]
    for number, control in enumerate(writable):
        if number % 20 == 0:
            yield [event for deck in range(DECKS) for event in playing(deck)]
        middle = (control.min + control.max) / 2
        for value in (control.min, control.max, middle, control.initial):
            yield [(control.path, value)]


def session(client: Client, track: Load, step: Callable[[], None]) -> None:
    """Send everything; tracks come and go in the middle of it."""
    for deck in range(DECKS):
        client.offer(deck, track)
    for number, batch in enumerate(events()):
        for path, value in batch:
            client.set(path, value)
        if number % 500 == 250:
            client.offer(number // 500 % DECKS, Load())
        if number % 500 == 400:
            client.offer(number // 500 % DECKS, track)
        step()


def turning(seconds: float) -> signals.Samples:
    """A record that is scratched."""
    speed = curve(seconds, engine_rate := 48_000, lambda t: 2 * np.sin(3 * t))
    return play(TYPES[0], speed, engine_rate, 30, Faults(noise_db=-30, dropouts=2))[0]


def through_sink(engine: Engine) -> None:
    """The way of a real device: PortAudio's callback."""
    sink = engine.sink(2)
    sink.listen(3, 0)
    sink.record(1, 1)
    heard = np.zeros((FRAMES, 3), np.float32)
    kind = "int (*)(const void *, void *, unsigned long, const void *, unsigned long, void *)"
    call = ffi.cast(kind, sink.callback_address)
    out = ffi.new("float[]", 2 * FRAMES)
    for _ in range(50):
        given = ffi.cast("void *", ffi.from_buffer(heard))
        assert call(given, out, FRAMES, ffi.NULL, 0, ffi.cast("void *", sink.user_address)) == 0
        assert call(ffi.NULL, out, FRAMES, ffi.NULL, 0, ffi.cast("void *", sink.user_address)) == 0
    assert sink.calls == 100


def offline(engine: Engine, client: Client, track: Load) -> None:
    record = turning(5)
    at = 0

    def step() -> None:
        nonlocal at
        engine.poll()
        engine.stretch()
        at = (at + FRAMES) % (len(record) - FRAMES)
        heard = dict.fromkeys(range(DECKS), record[at : at + FRAMES])
        assert np.isfinite(engine.render(FRAMES, records=heard)).all()

    session(client, track, step)
    for frames in (1, 17, 512, 8192):
        engine.stretch()
        engine.render(frames)
    through_sink(engine)


def live(engine: Engine, client: Client, track: Load) -> None:
    """In real time: the null device's thread renders, a thread of the engine stretches."""
    engine.threads(1)
    device = engine.null(FRAMES)
    device.spin(0)
    deadline = time.monotonic() + 120

    def step() -> None:
        engine.poll()
        while client.waiting() > EVENTS_A_BLOCK and time.monotonic() < deadline:
            engine.poll()
            time.sleep(0.0005)

    session(client, track, step)
    while client.waiting() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert client.waiting() == 0, "the null device does not take events"
    device.stop()
    engine.threads(0)


def main(part: str, folder: Path) -> None:
    sections = ctypes.CDLL(None).dj_guard_sections
    sections.restype = ctypes.c_uint64
    track = make_track(folder / "clicks.pcm")
    with Block.create(None) as block:
        engine = Engine(block)
        engine.own()
        with Client(block=block, label="guard session") as client:
            {"offline": offline, "live": live}[part](engine, client, track)
        engine.close()
    print("sections", sections())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
