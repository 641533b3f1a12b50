// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The editor of grid, cues and notes of the track on a deck.
FocusScope {
    id: panel
    required property App app
    readonly property Prep prep: app.prep
    readonly property real gap: Theme.compact ? 4 : 6
    readonly property real free: height - header.height - bar.height - 5 * gap
    readonly property bool wide: width >= 760

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Editor of grid and cues")
    Component.onCompleted: panel.prep.show(true)
    Component.onDestruction: panel.prep.show(false)
    Keys.onPressed: event => event.accepted = panel.prep.press(event.key, event.modifiers)

    Panel {
        anchors.fill: parent
        border.color: panel.activeFocus ? Theme.rim : Theme.line
    }
    EditorHeader {
        id: header
        x: panel.gap
        y: panel.gap
        width: panel.width - 2 * panel.gap
        height: Theme.button
        app: panel.app
    }
    EditWave {
        id: wave
        x: panel.gap
        y: header.y + header.height + panel.gap
        width: panel.width - 2 * panel.gap
        height: Math.round(Math.max(72, panel.free * (Theme.compact ? 0.46 : 0.52)))
        prep: panel.prep
        focus: true
    }
    GridBar {
        id: bar
        x: panel.gap
        y: wave.y + wave.height + panel.gap
        width: panel.width - 2 * panel.gap
        app: panel.app
    }
    CueRows {
        id: cues
        x: panel.gap
        y: bar.y + bar.height + panel.gap
        width: Math.round((panel.width - 3 * panel.gap) * (panel.wide ? 0.64 : 1))
        height: panel.height - y - panel.gap
        cues: panel.prep.cues
    }
    NoteRows {
        visible: panel.wide
        x: cues.x + cues.width + panel.gap
        y: cues.y
        width: panel.width - x - panel.gap
        height: cues.height
        notes: panel.prep.notes
        onWritten: (text, whole) => panel.prep.notes.add(text, whole)
    }
}
