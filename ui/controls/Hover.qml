// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import ui

// Which control the mouse is over. Controls report; ui/settings/HintLayer shows.
QtObject {
    id: hover

    property bool tooltips: true
    property bool naming: false // each control is named at once, and a finger only asks
    property bool picking: false // a press does nothing but say which control is meant: it is learned
    readonly property bool asking: picking || naming && Theme.touch // no press acts
    property Item over: null
    property Item shown: null // what is told now
    property string path // of what is shown: a control of the engine or a command
    property string doc
    readonly property Timer delay: Timer {
        interval: 600
        onTriggered: hover.shown = hover.over
    }

    signal picked(item: Item, path: string)

    function enter(item: Item, path: string, doc: string) {
        hover.over = item;
        hover.path = path;
        hover.doc = doc;
        if (hover.naming || hover.picking)
            hover.shown = item;
        else if (hover.tooltips)
            hover.delay.restart();
    }
    // What tells of itself only when asked: it shows itself, and is large.
    function mention(item: Item, path: string, doc: string) {
        if (hover.naming || hover.picking)
            hover.enter(item, path, doc);
    }
    function leave(item: Item) {
        if (hover.over !== item)
            return;
        hover.over = null;
        hover.delay.stop();
        if (!hover.naming || hover.picking)
            hover.shown = null;
    }
    // A control was pressed that only asks.
    function pick(item: Item, path: string) {
        if (hover.picking)
            hover.picked(item, path);
    }
    // A control was pressed: nothing may be in the way. A knob that is turned tells its value.
    function press(item: Item, turning: bool) {
        hover.delay.stop();
        if (hover.naming)
            hover.shown = item;
        else
            hover.shown = turning && hover.tooltips ? item : null;
    }
}
