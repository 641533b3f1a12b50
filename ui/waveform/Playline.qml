// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Now: the line that all waves run through.
Item {
    id: line
    width: 14

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 3
        height: parent.height
        color: "white"
    }
    Rectangle {
        width: parent.width
        height: 8
        radius: 2
        color: "white"
    }
    Rectangle {
        y: parent.height - 8
        width: parent.width
        height: 8
        radius: 2
        color: "white"
    }
}
