"""Where a change between two figures is stated: "rose 12% to", "from 70 to 530, up 800%".

It stands between the two, right before them or right behind them. Which two figures those are is
settled in the changes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations import lexicon
from newscheck.relations.alike import alike
from newscheck.relations.change.bases import THEN_NOUN, states_change
from newscheck.relations.change.multiples import is_cut, leads_to_base, wished
from newscheck.relations.lexicon import BARRIER, FROM, PLAIN_FROM, TO
from newscheck.relations.share.shares import OF, part_of

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.relations.line import Line

STATED = frozenset({"percent", "points", "ratio"})
AFTER = regex(
    r"^[\s)]*(?:[a-z0-9‹›'-]+\s+){0,10}?(?:[a-z0-9‹›'-]+\s*)?(?:,\s+(?:[a-z'.-]+\s+){1,4}(?:said|says|showed|shows|reported|added))?"
    r"(?:[,(—:]|\bor\b|\bby\b)[\s(+-]*(?:i\.e\.,?\s+)?(?:[a-z'-]+\s+){0,7}?(?:or|of|by|up|down|a|an|about|some|over|"
    r"representing|nearly|[a-z]*)?\s*[+-]?\s*$"
)


def stated_changes(line: Line, low: int, high: int, *, around: bool) -> list[int]:
    """Where the stated change stands: between the two figures or, `around` them, before or after."""
    # The unit may be left to the second: "fell 250,000 barrels to 35.73 million from 35.98 million barrels".
    new = max(line.claims[low], line.claims[high], key=lambda claim: claim.figure.unit is not None)
    between = [
        k
        for k in range(low + 1, high)
        if _may_state(line, k, new)
        and (states_change(line, k) or line.claims[k].figure.kind in STATED)
    ]
    if between or not around:
        return _chain(line, between) if between else []
    if _STILL.search(line.between(low, high)):
        return []
    if any(_is_share_of(line, k) for k in range(low + 1, high)):
        return []  # "36 of the 120, 30 per cent, up from 24, or 20 per cent": shares of both
    before: list[int] = []
    k = low - 1
    if k >= 0 and _IF.search(line.gaps[k]):
        return _after(line, high, new)
    while k >= 0 and _may_state(line, k, new) and _leads_to(line.gaps[k + 1], first=k == low - 1):
        direct = _moves_level(line, k, new)
        if not (direct or states_change(line, k) or before or _in_apposition(line.gaps[k])):
            break
        before.append(k)
        k -= 1
    if before and any(states_change(line, k) or _moves_level(line, k, new) for k in before):
        return sorted(before)
    return _after(line, high, new)


# "Rose 1% to 2,010, still well down from 2,450": the 1% is of another time.
_STILL = regex(
    r"\b(?:still|well|far|sharply|much|already)\b[^,;]*\b(?:up|down|above|below|higher|lower)\b"
)
# "If rates rose 10%, the bill would go from ...": of something else.
_IF = regex(r"(?:^|[\s,(—])(?:if|should|assuming|supposing)\s")


def _moves_level(line: Line, k: int, level: Claim) -> bool:
    """Whether a percent stands between the verb's object and "to": "raised the dividend 15% to 69 cents"."""
    stated = line.claims[k].figure.kind in ("percent", "points") and not alike(
        level, line.claims[k]
    )
    return (
        stated
        and bool(_DIRECT_TO.match(line.gaps[k + 1]))
        and lexicon.direction_in(line.gaps[k][-_VERB_BEFORE:]) is not None
    )


def _after(line: Line, high: int, level: Claim) -> list[int]:
    """The stated change that follows the two figures, with those joined to it by "or"."""
    k = high + 1
    if (
        k + 1 < len(line.claims)
        and line.claims[k].figure.kind not in STATED
        and _OR.match(line.gaps[k])
    ):
        k += 1  # "from 18.0 mln dlrs, or 38 cts, a gain of 20 pct"
    if k >= len(line.claims) or not _may_state(line, k, level):
        return []
    gap = line.gaps[k].replace("(plus ", "(")
    if _ITS_OWN.search(gap):
        return []  # "12 against 18 for the sector, has fallen 15%": a statement of its own
    if _THEREUPON.search(gap) and not (lexicon.moves(gap) or THEN_NOUN.match(line.gaps[k + 1])):
        return []  # "up from $95 million, after a 10% buyback"
    if line.claims[k].figure.kind == "ratio" and (leads_to_base(line, k) or wished(gap)):
        return []  # "to 25 from 10, double the 12 forecast"
    if line.claims[k].figure.kind not in STATED and not _is_amount(line, k):
        return []  # "480 tonnes against 717, the Netherlands 462"
    makes = _MAKES.match(gap) and THEN_NOUN.match(line.gaps[k + 1])
    if (
        not (makes or AFTER.match(gap))
        or lexicon.AND.search(gap)
        or BARRIER.search(gap.replace(":", ","))
    ):
        return []
    if (
        k + 1 < len(line.claims)
        and TO.search(line.gaps[k + 1])
        and alike(level, line.claims[k + 1])
    ):
        return []  # "..., fell 0.6% to a low of 24,908": the change to another figure
    chain = [k]
    while (
        k + 1 < len(line.claims)
        and _in_apposition(line.gaps[k + 1])
        and _may_state(line, k + 1, level)
    ):
        k += 1
        chain.append(k)
    return chain


