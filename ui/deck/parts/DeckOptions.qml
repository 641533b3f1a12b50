// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.bound
import ui.controls

// How the deck behaves: switches, key, and the menu.
RowLayout {
    id: options
    required property Deck deck
    required property color accent
    property bool short: Theme.compact
    property real tall: Theme.button
    readonly property Param shift: deck.param(Controls.keyShift)
    readonly property bool roomy: width > 520
    readonly property bool keyed: width > 330

    spacing: Theme.compact ? 3 : 6

    BoundToggle {
        readonly property Param quality: options.deck.param(Controls.keylockQuality)

        Layout.fillWidth: true
        Layout.maximumWidth: options.roomy ? implicitWidth : Number.POSITIVE_INFINITY
        implicitHeight: options.tall
        param: options.deck.param(Controls.keylock)
        label: (options.roomy ? qsTr("KEY LOCK") : qsTr("LOCK")) + (quality.value > 0 ? " +" : "")
        hint: qsTr("Key lock, deck %1").arg(options.deck.letter)
        note: qsTr("Sound: %1. Right click: the other").arg(quality.text.toLowerCase())
        accent: options.accent
        soft: true
        onCleared: quality.cycle(1)
    }
    BoundToggle {
        Layout.fillWidth: true
        Layout.maximumWidth: options.roomy ? implicitWidth : Number.POSITIVE_INFINITY
        implicitHeight: options.tall
        param: options.deck.param(Controls.slip)
        label: qsTr("SLIP")
        hint: qsTr("Slip, deck %1").arg(options.deck.letter)
        accent: options.accent
    }
    BoundToggle {
        Layout.fillWidth: true
        Layout.maximumWidth: options.roomy ? implicitWidth : Number.POSITIVE_INFINITY
        implicitHeight: options.tall
        param: options.deck.param(Controls.quantize)
        label: options.roomy ? qsTr("QUANTIZE") : qsTr("QUANT")
        hint: qsTr("Quantize, deck %1").arg(options.deck.letter)
        soft: true
        accent: options.accent
    }
    BoundToggle {
        visible: options.roomy
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        implicitHeight: options.tall
        param: options.deck.param(Controls.vinyl)
        label: qsTr("VINYL")
        hint: qsTr("Vinyl mode, deck %1").arg(options.deck.letter)
        soft: true
        accent: options.accent
    }
    BoundToggle {
        visible: options.width > 590
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        implicitHeight: options.tall
        param: options.deck.param(Controls.reverse)
        label: qsTr("REV")
        hint: qsTr("Reverse, deck %1").arg(options.deck.letter)
        accent: Theme.red
    }
    Item {
        visible: options.roomy
        Layout.fillWidth: true
    }
    Btn {
        visible: options.width > 450
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        implicitHeight: options.tall
        label: qsTr("MATCH KEY")
        hint: qsTr("Match the key of deck %1 to the leader's").arg(options.deck.letter)
        on: false
        outlined: options.deck.match.level === 0
        accent: Theme.gold
        onClicked: options.deck.match.fit()
    }
    Btn {
        visible: options.keyed
        label: "−"
        implicitHeight: options.tall
        implicitWidth: 30
        path: options.shift.path
        hint: qsTr("Key down a semitone, deck %1").arg(options.deck.letter)
        onClicked: options.shift.put(Math.round(options.shift.value) - 1)
    }
    Btn {
        visible: options.keyed
        implicitHeight: options.tall
        label: options.shift.text
        path: options.shift.path
        hint: qsTr("Key shift %1, press for 0, deck %2").arg(options.shift.text).arg(options.deck.letter)
        implicitWidth: 36
        on: options.shift.text !== "0"
        accent: options.accent
        onClicked: options.shift.reset()
        holds: true
        onCleared: options.deck.match.fit()
    }
    Btn {
        visible: options.keyed
        label: "+"
        implicitHeight: options.tall
        implicitWidth: 30
        path: options.shift.path
        hint: qsTr("Key up a semitone, deck %1").arg(options.deck.letter)
        onClicked: options.shift.put(Math.round(options.shift.value) + 1)
    }
    MoreButton {
        deck: options.deck
        accent_menu: options.accent
        implicitHeight: options.tall
    }
}
