# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse [FILES]`: a session with a window; or hand the files to the one that runs."""

import argparse
import sys
from pathlib import Path

from app import config, jobs
from app.cli import UsageError
from app.config.damage import keep, usable
from app.session.child import Child, is_locked, session_nursery, start_window

STARTING_S = 10.0  # what runs may be starting itself, and looks for sound devices first


def configured(arguments: argparse.Namespace) -> config.Config:
    """The configuration with what the command line says over it. What is wrong in the file is
    told, here and in the window.

    Raises:
        UsageError: the device is none.
    """
    settings, wrong = usable()
    if wrong:
        sys.stderr.write(f"djuniverse: {wrong}\n")
    if arguments.device:
        api, _, name = arguments.device.partition(":")
        if api not in config.CHOICES["host_api"]:
            raise UsageError(f"--device {api}: choose jack, alsa or null")
        settings = settings.with_audio(host_api=api, device=name)
    if arguments.frames is not None:
        low, high = config.RANGES["frames"]
        if not low <= arguments.frames <= high:
            raise UsageError(f"--frames {arguments.frames}: from {low} to {high}")
        settings = settings.with_audio(frames=arguments.frames)
    if arguments.standby:
        settings = settings.with_audio(standby=arguments.standby)
    return settings


def absolute(files: list[str]) -> list[str]:
    """The files with their whole paths. Raises UsageError: one is not there."""
    for name in files:
        if not Path(name).is_file():
            raise UsageError(f"{name}: there is no such file")
    return [str(Path(name).absolute()) for name in files]


def run(arguments: argparse.Namespace) -> int:
    """Start a session and serve it until its end."""
    files = absolute(arguments.files)
    settings = configured(arguments)
    early = None if arguments.headless else early_window(settings.instance)
    try:
        from app.supervisor import AlreadyRunningError, Supervisor

        try:
            supervisor = Supervisor(
                settings, window=not arguments.headless, demo=not arguments.no_demo, early=early
            )
        except AlreadyRunningError:
            give_up(early)
            return hand_over(settings, files)
    except BaseException:
        give_up(early)
        raise
    supervisor.open_files(files)
    supervisor.run()
    return 0


def early_window(instance: config.Instance) -> Child | None:
    """Start the window's process before anything else is loaded: it takes longest, and waits for
    the supervisor's socket. None: this instance runs already, or its window does."""
    instance.runtime.mkdir(mode=0o700, exist_ok=True)
    nursery = session_nursery(instance)
    if is_locked(instance.lock) or nursery.lives("window"):
        return None
    keep(instance)  # before a process reads it
    return start_window(nursery, instance)


def give_up(early: Child | None) -> None:
    """There will be no session for this window."""
    if early is not None and early.alive:
        early.end(0.0)
        early.close()


def hand_over(settings: config.Config, files: list[str]) -> int:
    """Give the files to the running instance and raise its window."""
    socket = settings.instance.socket
    link = jobs.SessionLink(socket)
    link.wait(STARTING_S)
    link.close()
    loaded = 0
    if files:
        loaded = jobs.ask(socket, {"command": "open", "files": files})["loaded"]
    jobs.ask(socket, {"command": "show"})
    told = f"{loaded} of {len(files)} files loaded there" if files else "its window is shown"
    print(f"DJ Universe runs already: {told}.")
    return 0
