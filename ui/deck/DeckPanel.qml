// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls

// Everything of a deck but its scrolling wave. Files may be dropped on it.
Panel {
    id: panel
    required property Deck deck
    readonly property color accent: Theme.decks[deck.index]
    readonly property real inset: Theme.compact ? 8 : 12

    signal dropped(urls: list<url>)

    Rectangle {
        width: parent.width
        height: 3
        radius: 1
        color: panel.accent
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: panel.inset
        anchors.topMargin: panel.inset + 1
        spacing: Theme.compact ? 5 : 9

        DeckHeader {
            Layout.fillWidth: true
            deck: panel.deck
            accent: panel.accent
        }
        Overview {
            Layout.fillWidth: true
            deck: panel.deck
            accent: panel.accent
        }
        DeckOptions {
            Layout.fillWidth: true
            deck: panel.deck
            accent: panel.accent
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.compact ? 6 : Theme.narrow ? 9 : 14

            Item {
                Layout.preferredWidth: Theme.compact ? 116 : Theme.narrow ? 150 : 176
                Layout.fillHeight: true
                Jog {
                    readonly property real side: Math.min(parent.width, transport.y - 6)
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: side
                    height: side
                    deck: panel.deck
                    accent: panel.accent
                }
                Transport {
                    id: transport
                    anchors.bottom: parent.bottom
                    width: parent.width
                    deck: panel.deck
                    accent: panel.accent
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.compact ? 4 : 7
                PadGrid {
                    Layout.fillWidth: true
                    deck: panel.deck
                    accent: panel.accent
                }
                Item {
                    Layout.fillHeight: true
                }
                LoopRows {
                    Layout.fillWidth: true
                    deck: panel.deck
                    accent: panel.accent
                }
            }
            TempoStrip {
                Layout.fillHeight: true
                deck: panel.deck
                accent: panel.accent
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: drop.containsDrag
        color: "transparent"
        radius: Theme.radius
        border.color: panel.accent
        border.width: 3
    }
    DropArea {
        id: drop
        anchors.fill: parent
        onDropped: event => {
            panel.dropped(event.urls);
            event.accept(Qt.CopyAction);
        }
    }
}
