"""What a figure counts, measures or is of, from the words beside it.

Counted nouns are read with their number; here the other figures get theirs: "a $3.2m grant",
"26% of voters", "revenue of $5m", "sales rose 12%", "Hague, 44,". Where the words do not say, the
figure has no subject: none is better than a wrong one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.claims.lexicon import (
    AUXILIARIES,
    CUT,
    DIRECTIONS,
    FALL_NOUNS,
    FILLERS,
    LIFT,
    MOVES,
    OF_MANNER,
    PREPOSITIONS,
    RISE_NOUNS,
    STATES,
    is_adverb,
    words,
)
from newscheck.claims.phrases import phrase_after, phrase_before, subject_before
from newscheck.claims.place import words_between

if TYPE_CHECKING:
    from newscheck.claims.place import Place
    from newscheck.figures.tokens import Tokens

    Run = tuple[int, int]

_NO_SUBJECT = frozenset(("date", "score"))
_RELATIVE = frozenset(("percent", "points"))
# Nouns that name the figure's own shape; what they are of is the subject.
_MOVED = RISE_NOUNS | FALL_NOUNS
_SHAPES = _MOVED | words(
    """total average record maximum minimum level sum amount worth range margin high low close
    number percentage portion proportion peak period year quarter month week"""
)
_OF_SHAPE = frozenset(("of", "in", "for", "on"))
# Prepositions that a verb cannot reach over to its figure.
_BARRIERS = PREPOSITIONS - words("to at by for about over under as")
_TAKES_OBJECT = LIFT | CUT | words("increase increased increases increasing grow grew grown")
_OUT_OF = FILLERS | words("of out the its all these those")
_FARTHEST = 7
_LINKS = words("to from against versus vs with or ( at of worth up down")
_LINKING = (
    _LINKS
    | _SHAPES
    | MOVES
    | words(
        """, up down compared a year month week quarter day earlier ago before previous last in first
    second third fourth same end and equivalent"""
    )
)


def subject_of(
    place: Place, previous: Place | None, earlier: str | None, following: Place | None
) -> str | None:
    """The noun phrase that the figure is of, as written.

    `previous` is the figure before in the sentence, and `earlier` what that one is of; `following`
    is the next figure ("133 of the 137 projects" are both of projects).
    """
    figure, t = place.figure, place.t
    if figure.kind in _NO_SUBJECT:
        return None
    if figure.noun_span:
        return figure.noun_span.of(t.text)
    if following and following.figure.noun_span and _is_part_of(place, following):
        return following.figure.noun_span.of(t.text)
    if previous and t.lows[previous.end : place.begin] == ["("]:
        return earlier
    found = _found(place, following)
    if found and not (previous and found[0] < previous.after <= place.first):
        return t.text[t.starts[found[0]] : t.ends[found[1] - 1]]
    return earlier if previous and _goes_on(words_between(previous, place)) else None


def _found(place: Place, following: Place | None) -> Run | None:
    kind = place.figure.kind
    if kind == "age":
        return _person(place)
    if kind == "ordinal":
        return _after(place)
    return (
        _bracketed(place)
        or _after(place, following)
        or _named_before(place)
        or _in_kind(place)
        or _by_verb(place)
    )


def _is_part_of(place: Place, whole: Place) -> bool:
    """Whether only "of the" or "out of" stands between a figure and the next."""
    gap = place.t.lows[place.after : whole.begin]
    return "of" in gap and all(word in _OUT_OF for word in gap)


def _goes_on(between: list[str]) -> bool:
    """Whether a figure is of what the one before it was: "to 4.4m from 5m", "12%, or 3 points"."""
    plain = [word for word in between if word not in FILLERS or word == "or"]
    return bool(plain) and plain[-1] in _LINKS and all(word in _LINKING for word in plain)


def _some(run: Run) -> Run | None:
    return run if run[1] > run[0] else None


def _after(place: Place, following: Place | None = None) -> Run | None:
    """What follows: "26% of voters", "a $3.2m grant", "a 12% rise in sales"."""
    t, i = place.t, place.after
    if following and t.lows[i] == "(" and following.begin == i + 1:
        i = following.end + 1 if t.lows[following.end] == ")" else i  # "a $3m (£2m) offer"
    low = t.lows[i]
    if low == "of":
        return _with_of(t, phrase_after(t, i + 1))
    if low == "worth" and t.lows[i + 1] == "of":
        return _some(phrase_after(t, i + 2))
    head = t.past_hyphen(i)
    start, end = phrase_after(t, head)
    if start > head or end == start:
        return None
    moved = next((q for q in range(start, end) if t.lows[q] in _MOVED), None)
    if moved is not None:
        end = moved + 1
    if t.lows[end - 1] not in _SHAPES:
        return start, end
    return _of_shape(t, end) or _shapely(t, start, end - 1)


def _with_of(t: Tokens, run: Run) -> Run | None:
    """The phrase with what it is of: "revenue of small shops"."""
    start, end = run
    if end > start and t.lows[end] == "of":
        end = max(end, phrase_after(t, end + 1)[1])
    return _some((start, end))


def _shapely(t: Tokens, start: int, end: int) -> Run | None:
    """What stands before the noun of shape: "pay" in "pay rise", nothing in "sharp rise"."""
    while start < end and (t.lows[start] in OF_MANNER or not t.lows[start][:1].isalpha()):
        start += 1
    return _some((start, end))


def _of_shape(t: Tokens, i: int) -> Run | None:
    """What a rise, total or record is in: "a 12% rise in sales"."""
    if t.lows[i] not in _OF_SHAPE:
        return None
    start, end = phrase_after(t, i + 1)
    return (start, end) if end > start and t.lows[end - 1] not in _SHAPES else None


def _bracketed(place: Place) -> Run | None:
    """What a figure alone in brackets follows: "large shops (38%) and small shops (30%)"."""
    t, i = place.t, place.begin - 1
    alone = i > 0 and t.lows[i] == "(" and t.lows[place.end] == ")"
    return _some(phrase_before(t, i)) if alone else None


def _named_before(place: Place) -> Run | None:
    """What stands before "of" and "worth": "revenue of $5m", "projects worth $5m"."""
    t = place.t
    i = place.begin - 1
    while i > 0 and (t.lows[i] in FILLERS or is_adverb(t.lows[i])):
        i -= 1
    if i < 1 or t.lows[i] not in ("of", "worth"):
        return None
    if t.lows[i] == "worth" and t.lows[i - 1] == ",":
        return _some(phrase_before(t, i - 1))
    if t.lows[i - 1] in FILLERS or t.lows[i - 1] in AUXILIARIES or is_adverb(t.lows[i - 1]):
        return None
    start, end = phrase_before(t, i)
    if end <= start:
        return None
    if t.lows[end - 1] not in _SHAPES:
        return start, end
    return _of_shape(t, place.end) or _shapely(t, start, end - 1)


def _in_kind(place: Place) -> Run | None:
    """What money is in: "$5m in grants", and not "$5m in Ohio" nor "$5m in the first quarter"."""
    t, i = place.t, place.after
    if place.figure.kind != "money" or t.lows[i] != "in":
        return None
    start, end = phrase_after(t, i + 1)
    plain = start == i + 1 and t.words[start].islower() and t.lows[end - 1] not in _SHAPES
    return _some((start, end)) if plain else None


def _by_verb(place: Place) -> Run | None:
    """The subject, or with "by" the object, of a verb: "sales rose 12%", "cut its costs by $5m"."""
    t = place.t
    i = place.begin - 1
    lowest = max(0, place.begin - _FARTHEST)
    while i > lowest:
        low = t.lows[i]
        if low in DIRECTIONS or low in STATES or low in ("up", "down"):
            return _subject(place, i, by=t.lows[i + 1] == "by")
        if low == "by":
            return _object(t, i) or _continue(place, i)
        if low in _BARRIERS or not low[:1].isalpha():
            return None
        if not (low in FILLERS or low in PREPOSITIONS or low in AUXILIARIES or is_adverb(low)):
            return _object(t, place.begin) if place.figure.kind in _RELATIVE else None
        i -= 1
    return None


def _continue(place: Place, i: int) -> Run | None:
    verb = place.t.lows[i - 1]
    return _subject(place, i - 1, by=True) if verb in DIRECTIONS or verb in STATES else None


def _subject(place: Place, verb: int, *, by: bool) -> Run | None:
    """The subject of a verb, unless the figure is the verb's object ("raised $5m")."""
    t = place.t
    low = t.lows[verb]
    if low in _TAKES_OBJECT and place.figure.kind not in _RELATIVE and not by:
        return None
    if low in ("up", "down") and t.lows[verb - 1] in (",", "("):
        verb -= 1
    return _some(subject_before(t, verb))


def _object(t: Tokens, i: int) -> Run | None:
    """What a verb moved: "raised prices 12%", "cut its costs by $5m", "a rise in rents by 5%"."""
    start, end = phrase_before(t, i)
    before = start
    while before > 0 and not (t.lows[before - 1] in DIRECTIONS or before < start - 3):
        before -= 1
    if end > start and before > 0 and before >= start - 3 and t.lows[end - 1] not in DIRECTIONS:
        return start, end
    return None


def _person(place: Place) -> Run | None:
    """Whose age it is: "William Hague, 44," or "a 12-year-old boy"."""
    t = place.t
    head = t.past_hyphen(place.end)
    start, end = phrase_after(t, head)
    if end > start == head:
        return start, end
    i = place.begin
    if not i or t.lows[i - 1] not in (",", "(", "aged", "is", "was"):
        return None
    i -= 2 if i > 1 and t.lows[i - 2] == "," else 1
    start = i
    while start > max(0, i - 5) and (t.capital(start - 1) or t.joined(start - 1)):
        start -= 1
    return _some((start, i))
