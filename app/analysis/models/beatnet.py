# SPDX-License-Identifier: GPL-3.0-or-later
"""BeatNet: how likely each fiftieth of a second is a beat, a downbeat, or neither.

Source: Heydari, Cwitkowitz, Duan 2021, "BeatNet: CRNN and particle filtering for online joint beat,
downbeat and meter tracking", ISMIR. Three networks of the same form, trained on different splits;
their mean is taken.
"""

from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import fft

from app.analysis.models import torchfile
from app.analysis.models.graph import Graph
from app.analysis.models.run import Net
from app.analysis.models.torchfile import Weights
from app.analysis.sound import MONO_RATE, Sound

FPS = 50
HOP = MONO_RATE // FPS
WINDOW = 1411  # 64 ms
BANDS = 136
FEATURES = 2 * BANDS  # levels and how they rise
HIDDEN = 150
LAYERS = 2
PARTS = ("model_1_weights.pt", "model_2_weights.pt", "model_3_weights.pt")
BLOCK = 4096  # frames of features at a time
STRETCH = 15_000  # frames that the networks hear at a time: memory stays bounded in a long set
RUN_UP = 1_000  # frames before a stretch, by which their memory has settled
TORCH_TO_ONNX = (0, 3, 1, 2)  # gates: input, forget, cell, output -> input, output, forget, cell

Floats = npt.NDArray[np.float32]


def convert(folder: Path, out: Path) -> None:
    """Write the ONNX graph of the package's weights.

    Raises:
        ModelError: they are not what they should be.
    """
    parts = [torchfile.load(folder / "BeatNet/models" / name) for name in PARTS]
    build(parts, out)


def build(parts: list[Weights], out: Path) -> None:
    """One graph of all networks: `features` (T, 272) in, mean probabilities (T, 3) out."""
    g = Graph()
    frames = g.node("Unsqueeze", "features", g.axes(1))  # T, 1, 272
    total = ""
    for weights in parts:
        p = _one(g, frames, weights)
        total = g.node("Add", total, p) if total else p
    mean = g.node("Mul", total, g.constant(1.0 / len(parts)))
    g.save(out, {"features": ("T", FEATURES)}, {"activations": (mean, ("T", 3))})


def _one(g: Graph, frames: str, w: Weights) -> str:
    conv = g.node("Conv", frames, g.constant(w["conv1.weight"]), g.constant(w["conv1.bias"]))
    pool = g.node("MaxPool", g.node("Relu", conv), kernel_shape=[2], strides=[2])
    flat = g.node("Flatten", pool, axis=1)
    x = _linear(g, flat, w, "linear0")
    x = g.node("Unsqueeze", x, g.axes(1))  # T, batch 1, 150
    for layer in range(LAYERS):
        x = g.node("Squeeze", _lstm(g, x, w, layer), g.axes(1))
    x = _linear(g, g.node("Squeeze", x, g.axes(1)), w, "linear")
    return g.node("Softmax", x, axis=1)


def _linear(g: Graph, x: str, w: Weights, name: str) -> str:
    weight, bias = g.constant(w[f"{name}.weight"]), g.constant(w[f"{name}.bias"])
    return g.node("Gemm", x, weight, bias, transB=1)


def _lstm(g: Graph, x: str, w: Weights, layer: int) -> str:
    def gates(name: str) -> Floats:
        given = w[f"lstm.{name}_l{layer}"]
        quarters = given.reshape(4, HIDDEN, *given.shape[1:])
        return quarters[list(TORCH_TO_ONNX)].reshape(given.shape)

    biases = np.concatenate([gates("bias_ih"), gates("bias_hh")])
    return g.node(
        "LSTM",
        x,
        g.constant(gates("weight_ih")[None]),
        g.constant(gates("weight_hh")[None]),
        g.constant(biases[None]),
        outputs=3,
        hidden_size=HIDDEN,
    )


def activations(sound: Sound, net: Net) -> Floats:
    """Listen to a track.

    Returns:
        shape (n, 3): probability of a beat that is no downbeat, of a downbeat, of neither; frame k
        is centred at k / FPS seconds.
    """
    mono = sound.mono
    count = -(-len(mono) // HOP)
    parts = [np.zeros((0, 3), np.float32)]
    for at in range(0, count, STRETCH):
        start, end = max(at - RUN_UP, 0), min(at + STRETCH, count)
        heard = features(mono[start * HOP : end * HOP + WINDOW])[: end - start]
        parts.append(net.run(features=heard)["activations"][at - start :])
    return np.concatenate(parts)


def features(mono: Floats) -> Floats:
    """Log levels of 136 bands and their rise, shape (n, 272), of sound at MONO_RATE."""
    count = -(-len(mono) // HOP)
    padded = np.pad(mono, (WINDOW // 2, WINDOW + HOP))
    frames = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP][:count]
    window, bank = np.hanning(WINDOW).astype(np.float32), _filters()
    level = np.empty((count, BANDS), np.float32)
    for at in range(0, count, BLOCK):
        part = slice(at, at + BLOCK)
        spectrum = np.abs(fft.rfft(frames[part] * window, axis=1)[:, : WINDOW // 2])
        level[part] = np.log10(spectrum @ bank + 1)
    rise = np.zeros_like(level)
    rise[1:] = np.maximum(level[1:] - level[:-1], 0)
    return np.hstack([level, rise])


@cache
def _filters() -> Floats:
    """Triangles, 24 an octave from 30 Hz to 17 kHz, each of area 1; shape (705, 136)."""
    bins = WINDOW // 2
    hz = np.arange(bins) * MONO_RATE / (2 * bins)  # as the networks were trained
    steps = np.arange(np.floor(np.log2(30 / 440) * 24), np.ceil(np.log2(17_000 / 440) * 24))
    centres = 440 * 2 ** (steps / 24)
    centres = centres[(centres >= 30) & (centres <= 17_000)]
    at = np.clip(hz.searchsorted(centres), 1, bins - 1)
    at -= centres - hz[at - 1] < hz[at] - centres
    at = np.unique(at)
    bank = np.zeros((bins, len(at) - 2), np.float32)
    for band, (start, middle, end) in enumerate(zip(at, at[1:], at[2:], strict=False)):
        centre, stop = (middle, end) if end - start > 1 else (start, start + 1)
        bank[start:centre, band] = np.linspace(0, 1, centre - start, endpoint=False)
        bank[centre:stop, band] = np.linspace(1, 0, stop - centre, endpoint=False)
    bank /= bank.sum(axis=0)
    return bank
