"""A change stated in one sentence, and the two levels that it is between in the next.

    Sales rose 12% last year. They reached 4.48 million units, against 4.0 million the year before.
    Net profit jumped 25% in the quarter. Net profit was $50 million, compared with $40 million a year earlier.

The link is a guess: what changed must be named in both, or stand for it in the second ("They"), and
nothing may say that the one is of another time or measure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.change.bases import states_change
from newscheck.relations.lexicon import bars_in, direction_in
from newscheck.relations.relation import Change
from newscheck.relations.story.likeness import stems_of
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.document import Document
    from newscheck.relations.line import Line
    from newscheck.relations.relation import Relation

_LEVELS = frozenset({"money", "count", "number", "measure"})
_STANDS_FOR = regex(
    r"^\s*(?:they|it|that|this|these|the (?:figure|total|number|amount))\s+(?:was|were|reached|came|stood|totall?ed|hit|rose|fell|is|are|now|had)\b"
)
# The old figure is of another time, not of another thing.
_OLD_TIME = regex(
    r"^\s*(?:$|[.,;)]|in\s*$|(?:a|one|the) (?:year|quarter|month|season)|last |previously|the (?:previous|prior|same)|"
    r"year-earlier|in the (?:same|previous|prior|corresponding|year)|earlier)"
)
_MONTHLY = regex(
    r"\b(?:month|monthly|week|weekly|daily|quarter-on-quarter|month-on-month|sequential\w*)\b"
)
_YEARLY = regex(r"\b(?:year|annual\w*|yearly|12 months)\b")
_QUALIFIED = regex(
    r"\b(?:same-store|comparable|like-for-like|organic|adjusted|underlying|core|excluding|real terms|per|average of|"
    r"expected|forecast|would|could|may|might|until|if|share of|points?|since|decade|cumulative\w*|over the (?:past|last)|"
    r"than expected|estimates?|analysts?)\b"
)


def find_far_changes(
    document: Document, lines: Sequence[Line], found: Sequence[Relation]
) -> Iterator[Change]:
    """Every change between two levels of which the sentence before states the percent."""
    before = {line.sentence: line for line in lines if "percent" in line.kinds}
    if not before:
        return
    used = {c.id for r in found if isinstance(r, Change) for c in (*r.by, r.old, r.new)}
    here = {line.sentence: line for line in lines}
    for change in found:
        if not isinstance(change, Change) or change.by or change.bars or change.link != "stated":
            continue
        stated = before.get(change.new.sentence - 1)
        if stated is None or stated.kind == "title" or change.new.figure.kind not in _LEVELS:
            continue
        k = _stated(stated)
        if k is None or stated.claims[k].id in used:
            continue
        line = here[change.new.sentence]
        if not _OLD_TIME.match(line.gaps[line.index(change.old) + 1]):
            continue
        if "percent" in line.kinds or not _of_one(document, stated, k, line, change):
            continue
        direction = direction_in(stated.gaps[k][-60:])
        if direction is not None and _goes(change, direction[0]):
            yield replace(
                change,
                by=(stated.claims[k],),
                direction=None,
                direction_word=None,
                direction_span=None,
                contrary_word=None,
                link="guessed",
            )


def _stated(line: Line) -> int | None:
    """Where the one percent of a sentence stands that states a change."""
    percents = [k for k, c in enumerate(line.claims) if c.figure.kind == "percent"]
    if len(percents) != 1 or any(c.figure.kind in ("money", "points") for c in line.claims):
        return None
    k = percents[0]
    figure = line.claims[k].figure
    if figure.upto or line.claims[k].quoted or not states_change(line, k):
        return None
    return None if _QUALIFIED.search(line.words) or bars_in(line.words) else k


def _of_one(document: Document, stated: Line, k: int, line: Line, change: Change) -> bool:
    """Whether the two sentences speak of one thing and one time."""
    if _QUALIFIED.search(line.words):
        return False
    if _MONTHLY.search(stated.words) and not _MONTHLY.search(line.words):
        return False
    if _YEARLY.search(stated.words) and not _YEARLY.search(line.words) and "date" not in line.kinds:
        return False
    if _STANDS_FOR.match(line.gaps[0]):
        return True
    subject = stated.claims[k].subject or ""
    start = document.sentences[stated.sentence].span.start
    opening = subject or document.text[start : stated.claims[0].span.start]
    named = stems_of(opening)
    other = document.sentences[line.sentence].span.start
    words = stems_of(document.text[other : change.new.span.start]) | stems_of(
        change.new.figure.unit or ""
    )
    return bool(named) and named <= words


def _goes(change: Change, direction: str) -> bool:
    """Whether the two levels go the way that the sentence before says."""
    old, new = change.old.figure.number, change.new.figure.number
    if old is None or new is None:
        return False
    return new.value > old.value if direction == "up" else new.value < old.value
