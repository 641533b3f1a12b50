# SPDX-License-Identifier: GPL-3.0-or-later
"""From the score to sound: every note is rendered once and added wherever it is played.

Notes stand at the frames of the grid, so the grid of the file is exact by construction.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.demo.drums import strike
from app.demo.harmony import Chord, chord, degree
from app.demo.score import BEATS_A_BAR, Lane, Line, Section, Song
from app.demo.synth import RATE, Sound, dice, frames
from app.demo.voices import play

TAIL_S = 3.0  # for the last echo and reverb to die away
LOUD = {"o": 0.42, "x": 0.8, "X": 1.0}
DEGREES = "0123456789abcdef"


@dataclass(slots=True)
class Buses:
    """Where parts meet before the master: stereo but the send, which feeds the reverb."""

    drums: Sound
    bass: Sound
    music: Sound
    send: Sound
    kicks: list[int]  # first frames

    @classmethod
    def silent(cls, n: int) -> "Buses":
        """Empty buses of n frames."""
        drums, bass, music = (np.zeros((2, n), np.float32) for _ in range(3))
        return cls(drums, bass, music, np.zeros(n, np.float32), [])


@dataclass(frozen=True, slots=True)
class Note:
    """One note or chord of a line within a bar: steps from the bar's start."""

    step: int
    length: int
    notes: tuple[int, ...]


def read_line(line: Line, steps: str, harmony: Chord, key: str) -> Iterator[Note]:
    """The notes of one bar."""
    for at, letter in enumerate(steps):
        if letter in ".-":
            continue
        held = len(steps[at + 1 :]) - len(steps[at + 1 :].lstrip("-"))
        match line.reads:
            case "bass":
                notes: tuple[int, ...] = (harmony.bass(line.lowest) + harmony.interval(letter),)
            case "arp":
                notes = (harmony.tone(int(letter), line.lowest),)
            case "tune":
                notes = (degree(key, DEGREES.index(letter), line.lowest),)
            case _:
                notes = harmony.voiced(line.lowest)
        yield Note(at, held + 1, notes)


class Session:
    """One song on its way to sound."""

    def __init__(self, song: Song) -> None:
        self._song = song
        self._rng = dice(song.name, "hands")
        self._cache: dict[tuple[object, ...], Sound] = {}
        self._anchors = song.anchors()
        end = song.frame(song.bars * BEATS_A_BAR)
        self.buses = Buses.silent(round(end) + frames(TAIL_S))

    def frame(self, bar: int, step: float) -> int:
        """Frame of a sixteenth of a bar; off steps swing."""
        late = self._song.swing if step % 2 == 1 else 0.0
        return round(self._song.frame(bar * BEATS_A_BAR + (step + late) / 4.0))

    def hit(self, name: str) -> Sound:
        """A drum sound, made at its first use."""
        if (name,) not in self._cache:
            self._cache[(name,)] = strike(name)
        return self._cache[(name,)]

    def note(self, line: Line, notes: tuple[int, ...], steps: int, bright: float) -> Sound:
        """A note of a line, made at its first use; brightness in steps of a twelfth."""
        shade = round(min(max(bright, 0.0), 1.0) * 12.0) / 12.0
        key = (line.sound, notes, steps, shade)
        if key not in self._cache:
            held = steps * 60.0 / self._song.bpm / 4.0 * 0.94
            self._cache[key] = play(line.sound, notes, held, shade)
        return self._cache[key]

    def add(
        self, bus: Sound, sound: Sound, frame: int, gain: float, pan: float, room: float
    ) -> None:
        """Mix a sound in; what lies outside of the song is cut."""
        skip = max(-frame, 0)
        stop = min(sound.shape[-1], bus.shape[-1] - frame)
        if stop <= skip:
            return
        piece = sound[..., skip:stop]
        where = slice(frame + skip, frame + stop)
        for side, sign in ((0, -1.0), (1, 1.0)):
            one = piece[side] if piece.ndim == 2 else piece
            bus[side, where] += one * np.float32(gain * min(1.0, 1.0 + sign * pan))
        if room > 0.0:
            mono = (piece[0] + piece[1]) * np.float32(0.5) if piece.ndim == 2 else piece
            self.buses.send[where] += mono * np.float32(gain * room)

    def lane(self, part: Lane, steps: str, bar: int, level: float) -> None:
        """Play a bar of a drum; hands are not machines, kicks are."""
        is_kick = part.sound.startswith("kick")
        sound = self.hit(part.sound)
        for step, letter in enumerate(steps):
            if letter not in LOUD:
                continue
            loud = LOUD[letter] * part.gain * level
            if not is_kick:
                loud *= 1.0 + 0.12 * (self._rng.random() - 0.5)
            frame = self.frame(bar, step)
            self.add(self.buses.drums, sound, frame, loud, part.pan, part.room)
            if is_kick:
                self.buses.kicks.append(frame)

    def line(
        self, part: Line, notes: Iterator[Note], bar: int, level: float, bright: float
    ) -> None:
        """Play a bar of a voice, with its echoes."""
        bus = self.buses.bass if part.reads == "bass" else self.buses.music
        late, again, repeats = part.echo
        for note in notes:
            sound = self.note(part, note.notes, note.length, part.bright * bright)
            gain = part.gain * level
            for k in range(repeats + 1):
                frame = self.frame(bar, note.step + k * late)
                pan = part.pan if k == 0 else (0.7 if k % 2 else -0.7)
                self.add(bus, sound, frame, gain * again**k if k else gain, pan, part.room)

    def section(self, section: Section, first_bar: int) -> None:
        """Play a section."""
        song = self._song
        progress = [chord(symbol) for symbol in song.chords[section.chords].split()]
        for bar in range(section.bars):
            way = bar / max(section.bars - 1, 1)
            bright = section.bright[0] + (section.bright[1] - section.bright[0]) * way
            harmony = progress[bar % len(progress)]
            for name, level in section.levels().items():
                part = song.parts[name]
                steps = part.steps(bar, bar == section.bars - 1)
                if isinstance(part, Lane):
                    self.lane(part, steps, first_bar + bar, level)
                else:
                    notes = read_line(part, steps, harmony, song.key)
                    self.line(part, notes, first_bar + bar, level, bright)
        start = self.frame(first_bar, 0)
        for name in section.before.split():
            sound = self.hit(name)
            self.add(self.buses.drums, sound, start - sound.shape[-1], 0.4, 0.0, 0.2)
        for name in section.starts.split():
            self.add(self.buses.drums, self.hit(name), start, 0.5, 0.0, 0.15)


def perform(song: Song) -> Buses:
    """Play the whole song into its buses."""
    session = Session(song)
    for section, first_bar in zip(song.sections, song.starts(), strict=False):
        session.section(section, first_bar)
    return session.buses


def ducking(kicks: list[int], n: int, beats: float, bpm: float) -> Sound:
    """How far each kick pushes the rest down: 0 away from kicks, 1 at their start; shape (n,)."""
    length = round(beats * 60.0 / bpm * RATE)
    x = np.linspace(0.0, 1.0, length, dtype=np.float32)
    shape = np.float32(0.5) + np.float32(0.5) * np.cos(np.float32(np.pi) * x ** np.float32(0.8))
    shape[: frames(0.002)] *= np.linspace(0.0, 1.0, frames(0.002), dtype=np.float32)
    out = np.zeros(n, np.float32)
    for at in kicks:
        stop = min(n, at + length)
        np.maximum(out[at:stop], shape[: stop - at], out=out[at:stop])
    return out
