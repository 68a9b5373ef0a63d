"""The extractive summary, and the key figures with their standing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.report.report import Summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.findings import Finding
    from newscheck.report.report import CheckResult


def summarize(
    document: Document,
    claims: Sequence[Claim],
    results: Sequence[CheckResult],
    findings: Sequence[Finding],
    count: int,
) -> Summary:
    """The `count` sentences that tell the story best, in the copy's order, and its key figures."""
    return Summary()
