# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage at random places of music files: sound or a reason, never anything else."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.media.decode import Music
from app.media.errors import MediaError
from tests.app.decode_files import RECIPES, music

NAMES = ["a.wav", "a.aiff", "a.flac", "alac.m4a", "lame.mp3", "untagged.mp3", "aac.m4a", "bare.aac"]
NAMES += ["fragments.mp4", "libvorbis.ogg", "a.opus", "flac.oga", "v2.wma", "v1.wma"]
LONGEST_OF_ONE_SECOND = 200  # seconds of sound that damage may make of it (holes become silence)

damage = st.lists(
    st.tuples(
        st.floats(0, 1),  # where, of the file
        st.sampled_from(["overwrite", "delete", "insert", "header"]),
        st.binary(min_size=1, max_size=64),
    ),
    min_size=1,
    max_size=12,
)


@cache
def whole(name: str) -> bytes:
    recipe = RECIPES[name]
    with TemporaryDirectory() as folder:
        return recipe.make(Path(folder) / name, music(recipe.rate, 1.0)).read_bytes()


def damaged(name: str, faults: list[tuple[float, str, bytes]]) -> bytes:
    data = bytearray(whole(name))
    for part, kind, junk in faults:
        at = int(part * len(data)) if kind != "header" else int(part * min(600, len(data)))
        match kind:
            case "delete":
                del data[at : at + len(junk) * 16]
            case "insert":
                data[at:at] = junk * 16
            case _:
                data[at : at + len(junk)] = junk
    return bytes(data)


def listen(path: Path) -> str:
    """Decode all of it, with all that is promised about blocks; the reason if it cannot be."""
    frames = 0
    try:
        with Music(path) as opened:
            for block in opened.blocks():
                assert block.dtype == np.float32
                assert block.flags.c_contiguous
                assert np.abs(block).max() <= 16
                frames += len(block)
            assert frames <= LONGEST_OF_ONE_SECOND * opened.rate
            assert opened.probe().tags.title
            return path.name + "".join(opened.warnings)
    except MediaError as error:
        return str(error)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(faults=damage)
def test_damage_gives_sound_or_a_reason(name: str, faults: list[tuple[float, str, bytes]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(damaged(name, faults))
        words = listen(path)
    assert name in words
    assert "\n" not in words
