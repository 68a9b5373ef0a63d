"""Every check's own examples: what it must find, and what it must leave alone."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest

from newscheck.checks import CHECKS
from newscheck.pipeline import check as check_document
from newscheck.reading.text import read_text
from newscheck.settings import Settings

if TYPE_CHECKING:
    from newscheck.checks.check import Check, Example
    from newscheck.report.report import DocumentReport


def report_of(check: Check, example: Example) -> DocumentReport:
    date = dt.date.fromisoformat(example.date) if example.date else None
    document = read_text(example.text, title=example.title, date=date)
    return check_document(document, Settings(select=(check.code,)))


def cases(which: str) -> list[object]:
    return [
        pytest.param(check, example, id=f"{check.code}-{number}")
        for check in CHECKS
        for number, example in enumerate(getattr(check, which), 1)
    ]


@pytest.mark.parametrize(("check", "example"), cases("finds"))
def test_finds(check: Check, example: Example) -> None:
    report = report_of(check, example)
    assert [finding.rule for finding in report.findings] == [check.code], example.text
    finding = report.findings[0]
    assert finding.severity is example.severity
    texts = {claim.id: claim.text for claim in report.claims}
    named = {texts[claim] for claim in finding.claims}
    assert {*example.figures} <= named
    assert finding.message
    assert finding.working
    for suggestion in finding.suggestions:
        replaced = suggestion.span.of(example.text)
        assert replaced.strip() == replaced
        assert replaced != suggestion.replacement


@pytest.mark.parametrize(("check", "example"), cases("passes"))
def test_passes(check: Check, example: Example) -> None:
    report = report_of(check, example)
    assert report.findings == ()
    if example.verified:
        verdicts = [result.verdict for result in report.checks if result.rule == check.code]
        assert "consistent" in verdicts


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_is_explained(check: Check) -> None:
    assert re.fullmatch(r"NC[1-7]\d\d", check.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", check.name)
    assert len(check.finds) >= 6
    assert len(check.passes) >= 10
    assert check.explanation.endswith(".")
    assert check.summary[0].islower() or not check.summary[0].isalpha()


def test_codes_and_names_are_unique() -> None:
    assert len({check.code for check in CHECKS}) == len(CHECKS)
    assert len({check.name for check in CHECKS}) == len(CHECKS)
