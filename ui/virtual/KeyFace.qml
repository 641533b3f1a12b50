// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A button or pad in the colour of its light.
Rectangle {
    id: face
    property string label
    property color light
    property bool down
    property bool focused
    readonly property color shown: Theme.mark(light)
    readonly property bool lit: light.hslLightness > 0
    readonly property bool bright: shown.r * 0.3 + shown.g * 0.6 + shown.b * 0.1 > 0.4

    radius: Math.min(10, width / 6, height / 6)
    color: lit ? shown : down ? Theme.rim : Theme.raised
    border.color: focused ? Theme.focus : down ? Theme.text : Theme.line
    border.width: focused || down ? 3 : 1

    Txt {
        anchors.fill: parent
        anchors.margins: 4
        text: face.label
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        fontSizeMode: Text.Fit
        minimumPixelSize: 6
        font.pixelSize: Math.min(22, face.height / 3)
        font.weight: Font.DemiBold
        color: face.lit && face.bright ? Theme.ink : Theme.text
    }
}
