// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Qt.labs.qmlmodels
import DjUniverse
import ui
import ui.controls

// A track: a click selects it, a double click loads it, a drag takes it along.
Rectangle {
    id: row
    required property Browser library
    required property var model // a row that was taken out and waits for reuse has undefined in it
    required property int index
    required property string title
    required property string artist
    required property bool missing // its file is not there
    required property bool faded // played in this set
    required property bool picked
    readonly property Tracks tracks: library.tracks
    readonly property string stripe: model.color ?? ""
    readonly property real strength: missing ? 0.45 : faded ? 0.6 : 1
    readonly property bool current: index === tracks.selected

    signal touched
    signal dragged(at: point)
    signal dropped
    signal menu_wanted(at: point)
    signal edit_wanted(name: string)

    height: Theme.row_height
    // without a graphics card a row is one picture: scrolling shifts it
    layer.enabled: GraphicsInfo.api === GraphicsInfo.Software
    color: picked ? Theme.chosen : index % 2 ? Theme.row : Theme.panel
    Accessible.role: Accessible.ListItem
    Accessible.name: missing ? qsTr("%1, %2, file missing").arg(title).arg(artist) : title + ", " + artist
    Accessible.selected: picked
    Accessible.onPressAction: row.tracks.select(row.index)

    Rectangle {
        visible: row.current || row.stripe !== ""
        width: 3
        height: parent.height
        color: row.current ? Theme.gold : Theme.mark(row.stripe)
    }
    MouseArea {
        id: area
        property bool late: false // a press on one of many selects it alone when it was no drag
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: mouse => {
            area.late = false;
            row.touched();
            if (mouse.button === Qt.RightButton) {
                if (!row.picked)
                    row.tracks.select(row.index);
                row.menu_wanted(Qt.point(mouse.x, mouse.y));
            } else if (mouse.modifiers & Qt.ShiftModifier)
                row.tracks.select_to(row.index);
            else if (mouse.modifiers & Qt.ControlModifier)
                row.tracks.select_also(row.index);
            else if (row.picked && row.tracks.picked > 1)
                area.late = true;
            else
                row.tracks.select(row.index);
        }
        onReleased: {
            if (area.late)
                row.tracks.select(row.index);
        }
        onCanceled: area.late = false
        onDoubleClicked: mouse => {
            if (mouse.button !== Qt.LeftButton)
                return;
            if (mouse.modifiers & Qt.AltModifier)
                row.edit_wanted(row.library.columns.under(mouse.x));
            else
                row.tracks.load_first_stopped();
        }
    }
    Repeater {
        model: row.library.columns.rows
        DelegateChooser {
            role: "kind"
            DelegateChoice {
                roleValue: "text"
                CellText {
                    height: row.height
                    text: row.model[name] ?? ""
                    opacity: row.strength
                    color: name === "title" ? Theme.text : Theme.dim
                    font.weight: name === "title" && row.picked ? Font.Bold : Font.Medium
                }
            }
            DelegateChoice {
                roleValue: "figure"
                CellText {
                    height: row.height
                    text: row.model[name] ?? ""
                    opacity: row.strength
                    color: name !== "bpm" ? Theme.dim : row.model.bpm_fits ? Theme.green : Theme.text
                }
            }
            DelegateChoice {
                roleValue: "mark"
                PreviewButton {
                    height: row.height
                    library: row.library
                    mark: row.model.mark ?? ""
                    file: row.model.file ?? ""
                    missing: row.missing
                }
            }
            DelegateChoice {
                roleValue: "wave"
                RowWave {
                    height: row.height
                    library: row.library
                    file: row.model.file ?? ""
                    source: row.model.wave ?? ""
                    opacity: row.strength
                }
            }
            DelegateChoice {
                roleValue: "key"
                Item {
                    required property real start
                    required property real room
                    x: start
                    width: room
                    height: row.height
                    KeyChip {
                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width)
                        key: row.model.key ?? ""
                        tint: row.model.key_color ?? ""
                        opacity: row.model.key_off ? 0.5 : row.strength
                    }
                }
            }
            DelegateChoice {
                roleValue: "energy"
                Image {
                    required property real start
                    x: start
                    y: Math.round((row.height - height) / 2)
                    visible: row.model.energy > 0
                    source: row.model.energy > 0 ? "image://rows/energy/" + row.model.energy : ""
                    opacity: row.strength
                }
            }
            DelegateChoice {
                roleValue: "stars"
                Stars {
                    height: row.height
                    stars: row.model.stars ?? 0
                    lit: row.strength
                    onRated: stars => row.library.editor.set_cell(row.index, "rating", stars)
                }
            }
            DelegateChoice {
                roleValue: "color"
                Rectangle {
                    required property real start
                    required property real room
                    x: start
                    anchors.verticalCenter: row.verticalCenter
                    width: Math.min(room, 40)
                    height: 10
                    radius: 5
                    visible: row.stripe !== ""
                    color: row.stripe !== "" ? Theme.mark(row.stripe) : "transparent"
                }
            }
        }
    }
    DragHandler {
        id: drag
        target: null
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (!active)
                row.dropped();
        }
        onCentroidChanged: {
            if (active)
                row.dragged(centroid.scenePosition);
        }
    }
}
