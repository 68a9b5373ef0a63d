"""Where a paragraph quotes somebody: the spans between quotation marks. Knows no sentences."""

from __future__ import annotations

import re
from bisect import bisect_right

from newscheck.document import Span

# Marks that open or close a quote. A single mark opens only before a word and closes only after a
# stop or comma, so that apostrophes are left alone.
_MARK = re.compile(
    r"(?P<double>[\"“”«»]|``|'')|(?P<opens>(?<![\w.,!?])['‘](?=\w))|(?P<closes>(?<=[.,!?…])['’](?!\w))"
)


def quoted_spans(text: str, block: Span) -> list[Span]:
    """The quotes of one block, in order; one that is never closed runs to the end of the block."""
    marks = list(_MARK.finditer(text, block.start, block.end))
    last_single = max((mark.start() for mark in marks if mark["closes"]), default=-1)
    spans: list[Span] = []
    start: int | None = None
    single = False
    for mark in marks:
        if start is None:
            if mark["closes"] or mark[0] in "”»" or (mark["opens"] and mark.start() > last_single):
                continue
            start, single = mark.start(), mark["opens"] is not None
        elif bool(mark["closes"]) if single else (mark["double"] and mark[0] not in "“«"):
            spans.append(Span(start, mark.end()))
            start = None
    if start is not None:
        spans.append(Span(start, block.end))
    return spans


def unquoted(text: str, span: Span, quotes: list[Span]) -> str:
    """The words of a span that stand outside the quotes (which are in order and apart)."""
    kept = []
    at = span.start
    for number in range(bisect_right(quotes, at, key=_end), len(quotes)):
        quote = quotes[number]
        if quote.start >= span.end:
            break
        kept.append(text[at : max(at, quote.start)])
        at = min(quote.end, span.end)
    kept.append(text[at : span.end])
    return " ".join(kept)


def _end(span: Span) -> int:
    return span.end
