// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The names of the columns; press one to order by it.
Rectangle {
    id: columns
    required property Tracks tracks
    readonly property TrackLayout cells: TrackLayout {
        width: columns.width
    }

    component Head: Txt {
        id: head
        required property string column
        required property string label
        readonly property bool chosen: columns.tracks.order === column
        visible: width > 0
        height: columns.height
        text: label + (chosen ? (columns.tracks.descending ? " ▼" : " ▲") : "")
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        color: chosen ? Theme.gold : Theme.dim
        Accessible.role: Accessible.Button
        Accessible.name: "Order by " + label
        Accessible.onPressAction: columns.tracks.sort(column)
        MouseArea {
            anchors.fill: parent
            onClicked: columns.tracks.sort(head.column)
        }
    }
    component Figure: Head {
        horizontalAlignment: Text.AlignRight
    }

    implicitHeight: Theme.row_height - 2
    color: Theme.raised

    Head {
        x: columns.cells.title
        width: columns.cells.artist - x - 10
        column: "title"
        label: "TITLE"
    }
    Head {
        x: columns.cells.artist
        width: columns.cells.album - x - 10
        column: "artist"
        label: "ARTIST"
    }
    Head {
        x: columns.cells.album
        width: Math.max(columns.cells.genre - x - 10, 0)
        column: "album"
        label: "ALBUM"
    }
    Head {
        x: columns.cells.genre
        width: Math.max(columns.cells.bpm - x - 10, 0)
        column: "genre"
        label: "GENRE"
    }
    Figure {
        x: columns.cells.bpm
        width: columns.cells.number
        column: "bpm"
        label: "BPM"
    }
    Head {
        x: columns.cells.key
        width: columns.cells.chip
        column: "key"
        label: "KEY"
        horizontalAlignment: Text.AlignHCenter
    }
    Figure {
        x: columns.cells.energy
        width: columns.cells.small
        column: "energy"
        label: "EN."
    }
    Head {
        x: columns.cells.rating
        width: columns.cells.stars
        column: "rating"
        label: "RATING"
    }
    Figure {
        x: columns.cells.year
        width: columns.cells.small
        column: "year"
        label: "YEAR"
    }
    Figure {
        x: columns.cells.plays
        width: columns.cells.small
        column: "plays"
        label: "PLAYS"
    }
    Head {
        x: columns.cells.added
        width: columns.cells.day
        column: "added"
        label: "ADDED"
    }
    Figure {
        x: columns.cells.time
        width: columns.cells.number
        column: "seconds"
        label: "TIME"
    }
}
