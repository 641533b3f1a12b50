# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app import config, config_file

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
    found = config_file.change("audio", {"frames": 64, "device": "USB"}, environ)
    assert (found.audio.frames, found.audio.device) == (64, "USB")
    text = file.read_text()
    assert "# my club" in text
    assert "# the old laptop" in text
    assert config.load(environ) == found


def test_without_a_file_it_is_made(environ, tmp_path):
    config_file.change("analysis", {"background": False}, environ)
    assert not config.load(environ).analysis.background


def test_a_wrong_value_changes_nothing(environ, file):
    with pytest.raises(config.ConfigError, match="frames is a whole number"):
        config_file.change("audio", {"frames": 1}, environ)
    with pytest.raises(config.ConfigError, match="there is no setting"):
        config_file.change("audio", {"colour": "red"}, environ)
    assert file.read_text() == BY_HAND


@pytest.mark.parametrize("text", ["\0", "\ud800", "x" * 10_000, "", "a/b"], ids=ascii)
def test_a_name_that_no_file_can_have_changes_nothing(environ, file, text):
    with pytest.raises(config.ConfigError, match=r"config\.toml: name is"):
        config_file.change("recording", {"name": text}, environ)
    assert file.read_text() == BY_HAND


@pytest.mark.parametrize(
    "text", ["🎧", "שלום\u202e", "a\nb\t\x07", "'\"\\", '"""', "%Q%"], ids=ascii
)
def test_any_other_text_comes_back_as_it_was_typed(environ, file, text):
    config_file.change("recording", {"name": text}, environ)
    assert config.load(environ).recording.name == text


def test_none_brings_the_default_back(environ, file):
    assert config_file.change("audio", {"frames": None}, environ).audio.frames == 128
    config_file.change("memory", {"large_track_mb": None}, environ)
    assert "frames" not in file.read_text()


def test_a_damaged_file_is_told_and_left_alone(environ, file):
    file.write_text("[audio\n")
    with pytest.raises(config.ConfigError, match=r"config\.toml"):
        config_file.change("audio", {"frames": 64}, environ)
    assert file.read_text() == "[audio\n"


def test_a_link_stays_a_link(environ, file, tmp_path):
    real = file.rename(tmp_path / "dotfiles.toml")
    file.symlink_to(real)
    config_file.change("audio", {"frames": 64}, environ)
    assert file.is_symlink()
    assert "frames = 64" in real.read_text()
