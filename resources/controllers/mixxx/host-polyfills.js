// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of newer JavaScript that Qt's engine lacks, as their standard tells.
(function (bridge, global) {
    "use strict";
    function give(object, name, value) {
        if (object[name] === undefined) {
            const how = {value: value, writable: true, configurable: true, enumerable: false};
            Object.defineProperty(object, name, how);
        }
    }
    function flat(list, depth, out) {
        for (let i = 0; i < list.length; i++) {
            if (depth > 0 && Array.isArray(list[i])) {
                flat(list[i], depth - 1, out);
            } else if (i in list) {
                out.push(list[i]);
            }
        }
        return out;
    }
    function at(index) {
        const n = Math.trunc(index) || 0;
        return this[n < 0 ? this.length + n : n];
    }
    function searched(text, pattern) {
        if (pattern instanceof RegExp) {
            if (pattern.flags.indexOf("g") < 0) {
                throw new TypeError("a regular expression with the flag g is needed");
            }
            return new RegExp(pattern.source, pattern.flags);
        }
        return new RegExp(String(pattern).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g");
    }

    // One call of these can take minutes and gigabytes, and cannot be ended from outside.
    const LONGEST = 1e7;
    function limit(object, name, size) {
        const own = object[name];
        Object.defineProperty(object, name, {value: function () {
            if (size(this, arguments) > LONGEST) {
                throw new RangeError(name + ": more than " + LONGEST + " at a time");
            }
            return own.apply(this, arguments);
        }});
    }
    function itsLength(self) {
        return self.length;
    }
    function givenLength(self, given) {
        return given[0];
    }
    const bytes = Object.getPrototypeOf(Uint8Array.prototype);
    ["concat", "copyWithin", "every", "fill", "filter", "find", "findIndex", "forEach", "includes",
        "indexOf", "join", "lastIndexOf", "map", "reduce", "reduceRight", "reverse", "shift",
        "slice", "some", "sort", "splice", "toLocaleString", "toString", "unshift"].forEach(function (name) {
        limit(Array.prototype, name, itsLength);
        if (bytes[name] !== undefined && name.indexOf("String") < 0) {
            limit(bytes, name, itsLength);
        }
    });
    ["match", "replace", "split"].forEach(function (name) {
        limit(String.prototype, name, itsLength);
    });
    function firstLength(self, given) {
        return given[0] === null || given[0] === undefined ? 0 : given[0].length;
    }
    limit(Array, "from", firstLength);
    limit(JSON, "stringify", firstLength);
    ["padStart", "padEnd"].forEach(function (name) {
        limit(String.prototype, name, givenLength);
    });
    limit(String.prototype, "repeat", function (self, given) {
        return self.length * given[0];
    });

    give(global, "globalThis", global);
    give(Object, "fromEntries", function (pairs) {
        const result = {};
        Array.from(pairs).forEach(function (pair) {
            result[pair[0]] = pair[1];
        });
        return result;
    });
    give(Object, "hasOwn", function (object, name) {
        return Object.prototype.hasOwnProperty.call(object, name);
    });
    give(Array.prototype, "flat", function (depth) {
        return flat(this, depth === undefined ? 1 : depth, []);
    });
    give(Array.prototype, "flatMap", function (act, self) {
        return flat(Array.prototype.map.call(this, act, self), 1, []);
    });
    give(Array.prototype, "findLast", function (test, self) {
        for (let i = this.length - 1; i >= 0; i--) {
            if (test.call(self, this[i], i, this)) {
                return this[i];
            }
        }
        return undefined;
    });
    give(Array.prototype, "findLastIndex", function (test, self) {
        for (let i = this.length - 1; i >= 0; i--) {
            if (test.call(self, this[i], i, this)) {
                return i;
            }
        }
        return -1;
    });
    give(Array.prototype, "at", at);
    give(Object.getPrototypeOf(Uint8Array.prototype), "at", at);
    give(String.prototype, "at", at);
    give(String.prototype, "trimStart", function () {
        return String(this).replace(/^\s+/, "");
    });
    give(String.prototype, "trimEnd", function () {
        return String(this).replace(/\s+$/, "");
    });
    give(String.prototype, "replaceAll", function (pattern, by) {
        if (pattern instanceof RegExp) {
            return String(this).replace(searched(this, pattern), by);
        }
        const given = typeof by === "function" ? function (found, where, whole) {
            return by(found, where, whole);
        } : by;
        return String(this).replace(searched(this, pattern), given);
    });
    give(String.prototype, "matchAll", function (pattern) {
        const search = searched(this, pattern);
        const found = [];
        let one = search.exec(this);
        while (one !== null) {
            found.push(one);
            if (one[0] === "") {
                search.lastIndex++;
            }
            one = search.exec(this);
        }
        return found[Symbol.iterator]();
    });
})
