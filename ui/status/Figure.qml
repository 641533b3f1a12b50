// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// One figure of the bar: a mark, a word, and all there is to know in the tooltip.
Item {
    id: figure

    property string text
    property string brief // said instead where the text finds no room
    property string hint: text
    property string widest: text // what its width is measured by, so that digits move nothing
    property color color: Theme.dim
    property bool wanted: true // there is something to show
    property bool pressable: false
    property bool mono: false
    property int weight: mono ? Font.Bold : Font.Medium
    property real spread: 0 // px between letters
    property real most: 10000 // px of its text
    property real size: Theme.label
    property real mark: 0 // px of what stands before the text
    readonly property bool shortened: brief !== "" && metrics.advanceWidth + 2 > most
    readonly property real gap: mark > 0 && text !== "" ? 6 : 0

    signal clicked

    implicitWidth: mark + gap + (text === "" ? 0 : Math.min(Math.ceil(Math.max(metrics.advanceWidth, reserve.advanceWidth)) + 2, most))
    implicitHeight: parent?.height ?? 30
    height: implicitHeight
    width: implicitWidth
    activeFocusOnTab: pressable
    Accessible.role: pressable ? Accessible.Button : Accessible.StaticText
    Accessible.name: hint
    Accessible.description: text
    Accessible.focusable: pressable
    Accessible.onPressAction: figure.clicked()

    Keys.onReturnPressed: figure.clicked()
    Keys.onSpacePressed: figure.clicked()

    TextMetrics {
        id: metrics
        font: words.font
        text: figure.text
    }
    TextMetrics {
        id: reserve
        font: words.font
        text: figure.widest
    }
    Txt {
        id: words
        anchors.right: parent.right
        width: figure.implicitWidth - figure.mark - figure.gap
        height: parent.height
        horizontalAlignment: figure.mark > 0 ? Text.AlignLeft : Text.AlignRight
        text: figure.shortened ? figure.brief : figure.text
        font.family: figure.mono ? Theme.mono : Theme.sans
        font.pixelSize: figure.size
        font.weight: figure.weight
        font.letterSpacing: figure.spread
        color: figure.color
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        visible: figure.activeFocus
        color: "transparent"
        radius: 4
        border.color: Theme.focus
        border.width: 2
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onEntered: Hover.enter(figure, "", "")
        onExited: Hover.leave(figure)
        onClicked: figure.clicked()
    }
}
