// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls

// One cue: each part is edited where it stands; its number is dragged.
Rectangle {
    id: row
    required property CueList cues

    property int place
    property string kind
    property int number
    property string name
    property string time
    property string length
    property color tint
    property bool movable
    property bool here: false // the row that has the keyboard
    property bool painting: false

    signal chosen
    signal dropped(y: real)

    implicitHeight: Theme.row_height
    radius: 3
    color: here ? Theme.raised : Theme.row
    border.color: badge.drag ? Theme.focus : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2 %3 at %4").arg(kind).arg(number > 0 ? number : "").arg(name).arg(time)

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: 2
        spacing: 2

        Rectangle {
            id: badge
            readonly property bool drag: grip.pressed
            Layout.preferredWidth: 30
            Layout.fillHeight: true
            radius: 3
            color: Theme.mark(row.tint)
            Txt {
                anchors.centerIn: parent
                text: row.number > 0 ? row.number : "•"
                font.weight: Font.Black
                color: Theme.ink
            }
            MouseArea {
                id: grip
                anchors.fill: parent
                hoverEnabled: true
                preventStealing: true
                cursorShape: row.movable ? Qt.SizeVerCursor : Qt.ArrowCursor
                onEntered: Hover.enter(badge, "", row.movable ? qsTr("Drag: number the cues anew") : "")
                onExited: Hover.leave(badge)
                onPressed: row.chosen()
                onReleased: mouse => {
                    if (row.movable && Math.abs(mouse.y - row.height / 2) > row.height / 2)
                        row.dropped(row.y + mouse.y);
                }
            }
        }
        Txt {
            Layout.preferredWidth: Theme.compact ? 58 : 72
            Layout.leftMargin: 4
            text: row.kind
            font.pixelSize: Theme.label
            color: Theme.dim
        }
        EditCell {
            Layout.fillWidth: true
            Layout.minimumWidth: 50
            label: qsTr("Name of the cue")
            text: row.name
            blank: qsTr("name")
            onEdited: text => row.cues.rename(row.place, text)
        }
        EditCell {
            Layout.preferredWidth: 92
            label: qsTr("Time of the cue")
            text: row.time
            mono: true
            size: Theme.label
            onEdited: text => row.cues.type_time(row.place, text)
        }
        EditCell {
            Layout.preferredWidth: 52
            label: qsTr("Length of the loop in beats")
            hint: qsTr("Length in beats: makes a loop of it; nothing makes it a point")
            text: row.length
            blank: "–"
            mono: true
            size: Theme.label
            onEdited: text => row.cues.type_length(row.place, text)
        }
        Row {
            visible: row.painting
            spacing: 2
            Repeater {
                model: row.cues.colors
                Rectangle {
                    id: swatch
                    required property color modelData
                    required property int index
                    width: 22
                    height: 22
                    radius: 4
                    color: Theme.mark(modelData)
                    border.color: activeFocus ? Theme.focus : "transparent"
                    border.width: 2
                    activeFocusOnTab: true
                    Accessible.role: Accessible.Button
                    Accessible.name: qsTr("Colour %1").arg(row.cues.color_names[index])
                    Accessible.onPressAction: swatch.choose()
                    Keys.onReturnPressed: swatch.choose()
                    Keys.onSpacePressed: swatch.choose()
                    function choose() {
                        row.painting = false;
                        row.cues.paint(row.place, swatch.index);
                    }
                    MouseArea {
                        anchors.fill: parent
                        onClicked: swatch.choose()
                    }
                }
            }
            Btn {
                label: "∅"
                hint: qsTr("No colour")
                implicitHeight: 22
                implicitWidth: 24
                onClicked: {
                    row.painting = false;
                    row.cues.paint(row.place, -1);
                }
            }
        }
        Row {
            visible: !row.painting
            spacing: 2
            component Small: Btn {
                implicitHeight: row.height - 4
                implicitWidth: Theme.touch ? 44 : 28
            }
            Small {
                label: "▶"
                hint: qsTr("Jump to the cue")
                onClicked: row.cues.jump(row.place)
            }
            Small {
                label: "◎"
                hint: qsTr("Move the cue to the playhead")
                onClicked: row.cues.take_here(row.place)
            }
            Small {
                label: "⊞"
                hint: qsTr("Snap the cue to the grid")
                onClicked: row.cues.snap(row.place)
            }
            Small {
                label: "◐"
                hint: qsTr("Colour of the cue")
                onClicked: row.painting = true
            }
            Small {
                label: "✕"
                hint: qsTr("Delete the cue")
                onClicked: row.cues.delete_cue(row.place)
            }
        }
    }
}
