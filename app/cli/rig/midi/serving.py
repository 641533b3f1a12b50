# SPDX-License-Identifier: GPL-3.0-or-later
"""What the process of the controllers says of its devices."""

from typing import Any

from app.cli.rig.session import Session
from app.jobs import SessionLink

LONG_S = 60.0  # beside busy threads a process starts slowly


def wait_for_mapping(session: Session, device: str) -> None:
    """Until this device is served."""
    link = SessionLink(session.instance.socket)
    rows: dict[str, dict[str, Any]] = {}

    def serves() -> bool:
        for event in link.poll():
            if event.get("event") == "hardware":
                rows.update({row["name"]: row for row in event["devices"]})
        return bool(rows.get(device, {}).get("state") == "runs")

    try:
        session.wait(serves, f"the mapping of {device}", LONG_S)
    finally:
        link.close()


class Counts:
    """How many messages a device has sent, and what became of them, since this was made.

    `since` tells: received; lost (nobody read them); acted (events for the engine); refused (by the
    engine); strange (bytes that are no message).
    """

    def __init__(self, session: Session, device: str) -> None:
        self._session, self._device = session, device
        self._begun = self._now()

    def since(self) -> dict[str, int]:
        """How many since then."""
        now = self._now()
        return {name: (now[name] - self._begun[name]) % 2**32 for name in now}

    def _now(self) -> dict[str, int]:
        link = SessionLink(self._session.instance.socket)
        told: list[dict[str, Any]] = []

        def answered() -> bool:
            told.extend(e["devices"] for e in link.poll() if e.get("event") == "counts")
            return bool(told)

        try:
            link.send({"command": "controllers", "do": "counts"})
            self._session.wait(answered, "the counts", LONG_S)
        finally:
            link.close()
        return dict(told[-1][self._device])
