// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui

// What knobs and faders have in common: drag, wheel, keys, double click, typed values. Draws nothing.
Item {
    id: control

    property string label
    property string hint: label // what it is, in words
    property string doc // more about it
    property string path // of the engine's control
    property string valueText
    property real turn: 0.5 // 0..1
    property real travel: 160 // pixels of a drag for the whole way
    property bool horizontal: false
    property bool typable: false // Return asks for a value; `typed` brings it
    property real grabbed: 0
    readonly property bool dragging: area.pressed
    readonly property bool hovered: area.containsMouse
    readonly property bool typing: editor.active

    // what a screen reader reads and sets
    property real value: turn
    readonly property real minimumValue: 0
    readonly property real maximumValue: 1
    readonly property real stepSize: 0.02

    signal moved(turn: real)
    signal nudged(steps: real, fine: bool)
    signal restored
    signal typed(text: string)

    function type() {
        if (control.typable && control.enabled)
            editor.active = true;
    }

    onValueChanged: {
        if (Math.abs(value - turn) < 1e-6)
            return;
        control.moved(value);
        value = Qt.binding(() => control.turn);
    }
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: hint
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
        else if (event.key === Qt.Key_PageUp)
            control.nudged(5, fine);
        else if (event.key === Qt.Key_PageDown)
            control.nudged(-5, fine);
        else if (event.key === Qt.Key_Home)
            control.restored();
        else if (event.key === Qt.Key_Return && Hover.picking)
            Hover.pick(control, control.path);
        else if (event.key === Qt.Key_Return && control.typable)
            control.type();
        else
            event.accepted = false;
    }

    MouseArea {
        id: area

        property real last: 0

        anchors.fill: parent
        anchors.leftMargin: Theme.touch ? Math.min(0, (control.width - Theme.target) / 2) : 0
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: Theme.touch ? Math.min(0, (control.height - Theme.target) / 2) : 0
        anchors.bottomMargin: anchors.topMargin
        hoverEnabled: true
        preventStealing: true
        onEntered: Hover.enter(control, control.path, control.doc)
        onExited: Hover.leave(control)
        onPressed: mouse => {
            Hover.press(control, true);
            if (Hover.asking) {
                Hover.pick(control, control.path);
                return;
            }
            if ((mouse.modifiers & Qt.ControlModifier) !== 0)
                control.type();
            area.last = control.horizontal ? mouse.x : -mouse.y;
            control.grabbed = control.turn;
        }
        onReleased: {
            if (!area.containsMouse || Theme.touch)
                Hover.leave(control);
        }
        onPositionChanged: mouse => {
            if (!area.pressed || Hover.asking)
                return;
            const at = control.horizontal ? mouse.x : -mouse.y;
            const fine = (mouse.modifiers & Qt.ShiftModifier) !== 0 ? 0.2 : 1;
            control.grabbed = Math.max(0, Math.min(1, control.grabbed + (at - area.last) / control.travel * fine));
            area.last = at;
            control.moved(control.grabbed);
        }
        onDoubleClicked: {
            if (!Hover.asking)
                control.restored();
        }
        onWheel: wheel => Hover.picking ? undefined : control.nudged((wheel.angleDelta.y + wheel.angleDelta.x) / 120, (wheel.modifiers & Qt.ShiftModifier) !== 0)
    }
    Loader {
        id: editor
        anchors.centerIn: parent
        z: 10
        active: false
        sourceComponent: Typing {
            text: control.valueText
            onAccepted: text => control.typed(text)
            onEnded: {
                if (!editor.active)
                    return;
                Qt.callLater(() => {
                    if (editor) // unless the knob has gone meanwhile
                        editor.active = false;
                });
                control.forceActiveFocus();
            }
        }
    }
}
