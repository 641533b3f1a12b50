// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse

// One part of the controller: its face, and the finger on it. Each part has a finger of its own.
Item {
    id: part
    required property Virtual virtual
    required property int number
    required property string name
    required property string label
    required property string kind
    required property string way
    required property real from_left
    required property real from_top
    required property real wide
    required property real tall
    required property color color
    required property real at
    required property string does
    readonly property bool down: handler.active || keyed
    readonly property point finger: handler.point.position
    property bool keyed: false // held by a key

    function begin(key: int) {
        part.virtual.begin(key, part.number, part.width / 2, part.height / 2);
        part.keyed = true;
    }
    function end(key: int) {
        part.keyed = false;
        part.virtual.end(key, part.number);
    }
    function step(by: int) {
        part.virtual.step(part.number, by);
    }

    x: from_left
    y: from_top
    width: wide
    height: tall
    activeFocusOnTab: true
    Accessible.role: way === "press" ? Accessible.Button : kind === "knob" || way === "turn" ? Accessible.Dial : Accessible.Slider
    Accessible.name: name
    Accessible.description: does
    Accessible.focusable: true
    Accessible.onPressAction: {
        part.begin(1);
        part.end(1);
    }
    Accessible.onIncreaseAction: part.step(1)
    Accessible.onDecreaseAction: part.step(-1)
    Keys.onPressed: event => {
        const pressed = part.way === "press" && (event.key === Qt.Key_Space || event.key === Qt.Key_Return);
        const up = event.key === Qt.Key_Up || event.key === Qt.Key_Right;
        const stepped = part.way !== "press" && (up || event.key === Qt.Key_Down || event.key === Qt.Key_Left);
        event.accepted = pressed || stepped;
        if (pressed && !event.isAutoRepeat)
            part.begin(1);
        else if (stepped)
            part.step(up ? 1 : -1);
    }
    Keys.onReleased: event => {
        event.accepted = part.keyed && (event.key === Qt.Key_Space || event.key === Qt.Key_Return);
        if (event.accepted && !event.isAutoRepeat)
            part.end(1);
    }
    onActiveFocusChanged: {
        if (part.keyed)
            part.end(1);
    }
    onFingerChanged: {
        if (handler.active)
            part.virtual.move(0, part.number, part.finger.x, part.finger.y);
    }

    Loader {
        anchors.fill: parent
        sourceComponent: part.kind === "jog" ? wheel : part.kind === "knob" ? knob : part.kind === "encoder" ? strip : part.way === "move" ? fader : key
    }
    PointHandler {
        id: handler
        onActiveChanged: {
            if (active)
                part.virtual.begin(0, part.number, part.finger.x, part.finger.y);
            else
                part.virtual.end(0, part.number);
        }
    }
    Component {
        id: key
        KeyFace {
            label: part.label
            light: part.color
            down: part.down
            focused: part.activeFocus
        }
    }
    Component {
        id: knob
        KnobFace {
            label: part.label
            at: part.at
            down: part.down
            focused: part.activeFocus
        }
    }
    Component {
        id: fader
        FaderFace {
            at: part.at
            down: part.down
            focused: part.activeFocus
        }
    }
    Component {
        id: wheel
        WheelFace {
            label: part.label
            down: part.down
            focused: part.activeFocus
        }
    }
    Component {
        id: strip
        StripFace {
            label: part.label
            down: part.down
            focused: part.activeFocus
        }
    }
}
