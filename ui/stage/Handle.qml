// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui

// The edge between two bands: pull it; a double click gives the usual size.
Item {
    id: handle
    required property Stage stage
    required property string part
    required property real at

    y: at
    height: Theme.compact ? 5 : 8
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: qsTr("Size of %1").arg(part)
    Accessible.focusable: true
    Keys.onUpPressed: stage.drag(part, at - 8)
    Keys.onDownPressed: stage.drag(part, at + 8)

    Rectangle {
        anchors.centerIn: parent
        width: 64
        height: 3
        radius: 1.5
        visible: area.containsMouse || area.pressed || handle.activeFocus
        color: handle.activeFocus ? Theme.text : Theme.gold
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.SplitVCursor
        onPositionChanged: mouse => {
            if (pressed)
                handle.stage.drag(handle.part, handle.mapToItem(handle.parent, mouse.x, mouse.y).y - 4);
        }
        onDoubleClicked: handle.stage.reset(handle.part)
    }
}
