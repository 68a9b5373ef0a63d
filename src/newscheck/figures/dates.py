"""Calendar dates in every order that news writes them, weekdays with them, and bare years.

A date is kept as written, however impossible: saying so is a check's work. Times of day and
relative dates ("on Thursday") are no figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.figure import When
from newscheck.figures.nouns import STOPS, is_plural
from newscheck.figures.scales import SCALES
from newscheck.figures.tokens import lexicon
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from newscheck.figures.amount import Amount
    from newscheck.figures.tokens import Tokens

_MONTH_NAMES = (
    "january february march april may june july august september october november december"
)
MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), 1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
_ABBREVIATED = frozenset(name for name in MONTHS if len(name) < 5) - {"may", "june", "july"}
_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday"
WEEKDAYS = {name: number for number, name in enumerate(_WEEKDAY_NAMES.split())}
WEEKDAYS |= {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3}
WEEKDAYS |= {"fri": 4, "sat": 5, "sun": 6}
_ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
# Months that are verbs as well, in lower case.
_VERBS = frozenset(("may", "march", "mar"))
_AUXILIARY = lexicon("have be not well yet also never still soon")
# What ends a date whose weekday stands last: "on June 28, Friday."
_ENDS_DATE = frozenset((",", ".", ";", ")", ""))
_LONGEST_LIST = 12
_DIVIDERS = frozenset("-/–")
_PERCENTS = frozenset(("%", "percent", "pct", "per"))

_YEARS = range(1500, 2101)
_LIKELY_YEARS = range(1900, 2050)
_BEFORE_A_YEAR = lexicon("""
    in since by from until till during before after through circa of year fiscal fy early late mid
    between and spring summer autumn fall winter to
    """)
_YEAR_FOLLOWS = lexicon("in since until till during fiscal early late mid")
_MARKED = lexicon("the a an its our his her their my your one")
_BEFORE_A_COUNT = lexicon(
    "about nearly almost some than least over under around roughly approximately up another"
)
_ONLY_BEFORE_A_COUNT = lexicon("nearly almost some least roughly approximately another")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as found: what it says and the tokens it covers."""

    when: When
    first: int
    after: int


def date_at(t: Tokens, i: int) -> Dated | None:
    """The date, year and weekday with it, that the numeral at token `i` belongs to."""
    found = _numeric(t, i) or _month_first(t, i) or _day_first(t, i)
    return _with_weekday(t, found) if found is not None else None


def _numeric(t: Tokens, i: int) -> Dated | None:
    """2024-09-02, 04/05/2025, 27.6.2017."""
    parts, after = t.words[i].split("."), i + 1
    divided = t.words[after] in _DIVIDERS and t.words[after] == t.words[after + 2]
    if len(parts) == 1 and divided and all(t.glued(q) for q in range(i + 1, i + 5)):
        parts, after = [t.words[q] for q in (i, i + 2, i + 4)], i + 5
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    lengths = [len(part) for part in parts]
    if lengths[0] == 4 and lengths[1] < 3 and lengths[2] < 3:
        year, month, day = map(int, parts)
        return Dated(When(year, month, day), i, _past_time(t, after))
    if lengths[2] not in (2, 4) or lengths[0] > 2 or lengths[1] > 2 or t.words[i + 1] == "-":
        return None
    first, second, year = map(int, parts)
    if not (1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12):
        return None
    year += (2000 if year < 70 else 1900) if lengths[2] == 2 else 0
    if first > 12 or second > 12 or first == second:
        day, month = (first, second) if second <= 12 else (second, first)
        return Dated(When(year, month, day), i, after)
    return Dated(When(year, None, None, ambiguous=True), i, after)


def _past_time(t: Tokens, p: int) -> int:
    """The end of a machine's time stamp that goes on after the day."""
    limit = p + 12
    while p < limit and t.glued(p) and (t.words[p].isalnum() or t.words[p] in ":.+" or t.digits(p)):
        if t.words[p] == "." and not t.glued(p + 1):
            break
        p += 1
    return p


