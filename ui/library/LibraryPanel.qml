// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls
import ui.library.edit
import ui.library.rows

// The library: sources at the left, what is searched for above, tracks below it.
Panel {
    id: panel
    required property App app
    readonly property Browser library: app.library
    readonly property Tracks tracks: app.tracks
    readonly property real inset: Theme.compact ? 6 : 10
    readonly property real side: Theme.compact ? 178 : width > 1500 ? 244 : 210
    readonly property bool wide: width > 1240
    property string ruled // the smart crate whose rule is typed

    signal open_files
    signal open_folder
    signal add_folder
    signal done // the keys go back to the decks

    function find() {
        field.find();
    }

    SourceTree {
        anchors.left: parent.left
        anchors.leftMargin: 4
        y: 4
        width: panel.side - 8
        height: panel.height - bottom.height - y - 4
        library: panel.library
        onDone: panel.done()
        onRule_wanted: source => panel.ruled = source
    }
    RowLayout {
        id: bottom
        anchors.left: parent.left
        anchors.leftMargin: 6
        y: panel.height - height - 4
        width: panel.side - 12
        spacing: 4
        Btn {
            Layout.fillWidth: true
            label: "+"
            hint: qsTr("New crate, playlist, folder or smart crate")
            onClicked: adding.open_at(this)
        }
        Btn {
            Layout.fillWidth: true
            Layout.preferredWidth: 60
            label: qsTr("OPEN")
            hint: qsTr("Open files or folders")
            onClicked: opening.open_at(this)
        }
        Btn {
            visible: panel.app.stage.folds
            icon: panel.app.stage.folded ? "M4 9 H20 L12 17 Z" : "M4 16 H20 L12 8 Z"
            hint: panel.app.stage.folded ? qsTr("Decks with their pads, and the mixer") : qsTr("More room for tracks: decks as a line each")
            path: "part_decks"
            onClicked: panel.app.stage.toggle_part("decks")
        }
        Btn {
            visible: panel.library.importing
            Layout.fillWidth: true
            label: qsTr("STOP IMPORT")
            hint: qsTr("Stop the import of another program's library")
            accent: Theme.red
            outlined: true
            onClicked: panel.library.stop()
        }
    }
    Rectangle {
        id: line
        anchors.left: parent.left
        anchors.leftMargin: panel.side
        width: 1
        height: parent.height
        color: Theme.line
    }
    RowLayout {
        id: bar
        anchors.left: line.right
        anchors.leftMargin: panel.inset
        anchors.right: parent.right
        anchors.rightMargin: panel.inset
        y: panel.inset - 2
        spacing: 6
        SearchField {
            id: field
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.touch ? 230 : 196
            Layout.maximumWidth: panel.wide ? 640 : 2000
            tracks: panel.tracks
            onDone: panel.done()
            onHelp_wanted: help.active = !help.active
        }
        Repeater {
            model: panel.library.finder.chips
            Btn {
                required property string name
                required property string about
                required property string text
                required property bool lit
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                label: text
                hint: about
                note: qsTr("A right click follows another deck")
                on: lit
                checkable: true
                visible: panel.wide || lit || name === "matches"
                onClicked: panel.library.finder.toggle(name)
                holds: true
                onCleared: panel.library.finder.next_deck()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
        }
        Txt {
            visible: panel.wide && panel.tracks.picked > 1
            text: panel.library.picked_text
            color: Theme.gold
        }
        Btn {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            label: qsTr("EDIT")
            hint: qsTr("Edit the selected tracks")
            on: panel.library.editor.opened
            onClicked: panel.library.editor.opened ? panel.library.editor.close() : panel.library.editor.open()
        }
        Btn {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: panel.wide
            label: qsTr("PREPARE")
            hint: qsTr("Add the selected tracks to what is prepared")
            path: "prepare"
            onClicked: panel.library.crates.prepare()
        }
        Repeater {
            model: panel.library.decks
            Btn {
                required property int number
                required property string letter
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                label: panel.wide ? qsTr("LOAD %1").arg(letter) : letter
                hint: qsTr("Load the selected track to deck %1").arg(letter)
                path: "load" + (number + 1)
                outlined: true
                accent: Theme.decks[number]
                onClicked: shift => panel.tracks.load(number, shift)
            }
        }
    }
    RuleBar {
        id: rule
        visible: panel.ruled !== ""
        anchors.left: bar.left
        anchors.right: bar.right
        y: bar.y + bar.height + 6
        crates: panel.library.crates
        source: panel.ruled
        onDone: panel.ruled = ""
    }
    TrackTable {
        anchors.left: line.right
        anchors.right: editor.active ? editor.left : parent.right
        anchors.rightMargin: 1
        y: (rule.visible ? rule.y + rule.height : bar.y + bar.height) + 6
        height: panel.height - y - 1
        library: panel.library
        onDone: panel.done()
        onNotes_wanted: (file, title) => panel.app.prep.noting.open_row(file, title)
    }
    Loader {
        id: editor
        active: panel.library.editor.opened
        anchors.right: parent.right
        anchors.rightMargin: 1
        y: bar.y + bar.height + 6
        width: Math.min(340, panel.width * 0.4)
        height: panel.height - y - 1
        sourceComponent: EditPanel {
            editor: panel.library.editor
            onDone: panel.done()
        }
    }
    Loader {
        id: help
        active: false
        anchors.left: bar.left
        anchors.right: parent.right
        anchors.rightMargin: panel.inset
        y: bar.y + bar.height + 4
        height: panel.height - y - 6
        z: 3
        sourceComponent: FilterHelp {
            finder: panel.library.finder
            onClosed: {
                help.active = false;
                field.find();
            }
        }
    }
    Menu {
        id: adding
        readonly property list<string> kinds: ["crate", "playlist", "folder", "smart"]
        label: qsTr("New")
        labels: [qsTr("New crate"), qsTr("New playlist"), qsTr("New folder"), qsTr("Smart crate of this search")]
        onChosen: index => panel.library.crates.add(kinds[index], panel.tracks.source)
    }
    Menu {
        id: opening
        label: qsTr("Open")
        labels: [qsTr("Open files"), qsTr("Open a folder"), qsTr("Add a folder to the library")]
        onChosen: index => {
            if (index === 0)
                panel.open_files();
            else if (index === 1)
                panel.open_folder();
            else
                panel.add_folder();
        }
    }
}
