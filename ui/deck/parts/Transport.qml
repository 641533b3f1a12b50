// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.bound

// Cue, play, sync: two rows, or one.
GridLayout {
    id: transport
    required property Deck deck
    required property color accent
    property bool flat: false
    property bool leads: !flat // with the button that makes this deck the leader
    property bool fills: false // cue and play take the height there is
    property real tall: Theme.compact ? 40 : 48
    readonly property real gap: Theme.compact ? 4 : 6

    columns: flat ? 4 : 2
    rowSpacing: gap
    columnSpacing: gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    BoundToggle {
        readonly property Param mode: transport.deck.param(Controls.syncMode)

        Layout.row: 0
        Layout.column: transport.flat ? 2 : 0
        Layout.columnSpan: transport.flat || transport.leads ? 1 : 2
        Layout.fillWidth: true
        Layout.preferredWidth: 50
        implicitHeight: transport.flat ? transport.tall : Theme.button
        param: transport.deck.param(Controls.sync)
        label: mode.value > 0 ? qsTr("SYNC") : qsTr("TEMPO")
        hint: qsTr("Sync deck %1").arg(transport.deck.letter)
        note: qsTr("Follows the %1. Right click: the other").arg(mode.text.toLowerCase())
        accent: transport.accent
        onCleared: mode.cycle(1)
    }
    BoundToggle {
        visible: transport.leads
        Layout.row: 0
        Layout.column: transport.flat ? 3 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 50
        implicitHeight: transport.flat ? transport.tall : Theme.button
        param: transport.deck.param(Controls.leader)
        label: qsTr("LEAD")
        hint: qsTr("Deck %1 leads").arg(transport.deck.letter)
        accent: Theme.text
    }
    BoundHold {
        readonly property Param mode: transport.deck.param(Controls.cueMode)

        Layout.row: transport.flat ? 0 : 1
        Layout.column: 0
        Layout.fillWidth: true
        Layout.fillHeight: transport.fills
        Layout.maximumHeight: 72
        Layout.preferredWidth: 60
        implicitHeight: transport.tall
        param: transport.deck.param(Controls.cue)
        label: mode.value > 0 ? mode.text : qsTr("CUE")
        hint: qsTr("Cue deck %1").arg(transport.deck.letter)
        note: qsTr("As %1. Right click: another way").arg(mode.text.toLowerCase())
        onCleared: mode.cycle(1)
        size: Theme.compact ? 14 : 16
        outlined: true
        on: transport.deck.loaded && transport.deck.param(Controls.atCue).on
    }
    BoundToggle {
        Layout.row: transport.flat ? 0 : 1
        Layout.column: 1
        Layout.fillWidth: true
        Layout.fillHeight: transport.fills
        Layout.maximumHeight: 72
        Layout.preferredWidth: 60
        implicitHeight: transport.tall
        param: transport.deck.param(Controls.play)
        icon: "M3 5 L12 12 L3 19 Z M14 5 H17 V19 H14 Z M19 5 H22 V19 H19 Z"
        hint: qsTr("Play deck %1").arg(transport.deck.letter)
        accent: Theme.green
        ink: Theme.ink_green
    }
}
