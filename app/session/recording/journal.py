# SPDX-License-Identifier: GPL-3.0-or-later
"""What the next recorder must know when this one dies: where the recording stands."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from app.files import write_whole


@dataclass(slots=True)
class Journal:
    """As long as the file of it is there, a recording is wanted.

    Attributes:
        start: engine frame at which the whole recording begins.
        stem: name of its files. part: number of the running one, from 1; 0: none yet.
        file: of it. first: engine frame of its beginning. frames: what a killed process leaves.
        form: of the file.
    """

    start: int
    stem: str = ""
    part: int = 0
    file: str = ""
    first: int = 0
    frames: int = 0
    form: str = "wav"

    @classmethod
    def read(cls, path: Path) -> "Journal | None":
        """None: there is none."""
        try:
            return cls(**json.loads(path.read_text()))
        except (OSError, ValueError, TypeError):
            return None

    def write(self, path: Path) -> None:
        """Raises OSError."""
        write_whole(path, json.dumps(asdict(self)))
