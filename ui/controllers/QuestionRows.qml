// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// What a mapping asks its user. Each answer starts the mapping anew.
Column {
    id: sheet
    required property Questions questions

    spacing: 4

    Repeater {
        model: sheet.questions.rows
        Column {
            id: question
            required property string variable
            required property string kind
            required property string title
            required property string doc
            required property string group
            required property bool on
            required property list<string> labels
            required property int current
            required property string text
            width: sheet.width
            Txt {
                visible: question.group !== ""
                text: question.group
                color: Theme.gold
                font.weight: Font.Bold
                topPadding: 8
                bottomPadding: 4
            }
            Item {
                width: parent.width
                height: Math.max(words.height, answer.height) + 8
                Column {
                    id: words
                    anchors.left: parent.left
                    width: parent.width - 310
                    spacing: 2
                    Txt {
                        width: parent.width
                        text: question.title
                        wrapMode: Text.Wrap
                    }
                    Txt {
                        width: parent.width
                        visible: question.doc !== ""
                        text: question.doc
                        color: Theme.dim
                        font.pixelSize: Theme.label
                        wrapMode: Text.Wrap
                    }
                }
                Loader {
                    id: answer
                    anchors.right: parent.right
                    sourceComponent: question.kind === "switch" ? toggle : question.kind === "choice" ? choice : question.kind === "number" ? count : field
                }
            }
            Component {
                id: toggle
                Switch {
                    on: question.on
                    hint: question.title
                    doc: question.doc
                    onToggled: sheet.questions.toggle(question.variable)
                }
            }
            Component {
                id: choice
                Picker {
                    name: question.title
                    doc: question.doc
                    labels: question.labels
                    current: question.current
                    onChosen: index => sheet.questions.take(question.variable, index)
                }
            }
            Component {
                id: count
                Stepper {
                    hint: question.title
                    text: question.text
                    onStepped: by => sheet.questions.step(question.variable, by)
                    onTyped: text => sheet.questions.type_text(question.variable, text)
                }
            }
            Component {
                id: field
                Field {
                    width: 280
                    hint: question.title
                    text: question.text
                    onEntered: text => sheet.questions.type_text(question.variable, text)
                }
            }
        }
    }
    Btn {
        implicitHeight: Theme.field
        enabled: sheet.questions.altered
        opacity: enabled ? 1 : 0.5
        label: qsTr("ALL AS AT FIRST")
        hint: qsTr("All settings as the mapping has them at first")
        onClicked: sheet.questions.reset()
    }
}
