// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import ui

// A filled outline drawn in a square of 24.
Shape {
    id: icon

    property string path
    property color color: Theme.text
    property real size: 18

    implicitWidth: size
    implicitHeight: size
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: "transparent"
        fillColor: icon.color
        scale: Qt.size(icon.size / 24, icon.size / 24)

        PathSvg {
            path: icon.path
        }
    }
}
