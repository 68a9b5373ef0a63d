"""The headline's figures beside the body's, and which of those may be meant to be the same.

A headline is written from the top of its story. A figure of the same kind that stands alone where
the story first has any, or is of the same noun, or has the same words around it, is a namesake.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations, islice
from typing import TYPE_CHECKING

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.line import end_of, start_of
from newscheck.relations.relation import HeadlineFigure, Namesake
from newscheck.relations.story.likeness import is_another, stems_of
from newscheck.relations.story.same_thing import are_people, same_noun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.figures.figure import Kind

# What a headline states as a figure of the story; a bare year, a rank or a score is none.
_STATED = frozenset(
    {"money", "percent", "points", "count", "number", "measure", "age", "duration", "ratio"}
)
_HEADS = frozenset(("title", "standfirst"))
# Where a namesake may stand, in sentences from the headline.
_LEAD = 6
_FIRST_SENTENCES = 2
_NEAR_WORDS = 45
_WORD = regex(r"[a-z]{3,}")
# Words that any two clauses may share.
_PLAIN = lexicon("""
    the and for with from that this was were are has have had been who whom which after before over
    under than said its his her their but not into out about more less year years old per cent
    percent pct million billion
    """)
_SMALL = 20
# Beside figures so many times as large or small, a figure still stands alone.
_OF_SIZE = 20
_YEAR_MARKS = ("'", "’")
_LESS_SOME = regex(r"\b(?:all but|other|another|remaining|more|last|first)\b")
_AND_ONE = regex(r"^[^.,;]{0,30}?\band (?:an?|one|his|her|their|its)\b")
_FROM = regex(
    r"\b(?:(?:up|down|rise|fall|rose|fell|risen|fallen|increase[sd]?|decrease[sd]?) from|compared (?:with|to))\b[^,;.]{0,40}$"
    r"|\bfrom $"
)
_THEN = regex(r"\b(?:now|ago|once|used to|at first|currently|already)\b")
_YEAR = regex(r"\b(?:in|since|of) ((?:19|20)\d\d)\b")
_DEATH = regex(r"\b(?:dies|died|dead|death|aged?)\b")
_BEFORE_DEATH = 160
_FULL_NAME = regex(r"[A-Z][a-z]+ [A-Z][a-z]+")
_CAPITALISED = regex(r"[A-Z][a-z]+")
_NAME = 4
_OTHERS = regex(r"\b(?:the (?:others?|rest|remaining)|others (?:were|are|was))\b")
# What is to come may well be another figure than what has been.
_AHEAD = regex(
    r"\b(?:forecasts?|expected|predict(?:ed|s)|projected|feared|at risk|warn(?:s|ed)?|may|could|might)\b"
)
# A story's later figures are background: the headline is written from these.
_MOST_BODY, _MOST_READ = 60, 2000
_MOST_PAIRS = 12
# Units of time that are whole numbers of one another.
_TIMES = (
    frozenset(("second", "minute", "hour", "day", "week")),
    frozenset(("month", "quarter", "year", "decade", "century")),
)
_SHARES: frozenset[Kind] = frozenset(("percent", "ratio"))


def find_headline_figures(document: Document, claims: Sequence[Claim]) -> Iterator[HeadlineFigure]:
    """Each figure of the headline and the standfirst with the body's that it might come from."""
    heads = {
        s.index: document.kind_of(s) for s in document.sentences if document.kind_of(s) in _HEADS
    }
    if not heads:
        return
    numbers = [c for c in claims[:_MOST_READ] if c.figure.number is not None]
    below = {
        kind: [c for c in numbers if heads.get(c.sentence) not in before]
        for kind, before in (("title", {"title"}), ("standfirst", _HEADS))
    }
    lead = _lead(document, max(heads))
    for claim in numbers:
        kind = heads.get(claim.sentence)
        if kind is None or not _is_stated(document, claim):
            continue
        body = [c for c in below[kind] if c.sentence > claim.sentence]
        near = tuple(islice((c for c in body if _comparable(claim, c)), _MOST_BODY))
        rivals = tuple(
            c for c in numbers if c.sentence in heads and c is not claim and _comparable(claim, c)
        )
        yield HeadlineFigure(
            claim,
            near,
            tuple(_namesakes(document, claim, near, rivals, lead)),
            rivals,
            tuple(_pairs(claim, body)),
        )


