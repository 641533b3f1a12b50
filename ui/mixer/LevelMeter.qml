// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// Peak above, RMS as its body, the held peak as a line, a light that stays when it clipped. The
// colours are drawn once; two covers come down from the top.
Item {
    id: meter
    required property Level level
    property string label
    readonly property real full: level.part(0)
    readonly property real loud: level.part(-9)
    readonly property real twelve: full - level.part(-12)

    signal pressed

    implicitWidth: 12
    implicitHeight: 150
    Accessible.role: Accessible.Indicator
    Accessible.name: level.clipped ? qsTr("%1, clipped").arg(label) : label
    Accessible.description: level.peak_text

    Rectangle {
        width: parent.width
        height: 7
        radius: 1
        color: meter.level.clipped ? Theme.red : Theme.unlit
    }
    Item {
        id: column
        y: 10
        width: parent.width
        height: parent.height - 10

        Rectangle {
            anchors.fill: parent
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.red
                }
                GradientStop {
                    position: 1 - meter.full
                    color: Theme.red
                }
                GradientStop {
                    position: 1.0003 - meter.full
                    color: Theme.gold
                }
                GradientStop {
                    position: 1 - meter.loud
                    color: Theme.gold
                }
                GradientStop {
                    position: 1.0003 - meter.loud
                    color: Theme.green
                }
                GradientStop {
                    position: 1
                    color: Theme.green
                }
            }
        }
        Rectangle {
            width: parent.width
            height: Math.round((1 - meter.level.body) * column.height)
            color: Theme.ground
            opacity: 0.45
        }
        Rectangle {
            width: parent.width
            height: Math.round((1 - meter.level.level) * column.height)
            color: Theme.unlit
        }
        Rectangle {
            visible: meter.level.peak > 0
            y: Math.round((1 - meter.level.peak) * (column.height - 2))
            width: parent.width
            height: 2
            color: meter.level.peak > meter.full ? Theme.red : meter.level.peak > meter.loud ? Theme.gold : Theme.green
        }
        Repeater {
            model: 16
            Rectangle {
                required property int index
                y: Math.round(index * column.height / 16)
                width: meter.width
                height: 2
                color: Theme.glaze(Theme.panel)
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onEntered: Hover.enter(meter, "", qsTr("Bright: how loud it is heard (RMS). Above: the peak. Press: put out the clip lights"))
        onExited: Hover.leave(meter)
        onClicked: meter.pressed()
    }
}
