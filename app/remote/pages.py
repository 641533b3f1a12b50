# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the page, and the headers that keep others out of it."""

from http import HTTPStatus

from websockets.datastructures import Headers
from websockets.http11 import Response

from app.config import RESOURCES

FOLDER = RESOURCES / "remote"
SOCKET_PATH = "/play"
FILES = {
    "/": ("index.html", "text/html; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
    "/words.js": ("words.js", "text/javascript; charset=utf-8"),
    "/hands.js": ("hands.js", "text/javascript; charset=utf-8"),
    "/draw.js": ("draw.js", "text/javascript; charset=utf-8"),
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self' ws://{host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Pages:
    """Read once: nothing that is asked for leads to a file."""

    def __init__(self) -> None:
        self._all = {
            path: ((FOLDER / name).read_bytes(), kind) for path, (name, kind) in FILES.items()
        }

    def answer(self, path: str, host: str) -> Response:
        """What is sent for a path; `host`: as the browser calls us."""
        body, kind = self._all.get(path.partition("?")[0], (b"", ""))
        status = HTTPStatus.OK if kind else HTTPStatus.NOT_FOUND
        return response(status, body, kind or "text/plain", POLICY.format(host=host))


def response(
    status: HTTPStatus, body: bytes = b"", kind: str = "text/plain", policy: str = ""
) -> Response:
    """An answer of HTTP with all that makes a browser careful."""
    headers = Headers()
    for name, value in (
        ("Content-Type", kind),
        ("Content-Length", str(len(body))),
        ("Content-Security-Policy", policy or "default-src 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
        ("Cache-Control", "no-store"),
        ("Connection", "close"),
    ):
        headers[name] = value
    return Response(status.value, status.phrase, headers, body)
