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
    // What comes and goes moves nothing: the layouts and the buttons stand where they would without
    // it. Work takes the place of the title, warnings that of the device and then of the load.
    readonly property real least: logo.width + layouts.folded_width + span([record, audio, clock, buttons]) + 2 * edge + gap
    readonly property list<Item> firm: choose([load, battery, midi, network], width - least)
    readonly property real spare: width - least - span(firm)
    readonly property bool opened: layouts.open_width - layouts.folded_width <= spare
    readonly property real rest: opened ? spare - layouts.open_width + layouts.folded_width : spare
    readonly property bool titled: span([title]) <= rest
    readonly property real from: edge + logo.width + gap + (titled ? span([title]) : 0)
    readonly property real to: width - edge - span([...firm, record, audio, clock, buttons]) - layouts.width
    readonly property real at: Math.max(from, Math.min((width - layouts.width) / 2, (from + to) / 2, to - 48)) // with room for a short warning
    readonly property real before: at - edge - logo.width - 2 * gap // of the layouts
    readonly property real behind: to - at
    readonly property list<Item> warnings: choose([shortage, dropouts, broadcast, outside], behind + (firm.indexOf(load) >= 0 ? span([load]) : 0))
    readonly property list<Item> others: choose([load, device], behind + (firm.indexOf(load) >= 0 ? span([load]) : 0) - span(warnings))

    function span(items: list<Item>): real {
        let sum = 0;
        for (const item of items)
            sum += item.implicitWidth + bar.gap;
        return sum;
    }
    function choose(ranked: list<Item>, room: real): list<Item> {
        const found = [];
        for (const item of ranked) {
            const figure = item as Figure;
            if (!figure.wanted || bar.span([figure]) > room)
                continue;
            room -= bar.span([figure]);
            found.push(figure);
        }
        return found;
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
            visible: bar.titled && (!work.visible || bar.span([title]) + work.implicitWidth <= bar.before)
            text: "DJ UNIVERSE"
            hint: "DJ Universe"
            color: Theme.gold
            size: 15
            weight: Font.Black
            spread: 3
        }
        Figure {
            id: work
            visible: wanted && bar.before > mark
            wanted: bar.app.work.text !== ""
            mark: bar.app.work.pausable ? 30 : 0
            most: Math.min(Theme.narrow ? 330 : 420, bar.before - mark - gap)
            text: bar.app.work.text
            brief: bar.app.work.brief
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
        anchors.left: parent.left
        anchors.leftMargin: bar.at
        height: parent.height
        width: implicitWidth
        stage: bar.app.stage
        folded: !bar.opened
    }
    Row {
        id: right
        anchors.right: parent.right
        anchors.rightMargin: bar.edge
        height: parent.height
        spacing: bar.gap
        Figure {
            id: shortage
            visible: bar.warnings.indexOf(shortage) >= 0
            wanted: bar.status.recorder.shortage > 0
            text: qsTr("%1 left").arg(bar.status.recorder.left)
            hint: qsTr("The disk has room for %1 of recording").arg(bar.status.recorder.left)
            color: bar.status.recorder.shortage > 1 ? Theme.red : Theme.gold
        }
        Figure {
            id: dropouts
            visible: bar.warnings.indexOf(dropouts) >= 0
            wanted: bar.status.dropouts > 0
            text: bar.status.dropouts_text
            brief: "! " + bar.status.dropouts
            most: Math.max(28, bar.behind - bar.gap) // beside the load, where both have room
            hint: bar.status.dropouts_hint
            color: Theme.gold
            pressable: true
            onClicked: bar.status.acknowledge()
        }
        Light {
            id: broadcast
            visible: bar.warnings.indexOf(broadcast) >= 0
            wanted: bar.status.links.broadcast !== ""
            lamp: bar.status.links.broadcast === "live" ? Theme.red : bar.status.links.broadcast === "connecting" ? Theme.gold : Theme.unlit
            text: bar.status.links.broadcast_text
            hint: bar.status.links.broadcasts
            color: bar.status.links.broadcast === "error" ? Theme.red : Theme.dim
        }
        Light {
            id: outside
            visible: bar.warnings.indexOf(outside) >= 0
            wanted: bar.status.networks.word !== "" || bar.status.networks.lamp === 3
            lamp: [Theme.unlit, Theme.gold, Theme.green, Theme.red][bar.status.networks.lamp]
            text: bar.status.networks.word === "" ? qsTr("LINK") : bar.status.networks.word
            hint: bar.status.networks.text
        }
        Figure {
            id: device
            visible: bar.others.indexOf(device) >= 0
            most: Theme.compact ? 170 : Theme.narrow ? 210 : 280
            text: bar.status.device
            hint: bar.status.device_hint
            color: bar.status.device_state === 2 ? Theme.red : Theme.dim
        }
        Figure {
            id: load
            visible: bar.others.indexOf(load) >= 0
            text: qsTr("CPU %1").arg(bar.status.load_text)
            widest: qsTr("CPU %1").arg("100 %")
            hint: bar.status.load_hint
            color: bar.status.strain > 1 ? Theme.red : bar.status.strain > 0 ? Theme.gold : Theme.dim
        }
        Light {
            id: midi
            visible: bar.firm.indexOf(midi) >= 0
            lamp: bar.status.links.played ? Theme.green : bar.status.links.controller_failed ? Theme.red : Theme.unlit
            text: qsTr("MIDI")
            hint: bar.status.links.controllers
            color: bar.status.links.controller_failed ? Theme.red : bar.status.links.controller ? Theme.dim : Theme.faint
            pressable: true
            onClicked: bar.app.stage.open_page("settings/controllers")
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
            id: network
            visible: bar.firm.indexOf(network) >= 0
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
            visible: bar.firm.indexOf(battery) >= 0
            status: bar.status
        }
        RecordButton {
            id: record
            anchors.verticalCenter: parent.verticalCenter
            recorder: bar.status.recorder
        }
        Figure {
            id: clock
            text: bar.status.clock
            widest: bar.status.clock.length > 5 ? "00:00 AM" : "00:00"
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
