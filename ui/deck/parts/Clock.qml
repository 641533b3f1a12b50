// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// Time left and time gone; a press swaps them. It warns when the track ends.
Item {
    id: clock
    required property Deck deck
    property int digits: Theme.digits
    property bool brief: false // only the large time, on the line of the tempo beside it
    readonly property Readout readout: deck.readout

    implicitWidth: brief ? big.implicitWidth : Math.max(big.implicitWidth, small.implicitWidth)
    implicitHeight: Math.max(big.implicitHeight + small.implicitHeight, Theme.touch ? Theme.target : 0)
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Time of deck %1; press to swap elapsed and remaining").arg(deck.letter)
    Accessible.description: readout.big_time
    Accessible.focusable: true
    Accessible.onPressAction: readout.swap()
    Keys.onSpacePressed: readout.swap()
    Keys.onReturnPressed: readout.swap()

    Rectangle {
        anchors.fill: big
        anchors.margins: -2
        visible: clock.deck.ahead.lit || clock.activeFocus
        radius: 3
        color: clock.deck.ahead.lit ? Theme.red : "transparent"
        border.color: clock.activeFocus ? Theme.text : color
    }
    Txt {
        id: big
        anchors.right: parent.right
        text: clock.readout.big_time
        font.family: Theme.mono
        font.pixelSize: clock.digits
        font.weight: Font.Medium
        color: clock.deck.ahead.lit ? Theme.ground : clock.deck.ahead.ending ? Theme.red : clock.deck.loaded ? Theme.text : Theme.faint
    }
    Txt {
        id: small
        anchors.right: parent.right
        y: big.height
        visible: !clock.brief
        text: clock.readout.small_time
        font.family: Theme.mono
        font.pixelSize: Theme.label
        color: Theme.dim
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onEntered: Hover.enter(clock, "", "")
        onExited: Hover.leave(clock)
        onClicked: clock.readout.swap()
    }
}
