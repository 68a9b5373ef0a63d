"""What came of each figure: verified, contradicted, or standing alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscheck.report.report import DocumentReport, Standing


def standings(report: DocumentReport) -> dict[str, Standing]:
    """Every claim's standing by its id. A contradiction outweighs any number of confirmations."""
    found: dict[str, Standing] = {claim.id: "alone" for claim in report.claims}
    for result in report.checks:
        for claim in result.claims:
            if result.verdict == "inconsistent":
                found[claim] = "contradicted"
            elif result.verifies and found.get(claim) != "contradicted":
                found[claim] = "verified"
    return found
