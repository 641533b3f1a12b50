// SPDX-License-Identifier: GPL-3.0-or-later
// What every mapping script may use without asking for it: printing, scaling of values, small
// helpers around `engine`, tapping a tempo, and the old objects Controller, Deck, Button, Control.
// Names and results are those that mappings expect; everything is a `var`, so that it is global.

// --- Text

/** A line for the log. */
var print = function (text) {
    console.log(text);
};

/** An object as text, down to `depth` levels (default 2); what has been seen already is not
 * entered again. */
var stringifyObject = function (object, depth, seen, before) {
    "use strict";
    var most = depth === undefined ? 2 : depth;
    var known = seen === undefined ? [] : seen;
    var indent = before === undefined ? "" : before;
    if (object === null || typeof object !== "object") {
        return String(object);
    }
    if (most < 0 || known.indexOf(object) >= 0) {
        return String(object);
    }
    known.push(object);
    var inner = indent + "  ";
    var lines = Object.keys(object).map(function (name) {
        return inner + name + ": " + stringifyObject(object[name], most - 1, known, inner);
    });
    return "{\n" + lines.join("\n") + "\n" + indent + "}";
};

var printObject = function (object, depth) {
    "use strict";
    print(stringifyObject(object, depth));
};

/** The codes of its characters, as messages with text need them. */
String.prototype.toInt = function () {
    "use strict";
    return this.split("").map(function (character) {
        return character.charCodeAt(0);
    });
};

var arrayContains = function (list, element) {
    "use strict";
    return list.indexOf(element) >= 0;
};

/** "mm:ss" of seconds. */
var secondstominutes = function (seconds) {
    "use strict";
    var minutes = Math.floor(seconds / 60);
    var rest = seconds % 60;
    return (minutes < 10 ? "0" : "") + minutes + ":" + (rest < 10 ? "0" : "") + rest;
};

/** "mm:ss.hh" of milliseconds. */
var msecondstominutes = function (milliseconds) {
    "use strict";
    var minutes = Math.floor(milliseconds / 60000);
    var seconds = Math.floor(milliseconds % 60000 / 1000);
    var hundredths = Math.floor(milliseconds % 1000 / 10);
    return [minutes, seconds].map(function (part) {
        return (part < 10 ? "0" : "") + part;
    }).join(":") + "." + (hundredths < 10 ? "0" : "") + hundredths;
};

// --- Colours: 0xRRGGBB and {red, green, blue}

var colorCodeToObject = function (code) {
    "use strict";
    return {red: (code >> 16) & 0xFF, green: (code >> 8) & 0xFF, blue: code & 0xFF};
};

var colorCodeFromObject = function (color) {
    "use strict";
    return ((color.red & 0xFF) << 16) | ((color.green & 0xFF) << 8) | (color.blue & 0xFF);
};

// --- script: helpers

var script = function () {};

script.samplerRegEx = /^\[Sampler(\d+)\]$/;
script.channelRegEx = /^\[Channel(\d+)\]$/;
script.eqRegEx = /^\[EqualizerRack1_(\[.*\])_Effect1\]$/;
script.quickEffectRegEx = /^\[QuickEffectRack1_(\[.*\])\]$/;
script.effectUnitRegEx = /^\[EffectRack1_EffectUnit(\d+)\]$/;
script.individualEffectRegEx = /^\[EffectRack1_EffectUnit(\d+)_Effect(\d+)\]$/;

/** Numbers of the columns of a track list, for sort_column. */
script.LIBRARY_COLUMNS = Object.freeze({
    ARTIST: 1, TITLE: 2, ALBUM: 3, ALBUM_ARTIST: 4, YEAR: 5, GENRE: 6, COMPOSER: 7, GROUPING: 8,
    TRACK_NUMBER: 9, FILETYPE: 10, NATIVE_LOCATION: 11, COMMENT: 12, DURATION: 13, BITRATE: 14,
    BPM: 15, REPLAY_GAIN: 16, DATETIME_ADDED: 17, TIMES_PLAYED: 18, RATING: 19, KEY: 20,
    PREVIEW: 21, COVERART: 22, TRACK_COLOR: 30, LAST_PLAYED: 31,
});

/** One line about a MIDI message. */
script.midiDebug = function (channel, control, value, status, group) {
    "use strict";
    print("channel " + channel + ", control 0x" + control.toString(16) + ", value 0x"
        + value.toString(16) + ", status 0x" + status.toString(16) + ", group " + group);
};
script.debug = script.midiDebug;

