"""What a copy says to newscheck itself, in comments: `<!-- newscheck: ignore[NC101] the reason -->`.

This room reads the remarks. It does not know what becomes of them, nor which rules there are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from newscheck.document import Span
from newscheck.patterns import regex
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

Deed = Literal["ignore", "off", "on"]
DEEDS: tuple[Deed, ...] = ("ignore", "off", "on")

# A remark is short: what has no end within so many characters was never closed.
_LONGEST = 1000
# Half of the pattern tells a remark from any other comment, and half reads it.
_COMMENT = regex(
    rf"<!--\s{{0,20}}newscheck\s{{0,20}}:(?P<body>(?:[^-]|-(?!->)){{0,{_LONGEST}}})(?P<closed>-->)?",
    re.IGNORECASE,
)
_BODY = regex(r"\s*(?P<deed>[^\W\d_]*)\s*(?P<rules>\[[^\[\]]*\])?(?P<rest>.*)", re.DOTALL)
# "ignore NC101" for "ignore[NC101]": meant for one rule, it would be taken for all of them.
_BARE_RULE = regex(r"[\s:,(]*nc\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark: where it stands, what it asks for, and the rules that it names (none: all).

    `fault` says why it cannot be understood; then nothing comes of it.
    """

    span: Span
    deed: Deed = "ignore"
    rules: tuple[str, ...] = ()
    fault: str | None = None


def may_have_remarks(text: str) -> bool:
    """Whether it is worth looking for remarks."""
    return "<!--" in text


def remarks_in(text: str) -> Iterator[Remark]:
    """The remarks of a text in order."""
    for found in _COMMENT.finditer(text):
        if found["closed"]:
            yield _read(Span(*found.span()), found["body"])
        else:
            end = found.start("body")
            yield Remark(Span(found.start(), end), fault="it is not closed with -->")


def _read(span: Span, body: str) -> Remark:
    parts = _BODY.match(body)
    assert parts, "the pattern takes any text"
    word, rest = parts["deed"], parts["rest"]
    deed = next((deed for deed in DEEDS if deed == word.lower()), None)
    if deed is None:
        asked = " ".join(body.split())[:40]
        fault = f"“{asked}” is none of ignore, off and on" if asked else "it asks for nothing"
        return Remark(span, fault=fault)
    rules = tuple(
        rule for part in (parts["rules"] or "")[1:-1].split(",") if (rule := part.strip())
    )
    if parts["rules"] is not None and not rules:
        return Remark(span, deed, fault="its brackets name no rule")
    if parts["rules"] is None and (rest.startswith("[") or _BARE_RULE.match(rest)):
        return Remark(span, deed, fault=f"its rules belong in brackets: {deed}[NC101]")
    return Remark(span, deed, rules)
