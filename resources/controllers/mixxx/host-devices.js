// SPDX-License-Identifier: GPL-3.0-or-later
// What mapping scripts see of their device, `midi` and `controller` (the same object); and
// `console`, `print`, `ColorMapper`, players, character sets.
(function (bridge, global, evaluate, host) {
    "use strict";
    // --- Messages in: one handler a binding, numbered by Python
    const bound = [];
    const wrappers = Object.create(null);

    function wrapped(key) {
        if (wrappers[key] === undefined) {
            wrappers[key] = evaluate("(function(a,b,c,d,e){(" + key + "\n)(a,b,c,d,e)})");
        }
        return wrappers[key];
    }

    const PATH = /^[\w$]+(\.[\w$]+|\[(\d+|"[^"]*"|'[^']*')\])*$/;
    const found = Object.create(null);

    function isThere(key) {
        if (found[key] === undefined && PATH.test(key)) {
            found[key] = evaluate("(function(){try{return typeof (" + key
                + ")}catch(fault){return ''}})");
        }
        return found[key] === undefined || found[key]() === "function";
    }

    bridge.bind.connect(function (handler, key, group, place) {
        bound[handler] = {key: key, group: group, place: place, call: null};
    });
    bridge.midi.connect(function (handler, control, value, status) {
        const own = bound[handler];
        if (own.call === null && !isThere(own.key)) {
            bridge.dead(own.place, own.key);
            return;
        }
        host.run(own.place, function () {
            if (own.call === null) {
                own.call = wrapped(own.key);
            }
            own.call(status & 15, control, value, status, own.group);
        });
    });

    const prefixes = [];
    bridge.prefix.connect(function (name) {
        prefixes.push(name);
    });
    bridge.incoming.connect(function (buffer) {
        const data = new Uint8Array(buffer);
        prefixes.forEach(function (name) {
            const object = global[name];
            if (object && typeof object.incomingData === "function") {
                host.run(name + ".incomingData", function () {
                    object.incomingData(data, data.length);
                });
            }
        });
    });

    // --- Messages out: short ones together, at the end of an event
    let shorts = [];
    host.flush = function () {
        if (shorts.length > 0) {
            const list = shorts;
            shorts = [];
            bridge.sendShorts(list);
        }
    };

    function bytes(list) {
        if (list instanceof ArrayBuffer) {
            return list;
        }
        if (ArrayBuffer.isView(list)) {
            return list.buffer.slice(list.byteOffset, list.byteOffset + list.byteLength);
        }
        if (typeof list !== "object" || list === null) {
            throw new TypeError("a list of bytes is needed");
        }
        const result = new Uint8Array(list.length >>> 0);
        for (let i = 0; i < result.length; i++) {
            result[i] = Number(list[i]);
        }
        return result.buffer;
    }

    function send(list, length, report) {
        host.flush();
        bridge.send(bytes(list), report === undefined ? 0 : report & 255);
    }

    const device = {
        sendShortMsg: function (status, first, second) {
            shorts.push((status & 255) << 16 | (first & 255) << 8 | second & 255);
        },
        sendSysexMsg: send,
        send: send,
        sendOutputReport: function (report, data, inOrder) {
            bridge.sendReport(report & 255, bytes(data), Boolean(inOrder));
        },
        getInputReport: function (report) {
            return bridge.inputReport(report & 255);
        },
        sendFeatureReport: function (report, data) {
            bridge.sendFeature(report & 255, bytes(data));
        },
        getFeatureReport: function (report) {
            return bridge.feature(report & 255);
        },
        makeInputHandler: function (status, number, callback) {
            if (!(status >= 0x80 && status <= 0xFF)) {
                throw new Error("midi.makeInputHandler: the status " + status + " is none");
            }
            if (!(number >= 0 && number <= 0x7F)) {
                throw new Error("midi.makeInputHandler: " + number + " is no number of a control");
            }
            if (typeof callback !== "function") {
                throw new Error("midi.makeInputHandler: no function to call");
            }
            const handler = bridge.listen(status, number);
            if (handler < 0) {
                host.warn("midi.makeInputHandler: the mapping file binds a script to this");
                return undefined;
            }
            const call = function (channel, control, value, raw, group) {
                callback(channel, control, value, raw, group);
            };
            bound[handler] = {key: "", group: "", place: "midi.makeInputHandler", call: call};
            return {
                disconnect: function () {
                    return bridge.unlisten(handler);
                }
            };
        }
    };
    global.midi = device;
    global.controller = device;

    // --- Words
    function line(words) {
        return Array.prototype.map.call(words, function (word) {
            return word instanceof Error ? String(word) : host.text(word);
        }).join(" ");
    }
    function writer(level) {
        return function () {
            bridge.say(level, line(arguments));
        };
    }
    const counts = Object.create(null);
    const starts = Object.create(null);
    global.print = writer("");
    global.console = {
        log: writer(""),
        debug: writer(""),
        info: writer(""),
        warn: writer("warning"),
        error: writer("error"),
        exception: writer("error"),
        trace: function () {
            bridge.say("", line(arguments) + "\n" + new Error().stack);
        },
        assert: function (fact) {
            if (!fact) {
                bridge.say("error", line(Array.prototype.slice.call(arguments, 1)));
            }
        },
        count: function (name) {
            counts[name] = (counts[name] || 0) + 1;
            bridge.say("", (name || "default") + ": " + counts[name]);
        },
        time: function (name) {
            starts[name] = Date.now();
        },
        timeEnd: function (name) {
            bridge.say("", name + ": " + (Date.now() - starts[name]) + "ms");
        },
        profile: function () {},
        profileEnd: function () {}
    };

    // --- Colours that a device can show
    function near(colors, color) {
        let best = -1, least = Infinity;
        const r = color >> 16 & 255, g = color >> 8 & 255, b = color & 255;
        colors.forEach(function (one) {
            const red = one >> 16 & 255;
            const mean = (r + red) / 2;
            const dr = r - red, dg = g - (one >> 8 & 255), db = b - (one & 255);
            const far = ((512 + mean) * dr * dr >> 8) + 4 * dg * dg
                + ((767 - mean) * db * db >> 8);
            if (far < least) {
                least = far;
                best = one;
            }
        });
        return best;
    }
    global.ColorMapper = function ColorMapper(colors) {
        const table = new Map();
        const found = new Map();
        Object.keys(colors || {}).forEach(function (text) {
            table.set(Number(text), colors[text]);
        });
        if (table.size === 0) {
            throw new Error("ColorMapper: there are no colours");
        }
        const nearest = function (color) {
            const key = color >>> 0;
            if (!found.has(key)) {
                found.set(key, near(Array.from(table.keys()), key));
            }
            return found.get(key);
        };
        this.getNearestColor = function (color) {
            const rgb = nearest(color);
            return {red: rgb >> 16 & 255, green: rgb >> 8 & 255, blue: rgb & 255};
        };
        this.getValueForNearestColor = function (color) {
            return table.get(nearest(color));
        };
    };

    // --- What decks play
    const FIELDS = ["artist", "title", "album", "albumArtist", "genre", "composer", "grouping",
        "year", "trackNumber", "trackTotal"];
    const players = Object.create(null);

    function signal(group) {
        const slots = [];
        return {
            connect: function (callback) {
                slots.push(callback);
                bridge.watchPlayer(group);
            },
            disconnect: function (callback) {
                const at = slots.indexOf(callback);
                if (at >= 0) {
                    slots.splice(at, 1);
                }
            },
            _call: function (value) {
                slots.slice().forEach(function (slot) {
                    host.run("player of " + group, function () {
                        slot.call(undefined, value);
                    });
                });
            }
        };
    }
    function Player(group) {
        let now = JSON.parse(bridge.player(group));
        const self = this;
        const loaded = self.trackLoaded = signal(group);
        const unloaded = self.trackUnloaded = signal(group);
        self.group = group;
        FIELDS.forEach(function (name) {
            Object.defineProperty(self, name, {
                enumerable: true,
                get: function () {
                    now = JSON.parse(bridge.player(group));
                    return now[name] || "";
                }
            });
            self[name + "Changed"] = signal(group);
        });
        Object.defineProperty(self, "_changed", {value: function (before, after) {
            (after.file ? loaded : unloaded)._call();
            FIELDS.forEach(function (name) {
                if (before[name] !== after[name]) {
                    self[name + "Changed"]._call(after[name] || "");
                }
            });
        }});
    }
    bridge.track.connect(function (group, before, after) {
        if (players[group]) {
            players[group]._changed(JSON.parse(before), JSON.parse(after));
        }
    });
    global.engine.getPlayer = function (group) {
        if (players[group] === undefined) {
            if (bridge.player(String(group)) === "") {
                host.warn("engine.getPlayer: there is no player " + group);
                return undefined;
            }
            players[group] = new Player(String(group));
        }
        return players[group];
    };

    // --- Texts for displays
    const names = bridge.charsets();
    const charset = global.engine.Charset = {};
    for (let i = 0; i < names.length; i++) {
        charset[names[i]] = i;
    }
    global.engine.convertCharset = function (which, text) {
        if (names[which] === undefined) {
            host.warn("engine.convertCharset: there is no character set " + which);
            return new ArrayBuffer(0);
        }
        return bridge.encode(names[which], String(text));
    };
})
