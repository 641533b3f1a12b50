// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse

// The wave as a strip of pictures, which any renderer can draw.
Item {
    id: strip
    required property Wave wave
    required property bool vertical

    Item {
        x: strip.vertical ? 0 : strip.wave.offset
        y: strip.vertical ? strip.wave.offset : 0
        Repeater {
            model: strip.wave.tiles
            Image {
                required property real at
                required property real span
                required property int level
                required source
                x: strip.vertical ? 0 : at
                y: strip.vertical ? at : 0
                z: level
                width: strip.vertical ? strip.width : span
                height: strip.vertical ? span : strip.height
                visible: span > 0
                cache: false
                smooth: false
            }
        }
    }
}
