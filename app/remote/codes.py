# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may come in: one-time codes, and what a browser keeps instead of one."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable
from pathlib import Path

from app.files import write_whole

DIGITS = 6
LIFE_S = 300.0
TRIES = 5  # wrong ones, then the code is dead
WAIT_S = 1.0  # after a wrong one nobody may try for so long, doubled each time
MOST = 32  # who may come back


class Refused(Exception):
    """Not let in. wait_s: nobody may try before that, 0: at once."""

    def __init__(self, why: str, wait_s: float = 0.0) -> None:
        super().__init__(why)
        self.why, self.wait_s = why, wait_s


class Codes:
    """The code of the moment, and all who came in by one.

    Args:
        now_s: a clock that only goes on.
        kept: where hashes of passes are kept, so that a restart sends nobody away; None: nowhere.
    """

    def __init__(self, now_s: Callable[[], float], kept: Path | None = None) -> None:
        self._now_s, self._kept = now_s, kept
        self._code, self.until = "", 0.0
        self._wrong, self._free_at = 0, 0.0
        self._passes: dict[str, str] = self._read()  # hash: name
        self._write()

    @property
    def code(self) -> str:
        """What lets one device in; empty: nothing does."""
        return self._code if self._now_s() < self.until else ""

    @property
    def tried_out(self) -> bool:
        """The last code was taken back: too many wrong ones."""
        return self._wrong >= TRIES

    def renew(self) -> str:
        """Another code; the last one is void."""
        self._code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
        self.until = self._now_s() + LIFE_S
        self._wrong = 0
        return self._code

    def enter(self, code: str, name: str) -> str:
        """Use the code up.

        Return: a pass, known to nobody else.

        Raises:
            Refused: "wait" or "code".
        """
        wait_s = self._free_at - self._now_s()
        if wait_s > 0.0:
            raise Refused("wait", wait_s)
        # compared whatever it is, so that time tells nothing
        right = hmac.compare_digest(code.encode(), (self.code or "none").encode())
        if not right or not self.code:
            self._wrong += 1
            wait_s = WAIT_S * 2.0 ** min(self._wrong - 1, 6)
            self._free_at = self._now_s() + wait_s
            if self._wrong >= TRIES:
                self._code = ""
            raise Refused("code", wait_s)
        self._code, self._wrong = "", 0
        token = secrets.token_urlsafe(32)
        self._passes[_hash(token)] = name
        while len(self._passes) > MOST:
            del self._passes[next(iter(self._passes))]
        self._write()
        return token

    def knows(self, token: str) -> str:
        """The name behind a pass.

        Raises:
            Refused: "pass": it is none.
        """
        wanted, name = _hash(token), None
        for known, whose in self._passes.items():
            if hmac.compare_digest(known, wanted):
                name = whose
        if name is None:
            raise Refused("pass")
        return name

    def forget(self, token: str) -> None:
        """This one does not come back without a code."""
        self._passes.pop(_hash(token), None)
        self._write()

    def keep(self) -> None:
        """Still here: a file that nobody writes any more is of a program that has ended."""
        self._write()

    def _read(self) -> dict[str, str]:
        if self._kept is None:
            return {}
        try:
            found = json.loads(self._kept.read_text())
            return {str(k): str(v) for k, v in dict(found["passes"]).items()}
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return {}

    def _write(self) -> None:
        if self._kept is None:
            return
        write_whole(self._kept, json.dumps({"passes": self._passes}), mode=0o600)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()
