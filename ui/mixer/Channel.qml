// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// A deck's strip: knobs outside, meter and fader inside; in a narrow one the fader is below the
// knobs.
Item {
    id: channel
    required property Deck deck
    property bool mirrored: false
    property bool assigned: false // with its side of the crossfader
    property int units: 2 // FX units that can be assigned
    property int largest: Theme.knob + 6 // knob
    readonly property color accent: Theme.decks[deck.index]
    readonly property bool stacked: width < 86
    readonly property bool slim: width < 136
    readonly property bool figured: width > 170 // with the dB beside its meter
    readonly property real figures: !figured ? 0 : width > 250 ? 54 : width > 220 ? 34 : 25 // room for them
    readonly property real gap: slim ? 4 : 7
    readonly property string letter: deck.letter

    signal clip_pressed

    component Turning: BoundKnob {
        accent: channel.accent
        width: knobs.cell
        size: knobs.size
        reach: channel.stacked ? 0 : 4
    }
    component Band: Turning {
        required property Param kill
        off: kill.on
        pressable: true
        onLabelPressed: kill.toggle()
        Keys.onDeletePressed: kill.toggle()
    }

    implicitWidth: Theme.compact ? 122 : 142

    Grid {
        id: knobs
        readonly property real cell: channel.stacked ? channel.width / 2 : Math.min(Math.max(channel.width * 0.44, 46), channel.largest + 20)
        readonly property int size: channel.stacked ? 26 : Math.max(24, Math.min(channel.largest, channel.height / 5 - 20, cell - 6))
        x: channel.mirrored && !channel.stacked ? channel.width - width : 0
        y: channel.stacked ? name.height + 4 : 0
        columns: channel.stacked ? 2 : 1
        rowSpacing: channel.stacked ? 4 : Math.max((channel.height - 5 * (size + 17)) / 4, 0)
        Turning {
            param: channel.deck.param(Controls.trim)
            label: qsTr("TRIM")
            hint: qsTr("Trim of deck %1").arg(channel.letter)
        }
        Band {
            param: channel.deck.param(Controls.eqHigh)
            kill: channel.deck.param(Controls.eqHighKill)
            label: qsTr("HI")
            hint: qsTr("Highs of deck %1").arg(channel.letter)
        }
        Band {
            param: channel.deck.param(Controls.eqMid)
            kill: channel.deck.param(Controls.eqMidKill)
            label: qsTr("MID")
            hint: qsTr("Mids of deck %1").arg(channel.letter)
        }
        Band {
            param: channel.deck.param(Controls.eqLow)
            kill: channel.deck.param(Controls.eqLowKill)
            label: qsTr("LOW")
            hint: qsTr("Lows of deck %1").arg(channel.letter)
        }
        Turning {
            param: channel.deck.param(Controls.filter)
            label: channel.stacked ? qsTr("FILT") : qsTr("FILTER")
            hint: qsTr("Filter of deck %1").arg(channel.letter)
            accent: Theme.text
        }
        FxButton {
            visible: channel.stacked
            width: knobs.cell - 2
            height: 30
            deck: channel.deck
            accent: channel.accent
        }
    }
    LevelMeter {
        id: meter
        x: channel.stacked ? channel.width - width - 4 : channel.mirrored ? strip.width + channel.figures + channel.gap : knobs.width + channel.gap
        y: channel.stacked ? knobs.y + knobs.height + 6 : 0
        width: channel.stacked ? 9 : channel.slim ? 8 : Theme.compact ? 10 : 14
        height: (channel.stacked && side.visible ? channel.height - side.height - 6 : channel.height - 4) - y
        level: channel.deck.level
        label: qsTr("Level of deck %1").arg(channel.letter)
        onPressed: channel.clip_pressed()
    }
    Loader {
        active: channel.figured
        x: channel.mirrored ? meter.x - width : meter.x + meter.width
        width: channel.figures
        height: meter.height
        sourceComponent: MeterScale {
            zero: meter.full
            twelve: meter.twelve
            before: channel.mirrored
        }
    }
    Item {
        id: strip
        x: channel.mirrored || channel.stacked ? 0 : channel.width - width
        width: channel.stacked ? channel.width : channel.width - knobs.width - meter.width - channel.figures - 2 * channel.gap
        height: channel.height
        Txt {
            id: name
            x: channel.stacked ? 8 : (strip.width - width) / 2
            text: channel.letter
            font.pixelSize: Theme.compact ? 18 : 22
            font.weight: Font.Black
            color: channel.accent
        }
        BoundToggle {
            id: pfl
            readonly property bool short: width < 38
            x: channel.stacked ? strip.width - width : (strip.width - width) / 2
            y: channel.stacked ? 0 : name.height + 3
            width: channel.stacked ? 34 : Math.min(strip.width, 72)
            param: channel.deck.param(Controls.pfl)
            label: qsTr("CUE")
            icon: short ? "M4 14 A8 8 0 0 1 20 14 V20 H16 V14 H18 A6 6 0 0 0 6 14 H8 V20 H4 Z" : ""
            hint: qsTr("Hear deck %1 in the headphones").arg(channel.letter)
            accent: channel.accent
        }
        FxAssign {
            id: effects
            readonly property bool wanted: !channel.stacked && strip.width >= 40 && channel.height > (Theme.touch ? 330 : 230)
            anchors.horizontalCenter: parent.horizontalCenter
            y: pfl.y + pfl.height + 4
            width: pfl.width
            visible: wanted
            columns: channel.units > 2 ? 2 : 1
            units: channel.units
            deck: channel.deck
            accent: channel.accent
        }
        FxButton {
            id: effect
            visible: !channel.stacked && !effects.wanted
            anchors.horizontalCenter: parent.horizontalCenter
            y: effects.y
            width: pfl.width
            deck: channel.deck
            accent: channel.accent
        }
        BoundFader {
            x: channel.stacked ? 2 : (strip.width - width) / 2
            width: Math.min(strip.width + (channel.stacked ? -20 : 4), 44)
            y: channel.stacked ? meter.y : (effects.visible ? effects.y + effects.height : effect.y + effect.height) + 8
            height: (side.visible ? side.y - 6 : channel.height) - y
            param: channel.deck.param(Controls.fader)
            label: qsTr("Fader of deck %1").arg(channel.letter)
            accent: channel.accent
            marked: false
        }
        BoundChoice {
            id: side
            visible: channel.assigned
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: channel.stacked ? strip.width - 4 : pfl.width
            param: channel.deck.param(Controls.assign)
            label: param.value === 1 ? "–" : param.text
            hint: qsTr("Deck %1 on side %2").arg(channel.letter).arg(param.text)
            on: param.value !== 1
            accent: param.value > 1 ? Theme.decks[1] : Theme.decks[0]
        }
    }
}
