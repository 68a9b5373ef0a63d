"""Amounts for each unit of time, and what they come to over another time.

    $8,000 a month, or $96,000 a year            60,000 a day. That's 22 million a year
    £5bn over five years, £1bn a year            £500 a month for 25 years, £150,000 in all
    one every seven minutes, about 75,000 a year

Two amounts are one thing at two paces where "or", "that's", a bracket or a bare comma joins them.
Anything looser is a guess: a check says that the figures fit, or asks where a known slip would mend
them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.interval import Form, Hedge
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.line import view, without
from newscheck.relations.rate.product_words import APPOSITION, COME_TO, ELSE, THEN_ALL
from newscheck.relations.relation import Pace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Link

_AMOUNTS = frozenset({"money", "measure", "count", "number"})
KEPT = _AMOUNTS | {"duration"}
_MARKS = (
    *("every", "each ", "annual", "yearly", "monthly", "weekly", "daily", "hourly", "quarterly"),
    *("nightly", " a year", " a month", " a week", " a day", " per "),
)
UNITS = frozenset(
    ("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade")
)
_SAID = {
    "annual": "year", "annually": "year", "yearly": "year", "per annum": "year",
    "monthly": "month", "weekly": "week", "daily": "day", "nightly": "day", "night": "day",
    "hourly": "hour", "quarterly": "quarter", "biweekly": "fortnight", "bi-weekly": "fortnight",
    "fortnightly": "fortnight",
}  # fmt: skip
_AFTER = regex(
    r"^(?P<words>(?:\s+(?!(?:and|or|from|in|by|for|over|but|than|to|after|last)\b)[a-z'-]+){0,5}?)\s+"
    r"(?:(?:a|an|per|each|every)\s+(?P<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade)\b(?!-)|"
    r"(?P<said>annually|yearly|per annum|monthly|weekly|daily|nightly|hourly|quarterly|bi-?weekly|fortnightly)\b)"
    r"(?!\s+(?:ago|earlier|before|later|on from|or two|or so))"
)
_BEFORE = regex(
    r"(?<![-a-z])(?P<said>annual|yearly|monthly|weekly|daily|hourly|quarterly|fortnightly|nightly)\b"
    r"(?! (?:average|rate|change|rise|growth|increase|report|meeting|conference|survey|results|statement|"
    r"general|festival|event|review|gain|fall|drop|decline|newspaper|mail|news|press|briefing|forecast))"
    r"[^,;:]{0,60}$"
)
# What joins an amount to the same at another pace, or to its total.
JOINED = regex(
    r"^[\s)]*(?:[,(—]\s*)?(?:or|that is|that's|i\.e\.|equal to|equivalent to|the equivalent of|meaning|making|about|averaging|"
    r"=|at|(?:comes?|adds? up|amounts?|works? out|working out) (?:to|at)|equals?|makes?|means?|which (?:is|means|translates to|works out (?:at|to)|adds up to|comes to|equals|amounts to)|"
    r"translat(?:es|ing) (?:in)?to|amounting to|an? (?:average|rate|total|yearly total|annual total|annual rate) of|"
    r"some|at (?:a|the) rate of)\s*(?:(?:about|some|an?|average of|the equivalent of|just|nearly|as much as|total of|almost)\s+){0,3}$|"
    r"^[\s)]*[,(—]\s*(?:for an? (?:average|total) of\s+)?$"
)
_THATS = regex(
    r"\b(?:that|this|which|it)(?:'s| is| was| would be| translates (?:in)?to| works out (?:at|to)| comes to|"
    r" equals| amounts to| adds up to| means)(?: (?:about|some|more than|nearly|roughly|a total of|an average of|"
    r"the equivalent of|equal to|equivalent to|just|only|almost|over))?\s*$"
)
# From an amount to the time it is spread over.
OVER = regex(
    r"^(?:\s+(?!(?:and|or|from|by|but|than)\b)[a-z'-]+){0,6}?\s+(?:over|in|for|across|during|within|through|thu|thru)\s+"
    r"(?:a\s+|an\s+|the\s+|its\s+|their\s+|each of the\s+)?(?:thu\s+)?(?:next|coming|past|last|first|full)?\s*$"
)
_FEW_WORDS = regex(r"^(?:\s+[a-z'-]+){0,4}\s*$")
# Who pays for a year at once pays less: the two are prices, and neither comes to the other.
_PRICED = regex(
    r"\b(?:subscri[a-z]+|memberships?|pass|passes|tickets?|fares?|priced|prices?|charg(?:e|es|ed|ing)|"
    r"costs?|costing|fees?|tariffs?|licences?|licenses?|up front|upfront|in advance)\b"
)
_PRICES = 4
_LONGEST = 110
_NEAR = 50
_AGO = regex(r"^\s*(?:ago|earlier|before|later|old|after)\b")
_UNEVEN = regex(
    r"\b(?:(?:by|from|in)\s+‹date›|(?:rising|rose|increas(?:e|es|ed|ing)|initially|start(?:s|ed|ing)? (?:at|with)|"
    r"climbing|growing|falling|eventually|annuali[sz]ed|seasonally|so far|peak|peaking|net of|on top|extra|"
    r"additional|excluding)\b)"
)


def find_paces(line: Line, doubled: Collection[str], before: Line | None) -> Iterator[Pace]:
    """Every amount for a time that is stated for another time too."""
    if before is None and len(line.claims) < 2:
        return
    spread = before is not None and "duration" in line.kinds
    if not (marked(line) or (before and spread and marked(before))):
        return
    seen = without(view(line, KEPT), doubled)
    found = False
    for i in range(len(seen.claims)):
        for finder in _FINDERS:
            pace = finder(seen, i)
            if pace is not None:
                found = True
                yield pace
    if before is not None and not found:
        yield from _after(seen, view(before, KEPT))


def marked(line: Line) -> bool:
    return any(c.figure.per in UNITS for c in line.claims) or line.says(_MARKS)


def period(line: Line, i: int) -> str | None:
    """The unit of time that the amount at `i` is for, or None."""
    claim = line.claims[i]
    if claim.figure.kind not in _AMOUNTS:
        return None
    if claim.figure.per is not None:
        return claim.figure.per if claim.figure.per in UNITS else None
    after = _AFTER.match(line.gaps[i + 1])
    if after:
        return _SAID.get(after["unit"] or after["said"].replace("bi-", "bi"), after["unit"])
    before = _BEFORE.search(line.gaps[i][-90:])
    return _SAID[before["said"]] if before else None


def past(line: Line, i: int) -> str:
    """The words after the amount at `i`, without those that say what time it is for."""
    gap = line.gaps[i + 1]
    after = _AFTER.match(gap)
    return gap[after.end() :] if after else gap


def usable(claim: Claim) -> bool:
    """Whether a figure is one number that can be multiplied."""
    figure = claim.figure
    number = figure.number
    return (
        number is not None
        and number.form is not Form.VAGUE
        and figure.upto is None
        and not figure.implied
        and number.value > 0
    )


def same_thing(a: Claim, b: Claim) -> bool:
    """Whether two amounts are of one kind and unit."""
    if not usable(a) or not usable(b):
        return False
    x, y = a.figure, b.figure
    if x.kind in COUNTS and y.kind in COUNTS:
        return x.unit == y.unit or x.unit is None or y.unit is None
    return x.kind == y.kind and x.unit == y.unit


def _two_paces(line: Line, i: int) -> Pace | None:
    """ "$8,000 a month, or $96,000 a year"."""
    if i + 1 >= len(line.claims) or not same_thing(line.claims[i], line.claims[i + 1]):
        return None
    first, second = period(line, i), period(line, i + 1)
    if first is None or second is None or first == second:
        return None
    gap = past(line, i)
    if JOINED.match(gap):
        priced = _priced(line, i)
        return paced(line.claims[i], first, line.claims[i + 1], second, priced=priced)
    if len(gap) > _NEAR or ELSE.search(gap) or "," in gap:
        return None
    return paced(line.claims[i], first, line.claims[i + 1], second, "guessed")


ORDER = (
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "fortnight",
    "month",
    "quarter",
    "year",
    "decade",
)


def _priced(line: Line, i: int) -> bool:
    """Whether the figures at `i` and after it may be two prices to choose from."""
    words = line.gaps[max(0, i - _PRICES) : i + 3]
    return line.claims[i].figure.kind == "money" and any(map(_PRICED.search, words))


def paced(
    a: Claim, first: str, b: Claim, second: str, link: Link = "stated", *, priced: bool = False
) -> Pace:
    """Two paces, the one for the shorter time as the rate."""
    if ORDER.index(first) > ORDER.index(second):
        a, first, b, second = b, second, a, first
    return Pace(a, first, b, second, link=link, priced=priced)


def _spread(line: Line, k: int) -> Pace | None:
    """ "£5bn over five years, £1bn a year"."""
    if not 0 < k < len(line.claims) - 1 or not is_span(line, k):
        return None
    total, rate = line.claims[k - 1], line.claims[k + 1]
    every = period(line, k + 1)
    if every is None or period(line, k - 1) is not None or not same_thing(total, rate):
        return None
    if not _is_over(line, k):
        return None
    gap = line.gaps[k + 1]
    joined = JOINED.match(gap) or JOINED.match(NOUNS.sub("", gap))
    if not joined and (ELSE.search(gap) or len(gap) > _LONGEST):
        return None
    return over(line, k, rate, every, total, stated=bool(joined))


# "for a 52-week course, £30 a week": what the time is of.
NOUNS = regex(r"^(?:\s+[a-z-]+){1,4}(?=\s*[,(—]| or )")


def over(line: Line, k: int, rate: Claim, every: str, total: Claim, *, stated: bool) -> Pace:
    """The pace of a total over the duration at `k`."""
    span = line.claims[k]
    last = next(
        n
        for n in range(min(k + 2, len(line.claims) - 1), -1, -1)
        if line.claims[n] in (span, rate, total)
    )
    words = (line.gaps[k + 1], line.gaps[last + 1][:40])
    link: Link = "stated" if stated else "guessed"
    return Pace(rate, every, total, unit_of(span), span, link=link, bars=_bars(*words))


def _later_spread(line: Line, k: int) -> Pace | None:
    """ "$25 million a year, or $100 million over four years"."""
    if k < 2 or not is_span(line, k) or not _is_over(line, k):
        return None
    rate, total = line.claims[k - 2], line.claims[k - 1]
    every = period(line, k - 2)
    if every is None or period(line, k - 1) is not None or not same_thing(rate, total):
        return None
    if not JOINED.match(past(line, k - 2)):
        return None
    return over(line, k, rate, every, total, stated=True)


# "a three-year, $30 million contract", "a three-year contract worth $30 million".
_CONTRACT = regex(
    r"^\s*(?:,|(?:contract|deal|agreement|plan|programme|program|loan|lease|package|extension|project|pact|order)\s+"
    r"(?:is |was )?(?:worth|of|for|valued at|at)\s*(?:about|some|up to)?)\s*$"
)
_OF_CONTRACT = regex(
    r"^\s*(?:contract|deal|agreement|plan|programme|program|loan|lease|package|extension|project|pact|order)?\s*"
    r"(?:that pays|paying|which pays|worth)?\s*(?:[,(—]\s*)?(?:or\s+)?(?:an average of|averaging|about)?\s*$"
)


def _contract(line: Line, k: int) -> Pace | None:
    """ "a three-year, $30 million contract that pays $10 million a year"."""
    if k + 2 >= len(line.claims) or not is_span(line, k):
        return None
    total, rate = line.claims[k + 1], line.claims[k + 2]
    every = period(line, k + 2)
    if every is None or period(line, k + 1) is not None or not same_thing(rate, total):
        return None
    gap = line.gaps[k + 2]
    if not _CONTRACT.match(line.gaps[k + 1]) or not _OF_CONTRACT.match(gap):
        return None
    stated = bool(re.search(r"\b(?:or|average|averaging)\b", gap))
    return over(line, k, rate, every, total, stated=stated)


def _for_a_time(line: Line, k: int) -> Pace | None:
    """ "£500 a month for 25 years, £150,000 in all"."""
    if not 0 < k < len(line.claims) - 1 or not is_span(line, k):
        return None
    rate, total = line.claims[k - 1], line.claims[k + 1]
    every = period(line, k - 1)
    if every is None or period(line, k + 1) is not None or not same_thing(rate, total):
        return None
    if not OVER.match(past(line, k - 1)) and not _hedged_over(line, k):
        return None
    gap = line.gaps[k + 1]
    joined = APPOSITION.match(gap) or COME_TO.search(gap) or THEN_ALL.match(line.gaps[k + 2])
    if len(gap) > _LONGEST or ELSE.search(gap):
        return None
    return over(line, k, rate, every, total, stated=bool(joined))


def _one_every(line: Line, k: int) -> Pace | None:
    """ "one every seven minutes, about 75,000 a year"."""
    if k + 1 >= len(line.claims) or line.claims[k].figure.kind != "duration":
        return None
    if not re.search(r"\b(?:one|once) every\s*$", line.gaps[k]) or not usable(line.claims[k]):
        return None
    unit = period(line, k + 1)
    if unit is None or not usable(line.claims[k + 1]) or not JOINED.match(line.gaps[k + 1]):
        return None
    span = line.claims[k]
    return Pace(span, unit_of(span), line.claims[k + 1], unit, one_every=True)


_FINDERS = (
    _two_paces,
    _spread,
    _later_spread,
    _contract,
    _for_a_time,
    _one_every,
)


def is_span(line: Line, k: int) -> bool:
    claim = line.claims[k]
    return claim.figure.kind == "duration" and usable(claim) and not _AGO.match(line.gaps[k + 1])


def _is_over(line: Line, k: int) -> bool:
    return bool(OVER.match(line.gaps[k])) or _hedged_over(line, k)


def _hedged_over(line: Line, k: int) -> bool:
    """Whether "over" before a duration was read as "more than": "£5bn over five years"."""
    spread = line.claims[k].figure.hedge is Hedge.MORE_THAN
    return spread and bool(_FEW_WORDS.match(line.gaps[k]))


def unit_of(span: Claim) -> str:
    return span.figure.unit or "year"


def _bars(*words: str) -> tuple[str, ...]:
    return ("an uneven pace",) if _UNEVEN.search(" ".join(words)) else ()


def _after(line: Line, before: Line) -> Iterator[Pace]:
    """What a sentence makes of the amount in the one before: "That's $96,000 a year"."""
    if not line.claims or not before.claims:
        return
    first = period(line, 0)
    if _THATS.search(line.gaps[0]) and first is not None:
        for i in reversed(range(len(before.claims))):
            every = period(before, i)
            if (
                every is not None
                and every != first
                and same_thing(before.claims[i], line.claims[0])
            ):
                yield paced(before.claims[i], every, line.claims[0], first)
                return
    yield from _spread_apart(line, before)


def _spread_apart(line: Line, before: Line) -> Iterator[Pace]:
    """A total over a time in one sentence, and its pace in the other; a guess."""
    for spread, paced in ((before, line), (line, before)):
        for k in range(1, len(spread.claims)):
            total = spread.claims[k - 1]
            if (
                not is_span(spread, k)
                or not _is_over(spread, k)
                or period(spread, k - 1) is not None
            ):
                continue
            for i, rate in enumerate(paced.claims[:4]):
                every = period(paced, i)
                if every is not None and same_thing(total, rate):
                    span = spread.claims[k]
                    yield Pace(rate, every, total, unit_of(span), span, link="guessed")
                    break
