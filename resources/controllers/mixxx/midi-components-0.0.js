// SPDX-License-Identifier: GPL-3.0-or-later
// `components`: objects for the parts of a controller, as mapping scripts of Mixxx know them. A
// Component joins MIDI messages of one button, knob or encoder to controls (`inKey`) and shows a
// control (`outKey`) on its light. Containers hold components and change what all of them do.
//
// Values: `value` is a MIDI data byte, what controls have is a value or a parameter (0..1).
// Everything that a mapping may replace (methods, `on`, `off`, `type` ...) is looked up when used.
var components = (function () {
    "use strict";

    // --- How objects are made

    /** A constructor's prototype: methods over those of its parent. */
    function derive(Child, Parent, methods) {
        Child.prototype = Object.create(Parent.prototype);
        Child.prototype.constructor = Child;
        Object.assign(Child.prototype, methods);
        return Child;
    }

    function isPlain(value) {
        return value !== null && typeof value === "object"
            && Object.getPrototypeOf(value) === Object.prototype;
    }

    /** Give `target` all that `source` has; plain objects are joined, everything else replaces. */
    function merge(target, source) {
        Object.keys(source || {}).forEach(function (name) {
            var given = source[name];
            var joins = isPlain(given) && target[name] !== null && typeof target[name] === "object";
            if (joins) {
                merge(target[name], given);
            } else {
                target[name] = given;
            }
        });
        return target;
    }

    function unit(number) {
        return "[EffectRack1_EffectUnit" + number + "]";
    }

    function effect(unitNumber, number) {
        return "[EffectRack1_EffectUnit" + unitNumber + "_Effect" + number + "]";
    }

    // --- Component

    /** A part of a controller. options: what it shall have; a list of two numbers is `midi`. */
    var Component = function (options) {
        this.connections = [];
        if (Array.isArray(options) && typeof options[0] === "number") {
            this.midi = options;
        } else {
            Object.assign(this, options);
        }
        if (typeof this.unshift === "function") {
            this.unshift();
        }
        if (options !== undefined && options !== null && typeof options.key === "string") {
            this.inKey = this.outKey = options.key;
        }
        if (this.group !== undefined && this.outKey !== undefined && this.outConnect) {
            this.connect();
            if (this.outTrigger) {
                this.trigger();
            }
        }
    };

    Component.prototype = {
        constructor: Component,
        max: 127,
        outConnect: true,
        outTrigger: true,
        sendShifted: false,
        shiftOffset: 0,
        shiftControl: false,
        shiftChannel: false,

        // From the controller
        input: function (_channel, _control, value, _status, _group) {
            this.inSetParameter(this.inValueScale(value));
        },
        inValueScale: function (value) { // the middle (64) is 0.5, the ends are 0 and 1
            return value > this.max / 2 ? (value - 1) / (this.max - 1) : value / (this.max + 1);
        },
        inGetParameter: function () {
            return engine.getParameter(this.group, this.inKey);
        },
        inSetParameter: function (parameter) {
            engine.setParameter(this.group, this.inKey, parameter);
        },
        inGetValue: function () {
            return engine.getValue(this.group, this.inKey);
        },
        inSetValue: function (value) {
            engine.setValue(this.group, this.inKey, value);
        },
        inToggle: function () {
            this.inSetValue(!this.inGetValue());
        },

        // To the controller
        output: function (value, _group, _control) {
            this.send(this.outValueScale(value));
        },
        outValueScale: function (value) {
            return value * this.max;
        },
        outGetParameter: function () {
            return engine.getParameter(this.group, this.outKey);
        },
        outSetParameter: function (parameter) {
            engine.setParameter(this.group, this.outKey, parameter);
        },
        outGetValue: function () {
            return engine.getValue(this.group, this.outKey);
        },
        outSetValue: function (value) {
            engine.setValue(this.group, this.outKey, value);
        },
        outToggle: function () {
            this.outSetValue(!this.outGetValue());
        },
        connect: function () {
            if (this.group !== undefined && this.outKey !== undefined
                && typeof this.output === "function") {
                this.connections = [
                    engine.makeConnection(this.group, this.outKey, this.output.bind(this)),
                ];
            }
        },
        disconnect: function () {
            (this.connections || []).forEach(function (connection) {
                if (connection !== undefined) {
                    connection.disconnect();
                }
            });
        },
        trigger: function () {
            (this.connections || []).forEach(function (connection) {
                if (connection !== undefined) {
                    connection.trigger();
                }
            });
        },
        send: function (value) {
            if (this.midi === undefined || this.midi[0] === undefined
                || this.midi[1] === undefined) {
                return;
            }
            midi.sendShortMsg(this.midi[0], this.midi[1], value);
            if (this.sendShifted && this.shiftChannel) {
                midi.sendShortMsg(this.midi[0] + this.shiftOffset, this.midi[1], value);
            } else if (this.sendShifted && this.shiftControl) {
                midi.sendShortMsg(this.midi[0], this.midi[1] + this.shiftOffset, value);
            }
        },
        shutdown: undefined,
    };

    // --- Buttons

    var Button = function (options) {
        Component.call(this, options);
    };
    derive(Button, Component, {
        types: Object.freeze({push: 0, toggle: 1, powerWindow: 2}),
        type: 0,
        on: 127,
        off: 0,
        longPressTimeout: 275, // ms
        isPress: function (_channel, _control, value, _status) {
            return value > 0;
        },
        input: function (channel, control, value, status, _group) {
            var pressed = this.isPress(channel, control, value, status);
            if (this.type === undefined || this.type === this.types.push) {
                this.inSetValue(pressed);
            } else if (pressed) {
                this.inToggle();
                if (this.type === this.types.powerWindow) {
                    this.waitForLongPress();
                }
            } else if (this.type === this.types.powerWindow) {
                this.endLongPress();
            }
        },
        waitForLongPress: function () {
            this.isLongPressed = false;
            this.longPressTimer = engine.beginTimer(this.longPressTimeout, function () {
                this.isLongPressed = true;
                this.longPressTimer = 0;
            }.bind(this), true);
        },
        endLongPress: function () {
            if (this.isLongPressed) {
                this.inToggle();
            }
            if (this.longPressTimer) {
                engine.stopTimer(this.longPressTimer);
            }
            this.longPressTimer = 0;
            this.isLongPressed = false;
        },
        outValueScale: function (value) {
            return value > 0 ? this.on : this.off;
        },
        shutdown: function () {
            this.send(this.off);
        },
    });

    /** Play and pause; with shift backwards. */
    var PlayButton = function (options) {
        Button.call(this, options);
    };
    derive(PlayButton, Button, {
        outKey: "play_indicator",
        unshift: function () {
            this.inKey = "play";
            this.type = this.types.toggle;
        },
        shift: function () {
            this.inKey = "reverse";
            this.type = this.types.push;
        },
    });

    /** The cue button; with shift to the start, or backwards while held (reverseRollOnShift). */
    var CueButton = function (options) {
        Button.call(this, options);
    };
    derive(CueButton, Button, {
        outKey: "cue_indicator",
        reverseRollOnShift: false,
        unshift: function () {
            this.inKey = "cue_default";
        },
        shift: function () {
            this.inKey = this.reverseRollOnShift ? "reverseroll" : "start_stop";
        },
    });

    /** Sync once; held: sync stays on; pressed again: off. With shift: quantize. */
    var SyncButton = function (options) {
        Button.call(this, options);
    };
    derive(SyncButton, Button, {
        outKey: "sync_enabled",
        unshift: function () {
            this.inKey = "sync_enabled";
            this.input = function (channel, control, value, status, _group) {
                if (!this.isPress(channel, control, value, status)) {
                    if (this.longPressTimer) {
                        engine.stopTimer(this.longPressTimer);
                        this.longPressTimer = 0;
                    }
                } else if (engine.getValue(this.group, "sync_enabled") > 0) {
                    engine.setValue(this.group, "sync_enabled", 0);
                } else {
                    engine.setValue(this.group, "beatsync", 1);
                    this.longPressTimer = engine.beginTimer(this.longPressTimeout, function () {
                        engine.setValue(this.group, "sync_enabled", 1);
                        this.longPressTimer = 0;
                    }.bind(this), true);
                }
            };
        },
        shift: function () {
            this.inKey = "quantize";
            this.type = this.types.toggle;
            this.input = Button.prototype.input;
        },
    });

    /** Loop on and off; with shift to its start, and stop. */
    var LoopToggleButton = function (options) {
        Button.call(this, options);
    };
    derive(LoopToggleButton, Button, {
        outKey: "loop_enabled",
        unshift: function () {
            this.inKey = "reloop_toggle";
        },
        shift: function () {
            this.inKey = "reloop_andstop";
        },
    });

    function showsColor(button) {
        return button.colorMapper !== undefined || typeof button.sendRGB === "function";
    }

    /** Hot cue `number`; with shift it is cleared. Its light can show the cue's colour: through
     * `colorMapper`, through `sendRGB`, or both. */
    var HotcueButton = function (options) {
        if (options === undefined || options.number === undefined) {
            print("HotcueButton: a `number` is missing");
            return;
        }
        this.number = options.number;
        this.outKey = "hotcue_" + this.number + "_status";
        this.colorKey = "hotcue_" + this.number + "_color";
        Button.call(this, options);
    };
    derive(HotcueButton, Button, {
        colorMapper: undefined,
        sendRGB: undefined,
        unshift: function () {
            this.inKey = "hotcue_" + this.number + "_activate";
        },
        shift: function () {
            this.inKey = "hotcue_" + this.number + "_clear";
        },
        output: function (value, _group, _control) {
            if (value > 0 && showsColor(this)) {
                this.outputColor(engine.getValue(this.group, this.colorKey));
            } else {
                this.send(this.outValueScale(value));
            }
        },
        outputColor: function (code) {
            if (code === undefined || code < 0) {
                this.send(this.on);
            } else if (typeof this.sendRGB === "function") {
                this.sendRGB(this.colorMapper === undefined ? colorCodeToObject(code)
                    : this.colorMapper.getNearestColor(code));
            } else {
                this.send(this.colorMapper.getValueForNearestColor(code));
            }
        },
        connect: function () {
            Button.prototype.connect.call(this);
            if (showsColor(this) && this.group !== undefined) {
                this.connections[1] = engine.makeConnection(this.group, this.colorKey,
                    function (code) {
                        if (engine.getValue(this.group, this.outKey) > 0) {
                            this.outputColor(code);
                        }
                    }.bind(this));
            }
        },
    });

    /** Sampler `number`: loads, starts; with shift stops, ejects. `playing`, `looping`: values for
     * its light then. volumeByVelocity: hit harder is louder. */
    var SamplerButton = function (options) {
        if (options === undefined || options.number === undefined) {
            print("SamplerButton: a `number` is missing");
            return;
        }
        this.number = options.number;
        this.group = "[Sampler" + this.number + "]";
        Button.call(this, options);
    };
    derive(SamplerButton, Button, {
        outKey: "track_loaded",
        volumeByVelocity: false,
        unshift: function () {
            this.input = function (channel, control, value, status, _group) {
                if (!this.isPress(channel, control, value, status)) {
                    return;
                }
                if (this.volumeByVelocity) {
                    engine.setValue(this.group, "volume", value / this.max);
                }
                var loaded = engine.getValue(this.group, "track_loaded") !== 0;
                engine.setValue(this.group, loaded ? "cue_gotoandplay" : "LoadSelectedTrack", 1);
            };
        },
        shift: function () {
            this.input = function (channel, control, value, status, _group) {
                if (!this.isPress(channel, control, value, status)) {
                    if (engine.getValue(this.group, "eject") !== 0) {
                        engine.setValue(this.group, "eject", 0);
                    }
                } else if (engine.getValue(this.group, "play") !== 0) {
                    engine.setValue(this.group, "play", 0);
                } else {
                    engine.setValue(this.group, "eject", 1);
                }
            };
        },
        output: function (_value, _group, _control) {
            if (engine.getValue(this.group, "track_loaded") === 0) {
                this.send(this.off);
            } else if (this.playing === undefined
                || engine.getValue(this.group, "play") === 0) {
                this.send(this.on);
            } else {
                var loops = this.looping !== undefined
                    && engine.getValue(this.group, "repeat") !== 0;
                this.send(loops ? this.looping : this.playing);
            }
        },
        connect: function () {
            var output = this.output.bind(this);
            var keys = ["track_loaded"];
            if (this.playing !== undefined) {
                keys.push("play");
            }
            if (this.looping !== undefined) {
                keys.push("repeat");
            }
            this.connections = keys.map(function (key) {
                return engine.makeConnection(this.group, key, output);
            }, this);
        },
    });

    /** Sends a deck (`group`) through effect unit `effectUnit`. */
    var EffectAssignmentButton = function (options) {
        var given = Object.assign({}, options);
        if (given.effectUnit === undefined || given.group === undefined) {
            print("EffectAssignmentButton: `effectUnit` or `group` is missing");
            return;
        }
        given.key = "group_" + given.group + "_enable";
        given.group = unit(given.effectUnit);
        Button.call(this, given);
    };
    derive(EffectAssignmentButton, Button, {type: Button.prototype.types.toggle});

    // --- Knobs

    /** A fader or knob with ends. Soft takeover begins with its first message, so that controllers
     * which tell where their faders are can do so. `relative`: movements count instead. */
    var Pot = function (options) {
        Component.call(this, options);
        this.firstValueReceived = false;
    };
    derive(Pot, Component, {
        relative: false,
        softTakeover: true,
        invert: false,
        inValueScale: function (value) {
            var parameter = Component.prototype.inValueScale.call(this, value);
            return this.invert ? 1 - parameter : parameter;
        },
        input: function (_channel, _control, value, _status, _group) {
            var parameter = this.inValueScale(value);
            if (this.relative) {
                if (this.previousValueReceived !== undefined) {
                    var way = parameter - this.previousValueReceived;
                    this.inSetParameter(this.inGetParameter() + way);
                }
                this.previousValueReceived = parameter;
            } else {
                this.inSetParameter(parameter);
            }
            if (!this.firstValueReceived) {
                this.firstValueReceived = true;
                this.connect();
            }
        },
        // 14 bits: high byte, low byte. Only the very first high one counts alone: where a fader
        // stands that is told once.
        inputMSB: function (channel, control, value, status, group) {
            var isFirst = this.MSB === undefined;
            this.max = 16383;
            this.MSB = value;
            if (isFirst) {
                this.input(channel, control, (value << 7) + (value === 127 ? 127 : 0), status,
                    group);
            }
        },
        inputLSB: function (channel, control, value, status, group) {
            if (this.MSB !== undefined) {
                this.input(channel, control, (this.MSB << 7) + value, status, group);
            }
        },
        connect: function () {
            if (this.firstValueReceived && !this.relative && this.softTakeover
                && this.group !== undefined && this.inKey !== undefined) {
                engine.softTakeover(this.group, this.inKey, true);
            }
        },
        disconnect: function () {
            if (!this.relative && this.softTakeover
                && this.group !== undefined && this.inKey !== undefined) {
                engine.softTakeoverIgnoreNextValue(this.group, this.inKey);
            }
        },
    });

    /** A knob without ends. */
    var Encoder = function (options) {
        Component.call(this, options);
    };
    derive(Encoder, Component, {});

    // --- Containers

    /** Holds components, lists of them and other containers. initialLayer: what it has at first. */
    var ComponentContainer = function (initialLayer) {
        if (initialLayer !== null && typeof initialLayer === "object") {
            this.applyLayer(initialLayer, false); // its components are connected already
        }
    };

    function isContainer(thing) {
        return thing instanceof ComponentContainer || Array.isArray(thing);
    }

    /** All that a container or a list has, that is no method and no parent. */
    function contents(container) {
        return Object.keys(container).map(function (name) {
            return container[name];
        });
    }

    function visit(container, recursive, seen, act) {
        contents(container).forEach(function (thing) {
            if (seen.indexOf(thing) >= 0) {
                return;
            }
            if (thing instanceof Component || thing instanceof ComponentContainer) {
                seen.push(thing);
                act(thing);
            }
            if (recursive && isContainer(thing)) {
                visit(thing, recursive, seen, act);
            }
        });
    }

    /** Buttons that are held while a layer changes let go of what they hold. */
    function letGo(component) {
        if (component instanceof Button && component.type === Button.prototype.types.push
            && component.input === Button.prototype.input
            && component.group !== undefined && component.inKey !== undefined
            && component.inGetValue() > 0) {
            component.inSetValue(0);
        }
    }

    /** A method that calls the components' method of that name and tells containers. */
    function layerMethod(name, isShifted) {
        return function () {
            this.forEachComponent(function (component) {
                if (typeof component[name] === "function") {
                    letGo(component);
                    component[name]();
                }
            });
            this.forEachComponentContainer(function (container) {
                container.isShifted = isShifted;
            });
            this.isShifted = isShifted;
        };
    }

    ComponentContainer.prototype = {
        constructor: ComponentContainer,
        isShifted: false,
        forEachComponent: function (operation, recursive) {
            visit(this, recursive !== false, [this], function (thing) {
                if (thing instanceof Component) {
                    operation.call(this, thing);
                }
            }.bind(this));
        },
        forEachComponentContainer: function (operation, recursive) {
            visit(this, recursive !== false, [this], function (thing) {
                if (thing instanceof ComponentContainer) {
                    operation.call(this, thing);
                }
            }.bind(this));
        },
        reconnectComponents: function (operation, recursive) {
            this.forEachComponent(function (component) {
                component.disconnect();
                if (typeof operation === "function") {
                    operation.call(this, component);
                }
                component.connect();
                component.trigger();
            }, recursive);
        },
        shift: layerMethod("shift", true),
        supershift: layerMethod("supershift", true),
        unshift: layerMethod("unshift", false),
        applyLayer: function (layer, reconnect) {
            var reconnects = reconnect !== false;
            if (reconnects) {
                this.forEachComponent(function (component) {
                    component.disconnect();
                });
            }
            merge(this, layer);
            if (reconnects) {
                this.forEachComponent(function (component) {
                    component.connect();
                    component.trigger();
                });
            }
        },
        shutdown: function () {
            this.forEachComponent(function (component) {
                if (typeof component.shutdown === "function") {
                    component.shutdown();
                }
            });
        },
    };

    /** The parts that serve one deck at a time; `toggle` goes on to the next of `deckNumbers`. */
    var Deck = function (deckNumbers) {
        if (deckNumbers === undefined) {
            return; // made as a prototype
        }
        this.deckNumbers = Array.isArray(deckNumbers) ? deckNumbers : [deckNumbers];
        this.currentDeck = "[Channel" + this.deckNumbers[0] + "]";
    };
    derive(Deck, ComponentContainer, {
        setCurrentDeck: function (group) {
            this.currentDeck = group;
            this.reconnectComponents(function (component) {
                if (component.group === undefined
                    || component.group.search(script.channelRegEx) !== -1) {
                    component.group = group;
                } else if (component.group.search(script.eqRegEx) !== -1) {
                    component.group = "[EqualizerRack1_" + group + "_Effect1]";
                } else if (component.group.search(script.quickEffectRegEx) !== -1) {
                    component.group = "[QuickEffectRack1_" + group + "]";
                }
                if (component instanceof EffectAssignmentButton) {
                    component.inKey = component.outKey = "group_" + group + "_enable";
                }
            });
        },
        toggle: function () {
            var at = this.deckNumbers.indexOf(script.deckFromGroup(this.currentDeck));
            var next = this.deckNumbers[(at + 1) % this.deckNumbers.length];
            this.setCurrentDeck("[Channel" + next + "]");
        },
    });

    /** A wheel that scratches while touched and bends otherwise. options: deck, wheelResolution
     * (ticks a turn), alpha; beta, rpm, vinylMode if others than usual. */
    var JogWheelBasic = function (options) {
        var given = options || {};
        Component.call(this, given);
        ["deck", "wheelResolution", "alpha"].forEach(function (name) {
            if (options !== undefined && given[name] === undefined) {
                print("JogWheelBasic: `" + name + "` is missing");
            }
        });
        if (this.beta === undefined && this.alpha !== undefined) {
            this.beta = this.alpha / 32;
        }
        if (this.group === undefined && this.deck !== undefined) {
            this.group = "[Channel" + this.deck + "]";
        }
    };
    derive(JogWheelBasic, Component, {
        inKey: "jog",
        rpm: 100 / 3,
        vinylMode: true,
        isPress: Button.prototype.isPress,
        inValueScale: function (value) {
            return value < 64 ? value : value - 128;
        },
        inputWheel: function (_channel, _control, value, _status, _group) {
            var ticks = this.inValueScale(value);
            if (engine.isScratching(this.deck)) {
                engine.scratchTick(this.deck, ticks);
            } else {
                this.inSetValue(ticks);
            }
        },
        inputTouch: function (channel, control, value, status, _group) {
            if (this.isPress(channel, control, value, status) && this.vinylMode) {
                engine.scratchEnable(this.deck, this.wheelResolution, this.rpm, this.alpha,
                    this.beta);
            } else {
                engine.scratchDisable(this.deck);
            }
        },
    });

    return {
        Component: Component,
        Button: Button,
        PlayButton: PlayButton,
        CueButton: CueButton,
        SyncButton: SyncButton,
        LoopToggleButton: LoopToggleButton,
        HotcueButton: HotcueButton,
        SamplerButton: SamplerButton,
        EffectAssignmentButton: EffectAssignmentButton,
        Pot: Pot,
        Encoder: Encoder,
        ComponentContainer: ComponentContainer,
        Deck: Deck,
        JogWheelBasic: JogWheelBasic,
        extend: merge,
        derive: derive,
        unitGroup: unit,
        effectGroup: effect,
    };
}());

