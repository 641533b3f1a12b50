// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// The keys that the search left.
ListView {
    id: keys
    required property App app

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: keys.app.keyboard.keymap.rows
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Keys")
    ScrollBar {
        view: keys
        aside: 14
    }
    delegate: Column {
        id: line
        required property string keys
        required property string doc
        required property string group
        width: ListView.view.width
        Txt {
            visible: line.group !== ""
            text: line.group
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            color: Theme.gold
            topPadding: 10
            bottomPadding: 6
        }
        Row {
            height: 26
            spacing: 12
            Accessible.role: Accessible.ListItem
            Accessible.name: line.doc
            Accessible.description: line.keys
            Rectangle {
                width: Math.max(128, cap.implicitWidth + 14)
                height: 22
                radius: 3
                color: Theme.raised
                border.color: Theme.rim
                Txt {
                    id: cap
                    anchors.centerIn: parent
                    text: line.keys === "" ? "—" : line.keys
                    font.family: Theme.mono
                    font.pixelSize: Theme.label
                }
            }
            Txt {
                width: line.width - 150
                height: 22
                text: line.doc
                font.pixelSize: Theme.body
                color: Theme.dim
            }
        }
    }
}
