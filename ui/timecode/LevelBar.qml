// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A named figure as a bar, with its value beside.
Row {
    id: bar

    property string name
    property string text
    property real level // 0..1
    property color ink: Theme.green

    spacing: 10
    Accessible.role: Accessible.ProgressBar
    Accessible.name: bar.name
    Accessible.description: bar.text

    Txt {
        width: 90
        text: bar.name
        color: Theme.dim
    }
    Rectangle {
        width: 220
        height: 10
        y: 4
        radius: 3
        color: Theme.ground
        border.color: Theme.line
        Rectangle {
            width: parent.width * bar.level
            height: parent.height
            radius: 3
            color: bar.ink
        }
    }
    Txt {
        width: 80
        text: bar.text
    }
}
