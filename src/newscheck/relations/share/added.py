"""What a percent adds to a sum or takes off it: the percent, the amount and the sum it is of.

fares will rise by 4.6%, adding £161 to a £3,500 season ticket
a 20% discount takes $30 off the $150 price          the 5% levy puts £2 on a £40 bill
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import alike
from newscheck.relations.line import view, without
from newscheck.relations.relation import Share

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"money", "measure", "percent"})
# "adding ", "will add about ", "would knock ", "takes ".
_ADDS = regex(
    r"\b(?:add(?:s|ed|ing)?|put(?:s|ting)?|tak(?:e|es|ing)|took|knock(?:s|ed|ing)?|shav(?:e|es|ed|ing)|cut(?:s|ting)?)\s+"
    r"(?:(?:about|some|nearly|just|only|up to|another)\s+){0,2}$"
)
_TO_BASE = regex(
    r"^\s*(?:a (?:year|month|week)\s+)?(?:to|on to|onto|on|off|from)\s+(?:the |a |an |its |their |his |her |that |each |every |the average )"
    r"(?:[a-z'-]+\s+){0,4}?(?:(?:that|which)\s+(?:now\s+)?(?:costs?|is|was|stands at)\s+(?:now\s+)?|(?:of|costing|worth|at)\s+)?$"
)
# From the percent to its amount: "a 4.6% rise will", "by 4.6%, ", "the 5% levy".
_STOP = regex(r"[;:!?\"]|\b(?:while|whereas|but|although|though|compared|than|inflation|and)\b")
_MOVES = regex(
    r"\b(?:rise|rises|increase|increases|discount|cut|levy|tax|surcharge|fee|charge|markup|mark-up|reduction|rebate|duty|tariff|hike)\b|"
    r"^\s*,\s*(?:which (?:will|would|could) )?$|^\s*,\s*add(?:s|ing)?\b"
)
_LONGEST = 70


def find_added(line: Line, doubled: Collection[str]) -> Iterator[Share]:
    """Every amount that one sentence says a percent adds to a sum, or takes off it."""
    if len(line.claims) < 3 or not any(_ADDS.search(gap) for gap in line.gaps[1:]):
        return
    seen = without(view(line, _KEPT), doubled)
    for k in range(1, len(seen.claims) - 1):
        rate, amount, base = seen.claims[k - 1 : k + 2]
        gap = seen.gaps[k]
        if rate.figure.kind != "percent" or not _ADDS.search(gap) or len(gap) > _LONGEST:
            continue
        if _STOP.search(gap) or not (_MOVES.search(gap) or _MOVES.search(_ADDS.sub("", gap))):
            continue
        to = seen.gaps[k + 1]
        if _one_sum(amount, base) and _TO_BASE.match(to):
            yield Share(amount, base, rate, rate=True)


def _one_sum(amount: Claim, base: Claim) -> bool:
    if amount.figure.upto is not None or base.figure.upto is not None:
        return False
    a, b = amount.figure.number, base.figure.number
    return alike(base, amount) and a is not None and b is not None and a.value < b.value
