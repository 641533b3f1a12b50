# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess
import sys

import pytest

from app import config
from app.config import edit

BY_HAND = """# my club
[audio]
frames = 256  # the old laptop

[analysis]
workers = 2
"""


@pytest.fixture
def environ(tmp_path):
    return {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "config" / "dj-universe" / "config.toml"
    path.parent.mkdir(parents=True)
    path.write_text(BY_HAND)
    return path


def test_comments_and_other_settings_stay(environ, file):
    found = edit.change("audio", {"frames": 64, "device": "USB"}, environ)
    assert (found.audio.frames, found.audio.device) == (64, "USB")
    text = file.read_text()
    assert "# my club" in text
    assert "# the old laptop" in text
    assert config.load(environ) == found


def test_without_a_file_it_is_made(environ, tmp_path):
    edit.change("analysis", {"background": False}, environ)
    assert not config.load(environ).analysis.background


def test_a_wrong_value_changes_nothing(environ, file):
    with pytest.raises(config.ConfigError, match="frames is a whole number"):
        edit.change("audio", {"frames": 1}, environ)
    with pytest.raises(config.ConfigError, match="there is no setting"):
        edit.change("audio", {"colour": "red"}, environ)
    assert file.read_text() == BY_HAND


@pytest.mark.parametrize("text", ["\0", "\ud800", "x" * 10_000, "", "a/b"], ids=ascii)
def test_a_name_that_no_file_can_have_changes_nothing(environ, file, text):
    with pytest.raises(config.ConfigError, match=r"config\.toml: name is"):
        edit.change("recording", {"name": text}, environ)
    assert file.read_text() == BY_HAND


@pytest.mark.parametrize(
    "text", ["🎧", "שלום\u202e", "a\nb\t\x07", "'\"\\", '"""', "%Q%"], ids=ascii
)
def test_any_other_text_comes_back_as_it_was_typed(environ, file, text):
    edit.change("recording", {"name": text}, environ)
    assert config.load(environ).recording.name == text


def test_none_brings_the_default_back(environ, file):
    assert edit.change("audio", {"frames": None}, environ).audio.frames == 128
    edit.change("memory", {"large_track_mb": None}, environ)
    assert "frames" not in file.read_text()


def test_a_damaged_file_is_told_and_left_alone(environ, file):
    file.write_text("[audio\n")
    with pytest.raises(config.ConfigError, match=r"config\.toml"):
        edit.change("audio", {"frames": 64}, environ)
    assert file.read_text() == "[audio\n"


def test_a_link_stays_a_link(environ, file, tmp_path):
    real = file.rename(tmp_path / "dotfiles.toml")
    file.symlink_to(real)
    edit.change("audio", {"frames": 64}, environ)
    assert file.is_symlink()
    assert "frames = 64" in real.read_text()


def test_a_link_into_a_folder_that_is_not_there_yet_makes_it(environ, file, tmp_path):
    file.unlink()
    file.symlink_to(tmp_path / "dotfiles" / "dj.toml")
    edit.change("audio", {"frames": 64}, environ)
    assert file.is_symlink()
    assert config.load(environ).audio.frames == 64


def test_a_private_file_stays_private(environ, file):
    file.chmod(0o600)
    edit.change("audio", {"frames": 64}, environ)
    assert file.stat().st_mode & 0o777 == 0o600


def test_on_a_full_disk_nothing_is_changed(environ, file, monkeypatch):
    def full(_file):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(config.ConfigError, match=r"cannot be saved: No space left on device"):
        edit.change("audio", {"frames": 64}, environ)
    assert [path.read_text() for path in file.parent.iterdir()] == [BY_HAND]


def test_where_the_language_is_none_of_utf_8_a_name_comes_back_all_the_same(environ, file):
    code = (
        "from app import config; from app.config import edit\n"
        "for frames in (64, 256): edit.change('audio', {'frames': frames})\n"
        "print(ascii(config.load().recording.name))"
    )
    file.write_text('[recording]\nname = "Süß 🎧"\n', "utf-8")
    plain = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONPATH": str(config.RESOURCES.parent)}
    done = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-c", code],
        env=environ | plain,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == ascii("Süß 🎧"), done.stderr
