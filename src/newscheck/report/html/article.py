"""One document on the page: what was found, its summary and key figures, the article, what was verified.

This room does not know the page around it, nor the checks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.report.html.copy import anchors, block_at, copy_of, marks_of
from newscheck.report.html.words import copied, element, link, listed, plain, unseen
from newscheck.report.key_figures import HEADING, rows_of
from newscheck.report.places import counted_in, numbered, where
from newscheck.report.prose import visible
from newscheck.report.shown import calm, flagged, heading, numbers_of, worst_first
from newscheck.report.standing import shown_standings
from newscheck.report.wording import as_written, closing, counted, dated, source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newscheck.document import Document, Span
    from newscheck.findings import Finding
    from newscheck.report.html.copy import Marks
    from newscheck.report.look import View
    from newscheck.report.report import CheckResult, DocumentReport
    from newscheck.report.shown import Numbers

NO_HEADLINE = "(no headline)"


def titled(document: Document) -> str:
    """The document's headline as HTML, or what is said where it has none."""
    return plain(document.title or NO_HEADLINE)


def article(report: DocumentReport, view: View, prefix: str) -> Iterator[str]:
    """All that is said of one document. Every id on the page begins with the prefix."""
    findings = worst_first(report, notes=view.notes)
    marks = marks_of(report, findings, prefix)
    yield f'<article id="{prefix}" aria-labelledby="{prefix}-title">\n'
    yield _top(report, prefix)
    if report.error is not None:
        yield element("p", f"Not checked: {plain(report.error.message)}", class_="failure")
    else:
        yield _discrepancies(report, findings, prefix)
        yield element(
            "div", "".join(_overview(report, findings, marks, view, prefix)), class_="overview"
        )
        yield from _copy(report, findings, marks, prefix)
        yield from _ledger(report, marks, view, prefix)
        yield element("p", f"{', '.join(closing(counted(report)))}.", class_="closing")
    yield "</article>\n"


def _top(report: DocumentReport, prefix: str) -> str:
    document = report.document
    told = [element("span", plain(visible(source(document))), class_="path")]
    if report.error is None:
        told.append(element("span", plain(dated(document, hints=False))))
    title = titled(document) if report.error is None else plain(visible(source(document)))
    head = element("h2", title, id=f"{prefix}-title", dir="auto")
    return element("header", head + element("p", "\n".join(told), class_="about")) + "\n"


def _section(prefix: str, name: str, title: str, body: str) -> str:
    # No landmark of its own: a page of many articles would have too many to tell apart.
    head = element("h3", title, id=f"{prefix}-{name}")
    return element("section", f"{head}\n{body}\n", class_=name) + "\n"


def _discrepancies(report: DocumentReport, findings: Sequence[Finding], prefix: str) -> str:
    """The findings in a line each, so that one look tells what there is to do."""
    if not findings:
        return element("p", plain(calm(report)), class_="calm") + "\n"
    lines = (
        link(f"{prefix}-f{number}", f"{_badge(number, finding)} {plain(finding.message)}")
        for number, finding in enumerate(findings, 1)
    )
    return _section(prefix, "found", heading(findings), listed(lines))


def _badge(number: int, finding: Finding) -> str:
    return element("span", f"{number} {finding.severity}", class_=f"badge {finding.severity}")


def _overview(
    report: DocumentReport, findings: Sequence[Finding], marks: Marks, view: View, prefix: str
) -> Iterator[str]:
    numbers = numbers_of(findings, marks.spans)
    lines = [_sentence(s.span, report, findings, numbers, prefix) for s in report.summary.sentences]
    if lines:
        yield _section(prefix, "summary", "Summary", listed(lines, dir="auto"))
    spans = marks.spans
    shown = view.figures and report.settings.summary
    rows = rows_of(report, numbers) if shown else []
    if rows:
        keys = [marks.keys[spans[f.claim]] for f in report.summary.figures if f.claim in spans]
        cells = (
            (
                link(key, plain(row.figure)),
                plain(row.what),
                _standing(row.standing, row.numbers, prefix),
                row.line,
            )
            for key, row in zip(keys, rows, strict=True)
        )
        table = _table(("Figure", "What it is", "Standing", _line(report.document)), cells)
        yield _section(prefix, "key", HEADING, table)


def _sentence(
    span: Span, report: DocumentReport, findings: Sequence[Finding], numbers: Numbers, prefix: str
) -> str:
    """A sentence of the summary, each figure that failed a check leading to its findings."""
    line = ""
    for words, flags in flagged(report.document.text, span, numbers):
        if flags:
            kind = str(findings[flags[0] - 1].severity)
            line += element("span", plain(words), class_=f"figure {kind}")
            line += "".join(element("sup", _to(number, prefix)) for number in flags)
        else:
            line += copied(words)
    return line


def _to(number: int, prefix: str) -> str:
    return link(f"{prefix}-f{number}", unseen("finding ") + str(number))


