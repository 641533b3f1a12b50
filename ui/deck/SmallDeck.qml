// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls
import ui.deck.pads
import ui.deck.parts

// A deck of four: low, with what is needed all the time.
ColumnLayout {
    id: form
    required property Deck deck
    required property color accent
    readonly property bool high: height > 208
    readonly property bool roomy: height > 246
    readonly property bool whole: height > 320 // loops and jumps have their rows below the pads
    property bool turned: false // else they lie in the place of the pads while this is on

    spacing: Theme.compact ? 3 : 5

    Connections {
        target: form.deck.pads
        function onMode_changed() {
            form.turned = false; // who chooses a mode wants to see its pads
        }
    }
    DeckHeader {
        Layout.fillWidth: true
        deck: form.deck
        accent: form.accent
        cover: Theme.compact ? 36 : 44
        digits: Theme.compact ? 19 : 24
        hinted: !form.high
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
    PhaseBar {
        Layout.fillWidth: true
        deck: form.deck
        accent: form.accent
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.compact ? 5 : 8

        ColumnLayout {
            Layout.preferredWidth: Theme.compact ? 108 : 130
            Layout.minimumWidth: Layout.preferredWidth
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true
            spacing: Theme.compact ? 3 : 5
            Switches {
                Layout.fillWidth: true
                deck: form.deck
                accent: form.accent
            }
            Transport {
                Layout.fillWidth: true
                Layout.fillHeight: true
                deck: form.deck
                accent: form.accent
                fills: true
                tall: 34
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.compact ? 3 : 5
            StackLayout {
                Layout.preferredHeight: pads.implicitHeight
                currentIndex: page.active ? 1 : 0
                PadGrid {
                    id: pads
                    tabbed: form.roomy
                    least: 26
                    deck: form.deck
                    accent: form.accent
                }
                Loader {
                    id: page
                    active: form.turned && !form.whole
                    sourceComponent: LoopRows {
                        tall: (page.height - spacing) / 2
                        deck: form.deck
                        accent: form.accent
                    }
                }
            }
            RowLayout {
                spacing: Theme.compact ? 3 : 5
                ModeButton {
                    visible: !form.roomy
                    Layout.fillWidth: true
                    Layout.minimumWidth: Math.min(implicitWidth, 100)
                    Layout.maximumWidth: implicitWidth
                    deck: form.deck
                    accent_menu: form.accent
                    named: true
                }
                LoopRows {
                    visible: !page.active
                    Layout.fillWidth: true
                    jumps: form.whole
                    deck: form.deck
                    accent: form.accent
                }
                Item {
                    visible: page.active
                    Layout.fillWidth: true
                }
                Btn {
                    visible: !form.whole
                    Layout.alignment: Qt.AlignTop
                    icon: "M7 7 H17 V10 L21 6 L17 2 V5 H5 V11 H7 Z M17 17 H7 V14 L3 18 L7 22 V19 H19 V13 H17 Z"
                    hint: qsTr("Loops and jumps of deck %1").arg(form.deck.letter)
                    note: qsTr("In the place of the pads, and back")
                    checkable: true
                    on: form.turned
                    accent: form.accent
                    onClicked: form.turned = !form.turned
                }
                MoreButton {
                    Layout.alignment: Qt.AlignTop
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
