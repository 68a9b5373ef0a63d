"""Shares and rests whose whole stands sentences away.

    The survey covered 1,250 schools. ... Some 750 schools (60%) said ... Another 250 schools (20%) had ...
    The council planned 137 projects. ... By August 133 projects were finished. The other four are late.

What is so far away is tied by its noun alone, and every link is a guess. A whole that is guessed must
bring one share right before another is held against it; a rest is only of figures that the story
counts nothing else beside.
"""

from __future__ import annotations

from bisect import bisect_left
from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.change.bases import states_change
from newscheck.relations.relation import Remainder, Share
from newscheck.relations.story.likeness import differ_in_time
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Relation

_SUMMED = frozenset({"count", "number", "money"})
# How many wholes before a share it is tried with, and how far back a rest looks for its own.
_WHOLES = 12
_PARTS = 6
_SENTENCES = 8
_NEAR = 12
# How many sentences behind a share that came right another is held to the same whole.
_BESIDE = 4
# A sentence of more figures is a table.
_LONGEST = 40
_RESTS = ("the other", "remaining")
# "750 schools (60%)", "120 members, or 25%,": the share right behind its part.
_OPENS = regex(
    r"^\s*(?:\(|,\s+or(?:\s+about|\s+some|\s+just)?\s|—|\s+or\s)\s*$|^\s*,\s+or\s+$|^\s*,\s*$"
)
_CLOSES = regex(r"^\s*(?:\)|,|\.|;|—|$)")
_OF_OWN = regex(r"^\s*of (?:its|their|the|all)\b")
# "25%, or 120 members,".
_OTHER_WAY = regex(r"^\s*(?:,\s+or(?:\s+about|\s+some)?|\()\s*$")
# A share of some of them, or of another time.
_OF_SOME = regex(
    r"\b(?:of (?:those|these|them|whom|which)|among|up|down|compared|than|average|last year|previous|earlier|"
    r"next|other|elsewhere|neighbou?ring|nearby|discount|off|interest|margin|stake|growth|tax)\b"
)
# "The other 9 ships it owned with Alder" are no rest of the fleet.
_OF_OTHERS = regex(r"^\s*(?:it|they|he|she|we|you|that|which|whose|who|in|of|from)\b")
_POLLED = regex(r"\b(?:poll|survey|respondents?|asked|questioned|interviewed|sampled?|study)\b")
_REST = regex(r"(?:^|[\s,(;—])(?:the (?:other|remaining)|remaining)\s+(?:just\s+|only\s+)?$")
_MARKED = regex(
    r"\b(?:previous(?:ly)?|last year|earlier|compared|average|more than|fewer|less than|up to|at least|than|from|"
    r"would|could|may|might|if|expected|each|every|per|a year|of which|of whom|including|among)\b"
)
_OPENS_SENTENCE = regex(r"^\s*(?:and\s+|some\s+|about\s+|the\s+)?$")
_DID = regex(r"^\s+(?:were|was|are|is|have|had|did|will)\b")


@dataclass(frozen=True, slots=True)
class _Part:
    """A part with the share right beside it, and the line it stands in."""

    part: Claim
    share: Claim
    line: Line


def find_far(lines: Sequence[Line], found: Sequence[Relation]) -> Iterator[Share | Remainder]:
    """The shares and rests of wholes that stand sentences before them.

    `found` is what sentences say of themselves: what has its whole there is left out.
    """
    parts = _parts(lines, found)
    if parts:
        yield from _shares(lines, parts)
    rests = [at for at, line in enumerate(lines) if line.says(_RESTS)]
    if rests:
        known = {r.rest.id for r in found if isinstance(r, Remainder)}
        for at in rests:
            if len(lines[at].claims) <= _LONGEST:
                yield from _rests(lines, at, known)


def _parts(lines: Sequence[Line], found: Sequence[Relation]) -> list[_Part]:
    """The parts with a share beside them that no sentence gives a whole."""
    beside = []
    for line in lines:
        if len(line.claims) < 2 or "percent" not in line.kinds or line.kind == "title":
            continue
        for i in range(len(line.claims) - 1):
            pair = _beside(line, i)
            if pair is not None:
                beside.append(_Part(*pair, line))
    if not beside:
        return []
    known = {r.share.id for r in found if isinstance(r, Share) and r.share is not None}
    return [part for part in beside if part.share.id not in known]


def _beside(line: Line, i: int) -> tuple[Claim, Claim] | None:
    a, b = line.claims[i], line.claims[i + 1]
    if b.figure.kind == "percent" and a.figure.kind in _SUMMED:
        part, share, gap = a, b, _OPENS.match(line.gaps[i + 1])
        if gap and gap[0].strip() == "," and not _OF_OWN.match(line.gaps[i + 2]):
            return None  # "1,200 people, 25% of its workforce": else the comma parts two figures
    elif a.figure.kind == "percent" and b.figure.kind in _SUMMED:
        part, share, gap = b, a, _OTHER_WAY.match(line.gaps[i + 1])
    else:
        return None
    if not gap or part.figure.upto or share.figure.upto or share.figure.number is None:
        return None
    after = line.gaps[i + 2]
    if not (_CLOSES.match(after) or _OF_OWN.match(after)) or states_change(line, i):
        return None
    number = part.figure.number
    if number is None or number.value <= 0 or _OF_SOME.search(line.gaps[i] + after[:_NEAR]):
        return None
    return part, share


