// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What knobs and faders have in common: drag, wheel, keys, double click. Draws nothing.
Item {
    id: control

    property string label
    property string valueText
    property real turn: 0.5 // 0..1
    property real travel: 160 // pixels of a drag for the whole way
    property bool horizontal: false
    property real grabbed: 0
    readonly property bool dragging: area.pressed
    readonly property bool hovered: area.containsMouse

    signal moved(turn: real)
    signal nudged(steps: real, fine: bool)
    signal restored

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: label
    Accessible.description: valueText
    Accessible.focusable: true
    Accessible.onIncreaseAction: nudged(1, false)
    Accessible.onDecreaseAction: nudged(-1, false)

    Keys.onPressed: event => {
        const fine = (event.modifiers & Qt.ShiftModifier) !== 0;
        const more = control.horizontal ? Qt.Key_Right : Qt.Key_Up;
        const less = control.horizontal ? Qt.Key_Left : Qt.Key_Down;
        event.accepted = true;
        if (event.key === more)
            control.nudged(1, fine);
        else if (event.key === less)
            control.nudged(-1, fine);
        else if (event.key === Qt.Key_Home)
            control.restored();
        else
            event.accepted = false;
    }

    MouseArea {
        id: area

        property real last: 0

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        onPressed: mouse => {
            area.last = control.horizontal ? mouse.x : -mouse.y;
            control.grabbed = control.turn;
        }
        onPositionChanged: mouse => {
            if (!area.pressed)
                return;
            const at = control.horizontal ? mouse.x : -mouse.y;
            const fine = (mouse.modifiers & Qt.ShiftModifier) !== 0 ? 0.2 : 1;
            control.grabbed = Math.max(0, Math.min(1, control.grabbed + (at - area.last) / control.travel * fine));
            area.last = at;
            control.moved(control.grabbed);
        }
        onDoubleClicked: control.restored()
        onWheel: wheel => control.nudged((wheel.angleDelta.y + wheel.angleDelta.x) / 120, (wheel.modifiers & Qt.ShiftModifier) !== 0)
    }
}