/** N of "[ChannelN]"; 0 for everything else. */
script.deckFromGroup = function (group) {
    "use strict";
    var found = script.channelRegEx.exec(group);
    return found === null ? 0 : Number(found[1]);
};

/** Connect (or with `remove` disconnect) functions by key, and call each once. */
script.bindConnections = function (group, functions, remove) {
    "use strict";
    Object.keys(functions).forEach(function (key) {
        engine.connectControl(group, key, functions[key], remove === true);
        if (remove !== true) {
            engine.trigger(group, key);
        }
    });
};

script.toggleControl = function (group, key) {
    "use strict";
    engine.setValue(group, key, !engine.getValue(group, key));
};

/** 1 now, 0 after `delay` ms (200). */
script.triggerControl = function (group, key, delay) {
    "use strict";
    engine.setValue(group, key, 1);
    engine.beginTimer(typeof delay === "number" ? delay : 200, function () {
        engine.setValue(group, key, 0);
    }, true);
};

/** The control of the key `loop_move` gets so many beats (0.5), back for a negative direction. */
script.loopMove = function (group, direction, beats) {
    "use strict";
    var size = beats === undefined || beats === 0 ? 0.5 : Math.abs(beats);
    engine.setValue(group, "loop_move", direction < 0 ? -size : size);
};

/** Remainder that is never negative. */
script.posMod = function (a, m) {
    "use strict";
    return ((a % m) + m) % m;
};

/** A value of min..max (0..127) on low..high; outside it stays at the ends. */
script.absoluteLin = function (value, low, high, min, max) {
    "use strict";
    var least = min === undefined ? 0 : min;
    var most = max === undefined ? 127 : max;
    if (value <= least || value >= most) {
        return value <= least ? low : high;
    }
    return low + (high - low) * (value - least) / (most - least);
};

/** A value of low..high on min..max (0..127). */
script.absoluteLinInverse = function (value, low, high, min, max) {
    "use strict";
    var least = min === undefined ? 0 : min;
    var most = max === undefined ? 127 : max;
    var result = (value - low) * (most - least) / (high - low) + least;
    return Math.min(Math.max(result, least), most);
};

/** A value of min..max (0..127) on low..mid and mid..high: its middle gives `mid`. */
script.absoluteNonLin = function (value, low, mid, high, min, max) {
    "use strict";
    var least = min === undefined ? 0 : min;
    var most = max === undefined ? 127 : max;
    var centre = (most - least) / 2;
    if (value === centre || value === Math.round(centre)) {
        return mid;
    }
    return value < centre ? low + value * (mid - low) / centre
        : mid + (value - centre) * (high - mid) / centre;
};

/** The other way: low..mid..high on min..max (0..127). */
script.absoluteNonLinInverse = function (value, low, mid, high, min, max) {
    "use strict";
    var least = min === undefined ? 0 : min;
    var most = max === undefined ? 127 : max;
    var centre = (most - least) / 2;
    if (value === mid) {
        return centre;
    }
    var result = value < mid ? (value - low) * centre / (mid - low)
        : centre + (value - mid) * centre / (high - mid);
    return Math.min(Math.max(result, least), most);
};

/** A control set to what absoluteLin gives. */
script.absoluteSlider = function (group, key, value, low, high, min, max) {
    "use strict";
    engine.setValue(group, key, script.absoluteLin(value, low, high, min, max));
};

/** Curve of the crossfader from a knob. */
script.crossfaderCurve = function (value, min, max) {
    "use strict";
    if (engine.getValue("[Mixer Profile]", "xFaderMode") === 1) {
        engine.setValue("[Mixer Profile]", "xFaderCalibration",
            script.absoluteLin(value, 0.5, 0.962, min, max));
    } else {
        engine.setValue("[Mixer Profile]", "xFaderCurve",
            script.absoluteLin(value, 1, 2, min, max));
    }
};

/** -1..1 of a pitch bend message; false for other ones. */
script.midiPitch = function (low, high, status) {
    "use strict";
    if ((status & 0xF0) !== 0xE0) {
        print("midiPitch: status 0x" + status.toString(16) + " is no pitch bend");
        return false;
    }
    return (((high << 7) | low) - 8192) / 8191;
};
script.pitch = script.midiPitch;

