"""Paces whose time is said first, or said of the total alone.

Over three years it will pay $36 million, an average of $12 million annually.
It treated 6,570 patients last year, 18 a day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.interval import Hedge
from newscheck.patterns import regex
from newscheck.relations.line import view, without
from newscheck.relations.rate.paces import (
    JOINED,
    KEPT,
    NOUNS,
    ORDER,
    is_span,
    marked,
    over,
    period,
    same_thing,
)
from newscheck.relations.rate.product_words import ELSE
from newscheck.relations.relation import Pace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line


def find_led_paces(line: Line, doubled: Collection[str]) -> Iterator[Pace]:
    """Every total of a time said before it, or of a year, month or week that ended, with its pace."""
    if len(line.claims) < 2 or not marked(line):
        return
    seen = without(view(line, KEPT), doubled)
    for k in range(len(seen.claims) - 1):
        found = _in_period(seen, k) or _led_span(seen, k)
        if found is not None:
            yield found


# "2.4m passengers in June, an average of 80,000 a day", "6,570 patients last year, 18 a day".
_IN_PERIOD = regex(
    r"^(?:\s+[a-z-]+){0,4}?\s+(?:last (?P<unit>year|month|week)|in (?P<month>january|february|march|april|may|june|july|"
    r"august|september|october|november|december))(?P<rest>\s*,.*)$"
)


_CLOSES = regex(r"^\s*(?:[.,;)]|$|on average\b)")


def _in_period(line: Line, k: int) -> Pace | None:
    """A total of last year or of a month, and what it is a day."""
    found = _IN_PERIOD.match(line.gaps[k + 1])
    if found is None or k + 1 >= len(line.claims) or period(line, k) is not None:
        return None
    total, rate = line.claims[k], line.claims[k + 1]
    every, unit = period(line, k + 1), found["unit"] or "month"
    if every is None or ORDER.index(every) >= ORDER.index(unit):
        return None
    if rate.figure.per and not _CLOSES.match(line.gaps[k + 2]):
        return None  # "$1,000 a day for 60 of them", "80,000 a day at the peak"
    if not same_thing(total, rate) or not JOINED.match(found["rest"]) or _worth(rate, total):
        return None
    return Pace(rate, every, total, unit)


def _worth(rate: Claim, total: Claim) -> bool:
    a, b = rate.figure.number, total.figure.number
    return a is None or b is None or a.value >= b.value


# "Over three years the company will pay", "in the first nine months".
_LED = regex(
    r"(?:^|[\s,])(?:over|in|during|for|across)\s+(?:(?:the|those|these|all|first|past|last|next|full|whole)\s+){0,2}$"
)


def _led_span(line: Line, k: int) -> Pace | None:
    """ "Over three years it will pay $36 million, an average of $12 million annually"."""
    if k + 2 >= len(line.claims) or not is_span(line, k):
        return None
    spread = line.claims[k].figure.hedge is Hedge.MORE_THAN and not line.gaps[k].strip()
    total, rate = line.claims[k + 1], line.claims[k + 2]
    every, gap = period(line, k + 2), line.gaps[k + 2]
    if every is None or period(line, k + 1) is not None or not same_thing(total, rate):
        return None
    if not (spread or _LED.search(line.gaps[k])) or ELSE.search(line.gaps[k + 1] + gap):
        return None
    if not (JOINED.match(gap) or JOINED.match(NOUNS.sub("", gap))):
        return None
    return over(line, k, rate, every, total, stated=True)