def _lead(document: Document, last: int) -> dict[int, int]:
    """The first sentences under the headline, each with its place among them; date lines are none."""
    told = (
        s.index
        for s in document.sentences[last + 1 : last + 2 * _LEAD]
        if document.kind_of(s) != "dateline"
    )
    return {index: place for place, index in enumerate(islice(told, _LEAD), 1)}


def _is_stated(document: Document, claim: Claim) -> bool:
    figure = claim.figure
    if document.text[figure.span.start - 1 : figure.span.start] in _YEAR_MARKS:
        return False  # the Asiad '82
    return figure.kind in _STATED and (figure.kind != "ratio" or figure.share_of)


def _namesakes(
    document: Document,
    claim: Claim,
    near: Sequence[Claim],
    rivals: Sequence[Claim],
    lead: dict[int, int],
) -> Iterator[Namesake]:
    """The figures of the first sentences that may be meant to be the headline's."""
    title = document.sentences[claim.sentence].span.of(document.text)
    named, to_come = stems_of(title), bool(_AHEAD.search(title.lower()))
    near = [c for c in near if c.sentence in lead]
    taken = {_value(rival) for rival in rivals}
    size = float(_value(claim) or 0)
    kinds = Counter(
        (c.sentence, c.figure.kind)
        for c in near
        if _value(c) not in taken and size < _OF_SIZE * float(_value(c) or 0) < size * _OF_SIZE**2
    )
    first = min((c.sentence for c in near), default=0)
    ours = _words(document, claim)
    farthest = _LEAD if claim.figure.kind == "age" else _FIRST_SENTENCES
    for other in near:
        if other.figure.kind == "score" or other.figure.upto or claim.figure.upto:
            continue
        if claim.figure.per != other.figure.per or not _one_kind(claim, other):
            continue
        noun = same_noun(claim, other)
        if claim.figure.kind == "age" and _is_death(document, claim) and _is_death(document, other):
            noun = True
        if noun is None and other.figure.kind != "count" and stems_of(other.subject or "") & named:
            noun = True
        yield Namesake(
            other,
            echoes=len(ours & _words(document, other)),
            noun=noun,
            alone=_is_alone(other, kinds),
            first=other.sentence == first and lead[first] <= farthest,
            doubtful=(to_come and not _is_to_come(document, other))
            or _in_words_too(document, other)
            or _is_earlier(document, other)
            or (claim.figure.kind == "age" and _is_anothers(document, title, other))
            or is_another(document, other),
            people=are_people(claim, other),
        )


def _value(claim: Claim) -> Decimal | None:
    return None if claim.figure.number is None else claim.figure.number.value


def _is_alone(other: Claim, kinds: Counter[tuple[int, Kind]]) -> bool:
    """Whether a figure is the only one of its kind in its sentence: counts beside counts, points beside points."""
    sentence, kind = other.sentence, other.figure.kind
    rest: frozenset[Kind] = frozenset()
    if kind in _SHARES or kind == "number":
        rest = (_SHARES if kind in _SHARES else COUNTS) - {kind}
    return kinds[sentence, kind] <= 1 and not any(kinds[sentence, k] for k in rest)


