// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import DjUniverse
import ui
import ui.bound
import ui.controls

// The record. The top scratches, the rim and the wheel bend. Only the needle moves: it is small, so
// that little is drawn anew.
Item {
    id: jog
    required property Deck deck
    required property color accent

    implicitWidth: 170
    implicitHeight: 170
    Accessible.role: Accessible.Dial
    Accessible.name: qsTr("Jog wheel of deck %1").arg(deck.letter)
    Accessible.description: deck.readout.big_time

    // a mark on the record at an angle
    component Mark: Rectangle {
        id: mark
        property real angle: 0
        x: jog.width / 2 - width / 2
        y: Math.round(jog.height * 0.07)
        radius: width / 2
        transform: Rotation {
            origin.x: mark.width / 2
            origin.y: jog.height / 2 - mark.y
            angle: mark.angle
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        border.color: area.pressed ? jog.accent : Theme.rim
        border.width: 2
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.raised }
            GradientStop { position: 1; color: Theme.wave }
        }
    }
    Repeater {
        model: 2
        Rectangle {
            required property int index
            anchors.centerIn: parent
            width: jog.width * (0.86 - index * 0.12)
            height: width
            radius: width / 2
            color: "transparent"
            border.color: Theme.unlit
        }
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: jog.accent
            strokeWidth: 4
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            PathAngleArc {
                centerX: jog.width / 2
                centerY: jog.height / 2
                radiusX: jog.width / 2 - 6
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * jog.deck.readout.progress
            }
        }
    }
    Mark {
        visible: jog.deck.loaded
        angle: jog.deck.ahead.cue_angle
        width: 10
        height: 10
        color: jog.accent
    }
    Mark {
        visible: jog.deck.loaded
        angle: jog.deck.readout.angle
        width: 5
        height: jog.height * 0.14
        color: Theme.text
    }
    Rectangle {
        anchors.centerIn: parent
        width: jog.width * 0.56
        height: width
        radius: width / 2
        color: Theme.ground
        border.color: jog.accent
        border.width: 2
        Column {
            visible: jog.deck.loaded
            anchors.centerIn: parent
            Txt {
                anchors.horizontalCenter: parent.horizontalCenter
                text: jog.deck.readout.bpm
                font.family: Theme.mono
                font.pixelSize: Math.max(Math.round(jog.width * 0.135), 12)
                font.weight: Font.Bold
            }
            Txt {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: jog.width > 130
                text: jog.deck.readout.tempo
                font.family: Theme.mono
                font.pixelSize: Math.max(Math.round(jog.width * 0.072), 12)
                color: Theme.dim
            }
        }
    }
    MouseArea {
        id: area

        property real last: 0
        property bool scratching: false

        function angle(x: real, y: real): real {
            return Math.atan2(y - height / 2, x - width / 2) * 180 / Math.PI;
        }
        function let_go() {
            if (area.scratching)
                jog.deck.touch(false);
            area.scratching = false;
        }

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        onEntered: Hover.mention(jog, jog.deck.param(Controls.jog).path, jog.deck.param(Controls.jog).doc)
        onExited: Hover.leave(jog)
        onPressed: mouse => {
            if (Hover.picking) {
                Hover.pick(jog, jog.deck.param(Controls.jog).path);
                return;
            }
            const away = Math.hypot(mouse.x - width / 2, mouse.y - height / 2);
            area.last = area.angle(mouse.x, mouse.y);
            area.scratching = away < width * 0.41;
            if (area.scratching)
                jog.deck.touch(true);
        }
        onPositionChanged: mouse => {
            if (!area.pressed || Hover.picking)
                return;
            const now = area.angle(mouse.x, mouse.y);
            const by = (now - area.last + 540) % 360 - 180;
            area.last = now;
            jog.deck.turn(by);
        }
        onReleased: area.let_go()
        onCanceled: area.let_go()
        onWheel: wheel => jog.deck.turn(wheel.angleDelta.y / 24)
    }
}
