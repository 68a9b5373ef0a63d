"""What a percent is said of, where that sets it a limit: a fall, a share of people, a chance, a temperature.

A price cannot fall by 150%, no more than all the voters can vote, and a percent of a reading in
degrees means nothing. What may well pass a hundred (a jail's capacity, a country's debt, a rise)
is no such use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.lexicon import DOWN, UP, WORD
from newscheck.relations.line import view
from newscheck.relations.relation import PercentUse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"percent", "money", "measure", "count", "number"})
_LIMIT = 100
_NEAR = 9

# "contract" and "lower" are other words as well.
_FALLS = DOWN - {"contract", "contracts", "contracting", "lower", "crash", "dive", "less", "cut"}
_CUT = regex(r"\bcut(?:s|ting)?\b[^,;:]*\bby\s*$|\b(?:cut|cuts) of\s*$|\bcut\s*$")
_FALL_AFTER = regex(
    r"^[\s)]*(?:(?:price|rate|pay|budget|tax|cost|annual|yearly|monthly|overall|[a-z-]+-on-[a-z]+|[a-z-]+-over-[a-z]+)\s+){0,2}"
    r"(?:drop|fall|decline|decrease|reduction|cut|slump|plunge|dip|discount|markdown|lower|less|fewer|cheaper|smaller|"
    r"shorter|lighter|slower|off\b(?!-)|down\b)"
)
# What may go below zero, so that a fall of more than all of it says only that it did.
_BELOW_ZERO = regex(
    r"\b(?:profits?|profitability|earnings|income|net|ebitda?|ebit|margins?|surplus|deficit|loss|losses|cash flow|"
    r"balance|growth|inflation|yields?|returns?|results?|rates?|contribution|equity|spreads?|outlook|approval|"
    r"favou?rability|emissions|score|index|gap|difference|migration|inflows?|flows?|temperatures?|eps|bottom line|per share)\b"
)
_LOSS = regex(
    r"\b(?:loss|losses|deficit|negative|in the red|swung|swing|minus|below zero|outflows?|shortfall|to a net)\b|[(−-]\s?[$€£]|[$€£]\s?\("
)
_LOST = regex(r"\b(?:lost|lose|loses|losing|shed|sheds|shedding)\s*$")
_OF_ITS = regex(r"^\s*of (?:its|their|his|her|our|the)\b")
_LEVEL = regex(
    r"^\s*(?:[a-z‹›]+\s+){0,5}?to\s+(?:just |only |about |an average of |a total of )?\(?$"
)

_PEOPLE = (
    r"(?:people|persons|adults|men|women|voters?|users|respondents|participants|patients|students|pupils|children|"
    r"workers|employees|staff|members|customers|consumers|residents|citizens|parents|teachers|drivers|farmers|"
    r"households|families|companies|firms|businesses|employers|executives|doctors|nurses|officers|subscribers|"
    r"shoppers|readers|viewers|visitors|owners|americans|britons|canadians|australians|democrats|republicans|"
    r"conservatives|liberals|independents|catholics|christians|muslims|jews|whites|blacks|hispanics|latinos|"
    r"organi[sz]ations|institutions|homeowners|renters|tenants|buyers|investors|retirees|pensioners|physicians|leaders|"
    r"managers|professionals|clinicians|developers|marketers|travell?ers|smokers|prisoners|inmates|migrants|refugees|"
    r"immigrants|scots|europeans|germans|britons|brits|schools|hospitals|homes|retailers|banks|cases|deaths|teenagers|teens|millennials|seniors|graduates|mothers|fathers|boys|girls|victims|survivors|soldiers|troops|"
    r"those (?:surveyed|polled|asked|questioned|interviewed)|the vote|votes|ballots|the ballots|votes cast)"
)
_OF_PEOPLE = regex(
    r"^\s*of\s+(?:(?:the|all|its|their|his|her|our|those|these|registered|likely|eligible|young|older|adult|male|female|"
    r"british|american|canadian|australian|french|german|italian|chinese|japanese|indian|u\.s|us|uk|‹count›|‹number›)\.?\s+){0,3}?"
    + _PEOPLE
    + r"(?![a-z']|-|\s+(?:it|they|we|you|he|she|that|needed|required|expected|planned|forecast|targeted|wanted)\b)"
)
# What only people do, whatever they are called.
_DO = (
    r"(?:say they|said they|say that|said that|believed?|thinks?|thought|plan to|planned to|agreed?|disagreed?|supports?|"
    r"supported|opposed?|favou?r|favou?red|preferr?e?d?|feel|felt|expect(?:ed)? to|want(?:ed)? to|voted|replied|responded|"
    r"answered|disapproved?|hoped?|intend(?:ed)?|fear(?:ed)?|worry|worried|reported (?:that|being|having)|own|trust)"
)
_VOTED = regex(rf"^\s*(?:backed|{_DO})\b")
_DOING = regex(rf"^\s*of\s+(?:[a-z.'-]+\s+){{0,2}}?[a-z]+s\s+{_DO}\b")
_TURNOUT = regex(r"\bturnout\s+(?:of|was|at|reached|hit|is|stood at)\s*$")
_PROBABILITY = regex(r"\b(?:probability|likelihood|chance)\s+(?:of|was|at|is|stood at)\s*$")
_CHANCE = regex(r"^\s*(?:chance|probability|likelihood)\b")
# Doses given against an estimate of the people there are may pass it.
_ESTIMATED = regex(
    r"\b(?:vaccin|dose|jab|immuni[sz]|inoculat|coverage|enrol|target|quota|capacity|seats?\b|over-?subscri)"
)
_DEGREES_AFTER = regex(
    r"^\s*(?:warmer|hotter|colder|cooler)\b|^\s*(?:above|below|higher than|lower than)\s+(?:the |its |their )?"
    r"(?:[a-z-]+ ){0,2}temperatures?\b"
)
_DEGREES_BEFORE = regex(
    r"\btemperatures?\s+(?:(?:have|has|had|were|was|are|will|could|would|may|be|by|up|down|rose|fell|rise|fall|risen|fallen|"
    r"increased?|decreased?|dropped|drop|climbed|climb|jumped|about|an?|average|of|almost)\s+){1,5}$"
)


def find_percent_uses(line: Line) -> Iterator[PercentUse]:
    """Every percent of one sentence that is a fall, a share of people, a chance or a temperature's."""
    if line.kind == "row" or "percent" not in line.kinds:
        return
    seen = view(line, _KEPT)
    for k, claim in enumerate(seen.claims):
        if claim.figure.kind != "percent" or claim.figure.number is None:
            continue
        found = _use_of(seen, k, claim)
        if found is not None:
            yield found


