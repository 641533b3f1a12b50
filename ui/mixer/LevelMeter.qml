// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui

// Peak above, RMS as its body, the held peak as a line, a light that stays when it clipped. The
// colours are drawn once; two covers come down from the top.
Item {
    id: meter
    required property Level level
    property string label

    signal pressed

    implicitWidth: 12
    implicitHeight: 150
    Accessible.role: Accessible.Indicator
    Accessible.name: level.clipped ? qsTr("%1, clipped").arg(label) : label
    Accessible.description: Math.round(level.level * 100) + " %"

    Rectangle {
        width: parent.width
        height: 7
        radius: 1
        color: meter.level.clipped ? Theme.red : Theme.unlit
    }
    Item {
        id: column
        y: 10
        width: parent.width
        height: parent.height - 10

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
            height: Math.round((1 - meter.level.body) * column.height)
            color: Theme.ground
            opacity: 0.45
        }
        Rectangle {
            width: parent.width
            height: Math.round((1 - meter.level.level) * column.height)
            color: Theme.unlit
        }
        Rectangle {
            visible: meter.level.peak > 0
            y: Math.round((1 - meter.level.peak) * (column.height - 2))
            width: parent.width
            height: 2
            color: meter.level.peak > 0.94 ? Theme.red : meter.level.peak > 0.76 ? Theme.gold : Theme.green
        }
        Repeater {
            model: 16
            Rectangle {
                required property int index
                y: Math.round(index * column.height / 16)
                width: meter.width
                height: 2
                color: Theme.glaze(Theme.panel)
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: meter.pressed()
    }
}
