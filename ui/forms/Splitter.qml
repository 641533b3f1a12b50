// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A line between two parts that moves: drag it, arrow keys, double click for the usual place.
Item {
    id: splitter

    property bool horizontal: true // the line lies; it moves up and down
    property string hint: qsTr("Move the edge")
    property string valueText

    signal moved(pixels: real)
    signal restored

    implicitWidth: horizontal ? 200 : Theme.touch ? 20 : 8
    implicitHeight: horizontal ? Theme.touch ? 20 : 8 : 200
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: hint
    Accessible.description: valueText
    Accessible.focusable: true
    Keys.onPressed: event => {
        const less = splitter.horizontal ? Qt.Key_Up : Qt.Key_Left;
        const more = splitter.horizontal ? Qt.Key_Down : Qt.Key_Right;
        event.accepted = true;
        if (event.key === less)
            splitter.moved(-10);
        else if (event.key === more)
            splitter.moved(10);
        else if (event.key === Qt.Key_Home)
            splitter.restored();
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.centerIn: parent
        width: splitter.horizontal ? 48 : 3
        height: splitter.horizontal ? 3 : 48
        radius: 2
        color: splitter.activeFocus ? Theme.focus : area.containsMouse || area.pressed ? Theme.gold : Theme.rim
    }
    MouseArea {
        id: area
        property real last
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: splitter.horizontal ? Qt.SplitVCursor : Qt.SplitHCursor
        onEntered: Hover.enter(splitter, "", "")
        onExited: Hover.leave(splitter)
        onPressed: mouse => area.last = splitter.horizontal ? mouse.y : mouse.x
        onPositionChanged: mouse => {
            if (area.pressed)
                splitter.moved((splitter.horizontal ? mouse.y : mouse.x) - area.last);
        }
        onDoubleClicked: splitter.restored()
    }
}
