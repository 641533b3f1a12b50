// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import DjUniverse
import ui
import ui.bound
import ui.controls

// The scrolling wave of a deck; only the strip moves. Pull it to scratch, with Shift to seek; zoom
// with the wheel or two fingers. When vertical, time runs down.
Rectangle {
    id: view
    required property Deck deck
    property bool vertical: false
    property string name // of further views of one deck: each has its own size
    property bool seeks: false // a pull moves the playhead
    property bool shader: false // the graphics card may draw
    readonly property Wave wave: deck.wave_of(vertical ? name + "|" : name)
    readonly property Wave ghost: wave.ghost as Wave
    readonly property color accent: Theme.decks[deck.index]
    readonly property real breadth: vertical ? width : height
    readonly property real along: vertical ? height : width

    signal picked(seconds: real) // by a double click

    function resize() {
        view.wave.resize(view.along, view.breadth, Screen.devicePixelRatio);
    }
    function choose() {
        view.wave.draw_as(view.vertical, view.shader);
    }

    objectName: "scrolls"
    color: Theme.wave
    clip: true
    onWidthChanged: resize()
    onHeightChanged: resize()
    onWaveChanged: {
        resize();
        choose();
    }
    onShaderChanged: choose()
    onVisibleChanged: view.wave.show(view.visible)
    Component.onCompleted: {
        choose();
        resize();
        view.wave.show(view.visible);
    }
    Component.onDestruction: view.wave.show(false)
    Screen.onDevicePixelRatioChanged: resize()
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Waveform of deck %1").arg(deck.letter)
    Accessible.description: deck.loaded ? qsTr("%1, %2").arg(deck.title).arg(deck.readout.big_time) : ""

    Loader {
        anchors.fill: parent
        sourceComponent: view.wave.shaded ? shaded : tiled
    }
    Component {
        id: tiled
        WaveTiles {
            wave: view.wave
            vertical: view.vertical
        }
    }
    Component {
        id: shaded
        WaveShader {
            wave: view.wave
            vertical: view.vertical
            WaveTiles {
                anchors.fill: parent
                wave: view.wave
                vertical: view.vertical
            }
        }
    }
    MouseArea {
        id: hand

        function place(mouse: MouseEvent): real {
            return view.vertical ? mouse.y : mouse.x;
        }
        anchors.fill: parent
        hoverEnabled: true
        onEntered: Hover.mention(view, view.deck.param(Controls.jog).path, "")
        onExited: Hover.leave(view)
        cursorShape: pressed ? Qt.ClosedHandCursor : view.seeks ? Qt.SizeHorCursor : Qt.OpenHandCursor
        onPressed: mouse => Hover.picking ? Hover.pick(view, view.deck.param(Controls.jog).path) : view.wave.press(hand.place(mouse), view.seeks !== ((mouse.modifiers & Qt.ShiftModifier) !== 0))
        onPositionChanged: mouse => pressed ? view.wave.drag(hand.place(mouse)) : undefined
        onReleased: view.wave.release()
        onCanceled: view.wave.release()
        onDoubleClicked: mouse => view.picked(view.wave.seconds_at(hand.place(mouse)))
        onWheel: wheel => view.wave.zoom((wheel.angleDelta.y || wheel.angleDelta.x) / 120)
    }
    PinchHandler {
        target: null
        onActiveChanged: view.wave.release()
        onScaleChanged: factor => view.wave.pinch(factor)
    }
    WaveMarks {
        deck: view.deck
        wave: view.wave
        vertical: view.vertical
        breadth: view.breadth
    }
    Loader {
        anchors.fill: parent
        active: view.ghost !== null
        sourceComponent: Item {
            WaveGhost {
                wave: view.ghost
                vertical: view.vertical
            }
        }
    }
    Bar {
        visible: view.wave.slip_on
        vertical: view.vertical
        at: view.wave.slip_at - 1
        reach: 2
        breadth: view.breadth
        color: Qt.alpha(Theme.text, 0.6)
    }
    Bar {
        vertical: view.vertical
        reach: 4
        breadth: view.breadth
        color: view.accent
    }
    Rectangle {
        objectName: "ending"
        anchors.fill: parent
        visible: view.deck.ahead.lit
        color: "transparent"
        border.color: Theme.red
        border.width: 3
    }
    Rectangle {
        x: view.vertical ? view.width - width - 6 : 14
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
}
