// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.bound

// Key lock, slip and quantize in the least room.
RowLayout {
    id: switches
    required property Deck deck
    required property color accent
    property real tall: Theme.button

    spacing: Theme.compact ? 4 : 6
    LayoutMirroring.enabled: false

    BoundToggle {
        Layout.fillWidth: true
        Layout.preferredWidth: 36
        Layout.minimumWidth: 0
        implicitHeight: switches.tall
        param: switches.deck.param(Controls.keylock)
        label: qsTr("KEY", "key lock")
        hint: qsTr("Key lock, deck %1").arg(switches.deck.letter)
        soft: true
        accent: switches.accent
    }
    BoundToggle {
        Layout.fillWidth: true
        Layout.preferredWidth: 36
        Layout.minimumWidth: 0
        implicitHeight: switches.tall
        param: switches.deck.param(Controls.slip)
        label: qsTr("SLIP")
        hint: qsTr("Slip, deck %1").arg(switches.deck.letter)
        accent: switches.accent
    }
    BoundToggle {
        Layout.fillWidth: true
        Layout.preferredWidth: 24
        Layout.minimumWidth: 0
        implicitHeight: switches.tall
        param: switches.deck.param(Controls.quantize)
        label: qsTr("Q", "quantize")
        hint: qsTr("Quantize, deck %1").arg(switches.deck.letter)
        soft: true
        accent: switches.accent
    }
}
