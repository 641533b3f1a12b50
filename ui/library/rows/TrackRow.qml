// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Qt.labs.qmlmodels
import DjUniverse
import ui
import ui.controls

// A track: a click selects it, a double click loads it, a drag takes it along. All its cells are
// one picture; only what is clicked has items of its own.
Image {
    id: row
    required property Browser library
    required property int index
    required property string line // its picture
    required property string told // for those who cannot see it
    required property bool picked
    readonly property Tracks tracks: library.tracks
    readonly property bool current: index === tracks.selected
    readonly property string heard: library.preview.file

    signal touched
    signal dragged(at: point)
    signal dropped
    signal menu_wanted(at: point)
    signal edit_wanted(name: string)

    // whether the file in the headphones is this row's, which may show another one meanwhile
    function previewed(): bool {
        return row.heard !== "" && row.line !== "" && row.tracks.value(row.index, "file") === row.heard;
    }

    function hear() {
        if (!row.tracks.value(row.index, "missing"))
            row.library.preview.toggle(row.tracks.value(row.index, "file") ?? "");
    }

    height: Theme.row_height
    source: line
    cache: false
    smooth: false // it has the pixels of the screen
    Accessible.role: Accessible.ListItem
    Accessible.name: told
    Accessible.selected: picked
    Accessible.onPressAction: row.tracks.select(row.index)

    Rectangle {
        visible: row.current
        anchors.left: parent.left
        width: 3
        height: parent.height
        color: Theme.gold
    }
    MouseArea {
        id: area
        property bool late: false // a press on one of many selects it alone when it was no drag
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: mouse => {
            area.late = false;
            if (Hover.picking) {
                Hover.pick(row, "down");
                return;
            }
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
        onPressAndHold: mouse => {
            mouse.accepted = Theme.touch && mouse.button === Qt.LeftButton && !Hover.picking;
            if (!mouse.accepted)
                return;
            area.late = false;
            row.menu_wanted(Qt.point(mouse.x, mouse.y));
        }
        onDoubleClicked: mouse => {
            if (mouse.button !== Qt.LeftButton || Hover.picking)
                return;
            if (mouse.modifiers & Qt.AltModifier)
                row.edit_wanted(row.library.columns.under(mouse.x));
            else
                row.tracks.load_first_stopped();
        }
    }
    Repeater {
        model: row.library.columns.spots
        DelegateChooser {
            role: "kind"
            DelegateChoice {
                roleValue: "mark"
                PreviewButton {
                    height: row.height
                    playing: row.previewed() && row.library.preview.playing
                    onPressed: row.hear()
                }
            }
            DelegateChoice {
                roleValue: "wave"
                RowWave {
                    height: row.height
                    previewed: row.previewed()
                    preview: row.library.preview
                    onPressed: at => row.library.preview.play_at(row.tracks.value(row.index, "file") ?? "", at)
                }
            }
            DelegateChoice {
                roleValue: "stars"
                Stars {
                    height: row.height
                    stars: () => row.tracks.value(row.index, "stars") ?? 0
                    onRated: stars => row.library.editor.set_cell(row.index, "rating", stars)
                }
            }
        }
    }
    DragHandler {
        id: drag
        enabled: !Hover.picking
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
