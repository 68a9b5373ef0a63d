"""The headline's amounts for a time as the story has them for another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.line import view
from newscheck.relations.rate.paces import (
    KEPT,
    OVER,
    is_span,
    marked,
    paced,
    past,
    period,
    same_thing,
    unit_of,
)
from newscheck.relations.relation import Pace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.relations.line import Line

# How many sentences of the story are held to the headline.
_LEAD = 5
_PAID = regex(r"\b(?:salary|wage|wages|pay|paid|income|earns?|a year|annual|yearly)\b")


def find_headline_paces(lines: Sequence[Line]) -> Iterator[Pace]:
    """The headline's amounts as the lead has them for another time; guesses.

    "$64M-a-year divorce" is "$5.3 million a month"; "$600K for a city cop" is "$200,000 a year for
    three years".
    """
    heads = [view(line, KEPT) for line in lines[:2] if line.kind == "title"]
    for head in heads:
        for line in lines[1:_LEAD]:
            if line.kind != "title" and line.sentence - head.sentence <= _LEAD and marked(line):
                yield from _in_headline(view(line, KEPT), head)


def _in_headline(seen: Line, head: Line) -> Iterator[Pace]:
    for t, stated in enumerate(head.claims):
        unit = period(head, t)
        for i, rate in enumerate(seen.claims[:4]):
            every = period(seen, i)
            if every is None or every == unit or not same_thing(stated, rate):
                continue
            if unit is not None:
                yield paced(rate, every, stated, unit, "guessed")
            elif i + 1 < len(seen.claims) and is_span(seen, i + 1) and OVER.match(past(seen, i)):
                span = seen.claims[i + 1]
                yield Pace(rate, every, stated, unit_of(span), span, link="guessed")
            elif every != "year" and any(_PAID.search(gap) for gap in head.gaps):
                yield Pace(rate, every, stated, "year", link="guessed")
