# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line. One module a command; each has `add(commands)` and `run(arguments)`.

Modules are imported when their command is used: the window must not wait for the benchmarks.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence
from typing import Any

VERSION = "0.1.0"
COMMANDS = {
    "scan": "bring the music of folders into the library; watch them; missing files; duplicates",
    "library": "check, back up, restore the library; undo edits; look into it",
    "analyze": "find beats, keys, loudness, sections of files, folders, or the library",
    "models": "fetch the networks that make analysis better",
    "search": "find tracks of the library",
    "import": "bring in the library of another DJ program",
    "export": "write the library, or lists of it, for another DJ program",
    "play": "play files without a window",
    "render": "render events to a sound file, faster than real time",
    "controls": "print the table of controls",
    "controllers": "the hardware that is connected, its mappings, its messages",
    "screenshot": "draw the window, in any layout, as a picture",
    "bench": "measure speed and memory",
    "drill": "kill processes and devices, and measure the gap in the sound",
}
MODULES = {"import": "importing", "export": "exporting", "screenshot": "rig.screenshot"}
DESCRIPTION = """\
A DJ program whose music does not stop.

  djuniverse [FILE...]     open the window, with these files on the decks; a second start
                           hands its files to the one that runs
"""


class UsageError(Exception):
    """What was asked for cannot be done; one line that tells why."""


class Parser(argparse.ArgumentParser):
    """Complains in one line."""

    def error(self, message: str) -> "None":  # type: ignore[override]
        self.exit(2, f"{self.prog}: {message} (see --help)\n")


def parser_for(command: str) -> Parser:
    """The parser of a command."""
    parser = Parser(prog=f"djuniverse {command}", description=COMMANDS[command] + ".")
    _module(command).add(parser)
    return parser


def _module(command: str) -> Any:
    return importlib.import_module(f"app.cli.{MODULES.get(command, command)}")


def run(words: Sequence[str]) -> int:
    """Do what the words say. Returns the exit code: 0 done, 1 failed, 2 bad use."""
    try:
        if words and words[0] in COMMANDS:
            arguments = parser_for(words[0]).parse_args(words[1:])
            return int(_module(words[0]).run(arguments))
        return _window(words)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 1
    except Exception as error:
        if not isinstance(error, _expected()):
            raise
        sys.stderr.write(f"djuniverse: {error}\n")
        return 2 if isinstance(error, UsageError) else 1


def _expected() -> tuple[type[Exception], ...]:
    """Errors that are told in one line; imported only when one came."""
    from app.analysis.errors import AnalysisError
    from app.config import ConfigError
    from app.jobs import SessionError
    from app.library.interchange.errors import InterchangeError
    from app.library.store.errors import LibraryError
    from engine.errors import EngineError

    return (
        UsageError,
        LibraryError,
        InterchangeError,
        AnalysisError,
        ConfigError,
        SessionError,
        EngineError,
        OSError,
    )


def _window(words: Sequence[str]) -> int:
    listing = "\n".join(f"  djuniverse {name:<9} {text}" for name, text in COMMANDS.items())
    parser = Parser(
        prog="djuniverse",
        description=DESCRIPTION + listing,
        epilog="Each command has its own --help.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="djuniverse [-h] [--version] [FILE ...] | COMMAND ...",
    )
    parser.add_argument("--version", action="version", version=f"djuniverse {VERSION}")
    parser.add_argument("--headless", action="store_true", help="no window; for tests and drills")
    parser.add_argument("--no-demo", action="store_true", help="do not make the demo music")
    add_device(parser)
    parser.add_argument("files", nargs="*", metavar="FILE", help="music to load onto the decks")
    arguments = parser.parse_args(words)
    from app.cli import session

    return session.run(arguments)


def add_device(parser: argparse.ArgumentParser) -> None:
    """Options that choose the sound device over the configuration."""
    parser.add_argument(
        "--device",
        metavar="NAME",
        help="jack, alsa, null (no sound), or jack:NAME, alsa:NAME; else as configured",
    )
    parser.add_argument("--frames", type=int, metavar="N", help="of a block; JACK brings its own")
    parser.add_argument("--standby", choices=("auto", "on", "off"), help="a second engine waits")
