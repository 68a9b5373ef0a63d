"""Noun phrases without a grammar: the one after a token, and the subject before a verb.

A phrase is a run of words that no function word, verb or mark ends. It is kept as written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.claims.lexicon import (
    ARTICLES,
    AUXILIARIES,
    CLAUSE,
    LESS,
    MODALS,
    MORE,
    MOVES,
    PREPOSITIONS,
    PRONOUNS,
    SAID,
    VERBS,
    is_adverb,
    words,
)
from newscheck.figures.nouns import STOPS

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

_LONGEST = 8
_LONGEST_SUBJECT = 10
# Nouns that look like verbs of the lists: "a price cut", "share gains", "a 12% pay rise".
_NOUNS_TOO = words("""rise rises fall falls drop drops gain gains cut cuts increase increases decrease decline
    declines jump jumps surge hike hikes dip dips slump plunge boost advance raise raises leap
    climb climbs average total cost costs top hit hits lead run work play need post issue report
    reports claim claims note notes measure measures rally amount cover slide tumble crash
    rebound account accounts slip sink push pay win wins contract contracts sign ease bump build hold
    lower want needs receive top help play leave fall stay test""")
_ENDS = frozenset((VERBS - _NOUNS_TOO) | MORE | LESS | STOPS - frozenset(("high", "home")))
_TIMES = words("""year years month months week weeks day days quarter today yesterday tomorrow tonight monday
    tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december annually overnight respectively""")
_LEADS = frozenset(("last", "next", "this", "each", "every"))
_GIVING = words(
    """causing making giving including bringing leaving using having creating generating reporting
    posting receiving earning paying spending winning recording showing"""
)
_POSSESSIVES = frozenset(("its", "his", "her", "their", "our", "my", "your"))


def phrase_after(t: Tokens, i: int) -> tuple[int, int]:
    """The tokens of the noun phrase that begins at `i`; an empty range where none does.

    Articles before it are left out, other determiners end it before it begins.
    """
    while t.lows[i] in ARTICLES or t.lows[i] in _POSSESSIVES:
        i += 1
    start, limit = i, i + _LONGEST
    while i < limit:
        low = t.lows[i]
        if not low[:1].isalpha():
            if t.joined(i) and i > start:
                i += 1
                continue
            if low == "&" and i > start:
                i += 1
                continue
            break
        if low in _TIMES or (low in _LEADS and t.lows[i + 1] in _TIMES):
            break
        if i == start and low.endswith("ed") and t.lows[i + 1][:1].isalpha():
            if t.lows[i + 1] in _ENDS:
                break
            i += 1
            continue
        if low in _ENDS or is_adverb(low) or _is_participle(t, i, start):
            break
        i += 1
    while i > start and not t.lows[i - 1][:1].isalpha():
        i -= 1
    return start, i


def _is_participle(t: Tokens, i: int, start: int) -> bool:
    """Whether a word after a noun is what was done to it: "a grant awarded to"."""
    return i > start and t.lows[i].endswith("ed") and t.words[i].islower() and not t.joined(i - 1)


def phrase_before(t: Tokens, i: int) -> tuple[int, int]:
    """The tokens of the noun phrase that ends before token `i`."""
    end = i
    lowest = max(0, i - _LONGEST)
    while i > lowest:
        low = t.lows[i - 1]
        if not (low[:1].isalpha() or t.joined(i - 1) or (low == "&" and i < end)):
            break
        if low in ARTICLES or low in PREPOSITIONS or low in PRONOUNS or low in CLAUSE:
            break
        if (
            low in _GIVING
            or low in ("and", "or", *_POSSESSIVES)
            or (low in VERBS and low not in _NOUNS_TOO)
        ):
            break
        i -= 1
    while i < end and (is_adverb(t.lows[i]) or not t.lows[i][:1].isalpha()):
        i += 1
    return i, end


def subject_before(t: Tokens, verb: int) -> tuple[int, int]:
    """The tokens of the subject of the verb at `verb`; an empty range where it is not plain.

    It is all that stands between the clause's beginning and the verb ("exports to China"), without
    the article, auxiliaries, adverbs and words of time.
    """
    end = verb
    while end > 0 and _is_trimmed(t, end - 1):
        end -= 1
    start = end
    lowest = max(0, end - _LONGEST_SUBJECT)
    while start > lowest:
        low = t.lows[start - 1]
        if not (low[:1].isalnum() or t.joined(start - 1) or low in "&/"):
            break
        if low in CLAUSE or low in SAID or (low in VERBS - MODALS and low not in _NOUNS_TOO):
            break
        if low in MODALS:
            end = start - 1
        if low == "and" and start - 2 >= 0 and t.lows[start - 2] in (",", ";"):
            break
        start -= 1
    if start == lowest and lowest > 0:
        return end, end
    return _plain(t, start, end)


def _is_trimmed(t: Tokens, i: int) -> bool:
    low = t.lows[i]
    return low in AUXILIARIES or low in MOVES or is_adverb(low)


def _plain(t: Tokens, start: int, end: int) -> tuple[int, int]:
    """The subject without what opens its clause, or nothing where it names nothing."""
    while start < end and (
        t.lows[start] in ARTICLES
        or t.lows[start] in ("and", "or", "however", "meanwhile", "overall", "then", "also", "both")
        or not t.lows[start][:1].isalnum()
    ):
        start += 1
    end = _without_time(t, start, end)
    if start >= end or t.lows[start] in PRONOUNS or t.lows[start] in PREPOSITIONS:
        return end, end
    return start, end


def _without_time(t: Tokens, start: int, end: int) -> int:
    """The subject's end without words of time: "sales in June", "output last year"."""
    for i in range(start + 1, end):
        opens = t.lows[i] in ("in", "for", "during", "on", "over", "at", "last", "this", "next")
        if opens and any(low in _TIMES for low in t.lows[i + 1 : end]):
            return i
        if t.lows[i] in ("in", "since", "during", "for") and t.digits(i + 1):
            return i
    return end
