"""JUnit's XML: valid by Jenkins's schema, whatever the copy holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from newscheck.findings import Severity
from newscheck.report import junit
from newscheck.report.look import View
from newscheck.settings import Settings
from newscheck.values import replace

from .odd_reports import all_sorts, finding, mishap, odd_report, of_format, unreadable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SCHEMA = Path(__file__).with_name("schemas") / "junit-10.xsd"


def written(*reports: Any, view: View = View(notes=True)) -> str:
    # As it is written to a file: a lone surrogate becomes its escape.
    text = "".join(junit.render(reports, mishap=mishap, view=view))
    return text.encode("utf-8", "backslashreplace").decode()


def suites(*reports: Any, view: View = View(notes=True)) -> list[Element]:
    return list(ElementTree.fromstring(written(*reports, view=view).encode()))


@pytest.mark.parametrize("reports", [all_sorts(), []], ids=["all sorts", "nothing"])
def test_the_report_is_valid(reports: list[Any]) -> None:
    etree: Any = pytest.importorskip("lxml.etree")
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    schema.assertValid(etree.fromstring(written(*reports).encode()))


def test_the_counts_are_those_of_the_cases() -> None:
    for suite in suites(*all_sorts()):
        counted = [len(list(suite.iter(name))) for name in ("testcase", "failure", "error")]
        assert [int(suite.get(name, "")) for name in ("tests", "failures", "errors")] == counted


def test_a_finding_fails_where_it_fails_the_run() -> None:
    def outcomes(fail_on: Severity) -> list[str]:
        report = replace(odd_report(), settings=Settings(fail_on=fail_on))
        (suite,) = suites(report, view=View(notes=True))
        return [outcome.tag for case in suite for outcome in case]

    assert outcomes(Severity.ERROR) == ["failure", "system-out"]
    assert outcomes(Severity.NOTE) == ["failure", "failure"]


def test_a_failure_tells_its_place_the_working_and_the_mends() -> None:
    (suite,) = suites(odd_report("drafts/a.txt"), view=View())
    ((failure,),) = suite
    assert (failure.text or "").splitlines()[0] == "drafts/a.txt:3:15: error"
    assert (failure.text or "").splitlines()[2:] == [
        "Working: (50 − 40) / 40 = 25%",
        "To mend: change “20%” to “25%”",
        "Or: change “£40” to “£41.67”",
    ]
    assert "[x](1), {0}, ]]> & <b>::error::</b> \\x1b[31m." in failure.get("message", "")


def test_names_are_told_apart_and_free_of_places() -> None:
    report = odd_report("drafts/v1.2/a.txt")
    twice = report.__replace__(findings=(finding(), finding()))  # type: ignore[attr-defined]
    (suite,) = suites(twice)
    assert [case.get("name") for case in suite] == [
        "NC101 percent-change: “20%”",
        "NC101 percent-change: “20%” (2)",
    ]
    assert {case.get("classname") for case in suite} == {"drafts/v1.2/a"}


def test_a_document_without_findings_is_a_test_that_passes() -> None:
    (suite,) = suites(all_sorts()[1])
    assert [(case.get("name"), len(case)) for case in suite] == [("figures", 0)]


def test_what_could_not_be_read_is_an_error() -> None:
    (suite,) = suites(unreadable("no.txt"))
    ((error,),) = suite
    assert (error.tag, error.get("type"), error.get("message")) == (
        *("error", "missing"),
        "no such file: é",
    )


def test_a_record_is_a_suite_of_its_own() -> None:
    (suite,) = suites(of_format("jsonl", "s.jsonl", id="a8", record=7))
    assert (suite.get("name"), suite.get("file")) == ("s.jsonl, record a8", "s.jsonl")
    ((failure,),) = suite
    assert (failure.text or "").startswith("s.jsonl:7 (record a8, line 3, column 15): error\n")
