# SPDX-License-Identifier: GPL-3.0-or-later
"""Constructors of classes that extend others: there Qt's engine does not let arrow functions know
`this`. They get it as a variable, which arrow functions do know."""

from app.controllers.mixxx.script.rewrite import NO_FUNCTION, Token, tokens

SELF = "_this_"


def with_self(source: str) -> str:
    """The same, line by line, with `this` as a variable in such constructors."""
    if "extends" not in source or "constructor" not in source:
        return source
    return _Rewriter(list(tokens(source))).text()


class _Rewriter:
    """Goes over the tokens that count; positions are those among them."""

    def __init__(self, pieces: list[Token]) -> None:
        self._pieces = pieces
        self._texts = [token.text for token in pieces]
        self._loud = [i for i, token in enumerate(pieces) if not token.silent]

    def text(self) -> str:
        """Rewritten."""
        for at in range(len(self._loud)):
            if self._is_name(at, "class"):
                self._class(at)
        return "".join(self._texts)

    def _word(self, at: int) -> str:
        return self._pieces[self._loud[at]].text if 0 <= at < len(self._loud) else ""

    def _is_name(self, at: int, text: str) -> bool:
        return self._word(at) == text and self._word(at - 1) != "."

    def _end(self, at: int, opening: str, closing: str) -> int:
        """Where the bracket at `at` is closed; the end without that."""
        depth = 0
        for k in range(at, len(self._loud)):
            depth += {opening: 1, closing: -1}.get(self._word(k), 0)
            if depth == 0:
                return k
        return len(self._loud)

    def _class(self, at: int) -> None:
        begin = next((k for k in range(at, len(self._loud)) if self._word(k) == "{"), at)
        if not any(self._word(k) == "extends" for k in range(at, begin)):
            return
        end, k = self._end(begin, "{", "}"), begin + 1
        while k < end:
            if self._word(k) == "constructor" and self._word(k + 1) == "(":
                self._constructor(self._end(k + 1, "(", ")") + 1)
                return
            k = self._end(k, "{", "}") + 1 if self._word(k) == "{" else k + 1

    def _constructor(self, begin: int) -> None:
        if self._word(begin) != "{":
            return
        braces: list[bool] = []  # is each open one a function's with its own `this`?
        parens: list[str] = []  # the word before each open one
        closed = ""
        for k in range(begin, self._end(begin, "{", "}")):
            match self._word(k):
                case "(":
                    parens.append(self._word(k - 1))
                case ")" if parens:
                    closed = parens.pop()
                case "{":
                    own = self._word(k - 1) == ")" and closed not in NO_FUNCTION
                    braces.append(own and k != begin)
                case "}" if braces:
                    braces.pop()
                case "this" | "super" if not any(braces):
                    self._replace(k)
        self._texts[self._loud[begin]] += f"let {SELF};"

    def _replace(self, k: int) -> None:
        if self._is_name(k, "this"):
            self._texts[self._loud[k]] = SELF
        elif self._is_name(k, "super") and self._word(k + 1) == "(":
            end = self._end(k + 1, "(", ")")
            self._texts[self._loud[k]] = f"({SELF} = super"
            self._texts[self._loud[end]] += ")"
