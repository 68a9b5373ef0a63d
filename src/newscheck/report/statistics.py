"""`--statistics`: what came of a whole run, in numbers: by rule, and in all.

It is told beside the report, on stderr, so that the report stays what its format says.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newscheck.findings import Severity
from newscheck.report.wording import Counts, closing, counted, plural
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newscheck.report.report import DocumentReport

SUPPRESSED = "suppressed"
_HOW = (*(str(severity) for severity in Severity), SUPPRESSED)


@dataclass(frozen=True, slots=True)
class Statistics:
    """`found` counts findings by rule code, rule name and severity (or "suppressed")."""

    counts: Counts = Counts()
    undecided: int = 0
    found: Mapping[tuple[str, str, str], int] = {}

    def __add__(self, other: Statistics) -> Statistics:
        return Statistics(
            self.counts + other.counts,
            self.undecided + other.undecided,
            Counter(self.found) + Counter(other.found),
        )


def statistics_of(report: DocumentReport) -> Statistics:
    """The numbers of one document."""
    return Statistics(
        counted(report),
        sum(result.verdict == "undecided" for result in report.checks),
        Counter(
            (finding.rule, finding.name, SUPPRESSED if finding.suppressed else finding.severity)
            for finding in report.findings
        ),
    )


def told(statistics: Statistics) -> str:
    """A line a rule, the most frequent first, and a line for the whole run."""
    rules = {(code, name): 0 for code, name, _ in statistics.found}
    for (code, name, _), count in statistics.found.items():
        rules[code, name] += count
    width = max((len(name) for _, name in rules), default=0)
    lines = []
    for code, name in sorted(rules, key=lambda rule: (-rules[rule], rule)):
        counts = (statistics.found.get((code, name, how), 0) for how in _HOW)
        parts = [_many(count, how) for count, how in zip(counts, _HOW, strict=True) if count]
        lines.append(f"{code}  {name:<{width}}  {', '.join(parts)}")
    return "".join(f"{line}\n" for line in (*lines, _whole(statistics)))


def _whole(statistics: Statistics) -> str:
    counts = statistics.counts
    documents = plural(counts.documents, "document")
    if counts.failed:
        documents += f" ({counts.failed:,} not checked)"
    figures, verified, *rest = closing(counts)
    parts = [documents, figures, verified, f"{statistics.undecided:,} not decided", *rest]
    return f"{', '.join(parts)}."


def _many(count: int, how: str) -> str:
    return f"{count:,} {how}" if how == SUPPRESSED else plural(count, how)


def gathered(
    reports: Iterable[DocumentReport], numbers: list[Statistics]
) -> Iterator[DocumentReport]:
    """The same reports, the numbers of each noted as it goes by."""
    for report in reports:
        numbers.append(statistics_of(report))
        yield report