def _month_first(t: Tokens, i: int) -> Dated | None:
    """Sept. 2, 2024; May 1st; June 2018; June of 2018."""
    m = i - 1
    if t.words[m] == "." and (t.glued(m) or t.lows[m - 1] in _ABBREVIATED):
        m -= 1
    year = _year(t, i)
    if t.lows[m] == "of" and year is not None:
        m -= 1
    month = _month(t, m)
    if month is None or m < 0:
        return None
    if year is not None:
        return Dated(When(year, month), m, i + 1)
    day = _day(t, i)
    if day is None or (not t.capital(m) and t.lows[m] in _VERBS and t.lows[m - 1] != "on"):
        return None
    after = _past_ordinal(t, i)
    last_day = _range_end(t, after)
    after = last_day or after
    comma = t.words[after] == ","
    year = _year(t, after + comma)
    if year is not None and not _decade(t, after + comma):
        after += 1 + comma
    else:
        year = None
    return Dated(When(year, month, day, ambiguous=last_day is not None), m, after)


def _day_first(t: Tokens, i: int) -> Dated | None:
    """2 September; 27 June 2017; the 4th of July; 1-3 May."""
    day = _day(t, i)
    if day is None:
        return None
    p = _past_ordinal(t, i)
    last_day = _range_end(t, p)
    p = last_day or p
    if t.lows[p] == "of":
        p += 1
    p = t.past_hyphen(p)
    listed = _month_of_list(t, p)
    if listed is not None:
        return Dated(When(None, listed, day), i, p)
    month = _month(t, p)
    if month is None or (t.lows[p] in _VERBS and not t.capital(p) and not _dated_verb(t, p)):
        return None
    if t.lows[p] == "may" and t.lows[p + 1] in _AUXILIARY:
        return None  # "By Tuesday, 12 May have been freed"
    p += 1
    if t.words[p] == "." and t.glued(p) and t.lows[p - 1] not in _MONTH_NAMES.split():
        p += 1
    q = p + (t.words[p] == ",")
    q = t.past_hyphen(q)
    year = _year(t, q)
    if year is not None and not _decade(t, q):
        return Dated(When(year, month, day, ambiguous=last_day is not None), i, q + 1)
    return Dated(When(None, month, day, ambiguous=last_day is not None), i, p)


def worded_day(t: Tokens, amount: Amount, after: int) -> Dated | None:
    """ "March six", as the wires spell a day out, where the number that ends at `after` is bare."""
    m = amount.first - 1
    if t.words[m] == "." and t.glued(m):
        m -= 1
    month = _month(t, m) if m >= 0 and t.capital(m) else None
    if month is None or amount.place != 1 or amount.scale != 1 or not 1 <= amount.value <= 31:
        return None
    return Dated(When(None, month, int(amount.value)), m, after)


def _month_of_list(t: Tokens, p: int) -> int | None:
    """The month after a list of days that goes on at `p`: "6, 13 and 20 December"."""
    limit = p + _LONGEST_LIST
    start = p
    while p < limit and t.lows[p] in (",", "and", "&") and _day(t, p + 1) is not None:
        p = _past_ordinal(t, p + 1)
    month = _month(t, p) if p > start else None
    return month if month is not None and t.capital(p) else None


def _dated_verb(t: Tokens, p: int) -> bool:
    """Whether "1 may" in lower case is a day: a year or the like follows."""
    return t.lows[p + 1] in ("that", "this", "next", "last", ".", ",", "") or t.digits(p + 1)


def _month(t: Tokens, p: int) -> int | None:
    month = MONTHS.get(t.lows[p])
    if month is not None and len(t.lows[p]) == 3 and t.lows[p] in ("mar", "dec", "jan"):
        return month if t.capital(p) or t.words[p + 1] == "." else None
    return month


def _day(t: Tokens, p: int) -> int | None:
    word = t.words[p]
    if not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:
        return None
    return int(word)


def _year(t: Tokens, p: int) -> int | None:
    word = t.words[p]
    return int(word) if len(word) == 4 and word.isdecimal() and int(word) in _YEARS else None


def _decade(t: Tokens, p: int) -> bool:
    return t.lows[p + 1] == "s" and t.glued(p + 1)


def _past_ordinal(t: Tokens, i: int) -> int:
    return i + 2 if t.lows[i + 1] in _ORDINAL_ENDINGS and t.glued(i + 1) else i + 1


def _range_end(t: Tokens, p: int) -> int | None:
    """Where a range of days that goes on at `p` ends: the 3 of "1-3"."""
    if t.lows[p + 2] in SCALES or t.lows[p + 2] in _PERCENTS:
        return None  # "in the week to March 6 to 16 mln barrels"
    if t.words[p] in ("-", "–", "—") or t.lows[p] in ("to", "and", "&", "through"):
        if _day(t, p + 1) is not None and not t.lows[p + 2].isalpha() | (t.lows[p] != "and"):
            return _past_ordinal(t, p + 1)
        if _day(t, p + 1) is not None and t.lows[p] != "and":
            return _past_ordinal(t, p + 1)
    return None


