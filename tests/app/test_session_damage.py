# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session makes of files that are damaged, and of its own faults."""

import os
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.session.beside import Beside
from app.supervisor import MOST_FAULTS, Supervisor
from engine.block import Block
from engine.client import Client

GAIN = "sampler1.gain"


@pytest.fixture
def client() -> Iterator[Client]:
    name = f"/dj-test-damage-{os.getpid()}"
    with Block.create(name, 48_000) as block, Client(block=block, label="test") as made:
        yield made
    Block.unlink(name)


def begun(data: Path, client: Client) -> tuple[list[str], list[str]]:
    """Start with what is kept there. Return: the samples, and what was told."""
    told: list[str] = []
    unused = cast("Any", SimpleNamespace(waiting=False))
    beside = Beside(data, client, unused, unused, unused, lambda event: told.append(event["text"]))
    beside.start(kit=False)
    return [row["file"] for row in beside.greeting[0]["slots"] if row["file"]], told


@pytest.mark.parametrize("text", [b'{"slots": [{"fi', b"\0" * 64, b"[]", b"[" * 100_000])
def test_a_damaged_list_of_samples_is_told_and_kept(
    tmp_path: Path, client: Client, text: bytes
) -> None:
    (tmp_path / "sampler.json").write_bytes(text)
    samples, told = begun(tmp_path, client)
    assert samples == []
    assert len(told) == 1
    assert "sampler.json: is damaged" in told[0]
    assert (tmp_path / "sampler.json.damaged").read_bytes() == text


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-1e999", "1" + "0" * 400, "true", "null"])
def test_odd_numbers_in_the_list_of_samples_keep_no_sample_away(
    tmp_path: Path, client: Client, number: str
) -> None:
    text = f'{{"controls": {{"{GAIN}": {number}}}, "slots": [{{"file": "/a.wav"}}]}}'
    (tmp_path / "sampler.json").write_text(text)
    assert begun(tmp_path, client) == (["/a.wav"], [])


def test_a_fault_in_one_part_of_the_supervisor_keeps_no_other_from_its_work(
    capsys: pytest.CaptureFixture[str],
) -> None:
    supervisor, told, worked = Supervisor.__new__(Supervisor), [], []
    supervisor._faults = deque(maxlen=MOST_FAULTS)
    supervisor.say = lambda kind, text: told.append((kind, text))  # type: ignore[method-assign]

    def broken() -> None:
        raise RuntimeError("the first part is broken")

    def too() -> None:
        raise ValueError("another one, too")

    for _ in range(3):
        supervisor._each(broken, lambda: worked.append(1), too, lambda: worked.append(2))
    assert worked == [1, 2] * 3
    assert [text.rpartition(": ")[2] for _, text in told] == [
        "the first part is broken",
        "another one, too",
    ]
    assert capsys.readouterr().err.count("Traceback") == 2
