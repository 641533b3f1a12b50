# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds dist/dj-universe_VERSION_ARCH.deb: the program and its locked dependencies in one folder.

Needs what `make run` prepared, and nothing from the network. The package fits the Debian or Ubuntu
release, the processor and the Python version that it was built with. `--check` unpacks it somewhere
else and starts it there.
"""

import argparse
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent
HOME = "opt/dj-universe"
OWN = ("app", "engine", "plugins", "cloud", "ui", "resources")
PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
IMPORTS = "PySide6.QtQuick av cffi mutagen numpy sounddevice soundfile soxr engine.engine".split()
# What of Qt is a tool for developers, and what only building needs.
LEFT_OUT = shutil.ignore_patterns(
    *("__pycache__", "*.pyi", "*.a", "*.o", "_dj.c", "setup", "_build.py", "assistant", "designer"),
    *("linguist", "lupdate", "lrelease", "qmlls", "qmllint", "qmlformat", "balsam*", "svgtoqml"),
)


def project() -> dict[str, str]:
    described = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return {"version": described["version"], "summary": described["description"]}


def locked() -> set[str]:
    """The distributions that the program runs with."""
    lines = (ROOT / "requirements.lock").read_text().splitlines()
    names = {line.split("==")[0].lower().replace("-", "_") for line in lines if "==" in line}
    return names - {"setuptools"}


def copy_dependencies(site: Path) -> None:
    """Copy the files that pip wrote for each locked distribution."""
    from importlib.metadata import distributions

    base = Path(sysconfig.get_paths()["purelib"])
    wanted = locked()
    tops: set[str] = set()
    for distribution in distributions(path=[str(base)]):
        if distribution.metadata["Name"].lower().replace("-", "_") in wanted:
            files = distribution.files or []
            tops |= {file.parts[0] for file in files if file.parts[0] not in {"..", "__pycache__"}}
    for top in sorted(tops):
        if (base / top).is_dir():
            shutil.copytree(base / top, site / top, ignore=LEFT_OUT, symlinks=True)
        else:
            shutil.copy2(base / top, site / top)


def write(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)


def system_packages() -> list[str]:
    """What `make run` needs of the system, as dependencies; the compiler is not among them."""
    script = ". resources/setup/packages.sh; sound_packages; window_packages"
    listed = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [name.replace("|", " | ") for name in listed.stdout.split()]


def lay_out(tree: Path, arch: str) -> None:
    site = tree / HOME
    site.mkdir(parents=True)
    copy_dependencies(site)
    for name in OWN:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, site / name, ignore=LEFT_OUT)
    launcher = (
        f'#!/bin/sh\nhere=$(dirname "$(readlink -f "$0")")/../..\n'
        f'export PYTHONPATH="$here/{HOME}" PYTHONDONTWRITEBYTECODE=1\nexec {PYTHON} -m app "$@"\n'
    )
    write(tree / "usr/bin/djuniverse", launcher, 0o755)
    entry = "[Desktop Entry]\nType=Application\nName=DJ Universe\nExec=djuniverse %F\n"
    entry += "Categories=AudioVideo;Audio;\nMimeType=audio/mpeg;audio/flac;audio/x-wav;audio/ogg;\n"
    write(tree / "usr/share/applications/dj-universe.desktop", entry)
    shutil.copytree(ROOT / "docs", tree / "usr/share/doc/dj-universe")
    shutil.copy2(ROOT / "LICENSE", tree / "usr/share/doc/dj-universe/copyright")
    depends = [PYTHON, "librubberband2", *system_packages()]
    about = project()
    control = (
        f"Package: dj-universe\nVersion: {about['version']}\nArchitecture: {arch}\nSection: sound\n"
        "Priority: optional\nMaintainer: The DJ Universe authors <dj-universe@localhost>\n"
        f"Depends: {', '.join(depends)}\nDescription: {about['summary']}\n"
    )
    write(tree / "DEBIAN/control", control)


def build() -> Path:
    """Return the package's path."""
    arch = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    out = ROOT / "dist" / f"dj-universe_{project()['version']}_{arch}.deb"
    out.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        lay_out(tree, arch)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(tree), str(out)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return out


def check(package: Path) -> None:
    """Start the unpacked program: it must run without this tree and without .venv."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
        env = {"PATH": f"{sys.base_prefix}/bin:/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8"}
        start = str(Path(folder) / "usr/bin/djuniverse")
        # -S: nothing but the package's own folder may serve these.
        parts = f"import {', '.join(IMPORTS)}"
        for command in ([start, "--version"], [start, "controls"], [PYTHON, "-S", "-c", parts]):
            done = subprocess.run(
                command,
                cwd=folder,
                env=env | {"PYTHONPATH": f"{folder}/{HOME}"},
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode != 0:
                sys.exit(f"{' '.join(command[1:])} fails after unpacking: {done.stderr.strip()}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="unpack the package and start the program"
    )
    args = parser.parse_args()
    package = build()
    if args.check:
        check(package)
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size >> 20} MiB")


if __name__ == "__main__":
    main()