def _with_weekday(t: Tokens, found: Dated) -> Dated:
    """The date with the weekday that stands before or after it, as one."""
    if found.when.day is None or found.when.ambiguous:
        return found
    first, after = found.first, found.after
    w = first - 1
    bracketed = t.words[w] == "(" and t.words[after] == ")"
    while w >= first - 3 and (t.lows[w] in (",", ".", "the") or (bracketed and t.words[w] == "(")):
        w -= 1
    weekday = WEEKDAYS.get(t.lows[w]) if w >= 0 else None
    if t.words[w] == "Sun" and t.words[w - 1] == "The":
        return found  # the paper
    if weekday is not None and (len(t.lows[w]) > 4 or t.capital(w)):
        return Dated(replace(found.when, weekday=weekday), w, after + bracketed)
    weekday = None
    if t.words[after] == "(" and t.lows[after + 1] == "a" and t.words[after + 3] == ")":
        weekday = WEEKDAYS.get(t.lows[after + 2])  # "10 October (a Thursday)"
        if weekday is not None:
            return Dated(replace(found.when, weekday=weekday), first, after + 4)
    if (t.words[after] == "(" and t.words[after + 2] == ")") or (
        t.words[after] == "," and t.lows[after + 1] == "a"
    ):
        named = after + 1 if t.words[after] == "(" else after + 2
        weekday = WEEKDAYS.get(t.lows[named])
    if weekday is None and t.words[after] == "," and t.words[after + 2] in _ENDS_DATE:
        named = after + 1
        weekday = WEEKDAYS.get(t.lows[named]) if t.capital(named) else None
        if weekday is not None:
            return Dated(replace(found.when, weekday=weekday), first, named + 1)
    if weekday is None:
        return found
    return Dated(replace(found.when, weekday=weekday), first, after + 3)


def year_at(t: Tokens, i: int) -> Dated | None:
    """A year that stands alone, or a span of years ("2014-15"), at token `i`."""
    year = _year(t, i)
    if year is None or (t.glued(i + 1) and t.words[i + 1].isalpha()):
        return None
    if t.words[i + 1] in _DIVIDERS and t.glued(i + 1) and t.glued(i + 2):
        end = t.words[i + 2]
        if end.isdecimal() and len(end) in (2, 4) and not t.joined(i + 3):
            return Dated(When(year, ambiguous=True), i, i + 3)
    before = t.lows[i - 1]
    if before == "." and t.lows[i - 2] in ("s", "no"):
        return None  # a bill: "S. 2034"
    past = _past_second_year(t, i)
    many = is_plural(t.lows[past]) and (past == i + 1 or int(t.words[past - 1]) % 100 == 0)
    if before in _BEFORE_A_COUNT and (many or before == "than"):
        return None
    if before in _ONLY_BEFORE_A_COUNT and t.lows[i + 1].isalpha() and t.lows[i + 1] not in STOPS:
        return None  # "roughly 2000 Thai and 74 Malaysian stores"
    if year in _LIKELY_YEARS and not (many and year % 100 == 0):
        return Dated(When(year), i, i + 1)
    if before in _BEFORE_A_YEAR and not many and not (before == "of" and _amount_of(t, i)):
        return Dated(When(year), i, i + 1)
    return None


def year_before_unit(t: Tokens, i: int) -> Dated | None:
    """A year that the words beside it make one, whatever its unit: "in 2008 to 29 mpg", "2004 marks the"."""
    if t.lows[i + 1] == "marks" and t.lows[i + 2] in _MARKED and _year(t, i) in _LIKELY_YEARS:
        return Dated(When(_year(t, i)), i, i + 1)
    if t.lows[i - 1] not in _YEAR_FOLLOWS or t.lows[i + 1] not in ("to", "and", "or", ","):
        return None
    year = _year(t, i)
    return Dated(When(year), i, i + 1) if year in _LIKELY_YEARS else None


def _past_second_year(t: Tokens, i: int) -> int:
    """The token after the year, or after the second of "1600 and 1900"."""
    linked = t.lows[i + 1] in ("and", "to", "or") and _year(t, i + 2) is not None
    return i + 3 if linked else i + 1


def _amount_of(t: Tokens, i: int) -> bool:
    """Whether "of" before a number makes it an amount: "an average of 1500"."""
    return t.lows[i - 2] in ("average", "total", "maximum", "minimum", "sum", "cost", "price")
