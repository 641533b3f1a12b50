# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session goes by when the user's file is damaged."""

from pathlib import Path

import pytest

from app import config
from app.config.damage import in_session, keep, usable
from tests.app.session_under_test import WAIT_S, RunningSession, wait
from tests.app.test_config import world, write

__all__ = ["world"]


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("[audio]\nframes = 12x\n[link]\n", "(at line 4, column 12)"),
        ("\n[audio]\nframes = 7\n", "frames is a whole number from 16 to 8192 (line 5)"),
        ("[sound]\nrate = 1\n", "there is no section [sound] (line 4)"),
        ('[osc]\nhost = 3\nport = "x"\n', "host is a text (line 4)"),
        ("audio = 3\n[audio\n", "line 4"),
    ],
)
def test_what_is_not_damaged_in_a_file_holds_and_the_line_that_is_gets_told(
    world: dict[str, str], damage: str, told: str
) -> None:
    text = f'[folders]\ndata = "/music"\n{damage}'
    write(world, text)
    found, wrong = usable(world)
    usual = config.load(world, "")
    assert found.folders.data == Path("/music")
    assert (found.audio, found.osc) == (usual.audio, usual.osc)
    assert "config.toml: " in wrong
    assert told in wrong
    assert "\n" not in wrong
    assert config.path_of(world).read_text() == text


def test_a_section_whose_head_is_damaged_gives_its_settings_to_no_other(
    world: dict[str, str],
) -> None:
    write(world, "[osc]\nport = 9000\n[remote\nport = 1\n")
    found, _ = usable(world)
    assert found.osc.port == 9000
    assert found.remote == config.Remote()


@pytest.mark.parametrize("rubbish", [b"\xff\xfe\0", b"\0" * 4096, b"a = " + b"[" * 20_000])
def test_rubbish_instead_of_a_file_leaves_the_defaults(
    world: dict[str, str], rubbish: bytes
) -> None:
    write(world, "")
    config.path_of(world).write_bytes(rubbish)
    found, wrong = usable(world)
    assert found == config.load(world, "")
    assert "config.toml" in wrong


def test_a_session_that_starts_with_a_damaged_file_runs_and_tells_it(tmp_path: Path) -> None:
    session = RunningSession(tmp_path)
    session.process.terminate()
    session.process.wait(WAIT_S)
    file = tmp_path / "config" / config.NAME / config.FILE
    file.write_text("[analysis]\nbackground = false\n[audio]\nframes = 12x\n")
    session.process = session.start()
    wait(session._is_up, "the session")
    found, wrong = in_session(session.environ)
    session.close()
    assert not found.analysis.background
    assert "line 4" in wrong  # what the window tells
    assert "line 4" in session.log()
    assert file.read_text().endswith("12x\n")


def test_a_file_damaged_while_a_session_runs_leaves_all_as_it_began(world: dict[str, str]) -> None:
    write(world, '[folders]\ndata = "/music"\n')
    running = config.instance(world)
    running.runtime.mkdir(parents=True)
    keep(running, world)
    write(world, "[audio]\nframes = 64\n")
    assert in_session(world) == (config.load(world), "")
    write(world, "half [writ")
    found, wrong = in_session(world)
    assert found.folders.data == Path("/music")
    assert "config.toml: Expected '='" in wrong


def test_without_a_file_at_its_begin_a_session_goes_by_the_defaults(world: dict[str, str]) -> None:
    running = config.instance(world)
    running.runtime.mkdir(parents=True)
    write(world, "[audio]\nframes = 64\n")
    keep(running, world)
    Path(world["HOME"], ".config/dj-universe/config.toml").unlink()
    keep(running, world)  # by the next supervisor
    write(world, "half [writ")
    assert in_session(world)[0].audio == config.Audio()


def test_a_session_that_begins_without_room_keeps_no_half_of_the_file(
    world: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(path: Path, _data: bytes) -> None:
        path.write_text("[audio]\nframes = 6")
        raise OSError(28, "No space left on device")

    running = config.instance(world)
    running.runtime.mkdir(parents=True)
    write(world, "[audio]\nframes = 64\n")
    monkeypatch.setattr(Path, "write_bytes", half)
    keep(running, world)
    write(world, "half [writ")
    assert in_session(world)[0].audio == config.Audio()
    assert list(running.runtime.iterdir()) == []
