// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// The charge as a picture and a number.
Figure {
    id: battery
    required property Status status

    wanted: status.battery >= 0
    mark: 24
    text: status.battery_text
    widest: "100 %"
    hint: status.battery_hint
    color: status.battery_low ? Theme.red : Theme.dim

    Rectangle {
        id: body
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 21
        height: 12
        radius: 3
        color: "transparent"
        border.color: battery.color
        Rectangle {
            x: 2
            y: 2
            width: Math.max(2, 17 * battery.status.battery / 100)
            height: 8
            radius: 1
            color: battery.status.battery_low ? Theme.red : battery.status.charging ? Theme.green : Theme.dim
        }
    }
    Rectangle {
        anchors.left: body.right
        anchors.leftMargin: 1
        anchors.verticalCenter: parent.verticalCenter
        width: 2
        height: 6
        color: battery.color
    }
    Icon {
        anchors.centerIn: body
        visible: battery.status.charging
        path: "M13 1 L4 14 H11 L9 23 L20 9 H13 Z"
        size: 12
        color: Theme.text
    }
}
