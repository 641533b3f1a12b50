// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

Rectangle {
    color: Theme.panel
    radius: Theme.radius
    border.color: Theme.line
}
