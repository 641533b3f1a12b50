// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse

// The wave as a strip of pictures, which any renderer can draw, with its beats and sections.
Item {
    id: view
    required property Wave wave
    required property bool vertical

    TileRow {
        x: view.vertical ? 0 : view.wave.offset
        y: view.vertical ? view.wave.offset : 0
        tiles: view.wave.tiles
        vertical: view.vertical
        breadth: view.vertical ? view.width : view.height
    }
}
