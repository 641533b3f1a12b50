# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of keys that are not what they should be: one line that names the place, nothing else."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.viewmodels.keyboard.exchange import MOST_BYTES, KeyFileError, read, taken, usual, written
from app.viewmodels.keyboard.table import bindings

QUIET = settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
NAMES = st.sampled_from([b.name for b in bindings()]) | st.text(max_size=8)
KEYS = st.sampled_from(["A", "Ctrl+B", "Tab", "Escape", "Shift", "", "+", "++", "F1"]) | st.text()
VALUES = KEYS.map(lambda keys: '"' + keys.replace("\\", "").replace('"', "") + '"') | st.text(
    max_size=12
)
LINES = st.tuples(NAMES, VALUES).map(lambda row: f'"{row[0]}" = {row[1]}')
WHOLE = written(bindings()).encode()


def tried(task):
    """A fault is one line that can be shown."""
    try:
        found = task()
    except KeyFileError as error:
        line = str(error)
        assert line
        assert len(line) < 200
        assert line.isprintable()
        return
    names = {b.name for b in bindings()}
    assert set(found) <= names
    given_keys = [keys for keys in found.values() if keys]
    assert len(given_keys) == len(set(given_keys))


@QUIET
@given(st.lists(LINES, max_size=6))
@example(["a.b = 1", "a = 2"])
def test_lines_of_all_kinds(lines):
    tried(lambda: taken("\n".join(["[keys]", *lines]), bindings()))


@QUIET
@given(st.binary(max_size=300))
@example(b"\xef\xbb\xbf[keys]\r\n")
@example(b"[keys]\n" + b"a." * 5000 + b"a = 1")
@example(b"[keys]\na = " + b"[" * 20000)
@example(b"x" * (MOST_BYTES + 1))
def test_bytes_of_all_kinds(tmp_path, data):
    path = tmp_path / "keys.toml"
    path.write_bytes(data)
    tried(lambda: read(path, bindings()))


@QUIET
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=3), st.booleans())
def test_a_file_that_was_damaged(tmp_path, at, bits, cut):
    path = tmp_path / "keys.toml"
    path.write_bytes(WHOLE[:at] + bits + (b"" if cut else WHOLE[at + len(bits) :]))
    tried(lambda: read(path, bindings()))


@QUIET
@given(KEYS)
def test_what_is_taken_for_keys_is_taken_again(keys):
    found = usual(keys)
    assert found is None or usual(found) == found


def test_a_folder_is_not_a_file_of_keys(tmp_path):
    with pytest.raises(OSError, match="directory"):
        read(tmp_path, bindings())
