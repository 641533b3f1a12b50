// SPDX-License-Identifier: GPL-3.0-or-later
// Known faults of scripts that come with Mixxx, mended when the file of that name has been loaded.
// Each entry adds what its file uses and does not have, or replaces a function that always throws,
// and does nothing to a version of the file that has it.
(function (global) {
    "use strict";
    function give(object, name, value) {
        if (object && object[name] === undefined) {
            object[name] = value;
        }
    }
    function dark(status, first, last) {
        for (let note = first; note <= last; note++) {
            midi.sendShortMsg(status, note, 0);
        }
    }

    return {
        // shutdown reads a layer that the script does not make
        "Allen-and-Heath-Xone-K2-scripts.js": function () {
            const own = global.XoneK2;
            if (own.effectsMidiChannel === undefined) {
                own.shutdown = function () {
                    for (let channel = 0; channel < 16; channel++) {
                        if (own.controllers[channel]) {
                            dark(0x90 + channel, 12, 55);
                        }
                    }
                };
            }
        },
        // shutdown calls it
        "Hercules-DJ-Control-AIR-scripts.js": function () {
            give(global.HerculesAir, "resetLEDs", function () {
                dark(0x90, 1, 0x5F);
            });
        },
        // touching a wheel reads them
        "Ion-Discover-DJ-Pro-scripts.js": function () {
            give(global.IonDiscoverDjPro, "KeyIsLocked", [false, false]);
            give(global.IonDiscoverDjPro, "scratching", [false, false]);
        },
        // shutdown looks for its timers in the wrong object
        "Midi_for_light-scripts.js": function () {
            give(global.midi_for_light, "deck_beat_watchdog_timer",
                global.deck_beat_watchdog_timer);
        },
        // it never keeps its timers where shutdown looks for them
        "Reloop-Beatpad-scripts.js": function () {
            give(global.ReloopBeatpad, "timers", []);
        },
        // shutdown calls it
        "Traktor-Kontrol-F1-scripts.js": function () {
            give(global.KontrolF1, "shutdownHardware", function () {});
        },
        // shutdown looks up its buttons by a variable of another name
        "Vestax-VCI-100-hile.js": function () {
            global.HileVci100.shutdown = function () {
                const map = global.HileVci100.buttonMap;
                Object.keys(map).forEach(function (name) {
                    midi.sendShortMsg(0x90, map[name].ledno || 0, 0);
                });
            };
        },
        // shutdown lays its layers out for no deck at all
        "Novation-Launchpad-scripts.js": function () {
            global.NovationLaunchpad.shutdown = function () {
                midi.sendShortMsg(0xB0, 0, 0);
            };
        },
        "Novation-Launchpad MK2-scripts.js": function () {
            global.NovationLaunchpadMK2.shutdown = function () {
                const all = [0xF0, 0x00, 0x20, 0x29, 0x02, 0x18, 0x0E, 0x00, 0xF7];
                midi.sendSysexMsg(all, all.length);
            };
        },
        // its buttons have no lights of their own
        "Numark-NS7-scripts.js": function () {
            give(global.Button && global.Button.prototype, "setLed", function () {});
        },
        // called as older component libraries had it
        "Pioneer-DDJ-SB3-scripts.js": function () {
            give(global.components.Pot.prototype, "skipSoftTakeover", function () {
                engine.softTakeoverIgnoreNextValue(this.group, this.inKey);
            });
        },
        // it takes the number of a report for a header, as older parsers had it
        "Nintendo-Wiimote.js": function () {
            const proto = global.HIDController.prototype;
            const register = proto.registerInputPacket;
            proto.registerInputPacket = function (packet) {
                give(packet, "header", [packet.reportId]);
                return register.apply(this, arguments);
            };
        }
    };
})
