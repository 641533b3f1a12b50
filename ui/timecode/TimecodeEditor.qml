// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls
import ui.forms

// A deck's record: what is heard of it, and how it is followed.
Column {
    id: editor
    required property App app
    property int shown: 0
    readonly property Deck deck: app.deck(shown)
    readonly property Timecode record: deck.record
    readonly property string letter: deck.letter

    function show(number: int) {
        editor.record.shut();
        editor.shown = number;
        editor.record.open();
    }

    spacing: 10
    Component.onCompleted: editor.show(Math.max(0, [0, 1, 2, 3].findIndex(number => editor.app.deck(number).record.take_wish())))
    Component.onDestruction: editor.record.shut()

    FormLine {
        name: qsTr("Deck")
        Segmented {
            hint: qsTr("Deck")
            labels: [0, 1, 2, 3].map(number => editor.app.deck(number).letter)
            current: editor.shown
            onChosen: index => editor.show(index)
        }
    }
    Row {
        spacing: 20
        Scope {
            points: editor.record.points
            good: editor.record.placed
            said: editor.record.headline
        }
        Column {
            width: editor.width - 260
            spacing: 10
            Txt {
                width: parent.width
                text: editor.record.headline
                font.pixelSize: Theme.body + 3
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Txt {
                width: parent.width
                text: editor.record.detail
                color: Theme.dim
                wrapMode: Text.Wrap
            }
            LevelBar {
                name: qsTr("Left")
                level: editor.record.left
                text: editor.record.left_text
            }
            LevelBar {
                name: qsTr("Right")
                level: editor.record.right
                text: editor.record.right_text
            }
            LevelBar {
                name: qsTr("Reading")
                level: editor.record.quality
                text: editor.record.quality_text
                ink: editor.record.placed ? Theme.green : Theme.gold
            }
            Row {
                spacing: 8
                BoundToggle {
                    param: editor.record.param("on")
                    label: param.on ? qsTr("TIMECODE IS ON") : qsTr("TIMECODE IS OFF")
                    hint: qsTr("The record moves deck %1").arg(editor.letter)
                    implicitHeight: Theme.field
                }
                BoundTrigger {
                    param: editor.record.param("calibrate")
                    label: qsTr("LEARN ANEW")
                    hint: qsTr("Learn record and needle of deck %1 anew").arg(editor.letter)
                    implicitHeight: Theme.field
                }
            }
        }
    }
    FormLine {
        name: qsTr("Mode")
        Segmented {
            hint: qsTr("Mode of the record, deck %1").arg(editor.letter)
            labels: editor.record.modes
            current: editor.record.chosen.mode
            onChosen: index => editor.record.choose("mode", index)
        }
    }
    FormLine {
        name: qsTr("Record")
        Picker {
            name: qsTr("Record on deck %1").arg(editor.letter)
            labels: editor.record.types
            current: editor.record.chosen.type
            onChosen: index => editor.record.choose("type", index)
        }
    }
    FormLine {
        name: qsTr("Turntable")
        Segmented {
            hint: qsTr("Speed of the turntable, deck %1").arg(editor.letter)
            labels: editor.record.turns
            current: editor.record.chosen.rpm
            onChosen: index => editor.record.choose("rpm", index)
        }
    }
    FormLine {
        name: qsTr("Needle lifted")
        Segmented {
            hint: qsTr("When the needle is lifted, deck %1").arg(editor.letter)
            labels: editor.record.lifts
            current: editor.record.chosen.lift
            onChosen: index => editor.record.choose("lift", index)
        }
    }
    FormLine {
        id: lead
        readonly property Param param: editor.record.param("lead_in")
        name: qsTr("The track begins at")
        Stepper {
            hint: qsTr("Where on the record the track begins, deck %1").arg(editor.letter)
            text: qsTr("%1 s").arg(Math.round(lead.param.value))
            onStepped: by => lead.param.step(by)
            onTyped: text => lead.param.type_text(text)
        }
    }
    FormLine {
        id: quiet
        readonly property Param param: editor.record.param("threshold")
        name: qsTr("Silence below")
        Stepper {
            hint: qsTr("What is quieter is no record, deck %1").arg(editor.letter)
            text: qsTr("%1 dB").arg(Math.round(quiet.param.value))
            onStepped: by => quiet.param.step(by)
            onTyped: text => quiet.param.type_text(text)
        }
    }
}
