// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse

// Where a part lies; what is not shown is not made.
Loader {
    required property Place place

    x: place.x
    y: place.y
    width: place.width
    height: place.height
    active: place.shown
    visible: place.shown
}
