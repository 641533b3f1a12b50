// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui

// Where the beats of the other deck fall, at the lower edge: in step they meet one's own.
Item {
    id: view
    required property Wave wave
    required property bool vertical
    required property real breadth
    required property color accent

    x: vertical ? 0 : wave.offset
    y: vertical ? wave.offset : 0
    Repeater {
        model: view.wave.beats
        Bar {
            required at
            required property int strong
            required property bool shown
            visible: shown
            vertical: view.vertical
            reach: 2
            breadth: strong > 0 ? 13 : 8
            side: view.vertical ? 0 : view.breadth - breadth
            color: Theme.glaze(view.accent)
        }
    }
}
