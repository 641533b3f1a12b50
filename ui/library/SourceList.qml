// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The library with its crates and playlists as a tree, and the folders that were opened.
ListView {
    id: list
    required property Tracks tracks

    clip: true
    spacing: 2
    boundsBehavior: Flickable.StopAtBounds
    model: tracks.sources
    activeFocusOnTab: true
    keyNavigationEnabled: false
    Accessible.role: Accessible.Tree
    Accessible.name: "Sources of tracks"
    delegate: Rectangle {
        id: row
        required property string name
        required property string source
        required property string kind
        required property int count
        required property int depth
        required property int open
        required property bool chosen
        readonly property real indent: 8 + depth * 12
        width: list.width
        height: Theme.row_height
        radius: 4
        color: chosen ? Theme.chosen : "transparent"
        Accessible.role: Accessible.TreeItem
        Accessible.name: name
        Accessible.selected: chosen
        Accessible.onPressAction: list.tracks.choose(source)

        MouseArea {
            anchors.fill: parent
            onClicked: list.tracks.choose(row.source)
        }
        Txt {
            id: arrow
            visible: row.open >= 0
            x: row.indent
            width: 14
            height: parent.height
            text: row.open > 0 ? "▾" : "▸"
            color: Theme.dim
            Accessible.role: Accessible.Button
            Accessible.name: (row.open > 0 ? "Hide what is in " : "Show what is in ") + row.name
            Accessible.onPressAction: list.tracks.turn(row.source)
            MouseArea {
                anchors.fill: parent
                anchors.margins: -4
                onClicked: list.tracks.turn(row.source)
            }
        }
        Txt {
            x: row.indent + (arrow.visible ? arrow.width : 0)
            width: parent.width - x - number.width - 14
            height: parent.height
            text: row.name
            horizontalAlignment: Text.AlignLeft
            font.weight: row.depth > 0 ? Font.Normal : Font.DemiBold
            font.italic: row.kind === "smart"
            color: row.chosen ? Theme.gold : row.depth > 0 ? Theme.dim : Theme.text
        }
        Txt {
            id: number
            anchors.right: parent.right
            anchors.rightMargin: 8
            height: parent.height
            text: row.count >= 0 ? row.count : ""
            font.pixelSize: Theme.label
            color: Theme.faint
        }
    }
}
