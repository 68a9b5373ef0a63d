"""The key figures: the five to eight that tell the story, each with its standing.

What a figure says counts (money, percent and counts of something; never a date, a bare year or a
rank), and where it stands (headline, lead, summary). This room does not know the ranker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.interval import Form
from newscheck.report.report import SummaryFigure
from newscheck.summary.naming import Namer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from decimal import Decimal

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.report.report import Standing

ENOUGH = 5
MOST = 8
# How much a kind of figure tells by itself. What is missing (dates, ranks, ages) is background.
_KINDS = {
    "money": 3.0,
    "percent": 3.0,
    "count": 3.0,
    "points": 3.0,
    "measure": 2.5,
    "score": 2.5,
    "ratio": 1.5,
    "number": 1.5,
    "duration": 1.1,
}
# Where a figure stands makes it tell more, up to four times as much: the first sentence, and
# half as much by the fourth after it; the headline; the summary; what came of it.
_AT_THE_TOP = 1.0
_HALFWAY = 4.0
_IN_HEADLINE = 3.0
_IN_SUMMARY = 0.6
_STANDING = {"verified": 0.4, "contradicted": 0.6, "alone": 0.0}
# "Two men", "one of the": a count under ten is grammar more often than news.
_SMALL = 10
_SMALL_TELLS = 0.25
# 93,000 of one thing and 93,000 of another are one number under two names; 20 and 20 need not be.
_TELLING_APART = 1000
# A figure of nothing that is named is hard to read in a table.
_UNNAMED_TELLS = 0.8
# What tells less than this is left out, however few there are; beyond five, what tells less than
# the second: a sum of money or a percentage in the middle of the story.
_FLOOR = 2.4
_FLOOR_BEYOND = 3.9
# A headline rounds: a figure of the body this near to it is the same figure, told better.
_ROUNDING = 50


def telling(claim: Claim) -> bool:
    """Whether a figure is of the kind that tells a story."""
    number = claim.figure.number
    if number is None or number.form is Form.VAGUE or claim.figure.kind not in _KINDS:
        return False
    bare_year = claim.text.isdigit() and 1500 <= number.value < 2100
    return not (bare_year and claim.figure.kind == "number")


def key_figures(
    document: Document,
    claims: Sequence[Claim],
    standings: Mapping[str, Standing],
    shown: AbstractSet[int],
    repeated: AbstractSet[str] = frozenset(),
) -> tuple[SummaryFigure, ...]:
    """The figures worth a reader's eye, in the copy's order.

    `shown` holds the indexes of the summary's sentences, `repeated` the ids of claims that say an
    amount again in a second unit: of such a pair one is enough, the one in the headline.
    """
    chosen: set[int] = set()
    told: set[tuple[object, ...]] = set()
    for worth, number in _ranked(document, claims, standings, shown, repeated):
        floor = _FLOOR if len(chosen) < ENOUGH else _FLOOR_BEYOND
        if len(chosen) >= MOST or worth < floor:
            break
        if _same(claims[number]) not in told:
            told.add(_same(claims[number]))
            chosen.add(number)
    namer = Namer(document, claims)
    return tuple(
        SummaryFigure(
            claims[number].id,
            standings.get(claims[number].id, "alone"),
            namer.name(claims[number]),
        )
        for number in sorted(chosen)
    )


def _ranked(
    document: Document,
    claims: Sequence[Claim],
    standings: Mapping[str, Standing],
    shown: AbstractSet[int],
    repeated: AbstractSet[str],
) -> list[tuple[float, int]]:
    """The figures that may be shown and how much each tells, the most first."""
    titled = {
        sentence.index for sentence in document.sentences if document.kind_of(sentence) == "title"
    }
    told = [(number, claim) for number, claim in enumerate(claims) if telling(claim)]
    headline = [claim for _, claim in told if claim.sentence in titled]
    ranked = []
    for number, claim in told:
        standing = 0.0
        if claim.sentence not in titled:
            in_headline = _is_one_of(claim, headline)
            if claim.id in repeated and not in_headline:
                continue
            standing += _IN_HEADLINE * in_headline
        elif not _is_one_of(claim, (other for _, other in told if other.sentence not in titled)):
            standing += _IN_HEADLINE
        else:
            continue
        standing += _AT_THE_TOP / (1 + claim.sentence / _HALFWAY)
        standing += _IN_SUMMARY * (claim.sentence in shown)
        standing += _STANDING[standings.get(claim.id, "alone")]
        ranked.append((_tells(claim) * (1 + standing), number))
    ranked.sort(key=lambda item: (-item[0], item[1]))
    return ranked


def _tells(claim: Claim) -> float:
    """How much a figure tells by itself, wherever it stands."""
    figure = claim.figure
    tells = _KINDS[figure.kind]
    if claim.subject is None and claim.change is None and figure.kind != "money":
        tells *= _UNNAMED_TELLS
    if figure.kind in ("count", "number", "ratio") and abs(_value(claim)) < _SMALL:
        tells *= _SMALL_TELLS
    return tells


def _is_one_of(claim: Claim, others: Iterable[Claim]) -> bool:
    """Whether a figure is one of the others, give or take a headline's rounding."""
    value = _value(claim)
    return any(
        abs(_value(other) - value) * _ROUNDING <= abs(value)
        and (None in (claim.figure.unit, other.figure.unit) or _alike(claim, other))
        for other in others
    )


def _alike(claim: Claim, other: Claim) -> bool:
    kinds = {claim.figure.kind, other.figure.kind}
    return claim.figure.unit == other.figure.unit or kinds <= {"count", "number"}


def _value(claim: Claim) -> Decimal:
    assert claim.figure.number is not None
    return claim.figure.number.value


def _same(claim: Claim) -> tuple[object, ...]:
    """What makes two mentions one figure: a percentage is also what it is a percentage of."""
    figure = claim.figure
    value = figure.number.value if figure.number else claim.text
    if figure.kind in ("percent", "points", "ratio"):
        return (figure.kind, value, claim.change, (claim.subject or "").lower())
    if figure.kind in ("count", "number") and abs(_value(claim)) >= _TELLING_APART:
        return ("count", value)
    return (figure.kind, value, figure.unit)
