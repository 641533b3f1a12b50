// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.deck.pads
import ui.deck.parts

// Everything of a deck but its scrolling wave.
ColumnLayout {
    id: form
    required property Deck deck
    required property color accent
    property bool phased: false // with its phase
    readonly property bool high: height > 390

    spacing: Theme.compact ? 4 : 7

    DeckHeader {
        Layout.fillWidth: true
        deck: form.deck
        accent: form.accent
    }
    Hints {
        Layout.fillWidth: true
        Layout.preferredHeight: 18
        deck: form.deck
        accent: form.accent
    }
    Overview {
        Layout.fillWidth: true
        deck: form.deck
        accent: form.accent
    }
    PhaseBar {
        visible: form.phased
        Layout.fillWidth: true
        deck: form.deck
        accent: form.accent
    }
    DeckOptions {
        visible: form.high
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.preferredWidth: 1 // its labels follow the width it is given, not the other way round
        deck: form.deck
        accent: form.accent
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.compact ? 6 : Theme.narrow ? 9 : 14

        Item {
            Layout.preferredWidth: Theme.compact ? 118 : Theme.narrow ? 150 : Math.max(176, Math.min(form.width * 0.24, form.height * 0.34))
            Layout.fillHeight: true
            Jog {
                readonly property real side: Math.min(parent.width, transport.y - 6)
                anchors.horizontalCenter: parent.horizontalCenter
                y: (transport.y - 6 - side) / 2
                width: side
                height: side
                deck: form.deck
                accent: form.accent
            }
            Transport {
                id: transport
                anchors.bottom: parent.bottom
                width: parent.width
                deck: form.deck
                accent: form.accent
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.fillHeight: true
            spacing: Theme.compact ? 4 : 7
            PadGrid {
                Layout.fillWidth: true
                Layout.fillHeight: true
                deck: form.deck
                accent: form.accent
            }
            LoopRows {
                Layout.fillWidth: true
                deck: form.deck
                accent: form.accent
                brakes: form.high && form.height > 405
            }
            DeckOptions {
                visible: !form.high
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.preferredWidth: 1 // its labels follow the width it is given, not the other way round
                deck: form.deck
                accent: form.accent
            }
        }
        TempoStrip {
            Layout.fillHeight: true
            deck: form.deck
            accent: form.accent
        }
    }
}
