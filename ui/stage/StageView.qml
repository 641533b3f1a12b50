// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.fx
import ui.library
import ui.mixer
import ui.prep
import ui.sampler
import ui.status
import ui.waveform

// All parts of the window, each where the stage has it.
Item {
    id: view
    required property App app
    readonly property Stage stage: app.stage
    property bool running: false
    readonly property LibraryPanel tracks: library.item as LibraryPanel

    signal asked(what: string)
    signal done

    onWidthChanged: stage.resize(width, height)
    onHeightChanged: stage.resize(width, height)
    Component.onCompleted: running = true

    Slot {
        running: view.running
        place: view.stage.place("top")
        sourceComponent: TopBar {
            app: view.app
        }
    }
    Slot {
        id: waves
        running: view.running
        place: view.stage.place("waves")
        sourceComponent: WaveStack {
            app: view.app
            running: view.running
            decks: waves.place.decks
            vertical: waves.place.form === "upright"
        }
    }
    Repeater {
        model: 4
        DeckSlot {
            required property int index
            running: view.running
            app: view.app
            number: index
        }
    }
    Slot {
        id: mixer
        running: view.running
        place: view.stage.place("mixer")
        sourceComponent: MixerPanel {
            app: view.app
            running: view.running
            decks: Math.max(mixer.place.decks.length, 2)
            pair: view.stage.sided ? mixer.place.decks : [0, 1]
            form: mixer.place.form
        }
    }
    Slot {
        id: fx
        running: view.running
        place: view.stage.place("fx")
        sourceComponent: FxBar {
            app: view.app
            running: view.running
            decks: fx.place.decks
            units: decks.length > 2 && view.width >= 1800 ? 4 : 2
        }
    }
    Slot {
        running: view.running
        place: view.stage.place("sampler")
        sourceComponent: SamplerBar {
            app: view.app
        }
    }
    Slot {
        running: view.running
        place: view.stage.place("editor")
        sourceComponent: EditorPanel {
            app: view.app
        }
    }
    Slot {
        id: library
        running: view.running
        place: view.stage.place("library")
        sourceComponent: LibraryPanel {
            app: view.app
            onOpen_files: view.asked("open")
            onOpen_folder: view.asked("open_folder")
            onAdd_folder: view.asked("add_folder")
            onDone: view.done()
        }
    }
    Repeater {
        model: view.stage.handles
        Handle {
            width: view.width
            stage: view.stage
        }
    }
}
