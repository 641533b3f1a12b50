# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong in the engine.

EngineError
  + DeviceError       the sound device could not be opened, or went away
    + MidiError       a MIDI port could not be opened, or went away; or there is no MIDI here
  + QueueFull         the engine has not kept up with events; nothing was sent
  + VersionMismatch   the block or the segment was made by another version
  + NotFound          there is no such block or segment
  + TrackError        a segment cannot be made or read
    + SpaceError      no room in shared memory or on the disk
"""


class EngineError(Exception):
    """Base class: catch this at the edge of the application."""


class DeviceError(EngineError):
    """The sound device could not be opened, or went away."""


class MidiError(DeviceError):
    """A MIDI port could not be opened, or went away; or there is no MIDI here."""


class QueueFull(EngineError):
    """The event ring or the table of clients is full; nothing was sent."""


class VersionMismatch(EngineError):
    """Made by another version of the program."""


class NotFound(EngineError):
    """There is no such block or segment."""


class TrackError(EngineError):
    """A segment of PCM cannot be made or read."""


class SpaceError(TrackError):
    """No room in shared memory or on the disk."""
