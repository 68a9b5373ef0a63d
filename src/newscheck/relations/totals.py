"""Totals and their parts, where the sentence says that the parts make up the total.

250 jobs: 120 at A, 80 at B and 50 at C          463,000 plus 654,000, a total of 1.12 million
the £48m package includes £20m for roads ...     12 people, seven in the first blast and five in the second
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.relations.alike import COUNTS, alike
from newscheck.relations.line import view, without
from newscheck.relations.relation import Total

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.claims import Claim
    from newscheck.relations.line import Line

_KEPT = frozenset({"count", "number", "money", "measure"})

_MADE_OF = re.compile(
    r"(?P<cue>made up of|comprising|comprised of|comprises|consisting of|consists of|consist of|composed of|"
    r"split (?:between|into|among)|divided (?:between|into|among)|broken down (?:as|into)|namely)\s*"
    r"(?:[a-z'-]+\s+){0,3}$"
)
_INCLUDES = re.compile(
    r"\b(?:including|includes|include|included|among them|of which|of whom)\s*(?:[a-z'-]+\s+){0,3}$"
)
_COLON = re.compile(r"[:—]\s*(?:[a-z'-]+\s+){0,3}$")
_TOTAL_AFTER = re.compile(
    r"\b(?:for a total of|a total of|total of|in total|totall?ing|bringing the total to|brings the total to|"
    r"a combined(?: total of)?|combined total of|making a total of|which adds up to|adding up to|adds up to|"
    r"for a combined)\s*(?:[a-z'-]+\s+){0,2}$"
)
# Between two parts: "at A,", "in the first blast and", with the names of what each is for.
_NEXT_PART = re.compile(
    r"(?:,|;|\band\b|\bplus\b|&)\s*(?:(?:another|a further|and|about|some|the other|plus|with|also|then)\s+){0,3}(?:[a-z.'-]+\s+){0,4}$"
)
_NOT_PARTS = re.compile(
    r"\b(?:who|which|that|when|after|before|if|because|while|but|compared|from|than|up|down|rose|fell|against|at least|as many as|about|said|out of|per)\b"
)


def find_totals(line: Line, doubled: Collection[str]) -> Iterator[Total]:
    """Every total that one sentence gives with its parts."""
    seen = without(view(line, _KEPT), doubled)
    for i in range(len(seen.claims) - 2):
        found = _then_parts(seen, i)
        if found is not None:
            yield found
            return
    for i in range(2, len(seen.claims)):
        found = _parts_then(seen, i)
        if found is not None:
            yield found
            return


def _then_parts(line: Line, i: int) -> Total | None:
    total, gap = line.claims[i], line.gaps[i + 1]
    made_of = _MADE_OF.search(gap)
    colon = _COLON.search(gap)
    includes = _INCLUDES.search(gap)
    if not (made_of or colon or includes) or len(gap) > 90 or total.figure.upto:
        return None
    parts = _run_of_parts(line, i + 1, total)
    if len(parts) < 2:
        return None
    last = i + len(parts)
    # A list that goes on after its last figure names a part that has none.
    if re.match(r"[^.;]*(?:,|\band\b)\s+(?:the rest|others?|more)\b", line.gaps[last + 1]):
        return None
    return Total(total, tuple(parts), exhaustive=not includes)


def _run_of_parts(line: Line, start: int, total: Claim) -> list[Claim]:
    """The figures from `start` on that a list strings together and that are of the total's kind."""
    parts: list[Claim] = []
    for k in range(start, len(line.claims)):
        claim = line.claims[k]
        if not _part_of(claim, total):
            break
        gap = line.gaps[k]
        if parts and (not _NEXT_PART.search(gap) or len(gap) > 120 or _NOT_PARTS.search(gap)):
            break
        parts.append(claim)
        if re.search(r"[.;]\s", line.gaps[k + 1][:60]):
            break
    return parts


def _parts_then(line: Line, i: int) -> Total | None:
    total = line.claims[i]
    if not _TOTAL_AFTER.search(line.gaps[i]) or len(line.gaps[i]) > 90:
        return None
    parts: list[Claim] = []
    for k in range(i - 1, -1, -1):
        if not _part_of(line.claims[k], total):
            break
        parts.insert(0, line.claims[k])
        gap = line.gaps[k]
        if not _NEXT_PART.search(gap) or len(gap) > 120 or _NOT_PARTS.search(gap):
            break
    if len(parts) < 2:
        return None
    return Total(total, tuple(parts))


def _part_of(part: Claim, total: Claim) -> bool:
    a, b = part.figure, total.figure
    if a.number is None or b.number is None or a.upto or a.hedge_span:
        return False
    if a.kind in COUNTS and b.kind in COUNTS:
        return a.unit == b.unit or a.unit is None or b.unit is None
    return alike(total, part)
