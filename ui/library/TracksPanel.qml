// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls

// Sources at the left, their files at the right.
Panel {
    id: panel
    required property Tracks tracks
    readonly property real inset: Theme.compact ? 8 : 12
    readonly property real side: Theme.compact ? 165 : 230

    signal open_files
    signal open_folder
    signal add_folder
    signal done // the keys go back to the decks

    function find() {
        field.find();
    }

    SourceList {
        x: panel.inset
        y: panel.inset
        width: panel.side - panel.inset
        height: panel.height - y - 2
        tracks: panel.tracks
    }
    Rectangle {
        x: panel.side
        width: 1
        height: parent.height
        color: Theme.line
    }
    RowLayout {
        id: bar
        x: panel.side + panel.inset
        y: panel.inset - 2
        width: panel.width - x - panel.inset
        spacing: 6
        SearchField {
            id: field
            Layout.fillWidth: true
            Layout.minimumWidth: 160
            Layout.maximumWidth: 620
            tracks: panel.tracks
            onDone: panel.done()
        }
        Btn {
            label: "OPEN FILES"
            hint: "Open files"
            onClicked: panel.open_files()
        }
        Btn {
            label: "OPEN FOLDER"
            hint: "Open a folder"
            onClicked: panel.open_folder()
        }
        Btn {
            label: "ADD FOLDER"
            hint: "Add a folder to the library: it is scanned, watched and analysed"
            onClicked: panel.add_folder()
        }
        Txt {
            Layout.fillWidth: true
            Layout.leftMargin: 8
            Layout.preferredWidth: implicitWidth
            text: panel.tracks.summary
            elide: Text.ElideMiddle
            color: Theme.dim
        }
        Btn {
            label: "LOAD A"
            hint: "Load the selected track to deck A"
            outlined: true
            accent: Theme.decks[0]
            onClicked: shift => panel.tracks.load(0, shift)
        }
        Btn {
            label: "LOAD B"
            hint: "Load the selected track to deck B"
            outlined: true
            accent: Theme.decks[1]
            onClicked: shift => panel.tracks.load(1, shift)
        }
    }
    TrackColumns {
        id: columns
        x: panel.side + 1
        y: bar.y + bar.height + 6
        width: panel.width - x - 1
        tracks: panel.tracks
    }
    ListView {
        id: list
        x: columns.x
        y: columns.y + columns.height
        width: columns.width
        height: panel.height - y - 1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        reuseItems: true
        cacheBuffer: 2 * Theme.row_height // each row that is kept takes new values at each key stroke
        model: panel.tracks.rows
        currentIndex: panel.tracks.selected
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        activeFocusOnTab: true
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: "Tracks"
        Connections {
            target: panel.tracks
            function onRestarted() {
                list.positionViewAtBeginning();
            }
        }
        delegate: TrackRow {
            width: list.width
            tracks: panel.tracks
        }
        Txt {
            visible: list.count === 0
            anchors.centerIn: parent
            text: panel.tracks.text === "" ? "Drop music files on a deck or here, or press OPEN FILES" : "Nothing found"
            color: Theme.faint
        }
    }
    Rectangle {
        visible: list.contentHeight > list.height
        x: panel.width - 7
        y: list.y + list.visibleArea.yPosition * list.height
        width: 4
        height: Math.max(list.visibleArea.heightRatio * list.height, 20)
        radius: 2
        color: Theme.rim
    }
    DropArea {
        anchors.fill: parent
        onDropped: event => {
            if (!event.hasUrls)
                return;
            panel.tracks.open(event.urls);
            event.accept(Qt.CopyAction);
        }
    }
}
