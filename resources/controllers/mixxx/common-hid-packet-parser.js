// SPDX-License-Identifier: GPL-3.0-or-later
// HID reports as mapping scripts know them: a HIDPacket knows where in a report which control is;
// a HIDController holds packets, tells scripts what has changed, links controls and lights, and
// knows decks, modifiers, scalers and repeats. Fields go by "group.name".

/** A line for the log. */
var HIDDebug = function (text) {
    print("HID " + text);
};

/** Names of what one number's bits mean; kept by mappings that ask for it. */
var HIDBitVector = function () {
    "use strict";
    this.size = 0;
    this.bits = {};
};
HIDBitVector.prototype = {
    constructor: HIDBitVector,
    /** The lowest bit of a mask, counted from 0. */
    getOffset: function (mask) {
        "use strict";
        return 31 - Math.clz32(mask & -mask);
    },
    addBitMask: function (group, name, mask) {
        "use strict";
        this.add(group, name, mask, "button");
    },
    addOutputMask: function (group, name, mask) {
        "use strict";
        this.add(group, name, mask, "output");
    },
    add: function (group, name, mask, type) {
        "use strict";
        var id = group + "." + name;
        this.bits[id] = {
            type: type, packet: undefined, id: id, group: group, name: name, mapped_group: undefined,
            mapped_name: undefined, bitmask: mask, bit_offset: this.getOffset(mask),
            callback: undefined, value: undefined, auto_repeat: undefined,
            auto_repeat_interval: undefined, ignored: false,
        };
        this.size += 1;
        return this.bits[id];
    },
};

/** Modifiers (shift ...) by name. */
var HIDModifierList = function () {
    "use strict";
    this.modifiers = {};
    this.callbacks = {};
};
HIDModifierList.prototype = {
    constructor: HIDModifierList,
    add: function (name) {
        "use strict";
        if (!(name in this.modifiers)) {
            this.modifiers[name] = undefined;
        }
    },
    set: function (name, value) {
        "use strict";
        this.modifiers[name] = value;
        if (this.callbacks[name] !== undefined) {
            this.callbacks[name](value);
        }
    },
    get: function (name) {
        "use strict";
        return this.modifiers[name];
    },
    setCallback: function (name, callback) {
        "use strict";
        this.add(name);
        this.callbacks[name] = callback;
    },
};

/** A report. reportId: its number, 0 without; callback(packet, changed fields) instead of what the
 * controller would do; header: bytes it begins with (behind the number). In the old form the second
 * argument is the header and the third the length. */
var HIDPacket = function (name, reportId, callback, header) {
    "use strict";
    var isOld = Array.isArray(reportId);
    this.name = name;
    this.reportId = isOld ? 0 : reportId || 0;
    this.header = isOld ? reportId : header;
    this.callback = isOld ? header : callback;
    this.length = isOld && typeof callback === "number" ? callback : 0;
    this.groups = {};
};

