// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// Where the columns of the track list stand. Those that find no room have no width.
QtObject {
    property real width: 800
    readonly property bool wide: width > 1300
    readonly property bool middling: width > 1000
    readonly property real gap: 12
    readonly property real number: Theme.compact ? 62 : 70
    readonly property real chip: 56
    readonly property real small: middling ? 46 : 0
    readonly property real stars: middling ? 72 : 0
    readonly property real day: wide ? 92 : 0

    readonly property real time: width - number - (Theme.compact ? 14 : 22)
    readonly property real added: time - day - spare(day)
    readonly property real plays: added - small - spare(small)
    readonly property real year: plays - small - spare(small)
    readonly property real rating: year - stars - spare(stars)
    readonly property real energy: rating - small - spare(small)
    readonly property real key: energy - chip - gap
    readonly property real bpm: key - number - gap

    readonly property real title: 48
    readonly property real texts: bpm - title - gap
    readonly property real artist: title + texts * (wide ? 0.36 : middling ? 0.42 : 0.58)
    readonly property real album: wide ? artist + texts * 0.25 : genre
    readonly property real genre: middling ? title + texts * (wide ? 0.82 : 0.76) : bpm

    function spare(room: real): real {
        return room > 0 ? gap : 0;
    }
}
