// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.deck
import ui.library
import ui.mixer
import ui.waveform

// The window: waves above, decks and mixer below them, tracks at the bottom.
Window {
    id: root
    required property App app
    property bool helping: false
    readonly property real wave_height: Theme.compact ? 66 : Math.round(Math.min(height * 0.108, 180))
    readonly property real deck_height: Theme.compact ? 356 : 446
    readonly property real mixer_width: Theme.compact ? 318 : Theme.narrow ? 384 : 424
    readonly property real margin: Theme.compact ? 5 : 8

    function ask(what: string) {
        if (what === "open" || what === "open_folder" || what === "add_folder")
            dialogs.ask(what);
        else if (what === "find")
            tracks.find();
        else if (what === "help")
            root.helping = !root.helping;
        else if (what === "full")
            root.visibility = root.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
        else if (what === "show")
            root.raise();
        else if (what === "quit")
            root.close();
        else if (root.helping)
            root.helping = false;
        else
            root.app.dismiss(-1);
    }

    // Files from elsewhere come as URLs; without any it is a row of the list, which is selected.
    function take(deck: Deck, urls: list<url>) {
        if (urls.length > 0)
            deck.drop(urls, false);
        else
            root.app.tracks.load(deck.index, false);
    }

    width: 1600
    height: 960
    minimumWidth: 1180
    minimumHeight: 690
    visible: true
    color: Theme.ground
    title: "DJ Universe"
    onActiveChanged: {
        if (!active)
            root.app.keyboard.let_go();
    }
    onClosing: root.app.quit()

    Binding {
        target: Theme
        property: "compact"
        value: root.width < 1560 || root.height < 900
    }
    Binding {
        target: Theme
        property: "narrow"
        value: root.width < 1840 || Theme.compact
    }
    Connections {
        target: root.app
        function onAsked(what: string) {
            root.ask(what);
        }
    }
    FrameAnimation {
        running: root.app.moving
        onTriggered: root.app.picture()
    }

    Item {
        id: page
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => event.accepted = root.app.keyboard.press(event.key, event.modifiers, event.isAutoRepeat)
        Keys.onReleased: event => event.accepted = root.app.keyboard.release(event.key, event.isAutoRepeat)

        TopBar {
            id: bar
            width: parent.width
            height: Theme.compact ? 36 : 42
            app: root.app
            onHelp_pressed: root.ask("help")
            onFull_pressed: root.ask("full")
        }
        WaveView {
            id: upper
            y: bar.height + 2
            width: parent.width
            height: root.wave_height
            deck: root.app.left
        }
        PhaseMeter {
            id: phase
            y: upper.y + upper.height
            width: parent.width
            height: Theme.compact ? 18 : 22
            deck_a: root.app.left
            deck_b: root.app.right
        }
        WaveView {
            id: lower
            y: phase.y + phase.height
            width: parent.width
            height: root.wave_height
            deck: root.app.right
        }
        Playline {
            anchors.horizontalCenter: parent.horizontalCenter
            y: upper.y
            height: lower.y + lower.height - y
        }
        DeckPanel {
            id: left
            x: root.margin
            y: lower.y + lower.height + root.margin
            width: (parent.width - root.mixer_width) / 2 - 2 * root.margin
            height: root.deck_height
            deck: root.app.left
            onDropped: urls => root.take(root.app.left, urls)
        }
        MixerPanel {
            x: left.x + left.width + root.margin
            y: left.y
            width: right.x - x - root.margin
            height: left.height
            app: root.app
        }
        DeckPanel {
            id: right
            x: parent.width - width - root.margin
            y: left.y
            width: left.width
            height: left.height
            deck: root.app.right
            onDropped: urls => root.take(root.app.right, urls)
        }
        TracksPanel {
            id: tracks
            x: root.margin
            y: left.y + left.height + root.margin
            width: parent.width - 2 * root.margin
            height: parent.height - y - root.margin
            tracks: root.app.tracks
            onOpen_files: root.ask("open")
            onOpen_folder: root.ask("open_folder")
            onAdd_folder: root.ask("add_folder")
            onDone: page.forceActiveFocus()
        }
        DropArea {
            y: upper.y
            width: parent.width
            height: root.wave_height
            onDropped: event => {
                root.take(root.app.left, event.urls);
                event.accept(Qt.CopyAction);
            }
        }
        DropArea {
            y: lower.y
            width: parent.width
            height: root.wave_height
            onDropped: event => {
                root.take(root.app.right, event.urls);
                event.accept(Qt.CopyAction);
            }
        }
        Rectangle {
            visible: root.app.engine_text !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            y: upper.y + 8
            width: words.implicitWidth + 60
            height: 40
            radius: Theme.radius
            color: Theme.red
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.app.engine_text
            Txt {
                id: words
                anchors.centerIn: parent
                text: root.app.engine_text
                font.weight: Font.Bold
                font.pixelSize: 16
                color: "white"
            }
        }
        Messages {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height - 14
            width: Math.min(720, parent.width * 0.6)
            app: root.app
        }
        Loader {
            anchors.fill: parent
            active: root.helping
            sourceComponent: Help {
                app: root.app
                onClosed: root.helping = false
            }
        }
        Loader {
            id: dialogs
            property string wanted

            function ask(what: string) {
                wanted = what;
                if (status === Loader.Ready)
                    show();
                else
                    active = true;
            }
            function show() {
                const dialog = item as OpenDialogs;
                if (wanted === "open")
                    dialog.open_files();
                else if (wanted === "add_folder")
                    dialog.add_folder();
                else
                    dialog.open_folder();
            }
            active: false
            onLoaded: show()
            sourceComponent: OpenDialogs {
                onFiles_chosen: urls => root.app.tracks.open(urls)
                onFolder_chosen: folder => root.app.tracks.open_folder(folder)
                onFolder_added: folder => root.app.add_folder(folder)
            }
        }
    }
}
