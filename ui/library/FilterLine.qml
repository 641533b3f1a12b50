// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// A filter in the help.
Rectangle {
    id: line
    required property Finder finder
    required property string example
    required property string note

    signal taken

    function take() {
        line.finder.add(line.example);
        line.taken();
    }

    radius: 4
    color: GridView.isCurrentItem || area.containsMouse ? Theme.lifted : "transparent"
    Accessible.role: Accessible.Button
    Accessible.name: note
    Accessible.onPressAction: line.take()
    Txt {
        x: 8
        width: parent.width - 12
        height: parent.height
        text: line.note
        font.family: Theme.mono
        font.pixelSize: Theme.label
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: line.take()
    }
}
