// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// A file: double click loads it, a drag takes it to a deck.
Rectangle {
    id: row
    required property Tracks tracks
    required property int index
    required property string file
    required property string title
    required property string artist
    required property string album
    required property string genre
    required property string bpm
    required property string key
    required property color key_color
    required property string energy
    required property string rating
    required property string year
    required property string plays
    required property string added
    required property string time
    required property string deck
    required property bool missing // its file is not there
    readonly property bool selected: index === tracks.selected
    readonly property TrackLayout cells: TrackLayout {
        width: row.width
    }

    height: Theme.row_height
    color: selected ? Theme.chosen : index % 2 ? Theme.row : Theme.panel
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + artist + (missing ? ", file missing" : "")
    Accessible.selected: selected
    Accessible.onPressAction: row.tracks.select(row.index)

    component Cell: Txt {
        visible: width > 0
        height: row.height
        opacity: row.missing ? 0.45 : 1
        horizontalAlignment: Text.AlignLeft // of Arabic and Hebrew names too: columns stay columns
    }
    component Figure: Cell {
        font.family: Theme.mono
        color: Theme.dim
        horizontalAlignment: Text.AlignRight
    }

    Rectangle {
        visible: row.selected
        width: 3
        height: parent.height
        color: Theme.gold
    }
    Txt {
        x: 12
        width: 28
        height: parent.height
        text: row.missing ? "✕" : row.deck === "" ? "♪" : row.deck
        color: row.deck === "A" ? Theme.decks[0] : row.deck === "B" ? Theme.decks[1] : row.deck === "" ? Theme.faint : Theme.text
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }
    Cell {
        x: row.cells.title
        width: row.cells.artist - x - 10
        text: row.title
        font.weight: row.selected ? Font.Bold : Font.Medium
    }
    Cell {
        x: row.cells.artist
        width: row.cells.album - x - 10
        text: row.artist
        color: Theme.dim
    }
    Cell {
        x: row.cells.album
        width: Math.max(row.cells.genre - x - 10, 0)
        text: row.album
        color: Theme.dim
    }
    Cell {
        x: row.cells.genre
        width: Math.max(row.cells.bpm - x - 10, 0)
        text: row.genre
        color: Theme.dim
    }
    Figure {
        x: row.cells.bpm
        width: row.cells.number
        text: row.bpm
        color: Theme.text
    }
    KeyChip {
        x: row.cells.key + (row.cells.chip - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        opacity: row.missing ? 0.45 : 1
        key: row.key
        tint: row.key_color
    }
    Figure {
        x: row.cells.energy
        width: row.cells.small
        text: row.energy
    }
    Cell {
        x: row.cells.rating
        width: row.cells.stars
        text: row.rating
        font.pixelSize: Theme.label
        color: Theme.gold
    }
    Figure {
        x: row.cells.year
        width: row.cells.small
        text: row.year
    }
    Figure {
        x: row.cells.plays
        width: row.cells.small
        text: row.plays
    }
    Cell {
        x: row.cells.added
        width: row.cells.day
        text: row.added
        font.pixelSize: Theme.label
        font.family: Theme.mono
        color: Theme.faint
    }
    Figure {
        x: row.cells.time
        width: row.cells.number
        text: row.time
    }
    // what is dragged: a name under the mouse; the row itself stays
    Rectangle {
        id: ghost
        visible: drag.active
        width: Math.min(name.implicitWidth + 24, 320)
        height: Theme.row_height
        radius: 4
        color: Theme.gold
        parent: row.Window.contentItem
        z: 20
        Drag.active: drag.active
        Drag.dragType: Drag.Internal
        Drag.supportedActions: Qt.CopyAction
        Drag.hotSpot.x: 10
        Drag.hotSpot.y: height / 2
        Txt {
            id: name
            x: 12
            width: parent.width - 24
            height: parent.height
            text: row.title
            font.weight: Font.Bold
            color: Theme.ink
        }
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton
        onPressed: row.tracks.select(row.index)
        onDoubleClicked: row.tracks.load_first_stopped()
    }
    DragHandler {
        id: drag
        target: null
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (!active)
                ghost.Drag.drop();
        }
        onCentroidChanged: {
            if (active) {
                ghost.x = centroid.scenePosition.x - 10;
                ghost.y = centroid.scenePosition.y - ghost.height / 2;
            }
        }
    }
}
