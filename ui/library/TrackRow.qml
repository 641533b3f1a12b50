// SPDX-License-Identifier: GPL-3.0-or-later
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
    required property string bpm
    required property string key
    required property color key_color
    required property string time
    required property string deck
    readonly property bool selected: index === tracks.selected
    readonly property TrackLayout cells: TrackLayout {
        width: row.width
    }

    height: Theme.row_height
    color: selected ? Theme.chosen : index % 2 ? Theme.row : Theme.panel
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + artist
    Accessible.selected: selected
    Accessible.onPressAction: row.tracks.select(row.index)

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
        text: row.deck === "" ? "♪" : row.deck
        color: row.deck === "A" ? Theme.decks[0] : row.deck === "B" ? Theme.decks[1] : row.deck === "" ? Theme.faint : Theme.text
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }
    Txt {
        x: row.cells.title
        width: row.cells.artist - x - 10
        height: parent.height
        text: row.title
        font.weight: row.selected ? Font.Bold : Font.Medium
    }
    Txt {
        x: row.cells.artist
        width: row.cells.bpm - x - 10
        height: parent.height
        text: row.artist
        color: Theme.dim
    }
    Txt {
        x: row.cells.bpm
        width: row.cells.number
        height: parent.height
        text: row.bpm
        font.family: Theme.mono
        horizontalAlignment: Text.AlignRight
    }
    KeyChip {
        x: row.cells.key + (row.cells.chip - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        key: row.key
        tint: row.key_color
    }
    Txt {
        x: row.cells.time
        width: row.cells.number
        height: parent.height
        text: row.time
        font.family: Theme.mono
        color: Theme.dim
        horizontalAlignment: Text.AlignRight
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
