// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// One slot of the sampler: press to play, right button for what it does, drop a sound on it.
Pad {
    id: pad
    required property SamplerSlot slot

    signal dropped(urls: list<url>)

    number: slot.number
    name: slot.name === "" ? qsTr("empty") : slot.name
    sub: slot.note
    note: slot.name === "" ? qsTr("Empty. Drop a sound file on it") : qsTr("Plays %1. Right button: what it does").arg(slot.mode_text)
    filled: slot.loaded
    on: slot.playing
    tint: slot.color
    path: "sampler" + slot.number + ".play"
    clip: true
    onPressed: pad.slot.press()
    onReleased: pad.slot.release()
    holds: slot.mode !== 1
    onCleared: menu.open_at(pad)

    Rectangle { // how far it has played
        visible: pad.slot.playing
        x: 2
        width: Math.round((pad.width - 4) * pad.slot.progress)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2
        height: 4
        radius: 2
        color: Theme.ink
        opacity: 0.55
    }
    Rectangle { // it starts on the next beat
        visible: pad.slot.waiting || drop.containsDrag
        anchors.fill: parent
        radius: pad.radius
        color: "transparent"
        border.color: Theme.text
        border.width: 2
    }
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["rows", "text/uri-list"]
        onDropped: drop => {
            pad.dropped(drop.urls);
            drop.accept(Qt.CopyAction);
        }
    }
    Menu {
        id: menu
        label: pad.hint
        labels: pad.slot.choices
        accent: pad.shade
        onChosen: index => pad.slot.choose(index)
    }
}
