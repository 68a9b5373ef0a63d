"""Totals whose parts are bullets or sentences of their own, and averages of the list before them.

The package is worth £50m:            A total of 1,384 votes were cast. Ms Hart received 640 votes.
- £20m for roads                      Mr Dunn received 410 votes. Ms Moss received 334 votes.
- £18m for rail
- £12m for buses                      They were paid £12,000, £15,000 and £18,000. The average was £15,000.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import alike
from newscheck.relations.change.bases import states_change
from newscheck.relations.relation import Mean, Total

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.line import Line

_SUMMED = frozenset({"count", "number", "money"})
_FEWEST = 2
_MOST = 20
# An item begins with its figure: "- £20m for roads"; or ends with it: "- Roads: £20m".
_STARTS = regex(r"^[\s*•·–—\-\d.)]*(?:(?:some|about|a|the|another|a further)\s+)?$")
_ENDS = regex(r"(?:[:—(]|\bget[s]?|\breceives?)\s*$")
_AT_END = regex(r"^\s*(?:[a-z'-]+\s*){0,3}\)?\s*[.;,]?\s*(?:and\s*)?$")
_SOME = regex(
    r"\b(?:includ\w+|among|such as|some of|for example|highlights?|up to|at least|more than|each|per|average|"
    r"compared|from|than|last year)\b"
)
_TOTAL = regex(r"\b(?:a total of|total of|in all,?|altogether,?|all told,?|combined total of)\s*$")
_CAST = regex(r"^\s*(?:were|was|have been|had been|are|will be)\b")
_OF_ANOTHER = regex(
    r"\b(?:of (?:which|whom|those|them|these)|including|more than|fewer|less than|by|from|than|average|margin|lead|"
    r"last|previous|earlier|each|every|per|another|additional|of the)\b"
)
_THE_MEAN = regex(
    r"^\s*(?:the|their|its|that is an?|that gives an?|it is an?)\s+(?:overall\s+)?(?P<name>average|mean|median)\b(?:\s+(?!(?:in|for|of|at|on|across|nationally|elsewhere)\b)[a-z]+){0,2}?\s+"
    r"(?:was|is|came to|comes to|stood at|stands at|being|of)\s+$"
)
_LISTED = regex(r"^\s*(?:,|,?\s*and|or|&)\s*$")
_FEWEST_DATA = 3


def find_far_sums(document: Document, lines: Sequence[Line]) -> Iterator[Total | Mean]:
    """The totals of bullets and of sentences that follow them, and averages of the list before."""
    items = any(block.kind == "item" for block in document.blocks)
    for at, line in enumerate(lines):
        if line.kind == "title" or not line.claims:
            continue
        if "total" in line.words or " all" in line.words or "altogether" in line.words:
            total = _told_apart(lines, at)
            if total is not None:
                yield total
        if at and ("average " in line.words or "median " in line.words or "mean " in line.words):
            mean = _mean_of_list(lines[at - 1], line)
            if mean is not None:
                yield mean
    if items:
        yield from _of_bullets(document, lines)


def _of_bullets(document: Document, lines: Sequence[Line]) -> Iterator[Total]:
    """A total in the sentence right before bullets that each begin or end with a part."""
    by_block: dict[int, list[Line]] = {}
    for line in lines:
        by_block.setdefault(document.sentences[line.sentence].block, []).append(line)
    first = 0
    while first < len(document.blocks):
        after = first
        while after < len(document.blocks) and document.blocks[after].kind == "item":
            after += 1
        if after - first >= _FEWEST and first - 1 in by_block and after - first <= _MOST:
            found = _bulleted(by_block[first - 1][-1], by_block, range(first, after))
            if found is not None:
                yield found
        first = max(after, first + 1)


def _bulleted(lead: Line, by_block: dict[int, list[Line]], items: range) -> Total | None:
    closes = lead.gaps[-1].rstrip().endswith(":")
    for i in range(len(lead.claims) - 1, -1, -1):
        total = lead.claims[i]
        if total.figure.kind not in _SUMMED or total.figure.unit is None or total.figure.upto:
            continue
        parts = [_part_in(by_block.get(block), total) for block in items]
        given = tuple(part for part in parts if part is not None)
        if len(given) < _FEWEST or len(given) < len(parts) or _SOME.search(lead.words):
            return None
        return Total(total, given, exhaustive=closes, link="guessed", closed=closes, ended=closes)
    return None


def _part_in(lines: list[Line] | None, total: Claim) -> Claim | None:
    """The one figure of an item that may be a part of the total."""
    if not lines or len(lines) > 1:
        return None
    line = lines[0]
    like = [k for k, c in enumerate(line.claims) if c.figure.kind in _SUMMED and alike(c, total)]
    if len(like) != 1:
        return None
    k = like[0]
    part = line.claims[k]
    starts = k == 0 and _STARTS.match(line.gaps[0])
    ends = _ENDS.search(line.gaps[k]) and _AT_END.match(line.gaps[k + 1])
    if not (starts or ends) or part.figure.upto or part.figure.per or part.figure.hedge_span:
        return None
    return None if states_change(line, k) or _SOME.search(line.words) else part


def _told_apart(lines: Sequence[Line], at: int) -> Total | None:
    """ "A total of 1,384 votes were cast", and in the sentences behind it who received how many."""
    line = lines[at]
    for i, total in enumerate(line.claims):
        figure = total.figure
        if figure.kind != "count" or figure.unit is None or figure.upto or figure.hedge_span:
            continue
        if not _TOTAL.search(line.gaps[i]) or not _CAST.match(line.gaps[i + 1]):
            continue
        parts: list[Claim] = []
        for other in lines[at + 1 : at + 1 + _MOST]:
            part = other.claims[0]
            if other.sentence - line.sentence != len(parts) + 1 or part.figure.unit != figure.unit:
                break
            if _OF_ANOTHER.search(other.gaps[0]) or states_change(other, 0) or part.figure.upto:
                break
            if part.figure.number is None or part.figure.hedge_span:
                break
            parts.append(part)
        if len(parts) >= _FEWEST:
            return Total(total, tuple(parts), exhaustive=False, link="stated")
    return None


def _mean_of_list(before: Line, line: Line) -> Mean | None:
    """ "The average was £21,000", of the figures that the sentence before lists."""
    mean = line.claims[0]
    named = _THE_MEAN.match(line.gaps[0])
    if named is None or before.sentence != line.sentence - 1 or mean.figure.number is None:
        return None
    data: list[Claim] = []
    for k, claim in enumerate(before.claims):
        if claim.figure.kind != mean.figure.kind or not alike(claim, mean) or claim.figure.upto:
            if data:
                return None
            continue
        if data and not _LISTED.match(before.gaps[k]):
            return None
        data.append(claim)
    if len(data) < _FEWEST_DATA:
        return None
    kind = "median" if named["name"] == "median" else "mean"
    return Mean(mean, tuple(data), kind=kind, link="guessed")  # type: ignore[arg-type]
