"""NC404 currency-conversion: one sum of money given in two currencies."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck import rates
from newscheck.checks.check import Check, Context, Judgement
from newscheck.checks.currency_examples import FINDS, PASSES
from newscheck.checks.verdict import bare, change_to, severity
from newscheck.interval import Hedge, Interval, Reading, Tier
from newscheck.relations.relation import Equivalent
from newscheck.values import dataclass
from newscheck.wording import currency, enough_places, significant

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.findings import Suggestion

# How far back from the publication date a desk's rate may be from, and what a bank's own rate, a
# rounded rate or a late figure may add.
_DAYS_BACK = 60
_ALLOWED = Fraction(2, 100)
_ALLOWED_IN_YEAR = Fraction(3, 100)
_ALLOWED_EVER = Fraction(10, 100)
_ALLOWED_BETWEEN_PAIRS = Fraction(3, 100)


def judge(pair: Equivalent, context: Context) -> Judgement | None:
    """Hold the rate that a pair implies to the reference rate, and to the article's other pairs."""
    if pair.first.figure.kind != "money":
        return None
    implied = _implied(pair)
    if implied is None:
        return None
    known = _reference(pair, context.document)
    operands = (pair.second, pair.first)
    if _per_different(pair):
        return _per_units(pair, implied, known)
    if known is None and _named_year(pair, context.document) is not None:
        return _of_unknown_time(pair, implied, context.document)
    if known is None:
        return _against_peers(pair, implied, operands)
    rate_words = _rate_words(implied.point, pair, known.middle)
    working = f"{pair.first.text} for {pair.second.text} is {rate_words}; {known.words}"
    if implied.wide.meets(known.range):
        if not known.dated and (odd := _odd_one_out(pair, implied, operands)) is not None:
            return odd
        confirmed = f"{pair.first.text} is about {pair.second.text}: {rate_words}; {known.words}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    tier, slip = _grade(implied, known)
    doubt = _doubt(pair, implied, known, context.document) if slip is None else None
    if doubt is not None:
        return Judgement("undecided", operands, f"{working}; {doubt}")
    message = (
        f"{pair.first.text} is not {pair.second.text}: that would be {rate_words}; {known.words}"
    )
    message += f". {slip}." if slip else "."
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, pair.link),
        message=message,
        span=pair.second.span,
        stated=pair.second.text,
        expected=_expected(pair, known),
        suggestions=_mends(pair, known.middle),
    )


def _per_different(pair: Equivalent) -> bool:
    """Whether the two sums are for each of different units: "€1.80 a litre ($7.78 a gallon)"."""
    a, b = pair.first.figure.per, pair.second.figure.per
    return a is not None and b is not None and a != b


def _per_units(pair: Equivalent, implied: Reading, known: _Known | None) -> Judgement | None:
    """Verified where the units' own ratio brings the pair to the reference rate; else left alone."""
    a, b = pair.first.figure.per, pair.second.figure.per
    if known is None or a is None or b is None:
        return None
    from newscheck import units

    alike = units.same_dimension(a, b)
    for one in units.readings(a) if alike else ():
        for other in units.readings(b):
            if not units.same_dimension(one, other):
                continue
            scaled = implied.scaled(units.convert(Fraction(1), other, one))
            if scaled.wide.meets(known.range):
                rate_words = _rate_words(scaled.point, pair, known.middle)
                working = f"{pair.first.text} for {pair.second.text} is {rate_words}; {known.words}"
                return Judgement(
                    "consistent",
                    (pair.second, pair.first),
                    working,
                    confirmed=f"{pair.first.text} is about {pair.second.text}: {rate_words}; {known.words}",
                )
    words = f"{pair.first.text} for {pair.second.text}: for each of different units"
    return Judgement("undecided", (pair.second, pair.first), words)


