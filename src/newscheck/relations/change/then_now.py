"""Changes whose old figure the words do not mark with "from" but with the time that it was of.

the debt, which stood at £2.4bn in 2020, has since grown by £600m to £3bn
paid for 137 routes in 2010 and pays for 89 today, a loss of 48
has grown by £600m since 2020, when it was £2.4bn, to £3bn
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import LEVELS, alike
from newscheck.relations.change.bases import THEN_NOUN, states_change
from newscheck.relations.change.directions import bars_of, direction_of
from newscheck.relations.change.multiples import is_cut, multiplies
from newscheck.relations.lexicon import BARRIER, TO, direction_in
from newscheck.relations.line import view, without
from newscheck.relations.relation import Change

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = LEVELS | {"points", "ratio"}
_STATED = frozenset({"percent", "points", "ratio"})
# "The debt, which stood at", "Attendance, ".
_WHICH_WAS = regex(
    r",\s+(?:which|who)\s+(?:had\s+|has\s+)?(?:stood at|was|were|been|totall?ed|averaged|numbered|cost|sold|"
    r"employed|had|held|came to)\s+(?:just\s+|only\s+|about\s+)?$"
)
_APPOSED = regex(r"[a-z],\s+$")
# "in 2020, has since ", "in 2019, had ".
_THEN_HAS = regex(
    r"^\s*(?P<time>[^,;:]{0,30}?(?:‹date›|ago|earlier|on [a-z]+day|last (?:year|month|week|season)))?[^,;:]{0,12},\s+"
    r"(?:has|have|had|is|are|was|were)\s+(?:(?:since|now|already|almost|nearly|then)\s+)*(?P<move>[a-z]+\s+(?:by\s+(?:about\s+)?|to\s+)?)?$"
)
# "in 2010 and pays for", "last year and expects".
_AND_NOW = regex(
    r"^\s*(?:[a-z]+\s+)?(?:in|during|at the end of|at)?\s*(?:‹date›|last (?:year|month|week|season)|a (?:year|decade) (?:ago|earlier))\s+"
    r",?\s*(?:and|but)\s+(?!(?:up|down|rose|fell|from|to|another|by)\b)(?:[a-z'-]+\s+){1,4}$"
)
_NEXT = regex(r"^\s*(?:today|now|this year)?\s*[,—(]\s*(?:or\s+|some\s+|about\s+|an?\s+)?$")
_NOW_TOLD = regex(
    r"^\s*(?:today|now|at present|this (?:year|month|week|season)|last (?:year|month|week|season)|in ‹date›|‹date›|[a-z]+ in ‹date›)"
    r"\s*[,—]\s*(?:a|an)\s+(?:[a-z-]+\s+){0,2}?(?P<word>loss|gain|fall|rise|drop|increase|decrease|decline|cut|reduction|jump)\s+of\s*$"
)
_WHEN_IT_WAS = regex(
    r"^\s*since\b[^,;:]{0,40},\s+when\s+(?:it|they|there|that)\s+(?:was|were|stood at|totall?ed|had been|numbered)\s+(?:just\s+|only\s+)?$"
)
_THEN_TO = regex(r"^[^,;:]{0,20},\s+to\s+(?:just\s+|only\s+|a record\s+)?$")
_HINT = regex(
    r",\s+(?:which|who)\s|,\s+(?:has|have|had)\s|\b(?:will|would|could)\s|\b(?:is|are)\s(?:to|due|set)\s|\bwhen (?:it|they|there|that)\b|\b(?:and|but)\s"
)
_OF = regex(
    r"\b(?:population|total|number|figure|level|membership|workforce|debt|average|peak|high|low) of\s+(?:just\s+|only\s+)?$"
)
_OF_THEN = regex(
    r"^\s*(?:in|at|on)\s+[^,;:]{0,20}‹date›[^,;:]{0,10}\s(?:has|have|had)\s+(?:(?:since|now|already)\s+)*"
    r"(?P<move>[a-z]+\s+(?:by\s+(?:about\s+)?|to\s+)?)?$"
)
_FEW = 3


def find_then_now(line: Line, doubled: Collection[str]) -> Iterator[Change]:
    """Every change of one sentence between what something was at a time and what it came to."""
    if len(line.claims) < _FEW or not any(_HINT.search(gap) for gap in line.gaps):
        return
    seen = without(view(line, _KEPT), doubled)
    for j in range(len(seen.claims) - 1):
        if seen.claims[j].figure.kind not in LEVELS:
            continue
        found = (
            _which_was(seen, j)
            or _and_now(seen, j)
            or _when_it_was(seen, j)
            or _will_cost(seen, j)
            or _would_go(seen, j)
            or _pays_more(seen, j)
        )
        if found is not None:
            yield found


def _which_was(line: Line, j: int) -> Change | None:
    """ "X, which stood at OLD in 2020, has grown by N to NEW"; "X, OLD in 2019, had halved to NEW";
    "a population of OLD in 1990 had shrunk to NEW"."""
    of_then = _OF_THEN.match(line.gaps[j + 1]) if _OF.search(line.gaps[j]) else None
    if of_then is not None:
        return _to_new(line, j, of_then["move"])
    then = _THEN_HAS.match(line.gaps[j + 1])
    if then is None or BARRIER.search(line.gaps[j + 1]):
        return None
    apposed = then["time"] and _APPOSED.search(line.gaps[j])
    if not _WHICH_WAS.search(line.gaps[j]) and not apposed:
        return None
    return _to_new(line, j, then["move"])


def _to_new(line: Line, j: int, move: str | None) -> Change | None:
    """The new level behind the old one and its verb, with the amount of the move where one is between."""
    stated = line.claims[j + 1]
    way = None if move is None else direction_in(move)
    if TO.search(line.gaps[j + 1]):
        told = _up_by(line, j + 2)
        if not alike(stated, line.claims[j]) or (way is None and not told):
            return None
        return _change(line, j, j + 1, [j + 2] if told else [])
    if j + 2 >= len(line.claims) or not alike(line.claims[j + 2], line.claims[j]):
        return None
    moved = multiplies(stated) or way is not None
    if not moved or not TO.search(line.gaps[j + 2]) or "," in line.gaps[j + 2]:
        return None
    if stated.figure.kind in _STATED or alike(stated, line.claims[j]):
        return _change(line, j, j + 2, [j + 1])
    return None


# "had reached 15,500 by 2021, up 25%".
_UP_BY = regex(
    r"^[^,;:]{0,30},\s+(?:up|down|a (?:rise|fall|gain|drop|increase|decrease) of)\s+(?:by\s+|about\s+)?$"
)


def _up_by(line: Line, k: int) -> bool:
    """Whether the figure at `k` is how much the level before it has moved by."""
    return (
        k < len(line.claims)
        and line.claims[k].figure.kind in ("percent", "points")
        and bool(_UP_BY.match(line.gaps[k]))
    )


# "So a £40 ticket will cost £42.36", "a £40 ticket will cost £42.36 after the rise of 5.9%".
_WILL_COST = regex(
    r"^\s*(?:[a-z-]+\s+){0,3}(?:will|would)\s+(?:then\s+|now\s+|soon\s+)?(?:cost|be|be worth|sell for|come to|rise to|go up to|fall to|get|earn|pay|receive|be paid|be charged)\s+$"
)
# "raise bills by 18 percent, which would push the typical $150 bill to $177"
_PUSHED = regex(
    r"\b(?:push(?:es|ing)?|tak(?:es?|ing)|bring(?:s|ing)?|lift(?:s|ing)?|rais(?:es?|ing)|increas(?:es?|ing)|mov(?:es?|ing))\s+"
    r"(?:the|a|an)\s+(?:typical|average|median|current|present|standard|basic|usual)?\s*$"
)
_PUSHED_TO = regex(r"^\s*(?:[a-z-]+\s+){1,3}to\s+$")
_RISE_OF = regex(
    r"\b(?:rise|increase|cut|fall|reduction|discount|hike)\s+of\s+$|\b(?:by|up|down|rise|fall)\s+$"
)


_MORE = regex(r"^\s*(?:more|less|extra)\s*[,.;)]")


def _will_cost(line: Line, j: int) -> Change | None:
    """ "Fares go up 5.9%, so a £40 ticket will cost £42.36": the one percent of the sentence."""
    old, new = line.claims[j], line.claims[j + 1]
    if old.figure.kind != "money" or not alike(new, old):
        return None
    pushed = _PUSHED.search(line.gaps[j]) and _PUSHED_TO.match(line.gaps[j + 1])
    if not pushed and not _WILL_COST.match(line.gaps[j + 1]):
        return None
    stated = [k for k, claim in enumerate(line.claims) if claim.figure.kind == "percent"]
    if len(stated) != 1 or len(line.claims) != _FEW:
        return None
    k = stated[0]
    if not (
        _RISE_OF.search(line.gaps[k]) or states_change(line, k) or _MORE.match(line.gaps[k + 1])
    ):
        return None
    return _change(line, j, j + 1, [k])


# "The typical bill of $150 a month would go up 18%, to $177", "its 1,250 branches will be cut to 1,000".
_WOULD_MOVE = regex(
    r"^\s*(?:[a-z-]+\s+){0,3}?(?:will|would|could|should|may|might|is to|are to|is due to|are due to|is set to|are set to)\s+"
    r"(?:then\s+|now\s+|soon\s+|be\s+)*(?P<move>[a-z]+(?:\s+(?:up|down))?)\s+(?:by\s+)?(?P<to>to\s+)?(?:just\s+|only\s+|about\s+)?$"
)
# The figure is what moves: "a bill of", "the $150 fee", and nothing that moves something else.
_SUBJECT = regex(
    r"(?:^|[\s,])(?:(?:bill|fee|fare|price|cost|rent|wage|pay|salary|charge|budget|ticket|loan|payment|rate|tax|fine|"
    r"pension|grant|cap|limit|allowance|threshold|duty|total|workforce|staff|premium|levy|toll|subscription|dividend|population|fleet|average|tariff) of|"
    r"its|his|her|their|our|the|today's|this year's|current|present|existing|typical|average|[a-z]+'s?)\s+$"
)
_A_MOVE_OF = regex(
    r"^[^,;:]{0,30},\s+(?:a|an)\s+(?:[a-z-]+\s+){0,2}?(?P<word>loss|gain|fall|rise|drop|increase|decrease|decline|cut|reduction|jump)\s+of\s+$"
)


def _would_go(line: Line, j: int) -> Change | None:
    """ "A bill of OLD would go up P%, to NEW"; "its OLD branches will be cut to NEW, a reduction of N"."""
    found = _WOULD_MOVE.match(line.gaps[j + 1])
    if found is None or not _SUBJECT.search(line.gaps[j]) or j + 2 >= len(line.claims):
        return None
    if direction_in(found["move"]) is None and found["move"] not in _GOES:
        return None
    old, one, other = line.claims[j : j + 3]
    if found["to"]:
        told = _A_MOVE_OF.match(line.gaps[j + 2]) or _then_noun(line, j + 2)
        if not told or not alike(one, old):
            return None
        fits = other.figure.kind in ("percent", "points") or alike(other, old)
        return _change(line, j, j + 1, [j + 2]) if fits or is_cut(line, j + 2) else None
    if not alike(other, old) or not _TO_NEW.match(line.gaps[j + 2]):
        return None
    if one.figure.kind in ("percent", "points") or alike(one, old) or is_cut(line, j + 1):
        return _change(line, j, j + 2, [j + 1])
    return None


_GOES = frozenset(("go up", "go down", "be raised", "be cut"))
_TO_NEW = regex(
    r"^\s*(?:a (?:month|week|year|day)\s*)?,?\s*(?:to|taking (?:it|them) to|bringing (?:it|them) to)\s+(?:just\s+|about\s+)?$"
)


# "Customers who now pay $150 would pay $27 more, or $177".
_PAYS = regex(
    r"^\s*(?:[a-z-]+\s+){0,3}(?:will|would)\s+(?:pay|get|earn|receive|cost|be charged|be paid)\s+(?P<extra>an extra\s+|another\s+)?$"
)
_MORE_OR = regex(r"^\s*(?P<more>more|extra)?\s*[,(—]?\s*(?:or|making|a total of)\s+$")


def _pays_more(line: Line, j: int) -> Change | None:
    """ "Now pay OLD and would pay N more, or NEW"."""
    if j + 2 >= len(line.claims):
        return None
    pays, more = _PAYS.match(line.gaps[j + 1]), _MORE_OR.match(line.gaps[j + 2])
    if pays is None or more is None or not (pays["extra"] or more["more"]):
        return None
    old, stated, new = line.claims[j : j + 3]
    if not alike(new, old) or not (stated.figure.kind == "percent" or alike(stated, old)):
        return None
    paid, pays_now = old.figure.number, new.figure.number
    if paid is None or pays_now is None or pays_now.value <= paid.value:
        return None  # "would pay $27 more, or $40 if they use gas"
    if stated.figure.per not in (None, old.figure.per):
        return None
    return _change(line, j, j + 2, [j + 1])


def _then_noun(line: Line, k: int) -> bool:
    """Whether a change is named right behind a comma: "to 1,000, a 20% cut"."""
    return bool(_NEXT.match(line.gaps[k]) and THEN_NOUN.match(line.gaps[k + 1]))


def _and_now(line: Line, j: int) -> Change | None:
    """ "OLD in 2010 and pays for NEW today, a loss of N"."""
    if j + 2 >= len(line.claims) or not _AND_NOW.match(line.gaps[j + 1]):
        return None
    new, stated = line.claims[j + 1], line.claims[j + 2]
    told = _NOW_TOLD.match(line.gaps[j + 2]) or (
        _NEXT.match(line.gaps[j + 2]) and THEN_NOUN.match(line.gaps[j + 3])
    )
    if not told or not alike(new, line.claims[j]):
        return None
    if stated.figure.kind not in _STATED and not alike(stated, new):
        return None
    return _change(line, j, j + 1, [j + 2])


def _when_it_was(line: Line, j: int) -> Change | None:
    """ "Has grown by N since 2020, when it was OLD, to NEW"."""
    if j == 0 or not _WHEN_IT_WAS.match(line.gaps[j]) or not _THEN_TO.match(line.gaps[j + 1]):
        return None
    stated, new = line.claims[j - 1], line.claims[j + 1]
    if not alike(new, line.claims[j]) or direction_in(line.gaps[j - 1][-40:]) is None:
        return None
    if stated.figure.kind not in _STATED and not alike(stated, new):
        return None
    return _change(line, j, j + 1, [j - 1])


def _change(line: Line, old: int, new: int, by: list[int]) -> Change:
    stated: list[Claim] = [line.claims[k] for k in by]
    doubles = any(multiplies(claim) for claim in stated)
    way = None if doubles else direction_of(line, old, new, by)
    return Change(
        old=line.claims[old],
        new=line.claims[new],
        by=tuple(stated),
        direction=way[0] if way else None,
        direction_word=way[1] if way else None,
        bars=tuple(bars_of(line, min(old, new), max(old, new), by)),
    )
