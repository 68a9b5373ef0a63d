"""Majorities that are put into figures: "the majority of them (72%)", "most farmers, 61 percent,".

"Most" and "a majority" are shares only where a percent stands by them in apposition; anywhere else
they are words like any other ("the most popular", "a majority of 35 seats"). This module knows
tokens, not the figures around them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.nouns import is_plural
from newscheck.figures.tokens import DASHES, lexicon
from newscheck.interval import Hedge

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

MAJORITIES = {
    "majority": Hedge.MORE_THAN,
    "most": Hedge.MORE_THAN,
    "minority": Hedge.LESS_THAN,
}
_SIZES = lexicon("""
    vast overwhelming large larger clear slim narrow bare small slight strong huge great solid
    significant wide absolute simple sizable sizeable comfortable big tiny substantial healthy
    """)
_OWNING = lexicon("has have had hold holds held won win wins with by to into gave give lost defend")
_NOT_BEFORE_MOST = lexicon(
    "the a an at its his her their our my your second third fourth fifth next whose 's s’s"
)
_OPENERS = DASHES | frozenset("(,[:")
_LEADS = lexicon("or about some just only at nearly almost roughly around i.e. fully exactly")
_ENDS = lexicon("; . but while whereas although because than and")
_PERCENTS = lexicon("% percent per pct")
_ASKED = lexicon("polled surveyed asked questioned interviewed")
_SIGNS = lexicon("% percent cent pct")
_FARTHEST = 12
_LONGEST_GROUP = 6


def majority_at(t: Tokens, i: int) -> bool:
    """Whether the majority, minority or "most" at token `i` is put into figures."""
    if t.lows[i] == "most":
        return _most(t, i)
    before = i - 1
    while before >= 0 and t.lows[before] in _SIZES:
        before -= 1
    if before >= 0 and t.lows[before] not in ("a", "the"):
        return False
    if _percent_before(t, before):
        return t.lows[i + 1] in (",", ")", "of", ".", "") or t.words[i + 1] in DASHES
    if t.lows[i + 1] != "of" and before > 0 and t.lows[before - 1] in _OWNING:
        return False  # "won with a narrow majority (2.3%)"
    if t.lows[i + 1] == "of":
        return not t.digits(i + 2) and _percent_after(t, i + 2)
    return t.words[i + 1] in _OPENERS and _percent_after(t, i + 1)


def _most(t: Tokens, i: int) -> bool:
    if t.lows[i - 1] in _NOT_BEFORE_MOST:
        return False
    p = i + 1
    if t.lows[p] == "of":
        return _percent_after(t, p + 1)
    if is_plural(t.lows[p]):
        p += 1
        p += t.lows[p] in _ASKED
    return t.words[p] in _OPENERS and _percent_after(t, p)


def _percent_after(t: Tokens, p: int) -> bool:
    """Whether a bracket, comma or dash opens on a percent, no other figure before it."""
    for q in range(p, min(t.count, p + _FARTHEST)):
        if t.words[q] in _OPENERS:
            comma = t.words[q] == ","
            q += 1
            while t.lows[q] in _LEADS or t.words[q] in DASHES:
                q += 1
            if t.digits(q):
                return t.lows[q + 1] in _PERCENTS
            if not comma:
                return False
        elif t.digits(q) or t.lows[q] in _ENDS:
            return False
    return False


def _percent_before(t: Tokens, p: int) -> bool:
    """Whether a percent, and perhaps what it is of, stands right before token `p`, set off from it:
    "51%, a slim", "51% of the seats, a slim"."""
    q = p - 1
    if q >= 1 and t.lows[q] == "or":
        q -= 1
    if q < 1 or (t.words[q] not in _OPENERS and q == p - 1):
        return False
    while q >= 1 and t.words[q] in _OPENERS:
        q -= 1
    for back in range(_LONGEST_GROUP):
        if q - back < 1:
            return False
        if t.lows[q - back] in _SIGNS:
            return back == 0 or t.lows[q - back + 1] == "of"
        if not t.words[q - back].isalpha():
            return False
    return False
