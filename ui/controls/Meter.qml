// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui

// One colour column drawn once; a cover comes down from the top.
Item {
    id: meter

    property real level: 0 // 0..1
    property real peak: 0
    property bool clipped: false

    signal pressed

    implicitWidth: 12
    implicitHeight: 150
    Accessible.role: Accessible.Indicator
    Accessible.name: clipped ? qsTr("Level, clipped") : qsTr("Level")
    Accessible.description: Math.round(level * 100) + " %"

    Rectangle {
        width: parent.width
        height: 6
        radius: 1
        color: meter.clipped ? Theme.red : Theme.unlit
    }
    Item {
        id: column
        y: 9
        width: parent.width
        height: parent.height - 9

        Rectangle {
            anchors.fill: parent
            gradient: Gradient {
                GradientStop { position: 0.0; color: Theme.red }
                GradientStop { position: 0.0588; color: Theme.red }
                GradientStop { position: 0.059; color: Theme.gold }
                GradientStop { position: 0.235; color: Theme.gold }
                GradientStop { position: 0.236; color: Theme.green }
                GradientStop { position: 1.0; color: Theme.green }
            }
        }
        Rectangle {
            width: parent.width
            height: Math.round((1 - meter.level) * column.height)
            color: Theme.unlit
            opacity: 0.92
        }
        Rectangle {
            visible: meter.peak > 0
            y: Math.round((1 - meter.peak) * (column.height - 2))
            width: parent.width
            height: 2
            color: meter.peak > 0.94 ? Theme.red : meter.peak > 0.76 ? Theme.gold : Theme.green
        }
        Repeater {
            model: 24
            Rectangle {
                required property int index
                y: Math.round(index * column.height / 24)
                width: meter.width
                height: 2
                color: Theme.panel
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: meter.pressed()
    }
}
