# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, folders, and the name of this instance: what is decided before anything starts."""

import os
import pwd
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NAME = "dj-universe"
FILE = "config.toml"
SHARED = Path("/dev/shm")  # noqa: S108 - where shared memory is
CHOICES = {
    "host_api": ("auto", "jack", "alsa", "null"),
    "standby": ("auto", "on", "off"),
    "profile": ("full", "fast"),
    "format": ("wav", "flac", "mp3", "aac", "opus"),
    "transport": ("none", "start", "position"),
    "send_tempo": ("half", "same", "double"),
    "frame_rate": ("24", "25", "29.97", "30"),
    "receive_when": ("clock", "started"),
    "mode": ("off", "lead", "follow"),
}
RANGES = {
    "rate": (8_000, 192_000),
    "frames": (16, 8_192),
    "main": (0, 64),
    "phones": (0, 64),
    "booth": (0, 64),
    "mic": (0, 64),
    "timecode1": (0, 63),
    "timecode2": (0, 63),
    "timecode3": (0, 63),
    "timecode4": (0, 63),
    "stretch_threads": (0, 16),
    "large_track_mb": (1, 1_048_576),
    "lowest_bpm": (20, 400),
    "highest_bpm": (40, 800),
    "workers": (0, 1024),
    "bits": (16, 24),
    "bitrate": (64, 512),
    "offset_ms": (-500, 500),
    "receive_offset_ms": (-500, 500),
    "port": (0, 65_535),
}
LONGEST_NAME = 120  # of a recording: with date, part and ending a file may have it
TEXTS = {
    *("device", "folder", "name", "send", "time_code", "receive"),
    *("host", "allowed", "news", "address", "cache", "data"),
}
SWITCHES = {"background", "receive_start", "start_stop"}


LONGEST_SOCKET = 107  # bytes of its path: sun_path of <sys/un.h>


class ConfigError(Exception):
    """A setting is wrong; the message names the file and the setting."""


@dataclass(frozen=True, slots=True)
class Audio:
    """The sound device. See resources/defaults.toml."""

    host_api: str = "auto"
    device: str = ""
    rate: int = 48_000
    frames: int = 128
    main: int = 1
    phones: int = 3
    booth: int = 0
    mic: int = 0
    timecode1: int = 0
    timecode2: int = 0
    timecode3: int = 0
    timecode4: int = 0
    standby: str = "auto"
    stretch_threads: int = 2


@dataclass(frozen=True, slots=True)
class Folders:
    """Where things are kept."""

    cache: Path = Path()
    data: Path = Path()
    config: Path = Path()


@dataclass(frozen=True, slots=True)
class Memory:
    """Limits of what lies in shared memory."""

    large_track_mb: int = 1536


@dataclass(frozen=True, slots=True)
class Analysis:
    """How music is analysed. See resources/defaults.toml."""

    profile: str = "full"
    lowest_bpm: int = 70
    highest_bpm: int = 180
    workers: int = 0
    background: bool = True


@dataclass(frozen=True, slots=True)
class Recording:
    """How the main output is recorded. See resources/defaults.toml."""

    folder: str = ""
    name: str = "%Y-%m-%d %H.%M.%S"
    format: str = "wav"
    bits: int = 24
    bitrate: int = 320


@dataclass(frozen=True, slots=True)
class Clock:
    """MIDI clock and time code. See resources/defaults.toml."""

    send: str = ""
    transport: str = "start"
    send_tempo: str = "same"
    time_code: str = ""
    frame_rate: str = "25"
    offset_ms: int = 0
    receive: str = ""
    receive_when: str = "clock"
    receive_start: bool = False
    receive_offset_ms: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """Ableton Link. See resources/defaults.toml."""

    mode: str = "off"
    start_stop: bool = False


@dataclass(frozen=True, slots=True)
class Osc:
    """Open Sound Control. See resources/defaults.toml."""

    port: int = 0
    host: str = "127.0.0.1"
    allowed: str = ""
    send: str = ""
    news: str = ""