# "From 200 to 260 is a 30% rise", "the 260 of last year were a 30% increase".
_MAKES = regex(
    r"^(?:\s*[a-z‹›'-]++){0,6}?\s*\b(?:is|was|were|are|represents?|represented|marks?|marked|means?|meant|makes?)\s+"
    r"an?\s*(?:[a-z]+\s+)?$"
)


_OR = regex(r"^\s*,?\s*or\s*$")


_ITS_OWN = regex(r",\s+(?:has|have|had|will|would|could|may|might)\s")
_THEREUPON = regex(r",\s+(?:after|before|despite|following)\s")


def _is_amount(line: Line, k: int) -> bool:
    """Whether the words make a figure of the same unit an amount of change, and not a level."""
    gap = line.gaps[k]
    return (
        states_change(line, k) or "difference of" in gap or gap.rstrip().endswith(("+", "-", "−"))
    )


def _chain(line: Line, between: list[int]) -> list[int]:
    """The last stated change before the old figure, with those joined to it by "or"."""
    chain = [between[-1]]
    for k in reversed(between[:-1]):
        if k == chain[0] - 1 and _in_apposition(line.gaps[k + 1]):
            chain.insert(0, k)
        else:
            break
    return chain


def _in_apposition(gap: str) -> bool:
    return bool(re.match(r"^\s*[,(—]?\s*(?:or|i\.e\.)?\s*\(?\s*$", gap)) and bool(gap.strip())


# From a stated change to the figure it arrives at: "rose 12% to", "up 800%, from", with no other
# statement between them.
_LEADS = regex(
    r"^[^,]*(?:,\s*(?:(?:which|that|where|it|they|and) ){0,2}(?:with (?:its|the|their) (?:[a-z]+ ){1,2}?)?(?:[a-z]+(?:ing|ed) )?(?:to|from|hitting|reaching)\b[^,]*)?$"
)
_LONGEST_LEAD = 90
_DIRECT_TO = regex(
    r"^\s*(?:(?:higher|lower|up|down|yoy|y-o-y|qoq|q-o-q|on[- ]year|sequentially|(?:year|quarter|month)[- ](?:on|over)[- ](?:year|quarter|month)),?\s+)?"
    r"(?:to|at)\s*$"
)
# "Have jumped 60% since it began: 480 last month against 300".
_COLON_LEAD = regex(r"^[^,;:—]{0,60}[:—]\s*$")
# How far before a percent its verb may stand: "raised the quarterly dividend 15% to".
_VERB_BEFORE = 60


# "Trebled between 2015 and 2020, from 900": the time of the change, and no other statement.
_BETWEEN_DATES = regex(
    r"^\s*(?:between|from)\s+(?:[a-z]+\s+)?‹date›\s+(?:and|to)\s+(?:[a-z]+\s+)?‹date›"
)


def _leads_to(gap: str, *, first: bool) -> bool:
    if not first:
        return _in_apposition(gap)
    gap = _BETWEEN_DATES.sub("", gap.replace("!)", ")"))
    if _COLON_LEAD.match(gap) and not BARRIER.search(gap.replace(":", " ")):
        return True
    if not (TO.search(gap) or PLAIN_FROM.search(gap) or _DIRECT_TO.match(gap)):
        return False
    # "A threefold jump in ... — from 2 to 6": set apart, the two figures belong to what is before.
    if len(gap) > (
        _LONGEST_LEAD + 50 if gap.endswith(("— from ", ", from ", ": from ")) else _LONGEST_LEAD
    ):
        return False
    return not BARRIER.search(gap) and not lexicon.goes_on(gap) and bool(_LEADS.match(gap))


_OF_WHICH = (" of which", " of whom", " of it ", " of them", " of that")


def _is_share_of(line: Line, k: int) -> bool:
    """Whether a percent is the share of the part before it: "36 of the 120 seats, 30 per cent,"."""
    if k < 2 or line.claims[k].figure.kind != "percent" or not OF.match(line.gaps[k - 1]):
        return False
    return part_of(line.claims[k - 2], line.claims[k - 1]) and not states_change(line, k)


def _may_state(line: Line, k: int, level: Claim) -> bool:
    claim = line.claims[k]
    if claim.figure.per is not None and claim.figure.kind in ("percent", "points"):
        return False  # "one point a year from 20% in 2019 to 24% in 2023"
    if claim.figure.kind == "ratio":
        return not claim.figure.share_of or is_cut(line, k)
    if FROM.search(line.gaps[k]) or TO.search(line.gaps[k]):
        return False
    if _is_share_of(line, k):
        return False
    of = " of " if claim.figure.kind == "percent" else _OF_WHICH
    if line.gaps[k + 1].startswith(of) and not states_change(line, k):
        return False  # "3m, 5% of which came from abroad, up from 2m"
    return claim.figure.kind in STATED or (claim.figure.number is not None and alike(level, claim))
