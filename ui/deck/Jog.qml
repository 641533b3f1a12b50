// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import DjUniverse
import ui
import ui.controls

// The record. The top scratches, the rim and the wheel bend.
Item {
    id: jog
    required property Deck deck
    required property color accent

    implicitWidth: 170
    implicitHeight: 170
    Accessible.role: Accessible.Dial
    Accessible.name: "Jog wheel of deck " + deck.letter

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        border.color: area.pressed ? jog.accent : Theme.rim
        border.width: 2
        gradient: Gradient {
            GradientStop { position: 0; color: "#1f1f26" }
            GradientStop { position: 1; color: "#0c0c0f" }
        }
    }
    Repeater {
        model: 3
        Rectangle {
            required property int index
            anchors.centerIn: parent
            width: jog.width - 26 - index * 14
            height: width
            radius: width / 2
            color: "transparent"
            border.color: "#1d1d23"
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
    Item {
        anchors.fill: parent
        rotation: jog.deck.readout.angle
        Rectangle {
            x: jog.width / 2 - 2
            y: 12
            width: 4
            height: jog.height * 0.15
            radius: 2
            color: Theme.text
        }
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
            anchors.centerIn: parent
            Txt {
                anchors.horizontalCenter: parent.horizontalCenter
                text: jog.deck.readout.bpm
                font.family: Theme.mono
                font.pixelSize: Math.round(jog.width * 0.135)
                font.weight: Font.Bold
            }
            Txt {
                anchors.horizontalCenter: parent.horizontalCenter
                text: jog.deck.readout.tempo
                font.family: Theme.mono
                font.pixelSize: Math.max(Math.round(jog.width * 0.072), 11)
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

        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            const away = Math.hypot(mouse.x - width / 2, mouse.y - height / 2);
            area.last = area.angle(mouse.x, mouse.y);
            area.scratching = away < width * 0.41;
            if (area.scratching)
                jog.deck.touch(true);
        }
        onPositionChanged: mouse => {
            const now = area.angle(mouse.x, mouse.y);
            const by = (now - area.last + 540) % 360 - 180;
            area.last = now;
            jog.deck.turn(by);
        }
        onReleased: jog.deck.touch(false)
        onCanceled: jog.deck.touch(false)
        onWheel: wheel => jog.deck.turn(wheel.angleDelta.y / 24)
    }
}