def _standing(standing: str, numbers: Sequence[int], prefix: str) -> str:
    flags = ", ".join(_to(number, prefix) for number in numbers)
    said = element("span", standing, class_=f"standing {standing}")
    # The two stay on one line, though the link has a space in it that only a screen reader sees.
    return element("span", f"{said}\u00a0({flags})", class_="standing") if flags else said


def _table(names: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = element("tr", "".join(element("th", name, scope="col") for name in names))
    body = (element("tr", "".join(element("td", cell) for cell in cells)) for cells in rows)
    return f"<table>\n<thead>{head}</thead>\n<tbody>\n" + "\n".join(body) + "\n</tbody>\n</table>"


def _line(document: Document) -> str:
    return counted_in(document).capitalize()


def _copy(
    report: DocumentReport, findings: Sequence[Finding], marks: Marks, prefix: str
) -> Iterator[str]:
    cards: dict[int, list[str]] = {}
    for number, finding in enumerate(findings, 1):
        place = block_at(report.document, finding.span)
        cards.setdefault(place, []).append(_card(number, finding, report, marks, prefix))
    yield f'<section class="story">\n<h3 id="{prefix}-copy">The copy</h3>\n'
    yield element("p", _legend(), class_="legend") + "\n"
    yield from copy_of(report, marks, cards, prefix)
    yield "</section>\n"


def _legend() -> str:
    kinds = {
        "error": "contradicted",
        "warning": "in question",
        "verified": "verified",
        "alone": "stands alone",
    }
    return " ".join(
        element("span", words, class_=f"figure {kind}") for kind, words in kinds.items()
    )


def _card(number: int, finding: Finding, report: DocumentReport, marks: Marks, prefix: str) -> str:
    """A finding in the margin: what is off, the working, each way to mend it, and its figures."""
    key = f"{prefix}-f{number}"
    rule = element("span", f"{finding.rule} {finding.name}", class_="rule")
    place = element("span", where(report.document, finding.span), class_="rule")
    head = element("h4", f"{_badge(number, finding)} {rule} {place}")
    figures = (
        link(anchor, plain(span.of(report.document.text)))
        for span, anchor in anchors(finding, marks)
    )
    parts = [
        head,
        element("p", plain(finding.message), class_="message"),
        element("dl", _told(finding)),
        element("p", f"{unseen('In the copy: ')}{', '.join(figures)}", class_="back"),
    ]
    kind = f"card {finding.severity}"
    return element("section", "\n".join(parts), tabindex="-1", class_=kind, id=key) + "\n"


def _told(finding: Finding) -> str:
    """The working, and the ways to mend the copy."""
    mends = [plain(suggestion.description) for suggestion in finding.suggestions]
    leads = ("To mend", *("or" for _ in mends[1:]))
    rows = [[("Working", plain(finding.working))], list(zip(leads, mends, strict=False))]
    return "".join(
        element(
            "div", " ".join(element("dt", lead) + " " + element("dd", words) for lead, words in row)
        )
        for row in rows
        if row
    )


def _ledger(report: DocumentReport, marks: Marks, view: View, prefix: str) -> Iterator[str]:
    """What was verified, what could not be decided, and every figure, as far as is asked for."""
    done = [result for result in report.checks if result.verifies]
    if done:
        lines = "\n".join(
            element("li", _proof(result, report, marks), id=f"{prefix}-v{number}", tabindex="-1")
            for number, result in enumerate(done, 1)
        )
        title = f"{len(done):,} verified"
        yield _section(prefix, "verified", title, element("ul", lines))
    left = [result for result in report.checks if result.verdict == "undecided"]
    if view.verbose and left:
        lines = listed(f"{plain(result.name)}: {plain(result.working)}" for result in left)
        yield _section(prefix, "undecided", f"{len(left):,} not decided", lines)
    if view.claims and report.claims:
        yield _section(prefix, "figures", "Every figure", _every_figure(report, marks))


def _proof(result: CheckResult, report: DocumentReport, marks: Marks) -> str:
    """A line of what was verified, with its figures as links back to the copy."""
    spans = [marks.spans[claim] for claim in result.claims if claim in marks.spans]
    figures = [
        link(marks.keys[span], plain(span.of(report.document.text)))
        for span in dict.fromkeys(spans)
    ]
    words = plain(result.confirmed or result.working)
    return f"{words} {element('span', ', '.join(figures), class_='back')}"


def _every_figure(report: DocumentReport, marks: Marks) -> str:
    from newscheck.report.figures_table import about, unit

    document, standing = report.document, shown_standings(report)
    rows = (
        (
            link(marks.keys[claim.span], plain(as_written(claim, document))),
            plain(unit(claim, document)),
            plain(about(claim, document)),
            element("span", standing[claim.id], class_=f"standing {standing[claim.id]}"),
            numbered(document, claim.span.start),
        )
        for claim in report.claims
    )
    return _table(("Figure", "Unit", "About", "Standing", _line(document)), rows)
