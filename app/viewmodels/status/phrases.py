# SPDX-License-Identifier: GPL-3.0-or-later
"""What the other processes tell in English, in the language of the window."""

import re
from functools import cache
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "Session"
LINES: tuple[Any, ...] = (  # "{}" stands for a name, or for another of these lines
    QT_TRANSLATE_NOOP("Session", "Decoding"),
    QT_TRANSLATE_NOOP("Session", "Loading {}"),
    QT_TRANSLATE_NOOP("Session", "{}: cannot be loaded ({})"),
    QT_TRANSLATE_NOOP("Session", "{}: the decoder ended before the file did"),
    QT_TRANSLATE_NOOP("Session", "{}: there is no such folder"),
    QT_TRANSLATE_NOOP("Session", "{}: no music that can be read"),
    QT_TRANSLATE_NOOP("Session", "{}: there is no sound in it"),
    QT_TRANSLATE_NOOP("Session", "{}: its kind of sound is not supported"),
    QT_TRANSLATE_NOOP("Session", "{}: nothing in it can be decoded"),
    QT_TRANSLATE_NOOP("Session", "{}: the file is empty"),
    QT_TRANSLATE_NOOP("Session", "{}: is a folder, not a music file"),
    QT_TRANSLATE_NOOP("Session", "the supervisor is gone: nothing loads"),
    QT_TRANSLATE_NOOP("Session", "The supervisor is gone: the sound goes on, but nothing loads."),
    QT_TRANSLATE_NOOP("Session", "The supervisor is back."),
    QT_TRANSLATE_NOOP("Session", "the supervisor met a fault and goes on: {}"),
    QT_TRANSLATE_NOOP(
        "Session", "the window ended again and again; `djuniverse` opens it once more"
    ),
    QT_TRANSLATE_NOOP("Session", "the sound engine ended ({}) and goes on"),
    QT_TRANSLATE_NOOP("Session", "the sound engine hangs: starting another one"),
    QT_TRANSLATE_NOOP("Session", "It ends again and again: {}."),
    QT_TRANSLATE_NOOP("Session", "opening {}"),
    QT_TRANSLATE_NOOP("Session", "no sound device: playing without sound"),
    QT_TRANSLATE_NOOP("Session", "{}; playing without sound"),
    QT_TRANSLATE_NOOP("Session", "{} is gone; playing on without sound"),
    QT_TRANSLATE_NOOP("Session", "{}; the sound stays on the device it was on"),
    QT_TRANSLATE_NOOP("Session", "the sound device does not open"),
    QT_TRANSLATE_NOOP("Session", "the sound device does not answer"),
    QT_TRANSLATE_NOOP("Session", "another sound device is being opened"),
    QT_TRANSLATE_NOOP("Session", "PortAudio is not installed: {}"),
    QT_TRANSLATE_NOOP("Session", "{} has no output"),
    QT_TRANSLATE_NOOP("Session", "{} has no output {}"),
    QT_TRANSLATE_NOOP("Session", "JACK runs at {} Hz, this session at {} Hz"),
    QT_TRANSLATE_NOOP("Session", "The sample rate of {} Hz is used from the next start on."),
    QT_TRANSLATE_NOOP("Session", "{} cannot be added to the library"),
    QT_TRANSLATE_NOOP("Session", "{} belongs to the library now."),
    QT_TRANSLATE_NOOP("Session", "The analysis in the background is switched off in the settings."),
    QT_TRANSLATE_NOOP("Session", "the history of this set is not written: {}"),
    QT_TRANSLATE_NOOP("Session", "the library is not backed up: {}"),
    QT_TRANSLATE_NOOP("Session", "the recorder ended; the recording goes on in another file"),
    QT_TRANSLATE_NOOP("Session", "the recording has ended: the disk of {} is full"),
    QT_TRANSLATE_NOOP("Session", "the recording has ended: {}"),
    QT_TRANSLATE_NOOP("Session", "the last recording is just being ended"),
    QT_TRANSLATE_NOOP("Session", "nothing is recorded: {}"),
    QT_TRANSLATE_NOOP("Session", "The disk has room for {} more minutes of recording."),
    QT_TRANSLATE_NOOP(
        "Session", "The disk is too slow: the recording has a gap, filled with silence."
    ),
    QT_TRANSLATE_NOOP("Session", "{}; recording as WAV"),
    QT_TRANSLATE_NOOP("Session", "the demo music cannot be made in {}"),
    QT_TRANSLATE_NOOP("Session", "samples last {} s at most"),
    QT_TRANSLATE_NOOP("Session", "{}: its mapping has a fault: {}"),
    QT_TRANSLATE_NOOP("Session", "its mapping has a fault: {}"),
    QT_TRANSLATE_NOOP("Session", "the engine does not keep up with the controllers"),
    QT_TRANSLATE_NOOP("Session", "controllers cannot scratch: {}"),
    QT_TRANSLATE_NOOP("Session", "HID controllers need the Python package hidapi"),
    QT_TRANSLATE_NOOP(
        "Session", "{} cannot be opened: another program may use it, or rights are missing"
    ),
    QT_TRANSLATE_NOOP("Session", "{} cannot be opened: it is gone"),
    QT_TRANSLATE_NOOP("Session", "controllers are served"),
    QT_TRANSLATE_NOOP("Session", "{} is there already, and is another one"),
    QT_TRANSLATE_NOOP("Session", "an archive of one mapping with its scripts is expected"),
)
STEPS: tuple[Any, ...] = (  # of undo, as they are kept: in English, whoever made them
    QT_TRANSLATE_NOOP("Session", "{} tracks"),
    QT_TRANSLATE_NOOP("Session", "rename a set to {}"),
    QT_TRANSLATE_NOOP("Session", "delete the set {}"),
    QT_TRANSLATE_NOOP("Session", "take out of a set"),
    QT_TRANSLATE_NOOP("Session", "goes well with"),
    QT_TRANSLATE_NOOP("Session", "not goes well with"),
    QT_TRANSLATE_NOOP("Session", "cues"),
    QT_TRANSLATE_NOOP("Session", "grid"),
    QT_TRANSLATE_NOOP("Session", "delete {} tracks"),
    QT_TRANSLATE_NOOP("Session", "delete a track"),
    QT_TRANSLATE_NOOP("Session", "note"),
    QT_TRANSLATE_NOOP("Session", "delete a note"),
    QT_TRANSLATE_NOOP("Session", "new list {}"),
    QT_TRANSLATE_NOOP("Session", "entries of a list"),
    QT_TRANSLATE_NOOP("Session", "add to a list"),
    QT_TRANSLATE_NOOP("Session", "remove from a list"),
    QT_TRANSLATE_NOOP("Session", "order of a list"),
    QT_TRANSLATE_NOOP("Session", "rename a list to {}"),
    QT_TRANSLATE_NOOP("Session", "rule of a list"),
    QT_TRANSLATE_NOOP("Session", "move a list"),
    QT_TRANSLATE_NOOP("Session", "delete the list {}"),
    QT_TRANSLATE_NOOP("Session", "import lists"),
    QT_TRANSLATE_NOOP("Session", "path"),
    QT_TRANSLATE_NOOP("Session", "{}: {} → {}"),
    QT_TRANSLATE_NOOP("Session", "cue point of {}"),
    QT_TRANSLATE_NOOP("Session", "hot cue {} of {}"),
    QT_TRANSLATE_NOOP("Session", "{} hot cues of {}"),
    QT_TRANSLATE_NOOP("Session", "Shift the grid"),
    QT_TRANSLATE_NOOP("Session", "Shift the bars"),
    QT_TRANSLATE_NOOP("Session", "Beat here"),
    QT_TRANSLATE_NOOP("Session", "Downbeat here"),
    QT_TRANSLATE_NOOP("Session", "Phrase here"),
    QT_TRANSLATE_NOOP("Session", "Stretch the grid"),
    QT_TRANSLATE_NOOP("Session", "Tempo"),
    QT_TRANSLATE_NOOP("Session", "Tempo × {}"),
    QT_TRANSLATE_NOOP("Session", "Tap the tempo"),
    QT_TRANSLATE_NOOP("Session", "Anchor here"),
    QT_TRANSLATE_NOOP("Session", "Anchor"),
    QT_TRANSLATE_NOOP("Session", "Remove an anchor"),
    QT_TRANSLATE_NOOP("Session", "Move an anchor"),
    QT_TRANSLATE_NOOP("Session", "Straighten the grid"),
    QT_TRANSLATE_NOOP("Session", "Lock the grid"),
    QT_TRANSLATE_NOOP("Session", "Unlock the grid"),
    QT_TRANSLATE_NOOP("Session", "The grid of the analysis"),
    QT_TRANSLATE_NOOP("Session", "Drag the grid"),
    QT_TRANSLATE_NOOP("Session", "New grid"),
    QT_TRANSLATE_NOOP("Session", "Cue point"),
    QT_TRANSLATE_NOOP("Session", "Add a memory cue"),
    QT_TRANSLATE_NOOP("Session", "Add loop {}"),
    QT_TRANSLATE_NOOP("Session", "Add hot cue {}"),
    QT_TRANSLATE_NOOP("Session", "Delete a cue"),
    QT_TRANSLATE_NOOP("Session", "Name a cue"),
    QT_TRANSLATE_NOOP("Session", "Colour a cue"),
    QT_TRANSLATE_NOOP("Session", "Move a cue"),
    QT_TRANSLATE_NOOP("Session", "Snap a cue"),
    QT_TRANSLATE_NOOP("Session", "Snap all cues"),
    QT_TRANSLATE_NOOP("Session", "Length of a loop"),
    QT_TRANSLATE_NOOP("Session", "Number the cues"),
    QT_TRANSLATE_NOOP("Session", "Add a note"),
    QT_TRANSLATE_NOOP("Session", "Change a note"),
    QT_TRANSLATE_NOOP("Session", "Delete a note"),
)
FIELDS: dict[str, Any] = {
    "rating": QT_TRANSLATE_NOOP("Session", "rating"),
    "title": QT_TRANSLATE_NOOP("Session", "title"),
    "artist": QT_TRANSLATE_NOOP("Session", "artist"),
    "album": QT_TRANSLATE_NOOP("Session", "album"),
    "genre": QT_TRANSLATE_NOOP("Session", "genre"),
    "label": QT_TRANSLATE_NOOP("Session", "label"),
    "remixer": QT_TRANSLATE_NOOP("Session", "remixer"),
    "composer": QT_TRANSLATE_NOOP("Session", "composer"),
    "year": QT_TRANSLATE_NOOP("Session", "year"),
    "comment": QT_TRANSLATE_NOOP("Session", "comment"),
    "color": QT_TRANSLATE_NOOP("Session", "colour"),
    "energy": QT_TRANSLATE_NOOP("Session", "energy"),
    "key": QT_TRANSLATE_NOOP("Session", "key"),
    "bpm": QT_TRANSLATE_NOOP("Session", "tempo"),
    "tags": QT_TRANSLATE_NOOP("Session", "tags"),
    "album_artist": QT_TRANSLATE_NOOP("Session", "album artist"),
    "grouping": QT_TRANSLATE_NOOP("Session", "grouping"),
    "mix": QT_TRANSLATE_NOOP("Session", "mix"),
    "producer": QT_TRANSLATE_NOOP("Session", "producer"),
    "track_number": QT_TRANSLATE_NOOP("Session", "track number"),
    "disc_number": QT_TRANSLATE_NOOP("Session", "disc number"),
    "catalogue_number": QT_TRANSLATE_NOOP("Session", "catalogue number"),
    "play_count": QT_TRANSLATE_NOOP("Session", "times played"),
    "added": QT_TRANSLATE_NOOP("Session", "date added"),
}


def told(text: str) -> str:
    """A line of another process as it is shown; one that is not known stays as it is."""
    for line, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            return _translated(line).format(*(told(part) for part in match.groups()))
    where, _, names = text.rpartition(": ")
    if names and all(name in FIELDS for name in names.split(", ")):  # of tracks, that were edited
        shown = ", ".join(_translated(FIELDS[name]) for name in names.split(", "))
        return f"{told(where)}: {shown}" if where else shown
    return text


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """The lines; those without a gap first."""
    lines = sorted((*LINES, *STEPS), key=lambda line: line.count("{}"))
    return [(s, re.compile(re.escape(s).replace(r"\{\}", "(.+?)"), re.DOTALL)) for s in lines]
