// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import ui
import ui.controls

// A knob where its value is.
Item {
    id: face
    property string label
    property real at
    property bool down
    property bool focused
    readonly property real size: Math.min(width, height - 18)

    Shape {
        id: arc
        width: face.size
        height: face.size
        anchors.horizontalCenter: parent.horizontalCenter
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 5
            fillColor: "transparent"
            PathAngleArc {
                centerX: face.size / 2
                centerY: face.size / 2
                radiusX: face.size / 2 - 3
                radiusY: radiusX
                startAngle: 135
                sweepAngle: 270
            }
        }
        ShapePath {
            strokeColor: Theme.gold
            strokeWidth: 5
            fillColor: "transparent"
            PathAngleArc {
                centerX: face.size / 2
                centerY: face.size / 2
                radiusX: face.size / 2 - 3
                radiusY: radiusX
                startAngle: 135
                sweepAngle: 270 * face.at
            }
        }
    }
    Rectangle {
        anchors.centerIn: arc
        width: face.size - 18
        height: width
        radius: width / 2
        color: face.down ? Theme.lifted : Theme.raised
        border.color: face.focused ? Theme.focus : Theme.rim
        border.width: face.focused ? 3 : 1
        rotation: (face.at - 0.5) * 270
        Rectangle {
            width: 4
            height: parent.height * 0.38
            x: parent.width / 2 - 2
            y: 2
            radius: 2
            color: Theme.text
        }
    }
    Txt {
        width: parent.width
        y: face.size
        height: 18
        text: face.label
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: 6
        font.pixelSize: 14
        color: Theme.dim
    }
}
