"""The time that the words tie a figure to: "in 2024", "a year earlier", "in the third quarter".

A period is a run of words of time that says which time it is; a mere length ("for five years")
is a figure of its own. It is kept as written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.claims.lexicon import SAID, words

if TYPE_CHECKING:
    from newscheck.claims.place import Place
    from newscheck.figures.tokens import Tokens

_MONTHS = words("""January February March April May June July August September October November December Jan
    Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec""")
_WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_UNITS = words("""year years month months week weeks quarter quarters half decade decades season fiscal
    period weekend morning afternoon evening summer winter spring autumn semester""")
_WHICH = words("""last this next same previous prior past current latest first second third fourth final
    ago earlier before year-ago coming corresponding preceding""")
_WORDS = words("""the a an of to ended ending early late mid full financial calendar one two three four five
    six seven eight nine ten twelve few year-earlier end start beginning""")
_LEADS = words("in during for over since by until through throughout on at as")
_DAYS = words("yesterday today tomorrow")
_AFTERWARDS = frozenset(("ago", "earlier", "before"))
_CUT_OFF = words(
    """; while whereas but ( ) : compared against from than where which who when after because
    before as since although though if"""
)
_FARTHEST_AHEAD = 12
_FARTHEST_BACK = 4

Run = tuple[int, int]


# Words that are of a time wherever they stand; the rest is told by its neighbours.
_PLAIN_TIMES = frozenset((*_WEEKDAYS, *_UNITS, *_WHICH, *_WORDS, *_DAYS)) - {"s", ".", ",", "may"}
# One of these, or a numeral, is in every period; words like "the last" say no time by themselves.
_TELLING = _WEEKDAYS | _DAYS | _UNITS | {"s", *map(str.lower, _MONTHS)}


def read_periods(t: Tokens) -> list[Run]:
    """The tokens of every period of a sentence, in order."""
    found: list[Run] = []
    end = 0
    for at in [at for at, low in enumerate(t.lows) if low in _TELLING or low.isdecimal()]:
        if at < end or not _is_time(t, at):
            continue
        start, past = at, at + 1
        while start > end and _is_time(t, start - 1):
            start -= 1
        while past < t.count and _is_time(t, past):
            past += 1
        end = past
        run = _trimmed(t, start, end)
        if run is not None:
            found.append(run)
    return found


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20")


def _is_time(t: Tokens, i: int) -> bool:
    word, low = t.words[i], t.lows[i]
    if word.isdecimal():
        return _is_year(word) or (len(word) < 3 and _beside_time(t, i))
    if low in _PLAIN_TIMES:
        return True
    if word == ",":
        return i > 0 and t.words[i - 1].isdecimal() and _is_year(t.words[i + 1])
    if low == "s":
        return t.glued(i) and _is_year(t.words[i - 1])  # the 1990s
    if word == ".":
        return t.words[i - 1] in _MONTHS and len(t.words[i - 1]) < 5
    if low == "may":
        return word == "May"
    return word in _MONTHS or (t.joined(i) and t.lows[i - 1] in ("mid", "year", "half"))


def _beside_time(t: Tokens, i: int) -> bool:
    return t.words[i - 1] in _MONTHS or t.words[i - 2] in _MONTHS or t.lows[i + 1] in _UNITS


def _trimmed(t: Tokens, start: int, end: int) -> Run | None:
    """The run from its first telling word to its last, with the preposition before it."""
    while end > start and not _anchors(t, end - 1):
        end -= 1
    while start < end and t.lows[start] in (
        "of",
        "to",
        "before",
        "earlier",
        "ended",
        "ending",
        ".",
        ",",
    ):
        start += 1
    if start >= end or not _tells(t, start, end):
        return None
    if start and t.lows[start - 1] in _LEADS:
        start -= 1
        if t.lows[start] == "as":
            return None
    return start, end


def _anchors(t: Tokens, i: int) -> bool:
    word, low = t.words[i], t.lows[i]
    if low in _AFTERWARDS:
        return i > 0 and t.lows[i - 1] in _UNITS
    named = word in _MONTHS or low in _WEEKDAYS or low in _DAYS or low in _UNITS
    return named or _is_year(word) or word.isdecimal() or low == "s"


def _tells(t: Tokens, start: int, end: int) -> bool:
    """Whether the run says which time, and not only how long."""
    unit = which = False
    for i in range(start, end):
        word, low = t.words[i], t.lows[i]
        if word in _MONTHS or _is_year(word) or low in _WEEKDAYS or low in _DAYS:
            return True
        unit = unit or low in _UNITS
        which = which or low in _WHICH
    ended = start + 1 < end and t.lows[start] == "the" and t.lows[end - 1] in _UNITS
    return unit and (which or (ended and start > 0 and t.lows[start - 1] in ("in", "during")))


def period_of(place: Place, runs: list[Run], others: list[Place]) -> str | None:
    """The period that the words tie to a figure: the next one behind it, or one before it.

    `others` are all the figures of the sentence, in order.
    """
    if place.figure.kind in ("date", "ordinal", "age") or not runs:
        return None
    t = place.t
    found = _ahead(place, runs, others) or _back(place, runs, others)
    return t.text[t.starts[found[0]] : t.ends[found[1] - 1]] if found else None


def _ahead(place: Place, runs: list[Run], others: list[Place]) -> Run | None:
    for start, end in runs:
        if start >= place.after:
            near = start - place.after <= _FARTHEST_AHEAD
            if (
                near
                and not _is_said(place.t, start)
                and _reaches(place, place.after, start, others)
            ):
                return start, end
            return None
    return None


def _back(place: Place, runs: list[Run], others: list[Place]) -> Run | None:
    for start, end in reversed(runs):
        if end > place.begin or _is_said(place.t, start):
            continue
        if start <= 1:
            return start, end
        gap = place.t.lows[end : place.begin]
        near = len(gap) <= _FARTHEST_BACK and "," not in gap
        return (start, end) if near and _reaches(place, end, place.begin, others) else None
    return None


def _is_said(t: Tokens, start: int) -> bool:
    """Whether the time is when it was said: "the ministry said on Monday"."""
    return start > 0 and (t.lows[start - 1] in SAID or t.lows[start - 1] == "reporters")


def _reaches(place: Place, start: int, end: int, others: list[Place]) -> bool:
    """Whether no other figure and no other clause stands between two places."""
    if any(start <= other.first < end for other in others if other.figure.kind != "date"):
        return False
    return _CUT_OFF.isdisjoint(place.t.lows[start:end])
