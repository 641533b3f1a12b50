// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// All filters with examples; a click types one.
Rectangle {
    id: help
    required property Finder finder

    signal closed

    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.rim
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Filters")
    Keys.onEscapePressed: help.closed()
    Component.onCompleted: grid.forceActiveFocus()

    Txt {
        id: words
        x: 14
        y: 8
        width: parent.width - 60
        text: qsTr("Words find tracks that hold them all. Put a - before what must not be, a | between alternatives, quotes round a phrase.")
        wrapMode: Text.Wrap
        color: Theme.dim
    }
    Btn {
        anchors.right: parent.right
        anchors.rightMargin: 6
        y: 6
        width: 28
        label: "×"
        hint: qsTr("Close the filters")
        onClicked: help.closed()
    }
    GridView {
        id: grid
        x: 8
        y: words.y + words.height + 8
        width: parent.width - 16
        height: parent.height - y - 6
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / Math.max(Math.floor(width / 330), 1))
        cellHeight: Theme.row_height
        model: help.finder.help
        keyNavigationEnabled: true
        Keys.onReturnPressed: (currentItem as FilterLine)?.take()
        delegate: FilterLine {
            width: grid.cellWidth
            height: grid.cellHeight
            finder: help.finder
            onTaken: help.closed()
        }
    }
}
