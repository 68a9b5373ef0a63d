"""Hedges before and after a number: "about", "no more than", "as many as", "or so", "-plus".

This module knows the words and where they stand; what they do to a number is in `interval`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.tokens import lexicon
from newscheck.interval import Hedge

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

_BEFORE_BY_HEDGE = {
    Hedge.EXACTLY: "exactly, precisely",
    Hedge.ABOUT: (
        "about, around, roughly, approximately, approx, circa, ca, some, an estimated, estimated at,"
        " estimated, approximated, ~, ≈, or so, in the region of, in the order of, on the order of,"
        " something like, in the neighborhood of, in the neighbourhood of, ballpark"
    ),
    Hedge.NEARLY: (
        "nearly, almost, close to, approaching, just under, just shy of, just below, not quite,"
        " shy of, nearing, virtually, a little less than, slightly less than, a little under,"
        " slightly under, practically, just less than, slightly below, a shade under"
    ),
    Hedge.JUST_OVER: (
        "just over, just above, slightly more than, a little over, a little more than, slightly over,"
        " a bit more than, a bit over, a shade over, just more than, slightly above"
    ),
    Hedge.MORE_THAN: (
        "more than, over, above, upwards of, upward of, well over, well above, in excess of, exceeding,"
        " greater than, topped, tops, exceeded, exceeds, surpassed, surpasses, topping, surpassing, north of, beyond,"
        " far more than, longer than, larger than, higher than, bigger than, older than, >, much more"
        " than, better than"
    ),
    Hedge.AT_LEAST: (
        "at least, no fewer than, no less than, not less than, a minimum of, minimum of, not fewer"
        " than, minimum, ≥"
    ),
    Hedge.LESS_THAN: (
        "less than, fewer than, under, below, lower than, smaller than, well under, well below,"
        " south of, <, sub, younger than, shorter than"
    ),
    Hedge.AT_MOST: (
        "at most, no more than, not more than, as many as, as much as, up to, a maximum of,"
        " maximum of, as high as, at the most, to a maximum of, ≤, as long as, as far as, as few as,"
        " as little as, no longer than, no higher than, capped at"
    ),
}
_AFTER_BY_HEDGE = {
    Hedge.ABOUT: "or so, or thereabouts, ish, odd, give or take, more or less",
    Hedge.AT_LEAST: "or more, or above, or over, or older, or higher, or greater, plus, +, and over",
    Hedge.AT_MOST: "or less, or fewer, or under, or below, or lower, or younger, and under, at most",
}
_UP_TO = ("up", "to")
_MOTION = lexicon(
    "went goes gone going rose crept shot come came coming brings brought bringing sent sends takes took add adds adding"
)


def _by_last_word() -> dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for hedge, phrases in _BEFORE_BY_HEDGE.items():
        for phrase in phrases.split(", "):
            words = tuple(phrase.split())
            found.setdefault(words[-1], []).append((words, hedge))
    return {
        last: tuple(sorted(phrases, key=lambda entry: -len(entry[0])))
        for last, phrases in found.items()
    }


_BEFORE = _by_last_word()
_AFTER = {
    tuple(phrase.split()): hedge
    for hedge, phrases in _AFTER_BY_HEDGE.items()
    for phrase in phrases.split(", ")
}
_DIGITS = frozenset("0123456789$£€")
# "Twice as many as the 15", "20% more than the 50": these compare.
_COMPARING = frozenset(("as", "than"))
_POINTS = frozenset(("points", "point"))
_ABOVE = frozenset(("above", "below", "over", "under"))
_GAINS = lexicon(
    "increase rise gain improvement growth decrease drop fall decline advance jump premium"
)
_PUTS = lexicon(
    "put puts putting push pushes pushing take takes taking took bring brings bringing brought "
    "get gets getting got drive drives driving drove send sends sending sent"
)
_TIMES = _POINTS | {"times", "twice", "double", "thrice", "triple", "%", "percent", "pct", "cent"}
_AFTER_FIRST = frozenset(words[0] for words in _AFTER)


def hedge_before(t: Tokens, first: int) -> tuple[Hedge, int, int] | None:
    """The hedge that ends before token `first`, with the tokens it covers."""
    end = first
    if t.joined(end - 1) and t.lows[end - 2] == "sub":
        end -= 1
    if t.words[end - 1] == "." and t.lows[end - 2] in ("approx", "ca", "est"):
        end -= 1
    elif t.lows[end - 1] in ("the", "a", "just", "only") and t.lows[end - 2] in _BEFORE:
        end -= t.lows[end - 1] == "the"
    for words, hedge in _BEFORE.get(t.lows[end - 1], ()):
        start = end - len(words)
        if start >= 0 and tuple(t.lows[start:end]) == words:
            if words == _UP_TO and (_moves(t.lows[start - 1]) or _is_up_from(t, start, first)):
                return None
            if _compares(t, words, start, first):
                return None
            return hedge, start, end
    return None


def _compares(t: Tokens, words: tuple[str, ...], start: int, first: int) -> bool:
    """Whether a hedge compares, and sets no limit: "twice as many as 15", "more than the 15"."""
    before = t.lows[start - 1]
    if words[-1] in _COMPARING:
        return before in _TIMES or before.endswith("fold") or t.lows[first - 1] == "the"
    return words[-1] in _ABOVE and (before in _TIMES or before in _GAINS)


def _moves(word: str) -> bool:
    """Whether a word makes "up to" a movement and not a limit: "ticked up to 5% from 4.9%"."""
    return word in _MOTION or (word.endswith("ed") and len(word) > 3)


def _is_up_from(t: Tokens, start: int, first: int) -> bool:
    """Whether something "is up to 5% from 4.9%", or is "put up to 5% from 4.9%"."""
    if t.lows[start - 1] not in ("is", "are", "was", "were") and _PUTS.isdisjoint(
        t.lows[max(0, start - 7) : start]
    ):
        return False
    return any(
        t.lows[p] == "from" and t.lows[p + 1][:1] in _DIGITS
        for p in range(first + 1, min(first + 7, t.count))
    )


def hedge_after(t: Tokens, after: int) -> tuple[Hedge, int, int] | None:
    """The hedge that begins at token `after` ("or so"), with the tokens it covers."""
    p = t.past_hyphen(after)
    if t.lows[p] not in _AFTER_FIRST:
        return None
    if t.lows[p] in ("plus", "ish", "odd", "+") and not t.glued(p):
        return None
    for length in (3, 2, 1):
        hedge = _AFTER.get(tuple(t.lows[p : p + length]))
        if hedge is not None:
            return hedge, p, p + length
    return None
