# SPDX-License-Identifier: GPL-3.0-or-later
"""A controller in a process of its own: `python -m app.cli.rig.midi.sender NAME`.

Each line that it is given is an order as JSON: {"count", "gap_s", "even", "status", "number",
"values", "quiet"}: so many control messages, so far apart in the mean (even: just so), with these
values in turn. It answers each with a line: {"sent_ns": when each was sent, CLOCK_MONOTONIC (quiet:
nothing), "back": messages that have come to it so far}. It ends with its input.
"""

import json
import random
import subprocess
import sys
import time
from typing import Any, Self

from app.cli.rig.midi.gear import Gear
from app.processes import ROOT


class Sender:
    """Such a process. Raises UsageError: it does not start."""

    def __init__(self, name: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "app.cli.rig.midi.sender", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self._answer()

    def ask(self, **order: Any) -> None:
        """Begin to send."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()

    def send(self, **order: Any) -> list[int]:
        """Send; when each was sent."""
        self.ask(**order)
        return self.sent()

    def sent(self) -> list[int]:
        """What was asked for is sent: when each was."""
        return list(self._answer()["sent_ns"])

    def _answer(self) -> dict[str, Any]:
        from app.cli import UsageError

        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise UsageError("the sender of messages ended")
        return dict(json.loads(line))

    def close(self) -> None:
        """End it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def play(gear: Gear, order: dict[str, Any]) -> list[int]:
    """Send. Return: when each was sent."""
    sent: list[int] = []
    values, gap_s = order["values"], order["gap_s"]
    began = time.monotonic()
    for i in range(order["count"]):
        even = order.get("even")
        rest = began + i * gap_s - time.monotonic() if even else gap_s * random.uniform(0.5, 1.5)
        if rest > 0:
            time.sleep(rest)
        now = gear.send(order["status"], order["number"], values[i % len(values)])
        if not order.get("quiet"):
            sent.append(now)
    return sent


def main(name: str) -> None:
    """Send what is asked for."""
    with Gear(name) as gear:
        print(json.dumps({"sent_ns": []}), flush=True)
        for line in sys.stdin:
            sent = play(gear, json.loads(line))
            gear.look()
            print(json.dumps({"sent_ns": sent, "back": len(gear.came)}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
