"""The note in Markdown: read by a Markdown parser, it says what the report says, whatever the copy."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newscheck.claims import Claim
from newscheck.document import Block, Document, Sentence, Span
from newscheck.figures.figure import Figure
from newscheck.findings import Finding, Severity, Suggestion
from newscheck.report import markdown
from newscheck.report.look import Look, View
from newscheck.report.prose import clean
from newscheck.report.report import (
    DocumentReport,
    ReadError,
    Summary,
    SummaryFigure,
    SummarySentence,
)

from .report_by_hand import document_report

if TYPE_CHECKING:
    from markdown_it.token import Token

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def mishap(report: DocumentReport, error: Exception) -> DocumentReport:
    raise error


def note(*reports: DocumentReport, **options: bool) -> str:
    return "".join(markdown.render(reports, mishap=mishap, view=View(Look(), **options)))


def shape(page: str) -> list[str]:
    """The blocks of a page and all marks in their text: what a parser makes of it."""
    found = []
    for token in PARSER.parse(page):
        if token.type == "inline":
            found += [child.type for child in token.children or () if child.type != "text"]
        elif token.nesting >= 0:
            found.append(token.tag or token.type)
    return found


def words(page: str, *inside: str) -> list[str]:
    """The text of a page block by block, as a reader sees it; of some kinds of block alone."""
    found, open_ = [], [""]
    for token in PARSER.parse(page):
        if token.nesting > 0:
            open_.append(token.tag)
        elif token.nesting < 0:
            open_.pop()
        elif token.type == "inline" and (not inside or set(inside) & set(open_)):
            found.append(text_of(token))
    return found


def text_of(token: Token) -> str:
    return "".join(child.content for child in token.children or ())


def test_the_parts_come_in_order() -> None:
    page = note(document_report())
    heads = words(page, "h1", "h2", "h3")
    assert heads[0].startswith("Ferry line")
    assert heads[1:4] == ["Summary", "Key figures", "1 error, 1 warning"]
    assert heads[4] == "[1] error: percent-change (NC101), line 5, column 68"
    assert heads[5].startswith("[2] warning: headline (NC605), line 1")
    assert page.endswith("newscheck, ferry.txt).\n")


def test_each_finding_has_its_working_and_both_ways_to_mend_it() -> None:
    items = words(note(document_report()), "li")
    at = items.index("Working: (1.2 million − 1 million) / 1 million = 20%")
    assert items[at + 1 : at + 3] == [
        "To mend: change “30 percent” to “20 percent”",
        "Or: change “1 million” to “0.9 million”",
    ]


def test_no_summary_asked_for_leaves_the_key_figures_out_too() -> None:
    assert "Key figures" in words(note(document_report()), "h2")
    assert "Key figures" not in words(note(document_report(), figures=False), "h2")


def test_what_could_not_be_read_has_its_place_among_several() -> None:
    missing = DocumentReport(Document("", "a_*b*.txt"), error=ReadError("missing", "no such file"))
    page = note(missing, document_report())
    assert words(page)[0] == "a_*b*.txt: not checked."
    assert shape(page).count("hr") == 1


def test_where_nothing_is_wrong_one_line_says_so() -> None:
    calm = replace(document_report(), findings=(), checks=())
    told = words(note(calm), "p")
    assert "No discrepancies, but nothing in this copy could be worked out either." in told


@pytest.mark.parametrize(
    ("year", "line"), [(2024, "2024 (the latest year it names)"), (None, "Date not known")]
)
def test_a_note_has_no_hints_for_the_command_line(year: int | None, line: str) -> None:
    document = replace(document_report().document, date=None, dated="none", year=year)
    assert words(note(replace(document_report(), document=document)))[1] == line


HOSTILE = st.one_of(
    st.sampled_from(
        [
            *("$5 and $6", "5$", "*", "**bold**", "_a_", "__a__", "a_b", "|", "a|b", "#1", "# x"),
            *("<b>", "</p>", "<!-- x -->", "<http://a.b>", "&amp;", "&#35;", "&copy", "`x`", "``"),
            *("[a](b)", "![a](b)", "[1]: /u", "[^1]", "](x)", "1. a", "1) a", "- a", "+ a", "> a"),
            *(
                "---",
                "===",
                "~~a~~",
                "~5",
                "\\",
                "\\*",
                "a\\",
                "***",
                "* * *",
                ">",
                "-",
                "+",
                "12.",
            ),
            *("$$x$$", "\\(x\\)", "www.a.b", "|---|", ":-:", "\t", "#", "a #", "  ", "x\n\ny", "é"),
        ]
    ),
    st.text(max_size=12),
)
LINES = st.lists(HOSTILE, min_size=1, max_size=5).map(" ".join).filter(lambda s: clean(s) != "")


def hostile_report(title: str, before: str, figure: str, after: str, what: str) -> DocumentReport:
    """A report of one sentence with one figure, which a check found fault with."""
    body = before + figure + after
    text = f"{title}\n\n{body}"
    span = Span(len(text) - len(body), len(text))
    at = Span(span.start + len(before), span.start + len(before) + len(figure))
    claim = Claim("c1", Figure(at, "number"), figure, 0)
    return DocumentReport(
        Document(
            text,
            title=title,
            blocks=(Block("paragraph", span),),
            sentences=(Sentence(0, span, 0),),
        ),
        (claim,),
        findings=(
            Finding(
                *("NC101", "percent-change", Severity.ERROR, what, at, ("c1",)),
                working=what,
                suggestions=(Suggestion(what, at, figure), Suggestion(figure, at, what)),
            ),
        ),
        summary=Summary(
            (SummarySentence(body, span, (0,)),), (SummaryFigure("c1", "contradicted", what),)
        ),
    )


TAME = hostile_report("A title", "The ", "5", " boats", "boats")


@settings(max_examples=400, deadline=None)
@given(
    title=LINES,
    before=st.one_of(st.just(""), LINES),
    figure=LINES,
    after=st.one_of(st.just(""), LINES),
    what=LINES,
)
def test_no_copy_breaks_the_note(
    title: str, before: str, figure: str, after: str, what: str
) -> None:
    page = note(hostile_report(title, before, figure, after, what))
    plain = [part for part in shape(page) if not part.startswith("strong")]
    assert plain == [part for part in shape(note(TAME)) if not part.startswith("strong")]
    told = words(page)
    assert told[0] == clean(title)
    sentence, mark = clean(before + figure + after), "[1]"
    item = next(line for line in words(page, "li") if mark in line)
    assert item.replace(f" {mark}", "", 1).split() == sentence.split() or mark in sentence
    assert words(page, "td")[:2] == [clean(figure), clean(what)]
    assert f"Working: {clean(what)}" in words(page, "li")
    assert clean(what) in words(page, "p")


@given(LINES)
def test_no_dollar_begins_a_formula_and_no_hash_a_tag(line: str) -> None:
    shown = markdown.escaped(clean(line))
    assert re.search(r"(?<!\\)(?:\\\\)*[$#~|<]", shown) is None


@pytest.mark.parametrize(
    "line", ["She paid 5 euros - or 6.", "a_b of x_y", "AT&T", "5 > 4", "3.5 (or 4)", "No. 3!"]
)
def test_what_is_no_markup_is_left_as_it_is(line: str) -> None:
    assert markdown.escaped(line) == line


def test_a_figure_that_bold_cannot_be_told_from_is_not_bold() -> None:
    page = note(hostile_report("A title", "x", "$5", "", "boats"))
    assert "x$5 [1]" in words(page, "li")
    page = note(hostile_report("A title", "The ", "$5", "(or 6)", "boats"))
    assert "The $5 [1](or 6)" in words(page, "li")
    assert "strong_open" in shape(page)
