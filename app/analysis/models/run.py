# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a converted network on the processor, on one thread."""

from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.analysis.errors import ModelError

Floats = npt.NDArray[np.float32]


class Net:
    """A network that was loaded. Workers are processes: each uses one thread."""

    def __init__(self, path: Path) -> None:
        """Load it.

        Raises:
            ModelError: the file is no network.
        """
        import onnxruntime  # 0.2 s that a run without models does not pay

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            self._session = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime has no base class of its own
            raise ModelError(f"{path.name}: cannot be loaded; fetch the models again") from error
        self._outputs = [o.name for o in self._session.get_outputs()]

    def run(self, **inputs: Floats) -> dict[str, Floats]:
        """Outputs by name."""
        return dict(zip(self._outputs, self._session.run(None, inputs), strict=True))
