"""`--format markdown`: the report as a note that can be pasted into a CMS or a chat.

Title and date; the summary; the key figures; the findings, each with its place, its working and
both ways to mend it; one closing line. Whatever the copy holds, it is words here and never markup.
This room does not know the checks.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.report.attempt import attempt
from newscheck.report.key_figures import HEADING, marked, rows_of
from newscheck.report.look import View
from newscheck.report.places import counted_in, numbered, where
from newscheck.report.prose import clean, excerpt, visible
from newscheck.report.shown import (
    calm,
    figures_of,
    flagged,
    heading,
    numbers_of,
    sentences_at,
    worst_first,
)
from newscheck.report.standing import shown_standings
from newscheck.report.wording import as_written, closing, counted, dated, source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newscheck.document import Document, Span
    from newscheck.findings import Finding
    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport
    from newscheck.report.shown import Numbers

BETWEEN = "\n---\n\n"
# What is markup wherever it stands, here or in one of Markdown's many dialects (a formula in
# dollars, a tag or an issue behind "#", a spoiler between pipes).
_MARKUP = regex(r"[\\`*\[<|$~#]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,32};)")
# What is markup at the beginning of a block: a bullet, a number, a quotation, a rule.
_BLOCK = regex(r"(?:[-+](?=\s|$)|>|=+\s*$|-[-\s]*$)|(?<=\d)[.)](?=\s|$)")
_NUMBER = regex(r"\d{1,9}(?=[.)])")


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[str]:
    """A note for each document, with a rule between them."""

    def note(report: DocumentReport) -> str:
        if report.error is not None:
            return _begun(f"{escaped(visible(source(report.document)))}: not checked.\n")
        sections = _note(report, view)
        return "\n\n".join(sections) + "\n"

    for number, report in enumerate(reports):
        body = attempt(note, report, mishap)
        yield f"{BETWEEN}{body}" if number else body


def _note(report: DocumentReport, view: View) -> Iterator[str]:
    """The blocks of one document's note."""
    findings = worst_first(report, notes=view.notes)
    spans = {claim.id: claim.span for claim in report.claims}
    numbers = numbers_of(findings, spans)
    yield f"# {_title(report.document, numbers)}"
    yield escaped(dated(report.document, hints=False))
    yield from _summary(report, numbers)
    if view.figures and report.settings.summary:
        yield from _key_figures(report, numbers)
    yield f"## {heading(findings)}" if findings else escaped(calm(report))
    for number, finding in enumerate(findings, 1):
        yield from _finding(number, finding, report.document, spans)
    if view.verbose:
        yield from _undecided(report)
    if view.claims and report.claims:
        yield from _figures(report)
    counts = ", ".join(closing(counted(report)))
    yield f"{counts} (newscheck, {escaped(visible(source(report.document)))})."


def _title(document: Document, numbers: Numbers) -> str:
    if document.title_span is not None:
        return _flagged(document.text, document.title_span, numbers)
    return escaped(clean(document.title)) if document.title else "(no headline)"


def _summary(report: DocumentReport, numbers: Numbers) -> Iterator[str]:
    text = report.document.text
    items = [f"- {_flagged(text, sentence.span, numbers)}" for sentence in report.summary.sentences]
    if items:
        yield "## Summary"
        yield "\n".join(items)


def _flagged(text: str, span: Span, numbers: Numbers) -> str:
    """Words of the copy, each figure that failed a check in bold with its finding's number."""
    pieces = list(flagged(text, span, numbers))
    line = ""
    for place, (words, flags) in enumerate(pieces):
        if flags:
            following = pieces[place + 1][0] if place + 1 < len(pieces) else ""
            line += f"{_bold(words, line, following)} [{', '.join(map(str, flags))}]"
        elif line.endswith("]") and words[:1] == "(":
            line += f"\\{escaped(words)}"  # or it would be a link
        else:
            line += escaped(words)
    return _begun(line)


def _bold(words: str, before: str, after: str) -> str:
    """Words in bold, if the marks of it can be told from text where they would stand."""
    core = words.strip()
    left, _, right = words.partition(core)
    opens = not _stops(core[:1]) or left or _stops(before[-1:])
    closes = not _stops(core[-1:]) or right or _stops(after[:1])
    return f"{left}**{escaped(core)}**{right}" if core and opens and closes else escaped(words)


def _stops(mark: str) -> bool:
    """Whether Markdown takes a character for punctuation or space, where a word ends."""
    return not mark or mark.isspace() or unicodedata.category(mark)[0] in "PS"


def _key_figures(report: DocumentReport, numbers: Numbers) -> Iterator[str]:
    rows = [
        (escaped(row.figure), escaped(row.what), marked(row), row.line)
        for row in rows_of(report, numbers)
    ]
    if rows:
        yield f"## {HEADING}"
        yield _table(("Figure", "What it is", "Standing", _counted(report)), rows)


def _counted(report: DocumentReport) -> str:
    """The name of the column of places."""
    return counted_in(report.document).capitalize()


def _table(names: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose last column is to the right."""
    ruled = (*("---" for _ in names[1:]), "---:")
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (names, ruled, *rows))


def _finding(
    number: int, finding: Finding, document: Document, spans: Mapping[str, Span]
) -> Iterator[str]:
    place = where(document, finding.span)
    yield f"### [{number}] {finding.severity}: {finding.name} ({finding.rule}), {place}"
    yield _begun(escaped(clean(finding.message)))
    figures = figures_of(finding, spans)
    quoted = (_quoted(document, sentence, figures) for sentence in sentences_at(document, figures))
    yield "\n>\n".join(f"> {sentence}" for sentence in quoted)
    mends = [clean(suggestion.description) for suggestion in finding.suggestions]
    leads = ("To mend", *("Or" for _ in mends[1:]))
    told = [("Working", clean(finding.working)), *zip(leads, mends, strict=False)]
    yield "\n".join(f"- {lead}: {escaped(words)}" for lead, words in told)


def _quoted(document: Document, sentence: Span, figures: Sequence[Span]) -> str:
    """A sentence of the copy with the figures that are spoken of in bold."""
    shown = excerpt(document.text, sentence, figures)
    line, end = "", 0
    for mark in shown.marks:
        if mark.start >= end:
            line += escaped(shown.text[end : mark.start])
            line += _bold(shown.text[mark.start : mark.end], line, shown.text[mark.end :])
            end = mark.end
    return _begun(line + escaped(shown.text[end:]))


def _undecided(report: DocumentReport) -> Iterator[str]:
    left = [result for result in report.checks if result.verdict == "undecided"]
    if left:
        yield f"## {len(left):,} not decided"
        yield "\n".join(f"- {result.name}: {escaped(clean(result.working))}" for result in left)


def _figures(report: DocumentReport) -> Iterator[str]:
    from newscheck.report.figures_table import about, unit

    standing = shown_standings(report)
    yield "## Figures"
    yield _table(
        ("Figure", "Unit", "About", "Standing", _counted(report)),
        [
            (
                escaped(as_written(claim, report.document)),
                escaped(unit(claim, report.document)),
                escaped(about(claim, report.document)),
                standing[claim.id],
                numbered(report.document, claim.span.start),
            )
            for claim in report.claims
        ],
    )


def escaped(words: str) -> str:
    """Words on one line as Markdown that reads as them."""
    return _MARKUP.sub(r"\\\g<0>", words)


def _begun(line: str) -> str:
    """A line whose beginning is no bullet, number, quotation or rule."""
    number = _NUMBER.match(line)
    begin = number.end() if number else 0
    return f"{line[:begin]}\\{line[begin:]}" if _BLOCK.match(line, begin) else line
