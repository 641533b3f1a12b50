# SPDX-License-Identifier: GPL-3.0-or-later
"""The measured latency over real ports: an output of JACK joined to the microphone's input."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.rig.jack import JackServer
from tests.app.session_under_test import RunningSession, wait


def join(output: str, into: str) -> None:
    """A cable from one port of the engine to another, whatever its client is called."""
    told = subprocess.run(["jack_lsp"], check=True, timeout=60, capture_output=True, text=True)
    clients = {port.partition(":")[0] for port in told.stdout.split() if port.endswith(into)}
    assert clients, told.stdout
    for client in clients:
        ports = (f"{client}:{output}", f"{client}:{into}")
        subprocess.run(["jack_connect", *ports], check=True, timeout=60)


class Alone(RunningSession):
    """Without a standby: it would open ports of its own while the cable is joined, and play
    without one when it takes over."""

    def command(self, *words: str) -> list[str]:
        return super().command("--standby", "off", *words)


@pytest.fixture(params=[64, 256])
def session(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[RunningSession]:
    with JackServer(frames=request.param):
        running = Alone(tmp_path)
        running.ask("audio", host_api="jack", mic=1)
        yield running
        print(running.log())  # shown when the test fails
        running.close()


def measure(session: RunningSession, output: int) -> tuple[float, ...]:
    """pings, heard, frames, spread."""
    client = session.client
    client.set("latency.measure", output)
    wait(lambda: client.get("latency.measure") == output, "the start")
    wait(lambda: client.get("latency.measure") == 0, "the end")
    return tuple(client.get(f"latency.{name}") for name in ("pings", "heard", "frames", "spread"))


@pytest.mark.jack
def test_a_cable_between_two_ports_takes_a_period(session: RunningSession) -> None:
    wait(lambda: session.client.get("mic.there") == 1, "the input")
    assert measure(session, 2) == (3, 0, -1, -1)  # the server's input is silent
    join("out_1", "in_0")
    pings, heard, frames, _ = measure(session, 2)
    assert pings == 6
    assert heard >= 4  # a busy machine drops a period now and then
    assert frames == session.client.state().frames