def _use_of(line: Line, k: int, claim: Claim) -> PercentUse | None:
    before, after = line.gaps[k], line.gaps[k + 1]
    if _DEGREES_AFTER.match(after) or _DEGREES_BEFORE.search(before):
        return PercentUse(claim, "heat")
    if claim.change == "down" and (_FALL_AFTER.match(after) or _fell(before)):
        return _fall(line, k, claim)
    if not over(claim):
        return None
    lost = _LOST.search(before) and _OF_ITS.match(after)
    if (_FALL_AFTER.match(after) and claim.change != "up") or lost:
        return _fall(line, k, claim)
    if claim.change is None:
        words = " ".join(line.gaps)
        doubtful = bool(_ESTIMATED.search(words))
        if any(p.match(after) for p in (_OF_PEOPLE, _DOING, _VOTED)) or _TURNOUT.search(before):
            return PercentUse(claim, "share", doubtful=doubtful)
        if _PROBABILITY.search(before) or _CHANCE.match(after):
            return PercentUse(claim, "chance", doubtful=doubtful)
    return None


def over(claim: Claim) -> bool:
    """Whether a percent is over a hundred."""
    figure = claim.figure
    assert figure.number is not None
    return figure.number.value > _LIMIT or (figure.upto is not None and figure.upto.value > _LIMIT)


def _fell(before: str) -> bool:
    """Whether the last word of movement before a percent is plainly one of falling."""
    words = WORD.findall(before)[-_NEAR:]
    if any(word in _FALLS for word in words) and not any(word in UP - {"more"} for word in words):
        return True
    return bool(_CUT.search(before))


def _fall(line: Line, k: int, claim: Claim) -> PercentUse:
    around = " ".join(WORD.findall(line.gaps[k])[-24:]) + " " + (claim.subject or "").lower()
    words = " ".join(line.gaps)
    level: Claim | None = None
    if k + 1 < len(line.claims) and _LEVEL.match(line.gaps[k + 1]):
        other = line.claims[k + 1]
        if other.figure.number is not None and other.figure.kind != "percent":
            level = other
    after = " ".join(WORD.findall(line.gaps[k + 1])[:8])
    may = bool(_BELOW_ZERO.search(around) or _BELOW_ZERO.search(after))
    negative = any(c.figure.number is not None and c.figure.number.value < 0 for c in line.claims)
    spoken_of = negative or bool(_LOSS.search(words))
    return PercentUse(claim, "fall", level=level, below_zero=may, doubtful=may and spoken_of)
