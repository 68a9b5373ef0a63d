"""The summary: the sentences of the copy that tell its story, and its key figures.

Extractive and unsupervised: sentences are taken whole, in the copy's order, and nothing is
written. This room does not know the checks' inner workings, only what came of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.report.report import Summary, SummarySentence
from newscheck.report.standing import standings_of
from newscheck.summary.candidates import read_candidates
from newscheck.summary.figures import key_figures, telling
from newscheck.summary.rank import STANDING, choose, score
from newscheck.summary.words import terms_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document, Sentence
    from newscheck.findings import Finding
    from newscheck.report.report import CheckResult, Standing

# A story is told in its first thousand sentences; what is longer is a log, a table or a book.
_READ = 1000


def summarize(
    document: Document,
    claims: Sequence[Claim],
    results: Sequence[CheckResult],
    findings: Sequence[Finding],
    count: int,
    words: int | None = None,
) -> Summary:
    """The `count` sentences that tell the story best, in the copy's order, and its key figures.

    With `words`, the sentences have no more words than that between them. A sentence carries the
    indexes of the findings about its figures: a contradicted figure is a reason to show a sentence,
    never to leave it out.
    """
    standings = standings_of(results)
    told = _told(document, claims, standings, count, words)
    marks = _marks(claims, findings, {sentence.index for sentence in told})
    return Summary(
        tuple(
            SummarySentence(
                sentence.span.of(document.text), sentence.span, marks.get(sentence.index, ())
            )
            for sentence in told
        ),
        key_figures(
            document,
            claims,
            standings,
            {sentence.index for sentence in told},
            _repeated(claims, results),
        ),
    )


# The checks that hold one amount to the same in another unit.
_CONVERSIONS = frozenset(("unit-conversion", "temperature-difference", "currency-conversion"))


def _repeated(claims: Sequence[Claim], results: Sequence[CheckResult]) -> set[str]:
    """The claims that say an amount again in a second unit: "45 km (28 miles)"."""
    place = {claim.id: claim.span.start for claim in claims}
    return {
        max(result.claims, key=place.__getitem__)
        for result in results
        if result.name in _CONVERSIONS
    }


def _told(
    document: Document,
    claims: Iterable[Claim],
    standings: Mapping[str, Standing],
    count: int,
    words: int | None,
) -> list[Sentence]:
    """The sentences of the summary."""
    if count <= 0:
        return []
    candidates = read_candidates(document, max(_READ, count))
    headline = frozenset(terms_of(words_of(document.title or "")))
    worst: dict[int, Standing] = {}
    for claim in claims:
        if telling(claim):
            standing = standings.get(claim.id, "alone")
            held = worst.get(claim.sentence, standing)
            worst[claim.sentence] = max(held, standing, key=STANDING.__getitem__)
    chosen = choose(candidates, score(candidates, headline, worst), count, words)
    return [document.sentences[candidates[place].sentence] for place in chosen]


def _marks(
    claims: Iterable[Claim], findings: Sequence[Finding], shown: set[int]
) -> dict[int, tuple[int, ...]]:
    """For each sentence shown, the indexes of the findings that one of its figures is part of."""
    sentences = {claim.id: claim.sentence for claim in claims}
    marks: dict[int, list[int]] = {}
    for number, finding in enumerate(findings):
        touched = {sentences[claim] for claim in finding.claims if claim in sentences}
        for sentence in touched & shown:
            marks.setdefault(sentence, []).append(number)
    return {sentence: tuple(numbers) for sentence, numbers in marks.items()}
