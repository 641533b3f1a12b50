# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The system packages of Debian 12 and Ubuntu 24.04 that we need, and why. a|b: either serves.

compile_packages() { # the C engine
    printf '%s\n' gcc libc6-dev librubberband-dev
}

sound_packages() { # PortAudio brings ALSA's and JACK's client libraries along; RtMidi for MIDI
    printf '%s\n' libportaudio2 'librtmidi7|librtmidi6'
}

window_packages() { # what Qt's libraries and its xcb and wayland plugins are linked with
    printf '%s\n' libegl1 libgl1 libopengl0 libdbus-1-3 libfontconfig1 libfreetype6 'libglib2.0-0t64|libglib2.0-0' \
        libgssapi-krb5-2 libx11-6 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 \
        libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 \
        libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 \
        libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 \
        libwayland-egl1 fonts-inter fonts-jetbrains-mono
}

test_packages() { # a sound server and a display that need neither card
    printf '%s\n' jackd2 xvfb libgl1-mesa-dri
}

# packages_for run|test
packages_for() {
    compile_packages
    sound_packages
    window_packages
    [ "$1" = run ] || test_packages
}

# The parts that Debian splits off its own Pythons; others are whole. $1: the interpreter.
python_packages() {
    local real version
    real=$(readlink -f "$1")
    # Merged /usr: the package may list the file under either name.
    dpkg-query -S "$real" >/dev/null 2>&1 || dpkg-query -S "${real#/usr}" >/dev/null 2>&1 || return 0
    version=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    printf '%s\n' "python$version-dev" "python$version-venv"
}
