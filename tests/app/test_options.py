# SPDX-License-Identifier: GPL-3.0-or-later
"""Options of the window: what fits, what is kept, what survives."""

import json
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.option_table import TABLE
from app.options import Option, Options, read, write

ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def test_what_is_put_is_there_after_the_next_start(tmp_path):
    options = Options(tmp_path / "new" / "window.json", TABLE)
    assert options.put("theme", "night")
    options.close()
    assert Options(tmp_path / "new" / "window.json", TABLE).get("theme") == "night"


def test_what_is_put_while_older_values_are_saved_is_saved_too(tmp_path, monkeypatch):
    path, saves, go_on = tmp_path / "window.json", threading.Event(), threading.Event()

    def slowly(*words):
        saves.set()
        assert go_on.wait(60)
        write(*words)

    monkeypatch.setattr("app.options.write", slowly)
    options = Options(path, TABLE)
    options.put("theme", "night")
    assert saves.wait(60)
    options.put("theme", "contrast")
    closes = threading.Thread(target=options.close)
    closes.start()
    while not options._ended:
        time.sleep(0.001)
    go_on.set()
    closes.join()
    assert read(path)["theme"] == "contrast"


def test_a_damaged_file_is_as_none(tmp_path):
    path = tmp_path / "window.json"
    for text in (b"", b"[1]", b"{\xff", b'{"theme": 7, "scale": 1e999, "layout": "gone"}'):
        path.write_bytes(text)
        options = Options(path, TABLE)
        found = [options.get(n) for n in ("theme", "scale", "layout")]
        assert found in (["dark", 1.0, "two"], ["dark", 3.0, "two"])
        assert ("is damaged" in options.take_trouble()) is (not text.startswith(b'{"theme"'))


@pytest.mark.parametrize("text", [b'{"keys": {"deck1.play": ["F3"', b"\0" * 64, b"[1]"])
def test_a_damaged_file_is_kept_beside_the_new_one(tmp_path, text):
    path = tmp_path / "window.json"
    path.write_bytes(text)
    options = Options(path, TABLE)
    assert "kept as window.json.damaged" in options.take_trouble()
    options.put("theme", "night")
    options.close()
    assert json.loads(path.read_text()) == {"theme": "night"}
    assert (tmp_path / "window.json.damaged").read_bytes() == text


def test_a_file_that_cannot_be_saved_is_told_once_and_leaves_nothing_half_made(
    tmp_path, monkeypatch
):
    options = Options(tmp_path / "window.json", TABLE)

    def full(_file):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    options.put("theme", "night")
    options.close()
    assert "No space left" in options.take_trouble()
    assert options.take_trouble() == ""
    assert list(tmp_path.iterdir()) == []


def test_unknown_options_of_a_newer_program_stay_in_the_file(tmp_path):
    path = tmp_path / "window.json"
    path.write_text('{"of tomorrow": 1}')
    options = Options(path, TABLE)
    options.put("theme", "night")
    options.close()
    assert json.loads(path.read_text()) == {"of tomorrow": 1, "theme": "night"}


@given(st.sampled_from(sorted(TABLE)), ANY)
def test_any_value_becomes_one_that_fits(name, value):
    option = TABLE[name]
    fit = option.fit(value)
    assert type(fit) is type(option.default)
    assert not option.choices or fit in option.choices
    assert option.fit(fit) == fit


def test_a_number_stays_in_its_range():
    option = Option("x", 1.0, "", low=0.5, high=2.0)
    assert [option.fit(v) for v in (0, 9, float("nan"), True)] == [0.5, 2.0, 1.0, 1.0]
    assert [option.fit(v) for v in (10**400, -(10**400))] == [2.0, 0.5]  # no float is so large


def test_nothing_is_read_where_nothing_is(tmp_path):
    assert read(tmp_path / "none") == {}
