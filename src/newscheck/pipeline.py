"""The whole story in one function: a document in, its report out.

    Document -> [Figure] -> [Claim] -> [Relation] -> [Judgement] -> [Finding] -> DocumentReport

Each arrow is a function from frozen values to frozen values, and none reaches back. At the end the
findings are marked that the copy itself sets aside. This room does not know formats or terminals.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newscheck.aside.suppress import set_aside
from newscheck.checks import judges_of, selected
from newscheck.checks.check import Context
from newscheck.claims import read_claims
from newscheck.findings import Finding, fingerprint
from newscheck.house import is_off, judged_here
from newscheck.relations import find_relations
from newscheck.report.report import CheckResult, DocumentReport
from newscheck.summary import summarize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newscheck.checks.check import Check, Judgement
    from newscheck.document import Document
    from newscheck.relations.relation import Relation
    from newscheck.settings import Settings


def check(document: Document, settings: Settings) -> DocumentReport:
    """Read, relate, judge and summarise one document."""
    claims = read_claims(document, dollar=settings.dollar)
    relations = find_relations(document, claims)
    context = Context(document)
    checks = [
        check
        for check in selected(settings.select, settings.ignore)
        if not is_off(check.code, check.name, settings)
    ]
    judged = [
        pair for relation in relations for pair in _judge(relation, checks, context, settings)
    ]
    results = tuple(_result(check, judgement) for check, judgement in judged)
    findings = _findings(document, judged)
    summary = summarize(
        document, claims, results, findings, settings.summary, settings.summary_words
    )
    report = DocumentReport(document, claims, results, findings, summary, settings=settings)
    return set_aside(report, settings)


def _judge(
    relation: Relation, checks: Sequence[Check], context: Context, settings: Settings
) -> list[tuple[Check, Judgement]]:
    """What the checks make of one relation.

    A check that holds is not told beside one that holds for more of the same figures: that a change
    of 12% is a rise is no second thing verified.
    """
    judged = [
        (check, judged_here(check, judgement, settings))
        for check in judges_of(relation, checks)
        if (judgement := check.judge(relation, context)) is not None
    ]
    held = [{c.id for c in j.claims} for _, j in judged if j.verdict == "consistent"]
    return [
        (check, judgement)
        for check, judgement in judged
        if judgement.verdict != "consistent"
        or not any({c.id for c in judgement.claims} < more for more in held)
    ]


def _line(words: str) -> str:
    """Words on one line, however the copy that they quote was wrapped."""
    return " ".join(words.split())


def _result(check: Check, judgement: Judgement) -> CheckResult:
    return CheckResult(
        check.code,
        check.name,
        judgement.verdict,
        tuple(claim.id for claim in judgement.claims),
        _line(judgement.working),
        _line(judgement.confirmed) if judgement.confirmed else None,
        judgement.slight,
        judgement.span if judgement.verdict != "inconsistent" else None,
    )


def _findings(document: Document, judged: Iterable[tuple[Check, Judgement]]) -> tuple[Finding, ...]:
    """The contradictions as findings, in the order of the copy.

    Where two checks accuse the very same figures, the graver finding speaks for both, and the first
    of equals.
    """
    gravest: dict[frozenset[str], tuple[Check, Judgement]] = {}
    for check, judgement in judged:
        if judgement.verdict != "inconsistent":
            continue
        operands = frozenset(claim.id for claim in judgement.claims)
        held = gravest.get(operands)
        if held is None or judgement.severity.rank < held[1].severity.rank:
            gravest[operands] = (check, judgement)
    occurrences: Counter[str] = Counter()
    found = [_finding(document, *pair, occurrences) for pair in gravest.values()]
    found.sort(key=lambda finding: (finding.span.start, finding.rule))
    return tuple(found)


def _finding(
    document: Document, check: Check, judgement: Judgement, occurrences: Counter[str]
) -> Finding:
    first = judgement.claims[0]
    sentence = document.sentences[first.sentence].span.of(document.text)
    words = [sentence, *(claim.text for claim in judgement.claims)]
    alike = fingerprint(check.code, words, 0)
    mark = fingerprint(check.code, words, occurrences[alike])
    occurrences[alike] += 1
    return Finding(
        rule=check.code,
        name=check.name,
        severity=judgement.severity,
        message=_line(judgement.message),
        span=judgement.span or first.span,
        claims=tuple(claim.id for claim in judgement.claims),
        working=_line(judgement.working),
        stated=judgement.stated,
        expected=judgement.expected,
        suggestions=judgement.suggestions,
        fingerprint=mark,
    )
