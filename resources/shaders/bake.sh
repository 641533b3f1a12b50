#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Bakes wave.frag for all graphics cards into wave.frag.qsb, which is kept in the repository: only
# who changes the shader needs a baker (Debian: qt6-shader-baker). wave.frag.sum notes what it was
# made of.
set -eu
cd "$(dirname "$0")"
qsb=$(command -v qsb || echo /usr/lib/qt6/bin/qsb)
QT_HASH_SEED=0 "$qsb" --glsl "100 es,120,150" --hlsl 50 --msl 12 -o wave.frag.qsb wave.frag
sum=$({ cat wave.frag; printf '100 es,120,150|50|12'; } | sha256sum | cut -d' ' -f1)
echo "$sum $("$qsb" --version | awk '{print $NF}')" >wave.frag.sum
