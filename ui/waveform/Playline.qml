// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui

// Now: the line that all waves run through.
Item {
    id: line
    property bool vertical: false // the waves are: the line lies

    width: 14
    height: 14

    Bar {
        vertical: line.vertical
        at: (line.vertical ? line.height : line.width) / 2 - 1
        reach: 3
        breadth: line.vertical ? line.width : line.height
        color: Theme.text
    }
    Repeater {
        model: 2
        Bar {
            required property int index
            vertical: line.vertical
            reach: 14
            breadth: 8
            side: index === 0 ? 0 : (line.vertical ? line.width : line.height) - 8
            radius: 2
            color: Theme.text
        }
    }
}