(function () {
    "use strict";
    var SIZES = {b: 1, B: 1, h: 2, H: 2, i: 4, I: 4};

    HIDPacket.prototype = {
        constructor: HIDPacket,
        packSizes: SIZES,
        signedPackFormats: ["b", "h", "i"],

        // --- Numbers in a report, low byte first
        unpack: function (data, field) {
            var value = 0;
            for (var i = SIZES[field.pack] - 1; i >= 0; i--) {
                value = value * 256 + (data[field.offset + i] || 0);
            }
            var isNegative = field.pack !== field.pack.toUpperCase() && value >= -field.min;
            return isNegative ? value + 2 * field.min : value;
        },
        pack: function (data, field) {
            var value = field.type === "bitvector" ? bitsOf(field) : field.value || 0;
            for (var i = 0; i < SIZES[field.pack]; i++) {
                data[field.offset + i] = (value >> (8 * i)) & 0xFF;
            }
        },

        // --- Fields
        getGroup: function (name, create) {
            if (this.groups[name] === undefined && create) {
                this.groups[name] = {};
            }
            return this.groups[name];
        },
        addControl: function (group, name, offset, pack, bitmask, isEncoder, callback) {
            return addField(this, group, name, offset, pack, bitmask, {
                type: bitmask === undefined ? "control" : "button",
                isEncoder: isEncoder === true, callback: callback,
            });
        },
        addOutput: function (group, name, offset, pack, bitmask, callback) {
            // Where outputs are is counted with the report's number, which is sent apart.
            var place = this.reportId > 0 && offset > 0 ? offset - 1 : offset;
            return addField(this, group, name, place, pack, bitmask,
                {type: "output", isEncoder: false, callback: callback, value: 0, toggle: undefined});
        },
        removeControl: function (group, name) {
            if (this.groups[group] !== undefined) {
                delete this.groups[group][name];
            }
        },
        getField: function (group, name) {
            return this.groups[group] === undefined ? undefined : this.groups[group][name];
        },
        lookupBit: function (group, name) {
            var field = this.getField(group, name);
            return field !== undefined && field.bitmask !== undefined ? field : undefined;
        },
        getFieldByOffset: function (offset, pack) {
            return this.fields().find(function (field) {
                return offset < field.end_offset
                    && offset + SIZES[pack] > field.offset;
            });
        },
        fields: function () {
            var all = [];
            Object.keys(this.groups).forEach(function (group) {
                Object.keys(this.groups[group]).forEach(function (name) {
                    all.push(this.groups[group][name]);
                }, this);
            }, this);
            return all;
        },
        setCallback: function (group, name, callback) {
            change(this, group, name, "callback", callback);
        },
        setIgnored: function (group, name, ignored) {
            change(this, group, name, "ignored", ignored);
        },
        setMinDelta: function (group, name, least) {
            change(this, group, name, "mindelta", least);
        },

        // --- Reports
        /** Does a report belong here? */
        matches: function (data) {
            var at = this.reportId > 0 ? 1 : 0;
            return (this.reportId === 0 || data[0] === this.reportId)
                && (this.length === 0 || data.length === this.length)
                && (this.header || []).every(function (byte, i) {
                    return data[at + i] === byte;
                });
        },
        /** Take a report in. Returns the fields that changed, by id. */
        parse: function (data) {
            var changed = {};
            this.fields().forEach(function (field) {
                if (field.type !== "output" && !field.ignored && takes(this, field, data)) {
                    changed[field.id] = field;
                }
            }, this);
            return changed;
        },
        /** Send the report as its outputs are now. */
        send: function () {
            var data = [];
            for (var i = 0; i < Math.max(this.length, this.end || 0); i++) {
                data.push(0);
            }
            (this.header || []).forEach(function (byte, k) {
                data[k] = byte;
            });
            var words = {};
            this.fields().forEach(function (field) {
                if (field.bitmask === undefined) {
                    this.pack(data, field);
                    return;
                }
                var key = field.offset + field.pack;
                words[key] = words[key]
                    || {type: "bitvector", pack: field.pack, offset: field.offset, parts: []};
                words[key].parts.push(field);
            }, this);
            Object.keys(words).forEach(function (key) {
                this.pack(data, words[key]);
            }, this);
            controller.send(data, data.length, this.reportId);
        },
    };

    function bitsOf(word) {
        return word.parts.reduce(function (bits, field) {
            return bits | (((field.value || 0) << field.bit_offset) & field.bitmask);
        }, 0);
    }

    function addField(packet, group, name, offset, pack, bitmask, more) {
        if (SIZES[pack] === undefined) {
            HIDDebug("packet " + packet.name + ": " + group + "." + name + " has the unknown format "
                + pack);
            return undefined;
        }
        var bits = 8 * SIZES[pack];
        var isSigned = pack !== pack.toUpperCase();
        var field = Object.assign({
            packet: packet, id: group + "." + name, group: group, name: name,
            mapped_group: undefined, mapped_name: undefined, mapped_callback: undefined,
            pack: pack, offset: offset, end_offset: offset + SIZES[pack], bitmask: bitmask,
            bit_offset: bitmask === undefined ? 0 : HIDBitVector.prototype.getOffset(bitmask),
            min: isSigned ? -Math.pow(2, bits - 1) : 0,
            max: Math.pow(2, isSigned ? bits - 1 : bits) - 1,
            value: undefined, delta: 0, mindelta: 0, ignored: false,
            auto_repeat: undefined, auto_repeat_interval: undefined,
        }, more);
        packet.getGroup(group, true)[name] = field;
        packet.end = Math.max(packet.end || 0, field.end_offset);
        return field;
    }

    function change(packet, group, name, what, value) {
        var field = packet.getField(group, name);
        if (field === undefined) {
            HIDDebug("packet " + packet.name + " has no field " + group + "." + name);
        } else {
            field[what] = value;
        }
    }

    /** Take a field's value out of a report. Returns whether it is another one than before. */
    function takes(packet, field, data) {
        var value = packet.unpack(data, field);
        var before = field.value;
        if (field.bitmask !== undefined) {
            value = (value & field.bitmask) >>> field.bit_offset;
            field.value = value;
            return before !== undefined && value !== before;
        }
        if (before === undefined) { // the first report only tells where everything is
            field.value = value;
            return false;
        }
        if (field.isEncoder) {
            field.delta = wrapped(value - before, field);
            field.value = value;
            return field.delta !== 0;
        }
        if (value === before || Math.abs(value - before) < field.mindelta) {
            return false;
        }
        field.delta = value - before;
        field.value = value;
        return true;
    }

    /** The shorter way round for something that counts on and on. */
    function wrapped(way, field) {
        var span = field.max - field.min + 1;
        return way > span / 2 ? way - span : way < -span / 2 ? way + span : way;
    }
}());

