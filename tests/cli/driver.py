"""The command with its checking replaced, so that what a run does can be tested by itself.

The words in the copy say what comes of it: SLIP is a contradiction, DOUBT a question, BOOM an
exception inside a check, CRACK one while the report is written, WAIT a check that never ends.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import newscheck.pipeline
from newscheck.cli import main
from newscheck.document import Span
from newscheck.findings import Finding, Severity
from newscheck.report.report import CheckResult, DocumentReport

if TYPE_CHECKING:
    from newscheck.document import Document
    from newscheck.settings import Settings

SEVERITIES = {"SLIP": Severity.ERROR, "DOUBT": Severity.WARNING, "REMARK": Severity.NOTE}


def check(document: Document, settings: Settings) -> DocumentReport:
    """What the words of the copy ask for."""
    text = document.text
    if "BOOM" in text:
        raise KeyError("two\nlines")
    if "WAIT" in text:
        sys.stderr.write("waiting\n")
        sys.stderr.flush()
        threading.Event().wait()
    if "CRACK" in text:
        unwritable = CheckResult("NC101", "x", "consistent", None, "")  # type: ignore[arg-type]
        return DocumentReport(document, checks=(unwritable,), settings=settings)
    findings = []
    for word, severity in SEVERITIES.items():
        if word in text:
            start = text.index(word)
            span = Span(start, start + len(word))
            findings.append(
                Finding("NC101", "percent-change", severity, f"“{word}” is off.", span, (), "1 + 1")
            )
    return DocumentReport(document, findings=tuple(findings), settings=settings)


newscheck.pipeline.check = check

if __name__ == "__main__":
    sys.exit(main())
