// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A rectangle on the strip of a wave: `at` and `reach` along the time, `side` and `breadth` across.
Rectangle {
    property bool vertical: false
    property real at: 0
    property real reach: 1
    property real side: 0
    property real breadth: 1

    x: vertical ? side : at
    y: vertical ? at : side
    width: vertical ? breadth : reach
    height: vertical ? reach : breadth
}
