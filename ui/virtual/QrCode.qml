// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import ui

// A QR code: dark on white in every theme, or cameras do not read it.
Rectangle {
    id: code
    property string picture
    property int fields
    readonly property real field: fields > 0 ? width / fields : 1

    color: Theme.paper
    Shape {
        width: code.fields
        height: code.fields
        transformOrigin: Item.TopLeft
        scale: code.field
        preferredRendererType: Shape.GeometryRenderer
        ShapePath {
            fillColor: Theme.print_ink
            strokeWidth: 0
            strokeColor: "transparent"
            PathSvg {
                path: code.picture
            }
        }
    }
}
