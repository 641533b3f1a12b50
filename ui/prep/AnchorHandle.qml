// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui
import ui.controls

// An anchor of the grid: a line over the wave and a handle below it, to be dragged.
Item {
    id: handle

    property int number
    property real at
    property string label // the tempo behind it
    property bool chosen
    property bool locked
    property real lane: 24

    signal taken(x: real)
    signal dragged(pixels: real, fine: bool, free: bool)
    signal dropped
    signal nudged(milliseconds: real)
    signal removed

    readonly property color ink: chosen ? Theme.text : Theme.gold

    x: at
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Anchor %1").arg(number + 1)
    Accessible.description: qsTr("%1 BPM from here").arg(label)
    Accessible.focusable: true
    Accessible.onIncreaseAction: nudged(1)
    Accessible.onDecreaseAction: nudged(-1)
    Keys.onPressed: event => {
        const step = (event.modifiers & Qt.ShiftModifier) !== 0 ? 10 : 1;
        event.accepted = true;
        if (event.key === Qt.Key_Right)
            handle.nudged(step);
        else if (event.key === Qt.Key_Left)
            handle.nudged(-step);
        else if (event.key === Qt.Key_Delete)
            handle.removed();
        else
            event.accepted = false;
    }

    Rectangle {
        x: -1
        width: 3
        height: handle.height
        color: handle.ink
    }
    Rectangle {
        id: knob
        x: -9
        y: handle.height - handle.lane
        width: 19
        height: handle.lane
        radius: 4
        color: handle.ink
        border.color: handle.activeFocus ? Theme.focus : Theme.ink
        border.width: handle.activeFocus ? 2 : 1
        Row {
            anchors.centerIn: parent
            spacing: 2
            Repeater {
                model: 3
                Rectangle {
                    width: 2
                    height: handle.lane - 12
                    color: Theme.ink
                }
            }
        }
    }
    Rectangle {
        x: 13
        y: handle.height - handle.lane + 2
        width: words.implicitWidth + 10
        height: handle.lane - 4
        radius: 3
        color: Theme.panel
        opacity: 0.86
        Txt {
            id: words
            anchors.centerIn: parent
            text: handle.label
            font.family: Theme.mono
            font.pixelSize: 12
            color: handle.ink
        }
    }
    MouseArea {
        id: area

        property real last: 0

        function place(x: real): real {
            return area.mapToItem(null, x, 0).x;
        }

        x: -11
        y: knob.y
        width: 23
        height: knob.height
        hoverEnabled: true
        preventStealing: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        cursorShape: handle.locked ? Qt.ForbiddenCursor : Qt.SizeHorCursor
        onEntered: Hover.enter(handle, "", qsTr("Drag: move the anchor; with quantize to the nearest sound (Alt: freely, Shift: finely). Right click: remove it"))
        onExited: Hover.leave(handle)
        onPressed: mouse => {
            if (mouse.button === Qt.RightButton) {
                handle.removed();
                return;
            }
            handle.forceActiveFocus(Qt.MouseFocusReason);
            area.last = area.place(mouse.x);
            handle.taken(area.last);
        }
        onPositionChanged: mouse => {
            if (!area.pressed)
                return;
            const at = area.place(mouse.x);
            const by = at - area.last;
            area.last = at;
            handle.dragged(by, (mouse.modifiers & Qt.ShiftModifier) !== 0, (mouse.modifiers & Qt.AltModifier) !== 0);
        }
        onReleased: mouse => {
            if (mouse.button === Qt.LeftButton)
                handle.dropped();
        }
        onCanceled: handle.dropped()
    }
}
