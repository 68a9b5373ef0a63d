"""Which figure of a sentence is a level, which a change, and which the old level of a change.

    to 40 from 45        40, compared with 45        up 12% on last year's 45
    a 20% fall since 2015, when it was 45            40 (previous year: 45)

What follows from an old figure is read in the changes; here is only what marks it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.relations.lexicon import DIRECTION, FROM, IN_BRACKET, NEUTRAL, TO
from newscheck.relations.multiples import is_cut, multiplies

if TYPE_CHECKING:
    from newscheck.relations.line import Line

# A stated change right after its figure's words: "a 12% increase", "2 points higher".
THEN_NOUN = re.compile(
    r"^[\s)]*(?:[a-z-]+ ){0,2}?(?:increase|rise|gain|jump|growth|surge|decrease|decline|drop|fall|"
    r"reduction|cut|dip|slump|plunge|improvement|difference|change|higher|lower|more|less|fewer|hike|climb|leap|"
    r"(?:further|faster|slower|longer|shorter|taller|heavier|lighter|cheaper|older|younger|bigger|larger|smaller|greater) than)\b"
)

LEADS_CHANGE = re.compile(
    r"(?:^|[\s(,—])(?P<word>[a-z]+)\s*(?:(?:by|of|another|a further|a|an|some|an additional|"
    r"to the tune of|as much as)\s+){0,2}[+-]?\s*$"
)


_BY = re.compile(r"\bby (?:another |a further |an additional |as much as |some |just |only )?$")


def states_change(line: Line, i: int) -> bool:
    """Whether a figure is the amount of a change and not a level: "rose 12%", "a 12% rise"."""
    before = LEADS_CHANGE.search(line.gaps[i].replace("made up of", "made of"))
    if before and (before["word"] in DIRECTION or before["word"] in NEUTRAL):
        return True
    if _BY.search(line.gaps[i]):
        return True
    if line.claims[i].figure.kind == "points" or multiplies(line.claims[i]) or is_cut(line, i):
        return True
    return bool(THEN_NOUN.search(line.gaps[i + 1])) and not TO.search(line.gaps[i])


def marks_old(gap: str) -> bool:
    """Whether the words before a figure make it the old one of a change."""
    return bool(FROM.search(gap) or IN_BRACKET.search(gap))
