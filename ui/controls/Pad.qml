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
    readonly property bool slim: width < 62 // letters want all of it
    readonly property color shade: Theme.mark(tint)

    accent: shade
    hint: name === "" ? qsTr("Pad %1").arg(number) : qsTr("Pad %1 %2").arg(number).arg(name)
    note: sub
    radius: 5
    color: on || down ? shade : filled ? Qt.rgba(shade.r * Theme.fill, shade.g * Theme.fill, shade.b * Theme.fill, 1) : Theme.raised
    border.color: activeFocus ? Theme.focus : filled ? shade : Theme.line
    border.width: filled || activeFocus ? 2 : 1

    TextMetrics {
        id: longest // word of the name: drawn smaller before it would be cut, and never broken
        text: pad.name.split(" ").reduce((a, b) => b.length > a.length ? b : a, "")
        font.family: title.font.family
        font.weight: title.font.weight
        font.pixelSize: title.usual
    }
    Txt {
        id: title
        readonly property int usual: tall && pad.width < 90 ? (pad.slim ? 12 : 13) : Theme.body
        readonly property bool tall: pad.height >= 50 // room for two lines above what is below
        x: pad.slim ? 4 : Theme.compact ? 6 : 8
        y: pad.sub === "" ? (pad.height - height) / 2 : tall ? below.y - height : pad.height / 2 - height + 2
        width: pad.width - (corner.visible ? 26 : pad.slim ? 6 : Theme.compact ? 9 : 12)
        text: pad.name
        fontSizeMode: tall ? Text.FixedSize : Text.HorizontalFit // a long name is drawn smaller before it is cut
        wrapMode: tall ? Text.WordWrap : Text.NoWrap
        maximumLineCount: tall ? 2 : 1
        lineHeight: 0.9
        font.pixelSize: tall && longest.advanceWidth > width ? Math.max(11, Math.min(usual, Math.floor(usual * width / longest.advanceWidth))) : usual
        minimumPixelSize: 12
        font.weight: pad.filled ? Font.Bold : Font.Normal
        color: pad.on || pad.down ? Theme.ink : pad.filled ? Theme.text : Theme.faint
    }
    Txt {
        id: below
        x: title.x
        y: title.tall && title.lineCount > 1 ? (pad.height + title.height - height) / 2 : pad.height / 2 + (pad.height < 36 ? -1 : 1)
        width: pad.width - (Theme.compact ? 9 : 12)
        text: pad.sub
        font.family: /^\d/.test(pad.sub) ? Theme.mono : Theme.sans // words are narrower so
        font.pixelSize: Theme.compact ? 12 : 13
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        color: pad.on || pad.down ? Theme.ink : pad.filled ? Theme.text : Theme.faint
        opacity: 0.85
    }
    Txt {
        id: corner
        visible: pad.number > 0 && pad.width > 96 // a narrow pad has room for its name alone
        anchors.right: parent.right
        anchors.rightMargin: 7
        y: 5
        text: pad.number
        font.pixelSize: 13
        color: pad.on || pad.down ? Theme.ink : pad.filled ? Theme.dim : Theme.faint
    }
}