/** A device: packets by name, and what scripts link to their fields. */
var HIDController = function () {
    "use strict";
    this.initialized = false;
    this.activeDeck = undefined;
    this.InputPackets = {};
    this.OutputPackets = {};
    this.defaultPacket = "control";
    this.modifiers = new HIDModifierList();
    this.scalers = {};
    this.timers = {};
    this.auto_repeat_interval = 100;
    this.buttonStates = {released: 0, pressed: 1};
    this.LEDColors = {off: 0x0, on: 0x7F};
    this.deckOutputColors = {1: "on", 2: "on", 3: "on", 4: "on"};
    this.virtualDecks = ["deck", "deck1", "deck2", "deck3", "deck4"];
    this.deckSwitchMap = {1: 2, 2: 1, 3: 4, 4: 3};
    this.toggleButtons = ["play", "pfl", "keylock", "quantize", "reverse", "slip_enabled",
        "group_[Channel1]_enable", "group_[Channel2]_enable",
        "group_[Channel3]_enable", "group_[Channel4]_enable"];
    this.ignoredControlChanges = undefined;
    this.isScratchEnabled = false;
    this.scratchintervalsPerRev = 128;
    this.scratchRPM = 33 + 1 / 3;
    this.scratchAlpha = 1 / 8;
    this.scratchBeta = this.scratchAlpha / 32;
    this.scratchRampOnEnable = false;
    this.scratchRampOnDisable = false;
    this.rampedScratchEnable = false;
    this.rampedScratchDisable = false;
    this.enableScratchCallback = undefined;
    this.postProcessDelta = undefined;
    this.connectDeck = undefined;
    this.disconnectDeck = undefined;
};

