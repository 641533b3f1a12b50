// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The controllers that are connected, a card each, and what is done with mapping files.
Column {
    id: editor
    required property App app
    readonly property Controllers hardware: app.controllers

    spacing: 10
    Component.onCompleted: editor.hardware.look()
    Component.onDestruction: {
        editor.hardware.mappings.close();
        editor.hardware.questions.close();
    }

    Flow {
        width: parent.width
        spacing: 8
        Btn {
            implicitHeight: Theme.field
            label: qsTr("BRING IN A MAPPING")
            hint: qsTr("Copy a mapping file to your own: .toml, .midi.xml, .hid.xml or .zip")
            onClicked: dialogs.ask("in", "", false)
        }
        Btn {
            implicitHeight: Theme.field
            enabled: editor.hardware.folder !== ""
            opacity: enabled ? 1 : 0.5
            label: qsTr("FOLDER OF MAPPINGS")
            hint: qsTr("Open the folder of your own mappings")
            note: editor.hardware.folder
            onClicked: editor.hardware.open_folder()
        }
        Btn {
            implicitHeight: Theme.field
            label: qsTr("RELOAD ALL")
            hint: qsTr("Start all mappings anew")
            onClicked: editor.hardware.reload("")
        }
    }
    Txt {
        width: parent.width
        visible: editor.hardware.names.length === 0
        text: editor.hardware.heard ? qsTr("No controller is connected. Plug one in: it is found by itself.") : qsTr("Looking for controllers…")
        color: Theme.dim
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        model: editor.hardware.rows
        DeviceCard {
            width: editor.width
            app: editor.app
            onShared: (device, plain) => dialogs.ask("out", device, plain)
        }
    }
    Loader {
        id: dialogs
        property string what
        property string device
        property bool plain

        function ask(what: string, device: string, plain: bool) {
            dialogs.what = what;
            dialogs.device = device;
            dialogs.plain = plain;
            if (status === Loader.Ready)
                show();
            else
                active = true;
        }
        function show() {
            const dialog = item as MappingDialogs;
            if (what === "in")
                dialog.bring_in();
            else
                dialog.give_out(dialogs.plain);
        }
        active: false
        onLoaded: show()
        sourceComponent: MappingDialogs {
            onBrought: file => editor.hardware.bring_in(file)
            onGiven: file => editor.hardware.give_out(dialogs.device, file)
        }
    }
}
