# SPDX-License-Identifier: GPL-3.0-or-later
"""Started by `app.library.search.follow`; the word is the socket's descriptor."""

import os
import signal
import socket
import sys

NICE = 5  # behind the window, which draws


def main(fd: int) -> int:
    """Serve until the window is gone."""
    from app.library.search.server import messages
    from app.library.search.server.serve import Server

    os.nice(NICE)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the window, which ends this
    with socket.socket(fileno=fd) as link:
        came = messages.receive(link)
        if came is not None and isinstance(came[0], messages.Begin):
            Server(link, came[0]).run()
        sys.stderr.flush()
        os._exit(0)  # nothing is left to be tidied, and the window waits


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
