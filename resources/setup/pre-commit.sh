#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The fast checks on what is to be committed; `make hooks` puts this into git's hooks.
set -uo pipefail

changed() { git diff --cached --name-only --diff-filter=ACM -z -- "$@"; }
failed=0
check() { # check COMMAND... -- PATTERN...
    local command=()
    while [ "$1" != -- ]; do command+=("$1"); shift; done
    shift
    changed "$@" | xargs -0 -r "${command[@]}" || failed=1
}

check .venv/bin/ruff check -q -- '*.py'
check .venv/bin/ruff format -q --check -- '*.py'
check .venv/bin/clang-format --dry-run -Werror -- '*.c' '*.h'
check .venv/bin/codespell -- .
exit "$failed"
