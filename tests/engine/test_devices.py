# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing a device; the probe; the host's command line."""

import json
import subprocess
import sys

import pytest

from engine.devices import Device, choose, parse_probe, probe
from engine.errors import DeviceError
from engine.host import Options

CARDS = [
    Device(0, "alsa", "HDA Intel PCH: ALC257 (hw:0,0)", 2, 44_100),
    Device(1, "alsa", "USB Mixer: Audio (hw:1,0)", 4, 48_000),
    Device(2, "alsa", "pulse", 32, 44_100),
    Device(3, "jack", "system", 2, 48_000),
    Device(4, "alsa", "default", 32, 44_100),
]


def test_a_part_of_the_name_is_enough() -> None:
    assert choose(CARDS, "alsa", "usb mixer") == CARDS[1]


def test_the_whole_name_comes_before_a_part() -> None:
    cards = [*CARDS, Device(5, "alsa", "hw:1,0", 2, 48_000)]
    assert choose(cards, "alsa", "hw:1,0") == cards[5]


def test_without_a_name_the_usual_one_is_taken() -> None:
    assert choose(CARDS, "alsa", "") == CARDS[2]
    assert choose(CARDS, "jack", "") == CARDS[3]
    assert choose(CARDS[:2], "alsa", "") == CARDS[0]


def test_what_is_not_there_is_named() -> None:
    with pytest.raises(DeviceError, match="no output 'scarlett'"):
        choose(CARDS, "alsa", "scarlett")
    with pytest.raises(DeviceError, match="JACK has no output"):
        choose(CARDS[:3], "jack", "")


def test_a_probe_without_a_server_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "there-is-no-such-server")
    assert probe("jack") == []


def test_a_probe_tells_in_json_and_nothing_else() -> None:
    command = [sys.executable, "-m", "engine.devices", "--probe", "alsa"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    assert parse_probe(done.stdout) == [Device(**d) for d in json.loads(done.stdout)]
    assert done.stderr == ""


USED_AND_DROPPED = """
from engine.devices import PortAudio, prepare
prepare("jack")
list(PortAudio().devices("jack"))
with open("/proc/self/maps") as maps:
    assert "libportaudio" in maps.read()
import os
os._exit(0)
"""


def test_the_library_stays_when_nobody_holds_it_since_jacks_threads_run_in_it() -> None:
    command = [sys.executable, "-c", USED_AND_DROPPED]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr


def test_the_host_reads_its_options() -> None:
    options = Options.parse(["--block", "/dj-x", "--frames", "256", "--role", "standby"])
    assert (options.block, options.frames, options.role) == ("/dj-x", 256, "standby")
    assert options.api == "null"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ([], "--block is missing"),
        (["--block"], "needs a value"),
        (["--block", "/dj-x", "--fly", "1"], "no option --fly"),
        (["--block", "/dj-x", "--frames", "many"], "invalid literal"),
    ],
)
def test_wrong_options_are_refused(words: list[str], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Options.parse(words)


def test_the_host_needs_neither_numpy_nor_sounddevice() -> None:
    code = "import sys, engine.host; print(sorted({'numpy', 'sounddevice'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
