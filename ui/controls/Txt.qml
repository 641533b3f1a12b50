// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

Text {
    color: Theme.text
    font.family: Theme.sans
    font.pixelSize: Theme.body
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
}
