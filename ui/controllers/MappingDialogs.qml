// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

// The dialogs are heavy: they are made when one is first asked for.
Item {
    id: dialogs

    signal brought(file: string)
    signal given(file: string)

    function bring_in() {
        source.open();
    }
    function give_out(plain: bool) {
        target.nameFilters = plain ? [qsTr("Mapping") + " (*.toml)"] : [qsTr("Mapping with its scripts") + " (*.zip)"];
        target.defaultSuffix = plain ? "toml" : "zip";
        target.open();
    }

    FileDialog {
        id: source
        title: qsTr("Bring in a mapping")
        nameFilters: [qsTr("Mappings") + " (*.toml *.midi.xml *.hid.xml *.zip)", qsTr("All files") + " (*)"]
        onAccepted: dialogs.brought(selectedFile.toString())
    }
    FileDialog {
        id: target
        title: qsTr("Share a mapping")
        fileMode: FileDialog.SaveFile
        onAccepted: dialogs.given(selectedFile.toString())
    }
}
