# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed is what was locked: versions and hashes, from wherever the machine gets it."""

import re
import subprocess
import sys
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.quality import tree

LOCKS = ["requirements.lock", "requirements-dev.lock"]
ADDRESS = re.compile(r"\w+://|index|find-links|trusted-host")
ENTRY = re.compile(r"^([A-Za-z0-9_.-]+)==(\S+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)

# PySide6 6.12.0 lost a reference to True at each emit, and Python 3.11 aborted after some 570.
EMIT = """
import sys
from PySide6.QtCore import QObject, Signal
class Deck(QObject):
    changed = Signal()
deck = Deck()
before = sys.getrefcount(True)
for _ in range(300):
    deck.changed.emit()
lost = before - sys.getrefcount(True)
assert lost < 50, lost
"""


def entries(lock: str) -> dict[str, tuple[str, str]]:
    """Version and the rest, by name."""
    text = (tree.ROOT / lock).read_text()
    return {canonicalize_name(name): (version, rest) for name, version, rest in ENTRY.findall(text)}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_hashes_and_no_address(lock: str) -> None:
    assert not ADDRESS.search((tree.ROOT / lock).read_text())
    found = entries(lock)
    assert len(found) >= 10
    assert not [name for name, (_, rest) in found.items() if "--hash=sha256:" not in rest]


@pytest.mark.parametrize(("lock", "extras"), [(LOCKS[0], ["build"]), (LOCKS[1], ["build", "dev"])])
def test_the_lock_serves_what_the_project_asks_for(lock: str, extras: list[str]) -> None:
    project = tomllib.loads((tree.ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"]]
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    found = entries(lock)
    for requirement in map(Requirement, wanted):
        version, _ = found[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} is locked at {version}"


def test_tests_run_with_the_versions_of_the_program() -> None:
    run, test = entries(LOCKS[0]), entries(LOCKS[1])
    assert {name: version for name, (version, _) in run.items()} == {
        name: test[name][0] for name in run
    }


def test_a_signal_can_be_emitted_for_ever() -> None:
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