@dataclass(frozen=True, slots=True)
class Remote:
    """Controllers drawn on phones and tablets. See resources/defaults.toml."""

    address: str = ""
    port: int = 8110


@dataclass(frozen=True, slots=True)
class Instance:
    """One running program: its name and what the name stands for in the file system."""

    name: str
    runtime: Path
    """A folder of this instance and this user alone, gone after a clean end."""

    @property
    def block(self) -> str:
        """Name of the shared block, as for shm_open."""
        return f"/{self.name}"

    @property
    def socket(self) -> Path:
        return self.runtime / "socket"

    @property
    def lock(self) -> Path:
        """Held by the supervisor as long as it lives."""
        return self.runtime / "supervisor.lock"

    def segment(self, number: int, folder: Path = SHARED) -> Path:
        """File of a track's sound."""
        return folder / f"{self.name}-pcm-{number}"

    def segments(self, folder: Path = SHARED) -> list[Path]:
        """All such files there are."""
        return sorted(folder.glob(f"{self.name}-pcm-*"))


@dataclass(frozen=True, slots=True)
class Config:
    """Everything together."""

    instance: Instance
    audio: Audio = field(default_factory=Audio)
    folders: Folders = field(default_factory=Folders)
    memory: Memory = field(default_factory=Memory)
    analysis: Analysis = field(default_factory=Analysis)
    recording: Recording = field(default_factory=Recording)
    clock: Clock = field(default_factory=Clock)
    link: Link = field(default_factory=Link)
    osc: Osc = field(default_factory=Osc)
    remote: Remote = field(default_factory=Remote)

    def with_audio(self, **changes: Any) -> "Config":
        """The same with other sound settings."""
        return replace(self, audio=replace(self.audio, **changes))


def load(environ: Mapping[str, str] = os.environ, text: str | None = None) -> Config:
    """Read defaults and the user's file; with `text` as if that were in the file.

    Raises:
        ConfigError: a file is not TOML, or a setting is unknown or wrong.
    """
    path = path_of(environ)
    there = text is not None or path.exists()
    return build(_read(path, text) if there else {}, environ)


def build(document: Mapping[str, Any], environ: Mapping[str, str] = os.environ) -> Config:
    """The defaults, and over them what a user's file says.

    Raises:
        ConfigError: a setting is unknown or wrong.
    """
    home, path = _home(environ), path_of(environ)
    values = _read(RESOURCES / "defaults.toml")
    for section, settings in document.items():
        if section not in values or not isinstance(settings, dict):
            raise ConfigError(f"{path}: there is no section [{section}]")
        values[section] = values[section] | settings
    found = values["folders"]
    _check(found, {"cache", "data"}, path)
    return Config(
        instance=instance(environ),
        audio=_section(Audio, values["audio"], path),
        folders=Folders(
            cache=Path(found["cache"] or _xdg(environ, "XDG_CACHE_HOME", home / ".cache")),
            data=Path(found["data"] or _xdg(environ, "XDG_DATA_HOME", home / ".local/share")),
            config=path.parent,
        ),
        memory=_section(Memory, values["memory"], path),
        analysis=_checked_range(_section(Analysis, values["analysis"], path), path),
        recording=_recording(_section(Recording, values["recording"], path), home, path),
        clock=_section(Clock, values["clock"], path),
        link=_section(Link, values["link"], path),
        osc=_section(Osc, values["osc"], path),
        remote=_section(Remote, values["remote"], path),
    )


def audio_of(values: Mapping[str, Any]) -> Audio:
    """Sound settings from elsewhere than a file. Raises ConfigError."""
    return _section(Audio, dict(values), Path("audio"))


def instance(environ: Mapping[str, str] = os.environ) -> Instance:
    """Which instance this process belongs to: $DJ_UNIVERSE_INSTANCE, else the user's one.

    Raises:
        ConfigError: the name is no file name, or the runtime folder is somebody else's, or its
            path is too long for a socket.
    """
    name = environ.get("DJ_UNIVERSE_INSTANCE") or f"{NAME}-{os.getuid()}"
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,60}", name):
        raise ConfigError(f"DJ_UNIVERSE_INSTANCE: {name!r} is no name (letters, digits, . _ -)")
    found = Instance(name, runtime_root(environ) / name)
    if len(os.fsencode(found.socket)) > LONGEST_SOCKET:
        raise ConfigError(f"{found.socket}: too long for a socket; XDG_RUNTIME_DIR may be shorter")
    return found


