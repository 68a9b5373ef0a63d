"""What the copy sets aside, and what is said of remarks that do not."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

import newscheck
from newscheck.aside.suppress import set_aside
from newscheck.checks import CHECKS, RULES
from newscheck.checks.suppressions import RULES as OURS
from newscheck.document import Block, Document, Span
from newscheck.findings import Finding, Severity
from newscheck.remarks import remarks_in
from newscheck.report.report import DocumentReport
from newscheck.settings import Settings, make_settings

from .cli.command import REAL, ran

if TYPE_CHECKING:
    from pathlib import Path

    from newscheck.checks.check import Check, Example

RISE = "Sales rose 20% to 50 million from 40 million."
SHARE = "In all 120 of the 480 members, or 30 percent, voted no."


def found(copy: str, **settings: object) -> list[tuple[str, str | None]]:
    report = newscheck.check(copy, **settings)  # type: ignore[arg-type]
    return [(finding.rule, finding.suppressed) for finding in report.findings]


def lines(*parts: str) -> str:
    return "\n\n".join(parts)


def comment(words: str) -> str:
    return f"<!-- newscheck: {words} -->"


ASIDE, NOT_ASIDE = ("NC101", "comment"), ("NC101", None)
UNUSED, INVALID = ("NC901", None), ("NC902", None)


@pytest.mark.parametrize(
    "words",
    [
        *("ignore", "ignore the company's own figures", "IGNORE[NC101]", "ignore[nc101] as filed"),
        *("ignore[percent-change]", "ignore[NC1]", "ignore [ NC203 , NC101 ] both", "ignore[NC]"),
    ],
)
def test_ignore_is_for_the_next_block(words: str) -> None:
    copy = lines(comment(words), RISE, f"Costs too: {RISE}")
    assert [f for f in found(copy) if f[0] == "NC101"] == [ASIDE, NOT_ASIDE]


def test_ignore_is_for_the_block_that_it_stands_in() -> None:
    for copy in (f"{RISE} {comment('ignore')}", RISE.replace(" to", f" {comment('ignore')} to")):
        assert found(lines(copy, f"Costs too: {RISE}")) == [ASIDE, NOT_ASIDE]


def test_ignore_is_for_the_rules_that_it_names() -> None:
    assert found(lines(comment("ignore[NC203]"), RISE)) == [UNUSED, NOT_ASIDE]
    assert found(lines(comment("ignore[NC103]"), f"{RISE} {SHARE}")) == [
        NOT_ASIDE,
        ("NC103", "comment"),
    ]


def test_a_list_is_one_block() -> None:
    items = "\n".join(f"* {item} {RISE}" for item in ("One:", "Two:", "Three:"))
    copy = lines("The firm said:", comment("ignore"), items, f"Costs too: {RISE}")
    assert found(copy) == [ASIDE, ASIDE, ASIDE, NOT_ASIDE]


def test_off_and_on() -> None:
    copy = lines(RISE, comment("off"), f"Costs too: {RISE}", SHARE, comment("on"), f"Again: {RISE}")
    assert found(copy) == [NOT_ASIDE, ASIDE, ("NC103", "comment"), NOT_ASIDE]


def test_off_lasts_to_the_end() -> None:
    assert found(lines(RISE, comment("off"), f"Costs too: {RISE}")) == [NOT_ASIDE, ASIDE]


def test_the_last_word_on_a_rule_counts() -> None:
    copy = lines(comment("off"), RISE, comment("on[NC1]"), f"{RISE} {SHARE}")
    assert found(copy) == [ASIDE, NOT_ASIDE, ("NC103", None)]
    copy = lines(comment("off[NC1]"), f"{RISE} {SHARE}", comment("on[NC101]"), f"{RISE} {SHARE}")
    assert [aside for _, aside in found(copy)] == ["comment", "comment", None, "comment"]


@pytest.mark.parametrize(
    "copy",
    [
        lines(comment("ignore"), "It rained.", RISE),
        lines(RISE, comment("ignore")),
        lines(comment("ignore[NC101]"), comment("ignore[NC203]"), RISE),
        lines(comment("on"), RISE),
        lines(RISE, comment("off[NC101]")),
        lines(comment("off[NC203]"), RISE, comment("on[NC203]")),
    ],
)
def test_a_remark_that_sets_nothing_aside_is_noted(copy: str) -> None:
    assert [rule for rule, _ in found(copy)].count("NC901") == 1


def test_a_note_names_the_rules_that_are_not_needed() -> None:
    report = newscheck.check(lines(comment("ignore[NC101, NC203]"), RISE))
    note = report.findings[0]
    assert note.message.startswith("This remark has nothing of NC203 to set aside")
    assert note.span.of(report.document.text) == comment("ignore[NC101, NC203]")
    assert (note.severity, note.claims) == (Severity.NOTE, ())


def test_rules_that_were_not_asked_for_are_not_missed() -> None:
    copy = lines(comment("ignore[NC203]"), comment("ignore"), "It rained.")
    assert found(copy, select=["NC101"]) == []
    assert found(copy, select=["NC101", "NC9"]) == []
    assert found(copy, select=["NC203", "NC9"]) == [UNUSED]
    assert found(copy, ignore=["NC101"]) == [UNUSED]
    assert found(copy, ignore=["unused-suppression"]) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ignroe[NC101]", "“ignroe[NC101]” is none of ignore, off and on"),
        ("", "it asks for nothing"),
        ("ignore[]", "its brackets name no rule"),
        ("ignore[NC101", "its rules belong in brackets: ignore[NC101]"),
        ("off NC101", "its rules belong in brackets: off[NC101]"),
        ("ignore: NC101", "its rules belong in brackets"),
        ("ignore[NC999]", "a rule that there is not: “NC999”"),
        ("ignore[percent-chang]", "“percent-chang” (did you mean percent-change?)"),
    ],
)
def test_a_remark_that_cannot_be_understood_is_noted_and_does_nothing(
    words: str, said: str
) -> None:
    report = newscheck.check(lines(comment(words), RISE))
    assert [(f.rule, f.suppressed) for f in report.findings] == [INVALID, NOT_ASIDE]
    assert said in report.findings[0].message


def test_a_rule_that_there_is_not_leaves_the_others() -> None:
    assert found(lines(comment("ignore[NC999, NC101]"), RISE)) == [INVALID, ASIDE]


def test_a_remark_that_is_not_closed_is_noted() -> None:
    assert found(lines("<!-- newscheck: ignore", RISE)) == [INVALID, NOT_ASIDE]


@pytest.mark.parametrize(
    "copy",
    [
        "Sales rose 20% [sic] to 50 million from 40 million.",
        "Sales rose 20% (sic) to 50 million from 40 million.",
        "Sales rose 20% to 50 million [SIC] from 40 million.",
        "Sales rose 20% to 50 million from 40 million [sic].",
        "Sales rose 20% to 50 million from 40 million.[sic]",
        "Sales rose 20% to 50 million tons [sic] from 40 million tons.",
        "“Sales rose 20% to 50 million from 40 million.” [sic]",
    ],
)
def test_sic_answers_for_the_figure_before_it(copy: str) -> None:
    assert found(copy) == [ASIDE]
    report = newscheck.check(copy)
    assert not any("sic" in claim.text.lower() for claim in report.claims)


@pytest.mark.parametrize(
    "copy",
    [
        "Sails [sic] rose 20% to 50 million from 40 million.",
        "Sales rose 20% to 50 million from 40 million and it was definately [sic] so.",
        "Sales rose 20% to 50 million from 40 million. There was snow 12 [sic] deep.",
    ],
)
def test_sic_behind_other_words_is_about_them(copy: str) -> None:
    assert found(copy) == [NOT_ASIDE]


def test_the_arithmetic_stays_what_it_is() -> None:
    report = newscheck.check(lines(comment("ignore"), RISE))
    assert "inconsistent" in [result.verdict for result in report.checks]
    assert {report.standing(claim.id) for claim in report.claims} == {"contradicted"}


def test_notes_do_not_shift_what_the_summary_points_at() -> None:
    report = newscheck.check(lines(comment("ignore[NC203]"), RISE, "It rained."))
    marked = [
        report.findings[number].rule
        for sentence in report.summary.sentences
        for number in sentence.findings
    ]
    assert marked == ["NC101"]


def test_fingerprints_of_notes_tell_twins_apart() -> None:
    copy = lines(*(part for _ in range(3) for part in (comment("ignore"), "It rained.")))
    prints = [finding.fingerprint for finding in newscheck.check(copy).findings]
    assert len(set(prints)) == 3
    assert all(prints)


@pytest.mark.parametrize("format_", ["text", "markdown", "concise", "json", "jsonl"])
def test_what_is_set_aside_is_counted_and_kept_for_programs_alone(format_: str) -> None:
    done = ran(REAL, "-f", format_, copy=lines("At the works", comment("ignore"), RISE))
    out = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    if format_ in ("json", "jsonl"):
        report = json.loads(out)
        (document,) = report.get("documents", [report])
        assert [f["suppressed"] for f in document["findings"]] == ["comment"]
    elif format_ == "concise":
        assert out == ""
    else:
        assert "NC101" not in out
        assert "1 suppressed" in out
        assert "No discrepancies but what is suppressed." in out
        assert "contradicted" not in out


def test_notes_change_the_exit_code_only_if_asked(tmp_path: Path) -> None:
    copy = lines(comment("ignore"), "It rained.")
    assert ran(REAL, copy=copy).returncode == 0
    assert ran(REAL, "--fail-on", "warning", copy=copy).returncode == 0
    assert b"NC901" not in ran(REAL, "-f", "concise", copy=copy).stdout
    done = ran(REAL, "--fail-on", "note", "-f", "concise", copy=copy)
    assert done.returncode == 1
    assert done.stdout.startswith(b"-:1:1: NC901 ")


def test_records_have_remarks_too() -> None:
    record = json.dumps(
        {"id": "a", "text": f"{comment('ignore')}\n{RISE}", "title": "At the works"}
    )
    done = ran(REAL, "--input-format", "jsonl", "-f", "jsonl", copy=record)
    (finding,) = json.loads(done.stdout)["findings"]
    assert finding["suppressed"] == "comment"
    assert finding["span"]["line"] == 2


def test_furniture_that_a_reader_has_put_into_the_text() -> None:
    # As the readers of markup do it: the remark a block of its own, the rest as it comes.
    text = f"Title\n{comment('off')}\nOne.\n{comment('on')}\nTwo."
    blocks, start = [], 0
    kinds = ("title", "furniture", "paragraph", "furniture", "paragraph")
    for kind, line in zip(kinds, text.split("\n"), strict=True):
        blocks.append(Block(kind, Span(start, start + len(line))))  # type: ignore[arg-type]
        start += len(line) + 1
    places = [blocks[at].span for at in (0, 2, 4)]
    findings = tuple(
        Finding("NC101", "percent-change", Severity.ERROR, "m", span, (), "w") for span in places
    )
    report = DocumentReport(Document(text, blocks=tuple(blocks)), findings=findings)
    heeded = set_aside(report, Settings()).findings
    assert [finding.suppressed for finding in heeded] == [None, "comment", None]


def test_many_remarks_and_findings_take_no_time_to_match() -> None:
    # A hundred million pairs would not be done before the suite's patience ends.
    text = f"{comment('ignore[NC101]')}{comment('off')}" * 5_000 + "x" * 20_000
    block = Block("paragraph", Span(0, len(text)))
    findings = tuple(
        Finding("NC101", "percent-change", Severity.ERROR, "m", Span(at, at + 1), (), "w")
        for at in range(len(text) - 20_000, len(text))
    )
    report = DocumentReport(Document(text, blocks=(block,)), findings=findings)
    heeded = set_aside(report, make_settings(ignore=["NC9"])).findings
    assert {finding.suppressed for finding in heeded} == {"comment"}


@pytest.mark.parametrize(
    "text", ["<!-- newscheck:" * 20_000, "<!--" + " " * 300_000, "[sic" * 50_000]
)
def test_hostile_text_is_read_all_the_same(text: str) -> None:
    assert all(remark.fault for remark in remarks_in(text))


def cases(which: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in OURS
        for number, example in enumerate(getattr(rule, which), 1)
    ]


@pytest.mark.parametrize(("rule", "example"), cases("finds"))
def test_finds(rule: Check, example: Example) -> None:
    report = newscheck.check(example.text, date=dt.date(2024, 9, 2))
    (note,) = [finding for finding in report.findings if finding.rule == rule.code]
    assert note.severity is example.severity
    assert (note.span.of(report.document.text),) == example.figures
    assert note.working


@pytest.mark.parametrize(("rule", "example"), cases("passes"))
def test_passes(rule: Check, example: Example) -> None:
    assert rule.code not in [code for code, _ in found(example.text)]


def test_the_rules_are_listed_and_explained() -> None:
    listed = ran(REAL, "--list-rules").stdout.decode()
    for rule in OURS:
        assert rule.code.startswith("NC9")
        assert f"{rule.code}  {rule.name} " in listed
        assert ran(REAL, "--explain", rule.name).stdout.decode().startswith(rule.code)
    assert (*CHECKS, *OURS) == RULES


FORMATS = {
    "a.txt": ("{}", "{}", "* {}"),
    "a.md": ("# {}", "{}", "- {}"),
    "a.html": ("<h1>{}</h1>", "<p>{}</p>", "<ul><li>{}</li></ul>"),
}


@pytest.mark.parametrize("name", FORMATS)
def test_remarks_do_the_same_in_every_format(tmp_path: Path, name: str) -> None:
    title, paragraph, item = FORMATS[name]
    parts = [
        title.format("A year at the mill"),
        comment("ignore[NC101] as filed"),
        paragraph.format(RISE),
        paragraph.format(f"Costs too: {RISE} {comment('ignore')}"),
        item.format("Rents too: " + RISE.replace(" to", f" {comment('ignore')} to")),
        paragraph.format("Fees rose 20% [sic] to 50 million from 40 million."),
        comment("off\nfrom here"),
        paragraph.format(f"Fines too: {RISE}"),
        comment("on"),
        paragraph.format(f"Taxes too: {RISE}"),
        comment("ignore[NC203]"),
        paragraph.format("It rained."),
    ]
    copy = "\n\n".join(parts)
    page = f"<html><body><article>{copy}</article></body></html>"
    path = tmp_path / name
    path.write_text(page if name.endswith("html") else copy, encoding="utf-8")
    (document,) = json.loads(ran(REAL, path, "-f", "json").stdout)["documents"]
    marks = [(f["rule"], f["suppressed"]) for f in document["findings"]]
    assert marks == [*[ASIDE] * 5, NOT_ASIDE, UNUSED]
    source = path.read_text("utf-8")
    note = document["findings"][-1]["span"]
    assert source[note["start"] : note["end"]] == comment("ignore[NC203]")
