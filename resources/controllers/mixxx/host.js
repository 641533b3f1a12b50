// SPDX-License-Identifier: GPL-3.0-or-later
// What mapping scripts see of the program: `engine`. Values of controls are kept here (a read
// costs no call out of JavaScript); what is set goes to `bridge` at once and tells what it became.
//
// Python enters by signals of `bridge` only, each one event: a message, a timer, changed values.
// Callbacks of connections are queued while scripts run and called in order before an event ends.
(function (bridge, global, evaluate, host) {
    "use strict";
    const MOST_CALLBACKS = 2000; // of one event; what is left waits for the next turn
    const MOST_MS = 500; // of them together
    const LOOKS = 64; // callbacks between two looks at the clock
    const old = bridge.isOld(); // the scripts are for Mixxx 2.3 or older
    const SHORTEST_TIMER_MS = 20;

    // --- Values: index of a control by group and key; its value as far as somebody asked
    const groups = Object.create(null);
    const values = [];
    const encoders = [];
    let written = false; // something was set in this event: values may be older than that

    function find(group, key) {
        let keys = groups[group];
        if (keys === undefined) {
            keys = groups[group] = Object.create(null);
        }
        let index = keys[key];
        if (index === undefined) {
            index = keys[key] = bridge.find(String(group), String(key));
        }
        return index;
    }

    function watched(index) {
        if (values[index] === undefined) {
            values[index] = bridge.watch(index);
            encoders[index] = bridge.encoder(index);
        }
        return values[index];
    }

    function settled(index, value) {
        written = true;
        if (values[index] !== undefined && (values[index] !== value || encoders[index])) {
            values[index] = value;
            queueValue(index, value);
        }
    }

    function known(call, group, key) {
        const index = find(group, key);
        if (bridge.known(index)) {
            return index;
        }
        bridge.warn(call + ": there is no control " + group + "," + key);
        return -1;
    }

    // --- Connections
    const connections = []; // lists by index
    let queue = []; // [index, value] in the order of the changes
    const waiting = []; // how many of the queue are an index's

    function Connection(index, group, key, callback, skips, self) {
        const hidden = {
            index: index, group: group, key: key, callback: callback, skips: skips, self: self
        };
        Object.defineProperty(this, "_", {value: hidden});
        this.id = bridge.uuid();
        this.isConnected = true;
    }
    Connection.prototype.disconnect = function () {
        const list = connections[this._.index] || [];
        const at = list.indexOf(this);
        this.isConnected = false;
        if (at >= 0) {
            list.splice(at, 1);
        }
        return at >= 0;
    };
    Connection.prototype.trigger = function () {
        if (this.isConnected) {
            callBack(this, watched(this._.index));
        }
    };

    function callBack(connection, value) {
        const own = connection._;
        own.callback.call(own.self, value, own.group, own.key);
    }

    function connect(index, group, key, callback, skips, self) {
        watched(index);
        const made = new Connection(index, String(group), String(key), callback, skips, self);
        (connections[index] = connections[index] || []).push(made);
        return made;
    }

    function queueValue(index, value) {
        if (connections[index] !== undefined && connections[index].length > 0) {
            queue.push(index, value);
            waiting[index] = (waiting[index] || 0) + 1;
        }
    }

    function deliver(index, value) {
        const last = --waiting[index] === 0;
        const list = connections[index].slice();
        for (let i = 0; i < list.length; i++) {
            if (list[i].isConnected && (last || !list[i]._.skips)) {
                try {
                    callBack(list[i], value);
                } catch (fault) {
                    host.report("connection of " + list[i]._.group + "," + list[i]._.key, fault);
                }
            }
        }
    }

    function drain() {
        let at = 0;
        const end = Date.now() + MOST_MS;
        for (let n = 1; at < queue.length && n <= MOST_CALLBACKS; n++, at += 2) {
            if (n % LOOKS === 0 && Date.now() > end) {
                break;
            }
            written = false;
            deliver(queue[at], queue[at + 1]);
        }
        queue = at < queue.length ? queue.slice(at) : [];
        if (queue.length > 0) {
            bridge.more();
        }
    }

    function textOrFunction(callback) {
        if (typeof callback !== "string") {
            return callback;
        }
        try {
            const found = evaluate(callback);
            return typeof found === "function" ? found : evaluate("(" + callback + "\n)");
        } catch (fault) {
            if (fault instanceof SyntaxError) {
                return evaluate("(" + callback + "\n)");
            }
            if (old) {
                return undefined;
            }
            throw fault;
        }
    }

    // --- Events
    host.warn = function (text) {
        bridge.warn(text);
    };
    host.report = function (where, fault) {
        try {
            const isError = fault !== null && typeof fault === "object" && "stack" in fault;
            const text = isError ? fault.name + ": " + fault.message : "thrown: " + textOf(fault);
            bridge.failed(where, text, (isError && fault.lineNumber) || 0,
                isError ? String(fault.stack) : "");
        } catch (worse) { // what was thrown throws when it is looked at
            bridge.failed(where, "thrown: something", 0, "");
        }
    };

    function textOf(value) {
        try {
            return typeof value === "object" ? JSON.stringify(value) : String(value);
        } catch (ignored) {
            return "something";
        }
    }
    host.text = textOf;

    host.finish = function () {
        if (queue.length > 0) {
            drain();
        }
        host.flush();
    };

    function guarded(where, act) {
        written = false;
        try {
            act();
        } catch (fault) {
            host.report(where, fault);
        }
    }
    host.run = function (where, act) {
        guarded(where, act);
        host.finish();
    };

    // All files are loaded and all `init` called before the first callback: that is their event.
    bridge.load.connect(function (source) {
        guarded("loading", function () {
            evaluate(source);
        });
        host.flush();
    });
    bridge.mend.connect(function (file) {
        guarded("mending " + file, host.mended[file]);
    });
    bridge.call.connect(function (prefix, method, name) {
        guarded(prefix + "." + method, function () {
            const object = global[prefix];
            if (object === null || object === undefined) {
                bridge.warn("there is no global object " + prefix);
            } else if (typeof object[method] !== "function") {
                bridge.warn(prefix + " has no " + method + "()");
            } else if (method === "init") {
                object.init(name, false);
            } else {
                object[method]();
            }
        });
        host.flush();
    });
    bridge.changed.connect(function (list) {
        written = false;
        for (let i = 0; i < list.length; i += 2) {
            const index = list[i];
            if (values[index] !== undefined && values[index] !== list[i + 1]) {
                values[index] = list[i + 1];
                queueValue(index, list[i + 1]);
            }
        }
        host.finish();
    });
    bridge.turn.connect(host.finish);

    // --- Timers
    const timers = new Map();
    bridge.fire.connect(function (id) {
        const timer = timers.get(id);
        if (timer === undefined) {
            return;
        }
        if (timer.once) {
            timers.delete(id);
        }
        host.run("timer", function () {
            timer.callback.call(timer.self);
        });
    });

    // --- The object `engine`
    const settings = JSON.parse(bridge.settings());
    function number(call, value) {
        const result = Number(value);
        if (result !== result) {
            bridge.warn(call + ": not a number");
        }
        return result;
    }
    function or(value, usual) {
        const result = value === undefined ? usual : Number(value);
        return isFinite(result) ? result : usual;
    }

    const engine = {
        getSetting: function (name) {
            if (Object.prototype.hasOwnProperty.call(settings, name)) {
                return settings[name];
            }
            bridge.warn("engine.getSetting: there is no setting " + name);
            return undefined;
        },
        getValue: function (group, key) {
            const index = find(group, key);
            const value = watched(index);
            return written ? bridge.value(index) : value;
        },
        setValue: function (group, key, value) {
            const wanted = Number(value);
            if (wanted !== wanted) {
                bridge.warn("engine.setValue(" + group + "," + key + "): not a number");
                return;
            }
            const index = find(group, key);
            settled(index, bridge.set(index, wanted));
        },
        getParameter: function (group, key) {
            return bridge.parameter(find(group, key));
        },
        setParameter: function (group, key, parameter) {
            const wanted = number("engine.setParameter(" + group + "," + key + ")", parameter);
            if (wanted === wanted) {
                const index = find(group, key);
                settled(index, bridge.setParameter(index, wanted));
            }
        },
        getParameterForValue: function (group, key, value) {
            const wanted = number("engine.getParameterForValue", value);
            return wanted === wanted ? bridge.parameterFor(find(group, key), wanted) : 0;
        },
        reset: function (group, key) {
            const index = find(group, key);
            settled(index, bridge.reset(index));
        },
        getDefaultValue: function (group, key) {
            return bridge.usual(find(group, key));
        },
        getDefaultParameter: function (group, key) {
            const index = find(group, key);
            return bridge.parameterFor(index, bridge.usual(index));
        },
        makeConnection: function (group, key, callback) {
            return makeConnection("engine.makeConnection", group, key, callback, false, own(this));
        },
        makeUnbufferedConnection: function (group, key, callback) {
            return makeConnection("engine.makeUnbufferedConnection", group, key, callback, true,
                own(this));
        },
        connectControl: function (group, key, callback, disconnect) {
            if (callback instanceof Connection) {
                callback.disconnect();
                return false;
            }
            const index = known("engine.connectControl", group, key);
            if (index < 0 && old) {
                return undefined;
            }
            if (index < 0) {
                throw new Error("connectControl: there is no control " + group + "," + key);
            }
            const called = textOrFunction(callback);
            if (typeof called !== "function" && old) {
                bridge.warn("engine.connectControl: no function for " + group + "," + key);
                return false;
            }
            if (typeof called !== "function") {
                throw new Error("connectControl: no function for " + group + "," + key);
            }
            const list = connections[index] || [];
            if (disconnect) {
                list.slice().forEach(function (one) {
                    if (one._.callback === called) {
                        one.disconnect();
                    }
                });
                return true;
            }
            if (typeof callback === "string" && list.length > 0) {
                return list[0];
            }
            return connect(index, group, key, called, false, own(this));
        },
        trigger: function (group, key) {
            const index = find(group, key);
            if (connections[index] !== undefined) {
                queueValue(index, written ? bridge.value(index) : watched(index));
            }
        },
        beginTimer: function (interval, callback, once) {
            let called = callback;
            if (typeof callback === "string") {
                called = evaluate("(function(){" + callback + "\n})");
            }
            if (typeof called !== "function" && old) {
                bridge.warn("engine.beginTimer: no function to call");
                return 0;
            }
            if (typeof called !== "function") {
                throw new Error("engine.beginTimer: no function to call");
            }
            let ms = Number(interval) || 0;
            if (ms < SHORTEST_TIMER_MS) {
                bridge.warn("engine.beginTimer: " + ms + " ms becomes " + SHORTEST_TIMER_MS);
                ms = SHORTEST_TIMER_MS;
            }
            const id = bridge.beginTimer(ms, Boolean(once));
            timers.set(id, {callback: called, once: Boolean(once), self: own(this)});
            return id;
        },
        stopTimer: function (id) {
            if (timers.delete(id)) {
                bridge.stopTimer(id);
            } else {
                bridge.warn("engine.stopTimer: there is no timer " + id);
            }
        },
        log: function (text) {
            bridge.log(String(text));
        },
        softTakeover: function (group, key, on) {
            bridge.softTakeover(find(group, key), Boolean(on));
        },
        softTakeoverIgnoreNextValue: function (group, key) {
            bridge.ignoreNext(find(group, key));
        },
        softTakeoverWillIgnore: function (group, key, parameter) {
            return bridge.wouldIgnore(find(group, key), Number(parameter));
        },
        scratchEnable: function (deck, intervals, rpm, alpha, beta, ramp) {
            const gains = [or(alpha, 0), or(beta, 0)];
            bridge.scratch(Number(deck), or(intervals, 0), or(rpm, 0), gains[0], gains[1],
                ramp === undefined || Boolean(ramp));
        },
        scratchTick: function (deck, ticks) {
            bridge.scratchTick(Number(deck), or(ticks, 0));
        },
        scratchDisable: function (deck, ramp) {
            bridge.scratchEnd(Number(deck), ramp === undefined || Boolean(ramp));
        },
        isScratching: function (deck) {
            return bridge.scratching(Number(deck));
        },
        brake: function (deck, on, factor, rate) {
            bridge.brake(Number(deck), Boolean(on), or(factor, 1), or(rate, 1));
        },
        spinback: function (deck, on, factor, rate) {
            bridge.spinback(Number(deck), Boolean(on), or(factor, 1.8), or(rate, -10));
        },
        softStart: function (deck, on, factor) {
            bridge.softStart(Number(deck), Boolean(on), or(factor, 1));
        },
        isBrakeActive: function (deck) {
            return bridge.moves(Number(deck), "BRAKE");
        },
        isSpinbackActive: function (deck) {
            return bridge.moves(Number(deck), "SPINBACK");
        },
        isSoftStartActive: function (deck) {
            return bridge.moves(Number(deck), "START");
        }
    };

    function makeConnection(call, group, key, callback, skips, self) {
        if (typeof callback !== "function") {
            bridge.warn(call + "(" + group + "," + key + "): no function to call");
            return undefined;
        }
        const index = known(call, group, key);
        return index < 0 ? undefined : connect(index, group, key, callback, skips, self);
    }

    // In mappings for Mixxx 2.3 and older callbacks have the `this` of the code that gave them:
    // their `engine.` is rewritten to `engine.by(this).` where it takes one.
    function own(face) {
        return face === engine || face === undefined || face === null ? undefined : face.self;
    }
    Object.defineProperty(engine, "by", {value: function (self) {
        const face = Object.create(engine);
        face.self = self;
        return face;
    }});
    global.engine = engine;
})