def runtime_root(environ: Mapping[str, str] = os.environ) -> Path:
    """Folder of the runtime folders of all instances of this user, mode 0700.

    Raises:
        ConfigError: it cannot be made, or belongs to somebody else.
    """
    given = environ.get("XDG_RUNTIME_DIR")
    root = Path(given) / NAME if given else Path("/tmp") / f"{NAME}-{os.getuid()}"  # noqa: S108
    try:
        root.mkdir(mode=0o700, exist_ok=True)
        info = root.stat(follow_symlinks=False)
    except OSError as error:
        raise ConfigError(f"{root}: {error.strerror}") from error
    if info.st_uid != os.getuid() or info.st_mode & 0o077:
        raise ConfigError(f"{root}: belongs to others, or others may enter it")
    return root


def _xdg(environ: Mapping[str, str], name: str, usual: Path) -> Path:
    given = Path(environ.get(name, ""))
    return (given if given.is_absolute() else usual) / NAME  # the standard has others ignored


def path_of(environ: Mapping[str, str] = os.environ) -> Path:
    """The user's file; there may be none."""
    return _xdg(environ, "XDG_CONFIG_HOME", _home(environ) / ".config") / FILE


def _home(environ: Mapping[str, str]) -> Path:
    given = Path(environ.get("HOME", ""))
    if given.is_absolute():
        return given
    try:
        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        return Path("/")


def _read(path: Path, text: str | None = None) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8") if text is None else text)
    except RecursionError as error:
        raise ConfigError(f"{path}: too many brackets in each other") from error
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path}: {error}") from error


Section = TypeVar("Section", Audio, Memory, Analysis, Recording, Clock, Link, Osc, Remote)


def _section(kind: type[Section], values: dict[str, Any], path: Path) -> Section:
    _check(values, {f.name for f in fields(kind)}, path)
    return kind(**values)


def _check(values: dict[str, Any], known: set[str], path: Path) -> None:
    for name, value in values.items():
        if name not in known:
            raise ConfigError(f"{path}: there is no setting {name!r}")
        if name in CHOICES and value not in CHOICES[name]:
            raise ConfigError(f"{path}: {name} is one of {', '.join(CHOICES[name])}")
        if name in RANGES and not _within(value, *RANGES[name]):
            low, high = RANGES[name]
            raise ConfigError(f"{path}: {name} is a whole number from {low} to {high}")
        if name in TEXTS and not _is_text(value):
            raise ConfigError(f"{path}: {name} is a text")
        if name in SWITCHES and not isinstance(value, bool):
            raise ConfigError(f"{path}: {name} is true or false")


def _checked_range(found: Analysis, path: Path) -> Analysis:
    if 2 * found.lowest_bpm > found.highest_bpm:
        raise ConfigError(f"{path}: highest_bpm must be at least twice lowest_bpm")
    return found


def _recording(found: Recording, home: Path, path: Path) -> Recording:
    if found.bits not in (16, 24):
        raise ConfigError(f"{path}: bits is 16 or 24")
    if not 0 < len(found.name) <= LONGEST_NAME or "/" in found.name:
        raise ConfigError(f"{path}: name is the name of a file")
    try:
        folder = Path(found.folder).expanduser() if found.folder else home / "Music" / "DJ Universe"
    except RuntimeError as error:
        raise ConfigError(f"{path}: folder: there is no user of that name") from error
    return replace(found, folder=str(folder))


def _is_text(value: object) -> bool:
    """Whether a file can have it: half a character is none, nor is a zero."""
    odd = re.compile("[\0\ud800-\udfff]")
    return isinstance(value, str) and odd.search(value) is None


def _within(value: object, low: int, high: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
