# SPDX-License-Identifier: GPL-3.0-or-later
"""From the C library's status codes to exceptions."""

import os

from engine._dj import ffi, lib
from engine.errors import (
    DeviceError,
    EngineError,
    NotFound,
    QueueFull,
    SpaceError,
    VersionMismatch,
)

_ERRORS: dict[int, type[EngineError]] = {
    lib.DJ_ERR_FULL: QueueFull,
    lib.DJ_ERR_DEVICE: DeviceError,
    lib.DJ_ERR_VERSION: VersionMismatch,
    lib.DJ_ERR_NOT_FOUND: NotFound,
    lib.DJ_ERR_SPACE: SpaceError,
}


def check(status: int, what: str) -> None:
    """Raise what `status` stands for.

    Args:
        status: a dj_status.
        what: what was attempted, for the message: "cannot open block /dj-x".
    """
    if status == lib.DJ_OK:
        return
    reason = ffi.string(lib.dj_strerror(status)).decode()
    if status == lib.DJ_ERR_SYSTEM:
        reason = os.strerror(ffi.errno)
    raise _ERRORS.get(status, EngineError)(f"{what}: {reason}")
