// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// Where each deck is in its bar, and how far they are apart.
Item {
    id: meter
    required property Deck deck_a
    required property Deck deck_b
    readonly property real cell: Theme.compact ? 60 : 108

    component Beats: Row {
        id: beats
        required property Deck deck
        spacing: 4
        Repeater {
            model: 4
            Rectangle {
                required property int index
                width: meter.cell
                height: Theme.compact ? 5 : 6
                radius: 1
                color: index === beats.deck.readout.beat ? Theme.decks[beats.deck.index] : Theme.raised
            }
        }
    }
    component Words: Txt {
        required property Deck deck
        readonly property Readout readout: deck.readout
        text: readout.place
        font.family: Theme.mono
        font.pixelSize: Theme.label
        color: readout.in_phase ? Theme.green : Theme.dim
        height: meter.height
    }

    Column {
        anchors.centerIn: parent
        spacing: 2
        Beats {
            deck: meter.deck_a
        }
        Beats {
            deck: meter.deck_b
        }
    }
    Words {
        deck: meter.deck_a
        anchors.right: parent.horizontalCenter
        anchors.rightMargin: meter.cell * 2 + 22
    }
    Words {
        deck: meter.deck_b
        anchors.left: parent.horizontalCenter
        anchors.leftMargin: meter.cell * 2 + 22
    }
}
