// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import "themes.js" as Table

// All colours, sizes and fonts; nothing else names one.
QtObject {
    property string name: "dark" // of the theme
    property bool compact: false // a window of 1280 x 720 or so
    property bool narrow: false // no room for long labels
    property bool touch: false // for fingers
    property bool reduced_motion: false
    property real scale: 1 // of everything; Qt applies it

    readonly property var table: Object.assign({}, Table.themes["dark"], Table.themes[name])

    // grounds
    readonly property color ground: table.ground
    readonly property color wave: table.wave
    readonly property color panel: table.panel
    readonly property color raised: table.raised
    readonly property color lifted: table.lifted
    readonly property color row: table.row
    readonly property color chosen: table.chosen
    readonly property color unlit: table.unlit
    readonly property color veil: table.veil // over the window, below a page
    // edges
    readonly property color line: table.line
    readonly property color rim: table.rim
    readonly property color cap: table.cap // of a fader
    readonly property color cap_lit: table.cap_lit
    readonly property color focus: table.focus // round what has the keyboard
    // texts and marks, readable on each ground
    readonly property color text: table.text
    readonly property color dim: table.dim
    readonly property color faint: table.faint
    readonly property color gold: table.gold
    readonly property color cyan: table.cyan
    readonly property color red: table.red
    readonly property color green: table.green
    // texts on gold, cyan, red, decks, cues and keys; on green
    readonly property color ink: table.ink
    readonly property color ink_green: table.ink_green
    readonly property color paper: "white" // of codes that cameras read, in every theme
    readonly property color print_ink: "black"
    readonly property list<color> decks: table.decks
    readonly property list<color> bands: table.bands // of waves: low, mid, high
    readonly property list<color> stems: table.stems // drums, bass, other, vocals
    readonly property list<color> cues: table.cues // for cues, loops and sections: see `mark`
    readonly property real fill: table.fill // of its colour is in the ground of a pad
    readonly property bool recolors: table.recolors // the music's colours; they have numbers, too
    readonly property real colorful: 0.25 // as in app/themes.py

    readonly property string sans: families("Inter", ["Inter Display", "Noto Sans", "DejaVu Sans"])
    readonly property string mono: families("JetBrains Mono", ["Noto Sans Mono", "DejaVu Sans Mono", "monospace"])

    readonly property int label: touch ? 14 : 13
    readonly property int body: touch ? 16 : compact ? 13 : 14
    readonly property int title: compact ? 16 : 20
    readonly property int digits: compact ? 22 : narrow ? 27 : 32
    readonly property int gap: touch ? 8 : compact ? 5 : 8
    readonly property int radius: 6
    readonly property int target: touch ? 44 : compact ? 25 : 28 // height of the smallest control
    readonly property int button: target
    readonly property int knob: touch ? 48 : compact ? 34 : 42
    readonly property int row_height: touch ? 44 : compact ? 27 : 30
    readonly property int field: touch ? 44 : 32 // height of a line of a form
    readonly property int blink: reduced_motion ? 0 : 500 // ms of a flashing mark; 0: it stays lit
    readonly property int glide: reduced_motion ? 0 : 120 // ms of a part that opens or moves

    // A colour that comes with the music (cue, key, crate) as this theme can show it: see `marked`
    // of app/themes.py, which is the same.
    function mark(color: color): color {
        if (!recolors)
            return color;
        const kind = table.hues.filter(end => end <= color.hsvHue * 360).length % cues.length;
        return blend(color, cues[kind], Math.min(color.hsvSaturation * color.hsvValue / colorful, 1));
    }
    function blend(a: color, b: color, share: real): color {
        return Qt.rgba(a.r + (b.r - a.r) * share, a.g + (b.g - a.g) * share, a.b + (b.b - a.b) * share, a.a);
    }

    // the first of the fonts that is installed; Qt finds glyphs that it lacks in others
    function families(first: string, others: list<string>): string {
        const installed = Qt.fontFamilies();
        return [first, ...others].find(f => installed.includes(f)) ?? "";
    }

    // The ground of a switch that is on for most of a set: its text has the colour itself.
    function soft(of: color): color {
        return Qt.tint(raised, Qt.alpha(of, 0.16));
    }

    // Of a small mark, of which there are many: not quite opaque, or the software renderer would
    // cut each out of all that lies below it.
    function glaze(of: color): color {
        return Qt.alpha(of, 0.995);
    }
}