def _of_unknown_time(pair: Equivalent, implied: Reading, document: Document) -> Judgement:
    """A pair tied to a year whose rate is not known: it may still be at today's."""
    operands = (pair.second, pair.first)
    rate_words = _rate_words(implied.point, pair)
    today = _reference(pair, document, own_year=False)
    if today is not None and implied.wide.meets(today.range):
        confirmed = f"{pair.first.text} is about {pair.second.text}: {rate_words}; {today.words}"
        return Judgement(
            "consistent", operands, f"{rate_words}; {today.words}", confirmed=confirmed
        )
    odd = _odd_one_out(pair, implied, operands, other_time=True)
    unknown = f"{rate_words}; no reference rate known for that year"
    return odd or Judgement("undecided", operands, unknown)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the rate: its range with the allowance, the plain range, and the words for it."""

    range: Interval
    middle: Fraction
    words: str
    historic: bool = False  # of a year that the sum itself is tied to
    dated: bool = False  # of the weeks before publication


def _implied(pair: Equivalent) -> Reading | None:
    """Units of the first currency to one of the second, as the two figures have it."""
    first, second = bare(pair.first), bare(pair.second)
    if first is None or second is None or second.wide.low <= 0 or first.wide.low <= 0:
        return None
    if (pair.first.figure.upto is None) != (pair.second.figure.upto is None):
        return None
    if pair.first.figure.upto is not None:
        return _of_ranges(pair)
    return _narrowed(first) / _narrowed(second)


def _narrowed(sum_: Reading) -> Reading:
    """The reading no wider than a quarter: nobody who has €1.4 million converts "€1 million"."""
    quarter = abs(sum_.point) / 4
    near = Interval(sum_.point - quarter, sum_.point + quarter)
    low, high = max(sum_.wide.low, near.low), min(sum_.wide.high, near.high)
    return Reading(sum_.point, sum_.core, Interval(low, high))


def _of_ranges(pair: Equivalent) -> Reading | None:
    """The rate of the low ends, where both are ranges."""
    from newscheck.interval import read

    a, b = pair.first.figure.number, pair.second.figure.number
    assert a is not None and b is not None
    low, other = read(a), read(b)
    return low / other if other.wide.low > 0 else None


def _reference(pair: Equivalent, document: Document, *, own_year: bool = True) -> _Known | None:
    """The range of the reference rate for the article's time, as far as that is known."""
    a, b = pair.first.figure.unit, pair.second.figure.unit
    assert a is not None and b is not None
    named = _named_year(pair, document) if own_year else None
    if named is not None:
        return _of_year(pair, named, "in", historic=True)
    if document.date is not None:
        start = document.date - dt.timedelta(days=_DAYS_BACK)
        found = rates.between(a, b, start, document.date)
        if found is None:
            return None
        words = f"the reference rate of {_day(found.day)} is {_rate(_quoted(found.last))}"
        return _Known(_widened(found, _ALLOWED), found.last, words, dated=True)
    if document.year is not None:
        return _of_year(pair, document.year, "in")
    found = rates.ever(a, b)
    if found is None:
        return None
    words = f"the reference rate has been {_rates(found)} since 1999"
    return _Known(_widened(found, _ALLOWED_EVER), (found.low + found.high) / 2, words)


def _of_year(pair: Equivalent, year: int, word: str, *, historic: bool = False) -> _Known | None:
    a, b = pair.first.figure.unit, pair.second.figure.unit
    assert a is not None and b is not None
    found = rates.between(a, b, dt.date(year, 1, 1), dt.date(year, 12, 31))
    if found is None:
        return None
    words = f"the reference rate was {_rates(found)} {word} {year}"
    middle = (found.low + found.high) / 2
    return _Known(_widened(found, _ALLOWED_IN_YEAR), middle, words, historic)


def _named_year(pair: Equivalent, document: Document) -> int | None:
    """The one other year that the sum itself is tied to ("£1m in 2005"), if it is."""
    if pair.year is not None and pair.year != document.year:
        return pair.year
    for claim in (pair.second, pair.first):
        digits = "".join(ch if ch.isdigit() else " " for ch in claim.period or "").split()
        years = [int(word) for word in digits if len(word) == 4]
        if len(years) == 1 and 1800 < years[0] < 2100 and years[0] != document.year:
            return years[0]
    return None


