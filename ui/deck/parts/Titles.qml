// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// Title, key and artist; what is being loaded.
Column {
    id: titles
    required property Deck deck
    required property color accent
    property int size: Theme.title

    spacing: 1

    Txt {
        width: parent.width
        text: titles.deck.title
        color: titles.deck.loaded ? Theme.text : Theme.faint
        font.pixelSize: titles.size
        font.weight: Font.Bold
    }
    Row {
        width: parent.width
        height: 21
        spacing: 7
        KeyChip {
            id: chip
            key: titles.deck.match.key + (titles.deck.match.shift !== "" ? " " + titles.deck.match.shift : "")
            visible: titles.deck.match.key !== ""
            tint: titles.deck.match.key_color
        }
        Txt {
            width: parent.width - (chip.visible ? chip.width + 7 : 0)
            height: parent.height
            text: titles.deck.loading !== "" ? titles.deck.loading : titles.deck.artist
            color: titles.deck.loading !== "" ? titles.accent : Theme.dim
        }
    }
    Rectangle {
        visible: titles.deck.loading !== ""
        width: parent.width
        height: 3
        radius: 1
        color: Theme.line
        Rectangle {
            width: Math.max(parent.width * titles.deck.loading_part, 6)
            height: 3
            radius: 1
            color: titles.accent
        }
    }
}
