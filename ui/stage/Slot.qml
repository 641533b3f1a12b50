// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse

// Where a part lies; what is not shown is not made. While the window runs, what is shown anew is
// made between frames, so that no other part stands still for it.
Loader {
    required property Place place
    required property bool running

    x: place.x
    y: place.y
    width: place.width
    height: place.height
    active: place.shown
    visible: place.shown
    asynchronous: running
}
