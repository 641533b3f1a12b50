# SPDX-License-Identifier: GPL-3.0-or-later
"""How a demo song is written down: lanes of drums, lines of notes, sections of bars.

A bar is 16 letters, one for each sixteenth; a text of several bars parted by blanks is cycled.
Drums: "." rest, "o" soft, "x" normal, "X" loud.
Lines: "." rest, "-" hold on, anything else starts a note (see Line).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.demo.grid import Anchor, frame_of
from app.demo.harmony import camelot
from app.demo.synth import RATE

STEPS = 16
BEATS_A_BAR = 4
PHRASE_BARS = 8


@dataclass(frozen=True, slots=True)
class Part:
    """What lanes and lines have in common.

    `bars` sound in even phrases of eight bars, `alt` (if there is one) in odd ones. `fill` stands
    in for the last bar of a phrase, `exit` for the last bar of a section. `gain` is linear, `room`
    the share sent to the reverb, `pan` -1..1.
    """

    sound: str
    gain: float
    bars: str
    alt: str = ""
    fill: str = ""
    exit: str = ""
    room: float = 0.0
    pan: float = 0.0

    def steps(self, bar: int, last_of_section: bool) -> str:
        """The 16 letters of a bar; `bar` counts from the start of the section."""
        last_of_phrase = bar % PHRASE_BARS == PHRASE_BARS - 1
        if last_of_section and self.exit:
            return self.exit
        if (last_of_phrase or last_of_section) and self.fill:
            return self.fill
        odd = bar // PHRASE_BARS % 2 == 1
        cycle = (self.alt if odd and self.alt else self.bars).split()
        return cycle[bar % len(cycle)]


@dataclass(frozen=True, slots=True)
class Lane(Part):
    """A drum: `sound` names a hit of `drums.HITS`."""


@dataclass(frozen=True, slots=True)
class Line(Part):
    """A voice of `voices.VOICES`, no lower than the MIDI note `lowest`.

    How letters become notes is `reads`:
    bass: r root, o octave, t third, f fifth, s seventh, u the fifth below.
    chord: x the whole chord. arp: 0-9 tones of the chord, upwards. tune: 0-9 then a-f steps of
    the key's scale. `echo` is (steps late, gain of each repeat, repeats), from side to side.
    """

    reads: str = "chord"
    lowest: int = 57
    bright: float = 0.5
    echo: tuple[int, float, int] = (0, 0.0, 0)


@dataclass(frozen=True, slots=True)
class Section:
    """Some bars with the same parts. `play` names them, "bass:0.6" at a level of its own.

    `bright` moves all filters from the first to the second value; 1 is as written. `before` and
    `starts` are single hits: they end, or begin, at the section's first beat.
    """

    name: str
    bars: int
    play: str
    bright: tuple[float, float] = (1.0, 1.0)
    chords: str = "main"
    before: str = ""
    starts: str = ""

    def levels(self) -> dict[str, float]:
        """Part names and their levels."""
        pairs = (word.partition(":") for word in self.play.split())
        return {name: float(level or 1.0) for name, _, level in pairs}


@dataclass(frozen=True, slots=True)
class CueAt:
    """A hot cue at a bar of a section; `loop_bars` over 0 makes it a loop."""

    name: str
    section: int
    color: str
    bar: int = 0
    loop_bars: int = 0


@dataclass(frozen=True, slots=True)
class Song:
    """A whole song. `swing` is how late every other sixteenth is, in parts of a sixteenth.

    `drift` holds the tempo of one phrase after the other (cycled); empty: `bpm` throughout.
    `duck` is how far the kick pushes the rest down (0..1), `duck_beats` for how long. `bass` and
    `music` are the faders of these buses (linear), `air` lifts the treble, 1
    by 4 dB at 7 kHz and 8 dB at 15 kHz. `lufs` is the loudness of the whole.
    """

    name: str
    title: str
    genre: str
    key: str
    bpm: float
    chords: Mapping[str, str]
    parts: Mapping[str, Lane | Line]
    sections: tuple[Section, ...]
    cues: tuple[CueAt, ...]
    swing: float = 0.0
    lead_in_s: float = 0.0
    drift: tuple[float, ...] = ()
    drift_bars: int = PHRASE_BARS
    duck: float = 0.6
    duck_beats: float = 0.85
    room_s: float = 1.8
    air: float = 0.5
    bass: float = 1.0
    music: float = 1.0
    lufs: float = -10.0

    @property
    def bars(self) -> int:
        """Bars of the whole song."""
        return sum(s.bars for s in self.sections)

    @property
    def camelot(self) -> str:
        """The key as Camelot number."""
        return camelot(self.key)

    @property
    def last_bpm(self) -> float:
        """Tempo after the last anchor."""
        if not self.drift:
            return self.bpm
        return self.drift[(-(-self.bars // self.drift_bars) - 1) % len(self.drift)]

    def anchors(self) -> tuple[Anchor, ...]:
        """The grid: one anchor, or one each time the tempo changes. Whole frames."""
        made: list[Anchor] = [(round(self.lead_in_s * RATE), 0.0)]
        beats = self.drift_bars * BEATS_A_BAR
        phrases = -(-self.bars // self.drift_bars) if self.drift else 1
        for k in range(1, phrases):
            length = beats * 60.0 * RATE / self.drift[(k - 1) % len(self.drift)]
            made.append((round(made[-1][0] + length), float(k * beats)))
        return tuple(made)

    def frame(self, beat: float) -> float:
        """Frame of a beat."""
        return frame_of(self.anchors(), self.last_bpm, RATE, beat)

    def starts(self) -> list[int]:
        """First bar of each section, and the bar behind the last."""
        made = [0]
        for section in self.sections:
            made.append(made[-1] + section.bars)
        return made

    def shortened(self, bars: int) -> "Song":
        """The same song with about so many bars: each section keeps its share, at least one."""
        part = bars / self.bars
        sections = tuple(replace(s, bars=max(1, round(s.bars * part))) for s in self.sections)
        return replace(self, sections=sections, drift_bars=max(1, round(self.drift_bars * part)))
