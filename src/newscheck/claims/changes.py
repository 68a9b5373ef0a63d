"""Whether the words make a figure itself a rise or a fall: "rose 12%", "a 3-point drop".

A minus sign is a value and a target is not a change ("fell to 5%"). This module knows the words
beside a figure, not the figures around it, except that "rose 12%, or 5 points" is one rise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.claims.lexicon import (
    CUT,
    DIRECTIONS,
    FALL,
    FALL_NOUNS,
    FILLERS,
    LESS,
    LIFT,
    MORE,
    MOVES,
    RISE,
    RISE_NOUNS,
    is_adverb,
    words,
)
from newscheck.claims.phrases import phrase_after
from newscheck.claims.place import words_between

if TYPE_CHECKING:
    from newscheck.claims.claim import Direction
    from newscheck.claims.place import Place
    from newscheck.figures.tokens import Tokens

_KINDS = frozenset(
    ("percent", "points", "money", "measure", "number", "count", "ratio", "duration")
)
_RELATIVE = frozenset(("percent", "points"))
_NOUNS: dict[str, Direction] = {
    **dict.fromkeys(RISE_NOUNS, "up"),
    **dict.fromkeys(FALL_NOUNS, "down"),
}
# "10mph less than" is a distance between two things; "10mph lower" may be one thing's move.
_LEVELS = frozenset(("higher", "lower", "shorter", "taller", "longer", "cheaper", "dearer"))
_COMPARED: dict[str, Direction] = {**dict.fromkeys(MORE, "up"), **dict.fromkeys(LESS, "down")}
_VERBS: dict[str, Direction] = {
    word: "up" if way == "up" else "down" for word, way in DIRECTIONS.items()
}
_ALONE = RISE | FALL
_WITH_OBJECT = LIFT | CUT
# A count moves without "by" only where the verb cannot take it as its object ("dropped 20 bombs").
_NO_OBJECT = RISE | frozenset(
    ("fall", "falls", "fell", "fallen", "falling", "declined", "slid", "slumped", "plunged")
) - frozenset(("increase", "increases", "increased", "increasing"))
_STOPS = frozenset((",", ";", ":", ".", "(", ")", "“", "”", '"', "—", "and", "but", "to", "from"))
_STOPS_OF_BY = frozenset((";", ":", "(", ")", "“", "”", '"', "—", "but", "while", "which", "that"))
_FARTHEST = 8
_SAME_AGAIN = frozenset(
    ((",", "or"), ("or",), ("(",), ("(", "or"), (",",), (",", "representing"), ("/",))
)


_PHRASAL = words(
    """make makes made making take takes took taking taken give gives gave giving given pick picks
    picked set turn turned shut close break put sign signed use used buy bought snap snapped add
    adds soak soaked account end ends build show back open"""
)


def change_of(place: Place, previous: Place | None, earlier: Direction | None) -> Direction | None:
    """Up or down where the words make the figure a rise or a fall.

    `previous` is the figure before in the sentence, and `earlier` what that one is.
    """
    if place.figure.kind not in _KINDS or place.figure.share_of:
        return None
    return _after(place) or _before(place) or _again(place, previous, earlier)


def _again(place: Place, previous: Place | None, earlier: Direction | None) -> Direction | None:
    """ "lost 190 points, or 0.6%": the same move twice."""
    if earlier is None or previous is None:
        return None
    words = tuple(
        word for word in words_between(previous, place) if word not in FILLERS or word == "or"
    )
    if words in _SAME_AGAIN and (words != (",",) or "respectively" in place.t.lows):
        return earlier
    if words in (("and",), (",", "and")) and "respectively" in place.t.lows:
        return earlier
    return None


def _after(place: Place) -> Direction | None:
    """ "a 12% increase", "5% higher", "2 points down"."""
    t, end = place.t, place.after
    kind = place.figure.kind
    low = t.lows[end]
    if kind in _RELATIVE and low in ("up", "down") and not t.lows[end + 1].isalpha():
        return "up" if low == "up" else "down"
    if low in _COMPARED and (kind in _RELATIVE or low in _LEVELS) and not _is_moved(place):
        return _COMPARED[low]
    start, after = phrase_after(t, t.past_hyphen(end))
    if after > start and not (kind == "count" and place.end > place.after):
        return next((_NOUNS[low] for low in t.lows[start:after] if low in _NOUNS), None)
    return None


def _is_moved(place: Place) -> bool:
    """Whether a verb of movement comes first: "closed up 5% higher" is left to it."""
    return place.before(1) in _VERBS


def _before(place: Place) -> Direction | None:
    t, kind = place.t, place.figure.kind
    i, seen_by, seen_of = place.begin - 1, False, False
    lowest = max(0, place.begin - _FARTHEST)
    while i >= lowest:
        low = t.lows[i]
        if low == "by":
            seen_by = True
        elif low == "of":
            seen_of = True
        elif low not in FILLERS and not is_adverb(low):
            break
        i -= 1
    else:
        return None
    low = t.lows[i]
    if seen_of:
        return _NOUNS.get(low) or _noun_in(t, i)
    if low in ("up", "down"):
        return ("up" if low == "up" else "down") if _is_adverb(t, i, kind) else None
    if seen_by:
        return _by(t, i)
    if low in _ALONE and (kind != "count" or low in _NO_OBJECT) and not _is_noun(t, i):
        return _VERBS[low]
    if kind in _RELATIVE:
        return _VERBS[low] if low in _WITH_OBJECT else _object(t, i)
    return None


def _noun_in(t: Tokens, i: int) -> Direction | None:
    """ "a rise in rents of 12%"."""
    lowest = max(0, i - _FARTHEST // 2)
    while i >= lowest and t.lows[i] not in _STOPS:
        if t.lows[i] in _NOUNS:
            return _NOUNS[t.lows[i]] if t.lows[i + 1] in ("in", "for", "on") else None
        i -= 1
    return None


def _is_noun(t: Tokens, i: int) -> bool:
    """Whether the word is a noun: "after a drop 5 years ago"."""
    return t.lows[i] in _NOUNS and i > 0 and t.lows[i - 1] in ("a", "an", "the", "this", "of")


def _is_adverb(t: Tokens, i: int, kind: str) -> bool:
    """Whether "up" or "down" is the move itself and no part of a verb ("made up 12%")."""
    before = t.lows[i - 1] if i else ""
    if not before.isalpha() or before in MOVES or before in _VERBS or is_adverb(before):
        return True
    return kind in _RELATIVE and before not in _PHRASAL


def _by(t: Tokens, i: int) -> Direction | None:
    """The verb or noun that "by" measures: "cut its costs by $5m", "a rise in rents by 5%"."""
    lowest = max(0, i - _FARTHEST)
    while i >= lowest:
        low = t.lows[i]
        if low in _VERBS or low in _NOUNS:
            return _VERBS.get(low) or _NOUNS.get(low)
        if low in ("up", "down"):
            return "up" if low == "up" else "down"
        if low in _STOPS_OF_BY or t.digits(i):
            return None
        i -= 1
    return None


def _object(t: Tokens, i: int) -> Direction | None:
    """ "raised prices 12%": a verb, its object of a word or three, and the figure."""
    lowest = max(0, i - 3)
    while i >= lowest:
        low = t.lows[i]
        if low in _WITH_OBJECT or low in ("increase", "increased", "increases", "increasing"):
            return _VERBS[low]
        if low in _STOPS or not low[:1].isalpha() or low in _PLACES:
            return None
        i -= 1
    return None


_PLACES = words("in on at of for with by as is are was were than about over under")
