// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.library.edit

// The header and the rows. Only rows that are seen are made, and they are used again.
Item {
    id: table
    required property Browser library
    readonly property Tracks tracks: library.tracks
    property int edited: -1 // the row whose cell is typed
    property string edited_name
    // of the rows, which are painted
    readonly property var look: ({
            theme: Theme.name,
            ratio: Screen.devicePixelRatio,
            width: table.width,
            height: Theme.row_height,
            sans: Theme.sans,
            mono: Theme.mono,
            body: Theme.body,
            label: Theme.label,
            mirrored: table.LayoutMirroring.enabled
        })

    signal done
    signal notes_wanted(file: string, title: string)

    function edit_cell(row: int, name: string) {
        if (name === "")
            return;
        table.edited_name = name;
        table.edited = row;
    }
    function note() {
        table.notes_wanted(table.library.current_file, table.library.cell_text(table.tracks.selected, "title"));
    }
    function act(what: string) {
        if (what === "edit")
            table.library.editor.open();
        else if (what === "note")
            table.note();
        else if (what === "prepare")
            table.library.crates.prepare();
        else if (what === "remove")
            table.library.crates.remove_picked();
        else if (what === "forget")
            table.library.crates.forget_picked();
        else if (what === "show")
            table.library.show_file();
        else
            table.library.act(what);
    }

    onLookChanged: table.tracks.dress(table.look)
    Component.onCompleted: table.tracks.dress(table.look)
    TrackHeader {
        id: header
        width: table.width
        library: table.library
    }
    ListView {
        id: list
        y: header.height
        width: table.width
        height: table.height - y
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        reuseItems: true
        cacheBuffer: 2 * Theme.row_height // each row that is kept takes new values at each key stroke
        model: table.tracks.rows
        currentIndex: table.tracks.selected
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        activeFocusOnTab: true
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Tracks")
        Keys.onPressed: event => {
            const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
            const page = Math.max(Math.floor(list.height / Theme.row_height) - 1, 1);
            const steps = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_PageUp ? -page : event.key === Qt.Key_PageDown ? page : event.key === Qt.Key_Home ? -list.count : event.key === Qt.Key_End ? list.count : 0;
            event.accepted = true;
            if (steps !== 0 && shift)
                table.tracks.stretch(steps);
            else if (steps !== 0)
                table.tracks.step(steps);
            else if (event.key === Qt.Key_A && (event.modifiers & Qt.ControlModifier))
                table.tracks.select_all();
            else if (event.key === Qt.Key_P && (event.modifiers & Qt.ControlModifier))
                table.library.crates.prepare();
            else if (event.key === Qt.Key_N && (event.modifiers & Qt.AltModifier))
                table.note();
            else if (event.key === Qt.Key_F2)
                table.edit_cell(table.tracks.selected, "title");
            else if (event.key === Qt.Key_Delete)
                table.library.crates.remove_picked();
            else if (event.key === Qt.Key_Space)
                table.library.preview.toggle(table.library.current_file);
            else if (event.key === Qt.Key_Menu && list.currentItem)
                table.open_menu(list.currentItem);
            else if (event.key >= Qt.Key_0 && event.key <= Qt.Key_5 && (event.modifiers & Qt.AltModifier))
                table.library.editor.set_cell(table.tracks.selected, "rating", String(event.key - Qt.Key_0));
            else
                event.accepted = false;
        }
        Connections {
            target: table.tracks
            function onRestarted() {
                list.positionViewAtBeginning();
            }
            function onRevealed(row: int) {
                list.positionViewAtIndex(row, ListView.Center);
            }
        }
        delegate: TrackRow {
            id: row
            width: list.width
            library: table.library
            onDragged: at => {
                ghost.text = table.library.carried_name;
                ghost.x = at.x - 10;
                ghost.y = at.y - ghost.height / 2;
                ghost.visible = true;
                const scene = table.Window.window;
                if (at.x < 0 || at.y < 0 || at.x > scene.width || at.y > scene.height)
                    ghost.leave(table.library.picked_urls());
            }
            onDropped: {
                ghost.Drag.drop();
                ghost.visible = false;
            }
            onTouched: list.forceActiveFocus(Qt.MouseFocusReason)
            onMenu_wanted: table.open_menu(row)
            onEdit_wanted: name => table.edit_cell(row.index, name)
        }
        NoteTip {
            library: table.library
            list: list
        }
        Txt {
            visible: list.count === 0
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 40)
            text: table.tracks.hint
            horizontalAlignment: Text.AlignHCenter
            color: Theme.faint
        }
        Loader {
            active: table.edited >= 0
            readonly property real room: table.library.columns.room_of(table.edited_name)
            x: table.library.columns.left_of(table.edited_name) + (table.LayoutMirroring.enabled ? room - width : 0)
            y: table.edited * Theme.row_height - list.contentY
            width: Math.max(room, 160)
            height: Theme.row_height
            sourceComponent: NameField {
                text: table.library.cell_text(table.edited, table.edited_name)
                label: qsTr("Value")
                onAccepted: text => table.library.editor.set_cell(table.edited, table.edited_name, text)
                onEnded: {
                    table.edited = -1;
                    list.forceActiveFocus();
                }
            }
        }
        DropArea {
            property int place: 0
            anchors.fill: parent
            keys: ["rows", "text/uri-list"]
            onPositionChanged: event => place = Math.round((list.contentY + event.y) / Theme.row_height)
            onDropped: event => {
                if (event.hasUrls)
                    table.library.take_urls(event.urls);
                else if (table.library.crates.is_ordered())
                    table.library.crates.move_picked(place);
                event.accept(Qt.CopyAction);
            }
            Rectangle {
                visible: parent.containsDrag && table.library.crates.is_ordered()
                y: parent.place * Theme.row_height - list.contentY - 1
                width: parent.width
                height: 2
                color: Theme.gold
            }
        }
    }
    Rectangle {
        visible: list.contentHeight > list.height
        anchors.right: parent.right
        anchors.rightMargin: 2
        y: list.y + list.visibleArea.yPosition * list.height
        width: 8
        height: Math.max(list.visibleArea.heightRatio * list.height, 24)
        radius: 4
        color: thumb.pressed || thumb.containsMouse ? Theme.dim : Theme.rim
        MouseArea {
            id: thumb
            anchors.fill: parent
            anchors.margins: -4
            hoverEnabled: true
            preventStealing: true
            onPositionChanged: mouse => {
                if (!pressed)
                    return;
                const part = (mapToItem(list, mouse.x, mouse.y).y - parent.height / 2) / Math.max(list.height - parent.height, 1);
                list.contentY = Math.max(0, Math.min(part, 1)) * (list.contentHeight - list.height);
            }
        }
    }
    DragGhost {
        id: ghost
        parent: table.Window.contentItem
        visible: false
    }
    function open_menu(row: Item) {
        menu.open_at(row);
    }
    Menu {
        id: menu
        label: qsTr("What to do with the tracks")
        labels: table.library.track_labels
        onChosen: index => table.act(table.library.track_action(index))
    }
}
