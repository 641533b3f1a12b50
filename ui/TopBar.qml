// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

Rectangle {
    id: bar
    required property App app

    signal help_pressed
    signal full_pressed

    color: Theme.panel

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
        anchors.bottom: parent.bottom
    }
    Row {
        x: 14
        height: parent.height
        spacing: 12
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            path: "M9 1 H19 L15 23 H5 Z"
            color: Theme.gold
            size: 24
        }
        Txt {
            text: "DJ UNIVERSE"
            font.weight: Font.Black
            font.pixelSize: 15
            font.letterSpacing: 3
            color: Theme.gold
            height: parent.height
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Theme.compact ? -120 : -80
        height: parent.height
        spacing: 8
        visible: bar.app.work.text !== ""
        Btn {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.app.work.pausable
            icon: bar.app.work.paused ? "M8 5 L19 12 L8 19 Z" : "M7 5 H10 V19 H7 Z M14 5 H17 V19 H14 Z"
            hint: bar.app.work.paused ? "Go on with the analysis" : "Pause the analysis"
            implicitWidth: 28
            implicitHeight: 24
            onClicked: bar.app.work.toggle()
        }
        Txt {
            width: Math.min(implicitWidth, Theme.compact ? 260 : 420)
            height: parent.height
            text: bar.app.work.text
            font.pixelSize: Theme.label
            color: Theme.dim
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 12
        height: parent.height
        spacing: Theme.compact ? 12 : 20
        Row {
            height: parent.height
            spacing: 7
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 9
                height: 9
                radius: 5
                color: bar.app.status.device_state === 1 ? Theme.green : bar.app.status.device_state === 2 ? Theme.red : Theme.gold
            }
            Txt {
                width: Math.min(implicitWidth, Theme.compact ? 320 : 620)
                height: parent.height
                text: bar.app.status.device
                font.pixelSize: Theme.label
                color: bar.app.status.device_state === 2 ? Theme.red : Theme.dim
            }
        }
        Txt {
            height: parent.height
            text: "CPU " + bar.app.status.load + " %"
            font.pixelSize: Theme.label
            color: bar.app.status.load > 70 ? Theme.red : Theme.dim
        }
        Txt {
            height: parent.height
            text: bar.app.status.dropouts === 1 ? "1 DROPOUT" : bar.app.status.dropouts + " DROPOUTS"
            font.pixelSize: Theme.label
            color: bar.app.status.dropouts > 0 ? Theme.gold : Theme.dim
        }
        Txt {
            height: parent.height
            text: bar.app.status.clock
            font.family: Theme.mono
            font.pixelSize: 18
            font.weight: Font.Bold
        }
        Btn {
            anchors.verticalCenter: parent.verticalCenter
            icon: "M3 3 H10 V6 H6 V10 H3 Z M14 3 H21 V10 H18 V6 H14 Z M3 14 H6 V18 H10 V21 H3 Z M18 14 H21 V21 H14 V18 H18 Z"
            hint: "Full screen"
            implicitWidth: 32
            onClicked: bar.full_pressed()
        }
        Btn {
            anchors.verticalCenter: parent.verticalCenter
            label: "?"
            hint: "Help: the keyboard"
            implicitWidth: 32
            onClicked: bar.help_pressed()
        }
    }
}
