"""Whole reports in every format, against files that a person has looked at.

NEWSCHECK_GOLDEN=write python -m pytest tests/report   # write them anew; then look at the diff
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newscheck._version import __version__
from newscheck.report import (
    concise,
    github,
    gitlab,
    html,
    json,
    jsonl,
    junit,
    markdown,
    rdjson,
    sarif,
    text,
)
from newscheck.report.look import Look, View

from .odd_reports import all_sorts
from .report_by_hand import document_report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newscheck.report.report import DocumentReport

GOLDEN = Path(__file__).with_name("golden")


def mishap(report: DocumentReport, error: Exception) -> DocumentReport:
    raise error


def several() -> list[DocumentReport]:
    """The story twice, the second time without anything to say against it."""
    report = document_report()
    consistent = tuple(result for result in report.checks if result.verdict == "consistent")
    other = replace(report.document, path="other.jsonl", id="a7", format="jsonl")
    return [report, replace(report, document=other, findings=(), checks=consistent)]


REPORTS: dict[str, Callable[[], Iterable[str]]] = {
    "text-80.txt": lambda: text.render([document_report()], mishap=mishap, view=View(Look(80))),
    "text-120.txt": lambda: text.render([document_report()], mishap=mishap, view=View(Look(120))),
    "text-40.txt": lambda: text.render([document_report()], mishap=mishap, view=View(Look(40))),
    "text-80-color.txt": lambda: text.render(
        [document_report()], mishap=mishap, view=View(Look(80, color=True))
    ),
    "text-80-everything.txt": lambda: text.render(
        several(), mishap=mishap, view=View(Look(80), claims=True, notes=True, verbose=True)
    ),
    "text-120-everything.txt": lambda: text.render(
        several(), mishap=mishap, view=View(Look(120), claims=True, notes=True, verbose=True)
    ),
    "markdown.md": lambda: markdown.render([document_report()], mishap=mishap),
    "markdown-everything.md": lambda: markdown.render(
        several(), mishap=mishap, view=View(claims=True, notes=True, verbose=True)
    ),
    "concise.txt": lambda: concise.render(several(), mishap=mishap),
    "concise-everything.txt": lambda: concise.render(
        several(), mishap=mishap, view=View(claims=True, notes=True)
    ),
    "report.json": lambda: json.render(several(), mishap=mishap),
    "report.jsonl": lambda: jsonl.render(several(), mishap=mishap),
    "github.txt": lambda: github.render(all_sorts(), mishap=mishap, view=View(notes=True)),
    "gitlab.json": lambda: gitlab.render(all_sorts(), mishap=mishap, view=View(notes=True)),
    "junit.xml": lambda: junit.render(all_sorts(), mishap=mishap, view=View(notes=True)),
    "rdjson.json": lambda: rdjson.render(all_sorts(), mishap=mishap, view=View(notes=True)),
    "report.html": lambda: html.render([document_report()], mishap=mishap),
    "report-everything.html": lambda: html.render(
        all_sorts(), mishap=mishap, view=View(claims=True, notes=True, verbose=True)
    ),
    "report.sarif": lambda: sarif.render(all_sorts(), mishap=mishap),
}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_is_as_it_was(name: str) -> None:
    made = "".join(REPORTS[name]()).replace(f'ersion": "{__version__}"', 'ersion": "X"')
    # The rules have tests and pages of their own, and are more every month.
    made = re.sub(r'"rules": \[.*\],\n', '"rules": [],\n', made)
    made = re.sub(r'"ruleIndex": \d+', '"ruleIndex": 0', made)
    # The style sheet is a file of its own, too.
    made = re.sub(r"(?s)<style>.*?</style>", "<style></style>", made)
    made = re.sub(r"'sha256-[^']+'", "'sha256-X'", made)
    path = GOLDEN / name
    if os.environ.get("NEWSCHECK_GOLDEN") == "write":
        path.write_bytes(made.encode("utf-8", "backslashreplace"))
    assert made.encode("utf-8", "backslashreplace") == path.read_bytes()


def test_every_golden_file_is_of_a_report() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(REPORTS)
