// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.deck.pads
import ui.deck.parts

// A deck of four: low, with what is needed all the time.
ColumnLayout {
    id: form
    required property Deck deck
    required property color accent
    readonly property bool high: height > 208
    readonly property bool roomy: height > 246

    spacing: Theme.compact ? 3 : 5

    DeckHeader {
        Layout.fillWidth: true
        deck: form.deck
        accent: form.accent
        cover: Theme.compact ? 36 : 44
        digits: Theme.compact ? 19 : 24
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
        Layout.preferredHeight: form.high ? 28 : 22
        deck: form.deck
        accent: form.accent
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.compact ? 5 : 8

        Transport {
            Layout.preferredWidth: Theme.compact ? 104 : 130
            Layout.minimumWidth: Layout.preferredWidth
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true
            deck: form.deck
            accent: form.accent
            fills: true
            tall: 34
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.compact ? 3 : 5
            PadGrid {
                Layout.fillWidth: true
                Layout.fillHeight: true
                tabbed: form.roomy
                least: 26
                deck: form.deck
                accent: form.accent
            }
            RowLayout {
                spacing: Theme.compact ? 3 : 5
                ModeButton {
                    visible: !form.roomy
                    Layout.minimumWidth: 92
                    deck: form.deck
                    accent_menu: form.accent
                    named: true
                }
                LoopRows {
                    Layout.fillWidth: true
                    jumps: false
                    deck: form.deck
                    accent: form.accent
                }
                MoreButton {
                    deck: form.deck
                    accent_menu: form.accent
                }
            }
        }
        TempoStrip {
            Layout.fillHeight: true
            deck: form.deck
            accent: form.accent
        }
    }
}
