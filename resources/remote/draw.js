// SPDX-License-Identifier: GPL-3.0-or-later
// What the page reckons before it draws. Nothing here knows of a page.
"use strict";

const LYING = "touch.toml", STANDING = "touch-portrait.toml";
const FIRST_MS = 250, LONGEST_MS = 2000;

// As large as there is room, in the middle.
function fitted(picture, width, height) {
    const scale = Math.min(width / picture.width, height / picture.height);
    return {
        scale: scale,
        left: (width - picture.width * scale) / 2,
        top: (height - picture.height * scale) / 2
    };
}

// The class of a part: how it looks.
function lookOf(part) {
    if (part.kind === "jog")
        return "wheel";
    if (part.kind === "encoder")
        return "strip";
    if (part.way === "press")
        return "key";
    if (part.kind === "knob")
        return "knob";
    return part.width > part.height ? "fader lying" : "fader";
}

function roleOf(part) {
    return part.way === "press" ? "button" : part.way === "move" ? "slider" : "spinbutton";
}

// Size of a label that fits its part, in units of the picture: on one line, or with the words of a
// button below each other, whichever is larger.
function letterOf(part) {
    const fitting = (words, share) => Math.min(
        part.height * share / (words.length * 1.15),
        (part.width - 6) / (Math.max(...words.map(word => word.length), 2) * 0.8)
    );
    const line = fitting([part.label], part.kind === "knob" ? 0.2 : 0.8);
    const stacked = part.kind === "knob" ? 0 : fitting(part.label.split(" "), 0.8);
    return Math.max(6, Math.min(24, Math.max(line, stacked)));
}

function isLit(color) {
    return /^#[0-9a-f]{6}$/i.test(color) && color !== "#000000";
}

// Whether dark letters are read better on it.
function isBright(color) {
    const [red, green, blue] = [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16));
    return red * 0.3 + green * 0.6 + blue * 0.1 > 100;
}

// The mapping that is asked for: the chosen one, or what fits the way the screen is held.
function mappingFor(chosen, width, height) {
    return chosen || (width < height ? STANDING : LYING);
}

// How long to wait before the next try.
function pauseAfter(tries) {
    return Math.min(FIRST_MS * Math.pow(2, tries), LONGEST_MS);
}

// What a person would call this device.
function deviceName(agent) {
    for (const name of ["iPad", "iPhone", "Android", "Windows", "Mac", "Linux"])
        if (agent.includes(name))
            return name;
    return "Tablet";
}

// What is told, into what is known: {picture, lit, at}; says what has to be drawn.
function take(known, said) {
    if (said.drawn) {
        known.picture = said.drawn;
        known.lit = {};
        known.at = {};
        return "all";
    }
    if (said.lit)
        Object.assign(known.lit, said.lit);
    if (said.at)
        Object.assign(known.at, said.at);
    return said.lit || said.at ? "some" : "";
}
