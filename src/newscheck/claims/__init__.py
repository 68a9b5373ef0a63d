"""A figure and what it is about: subject, change, period, quotation, attribution.

This room reads the words beside a figure with local rules; it does not know the checks, nor which
figures are set against one another (relations).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.claims.claim import Claim, Direction
from newscheck.figures import read_figures

if TYPE_CHECKING:
    from newscheck.document import Document

__all__ = ["Claim", "Direction", "read_claims"]


def read_claims(document: Document, *, dollar: str = "USD") -> tuple[Claim, ...]:
    """Every figure of a document's sentences with what it is about, in the copy's order."""
    claims: list[Claim] = []
    text = document.text
    for sentence in document.sentences:
        for figure in read_figures(text, sentence.span.start, sentence.span.end, dollar=dollar):
            number = f"c{len(claims) + 1}"
            claims.append(Claim(number, figure, figure.span.of(text), sentence.index))
    return tuple(claims)
