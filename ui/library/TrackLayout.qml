// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// Where the columns of the track list stand.
QtObject {
    property real width: 800
    readonly property real number: 78
    readonly property real chip: 60
    readonly property real title: 48
    readonly property real artist: title + (bpm - title) * 0.58
    readonly property real bpm: key - number - 14
    readonly property real key: time - chip - 4
    readonly property real time: width - number - (Theme.compact ? 14 : 22)
}
