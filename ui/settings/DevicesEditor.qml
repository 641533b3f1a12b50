// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.bound
import ui.forms

// The sound device: nothing changes before APPLY, and then the music goes on.
Column {
    id: editor
    required property App app
    readonly property Devices devices: app.devices

    function channels(first: int): string {
        return first === 0 ? qsTr("none") : qsTr("%1 and %2").arg(first).arg(first + 1);
    }

    spacing: 8
    Component.onCompleted: editor.devices.refresh()
    Component.onDestruction: editor.devices.roundtrip.stop()

    FormLine {
        name: qsTr("System")
        Segmented {
            hint: qsTr("Sound system")
            labels: editor.devices.apis.map(api => api.toUpperCase())
            current: editor.devices.apis.indexOf(editor.devices.api)
            onChosen: index => editor.devices.put_api(editor.devices.apis[index])
        }
        Btn {
            implicitHeight: Theme.field
            label: editor.devices.searching ? qsTr("SEARCHING…") : qsTr("SEARCH DEVICES")
            hint: qsTr("Search for sound devices")
            onClicked: editor.devices.refresh()
        }
    }
    Repeater {
        model: editor.devices.rows
        FormLine {
            id: found
            required property int index
            required property string label
            required property bool chosen
            required property int channels
            name: index === 0 ? qsTr("Device") : ""
            Btn {
                width: 420
                implicitHeight: Theme.field
                label: found.label
                hint: qsTr("Device %1").arg(found.label)
                note: qsTr("%n channels", "", found.channels)
                checkable: true
                on: found.chosen
                onClicked: editor.devices.choose(found.index)
            }
        }
    }
    FormLine {
        name: qsTr("Sample rate")
        Segmented {
            hint: qsTr("Sample rate")
            labels: editor.devices.rates.map(rate => qsTr("%1 Hz").arg(rate))
            current: editor.devices.rates.indexOf(editor.devices.rate)
            onChosen: index => editor.devices.put("rate", editor.devices.rates[index])
        }
    }
    FormLine {
        name: qsTr("Block")
        Segmented {
            hint: qsTr("Frames of a block")
            labels: editor.devices.periods.map(frames => String(frames))
            current: editor.devices.periods.indexOf(editor.devices.frames)
            onChosen: index => editor.devices.put("frames", editor.devices.periods[index])
        }
    }
    FormLine {
        name: qsTr("Main output")
        Segmented {
            hint: qsTr("Channels of the main output")
            labels: editor.devices.pairs.map(first => editor.channels(first))
            current: editor.devices.pairs.indexOf(editor.devices.main)
            onChosen: index => editor.devices.put("main", editor.devices.pairs[index])
        }
    }
    FormLine {
        name: qsTr("Headphones")
        Segmented {
            hint: qsTr("Channels of the headphones")
            labels: editor.devices.pairs.map(first => editor.channels(first))
            current: editor.devices.pairs.indexOf(editor.devices.phones)
            onChosen: index => editor.devices.put("phones", editor.devices.pairs[index])
        }
    }
    FormLine {
        name: qsTr("Booth")
        Segmented {
            hint: qsTr("Channels of the booth output")
            labels: editor.devices.booth_pairs.map(first => editor.channels(first))
            current: editor.devices.booth_pairs.indexOf(editor.devices.booth)
            onChosen: index => editor.devices.put("booth", editor.devices.booth_pairs[index])
        }
        Txt {
            height: Theme.field
            text: editor.devices.booth_fault
            color: Theme.red
        }
    }
    FormLine {
        name: qsTr("Microphone")
        Segmented {
            hint: qsTr("Input channel of the microphone")
            labels: editor.devices.inputs.map(input => input === 0 ? qsTr("none") : String(input))
            current: editor.devices.inputs.indexOf(editor.devices.mic)
            onChosen: index => editor.devices.put("mic", editor.devices.inputs[index])
        }
    }
    Repeater {
        model: editor.devices.records.length
        FormLine {
            id: record
            required property int index
            name: qsTr("Timecode, deck %1").arg(index + 1)
            Segmented {
                hint: qsTr("Input channels of the record for deck %1").arg(record.index + 1)
                labels: editor.devices.input_pairs.map(first => editor.channels(first))
                current: editor.devices.input_pairs.indexOf(editor.devices.records[record.index])
                onChosen: index => editor.devices.put("timecode" + (record.index + 1), editor.devices.input_pairs[index])
            }
        }
    }
    FormLine {
        name: qsTr("Test tone")
        BoundChoice {
            param: editor.app.param("tone.on")
            hint: qsTr("Test tone")
            note: param.text
            implicitWidth: 160
            implicitHeight: Theme.field
            on: param.value > 0
        }
    }
    FormLine {
        name: qsTr("Delay")
        Txt {
            width: editor.width - 210
            height: Theme.field
            text: editor.devices.latency_text
        }
    }
    FormLine {
        name: qsTr("Out and back")
        Picker {
            name: qsTr("Output that is measured")
            implicitWidth: 160
            enabled: !editor.devices.roundtrip.measuring
            labels: editor.devices.roundtrip.outputs
            current: editor.devices.roundtrip.output
            onChosen: index => editor.devices.roundtrip.put_output(index)
        }
        Btn {
            implicitHeight: Theme.field
            enabled: editor.devices.roundtrip.ready || editor.devices.roundtrip.measuring
            opacity: enabled ? 1 : 0.5
            on: editor.devices.roundtrip.measuring
            label: on ? qsTr("STOP MEASURING") : qsTr("MEASURE LATENCY")
            hint: on ? qsTr("Stop measuring") : qsTr("Measure latency")
            note: editor.devices.roundtrip.text
            onClicked: on ? editor.devices.roundtrip.stop() : editor.devices.roundtrip.start()
        }
    }
    FormLine {
        name: ""
        Txt {
            width: editor.width - 210
            height: Math.max(Theme.field, implicitHeight)
            text: editor.devices.roundtrip.text
            wrapMode: Text.Wrap
        }
    }
    Row {
        spacing: 8
        Btn {
            implicitHeight: Theme.field
            enabled: editor.devices.dirty && !editor.devices.opening
            opacity: enabled ? 1 : 0.5
            on: enabled
            label: editor.devices.opening ? qsTr("OPENING…") : qsTr("APPLY")
            hint: qsTr("Go over to this device; the music goes on")
            onClicked: editor.devices.apply()
        }
        Btn {
            implicitHeight: Theme.field
            enabled: editor.devices.dirty
            opacity: enabled ? 1 : 0.5
            label: qsTr("REVERT")
            hint: qsTr("Back to what is used")
            onClicked: editor.devices.revert()
        }
        Txt {
            height: Theme.field
            width: editor.width - 240
            text: editor.devices.note
            color: editor.devices.failed ? Theme.red : Theme.dim
        }
    }
}
