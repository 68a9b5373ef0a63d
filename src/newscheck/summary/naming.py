"""What a key figure is, in the copy's own words: "projects", "Shares in the retailer".

What is counted, or what it is said of; failing that, the words on either side of it, with an
ellipsis in its place. This room does not know which figures are key.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from newscheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document, Span

# Words enough to know a figure by, and no more than fit on a line or two.
_MOST = 8
_BESIDE = 5
# Two words say what is counted; one more often only hints at it.
_NAMED = 2
_PERIOD = 4
# As far as these words can reach.
_REACH = 160
# Where a phrase ends: a comma (of no number), a bracket, a quotation mark, a dash between spaces.
_BREAK = regex(r"[,:](?!\d)|[;()\[\]“”\"]|\s[-–—]+\s|--|—")
_WORD = regex(r"\S+")
_ABBREVIATION = regex(r"[A-Za-z]\.[A-Za-z]\.$")
# What a phrase neither begins nor ends with, cut as it is.
_LOOSE = frozenset(
    str.split(
        "a an the of in on at by to for from with and or but as than that which who its his her "
        "their is are was were be been being has have had will would up down about nearly around "
        "some over under more less it he she they this these those into per least most almost vs "
        "only just"
    )
)
_AND = frozenset(("and", "or", "but", "while", "as"))
_WHEN = frozenset(str.split("in on at by since during over for from last this today yesterday"))
_MARKS = ",;:()[]“”\"'‘’-–—…"
_ELLIPSIS = "…"


class Namer:
    """Names for the figures of one document. Keeps where each figure of the copy stands."""

    def __init__(self, document: Document, claims: Sequence[Claim]) -> None:
        self.text = document.text
        self.sentences = document.sentences
        places = sorted((claim.span.start, claim.span.end) for claim in claims)
        self.starts = [start for start, _ in places]
        self.ends = [end for _, end in places]

    def name(self, claim: Claim) -> str:
        """What a figure is, in a few words of the copy; "" where it says nothing of it."""
        noun = claim.figure.noun_span
        named = (claim.subject or "").split()[:_MOST]
        if noun is not None:
            named = self._after(claim, max(noun.start, claim.span.end)) or named
        if len(named) >= _NAMED:
            return " ".join(named) if noun else _with_period(" ".join(named), claim.period)
        beside = self._around(claim, within=True)
        if beside and (noun is None or len(beside) > 1):
            return _joined(beside)
        return " ".join(named) or _joined(self._around(claim, within=False))

    def _around(self, claim: Claim, *, within: bool) -> list[list[str]]:
        """The words on either side of a figure: of its phrase alone, or whatever stands there.

        None where they are fewer than say what it is.
        """
        before = self._before(claim, within=within)
        after = self._after(claim, claim.span.end, within=within)[:_BESIDE]
        if before and after and after[0].lower() in _AND:
            after = []
        _trim(after or before, -1)
        few = sum(word[-1:].isalpha() for word in (*before, *after)) < _NAMED
        return [] if within and few else [part for part in (before, after) if part]

    def _after(self, claim: Claim, start: int, *, within: bool = True) -> list[str]:
        """The words from an offset on to the end of their phrase, or to the next figure."""
        sentence = self.sentences[claim.sentence].span
        end = min(sentence.end, start + _REACH)
        if within:
            found = _BREAK.search(self.text, start, end)
            end = found.start() if found else end
        words = self._words(start, end, sentence)[:_MOST]
        following = bisect_right(self.starts, start)
        if following < len(self.starts) and self.starts[following] < end:
            told = self._words(start, self.starts[following], sentence)
            # "22 wins and 7 defeats" are wins; "projects worth 95 billion yuan" are worth that.
            if told and told[-1].lower() in (*_AND, "to"):
                words = words[: len(told)]
        _trim(words, -1)
        return words

    def _before(self, claim: Claim, *, within: bool) -> list[str]:
        """The words before a figure and its hedge, from the beginning of their phrase."""
        sentence = self.sentences[claim.sentence].span
        hedge = claim.figure.hedge_span
        end = min(hedge.start if hedge else claim.span.start, claim.span.start)
        start = max(sentence.start, end - _REACH)
        if within:
            # What parts the figure itself from its phrase parts nothing: "in all, 40 (or 2%)".
            while end > start and (self.text[end - 1].isspace() or self.text[end - 1] in _MARKS):
                end -= 1
            for found in _BREAK.finditer(self.text, start, end):
                start = found.end()
        reach = [found.start() for found in _WORD.finditer(self.text, start, end)][-_BESIDE:]
        if reach:
            start = self._past_figure(reach[0])
        words = self._words(start, end, sentence)
        _trim(words, 0)
        return words

    def _past_figure(self, offset: int) -> int:
        """The offset, or the end of the figure that it lies in the middle of."""
        figure = bisect_right(self.starts, offset) - 1
        if figure < 0 or self.starts[figure] == offset:
            return offset
        return max(offset, self.ends[figure])

    def _words(self, start: int, end: int, sentence: Span) -> list[str]:
        """Whole words of the copy, without the marks around them and the stop that ends it."""
        if sentence.start < start < end and self.text[start - 1 : start + 1].isalnum():
            # The reach ends within a word.
            start += len(self.text[start:end].split(maxsplit=1)[0])
        words = [word[0].strip(_MARKS) for word in _WORD.finditer(self.text, start, end)]
        if end == sentence.end and words and not _ABBREVIATION.search(words[-1]):
            words[-1] = words[-1].rstrip(f".?!{_MARKS}")
        return [word for word in words if word]


def _joined(parts: Sequence[Sequence[str]]) -> str:
    return f" {_ELLIPSIS} ".join(map(" ".join, parts))


def _trim(words: list[str], end: int) -> None:
    """Take loose words away from one end of a phrase."""
    while words and words[end].lower() in _LOOSE:
        words.pop(end)


def _with_period(name: str, period: str | None) -> str:
    if period is None or len(period.split()) > _PERIOD or period.lower() in name.lower():
        return name
    words = period.split()
    if words[0].lower() in _WHEN:
        words[0] = words[0].lower()  # it may have begun the sentence
    return f"{name}, {' '.join(words)}"
