# SPDX-License-Identifier: GPL-3.0-or-later
"""Instruments with a pitch. Each makes one note or chord.

Arguments are the MIDI notes, the length held in seconds, and the brightness 0..1 of the filter.
"""

from collections.abc import Callable

import numpy as np

from app.demo.synth import (
    Filtered,
    Sound,
    adsr,
    choir,
    decay,
    drive,
    fade,
    fm,
    frames,
    highpass,
    hz,
    saw,
    sine,
    square,
    times,
    wide,
    without_dc,
)

Notes = tuple[int, ...]
Voice = Callable[[Notes, float, float], Sound]


def _open(bright: float, low: float, high: float) -> float:
    """Corner in Hz for a brightness, on a logarithmic way from low to high."""
    return float(low * (high / low) ** bright)


def _falling(n: int, top: float, bottom: float, seconds: float) -> Sound:
    """Corner of a filter that opens at the attack and closes again."""
    way = np.exp(-times(n) / np.float32(seconds))
    made: Sound = np.float32(bottom) * np.float32(top / bottom) ** way
    return made


def bass_round(notes: Notes, held: float, bright: float) -> Sound:
    """A warm house bass: a sine below, a saw with a closing filter above."""
    n, f = frames(held + 0.12), hz(notes[0])
    top = _open(bright, 260.0, 1500.0)
    edge = Filtered(saw(f, n) + saw(f * 1.004, n, 0.3)).sweep(
        _falling(n, top, top * 0.35, 0.12), 1.2
    )
    made = sine(f, n) * np.float32(0.9) + edge * np.float32(0.45)
    return fade(
        drive(made * adsr(n, held, 0.004, 0.4, 0.75, 0.03), 1.4) * np.float32(0.8), 0.002, 0.02
    )


def bass_dark(notes: Notes, held: float, bright: float) -> Sound:
    """A techno bass: low, dirty, short."""
    n, f = frames(held + 0.08), hz(notes[0])
    top = _open(bright, 140.0, 1200.0)
    body = Filtered(saw(f, n) + square(f, n, 0.4)).sweep(_falling(n, top * 2.0, top, 0.06), 2.2)
    made = drive(body + sine(f, n) * np.float32(0.6), 2.4) * adsr(n, held, 0.003, 0.2, 0.7, 0.02)
    return fade(made * np.float32(0.7), 0.002, 0.015)


def bass_roll(notes: Notes, held: float, bright: float) -> Sound:
    """A trance bass that fills the gaps between the kicks."""
    n, f = frames(held + 0.08), hz(notes[0])
    top = _open(bright, 500.0, 3200.0)
    body = Filtered(saw(f, n) + saw(f * 2.003, n, 0.2) * np.float32(0.4))
    edge = body.sweep(_falling(n, top, top * 0.2, 0.07), 1.4)
    made = edge * np.float32(0.6) + sine(f, n) * np.float32(0.6)
    return fade(drive(made, 1.6) * adsr(n, held, 0.003, 0.16, 0.6, 0.025), 0.002, 0.015)


def bass_reese(notes: Notes, held: float, bright: float) -> Sound:
    """Detuned saws that beat against each other, over a steady sine."""
    n, f = frames(held + 0.1), hz(notes[0])
    upper = choir((notes[0] + 12,), n, 4, 22.0, "reese")
    turn = np.float32(0.5) + np.float32(0.5) * np.sin(times(n) * np.float32(2.0 * np.pi * 1.45))
    corners = np.float32(220.0) * np.float32(_open(bright, 2.5, 11.0)) ** turn
    moving = Filtered(upper).sweep(corners, 1.8)
    cut = Filtered(drive(moving * np.float32(1.8), 1.8))
    made = cut.by(highpass(cut.f, 110.0)) * np.float32(0.5) + sine(f, n) * np.float32(0.8)
    return fade(made * adsr(n, held, 0.006, 0.6, 0.9, 0.03), 0.003, 0.02)