def _pairs(claim: Claim, body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of figures in one sentence that a headline's share, change or product may be of."""
    found = 0
    by_sentence: dict[int, list[Claim]] = {}
    for c in body[:_MOST_BODY]:
        if c.figure.kind in {"count", "number", "money", "measure"} and c.figure.upto is None:
            by_sentence.setdefault(c.sentence, []).append(c)
    for members in by_sentence.values():
        for pair in combinations(members[:6], 2):
            if found == _MOST_PAIRS:
                return
            found += 1
            yield pair


def _in_words_too(document: Document, twin: Claim) -> bool:
    """Whether words beside a small count add to it or take from it: "two pupils and a teacher", "all but
    one of its four"."""
    number = twin.figure.number
    if number is None or number.value > _SMALL or twin.figure.kind not in COUNTS:
        return False
    sentence = document.sentences[twin.sentence].span
    before = document.text[max(sentence.start, twin.span.start - 30) : twin.span.start].lower()
    after = document.text[twin.span.end : min(sentence.end, twin.span.end + 45)].lower()
    rest = document.text[twin.span.end : min(sentence.end, twin.span.end + 110)].lower()
    return bool(_LESS_SOME.search(before) or _AND_ONE.match(after) or _OTHERS.search(rest))


def _is_to_come(document: Document, other: Claim) -> bool:
    """Whether the body too tells of what is to come."""
    sentence = document.sentences[other.sentence].span
    start, end = other.span.start, other.span.end
    return bool(_AHEAD.search(document.text[max(sentence.start, start - 60) : end + 40].lower()))


def _is_death(document: Document, claim: Claim) -> bool:
    """Whether an age is the one at which somebody died: "dead at 71", "died at the age of 79"."""
    sentence = document.sentences[claim.sentence].span
    start = claim.span.start
    before = document.text[max(sentence.start, start - _BEFORE_DEATH) : start].lower()
    return bool(_DEATH.search(before))


def _is_anothers(document: Document, title: str, other: Claim) -> bool:
    """Whether an age is somebody's beside the one whom the headline names: "Frank's co-star Jo Li, 27"."""
    span = document.sentences[other.sentence].span
    before = document.text[span.start : other.span.start]
    names = _FULL_NAME.findall(before)
    if not names or any(word in title for word in names[-1].split()):
        return False
    return any(len(word) >= _NAME and word in before for word in _CAPITALISED.findall(title))


def _is_earlier(document: Document, other: Claim) -> bool:
    """Whether a figure is of another time: "down from a rating of 57%", "has 300 seats now", "in 2000"."""
    start, end = start_of(other), end_of(other)
    sentence = document.sentences[other.sentence].span
    before = document.text[max(sentence.start, start - 60) : start].lower()
    after = document.text[end : min(sentence.end, end + 60)].lower()
    if _FROM.search(before) or _THEN.search(f"{before[-40:]} | {after}"):
        return True
    years = [int(year) for year in _YEAR.findall(f"{before[-25:]} | {after[:25]}")]
    return bool(years and document.year) and all(year < (document.year or 0) - 1 for year in years)


def _words(document: Document, claim: Claim) -> frozenset[str]:
    """The beginnings of the words around a figure in its sentence: what is said of it."""
    sentence = document.sentences[claim.sentence].span
    before = document.text[max(sentence.start, claim.span.start - _NEAR_WORDS) : claim.span.start]
    after = document.text[claim.span.end : min(sentence.end, claim.span.end + _NEAR_WORDS)]
    behind, ahead = (
        [w[:4] for w in _WORD.findall(part.lower()) if w not in _PLAIN] for part in (before, after)
    )
    return frozenset((*behind[-5:], *ahead[:4]))


def _one_kind(claim: Claim, other: Claim) -> bool:
    """Whether a figure could be the headline's very own: points are no percent."""
    a, b = claim.figure, other.figure
    if a.kind in COUNTS:
        return b.kind in COUNTS or (a.unit is None and b.kind == "points")
    return a.kind == b.kind or (a.kind in _SHARES and b.kind in _SHARES)


def _comparable(headline: Claim, other: Claim) -> bool:
    a, b = headline.figure, other.figure
    if a.kind in COUNTS:
        return b.kind in COUNTS or b.kind in {"points", "score"}
    if a.kind in _SHARES:
        return b.kind in {"percent", "points"} or (b.kind == "ratio" and b.share_of)
    if a.kind == "duration":
        return b.kind == "duration" and any({a.unit, b.unit} <= group for group in _TIMES)
    if a.kind != b.kind:
        return False
    # An ounce of gold is a troy ounce; a headline's degrees are those of the body.
    within = a.unit and b.unit and (a.unit.endswith(b.unit) or b.unit.endswith(a.unit))
    return bool(
        a.kind in {"age", "points"} or a.unit == b.unit or within or "degree" in (a.unit, b.unit)
    )
