"""What came of each figure: verified, contradicted, or standing alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscheck.report.report import CheckResult, DocumentReport, Standing


def standings_of(results: Iterable[CheckResult]) -> dict[str, Standing]:
    """The standing of every claim that a check could judge; what is not there stands alone.

    One contradiction outweighs any number of relations that hold.
    """
    found: dict[str, Standing] = {}
    for result in results:
        if result.verdict == "inconsistent":
            found.update(dict.fromkeys(result.claims, "contradicted"))
        elif result.verifies:
            for claim in result.claims:
                found.setdefault(claim, "verified")
    return found


def shown_standings(report: DocumentReport) -> dict[str, str]:
    """Every claim's standing by its id, as people are shown it.

    "suppressed" is a figure that is contradicted, and every finding that says so is suppressed.
    """
    shown: dict[str, str] = {**standings(report)}
    aside = {c for f in report.findings if f.suppressed is not None for c in f.claims}
    if aside:
        aside -= {c for f in report.findings if f.suppressed is None for c in f.claims}
        shown |= {c: "suppressed" for c in aside if shown.get(c) == "contradicted"}
    return shown


def standings(report: DocumentReport) -> dict[str, Standing]:
    """Every claim's standing by its id."""
    found = standings_of(report.checks)
    return {claim.id: found.get(claim.id, "alone") for claim in report.claims}