def bass_eight(notes: Notes, held: float, bright: float) -> Sound:
    """The long sine of a drum machine, with a little dirt so that small speakers tell it."""
    n, f = frames(held + 0.2), hz(notes[0])
    bend = np.full(n, f, np.float32) * (1.0 + 0.6 * np.exp(-times(n) / np.float32(0.018)))
    made = sine(bend.astype(np.float32), n) * adsr(n, held, 0.003, 0.9, 0.35, 0.06)
    return fade(drive(made, 1.2 + 1.8 * bright) * np.float32(0.85), 0.002, 0.04)


def bass_finger(notes: Notes, held: float, bright: float) -> Sound:
    """A plucked string on a short scale."""
    n, f = frames(held + 0.1), hz(notes[0])
    top = _open(bright, 600.0, 3000.0)
    string = Filtered(saw(f, n) * np.float32(0.7) + square(f, n, 0.3, 0.1) * np.float32(0.4))
    made = string.sweep(_falling(n, top, 240.0, 0.09), 1.0) + sine(f, n) * np.float32(0.5)
    return fade(
        drive(made, 1.5) * adsr(n, held, 0.003, 0.3, 0.45, 0.03) * np.float32(0.8), 0.002, 0.015
    )


def pad(notes: Notes, held: float, bright: float) -> Sound:
    """Wide saws that breathe in and out."""
    n = frames(held + 0.9)
    made = Filtered(choir(notes, n, 5, 16.0, "pad")).low(_open(bright, 350.0, 7000.0), 0.8)
    return fade(made * adsr(n, held, 0.35, 1.0, 0.9, 0.28), 0.01, 0.1)


def strings(notes: Notes, held: float, bright: float) -> Sound:
    """A section of strings, a little late and never quite in tune."""
    n = frames(held + 0.5)
    body = Filtered(choir(notes, n, 6, 11.0, "strings"))
    made = body.by(highpass(body.f, 260.0))
    tremble = 1.0 + 0.06 * np.sin(times(n) * np.float32(2.0 * np.pi * 5.6))
    made = Filtered(made * tremble.astype(np.float32)).low(_open(bright, 1500.0, 9000.0), 0.7)
    return fade(made * adsr(n, held, 0.09, 1.0, 0.9, 0.14), 0.005, 0.05)


def stab(notes: Notes, held: float, bright: float) -> Sound:
    """A short chord whose filter snaps shut."""
    n = frames(held + 0.35)
    top = _open(bright, 500.0, 6500.0)
    made = Filtered(choir(notes, n, 3, 9.0, "stab")).sweep(_falling(n, top, top * 0.18, 0.11), 1.5)
    return fade(made * adsr(n, held, 0.003, 0.3, 0.6, 0.09), 0.002, 0.04)


def dub(notes: Notes, held: float, bright: float) -> Sound:
    """A hollow chord for the echo to play with."""
    n = frames(held + 0.3)
    body = Filtered(choir(notes, n, 3, 7.0, "dub"))
    cut = Filtered(body.sweep(_falling(n, _open(bright, 500.0, 4200.0), 300.0, 0.14), 2.4))
    return fade(cut.by(highpass(cut.f, 240.0)) * adsr(n, held, 0.004, 0.18, 0.4, 0.08), 0.002, 0.04)


def super_saw(notes: Notes, held: float, bright: float) -> Sound:
    """The large lead of the nineties: seven saws a note."""
    n = frames(held + 0.25)
    body = Filtered(choir(notes, n, 7, 19.0, "super"))
    tone = body.by(highpass(body.f, hz(min(notes)) * 0.7))
    made = Filtered(tone).low(_open(bright, 900.0, 13000.0), 0.8)
    return fade(made * adsr(n, held, 0.006, 0.5, 0.8, 0.09), 0.002, 0.03)


def pluck(notes: Notes, held: float, bright: float) -> Sound:
    """A plucked synthetic string: bright for a moment."""
    n = frames(held + 0.3)
    top = _open(bright, 700.0, 9000.0)
    made = Filtered(choir(notes, n, 3, 8.0, "pluck")).sweep(_falling(n, top, top * 0.1, 0.07), 1.3)
    return fade(made * adsr(n, held, 0.002, 0.16, 0.25, 0.08), 0.001, 0.03)


