// SPDX-License-Identifier: GPL-3.0-or-later
// A small engine for tests of the script libraries: values, connections, timers; `calls` lists
// what scripts did.
var calls = [];
var lines = [];
var values = {};
var connections = [];
var timers = {};
var nextTimer = 1;
var now = 1000;
var scratching = {};
Date.now = function () { return now; };
console.log = function (line) { lines.push(String(line)); };
function told() {
    calls.push(Array.prototype.slice.call(arguments).join(" "));
}
function read(group, key) {
    var value = values[group + "," + key];
    return value === undefined ? 0 : value;
}
function write(group, key, value) {
    if (read(group, key) === Number(value)) {
        return;
    }
    values[group + "," + key] = Number(value);
    connections.slice().forEach(function (each) {
        if (each.isConnected && each.group === group && each.key === key) {
            each.trigger();
        }
    });
}
function pass(ms) {
    now += ms;
    Object.keys(timers).forEach(function (id) {
        var timer = timers[id];
        if (timer !== undefined && timer.due <= now) {
            if (timer.once) {
                delete timers[id];
            } else {
                timer.due += timer.ms;
            }
            timer.act();
        }
    });
}
function take() {
    var taken = calls;
    calls = [];
    return taken;
}
function Connection(group, key, act) {
    this.group = group;
    this.key = key;
    this.isConnected = true;
    this.trigger = function () { act.call(undefined, read(group, key), group, key); };
    this.disconnect = function () {
        this.isConnected = false;
        return true;
    };
}
var engine = {
    getValue: read,
    getParameter: read,
    setValue: function (group, key, value) {
        told("set", group, key, Number(value));
        write(group, key, value);
    },
    setParameter: function (group, key, value) {
        told("parameter", group, key, Math.round(value * 1e6) / 1e6);
        write(group, key, value);
    },
    makeConnection: function (group, key, act) {
        var made = new Connection(group, key, act);
        connections.push(made);
        return made;
    },
    connectControl: function (group, key, act, remove) {
        if (!remove) {
            return engine.makeConnection(group, key, act);
        }
        told("disconnect", group, key);
        return true;
    },
    trigger: function (group, key) { told("trigger", group, key); },
    beginTimer: function (ms, act, once) {
        timers[nextTimer] = {ms: ms, due: now + ms, act: act, once: once};
        return nextTimer++;
    },
    stopTimer: function (id) { delete timers[id]; },
    softTakeover: function (group, key) { told("takeover", group, key); },
    softTakeoverIgnoreNextValue: function (group, key) { told("ignore", group, key); },
    isScratching: function (deck) { return scratching[deck] === true; },
    scratchEnable: function (deck) {
        scratching[deck] = true;
        told.apply(undefined, ["scratch"].concat(Array.prototype.slice.call(arguments)));
    },
    scratchTick: function (deck, ticks) { told("tick", deck, ticks); },
    scratchDisable: function (deck) {
        scratching[deck] = false;
        told("release", deck);
    },
    brake: function (deck, on, factor, rate) { told("brake", deck, on, factor, rate); },
    spinback: function (deck, on, factor, rate) { told("spinback", deck, on, factor, rate); },
    softStart: function (deck, on, factor) { told("start", deck, on, factor); },
};
var midi = {
    sendShortMsg: function (status, control, value) { told("midi", status, control, value); },
};
var controller = {
    send: function (data, length, id) { told("report", id, data.join(",")); },
};
