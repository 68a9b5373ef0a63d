"""A level of now with the change since the level of then, which the sentence before gives.

Membership was 900 in 2015. It has since trebled to 2,700.
Sales came to 48,000 in May. That is 20% more than the 40,000 of last May.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.interval import Hedge
from newscheck.patterns import regex
from newscheck.relations.alike import LEVELS, alike
from newscheck.relations.change.bases import THEN_NOUN, is_old, states_change
from newscheck.relations.change.multiples import is_cut, is_multiple, multiplies
from newscheck.relations.change.stated import AFTER
from newscheck.relations.lexicon import bars_in, direction_in
from newscheck.relations.line import view, without
from newscheck.relations.relation import Change

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = LEVELS | {"points", "ratio"}
_STATED = frozenset({"percent", "points", "ratio"})
_AGO = regex(
    r"\b(?:ago|last (?:year|month|week|season|time)|used to|previously|once|formerly|originally|"
    r"the (?:old|previous|former|original)|(?:year|month) (?:before|earlier))\b"
)
_MONTH = regex(
    r"\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
_DAY = regex(r"\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_LAST = regex(r"\blast (?:year|month|week|season)\b")
_NOW = regex(
    r"\b(?:now|this (?:time|year|month|week|season|quarter)|today|since|currently|the new|these days)\b"
)
# What is not so, not yet so, or of something else.
_OTHERWISE = regex(
    r"\b(?:will|would|could|(?<!in )may|might|should|if|target|aims?|plans?|expect\w*|forecast\w*|predict\w*|average|averaged|"
    r"per(?! cent)|each|every|record|among|elsewhere|rival|other|another|between)\b"
)
_OWN_BASE = regex(r"\b(?:from|than|compared|against|versus|above|below|over|on the|on last)\b")
_POINTS_BACK = regex(
    r"\b(?:it|they|he|she|one|there|the (?:figure|number|total|rate|price|average|population|tally))\b"
)
_WORD = regex(r"[a-z]{4,}")
_COMMON = frozenset(
    (
        *(
            "that",
            "this",
            "with",
            "were",
            "have",
            "been",
            "from",
            "last",
            "year",
            "month",
            "week",
            "than",
        ),
        *(
            "million",
            "percent",
            "there",
            "some",
            "about",
            "after",
            "when",
            "they",
            "their",
            "which",
        ),
    )
)
# "That compares with 40,000 a year earlier", "This is up from", "That was".
_COMPARES = regex(
    r"^\s*(?:that|this|it)\s+(?:compare[sd]?\s+(?:with|to)|(?:is|was)\s+(?P<way>up|down|higher|lower)\s+(?:from|than))\s+"
    r"(?:the\s+|a\s+|just\s+|only\s+)*$"
)
_THAT_IS = regex(
    r"^\s*(?:that|this|it)\s+(?:is|was|represents|represented|marks|marked|amounts to|means|meant)\s+"
    r"(?:an?\s+(?:[a-z]+\s+)?(?:increase|rise|gain|jump|fall|drop|decrease|decline|cut|reduction) of\s+)?$"
)
_TO = regex(
    r"^\s*(?:on (?:‹date›|[a-z]+day))?,?\s*to\s+(?:end (?:the day )?at\s+|close at\s+|just\s+|only\s+)?$"
)
_ENDS = regex(r"^\s*(?:a (?:year|month|week)\s*)?(?:[,.;)—]|$)")
_AS_MANY = regex(r"^\s*as (?:many|much)\s*[,.;]")
_LONGER = regex(
    r"^\s*(?:longer|shorter|higher|lower|larger|smaller|bigger|cheaper|dearer|heavier|lighter|taller|more|less|fewer)\s*[.,;]"
)
_AMOUNT = regex(
    r"^[^,;:]{0,30},\s+(?:(?:an?\s+)?(?:[a-z]+\s+)?(?:increase|rise|gain|jump|fall|drop|decrease|decline|cut|reduction|loss)\s+of|up|down)\s+$"
)


def find_adjoining_changes(
    line: Line, before: Line, doubled: Collection[str], used: Collection[str]
) -> Iterator[Change]:
    """Every change that a sentence states of a level in the one before it."""
    if line.kinds.isdisjoint(_STATED) and not _COMPARES.match(line.gaps[0]):
        return
    seen, there = without(view(line, _KEPT), doubled), view(before, _KEPT)
    if not seen.claims or not there.claims or any(c.quoted for c in seen.claims):
        return
    back = _compared(seen, there, used)
    if back is not None:
        yield back
        return
    if _OTHERWISE.search(line.words) or _OTHERWISE.search(before.words) or bars_in(line.words):
        return
    for k in range(len(seen.claims) - 1):
        found = _told(seen, k, used) or _moved(seen, k, used)
        if found is None:
            continue
        new, stated, way = found
        old = _level(there, new)
        if old is None or not _in_turn(before, line) or not _of_one(before, line, new):
            continue
        if sum(alike(c, new) and c is not stated for c in seen.claims) == 1:
            if _is_sure(seen, k, new, stated) or _fits(old, new, stated, way):
                yield _change(old, new, stated, way)
            return


# "It now costs £46, an increase of"; "up 8%" may be on another year.
_SURE = regex(
    r"^\s*(?:and\s+|but\s+)?(?:now\s+|today\s+)?(?:it|they|he|she)\s+(?:(?:is|are|has|have|costs?|sells?|stands?|employs?)\s+)?(?:now|since)\b"
)
_AN_INCREASE = regex(
    r"\b(?:increase|rise|gain|jump|fall|drop|decrease|decline|cut|reduction|loss) of\s+$"
)


def _is_sure(line: Line, k: int, new: Claim, stated: Claim) -> bool:
    """Whether a change can be of no other time: it is said in full of what "it" now is."""
    at = line.index(stated)
    if stated.figure.per is not None or not _SURE.match(line.gaps[0] + (" " if k else "")):
        return False
    if multiplies(stated) and line.claims[k] is stated:
        return True
    named = _AN_INCREASE.search(line.gaps[at]) or THEN_NOUN.match(line.gaps[at + 1])
    return bool(
        named and _ENDS.match(line.gaps[at + 1][len(named[0]) if named.start() == 0 else 0 :])
    )


def _fits(old: Claim, new: Claim, stated: Claim, way: str | None) -> bool:
    """Whether a change is, to its last place, what the two levels make it."""
    a, b, c = old.figure.number, new.figure.number, stated.figure.number
    if a is None or b is None or c is None or a.value <= 0 or stated.figure.per is not None:
        return False
    was, now, said = Fraction(a.value), Fraction(b.value), Fraction(c.value)
    move = now - was if way != "down" else was - now
    if stated.figure.kind == "ratio":
        worked = abs(move) / was if way else now / was
        return abs(worked - said) <= said * Fraction(6, 100)
    if stated.figure.kind == "percent" and old.figure.kind != "percent":
        move = 100 * move / was
    return abs(move - said) <= Fraction(c.place) * Fraction(6, 10)


def _compared(line: Line, before: Line, used: Collection[str]) -> Change | None:
    """ "That compares with 40,000 a year earlier, a rise of 20%"; "that is 20% more than the 40,000"."""
    compares = _COMPARES.match(line.gaps[0])
    if compares:
        old = line.claims[0]
        new = _level(before, old)
        if old.figure.kind not in LEVELS or new is None or not _plain(old):
            return None
        told = len(line.claims) > 1 and line.claims[1].id not in used and _told_at(line, 0)
        if told:
            return _change(old, new, line.claims[1], _way(line, 1))
        way = "up" if compares["way"] in ("up", "higher") else "down"
        return _change(old, new, None, way) if compares["way"] else None
    if len(line.claims) < 2 or not _THAT_IS.match(line.gaps[0]) or not is_old(line, 1):
        return None
    stated, old = line.claims[:2]
    new = _level(before, old)
    told = stated.figure.kind in ("percent", "points") or alike(stated, old)
    if new is None or not told or stated.id in used or not _plain(old):
        return None
    return _change(old, new, stated, _way(line, 0))


def _told(line: Line, k: int, used: Collection[str]) -> tuple[Claim, Claim, str | None] | None:
    """A level with its change right behind: "400,000, an increase of 25 per cent"."""
    new, stated = line.claims[k : k + 2]
    if new.figure.kind not in LEVELS or not _plain(new) or stated.id in used:
        return None
    if is_old(line, k) or states_change(line, k) or _OWN_BASE.search(line.gaps[k + 2]):
        return None
    if stated.figure.kind == "ratio":
        half = is_multiple(stated) or stated.text.lower() == "half"
        return (new, stated, None) if half and _AS_MANY.match(line.gaps[k + 2]) else None
    return (new, stated, _way(line, k + 1)) if _told_at(line, k) else None


def _told_at(line: Line, k: int) -> bool:
    stated, gap, after = line.claims[k + 1], line.gaps[k + 1], line.gaps[k + 2]
    if stated.figure.upto or not any(p.match(after) for p in (_ENDS, THEN_NOUN, _LONGER)):
        return False
    if stated.figure.kind in ("percent", "points"):
        named = THEN_NOUN.match(after) or _LONGER.match(after) or direction_in(gap)
        return bool(named and (AFTER.match(gap) or gap.strip() in (", is", ", was")))
    return alike(stated, line.claims[k]) and bool(_AMOUNT.match(gap))


def _way(line: Line, k: int) -> str | None:
    found = direction_in(line.gaps[k])
    if found is None:
        named = THEN_NOUN.match(line.gaps[k + 1]) or _LONGER.match(line.gaps[k + 1])
        words = line.gaps[k + 1][: named.end()] if named else ""
        found = direction_in(words.rstrip(" .,;"))
    return found[0] if found else None


def _moved(line: Line, k: int, used: Collection[str]) -> tuple[Claim, Claim, str | None] | None:
    """ "It has since trebled to 2,700", "on Tuesday they fell 3.6%, to 212p"."""
    stated, new = line.claims[k : k + 2]
    if stated.id in used or new.figure.kind not in LEVELS or not _plain(new):
        return None
    if not _TO.match(line.gaps[k + 1]) or _OWN_BASE.search(line.gaps[k + 2]):
        return None
    if not _POINTS_BACK.search(line.gaps[k][-40:]):
        return None
    if multiplies(stated):
        return new, stated, None
    way = direction_in(line.gaps[k][-30:])
    moved = stated.figure.kind in ("percent", "points") or is_cut(line, k) or alike(stated, new)
    return (new, stated, way[0]) if way and moved else None


def _level(line: Line, like: Claim) -> Claim | None:
    """The one figure of a sentence that can be an earlier or later value of another."""
    found = [
        c
        for k, c in enumerate(line.claims)
        if c.figure.kind in LEVELS and alike(c, like) and not states_change(line, k)
    ]
    return found[0] if len(found) == 1 and _plain(found[0]) and not found[0].quoted else None


def _plain(claim: Claim) -> bool:
    figure = claim.figure
    bounds = figure.hedge_span is not None and figure.hedge is not Hedge.ABOUT
    return figure.number is not None and figure.upto is None and not bounds


def _in_turn(before: Line, line: Line) -> bool:
    """Whether the sentence before is of then, and this one of now."""
    if _NOW.search(before.words):
        return False
    then, now = _years(before), _years(line)
    if then and now:
        return max(then) < min(now)
    first, second = _DAY.search(before.words), _DAY.search(line.words)
    if first and second:
        return first[0] != second[0]
    ago = "date" in before.kinds or _AGO.search(before.words) or _MONTH.search(before.words)
    if now or not ago:
        return False
    if _LAST.search(line.words):
        return bool(then) and not _LAST.search(before.words)
    days = "date" in before.kinds and "date" in line.kinds
    return days or bool(_NOW.search(line.words))


def _years(line: Line) -> list[int]:
    whens = [c.figure.when for c in line.claims if c.figure.kind == "date"]
    return [when.year for when in whens if when is not None and when.year is not None]


def _of_one(before: Line, line: Line, new: Claim) -> bool:
    """Whether two sentences speak of one thing: by a pronoun or by a word of both."""
    if _POINTS_BACK.search(line.words):
        return True
    words = set(_WORD.findall(line.words)) - _COMMON
    if new.figure.unit is not None and any(c.figure.unit == new.figure.unit for c in before.claims):
        return True
    return bool(words & set(_WORD.findall(before.words)))


def _change(old: Claim, new: Claim, stated: Claim | None, way: str | None) -> Change:
    return Change(
        old=old,
        new=new,
        by=(stated,) if stated is not None else (),
        direction="up" if way == "up" else "down" if way == "down" else None,
        link="guessed",
    )
