// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.library.edit
import ui.library.rows

// A source in the tree: takes tracks and files that are dropped on it, and lists that are moved.
Rectangle {
    id: row
    required property Browser library
    required property var tree // SourceTree
    required property int index
    required property string name
    required property string source
    required property string kind
    required property int count
    required property int depth
    required property int open
    required property bool chosen
    required property bool edit
    required property bool takes
    readonly property real indent: 8 + depth * 12
    readonly property bool head: depth === 0
    readonly property bool typing: tree.renaming === source && edit

    height: Theme.row_height - 2
    radius: 4
    color: area.containsDrag && area.allowed ? Theme.lifted : chosen ? Theme.chosen : "transparent"
    border.color: ListView.isCurrentItem && tree.activeFocus ? Theme.focus : "transparent"
    Accessible.role: Accessible.TreeItem
    Accessible.name: name
    Accessible.selected: chosen
    Accessible.onPressAction: row.library.tracks.choose(row.source)

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: row.tree.currentIndex = row.index
        onClicked: mouse => {
            if (mouse.button === Qt.RightButton)
                row.tree.open_menu(row);
            else
                row.library.tracks.choose(row.source);
        }
        onPressAndHold: mouse => {
            mouse.accepted = Theme.touch;
            if (mouse.accepted)
                row.tree.open_menu(row);
        }
        onDoubleClicked: {
            if (row.edit)
                row.tree.renaming = row.source;
        }
    }
    Txt {
        visible: row.open >= 0
        anchors.left: parent.left
        anchors.leftMargin: row.indent - 2
        width: 16
        height: parent.height
        text: row.open > 0 ? "▾" : row.LayoutMirroring.enabled ? "◂" : "▸"
        color: Theme.dim
        Accessible.role: Accessible.Button
        Accessible.name: row.open > 0 ? qsTr("Hide what is in %1").arg(row.name) : qsTr("Show what is in %1").arg(row.name)
        Accessible.onPressAction: row.library.tracks.turn(row.source)
        MouseArea {
            anchors.fill: parent
            anchors.margins: -4
            onClicked: row.library.tracks.turn(row.source)
        }
    }
    Txt {
        visible: !row.typing
        anchors.left: parent.left
        anchors.leftMargin: row.indent + (row.head && row.open < 0 ? 0 : 14)
        anchors.right: number.left
        anchors.rightMargin: 6
        height: parent.height
        text: row.name
        horizontalAlignment: Text.AlignLeft
        font.weight: row.head ? Font.DemiBold : Font.Normal
        font.italic: row.kind === "smart"
        color: row.chosen ? Theme.gold : row.head ? Theme.text : Theme.dim
    }
    Loader {
        active: row.typing
        anchors.left: parent.left
        anchors.leftMargin: row.indent + 8
        anchors.right: parent.right
        anchors.rightMargin: 4
        height: parent.height
        sourceComponent: NameField {
            text: row.name
            label: qsTr("Name")
            onAccepted: text => row.library.crates.rename(row.source, text)
            onEnded: row.tree.renaming = ""
        }
    }
    Txt {
        id: number
        anchors.right: parent.right
        anchors.rightMargin: 8
        height: parent.height
        text: row.count >= 0 && !row.typing ? row.library.number(row.count) : ""
        font.pixelSize: Theme.label
        color: Theme.faint
        Accessible.ignored: true
    }
    DropArea {
        id: area
        readonly property bool allowed: row.takes || row.tree.carried !== ""
        anchors.fill: parent
        keys: ["rows", "source", "text/uri-list"]
        onDropped: event => {
            if (row.tree.carried !== "") {
                const place = event.y / height;
                row.library.crates.put(row.tree.carried, row.source, row.kind === "folder" && place > 0.25 && place < 0.75 ? 0 : place < 0.5 ? -1 : 1);
            } else if (!row.takes)
                return;
            else if (event.hasUrls)
                row.library.take_urls_to(row.source, event.urls);
            else
                row.library.crates.take_picked(row.source);
            event.accept(Qt.CopyAction);
        }
    }
    DragHandler {
        id: drag
        enabled: row.edit
        target: null
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (active) {
                row.tree.carried = row.source;
            } else {
                ghost.Drag.drop();
                row.tree.carried = "";
            }
        }
        onCentroidChanged: {
            if (active) {
                ghost.x = centroid.scenePosition.x - 10;
                ghost.y = centroid.scenePosition.y - ghost.height / 2;
            }
        }
    }
    DragGhost {
        id: ghost
        parent: row.Window.contentItem
        visible: drag.active
        text: row.name
        what: "source"
    }
}
