"""A figure's place in its sentence: the tokens it covers, its hedge and its counted noun."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.figures.figure import Figure
    from newscheck.figures.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Place:
    """A figure among the tokens `t` of its sentence.

    The tokens from `first` up to `after` are the figure's, those from `begin` up to `end` the
    figure's with its hedge and its counted noun.
    """

    t: Tokens
    figure: Figure
    first: int
    after: int
    begin: int
    end: int

    def before(self, back: int) -> str:
        """The word so many tokens before the figure and its hedge, in lower case."""
        return self.t.lows[self.begin - back] if self.begin >= back else ""


def place(t: Tokens, figure: Figure) -> Place:
    """Where a figure stands among the tokens of its sentence."""
    span, hedge, noun = figure.span, figure.hedge_span, figure.noun_span
    first = _token(t, span.start)
    after = max(first + 1, _token(t, span.end))
    begin = _token(t, hedge.start) if hedge and hedge.start < span.start else first
    end = after
    for other in (hedge, noun):
        if other and other.end > span.end:
            end = max(end, _token(t, other.end))
    return Place(t, figure, first, after, begin, end)


def _token(t: Tokens, offset: int) -> int:
    """The first token that starts at or after an offset."""
    return bisect_left(t.starts, offset, 0, t.count)


def words_between(first: Place, second: Place) -> list[str]:
    """The words in lower case between two figures of one sentence, hedges and nouns left out."""
    return first.t.lows[first.end : second.begin]
