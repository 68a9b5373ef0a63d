"""The headline's figures beside the body's figures of the same kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.relations.alike import COUNTS
from newscheck.relations.relation import HeadlineFigure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document

# What a headline states as a figure of the story; a bare year, a rank or a score is none.
_STATED = frozenset({"money", "percent", "points", "count", "number", "measure", "age", "duration"})
# A story's later figures are background: the headline is written from these.
_MOST_BODY = 60


def find_headline_figures(document: Document, claims: Sequence[Claim]) -> Iterator[HeadlineFigure]:
    """Each figure of the headline with the body's figures that it might come from, in order."""
    titles = {s.index for s in document.sentences if document.kind_of(s) == "title"}
    if not titles:
        return
    body = [c for c in claims if c.sentence not in titles and c.figure.number is not None]
    for claim in claims:
        if claim.sentence not in titles:
            continue
        if claim.figure.kind in _STATED and claim.figure.number is not None:
            near = tuple(c for c in body if _comparable(claim, c))[:_MOST_BODY]
            yield HeadlineFigure(claim, near)


def _comparable(headline: Claim, other: Claim) -> bool:
    a, b = headline.figure, other.figure
    if a.kind in COUNTS:
        return b.kind in COUNTS or b.kind in {"points", "score"}
    if a.kind == "percent":
        return b.kind in {"percent", "ratio", "points"}
    if a.kind in {"age", "duration"}:
        return a.kind == b.kind
    return a.kind == b.kind and (a.unit == b.unit or a.kind == "points")
