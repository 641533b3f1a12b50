# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening, checking, backing up and restoring the library's file."""

from pathlib import Path

from app.library.store.database import (
    APPLICATION,
    Database,
    check_version,
    migrate,
    only_one,
    results_of,
    telling,
    writing,
)


def opened(path: Path, *, read_only: bool, busy_s: float) -> Database:
    """The database, up to date. Raises LibraryError."""
    if read_only:
        return Database.open(path, read_only=True, busy_s=busy_s)
    with only_one(path), telling(path):
        for file, kind in ((path, "library"), (results_of(path), "results")):
            raw = writing(file, busy_s)
            try:
                check_version(raw, file, kind)
                migrate(raw, kind)
                raw.execute(f"PRAGMA application_id = {APPLICATION}")
            finally:
                raw.close()
        return Database.open(path, read_only=False, busy_s=busy_s)
