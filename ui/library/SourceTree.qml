// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The library with its crates and playlists as a tree, drives, folders, other programs.
ListView {
    id: tree
    required property Browser library
    readonly property Tracks tracks: library.tracks
    readonly property Crates crates: library.crates
    property string renaming // the source whose name is typed
    property string asked // the source that the menu is open at
    property string carried // the list that is dragged

    signal done
    signal rule_wanted(source: string)

    function open_menu(row: SourceRow) {
        tree.asked = row.source;
        tree.library.ask_about(row.source);
        menu.open_at(row);
    }
    function act(what: string) {
        if (what === "rename")
            tree.renaming = tree.asked;
        else if (what === "delete")
            tree.crates.remove(tree.asked);
        else if (what === "rule")
            tree.rule_wanted(tree.asked);
        else if (what === "import")
            tree.library.bring_in(tree.asked);
        else if (what === "add")
            tree.library.add_folder(tree.asked);
        else if (what === "take")
            tree.crates.take_picked(tree.asked);
        else
            tree.crates.add(what, tree.asked);
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: tracks.sources
    currentIndex: 0
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    Accessible.role: Accessible.Tree
    Accessible.name: qsTr("Sources of tracks")
    Keys.onPressed: event => {
        const row = tree.currentItem as SourceRow;
        event.accepted = row !== null;
        if (row === null)
            return;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            tree.tracks.choose(row.source);
        else if (event.key === Qt.Key_Right && row.open === 0 || event.key === Qt.Key_Left && row.open === 1)
            tree.tracks.turn(row.source);
        else if (event.key === Qt.Key_F2 && row.edit)
            tree.renaming = row.source;
        else if (event.key === Qt.Key_Delete && row.edit)
            tree.crates.remove(row.source);
        else if (event.key === Qt.Key_Menu)
            tree.open_menu(row);
        else if (event.key === Qt.Key_Escape)
            tree.done();
        else
            event.accepted = false;
    }
    Rectangle {
        parent: tree
        visible: tree.activeFocus
        anchors.fill: parent
        z: 2
        color: "transparent"
        border.width: 2
        border.color: Theme.focus
    }
    delegate: SourceRow {
        width: tree.width
        tree: tree
        library: tree.library
    }
    Connections {
        target: tree.crates
        function onRenaming(source: string) {
            tree.renaming = source;
        }
    }
    Menu {
        id: menu
        label: qsTr("What to do with it")
        labels: tree.library.menu_labels
        onChosen: index => tree.act(tree.library.menu_action(index))
    }
}
