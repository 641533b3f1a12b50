// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// A unit in a row: its name switches it on, then its effects, how much of them is heard, and which
// decks go through it.
Item {
    id: strip
    required property FxUnit unit
    required property list<int> decks // shown
    property color accent: Theme.decks[unit.number - 1]
    readonly property bool narrow: width < 560
    readonly property bool square: narrow && decks.length > 2 // deck buttons two by two
    readonly property real place: effects.width / unit.slots

    signal asked(opener: Item, effect: FxSlot)

    BoundToggle {
        id: title
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.target, implicitWidth - (strip.narrow ? 12 : 0))
        param: strip.unit.on
        accent: strip.accent
        outlined: true
        label: strip.unit.name
        hint: qsTr("%1 on").arg(strip.unit.name)
    }
    Row {
        id: effects
        anchors.left: title.right
        anchors.leftMargin: 4
        anchors.right: mix.left
        height: parent.height

        Repeater {
            model: strip.unit.slots
            EffectSlot {
                required property int index
                width: strip.place
                height: effects.height
                effect: strip.unit.slot(index)
                place: qsTr("%1, slot %2").arg(strip.unit.name).arg(index + 1)
                accent: strip.accent
                small: strip.place < (Theme.touch ? 170 : 138)
                onAsked: opener => strip.asked(opener, effect)
            }
        }
    }
    BoundKnob {
        id: mix
        anchors.right: feeds.left
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        width: size + 6
        size: Theme.touch ? 40 : Theme.compact ? 26 : 30
        bipolar: false
        accent: strip.unit.on.on ? strip.accent : Theme.dim
        param: strip.unit.mix
        label: qsTr("MIX")
        hint: qsTr("%1: how much of the effects is heard").arg(strip.unit.name)
    }
    Grid {
        id: feeds
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: strip.square ? 2 : 4
        spacing: 2

        Repeater {
            model: 4
            BoundToggle {
                required property int index
                readonly property string letter: "ABCD"[index]
                visible: strip.decks.includes(index)
                width: Theme.touch && !strip.square ? 42 : 24
                height: strip.square ? Math.min(Theme.target, (strip.height - 8) / 2) : Theme.target
                param: strip.unit.feed(index)
                accent: Theme.decks[Math.max(index, 0)]
                label: letter
                hint: qsTr("Deck %1 through %2").arg(letter).arg(strip.unit.name)
            }
        }
    }
}
