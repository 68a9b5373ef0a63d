"""The report: all that came of a run, as frozen values that every format is written from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from newscheck.settings import Settings
from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.document import Document, Span
    from newscheck.findings import Finding, Severity

Standing = Literal["verified", "contradicted", "alone"]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One relation that was worked out, whatever came of it. `claims` holds claim ids.

    `confirmed` is the line that says so in newsroom words, for a consistent one; a `slight` one says
    only that its figure is possible, and leaves it standing alone. `span` is the place of words that
    were worked with and are no figure, such as the items of a list.
    """

    rule: str
    name: str
    verdict: Literal["consistent", "inconsistent", "undecided"]
    claims: tuple[str, ...]
    working: str
    confirmed: str | None = None
    slight: bool = False
    span: Span | None = None

    @property
    def verifies(self) -> bool:
        """Whether the result verifies its figures."""
        return self.verdict == "consistent" and not self.slight


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A sentence taken whole from the copy; `findings` are indexes into the document's findings."""

    text: str
    span: Span
    findings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SummaryFigure:
    """A figure worth a reader's eye (a claim id), what was found of it, and what it is.

    `what` says so in a few words of the copy; "" where the copy has none.
    """

    claim: str
    status: Standing
    what: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What the story says in a few of its own sentences, and its figures."""

    sentences: tuple[SummarySentence, ...] = ()
    figures: tuple[SummaryFigure, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadError:
    """Why an input could not be read."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """All that was read, worked out and found in one document, and the settings that it was by."""

    document: Document
    claims: tuple[Claim, ...] = ()
    checks: tuple[CheckResult, ...] = ()
    findings: tuple[Finding, ...] = ()
    summary: Summary = Summary()
    error: ReadError | None = None
    settings: Settings = Settings()

    def standing(self, claim_id: str) -> Standing:
        """Whether a claim was verified, contradicted or stands alone."""
        from newscheck.report.standing import standings_of

        return standings_of(self.checks).get(claim_id, "alone")

    def to_dict(self) -> dict[str, Any]:
        """The document as the JSON output has it."""
        from newscheck.report.json_v1 import document_to_dict

        return document_to_dict(self)


@dataclass(frozen=True, slots=True)
class Report:
    """All that came of a run."""

    documents: tuple[DocumentReport, ...]

    def to_dict(self) -> dict[str, Any]:
        """The report as the JSON output has it, version 1."""
        from newscheck.report.json_v1 import report_to_dict

        return report_to_dict(self)

    def findings_at(self, severity: Severity) -> int:
        """How many findings, not suppressed, are at or above a severity."""
        return sum(
            finding.severity.rank <= severity.rank and finding.suppressed is None
            for document in self.documents
            for finding in document.findings
        )
