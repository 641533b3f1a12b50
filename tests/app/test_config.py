# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings and names."""

import os
from pathlib import Path

import pytest

from app import config


@pytest.fixture
def world(tmp_path: Path) -> dict[str, str]:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    return {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime)}


def write(world: dict[str, str], text: str) -> None:
    path = Path(world["HOME"]) / ".config" / "dj-universe" / "config.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_without_a_file_the_defaults_hold(world: dict[str, str]) -> None:
    found = config.load(world)
    assert found.audio == config.Audio()
    assert found.folders.cache == Path(world["HOME"]) / ".cache" / "dj-universe"
    assert found.memory == config.Memory()


def test_the_file_says_more_than_the_defaults(world: dict[str, str]) -> None:
    write(world, '[audio]\nhost_api = "jack"\nframes = 64\n[folders]\ncache = "/big"\n')
    found = config.load(world)
    assert (found.audio.host_api, found.audio.frames) == ("jack", 64)
    assert found.audio.rate == 48_000
    assert found.folders.cache == Path("/big")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[audio\n", "config.toml"),
        ("[sound]\nrate = 1\n", "no section"),
        ("[audio]\ncolour = 1\n", "colour"),
        ('[audio]\nhost_api = "asio"\n', "host_api is one of"),
        ("[audio]\nframes = 7\n", "frames is a whole number from 16"),
        ('[audio]\nrate = "fast"\n', "rate is a whole number"),
        ("[audio]\nrate = true\n", "rate is a whole number"),
        ("[audio]\ndevice = 3\n", "device is a text"),
        ("[folders]\ndata = 3\n", "data is a text"),
        ('[folders]\ncache = "a\\u0000b"\n', "cache is a text"),
        ('[recording]\nfolder = "~no-such-user/x"\n', "no user of that name"),
        ("a = " + "[" * 20_000, "too many brackets"),
    ],
)
def test_a_wrong_setting_is_named(world: dict[str, str], text: str, reason: str) -> None:
    write(world, text)
    with pytest.raises(config.ConfigError, match=reason):
        config.load(world)


def test_the_instance_is_the_users_own_or_the_given_one(world: dict[str, str]) -> None:
    assert config.instance(world).block == f"/dj-universe-{os.getuid()}"
    named = config.instance(world | {"DJ_UNIVERSE_INSTANCE": "dj-other"})
    assert named.block == "/dj-other"
    assert named.segment(3).name == "dj-other-pcm-3"
    assert str(named.socket).startswith(world["XDG_RUNTIME_DIR"])


@pytest.mark.parametrize("name", ["../x", "a/b", "-a", "x" * 99])
def test_names_that_are_no_file_names_are_refused(world: dict[str, str], name: str) -> None:
    with pytest.raises(config.ConfigError, match="is no name"):
        config.instance(world | {"DJ_UNIVERSE_INSTANCE": name})


def test_a_runtime_folder_too_long_for_a_socket_is_refused(
    world: dict[str, str], tmp_path: Path
) -> None:
    deep = tmp_path / ("x" * 100)
    deep.mkdir(mode=0o700)
    with pytest.raises(config.ConfigError, match="too long for a socket"):
        config.instance(world | {"XDG_RUNTIME_DIR": str(deep)})


def test_a_runtime_folder_that_others_may_enter_is_refused(world: dict[str, str]) -> None:
    folder = Path(world["XDG_RUNTIME_DIR"]) / "dj-universe"
    folder.mkdir()
    folder.chmod(0o755)
    with pytest.raises(config.ConfigError, match="others may enter"):
        config.instance(world)


def test_folders_that_are_not_absolute_are_ignored(tmp_path: Path) -> None:
    found = config.load({"HOME": str(tmp_path), "XDG_DATA_HOME": "here", "XDG_CACHE_HOME": ""})
    assert found.folders.data == tmp_path / ".local/share/dj-universe"
    assert found.folders.cache == tmp_path / ".cache/dj-universe"


def test_without_a_home_the_one_of_the_user_database_is_taken() -> None:
    for environ in ({}, {"HOME": ""}, {"HOME": "somewhere"}):
        assert config.load(environ).folders.data.is_absolute()
