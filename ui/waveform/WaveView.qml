// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import DjUniverse
import ui
import ui.bound
import ui.controls

// The scrolling wave of a deck. Only the strip moves; pull it to scratch.
Rectangle {
    id: view
    required property Deck deck
    readonly property Wave wave: deck.wave
    readonly property color accent: Theme.decks[deck.index]
    readonly property real pixel: 1 / Screen.devicePixelRatio

    function resize() {
        view.wave.resize(view.width, view.height, Screen.devicePixelRatio);
    }

    color: Theme.wave
    clip: true
    onWidthChanged: resize()
    onHeightChanged: resize()
    onPixelChanged: resize()
    Component.onCompleted: resize()
    Accessible.role: Accessible.Graphic
    Accessible.name: "Waveform of deck " + deck.letter

    Item {
        x: view.wave.offset
        height: view.height

        Repeater {
            model: view.wave.tiles
            Image {
                required property real at
                required source
                x: at
                width: view.wave.tile_px * view.pixel
                height: view.height
                cache: false
                smooth: false
            }
        }
        Rectangle {
            visible: view.wave.loop_on
            x: view.wave.loop_at
            width: view.wave.loop_width
            height: view.height
            color: "#243ddc84"
            border.color: Theme.green
            border.width: 2
            Rectangle {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: text.implicitWidth + 16
                height: 19
                color: Theme.green
                Txt {
                    id: text
                    anchors.centerIn: parent
                    text: "LOOP " + view.deck.param(Controls.loopSize).text
                    font.pixelSize: 12
                    font.weight: Font.Bold
                    color: Theme.ink_green
                }
            }
        }
        Repeater {
            model: view.wave.beats
            Rectangle {
                required property real at
                required property int strong
                required property bool shown
                visible: shown
                x: at
                width: strong > 0 ? 2 : 1
                height: view.height
                color: strong > 0 ? "#c0ff4438" : "#80c8c8d2"
                Rectangle {
                    visible: parent.strong > 1
                    x: -4
                    width: 10
                    height: 6
                    color: Theme.red
                }
                Rectangle {
                    visible: parent.strong > 1
                    x: -4
                    y: view.height - 6
                    width: 10
                    height: 6
                    color: Theme.red
                }
            }
        }
        Repeater {
            model: view.wave.flags
            WaveFlag {
                required at
                required reach
                required label
                required tint
                height: view.height
            }
        }
    }
    Rectangle {
        width: 4
        height: parent.height
        color: view.accent
    }
    Rectangle {
        x: 14
        y: view.height - height - 6
        width: 24
        height: 24
        radius: 4
        color: view.accent
        Txt {
            anchors.centerIn: parent
            text: view.deck.letter
            color: Theme.ink
            font.weight: Font.Black
            font.pixelSize: 15
        }
    }
    MouseArea {
        id: area

        property real last: 0

        anchors.fill: parent
        preventStealing: true
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: mouse => {
            area.last = mouse.x;
            view.deck.touch(true);
        }
        onPositionChanged: mouse => {
            view.deck.pull(mouse.x - area.last);
            area.last = mouse.x;
        }
        onReleased: view.deck.touch(false)
        onCanceled: view.deck.touch(false)
        onWheel: wheel => view.wave.zoom(wheel.angleDelta.y > 0 ? 1 : -1)
    }
}
