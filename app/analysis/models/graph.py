# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes networks down as ONNX graphs, a node at a time."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17  # LSTM, ReduceMax and Unsqueeze as written here
IR_VERSION = 9
Shape = Sequence[int | str]


class Graph:
    """A graph under construction. Values are the names of tensors."""

    def __init__(self) -> None:
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def constant(self, value: npt.ArrayLike, dtype: type = np.float32) -> str:
        name = f"c{len(self._constants)}"
        array: npt.NDArray[Any] = np.ascontiguousarray(value, dtype)
        self._constants.append(numpy_helper.from_array(array, name))
        return name

    def node(self, kind: str, *inputs: str, outputs: int = 1, **attributes: Any) -> str:
        """Add an operation; returns its first output."""
        name = f"n{len(self._nodes)}"
        names = [name, *(f"{name}_{k}" for k in range(1, outputs))]
        self._nodes.append(helper.make_node(kind, list(inputs), names, name=name, **attributes))
        return name

    def axes(self, *axes: int) -> str:
        return self.constant(axes, np.int64)

    def save(
        self, path: Path, inputs: dict[str, Shape], outputs: dict[str, tuple[str, Shape]]
    ) -> None:
        """Check and write.

        Args:
            inputs: shapes by name. outputs: by name, the value and its shape.
        """
        for name, (value, _) in outputs.items():
            self._nodes.append(helper.make_node("Identity", [value], [name], name=name))
        graph = helper.make_graph(
            self._nodes,
            path.stem,
            [_info(name, shape) for name, shape in inputs.items()],
            [_info(name, shape) for name, (_, shape) in outputs.items()],
            self._constants,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)])
        model.ir_version = IR_VERSION
        onnx.checker.check_model(model)
        onnx.save(model, str(path))


def _info(name: str, shape: Shape) -> Any:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape))
