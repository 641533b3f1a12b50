# SPDX-License-Identifier: GPL-3.0-or-later
"""A worker process: `python -m app.library.scan.worker`.

It says {"ready": true}, and reads tasks, a line of JSON each: {"task": name, "of": argument}, see
`tasks.TASKS`; it writes the task's messages, a line of JSON each, then {"done": true}, or
{"error": why}.
"""

import importlib
import json
import os
import sys
from typing import Any

from app.library.scan.tasks import TASKS, why
from app.media.limits import limit_process, step_back

NICE = 10


def main() -> int:
    """Do what is asked until the input ends."""
    limit_process()
    step_back()
    os.nice(NICE - 5)
    _tell({"ready": True})
    for line in sys.stdin:
        task = json.loads(line)
        end: dict[str, Any] = {"done": True}
        try:
            for message in _function(task["task"])(task["of"]):
                _tell(message)
        except OSError as error:
            end = {"error": why(error)}
        except Exception as error:  # noqa: BLE001 - whatever a foreign file does to us
            end = {"error": f"{type(error).__name__}: {error}"[:300]}
        _tell(end)
    return 0


def _function(name: str) -> Any:
    """The task of this name; "package.module:function" for those of other parts, and of tests."""
    if name in TASKS:
        return TASKS[name]
    module, _, function = name.partition(":")
    return getattr(importlib.import_module(module), function)


def _tell(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # nobody asks any more: the scan was killed
        os._exit(1)
