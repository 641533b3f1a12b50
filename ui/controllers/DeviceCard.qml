// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// One controller: what it is, what it does, its mapping.
Rectangle {
    id: card
    required property App app
    required property string name
    required property string system
    required property string ports
    required property string status
    required property string note
    required property bool used
    required property string mapping
    required property string title
    required property bool by_hand
    required property string rate
    required property int asks
    required property bool plain
    required property bool midi
    required property bool teachable
    readonly property Controllers hardware: app.controllers
    readonly property bool choosing: hardware.mappings.device === name
    readonly property bool asking: hardware.questions.device === name
    readonly property color lamp: status === "runs" ? Theme.green : status === "failed" ? Theme.red : Theme.unlit

    signal shared(device: string, plain: bool)

    implicitHeight: parts.height + 24
    radius: Theme.radius
    color: Theme.raised
    border.color: card.status === "failed" ? Theme.red : Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Controller %1: %2").arg(card.name).arg(card.note)

    Column {
        id: parts
        x: 14
        y: 12
        width: parent.width - 28
        spacing: 10

        Item {
            width: parent.width
            height: Math.max(words.height, power.height)
            Rectangle {
                id: light
                y: 6
                width: 10
                height: 10
                radius: 5
                anchors.left: parent.left
                color: card.lamp
                border.color: card.lamp === Theme.unlit ? Theme.rim : card.lamp
            }
            Column {
                id: words
                anchors.left: light.right
                anchors.leftMargin: 10
                anchors.right: power.left
                anchors.rightMargin: 12
                spacing: 3
                Row {
                    width: parent.width
                    spacing: 12
                    Txt {
                        width: Math.min(implicitWidth, parent.width - system.width - 12)
                        text: card.name
                        font.pixelSize: Theme.body + 1
                        font.weight: Font.DemiBold
                    }
                    Txt {
                        id: system
                        height: parent.height
                        text: card.system
                        color: Theme.dim
                        font.pixelSize: Theme.label
                    }
                }
                Txt {
                    width: parent.width
                    text: card.note
                    color: card.status === "failed" ? Theme.red : card.status === "runs" ? Theme.text : Theme.dim
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                }
                Txt {
                    width: parent.width
                    visible: text !== ""
                    text: card.ports
                    color: Theme.faint
                    font.family: Theme.mono
                    font.pixelSize: Theme.label
                    elide: Text.ElideMiddle
                }
            }
            Switch {
                id: power
                anchors.right: parent.right
                on: card.used
                hint: qsTr("Use %1").arg(card.name)
                onToggled: card.hardware.enable(card.name, !card.used)
            }
        }
        Flow {
            width: parent.width
            spacing: 8
            Btn {
                width: 300
                implicitHeight: Theme.field
                checkable: true
                outlined: card.choosing
                note: card.by_hand ? card.title === "" ? qsTr("No mapping") : card.title : card.title === "" ? qsTr("Automatic") : qsTr("Automatic: %1").arg(card.title)
                label: note + (card.choosing ? " ▴" : " ▾")
                hint: qsTr("Mapping of %1").arg(card.name)
                doc: card.mapping
                Accessible.role: Accessible.ComboBox
                onClicked: card.choosing ? card.hardware.mappings.close() : card.hardware.mappings.open(card.name)
            }
            Btn {
                visible: card.asks > 0
                implicitHeight: Theme.field
                checkable: true
                outlined: card.asking
                label: qsTr("SETTINGS")
                hint: qsTr("Settings of the mapping of %1").arg(card.name)
                note: qsTr("%n settings", "", card.asks)
                onClicked: card.asking ? card.hardware.questions.close() : card.hardware.questions.open(card.name)
            }
            Btn {
                visible: card.status !== "disabled" && card.teachable
                implicitHeight: Theme.field
                label: qsTr("LEARN")
                hint: qsTr("Teach %1: touch a control in the window, then move it on the controller").arg(card.name)
                onClicked: card.hardware.lesson.begin(card.name, false)
            }
            Btn {
                visible: card.status !== "disabled" && card.teachable && card.plain
                implicitHeight: Theme.field
                label: qsTr("LEARN ANEW")
                hint: qsTr("Teach %1 from nothing on").arg(card.name)
                onClicked: card.hardware.lesson.begin(card.name, true)
            }
            Btn {
                visible: card.mapping !== ""
                implicitHeight: Theme.field
                label: qsTr("RELOAD")
                hint: qsTr("Start the mapping of %1 anew").arg(card.name)
                onClicked: card.hardware.reload(card.name)
            }
            Btn {
                visible: card.mapping !== ""
                implicitHeight: Theme.field
                label: qsTr("MY COPY")
                hint: qsTr("Copy the mapping of %1 to your own, to change it").arg(card.name)
                onClicked: card.hardware.copy(card.name)
            }
            Btn {
                visible: card.mapping !== ""
                implicitHeight: Theme.field
                label: qsTr("SHARE")
                hint: qsTr("Write the mapping of %1 to one file").arg(card.name)
                onClicked: card.shared(card.name, card.plain)
            }
            Row {
                visible: card.midi
                spacing: 8
                Txt {
                    height: Theme.field
                    text: qsTr("Lights at most")
                    color: Theme.dim
                }
                Stepper {
                    hint: qsTr("Bytes a second to %1; 0: no limit").arg(card.name)
                    text: card.rate
                    onStepped: by => card.hardware.step_rate(card.name, by)
                    onTyped: text => card.hardware.type_rate(card.name, text)
                }
            }
        }
        Loader {
            width: parent.width
            active: card.choosing
            visible: active
            height: item ? (item as Item).implicitHeight : 0
            sourceComponent: MappingPicker {
                hardware: card.hardware
            }
        }
        Loader {
            width: parent.width
            active: card.asking
            visible: active
            height: item ? (item as Item).implicitHeight : 0
            sourceComponent: QuestionRows {
                questions: card.hardware.questions
            }
        }
    }
}
