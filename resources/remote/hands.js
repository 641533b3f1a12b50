// SPDX-License-Identifier: GPL-3.0-or-later
// From a finger on a part of the picture to what is said of it; app/panel/hands.py is the same for
// the window, and explains it. Nothing here knows of a page: a test compares both.
"use strict";

const KNOB_WAY = 220, THUMB = 0.16, COUNT_WAY = 26, RIM = 0.78, HUB = 0.12, STRIP = 1.3, FINE = 10000;

function radiusOf(part, x, y) {
    const half = Math.min(part.width, part.height) / 2;
    return Math.hypot(x - part.width / 2, y - part.height / 2) / Math.max(half, 1);
}

function angleOf(part, x, y) {
    if (radiusOf(part, x, y) < HUB)
        return null;
    return Math.atan2(y - part.height / 2, x - part.width / 2) / (2 * Math.PI);
}

class Hand {
    constructor(number, part, at, x, y) {
        this.number = number;
        this.part = part;
        this.at = this.told = at;
        this.x = x;
        this.y = y;
        this.counted = 0;
        this.angle = angleOf(part, x, y);
        this.holds = false;
    }

    begin() {
        if (this.part.way === "press")
            return [["down", this.number]];
        this.holds = this.part.touch && radiusOf(this.part, this.x, this.y) <= RIM;
        return this.holds ? [["touch", this.number, true]] : [];
    }

    move(x, y) {
        if (this.part.way === "move")
            return this.slide(x, y);
        if (this.part.way !== "turn")
            return [];
        return this.part.kind === "jog" ? this.spin(x, y) : this.count(x, y);
    }

    end() {
        if (this.part.way === "press")
            return [["up", this.number]];
        return this.holds ? [["touch", this.number, false]] : [];
    }

    slide(x, y) {
        const right = x - this.x, up = this.y - y, part = this.part;
        let way = 0;
        if (part.kind === "knob")
            way = (right + up) / KNOB_WAY;
        else if (part.width > part.height)
            way = right / (part.width * (1 - THUMB));
        else
            way = up / (part.height * (1 - THUMB));
        const at = Math.floor(Math.min(Math.max(this.at + way, 0), 1) * FINE + 0.5) / FINE;
        if (at === this.told)
            return [];
        this.told = at;
        return [["at", this.number, at]];
    }

    spin(x, y) {
        const angle = angleOf(this.part, x, y);
        if (angle === null || this.angle === null) {
            this.angle = angle;
            return [];
        }
        let turned = angle - this.angle + 1.5;
        turned = turned - Math.floor(turned) - 0.5;
        turned = Math.floor(turned * FINE + 0.5) / FINE;
        if (turned === 0)
            return [];
        this.angle += turned;
        return [["by", this.number, turned]];
    }

    count(x, y) {
        const right = x - this.x, down = y - this.y;
        const strip = this.part.height > STRIP * this.part.width;
        const counted = Math.trunc((strip ? down : right - down) / COUNT_WAY);
        const by = counted - this.counted;
        this.counted = counted;
        return by ? [["by", this.number, by]] : [];
    }
}
