// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.bound

// The booth output, where one is open: its level, and its meter beside the knob.
Dial {
    id: strip
    required property App app
    property int bar: 4

    visible: app.mixer.booth_there
    param: app.param(Controls.boothGain)
    label: qsTr("BOOTH")
    hint: qsTr("Booth volume")

    Row {
        x: (strip.width + strip.size) / 2 + 2
        height: strip.size
        spacing: 1
        LevelMeter {
            width: strip.bar
            height: strip.size
            level: strip.app.mixer.booth_left
            label: qsTr("Booth, left")
        }
        LevelMeter {
            width: strip.bar
            height: strip.size
            level: strip.app.mixer.booth_right
            label: qsTr("Booth, right")
        }
    }
}
