"""What a sentence says of a figure in the one before: a change since, a share of it, a sum, a margin.

In 2015 it drew 320,000 visitors. Last year it drew 400,000, an increase of 25 per cent.
Some 1,500 people work there. Of these, 600, or 40%, are on short contracts.
The first phase cost $30m and the second $45m. Together they came to $75m.

Every link is a guess. It is only made where the sentence points back ("of these", "together", "it"),
and the one before has a single figure that can be meant.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newscheck.interval import Hedge
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS, alike
from newscheck.relations.change.adjoining_changes import find_adjoining_changes
from newscheck.relations.change.bases import states_change
from newscheck.relations.line import view, without
from newscheck.relations.relation import Change, Lead, Share, Total
from newscheck.relations.share.shares import is_share

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_SUMS = frozenset({"count", "number", "money", "measure"})
_KEPT = _SUMS | {"percent", "ratio"}
_THEM = r"of (?:them|these|those|it|that|this|which|whom)"
# "60 of them, or 15 per cent,"
_OF_THEM_OR = regex(
    rf"^\s*(?:[a-z'-]+\s+){{0,3}}?{_THEM}\s*(?:,|\(|—)\s*(?:(?:or|about|some)\s+){{0,2}}$"
)
_OF_THESE = regex(rf"(?:^\s*|[;:]\s*|\band\s+){_THEM}\b,?\s*(?:[a-z'-]+\s+){{0,3}}$")
_OR = regex(r"^\s*(?:[a-z'-]+\s+){0,3}?(?:,|\(|—)\s*(?:(?:or|about|some)\s+){0,2}$")
_OR_ALONE = regex(r"^\s*,\s*or\s+(?:about\s+|some\s+)?$")
_CLOSES = regex(r"^\s*[,.;)—]|^\s*$")
_ASKED = regex(r"\b(?:asked|polled|surveyed|questioned|interviewed|respondents)\b")
_MARGIN_OF = regex(
    r"^\s*(?:for\s+)?,?\s*(?:for\s+|giving\s+(?:it\s+)?|which is\s+)?an?\s+(?:profit\s+|operating\s+)?margin of\s+$"
)
_SALES = regex(r"\b(?:turnover|sales|revenues?|income)\b")
_PROFIT = regex(r"\b(?:profits?|earnings)\b")
_TOGETHER = regex(
    r"^\s*(?:together(?! with)|between them|in all|altogether|combined|taken together|in total)\b,?\s+[^,;:‹]{0,40}$"
)
_BRINGING = regex(
    r"^(?P<more>[^;:]{0,60}?),\s*(?:bringing|taking|pushing|raising|lifting)\s+(?:(?:the|its|their|his|her|this year's)\s+)?"
    r"(?:[a-z]+\s+){0,3}(?:[a-z]+\s+)?to\s+$"
)
_TOLL = regex(r"\b(?:toll|total|tally)\b")
_MORE = regex(r"\b(?:more|another|further|additional|new|extra)\b")
_LIST = regex(r"^[^;:]{0,60}(?:,|;|\band)\s*(?:[a-z'-]+\s+){0,3}$")
_HIS_MARGIN = regex(
    r"^\s*(?:his|her|the|their|its|that is a|that was a|that left a)\s+(?:winning\s+|final\s+)?"
    r"(?:margin|majority|lead|gap|difference)(?:\s+of victory)?\s+(?:was|is|of|came to)\s+(?:just\s+|only\s+)?$"
)
_SOME = regex(
    r"\b(?:average|per|each|every|than|compared|against|from|versus|target|goal|if|would|could|may|might|record|expected|forecast)\b"
)
_MOST_PARTS = 6


def find_adjoining(
    line: Line, before: Line | None, doubled: Collection[str], used: Collection[str]
) -> Iterator[Change | Share | Total | Lead]:
    """What one sentence states of the figures of the one before it.

    `used` holds the ids of changes and shares that the sentence itself gives a base.
    """
    if before is None or not line.claims or not before.claims:
        return
    if line.kind in ("title", "row") or before.kind in ("title", "row"):
        return
    yield from find_adjoining_changes(line, before, doubled, used)
    here, there = without(view(line, _KEPT), doubled), view(before, _KEPT)
    if not here.claims or not there.claims:
        return
    yield from _shares(here, there, used)
    if here.kinds & _SUMS:
        yield from _sums(here, there)
        yield from _margin(here, there)


def _sole(line: Line, like: Claim, *, larger: bool = False) -> Claim | None:
    """The one figure of a line that can be the whole, or the level, that another belongs to."""
    found = [
        c
        for k, c in enumerate(line.claims)
        if c.figure.kind in _SUMS and _one_kind(c, like) and not states_change(line, k)
    ]
    if len(found) != 1 or not _plain(found[0]):
        return None
    a, b = found[0].figure.number, like.figure.number
    assert a is not None and b is not None
    return found[0] if not larger or a.value > b.value else None


def _one_kind(one: Claim, other: Claim) -> bool:
    if one.figure.kind in COUNTS and other.figure.kind in COUNTS:
        return True
    return alike(one, other)


def _plain(claim: Claim) -> bool:
    figure = claim.figure
    bounds = figure.hedge_span is not None and figure.hedge is not Hedge.ABOUT
    return figure.number is not None and figure.upto is None and not bounds and not figure.per


def _shares(line: Line, before: Line, used: Collection[str]) -> Iterator[Share]:
    for i in range(len(line.claims) - 1):
        a, b = line.claims[i], line.claims[i + 1]
        share, part = (b, a) if is_share(b) else (a, b)
        if not is_share(share) or is_share(part) or share.id in used or share.figure.upto:
            continue
        if (
            part.figure.kind not in _SUMS
            or not _plain(part)
            or states_change(line, i + (share is b))
        ):
            continue
        gap, after = line.gaps[i + 1], line.gaps[i + 2]
        if not _CLOSES.match(after) or part.quoted != share.quoted:
            continue
        back = _points_back(line, i, part_first=share is b) or _of_those_asked(line, before, i)
        margin = share is b and _MARGIN_OF.match(gap) and _of_sales(line, before, i)
        if not (back or margin):
            continue
        whole = _sole(before, part, larger=True)
        if whole is not None:
            asked = bool(_ASKED.search(before.words))
            yield Share(part, whole, share, "guessed", weighted=asked)


def _points_back(line: Line, i: int, *, part_first: bool) -> bool:
    """Whether a part and its share are said to be "of these", in either order."""
    if _OF_THEM_OR.match(line.gaps[i + 1]):
        return True
    return part_first and bool(_OF_THESE.search(line.gaps[i]) and _OR.match(line.gaps[i + 1]))


def _of_those_asked(line: Line, before: Line, i: int) -> bool:
    """ "They interviewed 600 people. Three in five, or 360, said they would move"."""
    asked = i == 0 and not line.gaps[0].strip() and _OR_ALONE.match(line.gaps[1])
    return bool(asked and _ASKED.search(before.words))


def _of_sales(line: Line, before: Line, i: int) -> bool:
    return bool(
        _PROFIT.search(line.gaps[i]) and _SALES.search(before.words)
    ) and not _PROFIT.search(before.words)


def _sums(line: Line, before: Line) -> Iterator[Total]:
    if _SOME.search(line.words):
        return
    claims = line.claims
    if len(claims) == 1 and _TOGETHER.match(line.gaps[0]):
        parts = _listed(before, claims[0])
        if parts:
            yield Total(claims[0], parts, link="guessed", closed=True, ended=True)
    elif len(claims) > 1 and _OF_THESE.search(line.gaps[0]):
        whole = _sole(before, claims[0], larger=True)
        parts = tuple(c for c in claims if _plain(c) and _one_kind(c, claims[0]))
        joined = all(_LIST.match(gap) for gap in line.gaps[1:-1])
        if whole is not None and joined and 1 < len(parts) == len(claims) <= _MOST_PARTS:
            yield Total(whole, parts, exhaustive=False, link="guessed")
    elif len(claims) == 2:
        bringing = _BRINGING.match(line.gaps[1])
        more = bringing and _MORE.search(f"{line.gaps[0]} {bringing['more']}")
        if bringing and (more or _TOLL.search(before.words)) and _plain(claims[0]):
            first = _sole(before, claims[0])
            if first is not None and _one_kind(claims[1], first) and _plain(claims[1]):
                yield Total(claims[1], (first, claims[0]), link="guessed")


def _listed(before: Line, total: Claim) -> tuple[Claim, ...]:
    """The figures of a sentence that has nothing but a list of figures of one kind."""
    sums = [k for k, c in enumerate(before.claims) if c.figure.kind in _SUMS]
    claims = [before.claims[k] for k in sums]
    if not 1 < len(claims) <= _MOST_PARTS or _SOME.search(before.words):
        return ()
    if not all(_plain(c) and alike(c, total) for c in claims):
        return ()
    if any(states_change(before, k) for k in sums):
        return ()
    joined = all(
        " and " in before.between(a, b) or "," in before.between(a, b) for a, b in pairwise(sums)
    )
    return tuple(claims) if joined and " and " in before.words else ()


def _margin(line: Line, before: Line) -> Iterator[Lead]:
    """ "Mr Hale received 58 votes and Ms Odu 41. His margin was 17"."""
    if len(line.claims) != 1 or not _HIS_MARGIN.match(line.gaps[0]) or not _plain(line.claims[0]):
        return
    sides = [c for c in before.claims if c.figure.kind in COUNTS]
    if len(sides) != 2 or len(before.claims) != 2 or not all(map(_plain, sides)):
        return
    if alike(sides[1], sides[0]) and line.claims[0].figure.kind in COUNTS:
        yield Lead((sides[0], sides[1]), line.claims[0], link="guessed")
