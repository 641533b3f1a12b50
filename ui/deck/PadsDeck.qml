// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.deck.pads
import ui.deck.parts

// Large pads, a large record: to perform, and for fingers.
ColumnLayout {
    id: form
    required property Deck deck
    required property color accent
    readonly property real target: Math.max(Theme.target, Theme.compact ? 36 : 44)
    readonly property bool high: height > 400

    spacing: Theme.compact ? 5 : 8

    DeckHeader {
        Layout.fillWidth: true
        deck: form.deck
        accent: form.accent
        cover: Theme.compact ? 44 : 56
    }
    Hints {
        visible: form.high
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
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.compact ? 6 : 12

        Item {
            Layout.preferredWidth: Math.min(form.width * 0.3, form.height * 0.5)
            Layout.fillHeight: true
            Jog {
                readonly property real side: Math.max(Math.min(parent.width, transport.y - 8), 40)
                anchors.horizontalCenter: parent.horizontalCenter
                y: (transport.y - 8 - side) / 2
                width: side
                height: side
                deck: form.deck
                accent: form.accent
            }
            Transport {
                id: transport
                anchors.bottom: parent.bottom
                width: parent.width
                tall: form.high ? 60 : 48
                deck: form.deck
                accent: form.accent
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.compact ? 5 : 8
            PadGrid {
                Layout.fillWidth: true
                Layout.fillHeight: true
                least: 44
                bar: form.target
                deck: form.deck
                accent: form.accent
            }
            LoopRows {
                Layout.fillWidth: true
                tall: form.target
                jumps: form.height > 380
                deck: form.deck
                accent: form.accent
            }
            DeckOptions {
                visible: form.height > 450
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.preferredWidth: 1 // its labels follow the width it is given, not the other way round
                tall: form.target
                deck: form.deck
                accent: form.accent
            }
        }
        TempoStrip {
            Layout.fillHeight: true
            tall: form.target
            deck: form.deck
            accent: form.accent
        }
    }
}
