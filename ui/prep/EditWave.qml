// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import DjUniverse
import ui
import ui.controls
import ui.waveform

// The wave under the editor: pull it to look around, pull the lane below it to stretch the grid.
Rectangle {
    id: view
    required property Prep prep
    readonly property Wave wave: prep.wave
    readonly property GridEdit grid: prep.grid
    readonly property color accent: Theme.decks[prep.number]
    readonly property real pixel: 1 / Screen.devicePixelRatio
    readonly property real lane: Theme.touch ? 44 : 24

    function resize() {
        view.wave.resize(view.width, view.height - view.lane, Screen.devicePixelRatio);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    objectName: "scrolls"
    color: Theme.wave
    clip: true
    border.color: activeFocus ? Theme.focus : "transparent"
    activeFocusOnTab: true
    onWidthChanged: resize()
    onHeightChanged: resize()
    onPixelChanged: resize()
    onLaneChanged: resize()
    onWaveChanged: resize()
    Component.onCompleted: resize()
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Waveform with the beat grid")
    Accessible.description: view.grid.summary
    Accessible.focusable: true

    MouseArea {
        id: area

        property real last: 0

        anchors.fill: parent
        preventStealing: true
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: mouse => {
            view.forceActiveFocus(Qt.MouseFocusReason);
            area.last = mouse.x;
        }
        onPositionChanged: mouse => {
            view.prep.pan(mouse.x - area.last);
            area.last = mouse.x;
        }
        onDoubleClicked: mouse => view.prep.play_from(mouse.x)
        onWheel: wheel => view.wave.zoom((wheel.angleDelta.y || wheel.angleDelta.x) / 120)
    }
    WaveTiles {
        width: view.width
        height: view.height - view.lane
        wave: view.wave
        vertical: false
    }
    WaveMarks {
        deck: view.prep.deck
        wave: view.wave
        vertical: false
        breadth: view.height - view.lane
    }
    Rectangle {
        y: view.height - height
        width: parent.width
        height: view.lane
        color: Theme.ground
        border.color: Theme.line
        MouseArea {
            id: lane

            property real last: 0

            anchors.fill: parent
            hoverEnabled: true
            preventStealing: true
            cursorShape: view.grid.locked ? Qt.ForbiddenCursor : Qt.SplitHCursor
            onEntered: Hover.enter(view, "", qsTr("Drag a beat: stretch the grid (Shift: fine). Double click: an anchor"))
            onExited: Hover.leave(view)
            onPressed: mouse => {
                view.forceActiveFocus(Qt.MouseFocusReason);
                lane.last = mouse.x;
                view.prep.hold(mouse.x);
            }
            onPositionChanged: mouse => {
                if (!lane.pressed)
                    return;
                const by = mouse.x - lane.last;
                lane.last = mouse.x;
                view.prep.drag_beat(by, (mouse.modifiers & Qt.ShiftModifier) !== 0);
            }
            onReleased: view.prep.drop()
            onCanceled: view.prep.drop()
            onDoubleClicked: mouse => view.prep.anchor_at(mouse.x)
        }
    }
    Item {
        x: view.wave.offset
        height: view.height
        Repeater {
            model: view.prep.handles
            AnchorHandle {
                required number
                required at
                required label
                required chosen
                height: view.height
                lane: view.lane
                locked: view.grid.locked
                onTaken: x => {
                    view.grid.choose(number);
                    view.prep.hold(view.mapFromItem(null, x, 0).x);
                }
                onDragged: (pixels, fine, free) => view.prep.drag_anchor(number, pixels, fine, free)
                onDropped: view.prep.drop()
                onNudged: milliseconds => view.grid.nudge_anchor(number, milliseconds)
                onRemoved: {
                    view.grid.choose(number);
                    view.grid.remove_anchor();
                }
            }
        }
    }
    Rectangle {
        visible: view.prep.deck.loaded
        x: view.width / 2 + view.prep.playhead_x - 1
        width: 3
        height: view.height
        color: Theme.text
    }
    Rectangle {
        width: 4
        height: parent.height
        color: view.accent
    }
    Txt {
        anchors.centerIn: parent
        visible: !view.prep.deck.loaded
        text: qsTr("Load a track to deck %1 to edit its grid and cues.").arg(view.prep.deck.letter)
        color: Theme.dim
    }
    Row {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 6
        spacing: 4
        Btn {
            visible: !view.prep.follows
            label: qsTr("PLAYHEAD")
            hint: qsTr("Show the playhead again")
            onClicked: view.prep.follow()
        }
        Btn {
            label: "−"
            hint: qsTr("Wave: further")
            onClicked: view.prep.zoom(-1)
        }
        Btn {
            label: "+"
            hint: qsTr("Wave: nearer")
            onClicked: view.prep.zoom(1)
        }
    }
}