def _widened(found: rates.RateRange, allowed: Fraction) -> Interval:
    return Interval(found.low * (1 - allowed), found.high * (1 + allowed))


def _grade(implied: Reading, known: _Known) -> tuple[Tier, str | None]:
    """How far out a pair is: an error only where it is more than twice out, or upside down."""
    for factor in (1000, 10):
        for shifted, word in (
            (implied.point * factor, "too much"),
            (implied.point / factor, "too little"),
        ):
            if known.range.holds(shifted):
                return (
                    Tier.CONTRADICTED,
                    f"A factor of {factor:,} apart: the second figure is {word}",
                )
    if known.range.holds(1 / implied.point) and not known.range.holds(implied.point):
        return Tier.CONTRADICTED, "It fits the rate turned upside down"
    if implied.wide.high * 2 < known.range.low or implied.wide.low > known.range.high * 2:
        return Tier.CONTRADICTED, None
    return Tier.ROUNDING, None


def _against_peers(pair: Equivalent, implied: Reading, operands: tuple[Claim, ...]) -> Judgement:
    """Without a reference rate: the article's pairs of the same currencies imply one rate."""
    rate_words = _rate_words(implied.point, pair)
    if not pair.peers:
        return Judgement("undecided", operands, f"{rate_words}; no reference rate known")
    odd = _odd_one_out(pair, implied, operands)
    if odd is not None:
        return odd
    agreed = [r for p in pair.peers if (r := _oriented(p, pair)) and implied.wide.meets(_around(r))]
    if agreed:
        confirmed = f"{pair.first.text} is about {pair.second.text}: {rate_words}, as for the copy's other figures"
        return Judgement("consistent", operands, rate_words, confirmed=confirmed)
    return Judgement("undecided", operands, f"{rate_words}; another pair implies another rate")


def _odd_one_out(
    pair: Equivalent, implied: Reading, operands: tuple[Claim, ...], *, other_time: bool = False
) -> Judgement | None:
    """The finding that a pair implies another rate than every other pair of its currencies does.

    Of two pairs that differ either may be wrong: the later one is asked about. Sums of different
    times (`other_time`) have their own rates, and only a known slip tells them from those.
    """
    times = {c.period for p in (pair, *pair.peers) for c in (p.first, p.second)}
    others = [r for peer in pair.peers if (r := _oriented(peer, pair)) is not None]
    if not others or any(implied.wide.meets(_around(r)) for r in others):
        return None
    first = others[0]
    slip = _peer_slip(implied, first)
    if slip is None and (len(times) > 1 or other_time):
        return None
    if not all(_around(r).meets(first.wide) for r in others):
        return None
    if len(others) == 1 and pair.first.span < pair.peers[0].first.span:
        return None
    ratio = max(implied.point / first.point, first.point / implied.point)
    tier = Tier.CONTRADICTED if ratio > 2 else Tier.ROUNDING
    named = (*operands, *(c for peer in pair.peers for c in (peer.second, peer.first)))
    other_words = _rate_words(first.point, pair)
    asked = slip or "The same day's rate"
    return Judgement(
        "inconsistent",
        named,
        f"{_rate_words(implied.point, pair)} here, {other_words} for the copy's other figures",
        severity=severity(tier, operands, pair.link),
        message=f"{pair.first.text} and {pair.second.text} imply {_rate_words(implied.point, pair)}; the copy's other figures imply {other_words}. {asked}?",
        span=pair.second.span,
        stated=pair.second.text,
        expected=_mends(pair, first.point)[0].replacement,
        suggestions=_mends(pair, first.point),
    )


def _peer_slip(implied: Reading, other: Reading) -> str | None:
    """The slip that would bring a pair to the rate of the others, in words, or None."""
    if implied.wide.meets(_around(Reading.exact(1) / other)):
        return "Is one of them turned upside down"
    for factor in (10, 100, 1000):
        for shifted in (implied.scaled(factor), implied.scaled(Fraction(1, factor))):
            if shifted.core.meets(_around(other)):
                return f"Is one of them a factor of {factor:,} out"
    return None


