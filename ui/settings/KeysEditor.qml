// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// All keys: press one, then the new key. Escape leaves it as it was, Delete takes it away.
Column {
    id: editor
    required property App app
    readonly property Keymap keymap: app.keyboard.keymap
    property string caught // the action that waits for a key
    property string told

    function turn(backwards: bool) {
        editor.told = "";
        editor.keymap.files.forget();
        if (backwards)
            editor.keymap.undo();
        else
            editor.keymap.redo();
    }
    function take(key: int, modifiers: int) {
        if (key === Qt.Key_Escape) {
            editor.caught = "";
            return;
        }
        const keys = key === Qt.Key_Delete ? "" : editor.keymap.read(key, modifiers);
        if (keys === "" && key !== Qt.Key_Delete)
            return;
        const other = keys === "" ? "" : editor.keymap.taken_by(editor.caught, keys);
        if (!editor.keymap.put(editor.caught, keys))
            editor.told = qsTr("%1 cannot be used here.").arg(editor.keymap.shown(keys));
        else if (other !== "")
            editor.told = qsTr("%1 was the key of \"%2\", which has none now.").arg(editor.keymap.shown(keys)).arg(other);
        else
            editor.told = "";
        editor.caught = "";
    }

    spacing: 6
    Component.onDestruction: {
        editor.keymap.search("");
        editor.keymap.files.forget();
    }

    Flow {
        width: parent.width
        spacing: 12
        Field {
            width: 320
            hint: qsTr("Search in the keys")
            prompt: qsTr("Search: a key, a word")
            onEdited: text => editor.keymap.search(text)
        }
        Btn {
            implicitHeight: Theme.field
            label: qsTr("ALL AS AT FIRST")
            hint: qsTr("Put all keys back")
            note: qsTr("%n changed", "", editor.keymap.own_count)
            enabled: editor.keymap.own_count > 0
            opacity: enabled ? 1 : 0.5
            onClicked: editor.keymap.reset_all()
        }
        Btn {
            implicitHeight: Theme.field
            label: qsTr("SAVE AS A FILE")
            hint: qsTr("Save all keys as a file")
            onClicked: dialogs.ask(true)
        }
        Btn {
            implicitHeight: Theme.field
            label: qsTr("TAKE FROM A FILE")
            hint: qsTr("Take all keys from a file")
            onClicked: dialogs.ask(false)
        }
        Btn {
            implicitHeight: Theme.field
            label: qsTr("UNDO")
            hint: qsTr("Undo the change of keys")
            note: editor.keymap.undo_name
            enabled: editor.keymap.undo_name !== ""
            opacity: enabled ? 1 : 0.5
            onClicked: editor.turn(true)
        }
        Btn {
            implicitHeight: Theme.field
            label: qsTr("REDO")
            hint: qsTr("Change the keys again")
            note: editor.keymap.redo_name
            enabled: editor.keymap.redo_name !== ""
            opacity: enabled ? 1 : 0.5
            onClicked: editor.turn(false)
        }
    }
    Row {
        visible: editor.keymap.files.told !== ""
        spacing: 12
        Txt {
            width: Math.min(implicitWidth, editor.width - (back.visible ? back.width + 12 : 0))
            text: editor.keymap.files.told
            color: editor.keymap.files.failed ? Theme.red : Theme.gold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Btn {
            id: back
            visible: editor.keymap.files.taken
            label: qsTr("UNDO")
            hint: qsTr("Take your own keys back")
            onClicked: editor.turn(true)
        }
    }
    Txt {
        width: parent.width
        visible: editor.told !== ""
        text: editor.told
        color: Theme.gold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Repeater {
        model: editor.keymap.rows
        Column {
            id: line
            required property string name
            required property string keys
            required property string doc
            required property string group
            required property string part
            required property bool own
            required property bool fixed
            readonly property bool waiting: editor.caught === name
            width: editor.width
            Txt {
                visible: line.group !== ""
                text: line.group
                color: Theme.gold
                font.weight: Font.Bold
                topPadding: 10
                bottomPadding: 4
            }
            Row {
                spacing: 10
                Btn {
                    width: 190
                    implicitHeight: Theme.target + 2
                    enabled: !line.fixed
                    outlined: line.waiting
                    label: line.waiting ? qsTr("Press a key…") : line.keys === "" ? "—" : line.keys
                    hint: qsTr("Key of: %1, %2").arg(line.doc).arg(line.part)
                    note: line.keys
                    onClicked: {
                        editor.caught = line.waiting ? "" : line.name;
                        catcher.forceActiveFocus();
                    }
                }
                Txt {
                    width: line.width - 290
                    height: Theme.target + 2
                    text: line.doc
                    color: Theme.dim
                }
                Btn {
                    visible: line.own
                    label: qsTr("RESET")
                    hint: qsTr("Put this key back: %1").arg(line.doc)
                    onClicked: editor.keymap.reset(line.name)
                }
            }
        }
    }
    Loader {
        id: dialogs
        property bool saves

        function ask(save: bool) {
            dialogs.saves = save;
            if (status === Loader.Ready)
                (item as KeyDialogs).ask(save);
            else
                active = true;
        }
        active: false
        onLoaded: (item as KeyDialogs).ask(dialogs.saves)
        sourceComponent: KeyDialogs {
            onSaved: file => editor.keymap.files.save(file)
            onLoaded: file => editor.keymap.files.load(file)
        }
    }
    Item {
        id: catcher
        width: 1
        height: 1
        Keys.onPressed: event => {
            if (editor.caught === "")
                return;
            event.accepted = true;
            editor.take(event.key, event.modifiers);
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                editor.caught = "";
        }
    }
}
