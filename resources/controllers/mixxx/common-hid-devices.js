// SPDX-License-Identifier: GPL-3.0-or-later
// Plain HID devices for mappings that only name what they do with them: a keyboard (modifier keys
// and six keys at a time) and a trackpad (buttons and way).

var HIDKeyboardDevice = function () {
    "use strict";
    this.controller = new HIDController();
};
HIDKeyboardDevice.prototype = {
    constructor: HIDKeyboardDevice,
    registerInputPackets: function () {
        "use strict";
        var packet = new HIDPacket("control", 0);
        ["left_ctrl", "left_shift", "left_alt", "left_meta",
            "right_ctrl", "right_shift", "right_alt", "right_meta"].forEach(function (name, bit) {
            packet.addControl("hid", name, 0, "B", 1 << bit);
        });
        for (var key = 1; key <= 6; key++) {
            packet.addControl("hid", "keycode_" + key, key + 1, "B");
        }
        this.controller.registerInputPacket(packet);
    },
    registerOutputPackets: function () {},
    registerScalers: function () {},
    registerCallbacks: function () {},
};

var HIDTrackpadDevice = function () {
    "use strict";
    this.controller = new HIDController();
};
HIDTrackpadDevice.prototype = {
    constructor: HIDTrackpadDevice,
    registerInputPackets: function () {
        "use strict";
        var packet = new HIDPacket("control", 0);
        packet.addControl("hid", "button_left", 0, "B", 1);
        packet.addControl("hid", "button_right", 0, "B", 2);
        packet.addControl("hid", "button_middle", 0, "B", 4);
        packet.addControl("hid", "movement_x", 1, "b");
        packet.addControl("hid", "movement_y", 2, "b");
        this.controller.registerInputPacket(packet);
    },
    registerOutputPackets: function () {},
    registerScalers: function () {},
    registerCallbacks: function () {},
};
