// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The music folders that are followed.
Column {
    id: editor
    required property App app

    spacing: 6
    Component.onCompleted: editor.app.book.folders.refresh()

    Repeater {
        model: editor.app.book.folders.rows
        Row {
            id: folder
            required property string path
            required property string count
            spacing: 12
            Txt {
                width: editor.width - 270
                height: Theme.field
                text: folder.path
                elide: Text.ElideMiddle
                font.family: Theme.mono
            }
            Txt {
                width: 130
                height: Theme.field
                text: folder.count
                color: Theme.dim
            }
            Btn {
                label: qsTr("TAKE OUT")
                hint: qsTr("Follow this folder no more: %1").arg(folder.path)
                onClicked: editor.app.book.folders.remove(folder.path)
            }
        }
    }
    Btn {
        implicitHeight: Theme.field
        label: qsTr("ADD A FOLDER")
        hint: qsTr("Add a folder of music to the library")
        path: "add_folder"
        onClicked: editor.app.asked("add_folder")
    }
}
