"""Which figure of a sentence is a level, which a change, and which the old level of a change.

    to 40 from 45        40, compared with 45        up 12% on last year's 45
    a 20% fall since 2015, when it was 45            40 (previous year: 45)

What follows from an old figure is read in the changes; here is only what marks it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.change.multiples import is_cut, multiplies
from newscheck.relations.lexicon import (
    BARRIER,
    DETERMINERS,
    DIRECTION,
    FILLER,
    FROM,
    IN_BRACKET,
    NEUTRAL,
    PLAIN_FROM,
    TO,
)

if TYPE_CHECKING:
    from newscheck.relations.line import Line

# A stated change right after its figure's words: "a 12% increase", "2 points higher".
THEN_NOUN = regex(
    r"^[\s)]*(?:(?!(?:is|was|are|were|be|been|stood|stands|and|or)\b)[a-z-]+ ){0,2}?(?:increase|rise|gain|jump|growth|surge|decrease|decline|drop|fall|"
    r"reduction|cut|dip|slump|plunge|improvement|difference|change|higher|lower|more|less|fewer|hike|climb|leap|"
    r"(?:further|faster|slower|longer|shorter|taller|heavier|lighter|cheaper|older|younger|bigger|larger|smaller|greater) than|"
    r"(?:up|down) (?:on|from|to|at|over))\b"
)

LEADS_CHANGE = regex(
    r"(?:^|[\s(,—])(?P<word>[a-z]+)\s*(?:(?:by|of|another|a further|a|an|some|an additional|"
    r"to the tune of|as much as)\s+){0,2}[+-]?\s*$"
)


_BY = regex(r"\bby (?:another |a further |an additional |as much as |some |just |only )?$")


# "Shot down 87", "took up 85%": no movement of the figure.
_PHRASAL = regex(
    r"\b(?:t(?:ake|akes|ook|aken|aking)|ma(?:ke|kes|de|king)|gave|given|giving|set|sets|setting|picked|picking|put|"
    r"puts|signed|shot|shooting|turned|turning|broken|broke|shut|shutting|closed|closing|tore|torn|bought|buying|"
    r"snapped|split|ended|opened|blew|blown|gunned|struck|held|holding|rounded|called|lined) (?:up|down)"
    r"(?: (?:of|by|another|some|an?))*\s*$"
)


def states_change(line: Line, i: int) -> bool:
    """Whether a figure is the amount of a change and not a level: "rose 12%", "a 12% rise"."""
    before = LEADS_CHANGE.search(line.gaps[i])
    if (
        before
        and not _PHRASAL.search(line.gaps[i])
        and (before["word"] in DIRECTION or before["word"] in NEUTRAL)
    ):
        # "Moved 140 patients": things that are moved, and no movement of a figure.
        return before["word"] in DIRECTION or line.claims[i].figure.kind != "count"
    if _BY.search(line.gaps[i]):
        return True
    if line.claims[i].figure.kind == "points" or multiplies(line.claims[i]) or is_cut(line, i):
        return True
    return bool(THEN_NOUN.search(line.gaps[i + 1])) and not TO.search(line.gaps[i])


def marks_old(gap: str) -> bool:
    """Whether the words before a figure make it the old one of a change."""
    return bool(FROM.search(gap) or IN_BRACKET.search(gap))


# "Up 12% on last year's 45", "5% above the 45 of May", "an increase of 20% on the 45".
_ON_BASE = regex(
    r"^[\s),]*(?P<word>[a-z]+\s+)?(?:on|over|above|below|beyond|under|ahead of|behind|short of|off|than)\s+"
    r"(?P<whose>the|its|their|his|her|that|last|[a-z]+'s?|‹date›)?(?:\s|(?=[($]?$))"
    + DETERMINERS
    + r"[($]?\s*$"
)
_OF = regex(r"^\s*(?:of|in) (?:revenue|sales|turnover|net|total|assets|income)")
# "15% more than at the end of 2022 (5,000)".
_THAN_BRACKET = regex(
    r"^[\s)]*(?:more|less|fewer|higher|lower|up|down|above|below)\b(?:\s+[a-z‹›'-]+){1,8}\s*\(\s*$"
)
# "A 20% fall since 2015, when it was 45", "up four points since March, when 48% did".
_WHEN_IT_WAS = regex(
    r"(?:,|earlier|ago|before|‹date›)\s+when\s+(?:(?:it|they|there|that|this|he|she|(?:the|its|their|his|her) [a-z]+)\s+"
    r"(?:was|were|stood at|numbered|totall?ed|had been|had|reached|hit|cost|sold for|fetched|traded at|averaged)\s+)?"
    r"(?:just|only|about|a record)?\s*$"
)
# "The lowest since 1974, when it was 3.6%": what it was then is no level that it changed from.
_SO_SINCE = regex(
    r"\b(?:high|low|most|fewest|least|best|worst|highest|lowest|largest|smallest|biggest|strongest|weakest|"
    r"first(?: time)?)\b[^;:]{0,40}\bsince\b[^;:]{0,60}\bwhen\b"
)
_DID = regex(r"^\s*(?:did|said so|thought so|felt that way|agreed|approved)\b")
# "Anywhere from 40 to 120", "ranges from 40 to 120": the ends of a range.
_RANGES = regex(
    r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything|everything|stretch(?:es|ing)?|"
    r"span(?:s|ned|ning)?)\s+(?:in \w+ |widely |mostly )?from\s"
)
_WHERE = regex(r"^\s*(?:[a-z-]+\s+){0,2}?(?P<word>in|at|for|among)\s+(?:the\s+)?(?P<place>[a-z-]+)")


def is_old(line: Line, j: int) -> bool:
    """Whether a figure is the old one of a change, by the words before it and the figure there."""
    gap = line.gaps[j]
    if marks_old(gap):
        return not _RANGES.search(gap)
    if _WHEN_IT_WAS.search(gap) and not _SO_SINCE.search(gap):
        return not gap.rstrip().endswith("when") or bool(_DID.match(line.gaps[j + 1]))
    return on_base(line, j)


def on_base(line: Line, j: int) -> bool:
    """Whether a figure is what the change stated right before it is measured from."""
    if j == 0:
        return False
    if line.claims[j - 1].figure.kind not in ("percent", "points") and not is_cut(line, j - 1):
        return False
    found = _ON_BASE.match(line.gaps[j])
    if found is None:
        return bool(_THAN_BRACKET.match(line.gaps[j]))
    # "Up 12% on the 45" and "12% above the 45"; "12% on 45" is a rate, and "12% over 45" may be.
    moved = (found["word"] or "").strip() in DIRECTION
    stated = moved or states_change(line, j - 1)
    if not found["whose"]:
        # "An increase of 15% over $8.0 million"; not "profit rose 5% on $3bn of sales".
        figure = line.claims[j].figure
        large = figure.kind in ("money", "percent") or figure.scale > 1
        return moved or (stated and large and not _OF.match(line.gaps[j + 1]))
    return stated or not line.gaps[j].lstrip(" )").startswith(("on ", "off "))


def leads(line: Line, j: int) -> bool:
    """Whether a sentence opens with the old figure: "Compared with the 200 of 2021, the 260 ..."."""
    opening = line.gaps[j].lstrip()
    return (
        j == 0
        and bool(FROM.search(line.gaps[j]))
        and not PLAIN_FROM.search(line.gaps[j])
        and opening.startswith(("compared ", "against ", "in comparison ", "versus "))
        and len(line.gaps) > 2
        and "," in line.gaps[j + 1]
        and not BARRIER.search(line.gaps[j + 1])
    )


def of_two_places(line: Line, j: int, k: int) -> bool:
    """Whether two figures are of two places or groups: "from 210 in the north to 540 in the south"."""
    first, second = _WHERE.match(line.gaps[j + 1]), _WHERE.match(line.gaps[k + 1])
    if first is None or second is None or first["word"] != second["word"]:
        return False
    places = (first["place"], second["place"])
    timed = any(word in FILLER for place in places for word in place.split("-"))
    return not timed and places[0] != places[1]
