# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's folder of fetched networks: what is there, is it whole, is it current."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.analysis.errors import ModelError
from app.analysis.models.catalogue import MODELS, Model
from app.analysis.models.run import Net
from app.files import sync


class ModelFolder:
    """A network is the file NAME.onnx with NAME.json beside it, which holds label and checksum."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def has(self, model: Model) -> bool:
        """Whether it is there and of the version that we want; its bytes are not looked at."""
        return self._note(model).get("label") == model.label and self._file(model).is_file()

    def labels(self) -> tuple[str, ...]:
        """Of all that are there."""
        return tuple(model.label for model in MODELS if self.has(model))

    def net(self, model: Model) -> Net | None:
        """Load it; None when it was never fetched.

        Raises:
            ModelError: it is damaged.
        """
        if not self.has(model):
            return None
        self.check(model)
        return Net(self._file(model))

    def check(self, model: Model) -> None:
        """Compare its checksum. Raises ModelError: it is damaged or missing."""
        try:
            found = hashlib.sha256(self._file(model).read_bytes()).hexdigest()
        except OSError as error:
            raise ModelError(f"{model.name}: {error.strerror}") from error
        if found != self._note(model).get("sha256"):
            raise ModelError(f"{model.name}: damaged; fetch it again: djuniverse models fetch")

    def put(self, model: Model, made: Path) -> None:
        """Take a converted network in; a kill leaves the old one or the new one."""
        self.path.mkdir(parents=True, exist_ok=True)
        note = {"label": model.label, "sha256": hashlib.sha256(made.read_bytes()).hexdigest()}
        note |= {"licence": model.licence, "credit": model.credit}
        text = made.with_suffix(".json")
        text.write_text(json.dumps(note, indent=1))
        self._note_path(model).unlink(missing_ok=True)  # no note: not there
        for source, target in ((made, self._file(model)), (text, self._note_path(model))):
            sync(source)
            source.replace(target)

    def remove(self, model: Model) -> bool:
        """Delete it. Return: it was there."""
        there = self.has(model)
        self._note_path(model).unlink(missing_ok=True)
        self._file(model).unlink(missing_ok=True)
        return there

    @contextmanager
    def workshop(self) -> Iterator[Path]:
        """A folder beside the networks for making one; removed afterwards."""
        self.path.mkdir(parents=True, exist_ok=True)
        path = Path(tempfile.mkdtemp(prefix=".fetch-", dir=self.path))
        try:
            yield path
        finally:
            shutil.rmtree(path, ignore_errors=True)

    def _file(self, model: Model) -> Path:
        return self.path / f"{model.name}.onnx"

    def _note_path(self, model: Model) -> Path:
        return self.path / f"{model.name}.json"

    def _note(self, model: Model) -> dict[str, str]:
        try:
            note = json.loads(self._note_path(model).read_text())
        except (OSError, ValueError):
            return {}
        return note if isinstance(note, dict) else {}
