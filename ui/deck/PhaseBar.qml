// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui

// The beat of the bar, and from the middle how far the deck is behind the one it is mixed with (to
// the left) or ahead of it: synced or not.
Item {
    id: bar
    required property Deck deck
    required property color accent
    readonly property Readout readout: deck.readout
    readonly property bool close: Math.abs(readout.apart) < 0.02

    implicitHeight: 5
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Phase of deck %1").arg(deck.letter)
    Accessible.description: readout.place

    Row {
        id: beats
        width: Math.round(parent.width * 0.36)
        height: parent.height
        spacing: 3
        Repeater {
            model: 4
            Rectangle {
                required property int index
                width: (beats.width - 9) / 4
                height: beats.height
                radius: 1
                color: Theme.glaze(index === bar.readout.beat ? bar.accent : Theme.raised)
            }
        }
    }
    Rectangle {
        id: scale
        x: beats.width + 8
        width: parent.width - x
        height: parent.height
        radius: 1
        color: Theme.raised

        Rectangle {
            readonly property real reach: Math.round(Math.abs(bar.readout.apart) * scale.width)
            visible: bar.readout.compared
            x: bar.close ? scale.width / 2 - width / 2 : bar.readout.apart > 0 ? scale.width / 2 - reach : scale.width / 2
            width: bar.close ? 14 : reach
            height: scale.height
            color: bar.close ? Theme.green : bar.accent
        }
        Rectangle {
            x: Math.round(scale.width / 2)
            width: 1
            height: scale.height
            color: Theme.glaze(Theme.text)
        }
    }
}
