// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// A drum pad: acts on the way down.
Btn {
    id: pad

    property string name
    property string sub
    property int number: 0
    property bool filled: false
    property color tint: Theme.gold
    readonly property color shade: Theme.mark(tint)

    accent: shade
    hint: name === "" ? qsTr("Pad %1").arg(number) : qsTr("Pad %1 %2").arg(number).arg(name)
    note: sub
    radius: 5
    color: on || down ? shade : filled ? Qt.rgba(shade.r * 0.36, shade.g * 0.36, shade.b * 0.36, 1) : Theme.raised
    border.color: activeFocus ? Theme.focus : filled ? shade : Theme.line
    border.width: filled || activeFocus ? 2 : 1

    Txt {
        x: 8
        y: pad.sub === "" ? (pad.height - height) / 2 : pad.height / 2 - height + 2
        width: pad.width - (Theme.compact ? 12 : 28)
        text: pad.name
        font.weight: Font.Bold
        color: pad.on || pad.down ? Theme.ink : pad.filled ? Theme.text : Theme.faint
    }
    Txt {
        x: 8
        y: pad.height / 2 + 1
        width: pad.width - 12
        text: pad.sub
        font.family: Theme.mono
        font.pixelSize: Theme.compact ? 12 : 13
        color: pad.on || pad.down ? Theme.ink : pad.filled ? Theme.text : Theme.faint
        opacity: 0.85
    }
    Txt {
        visible: pad.number > 0 && !Theme.compact
        anchors.right: parent.right
        anchors.rightMargin: 7
        y: 5
        text: pad.number
        font.pixelSize: 13
        color: pad.on || pad.down ? Theme.ink : pad.filled ? Theme.dim : Theme.faint
    }
}
