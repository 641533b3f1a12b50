# SPDX-License-Identifier: GPL-3.0-or-later
"""A device that is not there: it takes all that is sent to it and answers when it is asked."""

FEATURE_BYTES, REPORT_BYTES = 32, 64  # as devices have that mappings are made for


class Port:
    """The `Output` of a trial. sent: how many messages and reports there were."""

    def __init__(self) -> None:
        self.sent = 0
        self._lights: dict[tuple[int, int], int] = {}

    def light(self, status: int, number: int, value: int) -> None:
        """See `app.controllers.mapping.Output`."""
        if self._lights.get((status, number)) != value:
            self._lights[status, number] = value
            self.sent += 1

    def send(self, data: bytes) -> None:
        """See `Output`."""
        self.sent += bool(data)

    def newest(self, data: bytes) -> None:
        """See `Output`."""
        self.send(data)

    def feature(self, number: int, size: int = 256) -> bytes:  # noqa: ARG002
        """Zeros, as many as usual."""
        return bytes(min(size, FEATURE_BYTES))

    def send_feature(self, data: bytes) -> None:
        """See `Output`."""
        self.sent += bool(data)

    def report(self, number: int, size: int = 256) -> bytes:
        """A report of a device on which nothing is moved."""
        return bytes((number & 0xFF,)) + bytes(min(size, REPORT_BYTES) - 1)
