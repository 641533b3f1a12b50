# SPDX-License-Identifier: GPL-3.0-or-later
"""`Property` as PySide has it, with a type that Python code may read, too."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    T = TypeVar("T")

    class Shown(Generic[T]):
        """A value that QML sees."""

        def __get__(self, owner: Any, kind: Any = None) -> T: ...

    def Property(  # noqa: N802 - its name in PySide, that QML's tools look for
        kind: Any, *, notify: Any = None, constant: bool = False
    ) -> Callable[[Callable[[Any], T]], Shown[T]]: ...

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
