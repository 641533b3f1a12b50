# SPDX-License-Identifier: GPL-3.0-or-later
"""Each tests/c/test_*.c is a program: run plain and under the sanitizers.

Its first line names what it is linked with: `// links: csrc/a.c csrc/b.c`; a line
`// libs: -lrubberband` may follow.
"""

import hashlib
import os
import re
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "ctest"
CC = os.environ.get("CC", "gcc")
FLAGS = (
    "-std=c11 -D_GNU_SOURCE -g -Icsrc -Wall -Wextra -Wpedantic -Wconversion -Wshadow"
    " -Wstrict-prototypes -Wmissing-prototypes -Werror"
).split()
VARIANTS = {
    "plain": ["-O2"],
    "address": ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"],
    "thread": ["-O1", "-fsanitize=thread"],
}
# A stalled machine and thread sanitizer together are slow; a hang is much longer still.
TIMEOUT_S = 240
COMPILERS = 2


@dataclass(frozen=True, slots=True)
class Program:
    """A test program as its first lines describe it."""

    source: Path
    links: tuple[str, ...]
    libs: tuple[str, ...]

    @classmethod
    def read(cls, source: Path) -> "Program":
        head = source.read_text().splitlines()[:6]
        words: dict[str, tuple[str, ...]] = {}
        for line in head:
            if found := re.match(r"// (links|libs):(.*)", line):
                words[found[1]] = tuple(found[2].split())
        assert "links" in words, f"{source} does not say what it is linked with"
        return cls(source, words["links"], words.get("libs", ()))


def programs() -> list[Path]:
    return sorted((ROOT / "tests" / "c").glob("test_*.c"))


@cache
def _headers_digest() -> bytes:
    """Of all that an #include can reach."""
    digest = hashlib.sha256()
    for folder in ("csrc", "tests/c"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in {".h", ".def"}:
                digest.update(path.read_bytes())
    return digest.digest()


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stderr}"


def _object(source: str, flags: list[str]) -> Path:
    """Compile one file, or take what was compiled from the same text before."""
    digest = hashlib.sha256(_headers_digest())
    digest.update(" ".join([CC, source, *flags]).encode())
    digest.update((ROOT / source).read_bytes())
    out = BUILD / f"{Path(source).stem}-{digest.hexdigest()[:20]}.o"
    if not out.exists():
        # Another run may compile the same: each to a name of its own, then into place.
        mine = out.with_suffix(f".{os.getpid()}-{os.urandom(3).hex()}.o")
        _run([CC, *FLAGS, *flags, "-c", source, "-o", str(mine)])
        mine.replace(out)
    return out


def build(program: Program, variant: str) -> Path:
    """The program of a variant, compiled and linked."""
    flags = VARIANTS[variant]
    sources = [str(program.source.relative_to(ROOT)), *program.links]
    objects = [str(_object(source, flags)) for source in sources]
    name = hashlib.sha256(" ".join([*objects, *program.libs]).encode()).hexdigest()[:20]
    out = BUILD / f"{program.source.stem}-{variant}-{name}"
    if not out.exists():
        mine = out.with_suffix(f".{os.getpid()}")
        libs = [*program.libs, "-lm", "-lpthread", "-lrt"]
        _run([CC, *flags, *objects, "-o", str(mine), *libs])
        mine.replace(out)
    return out


@cache
def _fixed_addresses() -> list[str]:
    """The prefix that thread sanitizer needs where the kernel spreads addresses widely."""
    prefix = ["setarch", "-R"]
    works = subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode == 0
    return prefix if works else []


@pytest.fixture(scope="module")
def builds(request: pytest.FixtureRequest) -> Iterator[dict[tuple[Path, str], Future[Path]]]:
    """Compiles all chosen programs, two at a time, while the first ones run already."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(COMPILERS) as pool:
        chosen: dict[tuple[Path, str], Future[Path]] = {}
        for item in request.session.items:
            call = getattr(item, "callspec", None)
            if item.path == Path(__file__) and call is not None and "source" in call.params:
                key = (call.params["source"], call.params["variant"])
                chosen[key] = pool.submit(lambda key: build(Program.read(key[0]), key[1]), key)
        yield chosen


@pytest.mark.parametrize("source", programs(), ids=lambda path: path.stem.removeprefix("test_"))
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_program_passes(
    source: Path, variant: str, builds: dict[tuple[Path, str], Future[Path]], tmp_path: Path
) -> None:
    program = builds[source, variant].result()
    prefix = _fixed_addresses() if variant == "thread" else []
    done = subprocess.run(
        [*prefix, str(program)],
        cwd=tmp_path,
        capture_output=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    said = (done.stdout + done.stderr).decode(errors="replace")[-6000:]
    assert done.returncode == 0, f"{source.name} ({variant}) ended with {done.returncode}\n{said}"


@pytest.mark.parametrize(
    ("variant", "body"),
    [
        ("plain", "return 3;"),
        ("address", "char *p = malloc(8); free(p); return p[argc];"),
        ("address", "volatile int a = 2147483647; a = a + argc; return 0;"),
        (
            "thread",
            "pthread_t t; pthread_create(&t, 0, race, 0); race(0); pthread_join(t, 0); return 0;",
        ),
    ],
    ids=["exit code", "use after free", "overflow", "race"],
)
def test_a_fault_is_noticed(variant: str, body: str, tmp_path: Path) -> None:
    source = tmp_path / "fault.c"
    source.write_text(
        "#include <pthread.h>\n#include <stdlib.h>\nint shared; void *race(void *x);"
        "void *race(void *x) { for (int i = 0; i < 10000; i++) shared++; return x; }\n"
        f"int main(int argc, char **argv) {{ (void)argc; (void)argv; {body} }}\n"
    )
    program = tmp_path / "fault"
    flags = [*VARIANTS[variant], "-w"]
    _run([CC, *flags, str(source), "-o", str(program), "-lpthread"])
    prefix = _fixed_addresses() if variant == "thread" else []
    done = subprocess.run(
        [*prefix, str(program)], capture_output=True, timeout=TIMEOUT_S, check=False
    )
    assert done.returncode != 0
