# SPDX-License-Identifier: GPL-3.0-or-later
"""musicnn: how well fifty tags fit each three seconds of music.

Source: Pons, Serra 2019, "musicnn: pre-trained convolutional neural networks for music audio
tagging", ISMIR late-breaking; weights trained on the Million Song Dataset.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soxr
from scipy import fft

from app.analysis.errors import ModelError
from app.analysis.models import tensorbundle
from app.analysis.models.graph import Graph
from app.analysis.models.run import Net
from app.analysis.sound import MONO_RATE, Sound

RATE = 16_000
WINDOW = 512
HOP = 256
MELS = 96
PATCH = 187  # frames
PATCH_S = PATCH * HOP / RATE
FRONT = 5  # convolutions over frequency and time
TAGS = (
    "rock|pop|alternative|indie|electronic|female vocalists|dance|00s|alternative rock|jazz"
    "|beautiful|metal|chillout|male vocalists|classic rock|soul|indie rock|Mellow|electronica|80s"
    "|folk|90s|chill|instrumental|punk|oldies|blues|hard rock|ambient|acoustic|experimental"
    "|female vocalist|guitar|Hip-Hop|70s|party|country|easy listening|sexy|catchy|funk|electro"
    "|heavy metal|Progressive rock|60s|rnb|indie pop|sad|House|happy"
).split("|")
# Slaney's mel scale: linear below 1 kHz, logarithmic above.
MEL_HZ = 200 / 3
MEL_BREAK = 15.0
MEL_LOG = np.log(6.4) / 27

Floats = npt.NDArray[np.float32]
Weights = dict[str, npt.NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Tagging:
    """Attributes:
    tags: shape (n, 50), probabilities of TAGS, one row for each `step_s` seconds.
    embedding: shape (200,), the mean of the layer before them.
    """

    tags: Floats
    embedding: Floats
    step_s: float


def convert(folder: Path, out: Path) -> None:
    """Write the ONNX graph of the package's weights.

    Raises:
        ModelError: they are not what they should be.
    """
    weights = tensorbundle.load(folder / "musicnn/MSD_musicnn")
    try:
        build(weights, out)
    except KeyError as error:
        raise ModelError(f"musicnn: the checkpoint has no {error}") from error


def build(w: Weights, out: Path) -> None:
    """`logmel` (n, 187, 96) in, `tags` (n, 50) and `embedding` (n, 200) out."""
    g = Graph()
    x = _norm(g, g.node("Unsqueeze", "logmel", g.axes(1)), w, 0, (1, 1, 1, 1))
    fronts = [_front(g, x, w, k) for k in range(FRONT)]
    front = g.node("Transpose", g.node("Concat", *fronts, axis=1), perm=[0, 2, 1])
    front = g.node("Unsqueeze", front, g.axes(1))  # n, 1, T, channels
    m1 = _middle(g, front, w, FRONT)
    m2 = g.node("Add", _middle(g, m1, w, FRONT + 1), m1)
    m3 = g.node("Add", _middle(g, m2, w, FRONT + 2), m2)
    every = g.node("Concat", front, m1, m2, m3, axis=3)
    peak = g.node("ReduceMax", every, axes=[1, 2], keepdims=0)
    mean = g.node("ReduceMean", every, axes=[1, 2], keepdims=0)
    pools = [g.node("Unsqueeze", pool, g.axes(2)) for pool in (peak, mean)]
    flat = g.node("Flatten", g.node("Concat", *pools, axis=2), axis=1)
    dense = _dense(g, _norm(g, flat, w, 9, (1, -1)), w, "dense")
    embedding = _norm(g, g.node("Relu", dense), w, 10, (1, -1))
    tags = g.node("Sigmoid", _dense(g, embedding, w, "dense_1"))
    g.save(
        out,
        {"logmel": ("n", PATCH, MELS)},
        {"tags": (tags, ("n", len(TAGS))), "embedding": (embedding, ("n", 200))},
    )


def _name(layer: str, number: int) -> str:
    return f"{layer}_{number}" if number else layer


def _norm(g: Graph, x: str, w: Weights, number: int, shape: tuple[int, ...]) -> str:
    layer = _name("batch_normalization", number)
    scale = w[f"{layer}/gamma"] / np.sqrt(w[f"{layer}/moving_variance"] + 1e-3)
    shift = w[f"{layer}/beta"] - w[f"{layer}/moving_mean"] * scale
    scaled = g.node("Mul", x, g.constant(scale.reshape(shape)))
    return g.node("Add", scaled, g.constant(shift.reshape(shape)))


def _conv(g: Graph, x: str, w: Weights, number: int, before: int, behind: int) -> str:
    layer = _name("conv2d", number)
    kernel = g.constant(w[f"{layer}/kernel"].transpose(3, 2, 0, 1))
    bias = g.constant(w[f"{layer}/bias"])
    return g.node("Relu", g.node("Conv", x, kernel, bias, pads=[before, 0, behind, 0]))


def _front(g: Graph, x: str, w: Weights, number: int) -> str:
    """Timbre (tall) filters first, then temporal (long) ones; pooled over frequency."""
    long, tall = w[_name("conv2d", number) + "/kernel"].shape[:2]
    before = (long - 1) // 2
    y = _conv(g, x, w, number, before, long - 1 - before)
    y = _norm(g, y, w, number + 1, (1, -1, 1, 1))
    height = MELS - tall + 1
    y = g.node("MaxPool", y, kernel_shape=[1, height], strides=[1, height])
    return g.node("Squeeze", y, g.axes(3))


def _middle(g: Graph, x: str, w: Weights, number: int) -> str:
    y = _norm(g, _conv(g, x, w, number, 3, 3), w, number + 1, (1, -1, 1, 1))
    return g.node("Transpose", y, perm=[0, 3, 2, 1])


def _dense(g: Graph, x: str, w: Weights, layer: str) -> str:
    return g.node("Gemm", x, g.constant(w[f"{layer}/kernel"]), g.constant(w[f"{layer}/bias"]))


def tagging(sound: Sound, net: Net, step_s: float = PATCH_S) -> Tagging:
    """Listen to a track, three seconds at each step.

    Args:
        step_s: from one patch to the next; longer ones cost less.
    """
    level = logmel(sound.mono)
    step = max(round(step_s * RATE / HOP), 1)
    if len(level) < PATCH:
        level = np.resize(level, (PATCH, MELS))  # a jingle: played again and again
    patches = np.lib.stride_tricks.sliding_window_view(level, PATCH, axis=0)[::step]
    tags, embeddings = [], []
    for patch in patches:  # one at a time: as fast as many, with 300 MB less
        found = net.run(logmel=np.ascontiguousarray(patch.T)[None])
        tags.append(found["tags"])
        embeddings.append(found["embedding"])
    return Tagging(np.concatenate(tags), np.concatenate(embeddings).mean(axis=0), step * HOP / RATE)


def logmel(mono: Floats) -> Floats:
    """What the network hears of sound at MONO_RATE: shape (n, 96)."""
    x = np.pad(soxr.resample(mono, MONO_RATE, RATE, "MQ").astype(np.float32), WINDOW // 2)
    if len(x) < WINDOW:
        x = np.pad(x, (0, WINDOW - len(x)))
    frames = np.lib.stride_tricks.sliding_window_view(x, WINDOW)[::HOP]
    window = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)).astype(np.float32)
    out = np.empty((len(frames), MELS), np.float32)
    for at in range(0, len(frames), 4096):
        part = slice(at, at + 4096)
        spectrum = fft.rfft(frames[part] * window, axis=1)
        power = spectrum.real**2 + spectrum.imag**2
        out[part] = np.log10(10_000 * (power @ _mels()) + 1)
    return out


@cache
def _mels() -> Floats:
    """Triangles of equal area; shape (257, 96)."""

    def mel(hz: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        high = MEL_BREAK + np.log(np.maximum(hz, 1e-9) / 1000) / MEL_LOG
        return np.where(hz < 1000, hz / MEL_HZ, high)

    def hertz(m: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.where(m < MEL_BREAK, m * MEL_HZ, 1000 * np.exp((m - MEL_BREAK) * MEL_LOG))

    edges = hertz(np.linspace(0, mel(np.array([RATE / 2]))[0], MELS + 2))
    hz = np.linspace(0, RATE / 2, WINDOW // 2 + 1)
    bank = np.zeros((len(hz), MELS))
    for k, (low, mid, high) in enumerate(zip(edges, edges[1:], edges[2:], strict=False)):
        rise, fall = (hz - low) / (mid - low), (high - hz) / (high - mid)
        bank[:, k] = np.maximum(0, np.minimum(rise, fall)) * 2 / (high - low)
    return bank.astype(np.float32)
