// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls

// What plays, and where it is.
RowLayout {
    id: header
    required property Deck deck
    required property color accent
    readonly property Readout readout: deck.readout

    spacing: Theme.compact ? 8 : 12

    Disc {
        Layout.preferredWidth: Theme.compact ? 44 : 64
        Layout.preferredHeight: Layout.preferredWidth
        accent: header.accent
        letter: header.deck.letter
    }
    Column {
        Layout.fillWidth: true
        Layout.minimumWidth: 60
        spacing: 2
        Txt {
            width: parent.width
            text: header.deck.title
            color: header.deck.loaded ? Theme.text : Theme.faint
            font.pixelSize: Theme.title
            font.weight: Font.Bold
        }
        Row {
            width: parent.width
            height: 21
            spacing: 8
            KeyChip {
                id: chip
                key: header.deck.key
                tint: header.deck.key_color
            }
            Txt {
                width: parent.width - (chip.visible ? chip.width + 8 : 0)
                height: parent.height
                text: header.deck.loading !== "" ? header.deck.loading : header.deck.artist
                color: header.deck.loading !== "" ? header.accent : Theme.dim
            }
        }
        Rectangle {
            visible: header.deck.loading !== ""
            width: parent.width
            height: 3
            radius: 1
            color: Theme.line
            Rectangle {
                width: Math.max(parent.width * header.deck.loading_part, 6)
                height: 3
                radius: 1
                color: header.accent
            }
        }
    }
    Column {
        Txt {
            anchors.right: parent.right
            text: header.readout.big_time
            font.family: Theme.mono
            font.pixelSize: Theme.digits
            font.weight: Font.Medium
            MouseArea {
                anchors.fill: parent
                cursorShape: Qt.PointingHandCursor
                onClicked: header.readout.swap()
            }
            Accessible.role: Accessible.Button
            Accessible.name: "Time; press to swap elapsed and remaining"
            Accessible.onPressAction: header.readout.swap()
        }
        Txt {
            anchors.right: parent.right
            text: header.readout.small_time
            font.family: Theme.mono
            font.pixelSize: Theme.label
            color: Theme.dim
        }
    }
    Column {
        Layout.minimumWidth: Theme.compact ? 80 : Theme.narrow ? 104 : 126
        Txt {
            anchors.right: parent.right
            text: header.readout.bpm
            font.family: Theme.mono
            font.pixelSize: Theme.digits
            font.weight: Font.Bold
            color: header.accent
        }
        Txt {
            anchors.right: parent.right
            text: header.readout.tempo
            font.family: Theme.mono
            font.pixelSize: Theme.label
            color: Theme.dim
        }
    }
}
