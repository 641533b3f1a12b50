#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renew the locks from pyproject.toml: names, versions and hashes, no address of a registry.
# One lock serves Python 3.11 and newer on every processor, since it has the hashes of all files
# of a release. UPGRADE=--upgrade takes newer versions; without it only what must change does.
set -euo pipefail

tools=build/lock
[ -x "$tools/bin/uv" ] || { python3 -m venv "$tools" && "$tools/bin/pip" install -q uv; }

compile() {
    "$tools/bin/uv" pip compile -q pyproject.toml --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-header --no-annotate ${UPGRADE:-} "$@"
}
compile --extra build -o requirements.lock
compile --extra build --extra dev -c requirements.lock -o requirements-dev.lock
