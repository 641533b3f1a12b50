// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

// The dialogs are heavy: they are made when one is first asked for.
Item {
    id: dialogs

    signal files_chosen(urls: list<url>)
    signal folder_chosen(folder: string)
    signal folder_added(folder: string)

    function open_files() {
        files.open();
    }
    function open_folder() {
        folder.open();
    }
    function add_folder() {
        added.open();
    }

    FileDialog {
        id: files
        title: qsTr("Open music files")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Music") + " (*.wav *.aif *.aiff *.flac *.mp3 *.m4a *.aac *.ogg *.oga *.opus *.wma *.alac)", qsTr("All files") + " (*)"]
        onAccepted: dialogs.files_chosen(selectedFiles)
    }
    FolderDialog {
        id: folder
        title: qsTr("Open a folder of music")
        onAccepted: dialogs.folder_chosen(selectedFolder.toString())
    }
    FolderDialog {
        id: added
        title: qsTr("Add a folder of music to the library")
        onAccepted: dialogs.folder_added(selectedFolder.toString())
    }
}
