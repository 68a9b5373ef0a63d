"""Which year or edition it is, beside the first: "in its third year since opening in 2022".

    the third edition of the fair, held each year since 2022          its fifth annual dinner ... first held in 2020

What is held every year can have missed some, never have had more than the years allow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.stories import NOW, Elapsed
from newscheck.relations.time.since import FEW, point

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.relations.line import Line
    from newscheck.relations.stories import Point

_NEAR = 2
_YEAR_SINCE = regex(r"^ (?:straight |consecutive |successive |full )?year since\b")
_SINCE_TO = regex(r"^ (?:[a-z]+ )?year since\s+(?:[^,;:]{0,50}\b(?:in|of)\s+)?(?:the\s+)?$")
_EDITION = regex(r"^ (?:annual|yearly|edition|annual edition|year running|year in a row)\b")
_YEARLY = regex(
    r"\b(?:annual(?:ly)?|yearly|every year|each year|every (?:spring|summer|autumn|fall|winter))\b"
)
_FIRST_HELD = regex(
    r"\b(?:since|(?:first|was|been) (?:held|staged|run|launched|founded|started)|began|started|launched|founded)"
    r"(?: [a-z]+){0,2}\s+(?:in\s+)?(?:the\s+)?$"
)

# "Founded in 1974, the theatre celebrates its 50th birthday", "now in its 26th year".
_ITS = regex(
    r"\b(?:(?:now |currently |is |are )?in|celebrat(?:es|e|ing)|marks?|marking|enter(?:s|ing)|toasts?|approach(?:es|ing))\s+(?:its|their)\s+$"
)
_OF_ITS = regex(
    r"^ (?P<what>(?:year|season)\b(?! (?:since|running|in a row)|"
    r" (?:in|at|as|on|with|under|for) (?!business|operation|existence|print|trading|production|(?:the )?air))|"
    r"(?:[a-z]+ )?(?:birthday|anniversary)\b)"
)
_FOUNDED = regex(
    r"\b(?:founded|opened|built|established|launched|set up|started|began|created|formed|wed|married|incorporated|"
    r"first (?:held|staged|run|published|broadcast|shown))\b[^,;]{0,40}\s(?:in|on|back in)\s+$"
)


def find_editions(lines: Sequence[Line]) -> Iterator[Elapsed]:
    """Every "nth year since" and every edition of what is held yearly, with the first year."""
    for k, line in enumerate(lines):
        if "ordinal" not in line.kinds or line.kind == "title":
            continue
        for i, claim in enumerate(line.claims):
            if claim.figure.kind != "ordinal":
                continue
            after = line.gaps[i + 1]
            if _ITS.search(line.gaps[i]) and (own := _of_its(line, i)) is not None:
                yield own
            elif _YEAR_SINCE.match(after):
                start = _next(line, i)
                if start is not None and _SINCE_TO.match(after):
                    yield Elapsed(claim, ((start, NOW),), counting="nth", link="guessed")
            elif _EDITION.match(after):
                starts = _firsts(lines, k)
                if starts:
                    pairs = tuple((start, NOW) for start in starts[:FEW])
                    yield Elapsed(claim, pairs, counting="nth", within=True, link="guessed")


def _of_its(line: Line, i: int) -> Elapsed | None:
    """The nth year or birthday of what the same sentence says was founded in a year."""
    found = _OF_ITS.match(line.gaps[i + 1])
    dates = [j for j, c in enumerate(line.claims) if c.figure.kind == "date"]
    if found is None or len(dates) != 1 or not _FOUNDED.search(line.gaps[dates[0]]):
        return None
    start = point(line.claims[dates[0]])
    if start is None or line.claims[i].quoted:
        return None
    ends = ((start, NOW),)
    if found["what"] in ("year", "season"):
        missed = found["what"] == "season"
        return Elapsed(line.claims[i], ends, counting="nth", within=missed, link="guessed")
    return Elapsed(line.claims[i], ends, counting="anniversary", link="guessed")


def _next(line: Line, i: int) -> Point | None:
    return point(line.claims[i + 1]) if i + 1 < len(line.claims) else None


def _firsts(lines: Sequence[Line], k: int) -> list[Point]:
    """The years, here and close by, since which something yearly is held."""
    number = lines[k].sentence
    found = []
    for other in lines[max(0, k - _NEAR) : k + _NEAR + 1]:
        if abs(other.sentence - number) > _NEAR:
            continue
        yearly = any(_YEARLY.search(gap) for gap in other.gaps)
        for j, claim in enumerate(other.claims):
            start = point(claim)
            if start is not None and yearly and _FIRST_HELD.search(other.gaps[j]):
                found.append(start)
    return found
