// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controllers
import ui.controls
import ui.forms
import ui.timecode
import ui.virtual

// One setting: what it is, when it takes effect, and the control.
Item {
    id: row
    required property App app
    required property string kind
    required property string source
    required property string title
    required property string doc
    required property string when
    required property list<string> labels
    required property int current
    required property bool on
    required property string text
    required property string group
    readonly property bool own: kind === "own"

    implicitHeight: words.height + 24 + (own ? editor.height + 10 : 0)

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
        anchors.bottom: parent.bottom
    }
    Column {
        id: words
        anchors.left: parent.left
        y: 12
        width: row.own || row.kind === "note" ? parent.width : parent.width - 400
        spacing: 3
        Txt {
            text: row.group === "" ? row.title : qsTr("%1: %2").arg(row.group).arg(row.title)
            width: parent.width
            font.pixelSize: Theme.body + 1
            font.weight: Font.DemiBold
        }
        Txt {
            width: parent.width
            text: row.doc
            color: Theme.dim
            font.pixelSize: Theme.label
            wrapMode: Text.Wrap
        }
        Txt {
            width: parent.width
            visible: row.when !== ""
            text: qsTr("Takes effect %1.").arg(row.when)
            color: Theme.faint
            font.pixelSize: Theme.label
            wrapMode: Text.Wrap
        }
    }
    Loader {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        active: !row.own && row.kind !== "note"
        sourceComponent: row.kind === "switch" ? toggle : row.kind === "choice" ? choice : row.kind === "number" ? count : field
    }
    Loader {
        id: editor
        y: words.y + words.height + 10
        width: parent.width
        height: item ? (item as Item).implicitHeight : 0
        active: row.own
        sourceComponent: ({
                "keys": keys,
                "folders": folders,
                "devices": devices,
                "controllers": controllers,
                "monitor": monitor,
                "timecode": timecode,
                "remote": remote
            })[row.source]
    }
    Component {
        id: toggle
        Switch {
            on: row.on
            hint: row.title
            doc: row.doc
            onToggled: row.app.book.pages.toggle(row.source)
        }
    }
    Component {
        id: choice
        Picker {
            name: row.title
            doc: row.doc
            labels: row.labels
            current: row.current
            onChosen: index => row.app.book.pages.take(row.source, index)
        }
    }
    Component {
        id: count
        Stepper {
            hint: row.title
            text: row.text
            onStepped: by => row.app.book.pages.step(row.source, by)
            onTyped: text => row.app.book.pages.type_text(row.source, text)
        }
    }
    Component {
        id: field
        Field {
            width: 360
            hint: row.title
            text: row.text
            onEntered: text => row.app.book.pages.type_text(row.source, text)
        }
    }
    Component {
        id: keys
        KeysEditor {
            app: row.app
        }
    }
    Component {
        id: folders
        FoldersEditor {
            app: row.app
        }
    }
    Component {
        id: remote
        RemoteEditor {
            app: row.app
        }
    }
    Component {
        id: devices
        DevicesEditor {
            app: row.app
        }
    }
    Component {
        id: controllers
        ControllersEditor {
            app: row.app
        }
    }
    Component {
        id: timecode
        TimecodeEditor {
            app: row.app
        }
    }
    Component {
        id: monitor
        MonitorView {
            app: row.app
        }
    }
}
