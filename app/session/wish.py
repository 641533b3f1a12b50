# SPDX-License-Identifier: GPL-3.0-or-later
"""The wish for another sound device, until it is fulfilled or refused."""

from collections.abc import Callable

from app.config import Audio
from app.session.child import Child

REOPEN_S = 6.0  # more than a host needs to open a device or to give up

Told = Callable[[bool, str], None]  # success, what happened


class Wish:
    """What is wanted, and how far it is.

    Args:
        audio: settings that are wanted. told: called at the end.
        old_audio, old_api: to go back to.
    """

    def __init__(self, audio: Audio, told: Told, old_audio: Audio, old_api: str) -> None:
        self.audio, self.told = audio, told
        self.old_audio, self.old_api = old_audio, old_api
        self.apis = ["jack", "alsa"] if audio.host_api == "auto" else [audio.host_api]
        self.api = ""  # that is tried
        self.reason = "the sound device does not open"
        self.swapped = False  # the old device was let go of
        self.reopened = False  # since then a host was started
        self.until = 0.0

    def failed(self, child: Child) -> None:
        """The host that should open the device has ended: it says why."""
        if child.process is not None and child.process.stdout is not None:
            said = child.process.stdout.read().decode(errors="replace").strip()
            self.reason = said or self.reason

    def swap(self, now: float) -> None:
        """The old device is let go of, for the new host to open it."""
        self.swapped, self.until = True, now + REOPEN_S
