// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import DjUniverse

// Where the beats of the other deck fall, at the lower edge: in step they meet one's own.
TileRow {
    required property Wave wave

    x: vertical ? 0 : wave.offset
    y: vertical ? wave.offset : parent.height - breadth
    breadth: Math.max(1, Math.round(13 * Screen.devicePixelRatio)) / Screen.devicePixelRatio
    tiles: wave.ticks
}
