// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.bound
import ui.controls

// How the deck behaves: switches, key shift, eject.
RowLayout {
    id: options
    required property Deck deck
    required property color accent
    readonly property Param shift: deck.param(Controls.keyShift)

    spacing: Theme.compact ? 3 : 6

    BoundToggle {
        readonly property Param quality: options.deck.param(Controls.keylockQuality)

        param: options.deck.param(Controls.keylock)
        label: (Theme.compact ? "LOCK" : "KEY LOCK") + (quality.value > 0 ? " +" : "")
        hint: "Key lock"
        note: "Sound: " + quality.text.toLowerCase() + ". Right click: the other"
        accent: options.accent
        onCleared: quality.cycle(1)
    }
    BoundToggle {
        param: options.deck.param(Controls.slip)
        label: "SLIP"
        accent: options.accent
    }
    BoundToggle {
        param: options.deck.param(Controls.quantize)
        label: Theme.compact ? "Q" : "QUANT"
        hint: "Quantize"
        accent: options.accent
    }
    BoundToggle {
        param: options.deck.param(Controls.vinyl)
        label: "VINYL"
        accent: options.accent
    }
    BoundToggle {
        param: options.deck.param(Controls.reverse)
        label: "REV"
        hint: "Reverse"
        accent: Theme.red
    }
    Item {
        Layout.fillWidth: true
    }
    Txt {
        visible: !Theme.narrow
        text: "KEY"
        color: Theme.dim
        font.pixelSize: Theme.label
    }
    Btn {
        label: "−"
        hint: "Key down a semitone"
        onClicked: options.shift.put(Math.round(options.shift.value) - 1)
    }
    Btn {
        label: options.shift.text
        hint: "Key shift " + options.shift.text + ", press for 0"
        implicitWidth: 38
        on: options.shift.text !== "0"
        accent: options.accent
        onClicked: options.shift.reset()
    }
    Btn {
        label: "+"
        hint: "Key up a semitone"
        onClicked: options.shift.put(Math.round(options.shift.value) + 1)
    }
    Btn {
        icon: "M12 5 L20 14 H4 Z M4 17 H20 V20 H4 Z"
        hint: "Eject"
        implicitWidth: 34
        onClicked: options.deck.eject()
    }
}
