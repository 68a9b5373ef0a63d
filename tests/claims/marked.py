"""Sentences with their figures marked by hand, so that the tests of this room need no other.

"Sales rose [percent 12%] to [money $5m|grants]" has two figures; what stands behind a bar is the
counted noun that follows the figure.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import cast

from newscheck.claims.place import Place, place
from newscheck.document import Span
from newscheck.figures.figure import Figure, Kind
from newscheck.figures.tokens import tokenize
from newscheck.interval import Form, Hedge, Written

_MARK = re.compile(
    r"\[(?:~(?P<hedge>[^~]*)~ ?)?(?P<kind>[a-z]+) (?P<words>[^\]|]*)(?P<noun>\|[^\]]*)?\]"
)


def read(marked: str) -> tuple[str, list[Figure]]:
    """The plain text and its figures."""
    text = ""
    figures = []
    at = 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        hedge_span = None
        if match["hedge"]:
            hedge_span = Span(len(text), len(text) + len(match["hedge"]))
            text += match["hedge"] + " "
        span = Span(len(text), len(text) + len(match["words"]))
        text += match["words"]
        noun_span = None
        if match["noun"]:
            noun = match["noun"][1:]
            noun_span = Span(len(text) + 1, len(text) + 1 + len(noun))
            text += f" {noun}"
        figures.append(
            Figure(
                span=span,
                kind=cast("Kind", match["kind"]),
                number=Written(Decimal(1), Decimal(1), Form.EXACT),
                unit="USD" if match["kind"] == "money" else None,
                hedge=Hedge.ABOUT if hedge_span else None,
                hedge_span=hedge_span,
                noun_span=noun_span,
            )
        )
    return text + marked[at:], figures


def places(marked: str) -> list[Place]:
    """The places of the figures of one marked sentence."""
    text, figures = read(marked)
    t = tokenize(text, 0, len(text))
    return [place(t, figure) for figure in figures]
