#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything between a fresh clone and the first start: system packages, .venv, the locked
# dependencies, the project itself. `setup.sh run` for the program, `setup.sh test` for the
# tests and checks as well. Run from the root of the repository, by make.
set -euo pipefail

purpose=${1:?usage: setup.sh run|test}
here=$(dirname "$0")
# shellcheck source=resources/setup/packages.sh
. "$here/packages.sh"

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# The first Python that is new enough; PYTHON=... chooses another.
find_python() {
    local name
    for name in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    fail "Python 3.11 or newer is needed, and none was found (PYTHON=/path/to/python3 names one)."
}

installed() { dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

# Print the alternatives (a|b: either serves) of which none is installed.
missing() {
    local entry name found
    for entry in "$@"; do
        found=
        for name in ${entry//|/ }; do
            if installed "$name"; then found=yes; break; fi
        done
        [ -n "$found" ] || printf '%s\n' "$entry"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Of each entry, the first alternative that this release has.
available() {
    local entry name
    for entry in "$@"; do
        for name in ${entry//|/ }; do
            if apt-cache show "$name" >/dev/null 2>&1; then break; fi
        done
        printf '%s\n' "$name"
    done
}

system_packages() {
    local needed
    mapfile -t needed < <(missing $(packages_for "$purpose") $(python_packages "$python"))
    [ "${#needed[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        fail "missing system packages, and neither root nor sudo to install them: ${needed[*]}"
    fi
    say "installing system packages (sound, window, compiler) that are missing: ${needed[*]}"
    as_root apt-get update -q || say "the list of packages could not be renewed; trying with the old one"
    mapfile -t needed < <(available "${needed[@]}")
    # noninteractive: jackd2 would ask about real-time priority. --no-remove: nothing of the
    # desktop's own sound system is taken away for us.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q \
        --no-install-recommends --no-remove "${needed[@]}"
}

virtual_environment() {
    if .venv/bin/python -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        return 0
    fi
    say "making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

dependencies() {
    local lock=requirements.lock
    [ "$purpose" = run ] || lock=requirements-dev.lock
    say "installing the dependencies of $lock"
    .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "$lock"
    # compat: a plain path entry. The default import hook would slow each process start.
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps \
        --no-build-isolation --config-settings editable_mode=compat -e .
}

python=$(find_python)
if command -v dpkg-query >/dev/null; then
    system_packages
else
    say "not a Debian or Ubuntu system; it needs what these packages hold: $(packages_for "$purpose" | tr '\n' ' ')"
fi
virtual_environment
dependencies
