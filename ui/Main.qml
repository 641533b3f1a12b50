// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controllers
import ui.controls
import ui.library
import ui.prep
import ui.settings
import ui.stage
import ui.virtual

// The window: the stage, and above it messages, pages and dialogs.
Window {
    id: root
    required property App app
    readonly property bool full: app.stage.full_screen
    property rect former

    function find() {
        if (!root.app.stage.place("library").shown)
            root.app.stage.toggle_part("library");
        view.tracks?.find();
    }
    function ask(what: string) {
        if (what === "open" || what === "open_folder" || what === "add_folder")
            dialogs.ask(what);
        else if (what === "find")
            find();
        else if (what === "show")
            root.raise();
        else if (what === "quit")
            root.close();
    }
    // Without the system's help, too: a bare window as large as the screen.
    function fill(full: bool) {
        if (full) {
            root.former = Qt.rect(root.x, root.y, root.width, root.height);
            root.flags |= Qt.FramelessWindowHint;
            root.showFullScreen();
            root.setGeometry(root.screen.virtualX, root.screen.virtualY, root.screen.width, root.screen.height);
        } else {
            root.flags &= ~Qt.FramelessWindowHint;
            root.showNormal();
            if (root.former.width > 0)
                root.setGeometry(root.former.x, root.former.y, root.former.width, root.former.height);
        }
    }

    width: 1600
    height: 960
    minimumWidth: 1180
    minimumHeight: 690
    visible: true
    color: Theme.ground
    title: "DJ Universe"
    // of Qt's own dialogs, where the system has none
    palette {
        window: Theme.panel
        windowText: Theme.text
        base: Theme.row
        alternateBase: Theme.raised
        text: Theme.text
        button: Theme.raised
        buttonText: Theme.text
        brightText: Theme.text
        placeholderText: Theme.faint
        highlight: Qt.darker(Theme.gold, 2)
        highlightedText: Theme.text
        light: Theme.lifted
        midlight: Theme.lifted
        mid: Theme.line
        dark: Theme.rim
        shadow: Theme.ground
    }
    onFullChanged: fill(full)
    onActiveChanged: {
        if (!active)
            root.app.keyboard.let_go();
    }
    onClosing: root.app.quit()

    Binding {
        target: Theme
        property: "name"
        value: root.app.setting("theme").text
    }
    Binding {
        target: Theme
        property: "reduced_motion"
        value: root.app.setting("reduced_motion").on
    }
    Binding {
        target: Theme
        property: "compact"
        value: root.app.stage.compact
    }
    Binding {
        target: Theme
        property: "touch"
        value: root.app.stage.touch
    }
    Binding {
        target: Theme
        property: "narrow"
        value: root.app.stage.narrow
    }
    Connections {
        target: root.app
        function onAsked(what: string) {
            root.ask(what);
        }
    }
    FrameAnimation {
        running: root.app.moving && !root.app.paced
        onTriggered: root.app.picture()
    }

    Item {
        id: page
        anchors.fill: parent
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        focus: true
        Keys.onPressed: event => event.accepted = root.app.keyboard.press(event.key, event.modifiers, event.isAutoRepeat, event.nativeScanCode)
        Keys.onReleased: event => event.accepted = root.app.keyboard.release(event.key, event.isAutoRepeat, event.nativeScanCode)

        StageView {
            id: view
            anchors.fill: parent
            app: root.app
            enabled: root.app.stage.page === "" // a page lies on it: no key goes behind
            onAsked: what => root.ask(what)
            onDone: page.forceActiveFocus()
        }
        Rectangle {
            visible: root.app.engine_text !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            y: 60
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
                color: Theme.ink
            }
        }
        Loader {
            id: noting
            property Item former // had the keyboard, and gets it back
            anchors.fill: parent
            active: root.app.prep.noting.opened
            onLoaded: {
                former = root.activeFocusItem;
                (item as NoteEditor).write();
            }
            onActiveChanged: {
                if (!active)
                    (former?.visible ? former : page).forceActiveFocus();
            }
            sourceComponent: NoteEditor {
                noting: root.app.prep.noting
            }
        }
        Messages {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height - 14
            width: Math.min(720, parent.width * 0.6)
            app: root.app
        }
        Pages {
            anchors.fill: parent
            app: root.app
        }
        HintLayer {
            app: root.app
        }
        LessonLayer {
            app: root.app
        }
        Loader {
            active: root.app.virtual.shown
            sourceComponent: VirtualWindow {
                app: root.app
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
            Connections {
                target: Theme
                function onNameChanged() {
                    dialogs.active = false; // they keep the colours they were made with
                }
            }
            sourceComponent: OpenDialogs {
                onFiles_chosen: urls => root.app.tracks.open(urls)
                onFolder_chosen: folder => root.app.tracks.open_folder(folder)
                onFolder_added: folder => root.app.add_folder(folder)
            }
        }
    }
}
