// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse

// A strip of pictures that lie side by side along the time.
Item {
    id: strip
    required property Rows tiles
    required property bool vertical
    required property real breadth

    Repeater {
        model: strip.tiles
        Image {
            required property real at
            required property real span
            required property int level
            required source
            x: strip.vertical ? 0 : at
            y: strip.vertical ? at : 0
            z: level
            width: strip.vertical ? strip.breadth : span
            height: strip.vertical ? span : strip.breadth
            visible: span > 0
            cache: false
            smooth: false
        }
    }
}