def _around(rate: Reading) -> Interval:
    return rate.wide.widened(rate.point * _ALLOWED_BETWEEN_PAIRS)


def _oriented(peer: Equivalent, pair: Equivalent) -> Reading | None:
    """A peer's rate in the same sense as the pair's own."""
    rate = _implied(peer)
    if rate is None or peer.first.figure.unit == pair.first.figure.unit:
        return rate
    return Reading.exact(1) / rate


def _doubt(pair: Equivalent, implied: Reading, known: _Known, document: Document) -> str | None:
    """Why a pair that does not fit the rate may still be right, or None."""
    numbers = [n for c in (pair.first, pair.second) if (n := c.figure.number) is not None]
    out = max(implied.point / known.middle, known.middle / implied.point)
    digits = sum(n.digits for n in numbers)
    hedged = any(c.figure.hedge is Hedge.ABOUT for c in (pair.first, pair.second))
    if out < 2 and (digits <= 2 or (digits == 3 and hedged and out < Fraction(5, 4))):
        return "one digit is too few to tell"
    if out < Fraction(5, 4) and all(n.value < 1000 and n.place == 1 for n in numbers):
        hedged = any(c.figure.hedge_span for c in (pair.first, pair.second))
        return None if hedged else "shop prices are set for each country"
    if known.historic:
        today = _reference(pair, document, own_year=False)
        if out < Fraction(11, 10) or (today is not None and implied.wide.meets(today.range)):
            return "the sum may be of another time"
    return None


def _quoted(rate: Fraction) -> Fraction:
    """The rate the way it is quoted: above one."""
    return rate if rate >= 1 else 1 / rate


def _rates(found: rates.RateRange) -> str:
    ends = (found.low, found.high) if found.last >= 1 else (1 / found.high, 1 / found.low)
    return f"{_rate(ends[0])} to {_rate(ends[1])}"


def _rate(rate: Fraction) -> str:
    return significant(rate, 4) if rate >= 1 else significant(rate, 3)


def _rate_words(rate: Fraction, pair: Equivalent, like: Fraction | None = None) -> str:
    """The rate said the way it is quoted, with the smaller unit counted: "7.108 yuan to the dollar".

    `like` is the rate that decides which unit that is.
    """
    a, b = pair.first.figure.unit, pair.second.figure.unit
    if (like or rate) >= 1:
        return f"{_rate(rate)} {currency(a, many=True)} to the {currency(b)}"
    return f"{_rate(1 / rate)} {currency(b, many=True)} to the {currency(a)}"


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def _expected(pair: Equivalent, known: _Known) -> str:
    return _mends(pair, known.middle)[0].replacement


def _mends(pair: Equivalent, rate: Fraction) -> tuple[Suggestion, ...]:
    a, b = pair.first.figure.number, pair.second.figure.number
    assert a is not None and b is not None
    second, first = Fraction(a.value) / rate, Fraction(b.value) * rate
    return (_mend(pair.second, second), _mend(pair.first, first))


def _mend(claim: Claim, value: Fraction) -> Suggestion:
    return change_to(claim, value, enough_places(value / Fraction(claim.figure.scale), claim))


CHECK = Check(
    code="NC404",
    name="currency-conversion",
    summary="one sum of money given in two currencies",
    explanation=(
        "The rate that a pair of sums implies is held to the European Central Bank's reference rate: "
        "within its range over the 60 days up to the article's date, widened by what the digits "
        "leave open and by 2%. Without a date the range of the year the copy names is used, or the "
        "whole of the rate's history. Where no reference rate is known, the article's pairs of the "
        "same currencies are held to one another. It is an error only at more than twice the rate, "
        "at a power of ten, or upside down."
    ),
    judges=(Equivalent,),
    judge=judge,
    finds=FINDS,
    passes=PASSES,
)
