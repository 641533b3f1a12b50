// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// All colours, sizes and fonts; nothing else names one.
QtObject {
    property bool compact: false // a window of 1280 x 720 or so
    property bool narrow: false // no room for long labels

    readonly property color ground: "#08080a"
    readonly property color wave: "#0d0d10"
    readonly property color panel: "#111115"
    readonly property color raised: "#1b1b21"
    readonly property color lifted: "#26262e"
    readonly property color line: "#2b2b34"
    readonly property color rim: "#3a3a45"
    readonly property color row: "#0e0e12"
    readonly property color chosen: "#3a2c05"
    readonly property color text: "#f4f4f6"
    readonly property color dim: "#b0b0bc"
    readonly property color faint: "#84849a"
    readonly property color gold: "#ffb400"
    readonly property color cyan: "#35d0ff"
    readonly property color red: "#ff4438"
    readonly property color green: "#3ddc84"
    readonly property color ink: "#141000"
    readonly property color ink_green: "#06200f"
    readonly property color unlit: "#1a1a20"
    readonly property list<color> decks: [gold, cyan, "#ff6ad5", "#9be15d"]

    readonly property string sans: families("Inter", ["Inter Display", "Noto Sans", "DejaVu Sans"])
    readonly property string mono: families("JetBrains Mono", ["Noto Sans Mono", "DejaVu Sans Mono", "monospace"])

    readonly property int label: 13
    readonly property int body: compact ? 13 : 14
    readonly property int title: compact ? 16 : 20
    readonly property int digits: compact ? 22 : narrow ? 27 : 32
    readonly property int gap: compact ? 5 : 8
    readonly property int radius: 6
    readonly property int button: compact ? 25 : 28
    readonly property int knob: compact ? 34 : 42
    readonly property int row_height: compact ? 27 : 30

    // the first of the fonts that is installed
    function families(first: string, others: list<string>): string {
        const installed = Qt.fontFamilies();
        return [first, ...others].find(f => installed.includes(f)) ?? "";
    }
}
