"""The key figures: the five to eight that tell the story, each with its standing.

What a figure says counts (money, percent and counts of something; never a date, a bare year or a
rank), and where it stands (headline, lead, summary). This room does not know the ranker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.interval import Form
from newscheck.report.report import SummaryFigure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.report.report import Standing

MOST = 8
ENOUGH = 5
# How much a kind of figure tells by itself. What is missing (dates, ranks, ages) is background.
_KINDS = {
    "money": 3.0,
    "percent": 3.0,
    "count": 3.0,
    "points": 2.5,
    "measure": 2.5,
    "score": 2.5,
    "ratio": 1.5,
    "number": 1.0,
    "duration": 0.5,
}
# A figure that the headline or the summary prints is one that the reader takes away.
_IN_HEADLINE = 4.0
_IN_SUMMARY = 2.0
_AT_THE_TOP = 3.0
_HALFWAY = 4.0
_CHECKED = 1.0
_NAMED = 0.5
# A number in words under ten is grammar more often than news ("two men", "one of the").
_SMALL = 10
_FOR_A_SMALL_ONE = 2.0
# Beyond the first five, only figures that tell at least this much: a money figure in the lead, or a
# checked one further down.
_WORTH_ADDING = 5.0


def telling(claim: Claim) -> bool:
    """Whether a figure is of the kind that tells a story."""
    figure = claim.figure
    if figure.kind not in _KINDS or figure.number is None:
        return False
    return figure.number.form is not Form.VAGUE and not _bare_year(claim)


def _bare_year(claim: Claim) -> bool:
    number = claim.figure.number
    return (
        claim.figure.kind == "number"
        and number is not None
        and claim.text.isdigit()
        and 1500 <= number.value < 2100
    )


def key_figures(
    document: Document,
    claims: Sequence[Claim],
    standings: Mapping[str, Standing],
    shown: AbstractSet[int],
) -> tuple[SummaryFigure, ...]:
    """The figures worth a reader's eye, in the copy's order.

    `shown` holds the indexes of the summary's sentences. A contradicted figure is always there.
    """
    headline = {
        _same(claim)
        for claim in claims
        if document.kind_of(document.sentences[claim.sentence]) == "title"
    }
    best: dict[object, tuple[float, int]] = {}
    kept: set[int] = set()
    for number, claim in enumerate(claims):
        if standings.get(claim.id) == "contradicted":
            kept.add(number)
        elif telling(claim):
            worth = _worth(document, claim, standings, shown, headline)
            same = _same(claim)
            if same not in best or worth > best[same][0]:
                best[same] = (worth, number)
    contradicted = {_same(claims[number]) for number in kept}
    rest = sorted(
        (-worth, number) for same, (worth, number) in best.items() if same not in contradicted
    )
    for minus, number in rest:
        if len(kept) >= MOST or (len(kept) >= ENOUGH and -minus < _WORTH_ADDING):
            break
        kept.add(number)
    return tuple(
        SummaryFigure(claims[number].id, standings.get(claims[number].id, "alone"))
        for number in sorted(kept)
    )


def _worth(
    document: Document,
    claim: Claim,
    standings: Mapping[str, Standing],
    shown: AbstractSet[int],
    headline: AbstractSet[object],
) -> float:
    figure = claim.figure
    worth = _KINDS[figure.kind] + _AT_THE_TOP / (1 + claim.sentence / _HALFWAY)
    worth += _IN_HEADLINE * (_same(claim) in headline)
    worth += _IN_SUMMARY * (claim.sentence in shown)
    worth += _CHECKED * (standings.get(claim.id) == "verified")
    worth += _NAMED * (claim.subject is not None or claim.change is not None)
    if document.kind_of(document.sentences[claim.sentence]) == "title":
        # The body's own mention says more of the same figure.
        worth -= _NAMED + _IN_SUMMARY
    if figure.kind in ("count", "number", "ratio") and _small(claim):
        worth -= _FOR_A_SMALL_ONE
    return worth


def _small(claim: Claim) -> bool:
    number = claim.figure.number
    return number is not None and number.value < _SMALL


def _same(claim: Claim) -> tuple[str, object, str | None]:
    """What makes two mentions one figure: "$13.4 billion" in the headline and in the lead."""
    number = claim.figure.number
    return (claim.figure.kind, number.value if number else claim.text, claim.figure.full_unit)
