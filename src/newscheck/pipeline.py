"""The whole story in one function: a document in, its report out.

    Document -> [Figure] -> [Claim] -> [Relation] -> [Judgement] -> [Finding] -> DocumentReport

Each arrow is a function from frozen values to frozen values, and none reaches back. This room does
not know formats or terminals.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newscheck.checks import judges_of, selected
from newscheck.checks.check import Context
from newscheck.claims import read_claims
from newscheck.findings import Finding, fingerprint
from newscheck.relations import find_relations
from newscheck.report.report import CheckResult, DocumentReport
from newscheck.summary import summarize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newscheck.checks.check import Check, Judgement
    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.settings import Settings


def check(document: Document, settings: Settings) -> DocumentReport:
    """Read, relate, judge and summarise one document."""
    claims = read_claims(document, dollar=settings.dollar)
    relations = find_relations(document, claims)
    context = Context(document, settings)
    checks = selected(settings.select, settings.ignore)
    judged = [
        (check, judgement)
        for relation in relations
        for check in judges_of(relation, checks)
        if (judgement := check.judge(relation, context)) is not None
    ]
    results = tuple(_result(check, judgement) for check, judgement in judged)
    findings = _findings(document, claims, judged)
    summary = summarize(document, claims, results, findings, settings.summary)
    return DocumentReport(document, claims, results, findings, summary)


def _result(check: Check, judgement: Judgement) -> CheckResult:
    return CheckResult(
        check.code,
        check.name,
        judgement.verdict,
        tuple(claim.id for claim in judgement.claims),
        judgement.working,
        judgement.confirmed,
    )


def _findings(
    document: Document, claims: Sequence[Claim], judged: Iterable[tuple[Check, Judgement]]
) -> tuple[Finding, ...]:
    """The contradictions as findings, in the order of the copy.

    Where two checks accuse the very same figures, the first one to do so speaks for both.
    """
    seen: set[frozenset[str]] = set()
    occurrences: Counter[str] = Counter()
    found = []
    for check, judgement in judged:
        if judgement.verdict != "inconsistent":
            continue
        operands = frozenset(claim.id for claim in judgement.claims)
        if operands in seen:
            continue
        seen.add(operands)
        first = judgement.claims[0]
        sentence = document.sentences[first.sentence].span.of(document.text)
        words = [sentence, *(claim.text for claim in judgement.claims)]
        key = fingerprint(check.code, words, 0)
        mark = fingerprint(check.code, words, occurrences[key])
        occurrences[key] += 1
        found.append(
            Finding(
                rule=check.code,
                name=check.name,
                severity=judgement.severity,
                message=judgement.message,
                span=judgement.span or first.span,
                claims=tuple(claim.id for claim in judgement.claims),
                working=judgement.working,
                stated=judgement.stated,
                expected=judgement.expected,
                suggestions=judgement.suggestions,
                fingerprint=mark,
            )
        )
    found.sort(key=lambda finding: (finding.span.start, finding.rule))
    return tuple(found)