// Bindings for buttons: the deck is the number in the group, "[ChannelN]".
(function () {
    "use strict";
    function deckOf(group) {
        return parseInt(group.substring(8, 9));
    }
    function pressed(value, status) {
        return (status & 0xF0) !== 0x80 && value > 0;
    }
    script.brake = function (channel, control, value, status, group, factor, rate) {
        var strength = factor === undefined ? 1 : factor;
        if (rate === undefined) {
            engine.brake(deckOf(group), pressed(value, status), strength);
        } else {
            engine.brake(deckOf(group), pressed(value, status), strength, rate);
        }
    };
    script.spinback = function (channel, control, value, status, group, factor, rate) {
        engine.spinback(deckOf(group), pressed(value, status), factor === undefined ? 1.8 : factor,
            rate === undefined ? -10 : rate);
    };
    script.softStart = function (channel, control, value, status, group, factor) {
        engine.softStart(deckOf(group), pressed(value, status), factor === undefined ? 1 : factor);
    };
}());

// --- bpm: tapping a tempo

var bpm = function () {};
bpm.tapTime = 0;
bpm.previousTapDelta = 0;
bpm.tap = [];

/** The tempo of a deck becomes that of the taps: the mean of the last eight; a tap that comes much
 * later or sooner than the one before is left out, two seconds of silence begin anew. */
bpm.tapButton = function (deck) {
    "use strict";
    var now = Date.now() / 1000;
    var gap = now - bpm.tapTime;
    var before = bpm.previousTapDelta;
    bpm.tapTime = now;
    if (gap > 2) {
        bpm.tap = [];
        bpm.previousTapDelta = gap;
        return;
    }
    bpm.previousTapDelta = gap;
    if (gap <= 0 || gap > before * 1.8 || gap < before * 0.6) {
        return;
    }
    bpm.tap.push(60 / gap);
    if (bpm.tap.length > 8) {
        bpm.tap.shift();
    }
    var mean = bpm.tap.reduce(function (sum, each) {
        return sum + each;
    }, 0) / bpm.tap.length;
    var group = "[Channel" + deck + "]";
    var own = engine.getValue(group, "file_bpm");
    var range = engine.getValue(group, "rateRange");
    if (own > 0 && range > 0) {
        var rate = (mean / own - 1) / range;
        engine.setValue(group, "rate", rate * engine.getValue(group, "rate_dir"));
    }
};

// --- The objects of old mappings

var ButtonState = {released: 0x00, pressed: 0x7F};
var LedState = {off: 0x00, on: 0x7F};

/** A mapping: it has decks by name. */
var Controller = function () {
    "use strict";
    this.group = "[Master]";
    this.Controls = [];
    this.Buttons = [];
};

/** Add a control (a fader or knob) by name; its handler is a function or a method's name. */
Controller.prototype.addControl = function (name, control, handler) {
    "use strict";
    this.Controls[name] = control;
    control.bind(this, handler);
};
Controller.prototype.addButton = function (name, button, handler) {
    "use strict";
    this.Buttons[name] = button;
    button.bind(this, handler);
};

/** Something that is moved: the handler of its owner takes the value. */
var Control = function (mappedFunction) {
    "use strict";
    this.handler = mappedFunction;
};
Control.prototype.bind = function (owner, handler) {
    "use strict";
    this.owner = owner;
    var method = typeof handler === "string" ? owner[handler] : handler;
    if (typeof method === "function") {
        this.handler = method;
    }
};
Control.prototype.handleEvent = function (value) {
    "use strict";
    if (typeof this.handler === "function") {
        this.handler.call(this.owner === undefined ? this : this.owner, value);
    }
};
Control.prototype.setValue = function (group, value) {
    "use strict";
    engine.setValue(group, this.mappedFunction, value);
};

/** A button: as a control, and it knows whether it is held. */
var Button = function (controlId) {
    "use strict";
    this.controlId = controlId;
    this.state = ButtonState.released;
};
Button.prototype = Object.create(Control.prototype);
Button.prototype.constructor = Button;
Button.prototype.handleEvent = function (value) {
    "use strict";
    this.state = value;
    Control.prototype.handleEvent.call(this, value);
};

/** A deck of an old mapping: its controls and buttons by name. */
var Deck = function (number, group) {
    "use strict";
    this.deckNumber = number;
    this.group = group;
    this.Controls = [];
    this.Buttons = [];
};
Deck.prototype.addControl = Controller.prototype.addControl;
Deck.prototype.addButton = Controller.prototype.addButton;
