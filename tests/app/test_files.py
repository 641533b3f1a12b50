# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are found whole, whatever happens to who writes them."""

import errno
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app import files
from app.files import replacing, sweep, sync, write_whole

OLD, NEW = "what was there\n" * 100, "what is new\n" * 100


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text(OLD)
    return path


def full(*_words):
    raise OSError(errno.ENOSPC, "No space left on device")


def half(path, fault):
    with replacing(path) as fresh, fresh.open("w") as file:
        file.write(NEW[:50])
        raise fault


def names(path):
    return [file.name for file in path.parent.iterdir()]


def killed(path, code):
    """What a process leaves that is killed on its way, and its number."""
    lines = f"import os, sys, pathlib, app.files\npath = pathlib.Path(sys.argv[1])\n{code}"
    with subprocess.Popen([sys.executable, "-c", lines, str(path)]) as process:
        assert process.wait(60) == -signal.SIGKILL
    return process.pid


@pytest.mark.parametrize("durable", [False, True])
def test_text_is_utf_8_and_bytes_are_as_they_are(path, durable):
    write_whole(path, "🎧 ä\r\n", durable=durable)
    assert path.read_bytes() == "🎧 ä\r\n".encode()
    write_whole(path, b"\0\xff", durable=durable)
    assert path.read_bytes() == b"\0\xff"
    assert names(path) == ["config.toml"]


def test_a_file_that_is_not_there_is_made_but_no_folder(tmp_path):
    write_whole(tmp_path / "new", NEW)
    assert (tmp_path / "new").read_text() == NEW
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "gone" / "new", NEW)
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize("fails", ["write_bytes", "chmod", "replace"])
def test_on_a_full_disk_the_old_file_stays_and_nothing_beside_it(path, monkeypatch, fails):
    path.chmod(0o400)
    monkeypatch.setattr(f"pathlib.Path.{fails}", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, NEW, durable=True)
    assert path.read_text() == OLD
    assert names(path) == ["config.toml"]


def test_on_a_disk_that_becomes_full_while_it_is_written_the_old_file_stays(path):
    with pytest.raises(OSError, match="No space left"):
        half(path, OSError(errno.ENOSPC, "No space left on device"))
    assert path.read_text() == OLD
    assert names(path) == ["config.toml"]


def test_whoever_is_interrupted_leaves_nothing(path):
    with pytest.raises(KeyboardInterrupt):
        half(path, KeyboardInterrupt())
    assert path.read_text() == OLD
    assert names(path) == ["config.toml"]


def test_a_killed_process_leaves_the_old_file_and_what_the_next_sweep_removes(path):
    dies = "os.kill(os.getpid(), 9)"
    killed(path, f"with app.files.replacing(path) as f:\n    f.write_text('half'); {dies}")
    assert path.read_text() == OLD
    assert len(names(path)) == 2
    sweep(path.parent)
    assert names(path) == ["config.toml"]


def test_a_process_killed_when_all_is_done_leaves_the_new_file(path):
    killed(path, f"app.files.write_whole(path, {NEW!r})\nos.kill(os.getpid(), 9)")
    assert path.read_text() == NEW
    assert names(path) == ["config.toml"]


def test_who_has_the_name_of_a_killed_one_writes_no_more_than_its_own(path):
    with replacing(path) as left:
        left.write_text(OLD)
    left.symlink_to(path.with_name("elsewhere"))
    with replacing(path, mode=0o600) as fresh:
        assert fresh == left
        with fresh.open("r+") as file:
            assert file.read() == ""
            file.write("new")
    assert path.read_text() == "new"
    assert names(path) == ["config.toml"]


def test_a_sweep_leaves_the_work_of_others_alone(tmp_path):
    here = os.getpid()
    others = [f".a.{here}.{here}.part", ".a.part", ".djuniverse-0a1b.part", ".b.c.d.part", "x.1.2"]
    for name in others:
        (tmp_path / name).write_text("")
    (tmp_path / f".a.{10**30}.1.part").write_text("of nobody")
    sweep(tmp_path)
    assert sorted(names(tmp_path / "x")) == sorted(others)


def test_two_threads_that_write_at_once_leave_one_of_both_whole(path):
    texts = [letter * 200_000 for letter in "ab"]
    at_once, faults = threading.Barrier(2), []

    def run(text):
        try:
            for _ in range(50):
                at_once.wait(60)
                write_whole(path, text)
        except Exception as error:  # noqa: BLE001 - told below
            faults.append(error)
            at_once.abort()

    threads = [threading.Thread(target=run, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert path.read_text() in (OLD, *texts)
    assert not faults
    assert path.read_text() in texts
    assert names(path) == ["config.toml"]


def test_a_link_stays_a_link(path, tmp_path):
    (tmp_path / "dotfiles").mkdir()
    real = path.rename(tmp_path / "dotfiles" / "dj.toml")
    path.symlink_to(real.relative_to(tmp_path))
    write_whole(path, NEW, durable=True)
    assert path.is_symlink()
    assert real.read_text() == NEW
    assert names(real) == ["dj.toml"]
    assert sorted(names(path)) == ["config.toml", "dotfiles"]


def test_a_link_to_nothing_gets_what_it_points_to(tmp_path):
    path = tmp_path / "link"
    path.symlink_to("real")
    write_whole(path, NEW)
    assert path.is_symlink()
    assert (tmp_path / "real").read_text() == NEW


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444, 0o755])
def test_the_mode_of_the_old_file_stays(path, mode):
    path.chmod(mode)
    write_whole(path, NEW)
    assert path.stat().st_mode & 0o777 == mode


def test_a_private_file_is_private_from_its_beginning(path):
    path.chmod(0o644)
    for at in (path, path.with_name("new")):
        with replacing(at, mode=0o600) as fresh:
            assert fresh.stat().st_mode & 0o777 == 0o600
            fresh.write_text(NEW)
        assert at.stat().st_mode & 0o777 == 0o600


def test_what_replaces_a_private_file_is_private_from_its_beginning(path):
    path.chmod(0o600)
    with replacing(path) as fresh:
        assert fresh.stat().st_mode & 0o777 == 0o600


def test_where_all_files_have_one_mode_none_is_set(path, monkeypatch):
    monkeypatch.setattr("pathlib.Path.chmod", full)
    path.unlink()
    write_whole(path, OLD)
    write_whole(path, NEW)
    assert path.read_text() == NEW


def test_a_durable_file_is_on_the_disk_before_it_has_its_name(path, monkeypatch):
    synced = []
    monkeypatch.setattr(files, "sync", lambda p: synced.append((p.name, path.read_text())))
    write_whole(path, NEW, durable=True)
    [(fresh, before), folder] = synced
    assert (fresh.startswith(".config.toml."), before) == (True, OLD)
    assert folder == (path.parent.name, NEW)
    write_whole(path, OLD)
    assert len(synced) == 2


def test_a_file_system_that_syncs_no_folder_is_no_fault(path, monkeypatch):
    kept = os.fsync

    def fsync(handle):
        if Path(f"/proc/self/fd/{handle}").is_dir():
            raise OSError(errno.EINVAL, "Invalid argument")
        kept(handle)

    monkeypatch.setattr("os.fsync", fsync)
    write_whole(path, NEW, durable=True)
    assert path.read_text() == NEW
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        sync(path)


@pytest.mark.parametrize("letter", ["x", "ä", "🎧"])
def test_the_longest_name_leaves_room_for_the_hidden_one(tmp_path, letter):
    path = tmp_path / (letter * (255 // len(letter.encode())))
    write_whole(path, NEW)
    assert names(path) == [path.name]
