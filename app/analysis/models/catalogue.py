# SPDX-License-Identifier: GPL-3.0-or-later
"""The networks we can use: where they come from, under which licence, and what they are for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.analysis.models import beatnet, musicnn


@dataclass(frozen=True, slots=True)
class Model:
    """A network inside a package.

    Attributes:
        package, version, sha256: the wheel, exactly.
        members: what of it is unpacked: prefixes of names.
        licence, credit: shown before it is fetched.
        convert: from the unpacked folder to an ONNX file. Raises ModelError.
        revision: raised when `convert` makes another file of the same wheel.
    """

    name: str
    use: str
    package: str
    version: str
    sha256: str
    size_mb: float
    members: tuple[str, ...]
    licence: str
    credit: str
    convert: Callable[[Path, Path], None]
    revision: int = 1

    @property
    def label(self) -> str:
        """Goes into results: another label means other results."""
        return f"{self.name}-{self.version}.{self.revision}"


MODELS = (
    Model(
        name="beatnet",
        use="beats and downbeats",
        package="BeatNet",
        version="1.1.3",
        sha256="1ecfa17bdcbe899975a88bdb6efebd6970d846a4f3b6cfd5c6f320647c641c7e",
        size_mb=9.2,
        members=tuple(f"BeatNet/models/{part}" for part in beatnet.PARTS),
        licence="CC-BY-4.0",
        credit="Mojtaba Heydari, Frank Cwitkowitz, Zhiyao Duan: BeatNet (ISMIR 2021)",
        convert=beatnet.convert,
    ),
    Model(
        name="musicnn",
        use="genres, tags, voices",
        package="musicnn",
        version="0.1.0",
        sha256="f38a4890c648c1ddbb141c5d96d2b0a8cfcd36746002d896989f7b88beb65cfa",
        size_mb=29.3,
        members=("musicnn/MSD_musicnn/.index", "musicnn/MSD_musicnn/.data-00000-of-00001"),
        licence="ISC",
        credit="Jordi Pons, Xavier Serra: musicnn (ISMIR 2019)",
        convert=musicnn.convert,
    ),
)
BY_NAME = {model.name: model for model in MODELS}
