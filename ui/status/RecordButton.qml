// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// Starts the recording at once; it stops when pressed twice or held.
Btn {
    id: button
    required property Recorder recorder

    label: recorder.asking ? qsTr("STOP?") : "● " + (recorder.on ? recorder.time : qsTr("REC"))
    hint: recorder.hint
    note: recorder.on ? qsTr("Press twice or hold to stop") : ""
    path: "record"
    accent: Theme.red
    on: recorder.on && !recorder.asking
    outlined: true
    implicitWidth: Math.max(metrics.advanceWidth, asked.advanceWidth, first.advanceWidth) + 18
    onPressed: held.restart()
    onReleased: held.stop()
    onClicked: {
        if (!button.was_held)
            button.recorder.press();
        button.was_held = false;
    }

    property bool was_held: false

    // as wide as anything it says, so that it moves nothing
    TextMetrics {
        id: metrics
        font.family: Theme.sans
        font.pixelSize: button.size
        font.weight: Font.DemiBold
        text: button.recorder.time.length > 5 ? "● 0:00:00" : "● 00:00"
    }
    TextMetrics {
        id: asked
        font: metrics.font
        text: qsTr("STOP?")
    }
    TextMetrics {
        id: first
        font: metrics.font
        text: "● " + qsTr("REC")
    }
    Timer {
        id: held
        interval: 800
        onTriggered: {
            if (!button.recorder.on)
                return;
            button.was_held = true;
            button.recorder.stop();
        }
    }
}
