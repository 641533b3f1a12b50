# SPDX-License-Identifier: GPL-3.0-or-later
"""Old JavaScript for today's engine: numbers like 010, and strict files that make globals.

Only tokens are looked at, so that texts, comments and regular expressions stay as they are; lines
stay where they are, too.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<comment>//[^\n\r]*|/\*.*?(?:\*/|\Z))"
    r"|(?P<string>\"(?:\\.|[^\"\\\n])*\"?|'(?:\\.|[^'\\\n])*'?)"
    r"|(?P<number>0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)"
    r"|(?P<name>[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*)"
    r"|(?P<arrow>=>)"
    r"|(?P<sign>.)",
    re.DOTALL,
)
REGEX = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/\w*")
TEMPLATE = re.compile(r"(?:\\.|\$(?!\{)|[^`\\$])*(?:`|\$\{|\Z)", re.DOTALL)
BEFORE_REGEX = set("(,=:[!&|?{};+-*%<>~^") | {"=>"}
WORDS_BEFORE_REGEX = set(
    "return typeof case in of do else void delete instanceof new throw".split()
)
OCTAL = re.compile(r"0\d+\Z")
MAYBE_OCTAL = re.compile(r"(?<![\w.$])0\d")
NO_FUNCTION = set("if for while switch with catch".split())
STRICT = {'"use strict"', "'use strict'"}


class Token(NamedTuple):
    """A piece of source."""

    kind: str  # space, comment, string, number, name, arrow, sign, regex, template
    text: str

    @property
    def silent(self) -> bool:
        return self.kind in {"space", "comment"}


def tokens(source: str) -> Iterator[Token]:
    """All pieces; together they are the source again, whatever it is."""
    at, before = 0, Token("", "")
    templates: list[int] = []  # depth of braces in which each ${ stands
    depth = 0
    while at < len(source):
        match = TOKEN.match(source, at)
        assert match is not None  # the last alternative matches anything
        token = Token(match.lastgroup or "sign", match.group())
        if token.text == "/" and _regex_can_follow(before):
            found = REGEX.match(source, at)
            token = Token("regex", found.group()) if found else token
        elif token.text == "`" or (token.text == "}" and templates and templates[-1] == depth):
            if token.text == "}":
                templates.pop()
                depth -= 1
            rest = TEMPLATE.match(source, at + 1)
            assert rest is not None  # it can be empty
            token = Token("template", token.text + rest.group())
            if token.text.endswith("${"):
                depth += 1
                templates.append(depth)
        elif token.kind == "sign":
            depth += {"{": 1, "}": -1}.get(token.text, 0)
        yield token
        at += len(token.text)
        before = before if token.silent else token


def _regex_can_follow(before: Token) -> bool:
    if before.kind == "name":
        return before.text in WORDS_BEFORE_REGEX
    if before.kind == "template":
        return before.text.endswith("${")
    return before.text == "" or before.text in BEFORE_REGEX


def decimal(source: str) -> str:
    """Numbers like 010 as 8, 09 as 9: today's engine refuses both."""
    if not MAYBE_OCTAL.search(source):
        return source
    return "".join(_decimal(t.text) if t.kind == "number" else t.text for t in tokens(source))


def _decimal(text: str) -> str:
    if not OCTAL.match(text):
        return text
    return str(int(text, 8) if set(text) <= set("01234567") else int(text))


CALLBACK_TAKERS = {*("makeConnection", "makeUnbufferedConnection", "connectControl", "beginTimer")}


def with_callers(source: str) -> str:
    """`engine.beginTimer(...)` as `engine.by(this).beginTimer(...)`: callbacks of scripts for
    Mixxx 2.3 and older have the `this` of who gave them. Files with classes are newer, and there
    `this` may not be used everywhere."""
    if "engine" not in source or re.search(r"^\s*class\s|\bextends\b", source, re.MULTILINE):
        return source
    pieces = list(tokens(source))
    loud = [i for i, token in enumerate(pieces) if not token.silent]
    texts = [token.text for token in pieces]
    for n, index in enumerate(loud[:-3]):
        object_, dot, method, paren = (texts[i] for i in loud[n : n + 4])
        is_call = (object_, dot, paren) == ("engine", ".", "(") and method in CALLBACK_TAKERS
        if is_call and (n == 0 or texts[loud[n - 1]] != "."):
            texts[index] = "engine.by(this)"
    return "".join(texts)


