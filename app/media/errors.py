# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with a music file, one line each.

MediaError
|- UnreadableError   missing, not allowed, a folder, a pipe, the disk failed
|- EmptyError        no bytes, or no sound in it
|- UnsupportedError  not music, or a kind of music that is not read
|- DamagedError      the right kind, but nothing of it can be decoded
`- LimitError        asks for more memory, time or length than a file may
"""

from pathlib import Path

LONGEST_NAME = 120  # characters of a file's name in a message; names may be 255 bytes of anything


def one_line(text: str) -> str:
    """Return the text without line breaks and control characters, fit for print."""
    clean = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(clean.split())


def short_name(path: str | Path) -> str:
    """Return the file's name as shown to people; undecodable bytes become question marks."""
    name = Path(path).name or str(path)
    name = one_line(name.encode("utf-8", "replace").decode("utf-8"))
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


class MediaError(Exception):
    """A music file cannot be used; its text is one line: the file's name and the reason."""

    def __init__(self, path: str | Path, reason: str) -> None:
        self.path = str(path)
        self.reason = one_line(reason)
        super().__init__(f"{short_name(path)}: {self.reason}")


class UnreadableError(MediaError):
    """The file cannot be opened or read."""


class EmptyError(MediaError):
    """There is nothing in the file, or no sound."""


class UnsupportedError(MediaError):
    """No music that this program reads."""


class DamagedError(MediaError):
    """The file looks like music, but nothing of it can be decoded."""


class LimitError(MediaError):
    """The file wants more memory, time or length than one file may have."""
