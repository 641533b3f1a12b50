# SPDX-License-Identifier: GPL-3.0-or-later
"""The world before anything has happened: for what must be known before a mapping starts."""

from collections.abc import Mapping
from typing import Any

from engine.controls import CONTROLS


class Beginning:
    """A `World` in which all controls have their first values and nothing can be done."""

    now_ns = 0
    state: Any = None
    scratcher: Any = None

    def get(self, control: int) -> float:
        """Value of a control at the start of an engine."""
        return CONTROLS[control].initial

    def set(self, control: int, value: float, at: int = 0) -> None:
        """Nothing."""

    def act(self, action: str, value: float = 1.0) -> None:
        """Nothing."""

    def track(self, deck: int) -> Mapping[str, Any]:  # noqa: ARG002
        """None."""
        return {}

    def setting(self, name: str, default: Any = None) -> Any:  # noqa: ARG002
        """None."""
        return default

    def ask(self, request: dict[str, Any]) -> None:
        """Nothing."""

    def tell(self, text: str) -> None:
        """Nothing."""
