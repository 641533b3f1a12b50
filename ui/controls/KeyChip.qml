// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// A key, coloured round the wheel; the text keeps it readable without colour.
Rectangle {
    id: chip

    property string key
    property color tint: Theme.dim
    property int size: Theme.label

    visible: key !== ""
    implicitWidth: Math.max(size * 2.8, text.implicitWidth + 12)
    implicitHeight: size + 7
    radius: 4
    color: Theme.mark(tint)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Key %1").arg(key)

    Txt {
        id: text
        anchors.centerIn: parent
        text: chip.key
        font.weight: Font.Bold
        font.pixelSize: chip.size
        color: Theme.ink
    }
}
