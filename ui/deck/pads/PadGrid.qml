// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls

// Eight pads, their modes and banks.
ColumnLayout {
    id: grid
    required property Deck deck
    required property color accent
    property int columns: 4
    property real least: Theme.compact ? 30 : 40 // height of a pad
    property real bar: Theme.button // height of the row of modes
    readonly property Pads pads: deck.pads
    readonly property real gap: Theme.compact ? 4 : 6
    property bool tabbed: true // with the row of modes and banks
    readonly property real tab: Theme.compact ? 64 : 80
    readonly property int fits: Math.max(1, Math.floor((width - (Theme.touch ? 190 : 130)) / tab))

    readonly property bool folded: Theme.touch && fits < 2 // modes in a list alone

    spacing: gap

    RowLayout {
        visible: grid.tabbed
        spacing: grid.gap
        Repeater {
            model: grid.pads.modes
            Btn {
                required property int index
                required label
                required hint
                visible: !grid.folded && (index === grid.pads.mode || index < (grid.pads.mode < grid.fits ? grid.fits : grid.fits - 1))
                Layout.fillWidth: true
                Layout.preferredWidth: grid.tab - grid.gap
                Layout.maximumWidth: 110
                implicitHeight: grid.bar
                on: grid.pads.mode === index
                accent: grid.accent
                Accessible.name: qsTr("%1 on the pads of deck %2").arg(hint).arg(grid.deck.letter)
                onClicked: grid.pads.choose(index)
            }
        }
        ModeButton {
            deck: grid.deck
            accent_menu: grid.accent
            implicitWidth: grid.folded ? 100 : Theme.touch ? Theme.target : 28
            named: grid.folded
            implicitHeight: grid.bar
        }
        Item {
            Layout.fillWidth: true
            Layout.maximumWidth: 10000
        }
        Btn {
            visible: grid.pads.has_banks
            icon: "M15 5 L7 12 L15 19 Z"
            hint: (grid.pads.is_slicer ? qsTr("Half as many beats in the slicer, deck %1") : qsTr("Bank before, deck %1")).arg(grid.deck.letter)
            implicitWidth: Theme.touch ? Theme.target : 26
            Layout.minimumWidth: implicitWidth
            implicitHeight: grid.bar
            onClicked: grid.pads.turn_bank(-1)
        }
        Txt {
            visible: grid.pads.has_banks
            text: grid.pads.bank_text
            font.family: Theme.mono
            font.pixelSize: Theme.label
            color: Theme.dim
        }
        Btn {
            visible: grid.pads.has_banks
            icon: "M9 5 L17 12 L9 19 Z"
            hint: (grid.pads.is_slicer ? qsTr("Twice as many beats in the slicer, deck %1") : qsTr("Next bank, deck %1")).arg(grid.deck.letter)
            implicitWidth: Theme.touch ? Theme.target : 26
            Layout.minimumWidth: implicitWidth
            implicitHeight: grid.bar
            onClicked: grid.pads.turn_bank(1)
        }
    }
    GridLayout {
        columns: grid.columns
        rowSpacing: grid.gap
        columnSpacing: grid.gap
        uniformCellWidths: true
        uniformCellHeights: true
        Repeater {
            model: grid.pads.rows
            Pad {
                id: pad
                required property int index
                required number
                required name
                required sub
                required tint
                required filled
                required property bool lit
                required property bool usable
                required property string given
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: grid.least
                Layout.maximumHeight: 200
                implicitWidth: 50
                implicitHeight: grid.least
                path: grid.pads.path(index, grid.pads.mode, grid.pads.bank_text)
                opacity: usable ? 1 : 0.35
                enabled: usable
                Accessible.name: qsTr("%1, deck %2").arg(hint).arg(grid.deck.letter)
                on: lit
                note: grid.pads.holds_cues ? qsTr("Shift: clear. Right click: name and colour") : ""
                holds: grid.pads.holds_cues && filled
                onPressed: shift => shift ? grid.pads.clear(pad.index) : grid.pads.press(pad.index)
                onReleased: grid.pads.release(pad.index)
                onCleared: {
                    if (grid.pads.holds_cues && pad.filled)
                        editor.open_at(pad, pad.index, pad.given, pad.name);
                    else
                        grid.pads.clear(pad.index);
                }
                DropArea {
                    id: drop
                    anchors.fill: parent
                    enabled: grid.pads.takes_samples
                    keys: ["rows", "text/uri-list"]
                    onDropped: event => {
                        grid.pads.take(pad.index, event.urls);
                        event.accept(Qt.CopyAction);
                    }
                    Rectangle {
                        anchors.fill: parent
                        visible: drop.containsDrag
                        color: "transparent"
                        radius: pad.radius
                        border.color: Theme.text
                        border.width: 2
                    }
                }
            }
        }
    }
    PadMenu {
        id: editor
        pads: grid.pads
        accent: grid.accent
    }
}
