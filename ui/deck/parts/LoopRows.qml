// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
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
    property bool jumps: true
    property bool brakes: false // with the row of brakes
    property real tall: Theme.button
    readonly property Param size: deck.param(Controls.loopSize)
    readonly property Param jump: deck.param(Controls.beatjumpSize)
    readonly property Param move: deck.param(Controls.loopMove)
    readonly property real gap: Theme.compact ? 3 : 5
    readonly property bool named: width > 420
    readonly property bool marked: width > 200 // room for in and out
    readonly property real label_width: Math.min(Math.max(48, loops.implicitWidth, leaps.implicitWidth, turns.implicitWidth), 72)
    readonly property real finger: Theme.touch ? Theme.target : 0
    readonly property string letter: deck.letter

    spacing: Theme.compact ? 4 : 6

    component Name: Txt {
        visible: rows.named
        Layout.preferredWidth: rows.label_width
        color: Theme.dim
        font.pixelSize: Theme.label
    }

    RowLayout {
        spacing: rows.gap
        Name {
            id: loops
            text: qsTr("LOOP")
        }
        Btn {
            icon: "M15 5 L7 12 L15 19 Z"
            implicitHeight: rows.tall
            path: rows.deck.param(Controls.loopHalve).path
            hint: qsTr("Halve the loop of deck %1").arg(rows.letter)
            onClicked: rows.deck.param(Controls.loopHalve).press()
        }
        Btn {
            Layout.fillWidth: true
            Layout.preferredWidth: 44
            Layout.minimumWidth: rows.finger
            implicitHeight: rows.tall
            label: rows.size.text
            path: "loop" + (rows.deck.index + 1)
            hint: qsTr("Loop %1 beats, deck %2").arg(rows.size.text).arg(rows.letter)
            checkable: true
            on: rows.deck.param(Controls.loopActive).on
            accent: Theme.green
            ink: Theme.ink_green
            onPressed: rows.deck.loop()
        }
        Btn {
            icon: "M9 5 L17 12 L9 19 Z"
            implicitHeight: rows.tall
            path: rows.deck.param(Controls.loopDouble).path
            hint: qsTr("Double the loop of deck %1").arg(rows.letter)
            onClicked: rows.deck.param(Controls.loopDouble).press()
        }
        BoundTrigger {
            visible: rows.marked
            Layout.fillWidth: true
            Layout.preferredWidth: 32
            Layout.minimumWidth: rows.finger
            implicitHeight: rows.tall
            param: rows.deck.param(Controls.loopIn)
            label: qsTr("IN")
            hint: qsTr("Loop in, deck %1").arg(rows.letter)
        }
        BoundTrigger {
            visible: rows.marked
            Layout.fillWidth: true
            Layout.preferredWidth: 40
            Layout.minimumWidth: rows.finger
            implicitHeight: rows.tall
            param: rows.deck.param(Controls.loopOut)
            label: qsTr("OUT")
            hint: qsTr("Loop out, deck %1").arg(rows.letter)
        }
        BoundTrigger {
            visible: rows.width > (Theme.touch ? 330 : 240)
            Layout.minimumWidth: Math.min(implicitWidth, 62)
            Layout.fillWidth: true
            Layout.preferredWidth: 50
            implicitHeight: rows.tall
            param: rows.deck.param(Controls.loopReloop)
            label: rows.deck.param(Controls.loopActive).on ? qsTr("EXIT") : qsTr("RELOOP")
            hint: qsTr("Back into the loop or out of it, deck %1").arg(rows.letter)
        }
    }
    RowLayout {
        visible: rows.jumps
        spacing: rows.gap
        Name {
            id: leaps
            text: qsTr("JUMP")
        }
        BoundTrigger {
            Layout.fillWidth: true
            implicitHeight: rows.tall
            param: rows.deck.param(Controls.beatjumpBack)
            icon: "M11 5 L4 12 L11 19 Z M20 5 L13 12 L20 19 Z"
            hint: qsTr("Jump back, deck %1").arg(rows.letter)
        }
        Btn {
            Layout.fillWidth: true
            implicitHeight: rows.tall
            label: rows.jump.text
            path: rows.jump.path
            hint: qsTr("Jump size %1 beats, deck %2").arg(rows.jump.text).arg(rows.letter)
            note: qsTr("Press: double. Right click: half")
            onClicked: shift => rows.jump.double(shift ? -1 : 1)
            holds: true
            onCleared: rows.jump.double(-1)
        }
        BoundTrigger {
            Layout.fillWidth: true
            implicitHeight: rows.tall
            param: rows.deck.param(Controls.beatjumpForward)
            icon: "M4 5 L11 12 L4 19 Z M13 5 L20 12 L13 19 Z"
            hint: qsTr("Jump forward, deck %1").arg(rows.letter)
        }
        Btn {
            Layout.fillWidth: true
            Layout.preferredWidth: rows.named ? 66 : 30
            implicitHeight: rows.tall
            label: rows.named ? qsTr("◀ LOOP") : "◀"
            path: rows.move.path
            hint: qsTr("Move the loop back a beat, deck %1").arg(rows.letter)
            onPressed: rows.move.send(-1)
        }
        Btn {
            Layout.fillWidth: true
            Layout.preferredWidth: rows.named ? 66 : 30
            implicitHeight: rows.tall
            label: rows.named ? qsTr("LOOP ▶") : "▶"
            path: rows.move.path
            hint: qsTr("Move the loop forward a beat, deck %1").arg(rows.letter)
            onPressed: rows.move.send(1)
        }
    }
    RowLayout {
        visible: rows.brakes
        spacing: rows.gap
        Name {
            id: turns
            text: qsTr("VINYL")
        }
        BoundHold {
            Layout.fillWidth: true
            implicitHeight: rows.tall
            param: rows.deck.param(Controls.censor)
            label: rows.named ? qsTr("CENSOR") : qsTr("CENS")
            hint: qsTr("Censor while held, deck %1").arg(rows.letter)
            on: down
            accent: Theme.red
        }
        Throw {
            Layout.fillWidth: true
            implicitHeight: rows.tall
            param: rows.deck.param(Controls.brake)
            time: rows.deck.param(Controls.brakeTime)
            label: qsTr("BRAKE")
            hint: qsTr("Brake deck %1").arg(rows.letter)
        }
        Throw {
            Layout.fillWidth: true
            implicitHeight: rows.tall
            param: rows.deck.param(Controls.spinback)
            time: rows.deck.param(Controls.spinbackTime)
            label: rows.named ? qsTr("SPINBACK") : qsTr("SPIN")
            hint: qsTr("Spinback deck %1").arg(rows.letter)
        }
        Throw {
            Layout.fillWidth: true
            implicitHeight: rows.tall
            param: rows.deck.param(Controls.softStart)
            time: rows.deck.param(Controls.softStartTime)
            label: rows.named ? qsTr("SOFT START") : qsTr("START")
            hint: qsTr("Soft start deck %1").arg(rows.letter)
        }
    }
}
