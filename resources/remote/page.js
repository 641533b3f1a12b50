// SPDX-License-Identifier: GPL-3.0-or-later
// The page: draws the controller, passes fingers on, comes back by itself.
"use strict";

const PING_MS = 2000, STEP = 0.02, SENT_AWAY = 4001, ELSEWHERE = 4002, REFUSED = 4003;
const get = id => document.getElementById(id);
const language = languageOf(navigator.languages || [navigator.language]);
const say = (name, number) => word(language, name, number);
const known = { picture: null, lit: {}, at: {} };
const hands = new Map(); // by pointer
let parts = [], scale = 1, socket = null, tries = 0, timer = 0, asked = "", inside = false;

const store = {
    memory: {},
    get(name) {
        try {
            return localStorage.getItem(name) || this.memory[name] || "";
        } catch {
            return this.memory[name] || "";
        }
    },
    set(name, value) {
        this.memory[name] = value;
        try {
            localStorage.setItem(name, value);
        } catch { /* it is kept as long as the page */ }
    }
};

function send(said) {
    if (socket && socket.readyState === WebSocket.OPEN && inside)
        socket.send(JSON.stringify(said));
}

// Connection

function wanted() {
    return mappingFor(store.get("mapping"), innerWidth, innerHeight);
}

function connect(code) {
    clearTimeout(timer);
    const pass = store.get("pass");
    if (!code && !pass) {
        knock("");
        return;
    }
    const fresh = new WebSocket(`ws://${location.host}/play`);
    socket = fresh;
    inside = false;
    asked = wanted();
    fresh.onopen = () => {
        const hello = { name: deviceName(navigator.userAgent), mapping: asked };
        fresh.send(JSON.stringify(Object.assign(hello, code ? { code: code } : { pass: pass })));
    };
    fresh.onmessage = event => socket === fresh && hear(JSON.parse(event.data));
    fresh.onclose = event => socket === fresh && lost(event.code);
}

function hear(said) {
    if (said.refused) {
        knock(said.refused, said.wait_s);
    } else if (said.pass) {
        inside = true;
        tries = 0;
        store.set("pass", said.pass);
        get("door").hidden = true;
        get("bar").hidden = get("board").hidden = false;
        tell("");
        turn();
    } else if (said.away) {
        release();
        get("board").classList.add("away");
        tell("away");
    } else if ("pong" in said) {
        const ms = Math.round(performance.now() - said.pong);
        get("ms").textContent = say("ms", ms);
        send({ ms: ms });
    } else {
        const what = take(known, said);
        if (what === "all")
            drawAll();
        else if (what)
            drawSome(said);
    }
}

function lost(code) {
    socket = null;
    inside = false;
    release();
    get("board").classList.add("away");
    if (code === SENT_AWAY) {
        store.set("pass", "");
        knock("gone");
    } else if (code === ELSEWHERE) {
        tell("again");
    } else if (code !== REFUSED) {
        tell("lost");
        timer = setTimeout(connect, pauseAfter(tries));
        tries += 1;
    }
}

// Ask for a code; why: of the last one.
function knock(why, wait) {
    if (why === "pass")
        store.set("pass", "");
    tell("");
    get("bar").hidden = get("board").hidden = true;
    get("door").hidden = false;
    get("no").textContent = why ? say(why === "code" && wait > 4 ? "wait" : why, Math.ceil(wait)) : "";
    get("join").disabled = wait > 0;
    if (wait > 0)
        setTimeout(() => get("join").disabled = false, wait * 1000);
    get("code").value = "";
    get("code").focus();
}

function tell(name) {
    get("lost").textContent = name ? say(name) : "";
    get("lost").hidden = !name;
    get("lost").classList.toggle("asks", name === "again");
}

// Picture

function drawAll() {
    hands.clear();
    const board = get("board"), picture = known.picture;
    parts = picture.parts.map((part, number) => made(part, number));
    board.replaceChildren(...parts);
    board.classList.remove("away");
    tell("");
    const which = get("which"), first = new Option(say("fits"), "");
    which.replaceChildren(first, ...picture.offers.map(([file, title]) => new Option(title, file)));
    which.value = store.get("mapping");
    fit();
}

function made(part, number) {
    const item = document.createElement("div"), label = document.createElement("span");
    item.className = `part ${lookOf(part)}`;
    item.dataset.number = number;
    item.tabIndex = 0;
    item.setAttribute("role", roleOf(part));
    item.setAttribute("aria-label", part.name);
    item.title = part.does.length ? part.does[0].text : "";
    item.style.setProperty("--at", 0.5);
    label.textContent = part.label;
    item.append(label);
    return item;
}

function drawSome(said) {
    for (const [number, color] of Object.entries(said.lit || {}))
        light(parts[number], color);
    for (const [number, at] of Object.entries(said.at || {}))
        put(parts[number], at);
}

