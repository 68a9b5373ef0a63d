"""What the report for people says in the cases that the golden files do not show."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from newscheck.document import Document, Span
from newscheck.findings import Severity
from newscheck.report import concise, text
from newscheck.report.look import Look, View
from newscheck.report.report import DocumentReport, ReadError

from .report_by_hand import BODY, document_report

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDE = Look(120)


def mishap(report: DocumentReport, error: Exception) -> DocumentReport:
    raise error


def page(*reports: DocumentReport, **options: bool) -> str:
    return "".join(text.render(reports, mishap=mishap, view=View(WIDE, **options)))


def lines(*reports: DocumentReport, **options: bool) -> Sequence[str]:
    return page(*reports, **options).splitlines()


def test_the_parts_come_in_order() -> None:
    shown = page(document_report())
    marks = [
        "Ferry line",
        "Monday, 2 ",
        "Summary",
        "Key figures",
        "1 error",
        "2 verified",
        "13 figures",
    ]
    places = [shown.index(mark) for mark in marks]
    assert places == sorted(places)
    assert shown.endswith(".\n")


def test_the_worst_comes_first_and_the_rest_as_in_the_copy() -> None:
    shown = page(document_report(), notes=True)
    places = [shown.index(f"\n[{n}] {name}") for n, name in enumerate(("error", "warning"), 1)]
    assert places == sorted(places)


def test_notes_are_for_those_who_ask() -> None:
    assert "NC501" not in page(document_report())
    assert "NC501" in page(document_report(), notes=True)


def test_a_suppressed_finding_is_counted_and_not_shown() -> None:
    shown = page(document_report(), notes=True)
    assert "NC401" not in shown
    assert "1 suppressed" in shown


def test_where_nothing_is_wrong_one_line_says_so() -> None:
    report = document_report()
    done = tuple(result for result in report.checks if result.verdict == "consistent")
    calm = replace(report, findings=(), checks=done)
    assert lines(calm).count("No discrepancies: every figure that could be worked out agrees.") == 1


def test_where_nothing_could_be_worked_out_it_claims_no_more() -> None:
    shown = page(replace(document_report(), findings=(), checks=()))
    assert "No discrepancies, but nothing in this copy could be worked out either." in shown
    assert "verified\n" not in shown


def test_a_summary_of_none_is_not_there() -> None:
    report = document_report()
    bare = replace(report, summary=replace(report.summary, sentences=()))
    assert "Summary" not in page(bare)


def test_key_figures_are_there_unless_no_summary_is_asked_for() -> None:
    report = document_report()
    assert "Key figures" not in page(report, figures=False)
    assert "95.25 billion yuan" in page(report).split("Key figures")[1].split("\n\n")[0]
    # A story of rows has figures and not a sentence.
    bare = replace(report, summary=replace(report.summary, sentences=()))
    assert "Key figures" in page(bare)
    none = replace(report, summary=replace(report.summary, figures=()))
    assert "Key figures" not in page(none)


@pytest.mark.parametrize("width", range(30, 121, 7))
def test_key_figures_fit_the_page_and_lose_nothing(width: int) -> None:
    report = document_report()
    shown = "".join(text.render([report], mishap=mishap, view=View(Look(width))))
    table = shown.split("Key figures")[1].split("\n\n")[0]
    assert max(map(cell_len, f"Key figures{table}".splitlines())) <= width
    for word in ("was", "to", "have", "cost", "…", "ended", "within", "budget"):
        assert word in table.split()
    assert "[1]" in table


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"date": None, "dated": "year"}, "2024 (the latest year it names; --date gives the day)"),
        ({"date": None, "dated": "none", "year": None}, "Date not known (--date gives it)"),
        ({"dated": "given"}, "Monday, 2 September 2024"),
        ({"dated": "dateline"}, "Monday, 2 September 2024 (from the dateline)"),
    ],
)
def test_the_date_is_said_as_it_is_known(changes: dict[str, None], line: str) -> None:
    report = document_report()
    document = replace(report.document, **changes)  # type: ignore[arg-type]
    assert lines(replace(report, document=document))[1] == line


def test_copy_without_a_headline_says_so() -> None:
    document = Document("No figures here.")
    assert lines(DocumentReport(document))[0] == "(no headline)"


def test_a_headline_from_outside_the_copy_is_shown() -> None:
    document = Document("No figures here.", title="From the \x1b[1mrecord")
    assert lines(DocumentReport(document))[0] == "From the \\x1b[1mrecord"


def test_an_input_that_could_not_be_read_has_its_place_among_several() -> None:
    missing = DocumentReport(Document("", "gone.txt"), error=ReadError("missing", "no such file"))
    assert page(missing) == ""
    shown = lines(missing, document_report(), missing)
    assert shown[0].startswith("── gone.txt ─")
    assert shown.count("Not checked.") == 2
    assert shown[-2:][0].startswith("3 documents, 2 of them not checked, 13 figures read")


def test_no_documents_is_no_report() -> None:
    assert page() == ""


def test_a_finding_that_points_beside_its_figures_shows_the_place_too() -> None:
    report = document_report()
    start = BODY.index("reopened")
    moved = replace(report.findings[2], span=Span(start, start + 8), severity=Severity.ERROR)
    shown = lines(replace(report, findings=(moved,)))
    under = next(b for a, b in pairwise(shown) if "reopened" in a and "^" in b)
    line = shown[shown.index(under) - 1]
    at = under.index("^" * 8)
    assert line[at : at + 8] == "reopened"


def test_a_figure_that_is_in_no_sentence_is_shown_alone() -> None:
    report = document_report()
    document = replace(report.document, sentences=())
    bare = replace(report, document=document, summary=replace(report.summary, sentences=()))
    assert any(line.strip() == "6 │ 50 miles" for line in lines(unsuppressed(bare)))


def unsuppressed(report: DocumentReport) -> DocumentReport:
    return replace(
        report, findings=tuple(replace(finding, suppressed=None) for finding in report.findings)
    )


def test_a_line_of_the_concise_report_is_one_line_whatever_is_in_it() -> None:
    report = document_report()
    odd = replace(report.findings[2], message="two\nlines \x1b[31m and \u2028 more")
    path = "a\nb\x1b.txt"
    odd_report = replace(
        report, findings=(odd,), document=replace(report.document, path=path, id="x\ny")
    )
    shown = "".join(concise.render([odd_report], mishap=mishap))
    assert shown == "a\\nb\\x1b.txt#x\\ny:5:68: NC101 two lines \\x1b[31m and more\n"