def _shares(lines: Sequence[Line], parts: Sequence[_Part]) -> Iterator[Share]:
    """Each part with the whole that brings it right, and those beside it that it does not."""
    wholes: dict[tuple[str, str | None], list[tuple[Claim, bool]]] = {}
    for line in lines:
        polled = bool(_POLLED.search(line.words))
        for claim in line.claims:
            if claim.figure.kind in _SUMMED and claim.figure.unit and _bounded(claim):
                wholes.setdefault(_sort(claim), []).append((claim, polled))
    anchors: dict[tuple[str, str | None], tuple[Claim, bool]] = {}
    near: dict[tuple[str, str | None], int] = {}
    unfit: list[_Part] = []
    for part in parts:
        sort = _sort(part.part)
        counted = wholes.get(sort, [])
        stop = bisect_left(counted, part.part.span, key=lambda pair: pair[0].span)
        fitting = [pair for pair in counted[max(0, stop - _WHOLES) : stop] if _fits(part, pair[0])]
        if fitting:
            anchors[sort] = fitting[-1]
            near[sort] = part.line.sentence
            yield Share(part.part, fitting[-1][0], part.share, "guessed", weighted=fitting[-1][1])
        elif sort in anchors and part.line.sentence - near[sort] <= _BESIDE:
            unfit.append(part)
    for part in unfit:
        whole, polled = anchors[_sort(part.part)]
        smaller = _value(part.part) < _value(whole)
        if smaller and not differ_in_time(part.part, whole) and not part.part.quoted:
            yield Share(part.part, whole, part.share, "guessed", weighted=polled)


def _sort(claim: Claim) -> tuple[str, str | None]:
    return ("money" if claim.figure.kind == "money" else "count", claim.figure.unit)


def _bounded(claim: Claim) -> bool:
    return claim.figure.number is not None and claim.figure.upto is None and not claim.figure.per


def _value(claim: Claim) -> Fraction:
    return Fraction(claim.figure.number.value) if claim.figure.number else Fraction(0)


def _fits(part: _Part, whole: Claim) -> bool:
    """Whether a whole makes the share what the copy says it is, to its last place."""
    stated = part.share.figure.number
    if stated is None or _value(whole) <= _value(part.part):
        return False
    worked = 100 * _value(part.part) / _value(whole)
    return abs(worked - Fraction(stated.value)) <= Fraction(stated.place) * Fraction(6, 10)


def _rests(lines: Sequence[Line], at: int, known: Collection[str]) -> Iterator[Remainder]:
    """ "The other four", with the whole sentences before and nothing else counted between."""
    line = lines[at]
    for k, rest in enumerate(line.claims):
        if rest.id in known or rest.figure.kind not in _SUMMED or not _REST.search(line.gaps[k]):
            continue
        if _OF_OTHERS.match(line.gaps[k + 1]):
            continue
        if rest.figure.hedge_span or rest.quoted or not _bounded(rest):
            continue
        remainder = _of_story(lines, at, k)
        if remainder is not None:
            yield remainder


def _of_story(lines: Sequence[Line], at: int, k: int) -> Remainder | None:
    line = lines[at]
    rest = line.claims[k]
    counted: list[Claim] = []
    moves = False
    unit = rest.figure.unit
    for other in lines[max(0, at - _SENTENCES) : at + 1]:
        if len(counted) > _PARTS + 1 or len(other.claims) > _LONGEST:
            return None
        if other.kind == "title" or line.sentence - other.sentence > _SENTENCES:
            continue
        stop = k if other is line else len(other.claims)
        for i in range(stop):
            claim = other.claims[i]
            if claim.figure.kind == "number" and _bare_part(other, i):
                counted.append(claim)
            elif claim.figure.kind in _SUMMED and claim.figure.unit == unit and unit is not None:
                moved = states_change(other, i)
                if not counted:
                    moves = moved  # "will cut 900 jobs": its parts are cut as well
                marked = _MARKED.search(other.gaps[i][-40:]) or (moved and not moves)
                if marked or not _bounded(claim) or claim.figure.hedge_span:
                    return None
                counted.append(claim)
    whole, parts = (counted[0], counted[1:]) if counted else (None, [])
    if whole is None or not parts or len(parts) > _PARTS or whole.figure.unit is None:
        return None
    kinds = {"money" if c.figure.kind == "money" else "count" for c in (whole, *parts, rest)}
    if len(kinds) > 1 or any(_value(c) >= _value(whole) for c in (*parts, rest)):
        return None
    if parts[-1].sentence < line.sentence - 1:
        return None
    return Remainder(whole, tuple(parts), rest, link="guessed")


def _bare_part(line: Line, i: int) -> bool:
    """Whether a bare number counts some of what was counted before: "Twenty were dry"."""
    opens = i == 0 and _OPENS_SENTENCE.match(line.gaps[0])
    return bool(opens and _DID.match(line.gaps[1])) and _bounded(line.claims[i])
