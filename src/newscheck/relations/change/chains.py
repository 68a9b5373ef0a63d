"""Chains: percents that act one after another, and what the copy says they come to.

rose 3%, then 4%, a total of 7%                 fell 50% and rose 50%, back to where it started
6% a year for five years, up more than a third  scrapping the 20% VAT would cut prices by 20%
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.lexicon import DIRECTION, WORD
from newscheck.relations.line import view
from newscheck.relations.relation import Chain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Direction
    from newscheck.relations.line import Line

_KEPT = frozenset({"percent", "ratio", "duration"})
_LONGEST = 120
_MOST_STEPS = 8

# Between two steps: "in 2021, then", "followed by a further", "in 2020 and rose".
_THEN = regex(
    r"(?:,|;|\bthen\b|\bfollowed by\b|\band\b|\bbefore\b|\bafter\b).{0,60}$|^\s*(?:and|then|plus|followed by)\b"
)
_LATER = regex(
    r"\b(?:then|followed|further|another|additional|extra|next|after|later|again|before|more)\b|‹date›"
)
# Before the total, and after it: "a total of", "in all".
_TOTAL = regex(
    r"\b(?:total of|(?:a|the) (?:total|combined|cumulative|overall|net) [a-z]+ of|total(?:l?ing|s)?|"
    r"add(?:s|ed|ing)? up to|amount(?:s|ed|ing)? to|com(?:es|ing) to|combined|cumulative(?:ly)?|compound(?:s|ed|ing)? to|altogether|in all)\s*(?:to |of |a |an |by )?$"
)
_IN_ALL = regex(r"^\s*(?:[a-z]+ ){0,2}?(?:in all|in total|overall|altogether|combined)\b")
_UP_BY = regex(
    r"[,:—]\s*(?:(?:or|so|and|making|leaving|it will be|they are|which is|a|an|to be|be|by then|in all|that is)\s+){0,4}"
    r"(?:up|down|higher by|lower by|a rise of|an increase of|a fall of|growth of|a gain of|a drop of)?\s*$"
)
_BACK = regex(
    r"^[^.]{0,80}?\b(?:back (?:to|at|where)|return\w* to|recover\w* to|restor\w* to|wip\w+ out|eras\w+|cancel\w*|"
    r"made up|regain\w*)\s+(?:[a-z]+ ){0,4}?(?:where|original|starting|previous|old|former|same|square|its|all|the|each)\b"
)
_YEARLY = regex(r"^\s*(?:annually|yearly|each year|every year|a year|per year|per annum)\b")
_FOR = regex(
    r"\b(?:for|over|in each of|during)\s+(?:(?:the|next|past|last|each|of|coming|a)\s+){0,3}$"
)
_SIMPLE = regex(
    r"\b(?:average|averag\w+|simple|points?|flat|of the original|real|inflation|nominal|up to)\b"
)

_TAX = regex(
    r"^\s*(?:[a-z-]+ ){0,2}?(?:vat|gst|tax(?:es)?|levy|duty|duties|tariffs?|surcharge|mark-?up|service charge|premium)\b"
)
_REMOVES = regex(
    r"\b(?:scrap\w*|remov\w*|abolish\w*|ax(?:e|ed|ing)|drop\w*|cancel\w*|end(?:s|ed|ing)?|los(?:e|es|ing)|lost|los\w*|"
    r"taking off|takes? off|without|eliminat\w*|repeal\w*|waiv\w*|lift(?:s|ed|ing)?)\s+(?:of\s+)?(?:(?:the|its|a|all|current|existing|this)\s+){0,3}$"
)
_CHEAPER = regex(
    r"\b(?:cut|cuts|cutting|reduce[sd]?|reducing|lower(?:s|ed|ing)?|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|"
    r"down|save[sd]?|saving|knock(?:s|ed|ing)?|decline[sd]?|cheaper|come down|go down|discount)\b[^.]{0,50}$"
)
_OFF = regex(r"^\s*(?:off|cheaper|lower|less|cut|drop|fall|reduction|saving|discount)\b")


def find_chains(line: Line) -> Iterator[Chain]:
    """The chains of percents in one sentence, with what they are said to come to."""
    percents = [claim for claim in line.claims if claim.figure.kind == "percent"]
    if len(percents) < 2 and not line.kinds >= _KEPT:
        return
    seen = view(line, _KEPT)
    for i, claim in enumerate(seen.claims):
        if claim.figure.kind != "percent" or claim.figure.upto is not None:
            continue
        found = _removed(seen, i) or _yearly(seen, i) or _in_turn(seen, i)
        if found is not None:
            yield found


def _removed(line: Line, i: int) -> Chain | None:
    """ "Scrapping the 20% VAT would cut the price by 20%"."""
    if i + 1 >= len(line.claims) or line.claims[i + 1].figure.kind != "percent":
        return None
    gap = line.gaps[i + 1]
    if not _TAX.match(gap) or not _REMOVES.search(line.gaps[i][-60:]) or len(gap) > _LONGEST:
        return None
    if not (_CHEAPER.search(gap) or _OFF.match(line.gaps[i + 2])):
        return None
    return Chain((line.claims[i],), ("down",), line.claims[i + 1], "down", removed=True)


def _yearly(line: Line, i: int) -> Chain | None:
    """ "6% a year for five years, a total of 30%"."""
    if i + 2 >= len(line.claims):
        return None
    step, years, total = line.claims[i : i + 3]
    if step.figure.per != "year" and not _YEARLY.match(line.gaps[i + 1]):
        return None
    if years.figure.kind != "duration" or years.figure.unit != "year" or years.figure.upto:
        return None
    if not _FOR.search(line.gaps[i + 1]) or not _may_be_total(line, i + 2):
        return None
    if _SIMPLE.search(" ".join(line.gaps[i : i + 3])):
        return None
    sign = _sign(line.gaps[i]) or _sign(line.gaps[i + 2]) or "up"
    return Chain((step,), (sign,), total, sign, years=years)


def _in_turn(line: Line, i: int) -> Chain | None:
    """ "Rose 3%, then 4%, a total of 7%"; "fell 50% and rose 50%, back to where it started"."""
    steps, signs = [line.claims[i]], [_step_sign(line, i)]
    k = i + 1
    while k < len(line.claims) and k - i < _MOST_STEPS and _is_next_step(line, k):
        if k > i + 1 and _may_be_total(line, k) and _TOTAL.search(line.gaps[k]):
            break
        steps.append(line.claims[k])
        signs.append(_step_sign(line, k) or signs[-1])
        k += 1
    known: list[Direction] = [sign for sign in signs if sign is not None]
    if len(steps) < 2 or len(known) != len(steps) or _SIMPLE.search(" ".join(line.gaps[i:k])):
        return None
    if not any(_LATER.search(gap) for gap in line.gaps[i + 1 : k]):
        return None
    if k < len(line.claims) and line.claims[k].figure.kind == "percent" and _says_total(line, k):
        return Chain(tuple(steps), tuple(known), line.claims[k], _sign(line.gaps[k]))
    if _BACK.match(line.gaps[k]) and len(set(known)) == 2:
        return Chain(tuple(steps), tuple(known))
    return None


def _is_next_step(line: Line, k: int) -> bool:
    claim, gap = line.claims[k], line.gaps[k]
    if claim.figure.kind != "percent" or claim.figure.upto is not None or len(gap) > _LONGEST:
        return False
    return bool(_THEN.search(gap)) and not _says_total(line, k)


def _may_be_total(line: Line, k: int) -> bool:
    claim, gap = line.claims[k], line.gaps[k]
    if claim.figure.kind not in {"percent", "ratio"} or len(gap) > _LONGEST or claim.figure.per:
        return False
    return _says_total(line, k) or bool(_UP_BY.search(gap))


def _says_total(line: Line, k: int) -> bool:
    return bool(_TOTAL.search(line.gaps[k][-40:]) or _IN_ALL.match(line.gaps[k + 1]))


def _step_sign(line: Line, k: int) -> Direction | None:
    """Which way a step goes, by the words before it or right after it ("25% off")."""
    if re.match(r"\s*(?:off|discount|reduction|cut|fall|drop)\b", line.gaps[k + 1]):
        return "down"
    if re.match(r"\s*(?:rise|increase|raise|gain|mark-?up)\b", line.gaps[k + 1]):
        return "up"
    return _sign(line.gaps[k])


def _sign(gap: str) -> Direction | None:
    for word in reversed(WORD.findall(gap)[-8:]):
        if word in DIRECTION:
            return "up" if DIRECTION[word] == "up" else "down"
    return None
