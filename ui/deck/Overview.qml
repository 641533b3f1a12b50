// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import DjUniverse
import ui

// The whole track: press to go there.
Rectangle {
    id: over
    required property Deck deck
    required property color accent

    implicitHeight: Theme.compact ? 30 : 44
    color: Theme.wave
    clip: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: "Overview of deck " + deck.letter

    function resize() {
        over.deck.resize_overview(over.width * Screen.devicePixelRatio, over.height * Screen.devicePixelRatio);
    }
    onWidthChanged: resize()
    onHeightChanged: resize()
    Component.onCompleted: resize()

    Image {
        anchors.fill: parent
        source: over.deck.overview
        cache: false
        smooth: false
    }
    Rectangle {
        width: Math.round(over.width * over.deck.readout.progress)
        height: over.height
        color: Theme.ground
        opacity: 0.62
    }
    Rectangle {
        visible: over.deck.loop_end > over.deck.loop_start
        x: over.width * over.deck.loop_start
        width: Math.max(over.width * (over.deck.loop_end - over.deck.loop_start), 2)
        height: over.height
        color: Theme.green
        opacity: 0.3
    }
    Repeater {
        model: over.deck.overview_flags
        Rectangle {
            required property real at
            required property color tint
            x: Math.round(over.width * at) - 1
            width: 3
            height: 10
            color: tint
        }
    }
    Rectangle {
        visible: over.deck.loaded
        x: Math.round(over.width * over.deck.readout.progress) - 1
        width: 3
        height: over.height
        color: "white"
    }
    MouseArea {
        anchors.fill: parent
        onPressed: mouse => over.deck.seek(mouse.x / over.width)
        onPositionChanged: mouse => over.deck.seek(mouse.x / over.width)
    }
}
