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
    readonly property real target: Math.max(Theme.target, Theme.compact ? 30 : 34)
    property Deck other: null // may take this one's place
    property bool phased: false // with its phase
    readonly property bool high: height > 400
    readonly property bool optioned: height > 450

    signal turned

    spacing: Theme.compact ? 5 : 8

    DeckHeader {
        other: form.other
        onTurned: form.turned()
        Layout.fillWidth: true
        deck: form.deck
        accent: form.accent
        cover: Theme.compact ? 44 : 56
        hinted: !form.high
        menu: !form.optioned && Theme.touch
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
    PhaseBar {
        visible: form.phased
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
                readonly property real room: (switches.visible ? switches.y : transport.y) - 8
                readonly property real side: Math.max(Math.min(parent.width, room), 40)
                anchors.horizontalCenter: parent.horizontalCenter
                y: (room - side) / 2
                width: side
                height: side
                deck: form.deck
                accent: form.accent
            }
            Switches {
                id: switches
                visible: !form.optioned && !Theme.touch
                anchors.bottom: transport.top
                anchors.bottomMargin: spacing
                width: parent.width
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
            RowLayout {
                spacing: Theme.gap
                LoopRows {
                    Layout.fillWidth: true
                    tall: form.target
                    jumps: form.height > 380
                    deck: form.deck
                    accent: form.accent
                }
                MoreButton {
                    visible: !form.optioned && !Theme.touch
                    Layout.minimumWidth: implicitWidth
                    Layout.alignment: Qt.AlignBottom
                    implicitHeight: form.target
                    deck: form.deck
                    accent_menu: form.accent
                }
            }
            DeckOptions {
                visible: form.optioned
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
