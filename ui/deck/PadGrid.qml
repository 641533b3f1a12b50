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
    readonly property Pads pads: deck.pads

    spacing: Theme.compact ? 4 : 6

    RowLayout {
        spacing: Theme.compact ? 2 : 4
        Repeater {
            model: ["HOT CUE", "LOOP", "ROLL", "JUMP"]
            Btn {
                required property string modelData
                required property int index
                label: Theme.narrow && index === 0 ? "CUES" : modelData
                hint: "Pads: " + modelData
                size: Theme.compact ? 12 : 13
                on: grid.pads.mode === index
                accent: grid.accent
                onClicked: grid.pads.choose(index)
            }
        }
        Item {
            Layout.fillWidth: true
        }
        Btn {
            icon: "M15 5 L7 12 L15 19 Z"
            hint: "Bank before"
            implicitWidth: Theme.compact ? 22 : 28
            onClicked: grid.pads.turn_bank(-1)
        }
        Txt {
            text: grid.pads.bank_text
            font.family: Theme.mono
            font.pixelSize: Theme.label
            color: Theme.dim
        }
        Btn {
            icon: "M9 5 L17 12 L9 19 Z"
            hint: "Next bank"
            implicitWidth: Theme.compact ? 22 : 28
            onClicked: grid.pads.turn_bank(1)
        }
    }
    GridLayout {
        columns: 4
        rowSpacing: Theme.compact ? 4 : 6
        columnSpacing: Theme.compact ? 4 : 6
        uniformCellWidths: true
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
                Layout.fillWidth: true
                implicitWidth: 50
                implicitHeight: Theme.compact ? 38 : 54
                opacity: usable ? 1 : 0.35
                enabled: usable
                on: lit
                onPressed: shift => shift ? grid.pads.clear(pad.index) : grid.pads.press(pad.index)
                onReleased: grid.pads.release(pad.index)
                onCleared: grid.pads.clear(pad.index)
            }
        }
    }
}
