// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The keyboard map. The music and the keys go on below it.
Rectangle {
    id: help
    required property App app

    signal closed

    color: "#f008080a"
    Accessible.role: Accessible.Pane
    Accessible.name: "Keyboard map"

    component Keys: Column {
        id: group
        required property int number
        required property string title
        required property color accent
        spacing: Theme.compact ? 1 : 4
        Txt {
            text: group.title
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            color: group.accent
            bottomPadding: 6
        }
        Repeater {
            model: help.app.keyboard.help(group.number)
            Row {
                id: line
                required property string keys
                required property string doc
                spacing: 12
                Rectangle {
                    width: 96
                    height: cap.implicitHeight + 3
                    radius: 3
                    color: Theme.raised
                    border.color: Theme.rim
                    Txt {
                        id: cap
                        anchors.centerIn: parent
                        text: line.keys
                        font.family: Theme.mono
                        font.pixelSize: 12
                    }
                }
                Txt {
                    width: group.width - 110
                    text: line.doc
                    font.pixelSize: Theme.label
                    color: Theme.dim
                }
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: help.closed()
        onWheel: wheel => wheel.accepted = true
    }
    Row {
        anchors.centerIn: parent
        spacing: 30
        Keys {
            number: 0
            title: "Deck A · left hand"
            accent: Theme.decks[0]
            width: Math.min(460, (help.width - 120) / 3)
        }
        Keys {
            number: 1
            title: "Deck B · right hand"
            accent: Theme.decks[1]
            width: Math.min(460, (help.width - 120) / 3)
        }
        Keys {
            number: 2
            title: "Window"
            accent: Theme.text
            width: Math.min(460, (help.width - 120) / 3)
        }
    }
    Btn {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 16
        label: "CLOSE"
        hint: "Close the keyboard map"
        onClicked: help.closed()
    }
}
