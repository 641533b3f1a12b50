// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The two decks of a side, the one that is shown lit; a press shows the other one. A green line
// tells which of them play.
Btn {
    id: button
    required property Deck deck
    required property Deck other

    hint: qsTr("Show deck %1 instead of deck %2").arg(other.letter).arg(deck.letter)
    note: other.param(Controls.playing).on ? qsTr("Deck %1 plays").arg(other.letter) : ""
    path: deck.index % 2 ? "other_right" : "other_left"
    implicitWidth: 56
    implicitHeight: Theme.target

    Row {
        anchors.centerIn: parent
        spacing: 2
        Repeater {
            model: button.deck.index < button.other.index ? [button.deck, button.other] : [button.other, button.deck]
            Rectangle {
                id: face
                required property Deck modelData
                readonly property color accent: Theme.decks[modelData.index]
                readonly property bool shown: modelData === button.deck
                width: 24
                height: 36
                radius: 3
                color: shown ? accent : "transparent"
                Txt {
                    anchors.centerIn: parent
                    text: face.modelData.letter
                    font.pixelSize: 17
                    font.weight: Font.Black
                    color: face.shown ? Theme.ink : face.accent
                }
                Rectangle {
                    visible: face.modelData.param(Controls.playing).on
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: parent.height - 5
                    width: 16
                    height: 3
                    color: face.shown ? Theme.ink : Theme.green
                }
            }
        }
    }
}
