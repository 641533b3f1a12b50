#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draw the pictures of the manual with the program itself: docs/pictures/*.png, docs/window.png.
set -euo pipefail

mkdir -p docs/pictures
draw() { # NAME LAYOUT OPTIONS...
    local name=$1 layout=$2
    shift 2
    .venv/bin/python -m app screenshot "$layout" "docs/pictures/$name.png" --demo --size 1600x900 --after 5 "$@"
}
draw two two
draw four four
draw vertical vertical
draw library library
draw mixer mixer
draw performance performance
draw prepare prepare
draw touch touch
draw sampler two --show sampler
draw settings two --page settings
draw help two --page help
draw guide two --page guide
draw night two --theme night
draw contrast two --theme contrast
draw deuteranopia two --theme deuteranopia
draw german library --language de
cp docs/pictures/two.png docs/window.png
