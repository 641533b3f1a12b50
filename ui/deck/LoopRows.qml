// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.bound
import ui.controls

// Loops, jumps, and what a turntable can do.
ColumnLayout {
    id: rows
    required property Deck deck
    required property color accent
    readonly property Param size: deck.param(Controls.loopSize)
    readonly property Param jump: deck.param(Controls.beatjumpSize)
    readonly property Param move: deck.param(Controls.loopMove)
    readonly property real gap: Theme.compact ? 3 : 5
    readonly property real label_width: 44

    spacing: Theme.compact ? 4 : 6

    RowLayout {
        spacing: rows.gap
        Txt {
            visible: !Theme.narrow
            Layout.preferredWidth: rows.label_width
            text: "LOOP"
            color: Theme.dim
            font.pixelSize: Theme.label
        }
        Btn {
            icon: "M15 5 L7 12 L15 19 Z"
            hint: "Halve the loop"
            onClicked: rows.deck.param(Controls.loopHalve).press()
        }
        Btn {
            Layout.fillWidth: true
            label: rows.size.text
            hint: "Loop " + rows.size.text + " beats"
            checkable: true
            on: rows.deck.param(Controls.loopActive).on
            accent: Theme.green
            ink: Theme.ink_green
            onPressed: rows.deck.loop()
        }
        Btn {
            icon: "M9 5 L17 12 L9 19 Z"
            hint: "Double the loop"
            onClicked: rows.deck.param(Controls.loopDouble).press()
        }
        BoundTrigger {
            Layout.fillWidth: true
            param: rows.deck.param(Controls.loopIn)
            label: "IN"
            hint: "Loop in"
        }
        BoundTrigger {
            Layout.fillWidth: true
            param: rows.deck.param(Controls.loopOut)
            label: "OUT"
            hint: "Loop out"
        }
        BoundTrigger {
            Layout.fillWidth: true
            param: rows.deck.param(Controls.loopReloop)
            label: Theme.compact ? "RE" : "RELOOP"
            hint: "Reloop"
        }
    }
    RowLayout {
        spacing: rows.gap
        Txt {
            visible: !Theme.narrow
            Layout.preferredWidth: rows.label_width
            text: "JUMP"
            color: Theme.dim
            font.pixelSize: Theme.label
        }
        BoundTrigger {
            param: rows.deck.param(Controls.beatjumpBack)
            icon: "M11 5 L4 12 L11 19 Z M20 5 L13 12 L20 19 Z"
            hint: "Jump back"
        }
        Btn {
            Layout.fillWidth: true
            label: rows.jump.text
            hint: "Jump size " + rows.jump.text + " beats; press to double, right press to halve"
            onClicked: shift => rows.jump.double(shift ? -1 : 1)
            onCleared: rows.jump.double(-1)
        }
        BoundTrigger {
            param: rows.deck.param(Controls.beatjumpForward)
            icon: "M4 5 L11 12 L4 19 Z M13 5 L20 12 L13 19 Z"
            hint: "Jump forward"
        }
        Btn {
            Layout.fillWidth: true
            label: Theme.narrow ? "◀" : "◀ LOOP"
            hint: "Move the loop back a beat"
            onPressed: rows.move.send(-1)
        }
        Btn {
            Layout.fillWidth: true
            label: Theme.narrow ? "▶" : "LOOP ▶"
            hint: "Move the loop forward a beat"
            onPressed: rows.move.send(1)
        }
    }
    RowLayout {
        spacing: rows.gap
        Txt {
            visible: !Theme.narrow
            Layout.preferredWidth: rows.label_width
            text: "VINYL"
            color: Theme.dim
            font.pixelSize: Theme.label
        }
        BoundHold {
            Layout.fillWidth: true
            param: rows.deck.param(Controls.censor)
            label: Theme.narrow ? "CENS" : "CENSOR"
            hint: "Censor while held"
            on: down
            accent: Theme.red
        }
        BoundTrigger {
            Layout.fillWidth: true
            param: rows.deck.param(Controls.brake)
            label: "BRAKE"
        }
        BoundTrigger {
            Layout.fillWidth: true
            param: rows.deck.param(Controls.spinback)
            label: Theme.narrow ? "SPIN" : "SPINBACK"
            hint: "Spinback"
        }
        BoundTrigger {
            Layout.fillWidth: true
            param: rows.deck.param(Controls.softStart)
            label: Theme.narrow ? "START" : "SOFT START"
            hint: "Soft start"
        }
    }
}
