// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import ui

// The input as a curve, left against right: a record that is read well draws a ring.
Rectangle {
    id: scope

    property list<point> points // -100..100
    property bool good
    property string said

    implicitWidth: 220
    implicitHeight: 220
    radius: Theme.radius
    color: Theme.ground
    border.color: Theme.line
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the input")
    Accessible.description: scope.said

    Rectangle {
        anchors.centerIn: parent
        width: parent.width - 20
        height: 1
        color: Theme.line
    }
    Rectangle {
        anchors.centerIn: parent
        width: 1
        height: parent.height - 20
        color: Theme.line
    }
    Shape {
        id: curve
        x: scope.width / 2
        y: scope.height / 2
        scale: scope.width / 230
        transformOrigin: Item.TopLeft
        ShapePath {
            strokeColor: scope.good ? Theme.green : Theme.gold
            strokeWidth: 1.4
            fillColor: "transparent"
            PathPolyline {
                path: scope.points
            }
        }
    }
}
