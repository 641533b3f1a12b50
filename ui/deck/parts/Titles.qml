// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// Title, key and artist; what is being loaded.
Column {
    id: titles
    required property Deck deck
    required property color accent
    property int size: Theme.title
    property bool hinted: false // how it goes with the leader, and the next cue instead of the artist
    readonly property string next: hinted && deck.param(Controls.playing).on ? deck.ahead.cue : ""

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
        height: chip.size + 8
        spacing: 7
        KeyChip {
            id: chip
            size: Theme.compact ? 15 : 17
            anchors.verticalCenter: parent.verticalCenter
            key: titles.deck.match.key + (titles.deck.match.shift !== "" ? " " + titles.deck.match.shift : "")
            visible: titles.deck.match.key !== ""
            tint: titles.deck.match.key_color
        }
        MatchMark {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            visible: titles.hinted && level >= 0
            match: titles.deck.match
        }
        Txt {
            width: parent.width - (chip.visible ? chip.width + 7 : 0) - (mark.visible ? mark.width + 7 : 0) - (pen.visible ? pen.width + 7 : 0)
            height: parent.height
            text: titles.deck.loading !== "" ? titles.deck.loading : titles.next !== "" ? titles.next : titles.deck.artist
            color: titles.deck.loading !== "" ? titles.accent : Theme.dim
        }
        Btn { // fingers find it in the deck's menu
            id: pen
            visible: titles.deck.loaded && !Theme.touch
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: 24
            implicitHeight: 23
            color: "transparent"
            border.width: activeFocus ? 2 : 0
            icon: "M4 16.5 L14.5 6 L18 9.5 L7.5 20 H4 Z M16 4.5 L17.5 3 L21 6.5 L19.5 8 Z"
            opacity: outlined ? 1 : 0.6
            outlined: titles.deck.facts.noted
            accent: titles.accent
            hint: qsTr("Notes of deck %1").arg(titles.deck.letter)
            note: titles.deck.facts.note
            onClicked: titles.deck.facts.write_note()
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
