// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// Everything that can be done to the grid.
Flow {
    id: bar
    required property App app
    readonly property Prep prep: app.prep
    readonly property GridEdit grid: prep.grid
    readonly property Param metronome: app.param(Controls.metronomeOn)

    spacing: Theme.compact ? 3 : 5

    component Group: Row {
        spacing: 2
    }

    Group {
        Repeater {
            model: [
                {
                    label: qsTr("◀ BEAT"),
                    hint: qsTr("Bars a beat earlier"),
                    beats: -1,
                    ms: 0
                },
                {
                    label: "◀◀",
                    hint: qsTr("Grid 10 ms earlier"),
                    beats: 0,
                    ms: -10
                },
                {
                    label: "◀",
                    hint: qsTr("Grid 1 ms earlier"),
                    beats: 0,
                    ms: -1
                },
                {
                    label: "▶",
                    hint: qsTr("Grid 1 ms later"),
                    beats: 0,
                    ms: 1
                },
                {
                    label: "▶▶",
                    hint: qsTr("Grid 10 ms later"),
                    beats: 0,
                    ms: 10
                },
                {
                    label: qsTr("BEAT ▶"),
                    hint: qsTr("Bars a beat later"),
                    beats: 1,
                    ms: 0
                }
            ]
            Btn {
                required property var modelData
                label: modelData.label
                hint: modelData.hint
                onClicked: modelData.beats !== 0 ? bar.grid.shift_beats(modelData.beats) : bar.grid.shift(modelData.ms)
            }
        }
    }
    Group {
        Btn {
            label: "−"
            hint: qsTr("Tempo 0.01 BPM down (Shift: 0.1)")
            onClicked: shift => bar.grid.stretch(-1, !shift)
        }
        EditCell {
            width: 84
            height: Theme.button
            label: qsTr("Tempo at the playhead, in BPM")
            text: bar.grid.bpm
            mono: true
            bold: true
            centered: true
            color: Theme.row
            onEdited: text => bar.grid.type_bpm(text)
        }
        Btn {
            label: "+"
            hint: qsTr("Tempo 0.01 BPM up (Shift: 0.1)")
            onClicked: shift => bar.grid.stretch(1, !shift)
        }
        Repeater {
            model: [[-2, "½"], [-3, "⅔"], [3, "3⁄2"], [2, "×2"]]
            Btn {
                required property var modelData
                label: modelData[1]
                hint: qsTr("Tempo times %1").arg(modelData[1])
                onClicked: bar.grid.multiply(modelData[0])
            }
        }
    }
    Group {
        Btn {
            label: qsTr("TAP")
            hint: qsTr("Tap the beat")
            note: qsTr("Key T. While the track plays the taps place the beats, too.")
            on: bar.grid.tap_text !== ""
            implicitWidth: 64
            onPressed: bar.grid.tap()
        }
        Btn {
            label: qsTr("DOWNBEAT")
            hint: qsTr("The beat at the playhead starts a bar (Shift: a phrase)")
            onClicked: shift => shift ? bar.grid.phrase_here() : bar.grid.bar_here()
        }
        Btn {
            label: qsTr("BEAT HERE")
            hint: qsTr("Move the grid so that a beat lies at the playhead")
            onClicked: bar.grid.beat_here()
        }
    }
    Group {
        Btn {
            label: qsTr("ANCHOR")
            hint: qsTr("Anchor here: the nearest beat lies at the playhead, and the tempo may change there")
            onClicked: bar.grid.anchor_here()
        }
        Btn {
            label: qsTr("REMOVE")
            hint: qsTr("Remove the chosen anchor, else the nearest")
            onClicked: bar.grid.remove_anchor()
        }
        Btn {
            label: qsTr("STRAIGHTEN")
            hint: qsTr("One tempo within the loop; without one, in the whole track")
            onClicked: bar.prep.straighten()
        }
    }
    Group {
        Btn {
            label: bar.grid.locked ? qsTr("LOCKED") : qsTr("LOCK")
            hint: qsTr("Lock the grid against changes")
            checkable: true
            on: bar.grid.locked
            onClicked: bar.grid.toggle_lock()
        }
        Btn {
            label: qsTr("RESET")
            hint: qsTr("Back to the grid that analysis found")
            opacity: bar.grid.resettable ? 1 : 0.5
            onClicked: bar.grid.reset()
        }
    }
    Group {
        Btn {
            label: qsTr("METRONOME")
            hint: qsTr("Metronome in the headphones")
            doc: bar.metronome.doc
            path: bar.metronome.path
            checkable: true
            on: bar.metronome.on
            onClicked: bar.prep.toggle_metronome()
        }
        Btn {
            label: "−"
            hint: qsTr("Metronome quieter")
            onClicked: bar.app.param(Controls.metronomeGain).nudge(-2, false)
        }
        Btn {
            label: "+"
            hint: qsTr("Metronome louder")
            onClicked: bar.app.param(Controls.metronomeGain).nudge(2, false)
        }
    }
}
