# SPDX-License-Identifier: GPL-3.0-or-later
"""One turn of an event loop whose handlers may close each other's files, and may fail."""

import selectors
from collections.abc import Callable

Failed = Callable[[Exception], None]


def turn(selector: selectors.BaseSelector, timeout_s: float, failed: Failed) -> None:
    """Wait for events and handle them; what is registered as `data` is called with the events.

    A handler that an earlier one of the same turn has unregistered is not called, also when its
    file's number already belongs to another. A handler that raises ends only itself.
    """
    for key, events in selector.select(timeout_s):
        current = selector.get_map().get(key.fd)
        if current is None or current.data is not key.data:
            continue
        try:
            key.data(events)
        except Exception as error:  # noqa: BLE001  # whatever it is: the session must go on
            failed(error)
