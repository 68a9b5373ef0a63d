"""`--format text`: the report as a person reads it.

In this order and nothing else: title and date; the summary and the key figures; the discrepancies,
worst first; what was verified; one closing line. This room does not know the checks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from newscheck.findings import Severity
from newscheck.report.attempt import attempt
from newscheck.report.key_figures import laid_out, rows_of
from newscheck.report.look import View
from newscheck.report.page import packed, rendered, underlined, words, wrapped
from newscheck.report.places import counted_in, followed, numbered
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
from newscheck.report.wording import Counts, closing, counted, dated, plural, source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newscheck.document import Document, Span
    from newscheck.findings import Finding, Suggestion
    from newscheck.report.attempt import Mishap
    from newscheck.report.look import Look
    from newscheck.report.report import DocumentReport
    from newscheck.report.shown import Numbers

# The terminal's own palette, and of it only what can be read on black and on white alike.
_COLORS = {Severity.ERROR: "bold red", Severity.WARNING: "bold magenta", Severity.NOTE: "bold"}
NOT_CHECKED = "Not checked.\n"
HEADING, TICK = "bold", ("  ✓ ", "green")


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[str]:
    """The report of each document; where there are several, a rule with its path above each."""

    look = view.look

    def page(report: DocumentReport) -> tuple[str, Counts]:
        if report.error is not None:
            # What went wrong is said on stderr, where it is seen whatever becomes of this page.
            return "", counted(report)
        return _page(report, view), counted(report)

    total = Counts()
    first = alone = ""
    for number, report in enumerate(reports):
        body, counts = attempt(page, report, mishap)
        total += counts
        ruled = f"{_rule(report.document, look)}\n{body or NOT_CHECKED}\n"
        if number == 0:
            # It waits for a second, which decides whether it needs the rule.
            first, alone = ruled, body
            continue
        if number == 1:
            yield first
        yield ruled
    if total.documents > 1:
        yield rendered(_last(total, look), look)
    elif alone:
        yield alone


def _page(report: DocumentReport, view: View) -> str:
    """All that is said of one document."""
    look = view.look
    findings = worst_first(report, notes=view.notes)
    spans = {claim.id: claim.span for claim in report.claims}
    numbers = numbers_of(findings, spans)
    rows = rows_of(report, numbers) if view.figures and report.settings.summary else []
    sections = [
        _top(report.document, numbers, look),
        _summary(report, numbers, look),
        laid_out(rows, look, counted_in(report.document)) if rows else [],
        _discrepancies(report, findings, spans, look),
        _verified(report, look),
        _undecided(report, look) if view.verbose else [],
    ]
    if view.claims and report.claims:
        from newscheck.report.figures_table import table

        sections.append(table(report, look))
    sections.append(_closing(report, look, hint=not view.claims))
    return "\n".join(rendered(section, look) for section in sections if section)


def _top(document: Document, numbers: Numbers, look: Look) -> list[Text]:
    if document.title_span is not None:
        title = _flagged(document.text, document.title_span, numbers)
    else:
        title = Text(clean(document.title) if document.title else "(no headline)")
    title.stylize_before(HEADING)
    return [*wrapped(title, look), *wrapped(words(dated(document)), look)]


def _summary(report: DocumentReport, numbers: Numbers, look: Look) -> list[Text]:
    sentences = report.summary.sentences
    if not sentences:
        return []
    lines = [words(("Summary", HEADING))]
    for sentence in sentences:
        text = _flagged(report.document.text, sentence.span, numbers)
        lines += wrapped(text, look, "  • ")
    return lines


def _flagged(text: str, span: Span, numbers: Numbers) -> Text:
    """Words of the copy, each figure that failed a check followed by its discrepancy's number."""
    line = Text()
    for piece, flags in flagged(text, span, numbers):
        line.append(piece, style="bold underline" if flags else None)
        if flags:
            line.append(f" [{', '.join(map(str, flags))}]", style="bold red")
    return line


def _discrepancies(
    report: DocumentReport, findings: Sequence[Finding], spans: Mapping[str, Span], look: Look
) -> list[Text]:
    if not findings:
        return wrapped(words(calm(report)), look)
    lines = [words((heading(findings), HEADING))]
    for number, finding in enumerate(findings, 1):
        lines += [Text()] if number > 1 else []
        figures = figures_of(finding, spans)
        lines += _discrepancy(number, finding, figures, report.document, look)
    return lines


def _discrepancy(
    number: int, finding: Finding, figures: Sequence[Span], document: Document, look: Look
) -> Iterator[Text]:
    head = words(
        (f"[{number}] {finding.severity}", _COLORS[finding.severity]),
        (f"  {finding.rule} {finding.name}", "bold"),
        f"  {followed(document, finding.span)}",
    )
    # The place is never broken, so that it can be selected whole or followed by an editor.
    yield head
    indent = " " * len(f"[{number}] ")
    yield from wrapped(words(clean(finding.message)), look, indent)
    yield from _evidence(figures, document, look, indent)
    yield from wrapped(words(clean(finding.working)), look, f"{indent}Working: ")
    yield from _mending(finding.suggestions, look, indent)


def _evidence(
    figures: Sequence[Span], document: Document, look: Look, indent: str
) -> Iterator[Text]:
    """The sentences that a finding speaks of, with line numbers and the figures underlined."""
    sentences = sentences_at(document, figures)
    numbers = [numbered(document, sentence.start, "") for sentence in sentences]
    wide = max(map(len, numbers))
    for line, sentence in zip(numbers, sentences, strict=True):
        shown = excerpt(document.text, sentence, figures)
        first = (f"{indent}{line:>{wide}} │ ", "dim")
        rest = (f"{indent}{'':>{wide}} │ ", "dim")
        yield from underlined(shown.text, shown.marks, look, first, rest)


def _mending(suggestions: Sequence[Suggestion], look: Look, indent: str) -> Iterator[Text]:
    for number, suggestion in enumerate(suggestions):
        lead = "To mend:" if number == 0 else "     or:"
        yield from wrapped(words(clean(suggestion.description)), look, f"{indent}{lead} ")


def _verified(report: DocumentReport, look: Look) -> list[Text]:
    done = [result for result in report.checks if result.verifies]
    if not done:
        return []
    lines = [words((f"{len(done):,} verified", HEADING))]
    for result in done:
        lines += wrapped(words(clean(result.confirmed or result.working)), look, TICK)
    return lines


def _undecided(report: DocumentReport, look: Look) -> list[Text]:
    left = [result for result in report.checks if result.verdict == "undecided"]
    if not left:
        return []
    lines = [words((f"{len(left):,} not decided", HEADING))]
    for result in left:
        lines += wrapped(words(f"{result.name}: {clean(result.working)}"), look, "  ? ")
    return lines


def _closing(report: DocumentReport, look: Look, *, hint: bool) -> list[Text]:
    counts = counted(report)
    parts = closing(counts)
    line = f"{', '.join(parts)} (--claims lists them)."
    if hint and counts.alone and len(line) <= look.width:
        return [Text(line)]
    return packed(parts, look)


def _rule(document: Document, look: Look) -> str:
    name = Text(f"── {visible(source(document))} ", style="bold")
    line = name + Text("─" * max(look.width - name.cell_len, 2), style="dim")
    return rendered([line], look)


def _last(total: Counts, look: Look) -> list[Text]:
    parts = [plural(total.documents, "document")]
    if total.failed:
        parts.append(f"{total.failed:,} of them not checked")
    return [Text("─" * look.width, style="dim"), *packed([*parts, *closing(total)], look)]
