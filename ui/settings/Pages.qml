// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// Settings, help or first steps over the window, while one of them is open.
Item {
    id: pages
    required property App app
    readonly property string page: app.stage.page

    Loader {
        anchors.fill: parent
        active: pages.page !== ""
        sourceComponent: pages.page === "help" ? help : pages.page === "guide" ? guide : settings
    }
    Component {
        id: help
        Help {
            app: pages.app
            onClosed: pages.app.stage.close_page()
        }
    }
    Component {
        id: guide
        Guide {
            app: pages.app
        }
    }
    Component {
        id: settings
        SettingsPage {
            app: pages.app
        }
    }
}
