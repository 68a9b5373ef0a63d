"""Portions: a percent or a fraction of a stated base, and what it comes to.

    half of his $80,000 winnings, $40,000           grew to 12bn yen, with half the surplus, 6bn, from trade
    $2,000, which is just 0.14% of the $1.4m        roughly half that of the world, 2.4% vs. 4.7%
    a 1 percent fee on the $21bn offering, just over $200m          sales of $13m, for a tax rate of 14%

Shares that hang on "X of the N" alone are read with the other shares; here the percent is the given and
the amount follows from it, or the amount stands further off. A fee or a tax whose base and yield only
stand near it is a guess.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS, alike
from newscheck.relations.change.bases import marks_old, states_change
from newscheck.relations.line import view, without
from newscheck.relations.relation import Share
from newscheck.relations.share.shares import LEADING_OF, OF, OF_NAMED, is_share, part_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"count", "number", "money", "measure", "percent", "ratio"})
_SHARES = frozenset({"percent", "ratio"})
_FARTHEST = 4

# From a base to what the percent of it comes to: ", ", ", or about", "comes to", "would raise".
_WORDS = r"(?:\s+(?!(?:and|but|while|than|from)\b)[a-z‹›'-]+)"
_COMES_TO = regex(
    rf"^(?:\s*,)?{_WORDS}{{0,6}}?\s*(?:[,—(]\s*(?:or|that is|i\.e\.|about|some|just|worth|saving|costing|raising|netting|"
    r"yielding|earning|giving|meaning|equal to|equivalent to|amounting to|for a total of|"
    r"which (?:is|was|comes to|came to|would be|amounts to))?|,?\s*(?:\bor|"
    r"(?:comes?|came|coming|amounts?|amounted|amounting|works out|worked out|translates?|translating) (?:to|at|into)|"
    r"\b(?:would|will|could) (?:be|mean|bring in|raise|cost|earn|yield|get|come to|amount to)|is|was|are|were|equals|"
    r"means?|earns?|raises?|yields?|generates?))\s*(?:the [a-z]+ )?(?:about|some|just|only|an?|to)?\s*$"
)
# The words themselves say that what follows is the same amount, whatever it is counted in.
_SAME = regex(
    r"\bor (?:about |some |just )?$|\(\s*$|"
    r"\b(?:mean|means|come to|comes to|came to|amounts to|equals|i\.e\.|that is|is|was|would be|saving)\s*$"
)
_CLOSES = regex(r"^\s*[\"']?\s*(?:in all|in total|altogether|all told)?\s*(?:[,;:)—.]|$)")
_MAY_CLOSE = regex(
    r"^\s*(?:and|in|for|would|will|on|to|per|each|from|of (?!them|whom|which|these|those))\b"
)
# An amount that is said to be a percent of a base may be larger than it, by a slip.
_MOST_TIMES = 20
_REPRESENTS = regex(
    r"\b(?:representing|accounting for|amounting to|equal to|equivalent to|that's|that is|that was|which is|which was|"
    r"which (?:represents|amounts to|equals)|covers?|covered|covering|would cover|will cover|meets|funds|making up|comprising|constituting|corresponding to|or)\s+"
    r"(?:(?:just|only|about|some|around|roughly|approximately|over|almost|a mere|barely|fully|still)\s+){0,2}$"
)
_LONG_LEAD = 60
_OF_A = regex(r"^\s*of\s+(?:an?|the|its|his|her|their|our|last year's)\s+(?:[a-z'-]+\s+){0,3}$")
# "more than half the surplus,", "a third of that,", "40% of it (": back to a whole named before.
_OF_THAT = regex(
    r"^\s*(?:of\s+)?(?:that|this|it|these|those|which|whom|(?:the|that|this|its|their|those)\s+(?P<noun>[a-z]+))"
    r"(?:\s+(?:amount|sum|total|money|figure))?\s*(?:,|—|\(|,? or)\s*(?:or|about|some|just)?\s*$"
)
_SET_OFF = regex(r"^(?:\s*[a-z'-]+){0,10}?\s*,\s*$")
_OF_THEM = regex(r"^\s*(?:of (?:them|these|those))?\s*(?:\(|,|—|or)\s*(?:or\s*)?$")
_THAT_OF = regex(
    r"^\s*(?:that|those|the (?:[a-z]+ ){1,2}?(?:rate|level|price|size|number|figure|share|amount|average))\s+(?:of|in|for|at)\s[^,—(:;]{2,60}[,—(:]\s*$"
)
_AGAINST = regex(r"^\s*(?:vs\.?|v\.?|versus|against|compared (?:with|to)|as against|and|to)\s*$")

_ROLES = (
    r"(?:commissions?|fees?|tax|taxes|levy|tariffs?|duty|duties|royalty|royalties|cut|split|match|deposit|"
    r"down[- ]payment|discount|mark-?up|premium|surcharge|interest|return|yield|margin|tip|rebate|"
    r"charge|bonus|dividend|federal share|share|stake|coupon)"
)
_ROLE_AFTER = regex(rf"^\s*(?:(?!of\b)[a-z-]+\s+){{0,2}}?{_ROLES}\b")
_ROLE_BEFORE = regex(
    rf"\b{_ROLES}(?:\s+rate)?\s*(?:of|at|is|was|being|:|\()\s*(?:about|just|only|roughly|a)?\s*$"
)
_ROLE_ON = regex(
    rf"^\s*(?:,\s*(?:the|its|that)\s+)?(?:(?!of\b)[a-z-]+\s+){{0,2}}?{_ROLES}\s+on\s+(?:[a-z'-]+\s+){{0,6}}$"
)
_OVER_YEARS = regex(
    r"\b(?:for|over|in|after|each|every)\s+(?:[a-z]+\s+)?‹duration›|\b(?:a|every|each|per) year\b"
)
_ON = regex(r"^\s*on\s+(?:[a-z'-]+\s+){0,3}(?:of\s+)?$")
_OR = regex(rf"^\s*(?:{_ROLES})?\s*,?\s*(?:or|\()\s*(?:about|some|just)?\s*$")
_ROLE_OF = regex(rf"^\s*(?:[a-z-]+\s+){{0,2}}?{_ROLES}\s+(?:of|worth|totall?ing|or|:)\s*$")
_TO_RATE = regex(r"\bto\s*$")
# "17% of the stars have planets, so 100 billion stars means 17 billion such planets".
_SO = regex(
    r"^\s*of\b.*(?:—|,|;|\.|:)\s*(?:and )?(?:so|thus|which means(?: that)?|that means|meaning(?: that)?|with|out of)\b"
)
_MEANS = regex(
    r"\b(?:means?|meaning|mean|gives?|makes?|comes to|works out (?:at|to)|translates? (?:to|into)|equals|"
    r"yields?|leaves?|would be|is|that is|that's)\s+(?:a total of\s+|about\s+)?$"
)
_BROKEN = regex(r"[;:?]|\bwhile\b|\bwhereas\b|\bcompared\b|\bup from\b|\bdown from\b")


def find_portions(
    line: Line, before: Line | None, doubled: Collection[str], known: Collection[frozenset[str]]
) -> Iterator[Share]:
    """Every percent or fraction of a base that one sentence works out; `known` are pairs already read."""
    if line.kinds.isdisjoint(_SHARES) or not any(is_share(claim) for claim in line.claims):
        return
    seen = without(view(line, _KEPT), doubled)
    for k, claim in enumerate(seen.claims):
        if not is_share(claim) or claim.figure.upto or claim.figure.number is None:
            continue
        found = (
            _after_whole(seen, k)
            or _of_that(seen, k, before)
            or _of_led(seen, k)
            or _part_before(seen, k)
            or _that_of(seen, k)
            or _on_base(seen, k)
            or _in_role(seen, k, before)
            or _so_many(seen, k)
        )
        if found is not None and frozenset({found.part.id, found.whole.id}) not in known:
            yield found


def _smaller(part: Claim, whole: Claim, *, said: bool = False) -> bool:
    """Whether the one could be a part of the other: of one kind, of one noun, and smaller.

    Where the words have `said` that it is, whatever noun and size they give it.
    """
    a, b = part.figure, whole.figure
    if not part_of(part, whole) or a.number is None or b.number is None:
        return False
    counted = a.kind in COUNTS and b.kind in COUNTS
    of_people = a.unit in ("people", "person")  # "40% of the 250 staff, roughly 100 people"
    if not said and counted and a.unit != b.unit and None not in (a.unit, b.unit) and not of_people:
        return False
    most = b.number.value * _MOST_TIMES if said else b.number.value
    return a.number.value > 0 and a.number.value < most


def _after_whole(line: Line, k: int) -> Share | None:
    """ "half of his $80,000 winnings, $40,000"; "a 1% fee on the $21bn offering, just over $200m"."""
    if k + 2 >= len(line.claims):
        return None
    link, gap = line.gaps[k + 1], line.gaps[k + 2]
    on = _ROLE_ON.match(link) or (_ON.match(link) and _ROLE_BEFORE.search(line.gaps[k]))
    if not (OF.match(link) or OF_NAMED.match(link) or (on and not states_change(line, k))):
        return None
    if _OVER_YEARS.search(gap):
        return None  # "5% on $10,000 for ten years comes to $5,000"
    whole, part = line.claims[k + 1], line.claims[k + 2]
    said, after = bool(_SAME.search(gap)), line.gaps[k + 3]
    if not _smaller(part, whole, said=said) or not _COMES_TO.match(gap):
        return None
    if not (_CLOSES.match(after) or (said and _MAY_CLOSE.match(after))):
        return None
    return Share(part, whole, line.claims[k], rate=True)


def _of_that(line: Line, k: int, before: Line | None) -> Share | None:
    """ "grew to 12bn yen, with more than half the surplus, 6bn yen, ...": a whole named before.

    "Half of that, $40,000" may be of the one sum that the sentence before ends on: a guess.
    """
    found = _OF_THAT.match(line.gaps[k + 1])
    if not found or k + 1 >= len(line.claims) or not _CLOSES.match(line.gaps[k + 2]):
        return None
    part, noun = line.claims[k + 1], found["noun"]
    for j in range(k - 1, max(-1, k - 1 - _FARTHEST), -1):
        whole = line.claims[j]
        if not _smaller(part, whole) or (noun and states_change(line, j)):
            continue
        around = " ".join(line.gaps[max(0, j - 1) : j + 2])
        if noun and noun != whole.figure.unit and not re.search(rf"\b{noun}", around):
            return None
        return Share(part, whole, line.claims[k], rate=True)
    if before is None or noun or not before.claims:
        return None
    kinds = COUNTS if part.figure.kind in COUNTS else {part.figure.kind}
    sums = [claim for claim in before.claims if claim.figure.kind in kinds]
    if len(sums) != 1 or not _smaller(part, sums[0]):
        return None
    return Share(part, sums[0], line.claims[k], link="guessed", rate=True)


def _of_led(line: Line, k: int) -> Share | None:
    """ "Of the 48 countries, more than half (26) signed"."""
    if k == 0 or k + 1 >= len(line.claims) or line.claims[k].figure.kind != "ratio":
        return None
    whole, part = line.claims[k - 1], line.claims[k + 1]
    if not LEADING_OF.search(line.gaps[k - 1]) or not _SET_OFF.match(line.gaps[k]):
        return None
    if not _OF_THEM.match(line.gaps[k + 1]) or not _CLOSES.match(line.gaps[k + 2]):
        return None
    return Share(part, whole, line.claims[k]) if _smaller(part, whole) else None


def _part_before(line: Line, k: int) -> Share | None:
    """ "$2,000, which ... when you consider that's just 0.14% of the $1.4m": the part further back."""
    if k == 0 or k + 1 >= len(line.claims):
        return None
    closing = line.gaps[k + 1]
    if not (OF.match(closing) or _OF_A.match(closing)) or not _REPRESENTS.search(line.gaps[k]):
        return None
    whole, far = line.claims[k + 1], len(line.gaps[k]) > _LONG_LEAD
    for j in range(k - 1, max(-1, k - 1 - _FARTHEST), -1):
        part = line.claims[j]
        if marks_old(line.gaps[j]) or not _smaller(part, whole):
            far = True
            continue
        return Share(part, whole, line.claims[k], link="guessed" if far else "stated")
    return None


def _that_of(line: Line, k: int) -> Share | None:
    """ "roughly half that of the rest of the world, 2.4% vs. 4.7%"."""
    if k + 2 >= len(line.claims) or line.claims[k].figure.kind != "ratio":
        return None
    part, whole = line.claims[k + 1], line.claims[k + 2]
    if not _THAT_OF.match(line.gaps[k + 1]) or not _AGAINST.match(line.gaps[k + 2]):
        return None
    return Share(part, whole, line.claims[k]) if alike(part, whole) else None


def _on_base(line: Line, k: int) -> Share | None:
    """ "a profit of five percent, or about $350,000, on sales of $7m"."""
    if k + 2 >= len(line.claims) or states_change(line, k):
        return None
    part, whole = line.claims[k + 1], line.claims[k + 2]
    closing = re.sub(r"^\s*\)?,?\s*", "", line.gaps[k + 2])
    if not _OR.match(line.gaps[k + 1]) or not _ON.match(closing) or not _smaller(part, whole):
        return None
    return Share(part, whole, line.claims[k], rate=True)


def _so_many(line: Line, k: int) -> Share | None:
    """ "17% of the stars have one, so 100 billion stars means 17 billion of them"."""
    if k + 2 >= len(line.claims) or line.claims[k].figure.kind != "percent":
        return None
    whole, part = line.claims[k + 1], line.claims[k + 2]
    if not _SO.match(line.gaps[k + 1]) or not _MEANS.search(line.gaps[k + 2]):
        return None
    if not part_of(part, whole):
        return None
    return Share(part, whole, line.claims[k], link="guessed", rate=True)


def _in_role(line: Line, k: int, before: Line | None) -> Share | None:
    """A fee, tax or share with money before and after it, or twice before: a guess at base and yield."""
    if line.claims[k].figure.kind != "percent":
        return None
    after, gap = line.gaps[k + 1], line.gaps[k]
    moved = k > 0 and _TO_RATE.search(gap) and _ROLE_AFTER.match(gap)
    if not (_ROLE_AFTER.match(after) or _ROLE_BEFORE.search(gap) or moved):
        return None
    earlier = [c for c in line.claims[:k] if c.figure.kind == "money"]
    part: Claim | None = None
    follows = k + 1 < len(line.claims) and line.claims[k + 1].figure.kind == "money"
    if follows and (_COMES_TO.match(after) or _ROLE_OF.match(after)):
        part = line.claims[k + 1]
    if part is None:
        return _of_two(line, k, earlier)
    if not earlier and before is not None:
        earlier = [c for c in before.claims if c.figure.kind == "money"]
        earlier = earlier if len(earlier) == 1 else []
    if not earlier or not _smaller(part, earlier[-1]):
        return None
    return Share(part, earlier[-1], line.claims[k], link="guessed", rate=True)


def _of_two(line: Line, k: int, earlier: list[Claim]) -> Share | None:
    """The two sums before a percent, the smaller of them the percent of the greater."""
    if len(earlier) < 2:
        return None
    first, last = earlier[-2:]
    words = line.between(line.index(first), k)
    if _BROKEN.search(words) or any(states_change(line, line.index(c)) for c in (first, last)):
        return None
    part, whole = (first, last) if _smaller(first, last) else (last, first)
    if not _smaller(part, whole) or marks_old(line.gaps[line.index(last)]):
        return None
    return Share(part, whole, line.claims[k], link="guessed", rate=True)
