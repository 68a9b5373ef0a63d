"""A figure and what it is about: subject, change, period, quotation, attribution.

This room reads the words beside a figure with local rules; it does not know the checks, nor which
figures are set against one another (relations).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.claims.changes import change_of
from newscheck.claims.claim import Claim, Direction
from newscheck.claims.money import dollar_of, settled
from newscheck.claims.periods import period_of, read_periods
from newscheck.claims.place import place
from newscheck.claims.quotes import read_quotes
from newscheck.claims.sources import source_of
from newscheck.claims.subjects import subject_of
from newscheck.figures import figures_of, may_hold_figures
from newscheck.figures.tokens import tokenize

if TYPE_CHECKING:
    from newscheck.claims.place import Place
    from newscheck.claims.quotes import Quotes
    from newscheck.document import Document, Sentence
    from newscheck.figures.figure import Figure
    from newscheck.figures.tokens import Tokens

__all__ = ["Claim", "Direction", "read_claims"]


def read_claims(document: Document, *, dollar: str = "USD") -> tuple[Claim, ...]:
    """Every figure of a document's sentences with what it is about, in the copy's order."""
    text = document.text
    dollar = dollar_of(text, dollar)
    quotes = read_quotes(
        text, (block.span for block in document.blocks if block.kind != "furniture")
    )
    known: dict[str, str] = {}
    sources: dict[int, str | None] = {}
    claims: list[Claim] = []
    for sentence in document.sentences:
        start, end = sentence.span.start, sentence.span.end
        if not may_hold_figures(text, start, end):
            continue
        t = tokenize(text, start, end)
        figures = figures_of(t, dollar=dollar)
        if figures:
            figures = [settled(f, text, known) if f.kind == "money" else f for f in figures]
            claims += _sentence(document, sentence, t, figures, quotes, sources, len(claims))
    return tuple(claims)


def _sentence(
    document: Document,
    sentence: Sentence,
    t: Tokens,
    figures: list[Figure],
    quotes: Quotes,
    sources: dict[int, str | None],
    counted: int,
) -> list[Claim]:
    """The claims of one sentence; their numbers begin after `counted`."""
    places = [place(t, figure) for figure in figures]
    periods = read_periods(t)
    sources[sentence.index] = source = source_of(t)
    found: list[Claim] = []
    previous: Place | None = None
    for number, here in enumerate(places):
        following = places[number + 1] if number + 1 < len(places) else None
        earlier = found[-1] if found else None
        quoted = quotes.hold(here.figure.span)
        found.append(
            Claim(
                id=f"c{counted + number + 1}",
                figure=here.figure,
                text=here.figure.span.of(document.text),
                sentence=sentence.index,
                subject=subject_of(here, previous, earlier.subject if earlier else None, following),
                change=change_of(here, previous, earlier.change if earlier else None),
                period=period_of(here, periods, places),
                quoted=quoted,
                attribution=source
                or (_source_nearby(document, sentence, sources) if quoted else None),
            )
        )
        previous = here
    return found


def _source_nearby(
    document: Document, sentence: Sentence, sources: dict[int, str | None]
) -> str | None:
    """Who is quoted, where the sentence before or after in the paragraph says so."""
    for index in (sentence.index - 1, sentence.index + 1, sentence.index - 2):
        if not 0 <= index < len(document.sentences):
            continue
        other = document.sentences[index]
        if other.block != sentence.block:
            continue
        if index not in sources:
            span = other.span
            sources[index] = source_of(tokenize(document.text, span.start, span.end))
        if sources[index]:
            return sources[index]
    return None
