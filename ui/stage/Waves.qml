// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.waveform

// The waves of the decks that are shown, above each other. Files may be dropped on them.
Item {
    id: waves
    required property App app
    readonly property int count: app.stage.decks
    readonly property real meter: Theme.compact ? 18 : 22
    readonly property real each: Math.floor((height - meter) / count)

    function top_of(number: int): real {
        return number * waves.each + (number > 0 ? waves.meter : 0);
    }

    Repeater {
        model: waves.count
        WaveView {
            id: view
            required property int index
            y: waves.top_of(index)
            width: waves.width
            height: waves.each
            deck: waves.app.deck(index)
            DropArea {
                anchors.fill: parent
                onDropped: event => {
                    waves.app.take(view.index, event.urls);
                    event.accept(Qt.CopyAction);
                }
            }
        }
    }
    PhaseMeter {
        y: waves.each
        width: waves.width
        height: waves.meter
        deck_a: waves.app.deck(0)
        deck_b: waves.app.deck(1)
    }
    Playline {
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
    }
}