function light(item, color) {
    if (!item)
        return;
    const lit = isLit(color);
    item.classList.toggle("lit", lit);
    item.classList.toggle("bright", lit && isBright(color));
    if (lit)
        item.style.setProperty("--light", color);
}

function put(item, at) {
    if (!item)
        return;
    item.style.setProperty("--at", at);
    item.setAttribute("aria-valuenow", Math.round(at * 100));
}

function fit() {
    const board = get("board"), picture = known.picture;
    if (!picture || !picture.width || board.hidden)
        return;
    const found = fitted(picture, board.clientWidth, board.clientHeight);
    scale = found.scale;
    picture.parts.forEach((part, number) => {
        const style = parts[number].style;
        style.left = `${found.left + part.x * scale}px`;
        style.top = `${found.top + part.y * scale}px`;
        style.width = `${part.width * scale}px`;
        style.height = `${part.height * scale}px`;
        style.fontSize = `${Math.max(letterOf(part) * scale, 6)}px`;
    });
}

// The screen is held another way, or is another size.
function turn() {
    fit();
    if (inside && wanted() !== asked) {
        asked = wanted();
        release();
        send({ mapping: asked });
    }
}

// Fingers

function place(event, item) {
    const box = item.getBoundingClientRect();
    return [(event.clientX - box.left) / scale, (event.clientY - box.top) / scale];
}

function pass(said) {
    for (const one of said) {
        if (one[0] === "at") {
            known.at[one[1]] = one[2];
            put(parts[one[1]], one[2]);
        }
        send(one);
    }
}

function begin(event) {
    const item = event.target.closest(".part");
    if (!item || (event.pointerType === "mouse" && event.button !== 0))
        return;
    event.preventDefault();
    const number = Number(item.dataset.number), part = known.picture.parts[number];
    const at = number in known.at ? known.at[number] : 0.5;
    const hand = new Hand(number, part, at, ...place(event, item));
    item.setPointerCapture(event.pointerId);
    item.classList.add("down");
    hands.set(event.pointerId, { hand: hand, item: item });
    pass(hand.begin());
    if (navigator.userActivation?.hasBeenActive && navigator.vibrate && part.way === "press")
        navigator.vibrate(8);
}

function move(event) {
    const held = hands.get(event.pointerId);
    if (held)
        pass(held.hand.move(...place(event, held.item)));
}

function end(event) {
    const held = hands.get(event.pointerId);
    if (!held)
        return;
    hands.delete(event.pointerId);
    held.item.classList.remove("down");
    pass(held.hand.end());
}

function release() {
    for (const pointer of [...hands.keys()])
        end({ pointerId: pointer });
}

// Keys: for those who use no pointer.
function key(event) {
    const item = event.target.closest(".part");
    if (!item)
        return;
    const number = Number(item.dataset.number), part = known.picture.parts[number];
    const ways = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };
    if (part.way === "press" && (event.key === " " || event.key === "Enter")) {
        event.preventDefault();
        if (!event.repeat)
            send([event.type === "keydown" ? "down" : "up", number]);
    } else if (event.type === "keydown" && event.key in ways && part.way !== "press") {
        event.preventDefault();
        const by = ways[event.key], at = number in known.at ? known.at[number] : 0.5;
        if (part.way === "move")
            pass([["at", number, Math.min(Math.max(at + by * STEP, 0), 1)]]);
        else
            send(["by", number, part.kind === "jog" ? by * STEP : by]);
    }
}

function start() {
    document.documentElement.lang = language;
    get("ask").textContent = say("ask");
    get("join").textContent = say("join");
    get("which").setAttribute("aria-label", say("which"));
    get("fill").setAttribute("aria-label", say("fill"));
    get("fill").hidden = !document.documentElement.requestFullscreen;
    get("fill").onclick = () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    get("which").onchange = event => {
        store.set("mapping", event.target.value);
        event.target.blur();
        turn();
    };
    get("door").onsubmit = event => {
        event.preventDefault();
        connect(get("code").value.replace(/\D/g, ""));
    };
    get("lost").onclick = () => get("lost").classList.contains("asks") && connect();
    const board = get("board");
    board.onpointerdown = begin;
    board.onpointermove = move;
    board.onpointerup = board.onpointercancel = board.onlostpointercapture = end;
    board.onkeydown = board.onkeyup = key;
    board.oncontextmenu = event => event.preventDefault();
    addEventListener("resize", turn);
    addEventListener("online", () => socket || connect());
    document.addEventListener("visibilitychange", () => document.hidden ? release() : socket || connect());
    setInterval(() => send({ ping: performance.now() }), PING_MS);
    const code = location.hash.slice(1).replace(/\D/g, "");
    history.replaceState(null, "", location.pathname);
    connect(code);
}

start();