def organ(notes: Notes, held: float, bright: float) -> Sound:
    """Drawbars with a click at the key."""
    n = frames(held + 0.08)
    made = np.zeros(n, np.float32)
    for note in notes:
        for ratio, loud in (
            (0.5, 0.5),
            (1.0, 1.0),
            (2.0, 0.5),
            (3.0, 0.3 * bright),
            (4.0, 0.25 * bright),
        ):
            made += sine(hz(note) * ratio, n, 0.13 * ratio) * np.float32(loud)
    made *= adsr(n, held, 0.003, 0.12, 0.55, 0.02) * np.float32(0.35 / np.sqrt(len(notes)))
    return wide(fade(drive(made, 1.3), 0.002, 0.02), "organ")


def rhodes(notes: Notes, held: float, bright: float) -> Sound:
    """An electric piano: tines that ring, a tremolo from side to side."""
    n = frames(held + 0.5)
    made = np.zeros(n, np.float32)
    for k, note in enumerate(notes):
        late = frames(0.006 * k)
        body = fm(hz(note), 1.0, decay(n, 1.4) * np.float32(0.5 + 0.9 * bright), n)
        tine = fm(hz(note), 14.0, decay(n, 0.25) * np.float32(0.35), n) * decay(n, 0.5)
        made[late:] += (body + tine * np.float32(0.25 + 0.3 * bright))[: n - late]
    made *= (
        decay(n, 4.5) * adsr(n, held, 0.003, 1.0, 0.8, 0.12) * np.float32(0.5 / np.sqrt(len(notes)))
    )
    sway = np.sin(times(n) * np.float32(2.0 * np.pi * 4.3)) * np.float32(0.22)
    return fade(np.stack((made * (1 + sway), made * (1 - sway))).astype(np.float32), 0.002, 0.05)


def bell(notes: Notes, held: float, bright: float) -> Sound:
    """Glass that is struck: two modulated sines."""
    n = frames(held + 1.2)
    made = np.zeros(n, np.float32)
    for note in notes:
        made += fm(hz(note), 3.01, decay(n, 0.9) * np.float32(0.6 + 1.6 * bright), n) * decay(
            n, 1.8
        )
        made += sine(hz(note) * 2.0, n) * decay(n, 0.8) * np.float32(0.3)
    return wide(fade(made * np.float32(0.45), 0.002, 0.2), "bell")


def chop(notes: Notes, held: float, bright: float) -> Sound:
    """A muted guitar with the right hand close to the bridge."""
    n = frames(held + 0.12)
    made = Filtered(choir(notes, n, 2, 5.0, "chop"))
    open_ = made.sweep(_falling(n, _open(bright, 1800.0, 7000.0), 700.0, 0.05), 1.1)
    cut = Filtered(open_)
    return fade(
        cut.by(highpass(cut.f, 420.0)) * adsr(n, held, 0.002, 0.06, 0.35, 0.03), 0.001, 0.02
    )


def sing(notes: Notes, held: float, bright: float) -> Sound:
    """A mono lead with a little vibrato that comes late."""
    n, f = frames(held + 0.25), hz(notes[0])
    t = times(n)
    late = np.clip((t - 0.18) * 4.0, 0.0, 1.0)
    bend = np.float32(f) * (1.0 + 0.006 * late * np.sin(t * np.float32(2.0 * np.pi * 5.4)))
    tone = sine(bend.astype(np.float32), n)
    made = drive(tone + np.float32(0.35) * drive(tone * np.float32(3.0), 2.0), 1.0 + 2.0 * bright)
    return wide(
        fade(made * adsr(n, held, 0.015, 0.5, 0.75, 0.08) * np.float32(0.5), 0.004, 0.04), "sing"
    )


VOICES: dict[str, Voice] = {
    v.__name__: v
    for v in (
        bass_round, bass_dark, bass_roll, bass_reese, bass_eight, bass_finger, pad, strings, stab,
        dub, super_saw, pluck, organ, rhodes, bell, chop, sing,
    )
}  # fmt: skip


def play(voice: str, notes: Notes, held: float, bright: float) -> Sound:
    """One note or chord of a named voice, free of DC, shape (n,) or (2, n)."""
    return without_dc(VOICES[voice](notes, held, bright))
