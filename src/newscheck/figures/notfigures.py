"""Digits that are no figures: names, times of day, telephone and street numbers, citations.

Each reader says where the run of tokens that is no figure ends, or that it is none of its kind.
The readers look at a few tokens either side, never further.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.dates import WEEKDAYS
from newscheck.figures.nouns import is_plural
from newscheck.figures.numerals import parse
from newscheck.figures.tokens import lexicon
from newscheck.figures.words import SMALL

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

_STREETS = lexicon("""
    street st road rd avenue ave lane ln drive dr way boulevard blvd court ct place pl square sq
    terrace crescent close highway hwy parkway pkwy row mews gardens broadway alley circle plaza
    """)
_HALVES_OF_DAY = frozenset(("am", "pm", "a.m.", "p.m.", "noon", "midnight"))
_CLOCKS = lexicon(
    "gmt est edt bst cet cest utc et pt pst pdt cst cdt mst ist jst aest hours hrs o'clock o’clock"
)
# Words before a hyphen after which a number is still a number: "sub-500", "to-260,000".
_OPEN_HYPHENS = lexicon(
    "to minus sub now then than under over about and or plus nearly a an per by almost at from of in"
)
_LONGEST_RUN = 40
_CITES = frozenset("[]【】")
# What a time of day stands after, where "in the morning" alone shows that it is one.
_AT = lexicon(
    "at by until till before after about around since from past to nearly between and only it's it’s"
)
_PARTS_OF_DAY = frozenset(("morning", "afternoon", "evening"))
_HOURS = 12
# Months of a year that companies report on: "9M 2024".
_BEFORE_CLIPPED = frozenset(("of", "the", "in", "since", "summer", "class", "early", "late"))
_ERAS = frozenset(("b.c.", "b.c.e.", "bce", "c.e.", "bc", "a.d."))
_REPORTED = frozenset(("3", "6", "9", "12"))
_SHORTEST_NUMBER = 10
_ENUMERATED = 20


def run_end(t: Tokens, i: int) -> int:
    """The end of the run of tokens that touch one another from `i` on."""
    p = i + 1
    limit = i + _LONGEST_RUN
    while p < limit and t.glued(p) and (t.words[p] not in ",.;)" or t.glued(p + 1)):
        p += 1
    return p


def decade(t: Tokens, i: int) -> int | None:
    """ "the 1980s", "the 1980's", "the over-65s", "the summer of ’80", "206 BC"."""
    p = i + 1
    if _clipped_year(t, i):
        return p
    if t.lows[p] in _ERAS and t.words[i].isdecimal():
        return p + 1
    if t.words[p] in ("'", "’") and t.glued(p) and t.words[i][-1] == "0":
        p += 1
    whole = t.words[i].isdecimal() and t.glued(p)
    return p + 1 if whole and t.lows[p] == "s" else None


def _clipped_year(t: Tokens, i: int) -> bool:
    """ "the summer of ’80", "the class of '92", and no number that a quotation opens with."""
    mark = t.words[i - 1]
    if not t.glued(i) or t.glued(i - 1) or len(t.words[i]) != 2 or not t.words[i].isdecimal():
        return False
    return mark == "’" or (
        mark == "'" and t.lows[i - 2] in _BEFORE_CLIPPED and not is_plural(t.lows[i + 1])
    )


def glued_to_name(t: Tokens, i: int) -> int | None:
    """Digits tied to letters before them: "A350", "COVID-19", "ID.3", "#1", "@4"."""
    if not t.glued(i):
        return None
    before = t.words[i - 1]
    if before[-1:].isalpha() or before in "#@_\\":
        return run_end(t, i)
    if not t.glued(i - 1):
        return None
    further = t.words[i - 2]
    if before == "=" and further in ("n", "N"):
        return None  # "a sample of adults (n=1,200)"
    if before in "-‑–" and further[-1:].isalpha():
        return None if t.lows[i - 2] in _OPEN_HYPHENS or _dashed(t, i) else run_end(t, i)
    if before in "./:=_&?" and further[-1:].isalnum() and not further.endswith("."):
        return run_end(t, i)
    return None


def _dashed(t: Tokens, i: int) -> bool:
    """Whether what follows the number shows it to be one, whatever the hyphen before it."""
    return t.words[i + 1] in ("%", "°")


def time_of_day(t: Tokens, i: int) -> int | None:
    """ "10.45pm", "5 a.m.", "12:01", "1:36.6", "0401 GMT"."""
    p = i + 1
    if t.words[p] == ":" and t.glued(p) and t.glued(p + 1) and t.digits(p + 1):
        p += 2
        while t.words[p] == ":" and t.glued(p) and t.glued(p + 1) and t.digits(p + 1):
            p += 2
        return p + (t.lows[p] in _HALVES_OF_DAY)
    low = t.lows[p]
    if low in _HALVES_OF_DAY:
        return p + 1
    numeral = parse(t.words[i])
    if numeral is not None and numeral.value < _HOURS + 1:
        told = hour_of_day(t, i, p)
        if told is not None:
            return told
    if low in ("a", "p") and t.words[p + 1] == "." and t.lows[p + 2] == "m":
        return p + 3
    if (t.joined(p) or low == "to") and t.digits(p + 1) and t.lows[p + 2] in _HALVES_OF_DAY:
        return p + 3  # "9 to 5 p.m."
    if low in _CLOCKS and (
        low not in ("hours", "hrs") or (len(t.words[i]) == 4 and t.words[i].isdecimal())
    ):
        return (
            p + 1
            if len(t.words[i]) <= 5 and not (low in ("et", "pt") and not t.words[p].isupper())
            else None
        )
    return None


def hour_of_day(t: Tokens, first: int, p: int) -> int | None:
    """Where "in the morning", "o'clock" or "on Friday night" ends that goes on after an hour at `p`."""
    if t.lows[p] in ("o'clock", "o’clock"):
        return p + 1
    if t.lows[first - 1] not in _AT:
        return None
    if t.lows[p] == "in" and t.lows[p + 1] == "the" and t.lows[p + 2] in _PARTS_OF_DAY:
        return p + 3
    if t.lows[p] == "at" and t.lows[p + 1] == "night":
        return p + 2
    if t.lows[p] != "on" or not (t.lows[first - 1] == "at" or "." in t.words[first]):
        return None
    q = p + 1 + (t.lows[p + 1] == "a")
    return q + 2 if t.lows[q] in WEEKDAYS and t.lows[q + 1] in _PARTS_OF_DAY | {"night"} else None


def months_reported(t: Tokens, i: int) -> int | None:
    """ "9M 2024", "6M25": the part of a year that a company reports on."""
    p = i + 1
    if t.words[i] not in _REPORTED or t.words[p] != "M" or not t.glued(p):
        return None
    p += 1
    p += t.words[p] in ("/", "-", "'", "’")
    year = t.words[p]
    dated = year.isdecimal() and (len(year) == 4 and year[:2] in ("19", "20"))
    dated = dated or (year.isdecimal() and len(year) == 2 and t.glued(p))
    return run_end(t, i) if dated or t.lows[p] in ("fy", "fiscal") else None


def against(t: Tokens, i: int) -> int | None:
    """ "one-on-one", "two-for-one", "one-to-one": two sides that meet, and no count of either."""
    p = i + 1
    if not t.joined(p) or t.lows[p + 1] not in ("on", "to", "for") or not t.joined(p + 2):
        return None
    even = t.lows[p + 1] != "to" or t.lows[i] == t.lows[p + 3]
    return p + 4 if even and (t.digits(p + 3) or t.lows[p + 3] in SMALL) else None


def telephone(t: Tokens, i: int) -> int | None:
    """Three or more numerals in a row, and "(202) 555-0100"."""
    if t.words[i - 1] == "(" and t.words[i + 1] == ")" and t.digits(i + 2):
        p = i + 3
        while t.words[p] in "-–" and t.digits(p + 1):
            p += 2
        return p if p > i + 3 and len(t.words[i]) == 3 else None
    if t.words[i - 1] == "+" and t.digits(i + 1):
        p = i + 1
        while t.digits(p):
            p += 1
        return p if p > i + 2 else None
    p, parts, slashed = i + 1, 1, False
    while (t.joined(p) or (t.words[p] in "./" and t.glued(p) and t.glued(p + 1))) and (
        t.digits(p + 1) or (parts > 1 and t.words[p + 1].isupper())
    ):
        slashed = slashed or t.words[p] == "/"
        p, parts = p + 2, parts + 1
        if parts > _LONGEST_RUN:
            break
    if parts > 2:
        # "7-3/4" is a fraction.
        return None if slashed and t.starts[p - 1] - t.starts[i] < _SHORTEST_NUMBER else p
    short = len(t.words[i]) == 3 and len(t.words[i + 2]) == 4
    return (
        p if parts == 2 and short and t.words[i + 1] == "-" and not is_plural(t.lows[p]) else None
    )


def branded(t: Tokens, i: int) -> int | None:
    """ "7-Eleven": digits tied to a number word with a capital."""
    word = t.lows[i + 2]
    return i + 3 if t.joined(i + 1) and t.capital(i + 2) and word in SMALL else None


def clause(t: Tokens, i: int) -> int | None:
    """ "401(k)", "501(c)(3)": a paragraph of a law."""
    p = i + 1
    if t.words[p] != "(" or not t.glued(p) or len(t.words[p + 1]) != 1 or t.words[p + 2] != ")":
        return None
    while t.words[p] == "(" and t.glued(p) and t.words[p + 2] == ")":
        p += 3
    return p if t.words[i + 2].isalpha() else None


def street_number(t: Tokens, i: int) -> int | None:
    """ "575 Wilbraham Road", "9 E 71st St", "22 Ave Foch"."""
    p = i + 1
    if t.joined(p) and t.digits(p + 1):
        p += 2
    if not t.capital(p) and not t.digits(p):
        return None
    for q in range(p, p + 4):
        low = t.lows[q]
        if low in _STREETS and t.capital(q) and (q > p or t.capital(q + 1)):
            return q + 1
        if not (t.capital(q) or t.digits(q) or low in ("st", "nd", "rd", "th", ".")):
            return None
    return None


def list_number(t: Tokens, i: int) -> int | None:
    """ "1. Preheat", "2) Stir", "(3)", "3/16 2010 A mother": the number of an item in a list."""
    digits = t.words[i]
    if not digits.isdecimal() or int(digits[:4]) > _ENUMERATED:
        return None
    if t.words[i - 1] in _CITES and t.words[i + 1] in _CITES:
        return i + 2
    if t.words[i + 1] == ")" and t.words[i + 2] != "%":
        opened = t.words[i - 1] == "(" and not t.capital(i - 2) and t.words[i - 2] not in "$£€"
        unopened = "(" not in t.words[max(0, i - 6) : i]
        return i + 2 if opened or unopened else None
    if i == 0 and t.words[1] == "." and t.glued(1):
        return 2
    if i == 0 and t.words[1] == "/" and t.glued(2) and t.digits(2) and not t.glued(3):
        pictured = len(t.words[2]) == 2 and (len(t.words[3]) == 4 or t.capital(3))
        return 3 if pictured else None
    return None


def web_address(t: Tokens, i: int) -> int | None:
    """A number inside an address of the web or of mail, up to the next space."""
    if not t.web:
        return None
    start = i
    limit = max(0, i - _LONGEST_RUN)
    while start > limit and t.glued(start):
        start -= 1
    end = run_end(t, i)
    chunk = t.text[t.starts[start] : t.ends[end - 1]]
    marks = ("://", "www.", "#")
    return end if any(mark in chunk for mark in marks) or ("@" in chunk and "." in chunk) else None
