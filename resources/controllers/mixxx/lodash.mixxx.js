// SPDX-License-Identifier: GPL-3.0-or-later
// `_`: functions on lists, objects, functions, numbers and text under the names that mapping
// scripts know from lodash. Not all of lodash: what mappings and libraries for them use, and what
// belongs to it. Our own; documented in lodash's manual (https://lodash.com/docs).
var _ = (function () {
    "use strict";

    var hasOwn = Object.prototype.hasOwnProperty;
    var toText = Object.prototype.toString;

    // --- What is it?

    var is = {
        isArguments: function (x) { return toText.call(x) === "[object Arguments]"; },
        isArray: Array.isArray,
        isArrayLike: function (x) {
            return x !== null && x !== undefined && typeof x !== "function" && is.isLength(x.length);
        },
        isArrayLikeObject: function (x) { return is.isObjectLike(x) && is.isArrayLike(x); },
        isBoolean: function (x) { return toText.call(x) === "[object Boolean]"; },
        isDate: function (x) { return toText.call(x) === "[object Date]"; },
        isEmpty: function (x) { return x === null || x === undefined || _.size(x) === 0; },
        isError: function (x) { return x instanceof Error; },
        isFinite: function (x) { return Number.isFinite(x); },
        isFunction: function (x) { return typeof x === "function"; },
        isInteger: function (x) { return Number.isInteger(x); },
        isLength: function (x) { return Number.isSafeInteger(x) && x >= 0; },
        isMap: function (x) { return x instanceof Map; },
        isNaN: function (x) { return is.isNumber(x) && Number(x) !== Number(x); },
        isNil: function (x) { return x === null || x === undefined; },
        isNull: function (x) { return x === null; },
        isNumber: function (x) { return toText.call(x) === "[object Number]"; },
        isObject: function (x) {
            return x !== null && (typeof x === "object" || typeof x === "function");
        },
        isObjectLike: function (x) { return x !== null && typeof x === "object"; },
        isPlainObject: function (x) {
            if (toText.call(x) !== "[object Object]") {
                return false;
            }
            var parent = Object.getPrototypeOf(x);
            return parent === null || parent === Object.prototype;
        },
        isRegExp: function (x) { return toText.call(x) === "[object RegExp]"; },
        isSafeInteger: function (x) { return Number.isSafeInteger(x); },
        isSet: function (x) { return x instanceof Set; },
        isString: function (x) { return toText.call(x) === "[object String]"; },
        isSymbol: function (x) { return typeof x === "symbol"; },
        isTypedArray: function (x) { return ArrayBuffer.isView(x) && !(x instanceof DataView); },
        isUndefined: function (x) { return x === undefined; },
    };

    /** Equal all the way down. */
    function isEqual(a, b, seen) {
        if (a === b || (a !== a && b !== b)) {
            return true;
        }
        if (!is.isObjectLike(a) || !is.isObjectLike(b) || toText.call(a) !== toText.call(b)) {
            return false;
        }
        if (is.isDate(a) || is.isNumber(a) || is.isBoolean(a)) {
            return isEqual(Number(a), Number(b));
        }
        if (is.isRegExp(a) || is.isString(a)) {
            return String(a) === String(b);
        }
        var known = seen || [];
        if (known.indexOf(a) >= 0) {
            return known[known.indexOf(a) + 1] === b;
        }
        var below = known.concat([a, b]);
        if (is.isMap(a) || is.isSet(a)) {
            return a.size === b.size && isEqual(Array.from(a), Array.from(b), below);
        }
        var names = Object.keys(a);
        return names.length === Object.keys(b).length && names.every(function (name) {
            return hasOwn.call(b, name) && isEqual(a[name], b[name], below);
        });
    }

    // --- Places in objects: "a.b[0]"

    function toPath(path) {
        if (Array.isArray(path)) {
            return path.slice();
        }
        var parts = [];
        String(path).replace(/[^.[\]]+|\[(?:(-?\d+)|(["'])(.*?)\2)\]/g, function (part, n, q, text) {
            parts.push(q ? text : n === undefined ? part : n);
            return "";
        });
        return parts;
    }

    function get(object, path, otherwise) {
        var found = toPath(path).reduce(function (at, name) {
            return is.isNil(at) ? undefined : at[name];
        }, object);
        return found === undefined ? otherwise : found;
    }

    /** Names that would change what all objects are. */
    function isUnsafe(name) {
        return name === "__proto__" || name === "constructor" || name === "prototype";
    }

    function set(object, path, value) {
        var parts = toPath(path);
        if (!is.isObject(object) || parts.some(isUnsafe)) {
            return object;
        }
        parts.reduce(function (at, name, i) {
            if (i === parts.length - 1) {
                at[name] = value;
            } else if (!is.isObject(at[name])) {
                at[name] = /^\d+$/.test(parts[i + 1]) ? [] : {};
            }
            return at[name];
        }, object);
        return object;
    }

    function has(object, path) {
        var parts = !is.isNil(object) && hasOwn.call(object, path) ? [path] : toPath(path);
        var at = object;
        return parts.length > 0 && parts.every(function (name) {
            var there = !is.isNil(at) && hasOwn.call(at, name);
            at = there ? at[name] : undefined;
            return there;
        });
    }

    function isMatch(object, wanted) {
        return Object.keys(wanted).every(function (name) {
            if (is.isNil(object) || !(name in Object(object))) {
                return false;
            }
            return is.isPlainObject(wanted[name]) ? isMatch(object[name], wanted[name])
                : isEqual(object[name], wanted[name]);
        });
    }

    /** The function that a short form means: a name, [name, value], an object to match. */
    function iteratee(what) {
        if (typeof what === "function") {
            return what;
        }
        if (is.isNil(what)) {
            return _.identity;
        }
        if (Array.isArray(what)) {
            return _.matchesProperty(what[0], what[1]);
        }
        return typeof what === "object" ? _.matches(what) : _.property(what);
    }

    // --- Lists and objects alike

    function keys(x) {
        if (is.isNil(x)) {
            return [];
        }
        return is.isString(x) || is.isArrayLike(x) ? range(0, x.length).map(String)
            : Object.keys(Object(x));
    }

    function values(x) {
        return is.isString(x) ? x.split("") : is.isArrayLike(x) ? Array.prototype.slice.call(x)
            : keys(x).map(function (name) { return x[name]; });
    }

    /** [key, value] of each; keys of lists are numbers. */
    function entries(x) {
        var numbered = is.isArrayLike(x) || is.isString(x);
        return keys(x).map(function (name) {
            return [numbered ? Number(name) : name, x[name]];
        });
    }

    function each(x, act, backwards) {
        var f = iteratee(act);
        var list = backwards === true ? entries(x).reverse() : entries(x);
        list.every(function (entry) {
            return f(entry[1], entry[0], x) !== false;
        });
        return x;
    }

    /** A function of (collection, test) from one of (entries, test of an entry). */
    function over(work) {
        return function (x, test) {
            var f = iteratee(test);
            return work(entries(x), function (entry) { return f(entry[1], entry[0], x); }, x);
        };
    }

    function second(entry) {
        return entry[1];
    }

    function reduce(x, f, start, isGiven, list) {
        var rest = list.slice();
        var sum = isGiven ? start : rest.length > 0 ? rest.shift()[1] : undefined;
        rest.forEach(function (entry) {
            sum = f(sum, entry[1], entry[0], x);
        });
        return sum;
    }

    /** Groups by what `test` gives, each made by put(group so far, value). */
    function grouping(put) {
        return over(function (list, test) {
            var out = {};
            list.forEach(function (entry) {
                var name = test(entry);
                out[name] = put(hasOwn.call(out, name) ? out[name] : undefined, entry[1]);
            });
            return out;
        });
    }

    function compare(a, b) {
        return a === b ? 0 : a === undefined || (b !== undefined && a > b) ? 1 : -1;
    }

    function orderBy(x, tests, orders) {
        var list = tests === undefined ? [_.identity] : _.castArray(tests);
        return values(x).map(function (value, i) {
            return [list.map(function (test) { return iteratee(test)(value); }), i, value];
        }).sort(function (a, b) {
            for (var k = 0; k < list.length; k++) {
                var order = compare(a[0][k], b[0][k]);
                if (order !== 0) {
                    return orders && _.castArray(orders)[k] === "desc" ? -order : order;
                }
            }
            return a[1] - b[1];
        }).map(function (row) { return row[2]; });
    }

    var collections = {
        each: each,
        forEach: each,
        eachRight: function (x, f) { return each(x, f, true); },
        forEachRight: function (x, f) { return each(x, f, true); },
        every: over(function (list, test) { return list.every(test); }),
        some: over(function (list, test) { return list.some(test); }),
        filter: over(function (list, test) { return list.filter(test).map(second); }),
        reject: over(function (list, test) {
            return list.filter(function (entry) { return !test(entry); }).map(second);
        }),
        find: over(function (list, test) { return (list.find(test) || [])[1]; }),
        findLast: over(function (list, test) { return (list.reverse().find(test) || [])[1]; }),
        findKey: over(function (list, test) { return (list.find(test) || [])[0]; }),
        findLastKey: over(function (list, test) { return (list.reverse().find(test) || [])[0]; }),
        findIndex: over(function (list, test) { return list.findIndex(test); }),
        findLastIndex: over(function (list, test) {
            var found = list.reverse().find(test);
            return found === undefined ? -1 : found[0];
        }),
        map: over(function (list, test) { return list.map(test); }),
        flatMap: over(function (list, test) { return _.flatten(list.map(test)); }),
        partition: over(function (list, test) {
            return [list.filter(test).map(second),
                list.filter(function (entry) { return !test(entry); }).map(second)];
        }),
        mapValues: over(function (list, test) {
            return _.fromPairs(list.map(function (entry) { return [entry[0], test(entry)]; }));
        }),
        mapKeys: over(function (list, test) {
            return _.fromPairs(list.map(function (entry) { return [test(entry), entry[1]]; }));
        }),
        groupBy: grouping(function (group, value) { return (group || []).concat([value]); }),
        countBy: grouping(function (group) { return (group || 0) + 1; }),
        keyBy: grouping(function (group, value) { return value; }),
        reduce: function (x, f, start) {
            return reduce(x, iteratee(f), start, arguments.length > 2, entries(x));
        },
        reduceRight: function (x, f, start) {
            return reduce(x, iteratee(f), start, arguments.length > 2, entries(x).reverse());
        },
        includes: function (x, value, from) {
            return is.isString(x) ? x.includes(value, from)
                : values(x).includes(value, from);
        },
        invokeMap: function (x, path) {
            var rest = Array.prototype.slice.call(arguments, 2);
            return values(x).map(function (value) {
                return (typeof path === "function" ? path : get(value, path)).apply(value, rest);
            });
        },
        size: function (x) {
            return is.isMap(x) || is.isSet(x) ? x.size : keys(x).length;
        },
        sortBy: function (x) {
            var tests = _.flatten(Array.prototype.slice.call(arguments, 1));
            return orderBy(x, tests.length > 0 ? tests : undefined);
        },
        orderBy: orderBy,
        toArray: values,
        sample: function (x) {
            var list = values(x);
            return list[Math.floor(Math.random() * list.length)];
        },
        sampleSize: function (x, n) { return _.shuffle(x).slice(0, n === undefined ? 1 : n); },
        shuffle: function (x) {
            var list = values(x);
            for (var i = list.length - 1; i > 0; i--) {
                var k = Math.floor(Math.random() * (i + 1));
                var kept = list[i];
                list[i] = list[k];
                list[k] = kept;
            }
            return list;
        },
    };

    // --- Numbers in a row

    function range(start, end, step, backwards) {
        var from = end === undefined ? 0 : Number(start);
        var to = end === undefined ? Number(start) : Number(end);
        var by = step === undefined ? (from < to ? 1 : -1) : Number(step);
        var count = Math.max(Math.ceil((to - from) / (by || 1)), 0);
        var list = [];
        for (var i = 0; i < count; i++) {
            list.push(from + i * by);
        }
        return backwards === true ? list.reverse() : list;
    }

    return Object.assign({}, is, collections, {
        VERSION: "4.17",
        get: get,
        set: set,
        has: has,
        hasIn: function (object, path) {
            var parts = toPath(path);
            var last = parts.pop();
            var at = get(object, parts, parts.length > 0 ? undefined : object);
            return !is.isNil(at) && last in Object(at);
        },
        toPath: toPath,
        isEqual: function (a, b) { return isEqual(a, b); },
        isMatch: isMatch,
        iteratee: iteratee,
        keys: keys,
        values: values,
        toPairs: function (x) {
            return is.isMap(x) ? Array.from(x)
                : keys(x).map(function (name) { return [name, x[name]]; });
        },
        range: function (start, end, step) { return range(start, end, step); },
        rangeRight: function (start, end, step) { return range(start, end, step, true); },
        identity: function (x) { return x; },
        property: function (path) { return function (x) { return get(x, path); }; },
        propertyOf: function (x) { return function (path) { return get(x, path); }; },
        matches: function (wanted) { return function (x) { return isMatch(x, wanted); }; },
        matchesProperty: function (path, value) {
            return function (x) {
                var found = get(x, path);
                return is.isPlainObject(value) ? isMatch(found, value) : isEqual(found, value);
            };
        },
    });
}());

// --- Lists
Object.assign(_, (function () {
    "use strict";

    function list(x) {
        return _.isArrayLike(x) ? Array.prototype.slice.call(x) : [];
    }
    function rest(args, from) {
        return Array.prototype.slice.call(args, from);
    }
    function count(n) {
        return n === undefined ? 1 : Math.max(Math.floor(n), 0);
    }
    function uniq(x, by) {
        var f = _.iteratee(by);
        var seen = new Set();
        return list(x).filter(function (value) {
            var key = f(value);
            var isNew = !seen.has(key);
            seen.add(key);
            return isNew;
        });
    }
    /** Split the last argument off when it is a short form or a function. */
    function by(args) {
        var lists = rest(args, 0);
        var f = _.isArrayLikeObject(lists[lists.length - 1]) ? undefined : lists.pop();
        return {lists: lists.filter(_.isArrayLikeObject), f: _.iteratee(f)};
    }
    function keysOf(lists, f) {
        return new Set(flattenDepth(lists, 1).map(function (x) { return f(x); }));
    }
    function difference(given) {
        var others = keysOf(given.lists.slice(1), given.f);
        return list(given.lists[0]).filter(function (x) { return !others.has(given.f(x)); });
    }
    function intersection(given) {
        return uniq(given.lists[0], given.f).filter(function (x) {
            return given.lists.every(function (other) {
                return keysOf([other], given.f).has(given.f(x));
            });
        });
    }
    function xor(given) {
        var all = flattenDepth(given.lists, 1);
        return uniq(all, given.f).filter(function (x) {
            return given.lists.filter(function (other) {
                return keysOf([other], given.f).has(given.f(x));
            }).length === 1;
        });
    }
    function flattenDepth(x, depth) {
        return list(x).reduce(function (out, value) {
            var deeper = depth > 0 && (Array.isArray(value) || _.isArguments(value));
            return out.concat(deeper ? flattenDepth(value, depth - 1) : [value]);
        }, []);
    }
    /** How many at the beginning pass. */
    function passing(x, test) {
        var f = _.iteratee(test);
        var n = list(x).findIndex(function (value, i) { return !f(value, i, x); });
        return n < 0 ? x.length : n;
    }
    function passingRight(x, test) {
        var f = _.iteratee(test);
        var n = x.length;
        while (n > 0 && f(x[n - 1], n - 1, x)) {
            n--;
        }
        return n;
    }
    function pull(x, away, f) {
        for (var i = x.length - 1; i >= 0; i--) {
            if (away.has(f(x[i]))) {
                x.splice(i, 1);
            }
        }
        return x;
    }
    function sortedIndex(x, value, f, after) {
        var low = 0, high = list(x).length;
        while (low < high) {
            var middle = (low + high) >> 1;
            var less = after ? f(x[middle]) <= f(value) : f(x[middle]) < f(value);
            low = less ? middle + 1 : low;
            high = less ? high : middle;
        }
        return low;
    }
    function zip(lists) {
        var length = Math.max.apply(null, [0].concat(lists.map(_.size)));
        return _.range(0, length).map(function (i) {
            return lists.map(function (each) { return each[i]; });
        });
    }
    return {
        chunk: function (x, n) {
            var size = count(n);
            return size < 1 ? [] : _.range(0, list(x).length, size).map(function (i) {
                return list(x).slice(i, i + size);
            });
        },
        compact: function (x) { return list(x).filter(Boolean); },
        concat: function () { return Array.prototype.concat.apply([], arguments); },
        difference: function () { return difference({lists: rest(arguments, 0), f: _.identity}); },
        differenceBy: function () { return difference(by(arguments)); },
        drop: function (x, n) { return list(x).slice(count(n)); },
        dropRight: function (x, n) {
            return list(x).slice(0, Math.max(list(x).length - count(n), 0));
        },
        dropWhile: function (x, test) { return list(x).slice(passing(list(x), test)); },
        dropRightWhile: function (x, test) { return list(x).slice(0, passingRight(list(x), test)); },
        fill: function (x, value, start, end) {
            return Array.prototype.fill.call(x, value, start, end);
        },
        first: function (x) { return list(x)[0]; },
        head: function (x) { return list(x)[0]; },
        flatten: function (x) { return flattenDepth(x, 1); },
        flattenDeep: function (x) { return flattenDepth(x, Infinity); },
        flattenDepth: function (x, n) { return flattenDepth(x, count(n)); },
        fromPairs: function (pairs) {
            return list(pairs).reduce(function (out, pair) {
                out[pair[0]] = pair[1];
                return out;
            }, {});
        },
        indexOf: function (x, value, from) {
            return value !== value ? list(x).findIndex(Number.isNaN) : list(x).indexOf(value, from);
        },
        initial: function (x) { return list(x).slice(0, -1); },
        intersection: function () {
            return intersection({lists: rest(arguments, 0), f: _.identity});
        },
        intersectionBy: function () { return intersection(by(arguments)); },
        join: function (x, between) { return list(x).join(between); },
        last: function (x) { return list(x)[list(x).length - 1]; },
        lastIndexOf: function (x, value) { return list(x).lastIndexOf(value); },
        nth: function (x, n) {
            var i = n === undefined ? 0 : n;
            return list(x)[i < 0 ? list(x).length + i : i];
        },
        pull: function (x) { return pull(x, new Set(rest(arguments, 1)), _.identity); },
        pullAll: function (x, away) { return pull(x, new Set(away), _.identity); },
        pullAllBy: function (x, away, f) {
            return pull(x, keysOf([away], _.iteratee(f)), _.iteratee(f));
        },
        pullAt: function (x) {
            var places = _.flattenDeep(rest(arguments, 1));
            var found = places.map(function (i) { return x[i]; });
            places.sort(function (a, b) { return b - a; }).forEach(function (i) { x.splice(i, 1); });
            return found;
        },
        remove: function (x, test) {
            var parts = _.partition(x, test);
            x.splice.apply(x, [0, x.length].concat(parts[1]));
            return parts[0];
        },
        reverse: function (x) { return Array.prototype.reverse.call(x); },
        slice: function (x, start, end) { return list(x).slice(start, end); },
        sortedIndex: function (x, value) { return sortedIndex(x, value, _.identity, false); },
        sortedIndexBy: function (x, value, f) {
            return sortedIndex(x, value, _.iteratee(f), false);
        },
        sortedLastIndex: function (x, value) { return sortedIndex(x, value, _.identity, true); },
        sortedUniq: function (x) { return uniq(x); },
        tail: function (x) { return list(x).slice(1); },
        take: function (x, n) { return list(x).slice(0, count(n)); },
        takeRight: function (x, n) {
            return list(x).slice(Math.max(list(x).length - count(n), 0));
        },
        takeWhile: function (x, test) { return list(x).slice(0, passing(list(x), test)); },
        takeRightWhile: function (x, test) { return list(x).slice(passingRight(list(x), test)); },
        union: function () { return uniq(flattenDepth(rest(arguments, 0), 1)); },
        unionBy: function () {
            var given = by(arguments);
            return uniq(flattenDepth(given.lists, 1), given.f);
        },
        uniq: function (x) { return uniq(x); },
        uniqBy: uniq,
        unzip: function (x) { return zip(list(x)); },
        without: function (x) {
            return difference({lists: [x, rest(arguments, 1)], f: _.identity});
        },
        xor: function () { return xor({lists: rest(arguments, 0), f: _.identity}); },
        xorBy: function () { return xor(by(arguments)); },
        zip: function () { return zip(rest(arguments, 0)); },
        zipObject: function (names, given) {
            return _.fromPairs(zip([list(names), list(given)]).slice(0, list(names).length));
        },
        zipWith: function () {
            var lists = rest(arguments, 0);
            var f = lists.pop();
            return zip(lists).map(function (row) { return f.apply(null, row); });
        },
    };
}()));

// --- Objects
Object.assign(_, (function () {
    "use strict";

    function allKeys(x) {
        var names = [];
        for (var name in Object(x)) {
            names.push(name);
        }
        return names;
    }
    function copier(names, takes) {
        return function (target) {
            var out = Object(target);
            Array.prototype.slice.call(arguments, 1).forEach(function (source) {
                names(source).forEach(function (name) {
                    if (takes(out, name)) {
                        out[name] = source[name];
                    }
                });
            });
            return out;
        };
    }
    function always() {
        return true;
    }
    function isMissing(target, name) {
        return target[name] === undefined;
    }
    function clone(x, deep, seen, change) {
        var changed = change === undefined ? undefined : change(x);
        if (changed !== undefined || !_.isObjectLike(x)) {
            return changed === undefined ? x : changed;
        }
        if (seen.has(x)) {
            return seen.get(x);
        }
        if (_.isDate(x) || _.isRegExp(x)) {
            return new x.constructor(x);
        }
        if (_.isTypedArray(x)) {
            return x.slice();
        }
        if (_.isMap(x) || _.isSet(x)) {
            return new x.constructor(Array.from(x, function (value) {
                return deep ? clone(value, true, seen, change) : value;
            }));
        }
        var out = Array.isArray(x) ? [] : Object.create(Object.getPrototypeOf(x));
        seen.set(x, out);
        Object.keys(x).forEach(function (name) {
            out[name] = deep ? clone(x[name], true, seen, change) : x[name];
        });
        return out;
    }
    function mergeInto(target, source, change, seen) {
        allKeys(source).forEach(function (name) {
            if (name === "__proto__" || name === "constructor") {
                return;
            }
            var given = source[name];
            var changed = change === undefined ? undefined
                : change(target[name], given, name, target, source);
            if (changed !== undefined) {
                target[name] = changed;
            } else if ((Array.isArray(given) || _.isPlainObject(given)) && !seen.has(given)) {
                seen.add(given);
                var below = Array.isArray(given)
                    ? (Array.isArray(target[name]) ? target[name] : [])
                    : (_.isObject(target[name]) ? target[name] : {});
                target[name] = mergeInto(below, given, change, seen);
                seen.delete(given);
            } else if (given !== undefined || !(name in target)) {
                target[name] = given;
            }
        });
        return target;
    }
    function mergeAll(target, sources, change) {
        sources.filter(_.isObject).forEach(function (source) {
            mergeInto(target, source, change, new Set());
        });
        return target;
    }
    function pickBy(x, test) {
        return allKeys(x).reduce(function (out, name) {
            if (test(x[name], name)) {
                out[name] = x[name];
            }
            return out;
        }, {});
    }
    function names(args) {
        return _.flattenDeep(Array.prototype.slice.call(args, 1));
    }
    function eachOf(list) {
        return function (x, f) {
            list(x).every(function (name) { return f(x[name], name, x) !== false; });
            return x;
        };
    }
    var assignIn = copier(allKeys, always);
    return {
        allKeys: allKeys,
        keysIn: allKeys,
        valuesIn: function (x) { return allKeys(x).map(function (name) { return x[name]; }); },
        assign: copier(_.keys, always),
        assignIn: assignIn,
        extend: assignIn,
        defaults: copier(allKeys, isMissing),
        defaultsDeep: function (target) {
            var sources = Array.prototype.slice.call(arguments, 1);
            return sources.reduce(function (out, source) {
                return mergeAll(out, [mergeAll(clone(source, true, new Map()), [out])]);
            }, target);
        },
        at: function (x) { return names(arguments).map(function (path) { return _.get(x, path); }); },
        clone: function (x) { return clone(x, false, new Map()); },
        cloneDeep: function (x) { return clone(x, true, new Map()); },
        cloneDeepWith: function (x, change) { return clone(x, true, new Map(), change); },
        create: function (parent, own) { return Object.assign(Object.create(parent), own); },
        forIn: eachOf(allKeys),
        forInRight: eachOf(function (x) { return allKeys(x).reverse(); }),
        forOwn: eachOf(_.keys),
        forOwnRight: eachOf(function (x) { return _.keys(x).reverse(); }),
        functions: function (x) {
            return _.keys(x).filter(function (name) { return typeof x[name] === "function"; });
        },
        invert: function (x) {
            return _.fromPairs(_.toPairs(x).map(function (pair) { return [pair[1], pair[0]]; }));
        },
        invoke: function (x, path) {
            var parts = _.toPath(path);
            var owner = parts.length > 1 ? _.get(x, parts.slice(0, -1)) : x;
            var f = _.isNil(owner) ? undefined : owner[parts[parts.length - 1]];
            return f === undefined ? undefined
                : f.apply(owner, Array.prototype.slice.call(arguments, 2));
        },
        merge: function (target) {
            return mergeAll(target, Array.prototype.slice.call(arguments, 1));
        },
        mergeWith: function (target) {
            var sources = Array.prototype.slice.call(arguments, 1);
            return mergeAll(target, sources, sources.pop());
        },
        omit: function (x) {
            var away = names(arguments);
            return pickBy(x, function (value, name) { return away.indexOf(name) < 0; });
        },
        omitBy: function (x, test) {
            var f = _.iteratee(test);
            return pickBy(x, function (value, name) { return !f(value, name); });
        },
        pick: function (x) {
            return names(arguments).reduce(function (out, path) {
                return _.hasIn(x, path) ? _.set(out, path, _.get(x, path)) : out;
            }, {});
        },
        pickBy: function (x, test) { return pickBy(x, _.iteratee(test)); },
        result: function (x, path, otherwise) {
            var found = _.get(x, path, otherwise);
            return typeof found === "function" ? found.call(x) : found;
        },
        transform: function (x, f, start) {
            var out = start === undefined ? (Array.isArray(x) ? [] : {}) : start;
            _.each(x, function (value, name) { return f(out, value, name, x); });
            return out;
        },
        unset: function (x, path) {
            var parts = _.toPath(path);
            var owner = parts.length > 1 ? _.get(x, parts.slice(0, -1)) : x;
            return _.isNil(owner) || delete owner[parts[parts.length - 1]];
        },
        update: function (x, path, f) { return _.set(x, path, f(_.get(x, path))); },
    };
}()));

// --- Functions, numbers, text
Object.assign(_, (function () {
    "use strict";

    var counter = 0;

    function rest(args, from) {
        return Array.prototype.slice.call(args, from);
    }
    /** Call `f` once it has not been asked for for `wait` ms; at the latest after maxWait ms. */
    function debounce(f, wait, options) {
        var timer = 0, context, args, result, begun = 0;
        var how = options || {};
        function call() {
            begun = 0;
            result = f.apply(context, args);
            return result;
        }
        function debounced() {
            var now = Date.now();
            context = this;
            args = arguments;
            var isOverdue = how.maxWait !== undefined && begun > 0 && now - begun >= how.maxWait;
            if (timer) {
                engine.stopTimer(timer);
            } else if (how.leading) {
                result = f.apply(context, args);
                args = undefined;
            }
            begun = begun || now;
            timer = engine.beginTimer(Math.max(isOverdue ? 20 : wait || 0, 20), function () {
                timer = 0;
                if (how.trailing !== false && args !== undefined) {
                    call();
                }
                begun = 0;
            }, true);
            return result;
        }
        debounced.cancel = function () {
            if (timer) {
                engine.stopTimer(timer);
            }
            timer = begun = 0;
        };
        debounced.flush = function () {
            var waits = timer !== 0;
            debounced.cancel();
            return waits ? call() : result;
        };
        return debounced;
    }
    function curry(f, arity) {
        var wanted = arity === undefined ? f.length : arity;
        return function collect() {
            var args = rest(arguments, 0);
            return args.length >= wanted ? f.apply(this, args) : function () {
                return collect.apply(this, args.concat(rest(arguments, 0)));
            };
        };
    }
    function partial(f, given, last) {
        return function () {
            var more = rest(arguments, 0);
            if (last) {
                return f.apply(this, more.concat(given));
            }
            var args = given.map(function (x) { return x === _ ? more.shift() : x; });
            return f.apply(this, args.concat(more));
        };
    }
    function best(isBetter) {
        return function (x, test) {
            var f = _.iteratee(test);
            return _.values(x).reduce(function (found, value) {
                return found === undefined || isBetter(f(value), f(found)) ? value : found;
            }, undefined);
        };
    }
    function rounded(how) {
        return function (x, digits) {
            var scale = Math.pow(10, digits === undefined ? 0 : digits);
            return how(Number((x * scale).toPrecision(15))) / scale;
        };
    }
    function sumBy(x, test) {
        var f = _.iteratee(test);
        return _.values(x).reduce(function (sum, value) { return sum + f(value); }, 0);
    }
    function text(x) {
        return _.isNil(x) ? "" : String(x);
    }
    function words(x) {
        return text(x).match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) || [];
    }
    function capitalize(x) {
        return text(x).charAt(0).toUpperCase() + text(x).slice(1).toLowerCase();
    }
    function joined(between, change) {
        return function (x) { return words(x).map(change).join(between); };
    }
    function lower(x) {
        return x.toLowerCase();
    }
    return {
        after: function (n, f) {
            return function () { return --n < 1 ? f.apply(this, arguments) : undefined; };
        },
        before: function (n, f) {
            var result;
            return function () {
                result = --n > 0 ? f.apply(this, arguments) : result;
                return result;
            };
        },
        ary: function (f, n) {
            return function () { return f.apply(this, rest(arguments, 0).slice(0, n)); };
        },
        attempt: function (f) {
            try {
                return f.apply(undefined, rest(arguments, 1));
            } catch (error) {
                return error;
            }
        },
        bind: function (f, context) { return f.bind.apply(f, rest(arguments, 1)); },
        bindAll: function (x) {
            _.flattenDeep(rest(arguments, 1)).forEach(function (name) {
                x[name] = x[name].bind(x);
            });
            return x;
        },
        bindKey: function (x, name) {
            var given = rest(arguments, 2);
            return function () { return x[name].apply(x, given.concat(rest(arguments, 0))); };
        },
        constant: function (x) { return function () { return x; }; },
        curry: curry,
        debounce: debounce,
        throttle: function (f, wait, options) {
            return debounce(f, wait, Object.assign({leading: true, maxWait: wait}, options));
        },
        defer: function (f) {
            var args = rest(arguments, 1);
            return engine.beginTimer(20, function () { f.apply(undefined, args); }, true);
        },
        delay: function (f, wait) {
            var args = rest(arguments, 2);
            return engine.beginTimer(Math.max(wait, 20), function () {
                f.apply(undefined, args);
            }, true);
        },
        flip: function (f) {
            return function () { return f.apply(this, rest(arguments, 0).reverse()); };
        },
        flow: function () {
            var functions = _.flattenDeep(rest(arguments, 0));
            return function () {
                return functions.slice(1).reduce(function (x, f) { return f(x); },
                    functions[0].apply(this, arguments));
            };
        },
        flowRight: function () {
            return _.flow(_.flattenDeep(rest(arguments, 0)).reverse());
        },
        memoize: function (f, key) {
            var memoized = function (first) {
                var name = key === undefined ? first : key.apply(this, arguments);
                if (!memoized.cache.has(name)) {
                    memoized.cache.set(name, f.apply(this, arguments));
                }
                return memoized.cache.get(name);
            };
            memoized.cache = new Map();
            return memoized;
        },
        negate: function (f) { return function () { return !f.apply(this, arguments); }; },
        noop: function () {},
        now: function () { return Date.now(); },
        once: function (f) { return _.before(2, f); },
        partial: function (f) { return partial(f, rest(arguments, 1), false); },
        partialRight: function (f) { return partial(f, rest(arguments, 1), true); },
        spread: function (f) { return function (args) { return f.apply(this, args); }; },
        stubArray: function () { return []; },
        stubFalse: function () { return false; },
        stubObject: function () { return {}; },
        stubString: function () { return ""; },
        stubTrue: function () { return true; },
        tap: function (x, f) {
            f(x);
            return x;
        },
        thru: function (x, f) { return f(x); },
        times: function (n, f) { return _.range(0, n).map(function (i) { return f(i); }); },
        unary: function (f) { return function (x) { return f.call(this, x); }; },
        uniqueId: function (before) { return text(before) + ++counter; },
        wrap: function (x, f) {
            return function () { return f.apply(this, [x].concat(rest(arguments, 0))); };
        },
        castArray: function (x) { return Array.isArray(x) ? x : arguments.length > 0 ? [x] : []; },
        defaultTo: function (x, otherwise) {
            return _.isNil(x) || x !== x ? otherwise : x;
        },
        eq: function (a, b) { return a === b || (a !== a && b !== b); },
        gt: function (a, b) { return a > b; },
        gte: function (a, b) { return a >= b; },
        lt: function (a, b) { return a < b; },
        lte: function (a, b) { return a <= b; },
        add: function (a, b) { return a + b; },
        subtract: function (a, b) { return a - b; },
        multiply: function (a, b) { return a * b; },
        divide: function (a, b) { return a / b; },
        ceil: rounded(Math.ceil),
        floor: rounded(Math.floor),
        round: rounded(Math.round),
        clamp: function (x, low, high) {
            return high === undefined ? Math.min(x, low) : Math.min(Math.max(x, low), high);
        },
        inRange: function (x, start, end) {
            var from = end === undefined ? 0 : start;
            var to = end === undefined ? start : end;
            return x >= Math.min(from, to) && x < Math.max(from, to);
        },
        max: best(function (a, b) { return a > b; }),
        maxBy: best(function (a, b) { return a > b; }),
        min: best(function (a, b) { return a < b; }),
        minBy: best(function (a, b) { return a < b; }),
        mean: function (x) { return sumBy(x) / _.size(x); },
        meanBy: function (x, test) { return sumBy(x, test) / _.size(x); },
        sum: function (x) { return sumBy(x); },
        sumBy: sumBy,
        random: function (low, high, floating) {
            var from = high === undefined || typeof high === "boolean" ? 0 : low;
            var to = from === 0 && (high === undefined || typeof high === "boolean") ? low : high;
            if (floating === true || high === true || from % 1 || to % 1) {
                return from + Math.random() * (to - from);
            }
            return from + Math.floor(Math.random() * (to - from + 1));
        },
        toFinite: function (x) { return Number.isFinite(Number(x)) ? Number(x) : 0; },
        toInteger: function (x) { return Math.trunc(Number(x)) || 0; },
        toNumber: Number,
        toString: text,
        parseInt: parseInt,
        camelCase: function (x) {
            return words(x).map(function (word, i) {
                return i === 0 ? lower(word) : capitalize(word);
            }).join("");
        },
        capitalize: capitalize,
        endsWith: function (x, end) { return text(x).endsWith(end); },
        startsWith: function (x, start) { return text(x).startsWith(start); },
        escapeRegExp: function (x) { return text(x).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"); },
        kebabCase: joined("-", lower),
        snakeCase: joined("_", lower),
        lowerCase: joined(" ", lower),
        startCase: joined(" ", capitalize),
        upperCase: joined(" ", function (word) { return word.toUpperCase(); }),
        lowerFirst: function (x) { return text(x).charAt(0).toLowerCase() + text(x).slice(1); },
        upperFirst: function (x) { return text(x).charAt(0).toUpperCase() + text(x).slice(1); },
        pad: function (x, length, fill) {
            var t = text(x);
            return t.padStart((t.length + length) >> 1, fill).padEnd(length, fill);
        },
        padEnd: function (x, length, fill) { return text(x).padEnd(length, fill); },
        padStart: function (x, length, fill) { return text(x).padStart(length, fill); },
        repeat: function (x, n) { return text(x).repeat(n); },
        replace: function (x, what, by) { return text(x).replace(what, by); },
        split: function (x, between, most) { return text(x).split(between, most); },
        toLower: function (x) { return text(x).toLowerCase(); },
        toUpper: function (x) { return text(x).toUpperCase(); },
        trim: function (x) { return text(x).trim(); },
        trimEnd: function (x) { return text(x).replace(/\s+$/, ""); },
        trimStart: function (x) { return text(x).replace(/^\s+/, ""); },
        words: words,
    };
}()));