// --- EffectUnit: four knobs and four buttons for an effect unit
//
// Not focused, knobs are the effects' meta knobs and buttons switch effects on. Focused on one
// effect they are its first three parameters and button parameters. The focus button held: the
// buttons choose the effect to focus; pressed shortly: focus off and on again; with shift: the next
// of the units. With shift knobs choose effects, buttons load the first presets of the chain.
components.EffectUnit = (function () {
    "use strict";
    var Button = components.Button;
    var Pot = components.Pot;
    var SLOTS = [1, 2, 3];
    var STEPS_A_TURN = 20; // effects that a turn of a knob with ends goes through

    function EffectUnit(unitNumbers, allowFocusWhenParametersHidden, colors) {
        if (unitNumbers === undefined) {
            return; // made as a prototype
        }
        this.unitNumbers = Array.isArray(unitNumbers) ? unitNumbers : [unitNumbers];
        this.allowFocusWhenParametersHidden = allowFocusWhenParametersHidden === true;
        this.colors = colors;
        this.focusChooseModeActive = false;
        this.hasInitialized = false;
        this.focusedEffect = 0;
        this.previouslyFocusedEffect = undefined;
        this.currentUnitNumber = this.unitNumbers[0];
        this.group = components.unitGroup(this.currentUnitNumber);
        this.dryWetKnob = mixKnob();
        this.effectFocusButton = focusButton(this);
        this.knobs = new components.ComponentContainer();
        this.enableButtons = new components.ComponentContainer();
        this.enableOnChannelButtons = channelButtons(this);
        SLOTS.forEach(function (slot) {
            this.knobs[slot] = new this.EffectUnitKnob(this, slot);
            this.enableButtons[slot] = new this.EffectEnableButton(this, slot);
        }, this);
        this.setCurrentUnit(this.unitNumbers[0]);
    }
    EffectUnit.prototype = Object.create(components.ComponentContainer.prototype);
    EffectUnit.prototype.constructor = EffectUnit;

    // --- Parts

    function mixKnob() {
        return new Pot({
            outConnect: false,
            unshift: function () {
                this.inKey = "mix";
                if (this.group !== undefined) {
                    this.disconnect();
                }
            },
            shift: function () {
                this.inKey = "super1";
                this.disconnect();
            },
        });
    }

    /** Another control from now on: its first value is not taken when it is far off. */
    function change(knob, group, key) {
        if (knob.group === group && knob.inKey === key) {
            return;
        }
        knob.group = group;
        knob.inKey = key;
        knob.disconnect();
        knob.connect();
    }

    // What belongs to a unit is kept where containers do not look for components.
    function hide(component, unit, slot) {
        Object.defineProperty(component, "effectUnit", {value: unit, writable: true});
        Object.defineProperty(component, "number", {value: slot, writable: true});
    }

    EffectUnit.prototype.EffectUnitKnob = function (unit, slot) {
        hide(this, unit, slot);
        Pot.call(this, {});
    };
    EffectUnit.prototype.EffectUnitKnob.prototype = Object.assign(Object.create(Pot.prototype), {
        unshift: function () {
            var focused = this.effectUnit.focusedEffect;
            this.input = Pot.prototype.input;
            change(this, this.effectUnit.effectGroup(focused > 0 ? focused : this.number),
                focused > 0 ? "parameter" + this.number : "meta");
        },
        connect: function () {
            Pot.prototype.connect.call(this);
            if (this.firstValueReceived && !this.relative && this.softTakeover) {
                SLOTS.forEach(function (slot) {
                    engine.softTakeover(this.effectUnit.effectGroup(this.number),
                        "parameter" + slot, true);
                }, this);
            }
        },
        shift: function () {
            var before;
            this.disconnect();
            this.input = function (_channel, _control, value, _status, _group) {
                var place = Math.round(this.inValueScale(value) * STEPS_A_TURN);
                if (before !== undefined && place !== before) {
                    engine.setValue(this.effectUnit.effectGroup(this.number), "effect_selector",
                        place > before ? 1 : -1);
                }
                before = place;
            };
        },
    });

    EffectUnit.prototype.EffectEnableButton = function (unit, slot) {
        hide(this, unit, slot);
        Button.call(this, {outConnect: false});
    };
    EffectUnit.prototype.EffectEnableButton.prototype =
        Object.assign(Object.create(Button.prototype), {
            unshift: function () {
                var unit = this.effectUnit;
                var focused = unit.focusedEffect;
                this.disconnect();
                if (unit.focusChooseModeActive) {
                    chooses(this, unit);
                } else {
                    var isParameter = focused > 0;
                    this.group = unit.effectGroup(isParameter ? focused : this.number);
                    this.inKey = this.outKey =
                        isParameter ? "button_parameter" + this.number : "enabled";
                    this.type = this.types.powerWindow;
                    this.input = Button.prototype.input;
                    this.outValueScale = Button.prototype.outValueScale;
                    color(this, unit, isParameter ? "focused" : "unfocused");
                }
                if (unit.hasInitialized) {
                    this.connect();
                    this.trigger();
                }
            },
            shift: function () {
                this.input = function (channel, control, value, status, _group) {
                    if (this.isPress(channel, control, value, status)) {
                        engine.setValue(this.effectUnit.group, "loaded_chain_preset", this.number);
                    }
                };
            },
        });

    /** The focus button is held: a press focuses this button's effect, or none. */
    function chooses(button, unit) {
        button.group = unit.group;
        button.inKey = button.outKey = "focused_effect";
        button.outValueScale = function (value) {
            return value === this.number ? this.on : this.off;
        };
        button.input = function (channel, control, value, status, _group) {
            if (this.isPress(channel, control, value, status)) {
                var isFocused = this.inGetValue() === this.number;
                this.inSetValue(isFocused ? 0 : this.number);
            }
        };
        color(button, unit, "focusChooseMode");
    }

    function color(button, unit, state) {
        if (unit.colors !== undefined && unit.colors[state] !== undefined) {
            button.color = button.on = unit.colors[state];
        }
    }

    function focusButton(unit) {
        var button = new Button({
            outConnect: false,
            inKey: "focused_effect",
            outKey: "focused_effect",
            unshift: function () {
                this.input = function (channel, control, value, status, _group) {
                    if (this.isPress(channel, control, value, status)) {
                        hold(unit, this);
                    } else {
                        release(unit, this);
                    }
                };
            },
            shift: function () {
                this.input = function (channel, control, value, status, _group) {
                    if (this.isPress(channel, control, value, status)) {
                        unit.toggle();
                    }
                };
            },
        });
        return button;
    }

    /** Pressed: what is hidden is shown; held longer: the buttons choose. */
    function hold(unit, button) {
        button.opened = !unit.allowFocusWhenParametersHidden
            && engine.getValue(unit.group, "show_parameters") === 0;
        if (button.opened) {
            engine.setValue(unit.group, "show_parameters", 1);
        }
        button.held = true;
        button.longPressTimer = engine.beginTimer(button.longPressTimeout, function () {
            button.longPressTimer = 0;
            unit.chooseFocus(true);
        }, true);
    }

    /** Let go shortly after: no focus; the next time the focus that was. */
    function release(unit, button) {
        if (!button.held) {
            return;
        }
        button.held = false;
        if (button.longPressTimer) {
            engine.stopTimer(button.longPressTimer);
            button.longPressTimer = 0;
        }
        if (unit.focusChooseModeActive) {
            unit.chooseFocus(false);
        } else if (unit.allowFocusWhenParametersHidden) {
            engine.setValue(unit.group, "focused_effect",
                unit.focusedEffect > 0 ? 0 : unit.previouslyFocusedEffect || 1);
        } else if (!button.opened) {
            engine.setValue(unit.group, "show_parameters", 0);
        }
    }

    /** Buttons that send channels through the unit: addButton("Channel1") makes .Channel1. */
    function channelButtons(unit) {
        var buttons = new components.ComponentContainer();
        buttons.addButton = function (channel) {
            this[channel] = new Button({
                group: unit.group,
                key: "group_[" + channel + "]_enable",
                type: Button.prototype.types.toggle,
                outConnect: false,
            });
        };
        return buttons;
    }

    // --- The unit

    Object.assign(EffectUnit.prototype, {
        effectGroup: function (number) {
            return components.effectGroup(this.currentUnitNumber, number);
        },
        setCurrentUnit: function (number) {
            if (this.hasInitialized) {
                this.disconnectUnit();
                this.tellIsControlled(0);
            }
            this.currentUnitNumber = number;
            this.group = components.unitGroup(number);
            this.focusedEffect = engine.getValue(this.group, "focused_effect");
            this.effectFocusButton.group = this.group;
            this.dryWetKnob.disconnect();
            this.dryWetKnob.group = this.group;
            this.enableOnChannelButtons.forEachComponent(function (button) {
                button.disconnect();
                button.group = components.unitGroup(number);
            });
            if (this.hasInitialized) {
                this.connectUnit();
            } else {
                this.knobs.unshift();
                this.enableButtons.unshift();
                this.dryWetKnob.unshift();
            }
        },
        /** The next of the units. */
        toggle: function () {
            var at = this.unitNumbers.indexOf(this.currentUnitNumber);
            this.setCurrentUnit(this.unitNumbers[(at + 1) % this.unitNumbers.length]);
        },
        /** All `midi` is set: lights from now on. */
        init: function () {
            this.hasInitialized = true;
            this.connectUnit();
        },
        tellIsControlled: function (value) {
            engine.setValue(this.group, "controller_input_active", value);
        },
        connectUnit: function () {
            this.tellIsControlled(1);
            this.knobs.unshift();
            this.enableButtons.unshift();
            this.dryWetKnob.connect();
            this.effectFocusButton.connect();
            this.effectFocusButton.trigger();
            this.enableOnChannelButtons.reconnectComponents();
            this.focusConnection = engine.makeConnection(this.group, "focused_effect",
                this.onFocusChange.bind(this));
            this.onShowParametersChange = this.onShowParametersChange.bind(this);
            this.showParametersConnection = engine.makeConnection(this.group, "show_parameters",
                this.onShowParametersChange);
            this.showParametersConnection.trigger();
            this.focusConnection.trigger();
        },
        disconnectUnit: function () {
            this.forEachComponent(function (component) {
                component.disconnect();
            });
            [this.focusConnection, this.showParametersConnection].forEach(function (connection) {
                if (connection !== undefined) {
                    connection.disconnect();
                }
            });
        },
        chooseFocus: function (active) {
            this.focusChooseModeActive = active;
            this.enableButtons.unshift();
        },
        onFocusChange: function (value, _group, _control) {
            if (this.allowFocusWhenParametersHidden && value === 0 && this.focusedEffect > 0) {
                this.previouslyFocusedEffect = this.focusedEffect;
            }
            this.focusedEffect = value;
            if (!this.isShifted) {
                this.knobs.unshift();
                this.enableButtons.unshift();
            }
        },
        /** Hidden parameters have no focus; when they are shown again it is back. */
        onShowParametersChange: function (value, _group, _control) {
            if (this.allowFocusWhenParametersHidden) {
                engine.setValue(this.group, "show_focus", 1);
            } else if (value === 0) {
                engine.setValue(this.group, "show_focus", 0);
                if (this.hasInitialized && this.parametersShown) {
                    this.previouslyFocusedEffect =
                        engine.getValue(this.group, "focused_effect");
                    engine.setValue(this.group, "focused_effect", 0);
                }
            } else {
                engine.setValue(this.group, "show_focus", 1);
                if (this.previouslyFocusedEffect !== undefined) {
                    engine.setValue(this.group, "focused_effect", this.previouslyFocusedEffect);
                }
            }
            this.parametersShown = value > 0;
            this.enableButtons.reconnectComponents();
        },
        shutdown: function () {
            components.ComponentContainer.prototype.shutdown.call(this);
            this.tellIsControlled(0);
        },
    });
    return EffectUnit;
}());
