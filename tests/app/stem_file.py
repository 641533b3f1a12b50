# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes stem files: five streams of sound in an MP4, and the atom that names them."""

import json
from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

Sound = npt.NDArray[np.float32]  # (frames, 2)

ENTRIES = [
    {"name": "Kit", "color": "#009E73"},
    {"name": "Low", "color": "#D55E00"},
    {"name": "Keys", "color": "#CC79A7"},
    {"name": "Voice", "color": "#56B4E9"},
]
ATOM = json.dumps({"version": 1, "mastering_dsp": {}, "stems": ENTRIES}).encode()
FRAMES = 1024  # in a packet


def make(
    path: Path,
    sounds: Sequence[Sound],
    codec: str = "alac",
    atom: bytes | None = ATOM,
    rate: int = 44_100,
) -> Path:
    """Write the sounds as streams, the master first; alac keeps 16 bits of them."""
    with av.open(str(path), "w", format="mp4") as out:
        streams = [out.add_stream(codec, rate=rate, layout="stereo") for _ in sounds]
        kind = "fltp" if codec == "aac" else "s16p"
        for stream in streams:
            stream.codec_context.format = kind
        for at in range(0, max(map(len, sounds)), FRAMES):
            for stream, sound in zip(streams, sounds, strict=True):
                piece = sound[at : at + FRAMES]
                if len(piece):
                    out.mux(stream.encode(_frame(piece, at, kind, rate)))
        for stream in streams:
            out.mux(stream.encode(None))
    if atom is not None:
        path.write_bytes(with_atom(path.read_bytes(), atom))
    return path


def _frame(piece: Sound, at: int, kind: str, rate: int) -> av.AudioFrame:
    if kind == "fltp":
        planes = np.ascontiguousarray(piece.T)
    else:
        whole = np.round(piece * 32768).clip(-32768, 32767).astype(np.int16)
        planes = np.ascontiguousarray(whole.T)
    frame = av.AudioFrame.from_ndarray(planes, format=kind, layout="stereo")
    frame.sample_rate, frame.pts = rate, at
    return frame


def box(name: bytes, body: bytes) -> bytes:
    return (len(body) + 8).to_bytes(4, "big") + name + body


def with_atom(file: bytes, atom: bytes) -> bytes:
    """Put `udta/stem` at the end of moov, which is the last box of the file."""
    at, last = 0, 0
    while at < len(file):
        last, at = at, at + int.from_bytes(file[at : at + 4], "big")
    assert file[last + 4 : last + 8] == b"moov"
    moov = file[last + 8 :]
    inner = 0
    while inner < len(moov):  # one udta, as FFmpeg makes it already
        size = int.from_bytes(moov[inner : inner + 4], "big")
        if moov[inner + 4 : inner + 8] == b"udta":
            old = moov[inner + 8 : inner + size]
            udta = box(b"udta", box(b"stem", atom) + old)
            return file[:last] + box(b"moov", moov[:inner] + udta + moov[inner + size :])
        inner += size
    return file[:last] + box(b"moov", moov + box(b"udta", box(b"stem", atom)))
