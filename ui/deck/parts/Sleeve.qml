// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The cover with the deck's letter; a record where there is none.
Item {
    id: sleeve
    required property Deck deck
    required property color accent
    readonly property bool covered: picture.status === Image.Ready

    implicitWidth: 64
    implicitHeight: 64

    Disc {
        anchors.fill: parent
        visible: !sleeve.covered
        accent: sleeve.accent
        letter: sleeve.deck.letter
    }
    Image {
        id: picture
        anchors.fill: parent
        source: sleeve.deck.facts.cover
        asynchronous: true // a small file of the cache: C++ decodes it, no Python
        fillMode: Image.PreserveAspectCrop
        sourceSize: Qt.size(160, 160)
    }
    Rectangle {
        visible: sleeve.covered
        width: Math.max(Math.round(parent.width * 0.34), 18)
        height: width
        radius: 3
        color: sleeve.accent
        Txt {
            anchors.centerIn: parent
            text: sleeve.deck.letter
            color: Theme.ink
            font.weight: Font.Black
            font.pixelSize: Math.round(parent.width * 0.7)
        }
    }
}
