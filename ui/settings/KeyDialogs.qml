// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

// The dialogs are heavy: they are made when one is first asked for.
Item {
    id: dialogs

    signal saved(file: string)
    signal loaded(file: string)

    function ask(saves: bool) {
        if (saves)
            target.open();
        else
            source.open();
    }

    FileDialog {
        id: source
        title: qsTr("Take the keys of a file")
        nameFilters: [qsTr("Keys") + " (*.toml)", qsTr("All files") + " (*)"]
        onAccepted: dialogs.loaded(selectedFile.toString())
    }
    FileDialog {
        id: target
        title: qsTr("Save the keys")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "toml"
        nameFilters: [qsTr("Keys") + " (*.toml)"]
        onAccepted: dialogs.saved(selectedFile.toString())
    }
}
