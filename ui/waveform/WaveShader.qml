// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import DjUniverse
import ui

// The wave drawn by the graphics card from a texture of its peaks.
Item {
    id: view
    required property Wave wave
    required property bool vertical

    Image {
        id: peaks
        visible: false
        source: view.wave.texture
        cache: false
        smooth: false
    }
    ShaderEffect {
        readonly property var source: peaks
        readonly property real row: view.wave.texel_row
        readonly property real start: view.wave.texel_start
        readonly property real pace: view.wave.texel_step
        readonly property real texels: peaks.status === Image.Ready ? view.wave.texels : 0
        readonly property real rows: view.wave.texture_rows
        readonly property real upright: view.vertical ? 1 : 0
        readonly property vector2d size: Qt.vector2d(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio))
        readonly property color low: Theme.bands[0]
        readonly property color mid: Theme.bands[1]
        readonly property color high: Theme.bands[2]
        readonly property color ground: Theme.wave

        anchors.fill: parent
        blending: false
        fragmentShader: "../../resources/shaders/wave.frag.qsb"
    }
}
