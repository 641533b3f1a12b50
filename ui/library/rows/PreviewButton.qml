// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// Plays the track in the headphones; tells the decks that hold it.
Txt {
    id: button
    required property Browser library
    required property real start
    required property real room
    property string mark
    property string file
    property bool missing: false
    readonly property bool playing: library.preview.playing && library.preview.file === file

    x: start
    width: room
    text: missing ? "✕" : playing ? "■" : mark !== "" ? mark : "▷"
    color: playing ? Theme.green : mark !== "" ? Theme.decks["ABCD".indexOf(mark[0])] : Theme.faint
    font.weight: Font.Bold
    horizontalAlignment: Text.AlignHCenter
    Accessible.role: Accessible.Button
    Accessible.name: playing ? qsTr("Stop the preview") : qsTr("Preview in the headphones")
    Accessible.onPressAction: button.library.preview.toggle(button.file)
    MouseArea {
        anchors.fill: parent
        anchors.margins: Theme.touch ? Math.min(0, (button.width - Theme.target) / 2) : 0
        enabled: !button.missing
        onClicked: button.library.preview.toggle(button.file)
    }
}
