// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The line above everything: layouts, and what a DJ keeps an eye on. What finds no room is left
// out, the least important first; the tooltips still tell it.
Rectangle {
    id: bar
    required property App app
    readonly property Status status: app.status
    readonly property real gap: Theme.compact ? 11 : 16
    readonly property real edge: Theme.compact ? 10 : 14
    // what is always there
    readonly property real least: logo.width + layouts.folded_width + record.implicitWidth + audio.implicitWidth + clock.implicitWidth + buttons.implicitWidth + 2 * edge + 7 * gap
    readonly property list<Item> by_rank: [shortage, dropouts, load, broadcast, battery, midi, outside, network, wide, work, device, title]
    readonly property list<Item> fitting: choose()

    function choose(): list<Item> {
        let room = bar.width - bar.least;
        const found = [];
        for (const item of bar.by_rank) {
            const figure = item as Figure;
            if (!figure.wanted || figure.implicitWidth + bar.gap > room)
                continue;
            room -= figure.implicitWidth + bar.gap;
            found.push(figure);
        }
        return found;
    }
    function fits(item: Item): bool {
        return bar.fitting.indexOf(item) >= 0;
    }

    color: Theme.panel
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
        anchors.bottom: parent.bottom
    }
    // How much room the layouts take beyond their folded form.
    Figure {
        id: wide
        visible: false
        implicitWidth: layouts.open_width - layouts.folded_width
    }
    Row {
        id: left
        anchors.left: parent.left
        anchors.leftMargin: bar.edge
        height: parent.height
        spacing: bar.gap
        Icon {
            id: logo
            anchors.verticalCenter: parent.verticalCenter
            path: "M9 1 H19 L15 23 H5 Z"
            color: Theme.gold
            size: Theme.compact ? 20 : 24
        }
        Figure {
            id: title
            visible: bar.fits(title)
            text: "DJ UNIVERSE"
            hint: "DJ Universe"
            color: Theme.gold
            size: 15
            weight: Font.Black
            spread: 3
        }
        Figure {
            id: work
            visible: bar.fits(work)
            wanted: bar.app.work.text !== ""
            mark: bar.app.work.pausable ? 30 : 0
            most: Theme.compact ? 250 : Theme.narrow ? 330 : 420
            text: bar.app.work.text
            Btn {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: bar.app.work.pausable
                icon: bar.app.work.paused ? "M8 5 L19 12 L8 19 Z" : "M7 5 H10 V19 H7 Z M14 5 H17 V19 H14 Z"
                hint: bar.app.work.paused ? qsTr("Go on with the analysis") : qsTr("Pause the analysis")
                implicitWidth: 30
                onClicked: bar.app.work.toggle()
            }
        }
    }
    LayoutChoice {
        id: layouts
        readonly property real from: left.x + left.width + bar.gap
        readonly property real to: right.x - bar.gap - width
        height: parent.height
        width: implicitWidth
        x: Math.max(from, Math.min((bar.width - width) / 2, (from + to) / 2))
        LayoutMirroring.enabled: false
        stage: bar.app.stage
        folded: !bar.fits(wide)
    }
    Row {
        id: right
        anchors.right: parent.right
        anchors.rightMargin: bar.edge
        height: parent.height
        spacing: bar.gap
        RecordButton {
            id: record
            anchors.verticalCenter: parent.verticalCenter
            recorder: bar.status.recorder
        }
        Figure {
            id: shortage
            visible: bar.fits(shortage)
            wanted: bar.status.recorder.shortage > 0
            text: qsTr("%1 left").arg(bar.status.recorder.left)
            hint: bar.status.recorder.hint
            color: bar.status.recorder.shortage > 1 ? Theme.red : Theme.gold
        }
        Light {
            id: broadcast
            visible: bar.fits(broadcast)
            wanted: bar.status.links.broadcast !== ""
            lamp: bar.status.links.broadcast === "live" ? Theme.red : bar.status.links.broadcast === "connecting" ? Theme.gold : Theme.unlit
            text: bar.status.links.broadcast_text
            hint: bar.status.links.broadcasts
            color: bar.status.links.broadcast === "error" ? Theme.red : Theme.dim
        }
        Light {
            id: midi
            visible: bar.fits(midi)
            lamp: bar.status.links.played ? Theme.green : bar.status.links.controller_failed ? Theme.red : Theme.unlit
            text: qsTr("MIDI")
            hint: bar.status.links.controllers
            color: bar.status.links.controller_failed ? Theme.red : bar.status.links.controller ? Theme.dim : Theme.faint
            pressable: true
            onClicked: bar.app.stage.open_page("settings/controllers")
        }
        Light {
            id: outside
            visible: bar.fits(outside)
            wanted: bar.status.networks.word !== "" || bar.status.networks.lamp === 3
            lamp: [Theme.unlit, Theme.gold, Theme.green, Theme.red][bar.status.networks.lamp]
            text: bar.status.networks.word === "" ? qsTr("LINK") : bar.status.networks.word
            hint: bar.status.networks.text
        }
        Light {
            id: audio
            lamp: bar.status.device_state === 1 ? Theme.green : bar.status.device_state === 2 ? Theme.red : Theme.gold
            text: bar.status.period === "" ? qsTr("AUDIO") : bar.status.period
            hint: bar.status.device_hint
            color: bar.status.device_state === 2 ? Theme.red : Theme.dim
            pressable: true
            onClicked: bar.app.stage.open_page("settings")
        }
        Figure {
            id: device
            visible: bar.fits(device)
            most: Theme.compact ? 170 : Theme.narrow ? 210 : 280
            text: bar.status.device
            hint: bar.status.device_hint
            color: bar.status.device_state === 2 ? Theme.red : Theme.dim
        }
        Figure {
            id: load
            visible: bar.fits(load)
            text: qsTr("CPU %1").arg(bar.status.load_text)
            widest: qsTr("CPU %1").arg("100 %")
            hint: bar.status.load_hint
            color: bar.status.strain > 1 ? Theme.red : bar.status.strain > 0 ? Theme.gold : Theme.dim
        }
        Figure {
            id: dropouts
            visible: bar.fits(dropouts)
            wanted: bar.status.dropouts > 0
            text: bar.status.dropouts_text
            hint: bar.status.dropouts_hint
            color: Theme.gold
            pressable: true
            onClicked: bar.status.acknowledge()
        }
        Figure {
            id: network
            visible: bar.fits(network)
            mark: 18
            hint: bar.status.network_hint
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: 18
                color: bar.status.online ? Theme.dim : Theme.faint
                path: bar.status.online ? "M12 3 A15 15 0 0 1 23 8 L20.6 10.6 A11.6 11.6 0 0 0 3.4 10.6 L1 8 A15 15 0 0 1 12 3 Z M12 9.4 A9 9 0 0 1 18.4 12.6 L16 15.2 A5.6 5.6 0 0 0 8 15.2 L5.6 12.6 A9 9 0 0 1 12 9.4 Z M12 16 L14.6 18.6 L12 21.4 L9.4 18.6 Z" : "M4 2 L22 20 L20 22 L2 4 Z M12 16 L14.6 18.6 L12 21.4 L9.4 18.6 Z"
            }
        }
        BatteryMark {
            id: battery
            visible: bar.fits(battery)
            status: bar.status
        }
        Figure {
            id: clock
            text: bar.status.clock
            hint: qsTr("Time: %1").arg(bar.status.clock)
            mono: true
            size: Theme.compact ? 16 : 18
            color: Theme.text
        }
        Row {
            id: buttons
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            Btn {
                id: look
                icon: "M2 3 H22 V8 H2 Z M2 10 H10 V21 H2 Z M12 10 H22 V21 H12 Z"
                hint: qsTr("View: what this layout shows")
                implicitWidth: Math.max(32, Theme.target)
                onClicked: outlook.open_at(look)
                Menu {
                    id: outlook
                    label: look.hint
                    labels: bar.app.outlook.labels
                    ticks: bar.app.outlook.ticks
                    onChosen: index => bar.app.outlook.choose(index)
                }
            }
            Btn {
                label: "?"
                hint: qsTr("Open the help")
                path: "help"
                implicitWidth: Math.max(32, Theme.target)
                onClicked: bar.app.stage.open_page("help")
            }
            Btn {
                icon: "M10 1 H14 L14.6 4 L17 5 L19.6 3.4 L21.9 6 L20 8.6 L21 11 L23.6 11.6 V14.6 L20.8 15.2 L19.8 17.4 L21.4 20 L18.8 22.2 L16.4 20.6 L14.6 21.2 L14 24 H10 L9.4 21.2 L7.4 20.4 L5 22 L2.6 19.4 L4.2 17 L3.4 15 L0.4 14.4 V11 L3.4 10.4 L4.2 8.4 L2.6 6 L5 3.4 L7.4 5 L9.4 4.2 Z M12 8 A4.6 4.6 0 1 0 12 17.2 A4.6 4.6 0 1 0 12 8 Z"
                hint: qsTr("Settings")
                path: "settings"
                implicitWidth: Math.max(32, Theme.target)
                onClicked: bar.app.stage.open_page("settings")
            }
            Btn {
                icon: "M3 3 H10 V6 H6 V10 H3 Z M14 3 H21 V10 H18 V6 H14 Z M3 14 H6 V18 H10 V21 H3 Z M18 14 H21 V21 H14 V18 H18 Z"
                hint: qsTr("Full screen")
                path: "full"
                checkable: true
                on: bar.app.stage.full_screen
                implicitWidth: Math.max(32, Theme.target)
                onClicked: bar.app.stage.toggle_full()
            }
        }
    }
}
