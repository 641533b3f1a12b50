// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// A deck's strip: knobs outside, meter and fader inside.
Item {
    id: channel
    required property Deck deck
    property bool mirrored: false
    readonly property color accent: Theme.decks[deck.index]

    signal clip_pressed

    component Band: BoundKnob {
        required property Param kill
        off: kill.on
        pressable: true
        accent: channel.accent
        size: knobs.size
        onLabelPressed: kill.toggle()
    }

    implicitWidth: knobs.width + meter.width + strip.width + 14

    Column {
        id: knobs
        readonly property int size: Math.min(Theme.knob + 6, channel.height / 5 - 20)
        x: channel.mirrored ? channel.width - width : 0
        spacing: (channel.height - 5 * (size + 17)) / 4
        BoundKnob {
            param: channel.deck.param(Controls.trim)
            label: "TRIM"
            accent: channel.accent
            size: knobs.size
        }
        Band {
            param: channel.deck.param(Controls.eqHigh)
            kill: channel.deck.param(Controls.eqHighKill)
            label: "HI"
        }
        Band {
            param: channel.deck.param(Controls.eqMid)
            kill: channel.deck.param(Controls.eqMidKill)
            label: "MID"
        }
        Band {
            param: channel.deck.param(Controls.eqLow)
            kill: channel.deck.param(Controls.eqLowKill)
            label: "LOW"
        }
        BoundKnob {
            param: channel.deck.param(Controls.filter)
            label: "FILTER"
            accent: Theme.text
            size: knobs.size
        }
    }
    Meter {
        id: meter
        x: channel.mirrored ? strip.width + 7 : knobs.width + 7
        width: Theme.compact ? 10 : 14
        height: channel.height - 4
        level: channel.deck.level.level
        peak: channel.deck.level.peak
        clipped: channel.deck.level.clipped
        onPressed: channel.clip_pressed()
    }
    Item {
        id: strip
        x: channel.mirrored ? 0 : channel.width - width
        width: Theme.compact ? 40 : 48
        height: channel.height
        Txt {
            id: letter
            anchors.horizontalCenter: parent.horizontalCenter
            text: channel.deck.letter
            font.pixelSize: Theme.compact ? 18 : 22
            font.weight: Font.Black
            color: channel.accent
        }
        BoundToggle {
            id: pfl
            y: letter.height + 4
            width: parent.width
            param: channel.deck.param(Controls.pfl)
            label: "CUE"
            hint: "Hear deck " + channel.deck.letter + " in the headphones"
            accent: channel.accent
        }
        BoundFader {
            anchors.horizontalCenter: parent.horizontalCenter
            y: pfl.y + pfl.height + 10
            height: channel.height - y
            param: channel.deck.param(Controls.fader)
            label: "Fader of deck " + channel.deck.letter
            accent: channel.accent
            marked: false
        }
    }
}
