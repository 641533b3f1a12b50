// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import ui

Turn {
    id: knob

    property bool bipolar: true
    property bool off: false // killed
    property color accent: Theme.gold
    property int size: Theme.knob
    property bool pressable: false
    property real reach: 6 // px that the label may leave the knob's width, where nothing is beside it

    signal labelPressed

    readonly property color ink: off ? Theme.red : accent

    implicitWidth: size + 20
    implicitHeight: size + 17

    Shape {
        width: knob.size
        height: knob.size
        anchors.horizontalCenter: parent.horizontalCenter
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 4
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            PathAngleArc {
                centerX: knob.size / 2
                centerY: knob.size / 2
                radiusX: knob.size / 2 - 2
                radiusY: radiusX
                startAngle: 135
                sweepAngle: 270
            }
        }
        ShapePath {
            strokeColor: knob.ink
            strokeWidth: 4
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            PathAngleArc {
                centerX: knob.size / 2
                centerY: knob.size / 2
                radiusX: knob.size / 2 - 2
                radiusY: radiusX
                startAngle: knob.bipolar ? 270 : 135
                sweepAngle: knob.bipolar ? (knob.turn - 0.5) * 270 : knob.turn * 270
            }
        }
    }
    Rectangle {
        x: (knob.width - width) / 2
        y: 7
        width: knob.size - 14
        height: width
        radius: width / 2
        color: knob.dragging || knob.hovered ? Theme.lifted : Theme.raised
        border.color: knob.activeFocus ? Theme.focus : Theme.rim
        border.width: knob.activeFocus ? 2 : 1
        rotation: (knob.turn - 0.5) * 270
        Rectangle {
            width: 3
            height: parent.height * 0.38
            x: parent.width / 2 - 1.5
            y: 1
            radius: 1.5
            color: knob.ink
        }
    }
    Txt {
        anchors.horizontalCenter: parent.horizontalCenter
        y: knob.size - 1
        width: Math.min(implicitWidth, knob.width + 2 * knob.reach)
        text: knob.dragging || knob.hovered ? knob.valueText : knob.label
        font.pixelSize: knob.size < 30 ? Math.min(Theme.label, 13) : Theme.label
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        horizontalAlignment: Text.AlignHCenter
        font.weight: knob.off ? Font.Bold : Font.Medium
        color: knob.off ? Theme.red : knob.dragging || knob.hovered ? Theme.text : Theme.dim
    }
    MouseArea {
        visible: knob.pressable || knob.typable
        anchors.horizontalCenter: parent.horizontalCenter
        y: knob.size
        width: knob.width
        height: 17
        cursorShape: Qt.PointingHandCursor
        onClicked: Hover.picking ? Hover.pick(knob, knob.path) : knob.pressable ? knob.labelPressed() : knob.type()
    }
}
