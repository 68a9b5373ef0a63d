"""The headline's figures beside the body's figures of the same kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.relation import HeadlineFigure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document

# What a headline states as a figure of the story; a bare year, a rank or a score is none.
_STATED = frozenset({"money", "percent", "points", "count", "number", "measure", "age", "duration"})
# A headline's figure is its story's first, in the first sentences.
_FIRST_SENTENCES = 2
_NEAR_WORDS = 45
_WORD = regex(r"[a-z]{3,}")
_SENTENCE_WORDS = frozenset(
    [
        "the",
        "and",
        "for",
        "with",
        "from",
        "that",
        "this",
        "was",
        "were",
        "are",
        "has",
        "have",
        "had",
        "been",
        "who",
        "whom",
        "which",
        "after",
        "before",
        "over",
        "under",
        "than",
        "said",
        "its",
        "his",
        "her",
        "their",
        "but",
        "not",
        "into",
        "out",
        "about",
        "more",
        "less",
        "year",
        "years",
        "old",
        "per",
        "cent",
        "percent",
        "pct",
        "million",
        "billion",
    ]
)
_SMALL = 20
_LESS_SOME = regex(r"\b(?:all but|other|another|remaining|more|last|first)\b")
_AND_ONE = regex(r"^[^.,;]{0,30}?\band (?:an?|one|his|her|their|its)\b")
# What is to come may well be another figure than what has been.
_AHEAD = regex(
    r"\b(?:forecasts?|expected|predict(?:ed|s)|feared|at risk|warn(?:s|ed|ing)?|may|could|might)\b"
)
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
            rivals = [
                c for c in claims if c.sentence in titles and c.figure.kind == claim.figure.kind
            ]
            twin = _twin(claim, near, max(titles)) if len(rivals) == 1 else None
            shared = (
                _words(document, claim) & _words(document, twin)
                if twin is not None
                else frozenset()
            )
            if twin is not None and not _one_unit(claim, twin):
                # A headline's verb may pass for its noun: "3 lakh sit exam".
                twin, shared = (twin, frozenset(list(shared)[:1])) if shared else (None, shared)
            title = document.sentences[claim.sentence].span.of(document.text).lower()
            doubtful = bool(_AHEAD.search(title)) or any(
                _in_words_too(document, c) for c in near if c.sentence == near[0].sentence
            )
            yield HeadlineFigure(claim, near, None if doubtful else twin, len(shared), doubtful)


def _in_words_too(document: Document, twin: Claim) -> bool:
    """Whether words beside a small count add to it or take from it: "two pupils and a teacher", "all but
    one of its four"."""
    number = twin.figure.number
    if number is None or number.value > _SMALL:
        return False
    sentence = document.sentences[twin.sentence].span
    before = document.text[max(sentence.start, twin.span.start - 30) : twin.span.start].lower()
    after = document.text[twin.span.end : min(sentence.end, twin.span.end + 45)].lower()
    return bool(_LESS_SOME.search(before) or _AND_ONE.match(after))


def _twin(claim: Claim, near: Sequence[Claim], title: int) -> Claim | None:
    """The one figure of the story's first sentence with any that may be meant to be the headline's."""
    first = min((c.sentence for c in near), default=0)
    if first - title > _FIRST_SENTENCES:
        return None
    there = [
        c for c in near if c.sentence == first and c.figure.kind not in ("score", "ratio", "points")
    ]
    if len(there) != 1 or there[0].figure.upto or claim.figure.upto:
        return None
    counted = claim.figure.kind in COUNTS and there[0].figure.kind in COUNTS
    same = claim.figure.unit == there[0].figure.unit and claim.figure.kind == there[0].figure.kind
    return there[0] if (counted or same) and claim.figure.per == there[0].figure.per else None


def _one_unit(claim: Claim, other: Claim) -> bool:
    a, b = claim.figure.unit, other.figure.unit
    return a == b or None in (a, b)


def _words(document: Document, claim: Claim) -> frozenset[str]:
    """The beginnings of the words around a figure in its sentence: what is said of it."""
    sentence = document.sentences[claim.sentence].span
    before = document.text[max(sentence.start, claim.span.start - _NEAR_WORDS) : claim.span.start]
    after = document.text[claim.span.end : min(sentence.end, claim.span.end + _NEAR_WORDS)]
    words = (
        [w[:4] for w in _WORD.findall(part.lower()) if w not in _SENTENCE_WORDS]
        for part in (before, after)
    )
    behind, ahead = words
    return frozenset((*behind[-4:], *ahead[:4]))


def _comparable(headline: Claim, other: Claim) -> bool:
    a, b = headline.figure, other.figure
    if a.kind in COUNTS:
        return b.kind in COUNTS or b.kind in {"points", "score"}
    if a.kind == "percent":
        return b.kind in {"percent", "ratio", "points"}
    if a.kind in {"age", "duration"}:
        return a.kind == b.kind
    return a.kind == b.kind and (a.unit == b.unit or a.kind == "points")
