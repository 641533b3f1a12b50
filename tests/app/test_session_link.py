# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's connection to the supervisor."""

import json
import socket
from pathlib import Path

from app.jobs import RETRY_S, SessionLink


def told(server: socket.socket) -> dict[str, object]:
    """What who connects next says first."""
    server.settimeout(5.0)
    raw, _ = server.accept()
    with raw, raw.makefile("rb") as lines:
        found: dict[str, object] = json.loads(lines.readline())
    return found


def test_each_supervisor_is_told_how_many_decks_are_seen(tmp_path: Path) -> None:
    path = tmp_path / "socket"
    link = SessionLink(path)  # there is no supervisor yet
    link.shown(4)
    assert link.poll() == []
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(path))
        server.listen()
        link._tried -= RETRY_S
        link.poll()
        assert told(server) == {"command": "shown", "decks": 4}
    link.close()


def test_a_supervisor_that_was_followed_by_another_unseen_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "socket"
    servers = []
    for _ in range(2):
        path.unlink(missing_ok=True)
        servers.append(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM))
        servers[-1].bind(str(path))
        servers[-1].listen()
        if len(servers) == 1:
            link = SessionLink(path)
    servers[0].close()
    link._tried -= RETRY_S
    link.send({"command": "status"})  # is where it is noticed
    found = [event["event"] for event in link.poll()]
    assert (link.connected, link.met, found) == (True, 2, ["error", "info"])
    link.close()
    servers[1].close()