def sloppy(source: str) -> str:
    """Without "use strict"."""
    pieces = list(tokens(source))
    return "".join('""' if token.text in STRICT else token.text for token in pieces)


class Strict(NamedTuple):
    """A strict file to be evaluated in two steps."""

    globals: str  # makes its names global, not strict
    source: str


def strict(source: str) -> Strict | None:
    """A file that begins with "use strict", so that its variables and functions become global
    though it is evaluated as eval does (where strict code keeps them); None: it is not strict."""
    if "use strict" not in source:
        return None
    pieces = list(tokens(source))
    loud = [i for i, token in enumerate(pieces) if not token.silent]
    if not loud or pieces[loud[0]].text not in STRICT:
        return None
    found = _TopLevel(pieces, loud)
    texts = [token.text for token in pieces]
    for index in found.vars:
        texts[index] = "   "
    for index in found.ends:
        texts[index] += ";"
    given = "".join(f"this.{name}={name};" for name in found.functions)
    texts[loud[0]] += ";" + given
    names = sorted(found.names)
    return Strict(f"var {','.join(names)};" if names else "", "".join(texts))


class _TopLevel:
    """Where a file declares variables and functions outside of functions."""

    def __init__(self, pieces: list[Token], loud: list[int]) -> None:
        self.vars: list[int] = []  # index of `var`
        self.ends: list[int] = []  # of names behind which a semicolon must stand
        self.names: set[str] = set()
        self.functions: list[str] = []
        self._pieces, self._loud = pieces, loud
        self._braces: list[bool] = []  # is each open one a function's?
        self._parens: list[str] = []  # the word before each open one
        self._closed = ""  # the word before the parentheses that closed last
        self._list_depth: int | None = None  # of the declaration that goes on
        for n in range(len(loud)):
            self._see(n)

    def _word(self, n: int) -> str:
        return self._pieces[self._loud[n]].text if 0 <= n < len(self._loud) else ""

    def _kind(self, n: int) -> str:
        return self._pieces[self._loud[n]].kind if 0 <= n < len(self._loud) else ""

    def _see(self, n: int) -> None:
        token = self._pieces[self._loud[n]]
        if token.kind == "sign":
            self._sign(n, token.text)
        elif token.kind == "name" and not any(self._braces) and self._word(n - 1) != ".":
            self._name(n, token.text)

    def _sign(self, n: int, text: str) -> None:
        match text:
            case "(" | "[":
                self._parens.append(self._word(n - 1))
            case ")" | "]":
                self._closed = self._parens.pop() if self._parens else ""
            case "{":
                after = self._word(n - 1)
                of_call = after == ")" and self._closed not in NO_FUNCTION
                self._braces.append(after == "=>" or of_call)
            case "}":
                if self._braces:
                    self._braces.pop()
            case ";":
                self._list_depth = None
            case "," if self._list_depth == self._depth and not any(self._braces):
                self._declare(n + 1)
            case _:
                pass

    @property
    def _depth(self) -> int:
        return len(self._parens) + len(self._braces)

    def _name(self, n: int, text: str) -> None:
        if text == "var" and self._kind(n + 1) == "name":
            self.vars.append(self._loud[n])
            self._list_depth = self._depth
            self._declare(n + 1)
            if self._word(n + 2) not in {"=", ",", ";", "in", "of", ")", ""}:
                self.ends.append(self._loud[n + 1])
        elif text == "function" and not self._parens and not self._braces:
            name = self._word(n + 2) if self._word(n + 1) == "*" else self._word(n + 1)
            if self._word(n - 1) in {";", "}", ")"} | STRICT and name not in {"", "("}:
                self.functions.append(name)

    def _declare(self, n: int) -> None:
        if self._kind(n) == "name":
            self.names.add(self._word(n))
