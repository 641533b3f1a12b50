# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the tensors of a PyTorch weights file with numpy only, and runs none of its code.

The file is a ZIP archive: `data.pkl` names the tensors, `data/N` holds their numbers. The pickle
may call nothing but the three constructors below.
"""

import collections
import pickle
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.analysis.errors import ModelError

Weights = dict[str, npt.NDArray[np.float32]]
TYPES = {"FloatStorage": np.float32, "LongStorage": np.int64}


def load(path: Path) -> Weights:
    """All tensors by name.

    Raises:
        ModelError: it is no such file, or it holds more than tensors.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            name = next(n for n in archive.namelist() if n.endswith("/data.pkl"))
            root = name.removesuffix("data.pkl")
            with archive.open(name) as data:
                state = _Tensors(data, archive, root).load()
        return {key: value for key, value in state.items() if isinstance(value, np.ndarray)}
    except (
        OSError,
        ValueError,
        KeyError,
        StopIteration,
        EOFError,
        pickle.UnpicklingError,
        zipfile.BadZipFile,
        AttributeError,
        TypeError,
        IndexError,
    ) as error:
        raise ModelError(f"{path.name}: not a file of weights ({error})") from error


class _Tensors(pickle.Unpickler):
    def __init__(self, data: Any, archive: zipfile.ZipFile, root: str) -> None:
        super().__init__(data)
        self._archive, self._root = archive, root

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return collections.OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild
        if module == "torch" and name in TYPES:
            return TYPES[name]
        raise pickle.UnpicklingError(f"it would call {module}.{name}")

    def persistent_load(self, pid: Any) -> Any:
        _, kind, key, _, count = pid
        numbers = np.frombuffer(self._archive.read(f"{self._root}data/{key}"), kind)
        if len(numbers) != count:
            raise pickle.UnpicklingError(f"storage {key} is cut")
        return numbers


def _rebuild(
    storage: npt.NDArray[Any], offset: int, size: tuple[int, ...], stride: tuple[int, ...], *_: Any
) -> npt.NDArray[Any]:
    count = int(np.prod(size)) if size else 1
    dense = tuple(int(np.prod(size[i + 1 :])) for i in range(len(size)))
    if tuple(stride) != dense:
        raise pickle.UnpicklingError("a tensor does not lie densely")
    return storage[offset : offset + count].reshape(size)