(function () {
    "use strict";

    function inputs(hid) {
        return Object.keys(hid.InputPackets).map(function (name) {
            return hid.InputPackets[name];
        });
    }

    /** All fields of that group and name in packets. */
    function found(packets, group, name) {
        return Object.keys(packets).map(function (each) {
            return packets[each].getField(group, name);
        }).filter(Boolean);
    }

    function missing(group, name) {
        HIDDebug("no field " + group + "." + name);
    }

    HIDController.prototype = {
        constructor: HIDController,
        close: function () {
            Object.keys(this.timers).forEach(this.stopAutoRepeatTimer, this);
        },
        initializePacketData: function () {},

        // --- Packets
        registerInputPacket: function (packet) {
            this.InputPackets[packet.name] = packet;
        },
        registerOutputPacket: function (packet) {
            this.OutputPackets[packet.name] = packet;
        },
        getInputPacket: function (name) { return this.InputPackets[name]; },
        getOutputPacket: function (name) { return this.OutputPackets[name]; },
        setPacketCallback: function (name, callback) { this.InputPackets[name].callback = callback; },
        parsePacket: function (data, _length) {
            var packet = inputs(this).find(function (each) { return each.matches(data); });
            if (packet !== undefined) {
                this.processIncomingPacket(packet, packet.parse(data));
            }
        },
        processIncomingPacket: function (packet, changed) {
            if (packet.callback !== undefined) {
                packet.callback(packet, changed);
                return;
            }
            Object.keys(changed).forEach(function (id) {
                var ignored = this.ignoredControlChanges || [];
                if (ignored.indexOf(changed[id].name) >= 0) {
                    return;
                }
                if (changed[id].type === "button") {
                    this.processButton(changed[id]);
                } else {
                    this.processControl(changed[id]);
                }
            }, this);
            if (this.postProcessDelta !== undefined) {
                this.postProcessDelta(packet, changed);
            }
        },

        // --- Links
        setCallback: function (packet, group, name, callback) {
            if (this.InputPackets[packet] !== undefined) {
                this.InputPackets[packet].setCallback(group, name, callback);
            } else {
                HIDDebug("no packet " + packet);
            }
        },
        linkControl: function (group, name, mappedGroup, mappedName, callback) {
            var fields = found(this.InputPackets, group, name);
            fields.forEach(function (field) {
                field.mapped_group = mappedGroup;
                field.mapped_name = mappedName;
                field.mapped_callback = callback;
            });
            if (fields.length === 0) {
                missing(group, name);
            }
        },
        linkModifier: function (group, name, modifier) {
            this.modifiers.add(modifier);
            this.linkControl(group, name, "modifiers", modifier);
        },
        unlinkModifier: function (group, name) {
            this.linkControl(group, name, undefined, undefined, undefined);
        },
        setScaler: function (name, scaler) { this.scalers[name] = scaler; },
        getScaler: function (name) { return this.scalers[name]; },

        // --- Decks: "deck" is the active one, "deckN" the one of that number
        resolveDeck: function (group) {
            if (group === "deck") {
                return this.activeDeck;
            }
            var match = /^deck(\d+)$/.exec(group) || /^\[Channel(\d+)\]$/.exec(group);
            return match === null ? undefined : Number(match[1]);
        },
        resolveDeckGroup: function (deck) {
            return deck === undefined ? undefined : "[Channel" + deck + "]";
        },
        resolveGroup: function (group) {
            return this.virtualDecks.indexOf(group) < 0 ? group
                : this.resolveDeckGroup(this.resolveDeck(group));
        },
        getActiveFieldGroup: function (field) {
            return this.resolveGroup(field.mapped_group === undefined ? field.group
                : field.mapped_group);
        },
        getActiveFieldControl: function (field) {
            return field.mapped_name === undefined ? field.name : field.mapped_name;
        },
        switchDeck: function (deck) {
            var next = deck === undefined ? this.deckSwitchMap[this.activeDeck] || 1 : deck;
            if (this.disconnectDeck !== undefined) {
                this.disconnectDeck();
            }
            var old = this.activeDeck;
            this.activeDeck = next;
            this.linkDeckOutputs(old);
            if (this.connectDeck !== undefined) {
                this.connectDeck();
            }
        },

        // --- From the device
        processButton: function (field) {
            if (field.mapped_group === "modifiers") {
                this.modifiers.set(field.mapped_name, field.value);
                return;
            }
            if (field.auto_repeat !== undefined) {
                this.repeatWhilePressed(field);
            }
            if (field.callback !== undefined) {
                field.callback(field);
                return;
            }
            var group = this.getActiveFieldGroup(field);
            var control = this.getActiveFieldControl(field);
            if (field.mapped_callback !== undefined) {
                field.mapped_callback(group, control, field.value);
            } else if (control === "jog_touch") {
                this.touch(group, field.value === this.buttonStates.pressed);
            } else if (group !== undefined && group.charAt(0) === "[") {
                if (this.toggleButtons.indexOf(control) < 0) {
                    engine.setValue(group, control,
                        field.value === this.buttonStates.released ? 0 : 1);
                } else if (field.value !== this.buttonStates.released) {
                    this.toggle(group, control, field.value);
                }
            }
        },
        processControl: function (field) {
            if (field.callback !== undefined) {
                field.callback(field);
                return;
            }
            var group = this.getActiveFieldGroup(field);
            var control = this.getActiveFieldControl(field);
            if (field.mapped_callback !== undefined) {
                field.mapped_callback(group, control, field.isEncoder ? field.delta : field.value);
            } else if (control === "jog_wheel") {
                this.jog_wheel(field);
            } else if (group !== undefined && group.charAt(0) === "[") {
                var value = field.isEncoder ? field.delta : field.value;
                var scaler = this.scalers[control];
                engine.setValue(group, control,
                    scaler === undefined ? value : scaler(group, control, value));
            }
        },
        /** A wheel: scratches while the deck's platter is touched, else bends. */
        jog_wheel: function (field) {
            var deck = this.resolveDeck(field.mapped_group || field.group);
            var group = this.resolveDeckGroup(deck);
            if (deck === undefined) {
                return;
            }
            var value = field.isEncoder ? field.delta : field.value;
            var scratches = this.isScratchEnabled;
            var scaler = this.scalers[scratches ? "jog_scratch" : "jog"];
            var scaled = scaler === undefined ? value : scaler(group, "jog_wheel", value);
            if (scratches) {
                engine.scratchTick(deck, scaled);
            } else {
                engine.setValue(group, "jog", scaled);
            }
        },
        touch: function (group, on) {
            var deck = this.resolveDeck(group);
            if (deck === undefined) {
                return;
            }
            this.isScratchEnabled = on;
            if (on) {
                engine.scratchEnable(deck, this.scratchintervalsPerRev, this.scratchRPM,
                    this.scratchAlpha, this.scratchBeta,
                    this.rampedScratchEnable || this.scratchRampOnEnable);
            } else {
                engine.scratchDisable(deck,
                    this.rampedScratchDisable || this.scratchRampOnDisable);
            }
            if (this.enableScratchCallback !== undefined) {
                this.enableScratchCallback(on);
            }
        },
        toggle: function (group, control, value) {
            if (value !== this.buttonStates.released) {
                engine.setValue(group, control, engine.getValue(group, control) ? 0 : 1);
            }
        },
        togglePlay: function (group, field) {
            this.toggle(group, "play", field.value);
        },

        // --- Repeats: called again and again while a button is held
        setAutoRepeat: function (group, name, callback, interval) {
            found(this.InputPackets, group, name).forEach(function (field) {
                field.auto_repeat = callback;
                field.auto_repeat_interval = interval || this.auto_repeat_interval;
                if (callback !== undefined && callback !== null) {
                    callback(field);
                }
                this.startAutoRepeatTimer(field.id, field.auto_repeat_interval);
            }, this);
        },
        repeatWhilePressed: function (field) {
            if (field.value === this.buttonStates.released) {
                this.stopAutoRepeatTimer(field.id);
            } else {
                this.startAutoRepeatTimer(field.id, field.auto_repeat_interval);
            }
        },
        startAutoRepeatTimer: function (id, interval) {
            if (this.timers[id] === undefined) {
                this.timers[id] = engine.beginTimer(interval, this.autorepeatTimer.bind(this));
            }
        },
        stopAutoRepeatTimer: function (id) {
            if (this.timers[id] !== undefined) {
                engine.stopTimer(this.timers[id]);
                delete this.timers[id];
            }
        },
        autorepeatTimer: function () {
            inputs(this).forEach(function (packet) {
                packet.fields().forEach(function (field) {
                    if (this.timers[field.id] === undefined) {
                        return;
                    }
                    if (field.type === "button" && field.value === this.buttonStates.released) {
                        this.stopAutoRepeatTimer(field.id);
                    } else if (typeof field.auto_repeat === "function") {
                        field.auto_repeat(field);
                    }
                }, this);
            }, this);
        },

        // --- To the device
        /** Set an output; send: its report, now. */
        setOutput: function (group, name, value, send) {
            var fields = found(this.OutputPackets, group, name);
            if (fields.length === 0) {
                missing(group, name);
            }
            fields.forEach(function (field) {
                field.value = value;
                field.toggle = undefined;
                if (send === true) {
                    field.packet.send();
                }
            });
        },
        /** An output that blinks with value: each call is its other state. */
        setOutputToggle: function (group, name, value) {
            found(this.OutputPackets, group, name).forEach(function (field) {
                field.toggle = value;
                field.value = field.value ? 0 : value;
                field.packet.send();
            });
        },
        linkOutput: function (group, name, mappedGroup, mappedName, callback) {
            found(this.OutputPackets, group, name).forEach(function (field) {
                field.mapped_group = mappedGroup;
                field.mapped_name = mappedName;
                field.mapped_callback = callback;
                this.connectOutput(field);
            }, this);
        },
        connectOutput: function (field) {
            var group = this.resolveGroup(field.mapped_group);
            if (group === undefined) {
                return;
            }
            var shows = field.mapped_callback || function (value) {
                this.setOutput(field.group, field.name,
                    value ? this.LEDColors.on : this.LEDColors.off, true);
            }.bind(this);
            field.connection = engine.makeConnection(group, field.mapped_name, shows);
            if (field.connection !== undefined) {
                field.connection.trigger();
            }
        },
        unlinkOutput: function (group, name) {
            found(this.OutputPackets, group, name).forEach(function (field) {
                if (field.connection !== undefined) {
                    field.connection.disconnect();
                }
                field.connection = field.mapped_group = field.mapped_name = undefined;
            });
        },
        /** Outputs of "deck" show the deck that is active now. */
        linkDeckOutputs: function (_old) {
            Object.keys(this.OutputPackets).forEach(function (name) {
                this.OutputPackets[name].fields().forEach(function (field) {
                    if (field.mapped_group === "deck") {
                        if (field.connection !== undefined) {
                            field.connection.disconnect();
                        }
                        this.connectOutput(field);
                    }
                }, this);
            }, this);
        },
        updateActiveDeckLEDs: function () {
            this.linkDeckOutputs();
        },
    };
}());
