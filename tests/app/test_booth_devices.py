# SPDX-License-Identifier: GPL-3.0-or-later
"""The booth output of real sessions: on the null device, and over real ports of JACK."""

import subprocess
import tomllib
from pathlib import Path

import pytest

from app.cli.rig.jack import JackServer
from app.cli.rig.session import make_music
from app.config import NAME
from tests.app.session_under_test import RunningSession, wait
from tests.app.test_roundtrip_jack import join


def outputs() -> set[str]:
    """The engine's output ports, without its client's name."""
    told = subprocess.run(["jack_lsp"], check=True, timeout=10, capture_output=True, text=True)
    return {port.partition(":")[2] for port in told.stdout.split() if ":out_" in port}


def kept(home: Path) -> dict[str, object]:
    """The settings of the sound that are written down."""
    found = tomllib.loads((home / "config" / NAME / "config.toml").read_text())
    return dict(found.get("audio", {}))


def test_a_booth_is_opened_and_gives_way_to_the_headphones(tmp_path: Path) -> None:
    session = RunningSession(tmp_path)
    try:
        client = session.client
        wait(lambda: client.state().blocks > 0, "the first block")
        assert client.get("booth.there") == 0
        session.ask("audio", booth=5, mic=1)
        wait(lambda: client.get("booth.there") == 1, "the booth")
        client.set("mic.on", 1)  # the null device's one beeps
        client.set("mic.booth", 1)
        wait(lambda: client.state().booth.rms[0] > 0, "its sound")
        wait(lambda: kept(tmp_path).get("booth") == 5, "the setting to be kept")
        session.ask("audio", phones=5)
        wait(lambda: client.get("booth.there") == 0, "the booth to give way")
    finally:
        print(session.log())  # shown when the test fails
        session.close()


@pytest.mark.jack
def test_the_booth_has_ports_that_carry_sound_and_come_back_with_the_server(tmp_path: Path) -> None:
    with JackServer(frames=256, outputs=6) as server:
        session = RunningSession(tmp_path)
        try:
            client = session.client
            session.ask("audio", host_api="jack", mic=1, booth=5)
            wait(lambda: client.get("booth.there") == 1, "the booth")
            assert outputs() >= {"out_4", "out_5"}
            join("out_4", "in_0")
            assert client.get("mic.level") == 0
            session.load(0, make_music(tmp_path / "music.wav", 60))
            client.set("master.gain", -60)
            session.play()
            wait(lambda: client.get("mic.level") > 0.01, "sound from the booth's port")
            client.set("booth.gain", -60)
            wait(lambda: client.get("mic.level") < 0.001, "silence there")
            server.kill()
            wait(lambda: client.get("booth.there") == 0, "the loss of the device")
            server.start()
            wait(lambda: client.get("booth.there") == 1, "the booth", 40)
            assert outputs() >= {"out_4", "out_5"}
        finally:
            print(session.log())  # shown when the test fails
            session.close()


@pytest.mark.jack
def test_a_device_without_channels_for_the_booth_says_so_once(tmp_path: Path) -> None:
    with JackServer(frames=256, outputs=4):
        session = RunningSession(tmp_path)
        try:
            session.ask("audio", host_api="jack", booth=5)
            wait(lambda: session.client.device()[1] == 1, "the device")
            assert session.client.get("booth.there") == 0
            assert outputs() == {"out_0", "out_1", "out_2", "out_3"}
            line = "gives no booth output: it has 4 outputs, and the booth would be 5"
            assert session.log().count(line) == 1
        finally:
            print(session.log())
            session.close()
