"""`--format text`: the report as a person reads it.

In this order and nothing else: title and date; the summary; the discrepancies, worst first; what
was verified; one closing line. This room does not know the checks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from rich.text import Text

from newscheck.findings import Severity
from newscheck.report.attempt import attempt
from newscheck.report.page import packed, rendered, underlined, words, wrapped
from newscheck.report.prose import clean, excerpt, visible
from newscheck.report.wording import Counts, closing, counted, dated, plural, source, to_show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newscheck.document import Document, Span
    from newscheck.findings import Finding, Suggestion
    from newscheck.report.attempt import Mishap
    from newscheck.report.look import Look
    from newscheck.report.report import DocumentReport

# The terminal's own palette, and of it only what can be read on black and on white alike.
_COLORS = {Severity.ERROR: "bold red", Severity.WARNING: "bold magenta", Severity.NOTE: "bold"}
_NOUNS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}
NOT_CHECKED = "Not checked.\n"
HEADING, TICK = "bold", ("  ✓ ", "green")


def render(
    reports: Iterable[DocumentReport],
    *,
    look: Look,
    mishap: Mishap,
    claims: bool = False,
    notes: bool = False,
    verbose: bool = False,
) -> Iterator[str]:
    """The report of each document; where there are several, a rule with its path above each."""

    def page(report: DocumentReport) -> tuple[str, Counts]:
        if report.error is not None:
            # What went wrong is said on stderr, where it is seen whatever becomes of this page.
            return "", counted(report)
        return _page(report, look, claims=claims, notes=notes, verbose=verbose), counted(report)

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


def _page(report: DocumentReport, look: Look, *, claims: bool, notes: bool, verbose: bool) -> str:
    """All that is said of one document."""
    findings = sorted(to_show(report, notes=notes), key=lambda f: f.severity.rank)
    spans = {claim.id: claim.span for claim in report.claims}
    numbers = _numbers(findings, spans)
    sections = [
        _top(report.document, numbers, look),
        _summary(report, numbers, look),
        _discrepancies(report, findings, spans, look),
        _verified(report, look),
        _undecided(report, look) if verbose else [],
    ]
    if claims and report.claims:
        from newscheck.report.figures_table import table

        sections.append(table(report, look))
    sections.append(_closing(report, look, hint=not claims))
    return "\n".join(rendered(section, look) for section in sections if section)


def _numbers(findings: Sequence[Finding], spans: Mapping[str, Span]) -> dict[Span, list[int]]:
    """The numbers of the discrepancies that each figure is part of, by where the figure stands."""
    numbers: dict[Span, list[int]] = {}
    for number, finding in enumerate(findings, 1):
        for span in _figures_of(finding, spans):
            numbers.setdefault(span, []).append(number)
    return numbers


def _figures_of(finding: Finding, spans: Mapping[str, Span]) -> list[Span]:
    """Where the figures of a finding stand, and the place it points at where there is none."""
    figures = [spans[claim] for claim in finding.claims if claim in spans]
    if not any(finding.span.touches(figure) for figure in figures):
        figures.append(finding.span)
    return sorted(set(figures))


def _top(document: Document, numbers: dict[Span, list[int]], look: Look) -> list[Text]:
    if document.title_span is not None:
        title = _flagged(document.text, document.title_span, numbers)
    else:
        title = Text(clean(document.title) if document.title else "(no headline)")
    title.stylize_before(HEADING)
    return [*wrapped(title, look), *wrapped(words(dated(document)), look)]


def _summary(report: DocumentReport, numbers: dict[Span, list[int]], look: Look) -> list[Text]:
    sentences = report.summary.sentences
    if not sentences:
        return []
    lines = [words(("Summary", HEADING))]
    for sentence in sentences:
        text = _flagged(report.document.text, sentence.span, numbers)
        lines += wrapped(text, look, "  • ")
    return lines


def _flagged(text: str, span: Span, numbers: dict[Span, list[int]]) -> Text:
    """Words of the copy, each figure that failed a check followed by its discrepancy's number."""
    shown = excerpt(text, span, list(numbers))
    flags = sorted(mark for mark in numbers if span.holds(mark))
    line, end = Text(), 0
    for mark, flag in zip(shown.marks, flags, strict=True):
        if mark.start < end:
            continue
        line.append(shown.text[end : mark.start])
        line.append(shown.text[mark.start : mark.end], style="bold underline")
        line.append(f" [{', '.join(map(str, numbers[flag]))}]", style="bold red")
        end = mark.end
    return line.append(shown.text[end:])


def _discrepancies(
    report: DocumentReport, findings: Sequence[Finding], spans: Mapping[str, Span], look: Look
) -> list[Text]:
    if not findings:
        return wrapped(words(_calm(report)), look)
    lines = [words((_heading(findings), HEADING))]
    for number, finding in enumerate(findings, 1):
        lines += [Text()] if number > 1 else []
        figures = _figures_of(finding, spans)
        lines += _discrepancy(number, finding, figures, report.document, look)
    return lines


def _heading(findings: Sequence[Finding]) -> str:
    count = Counter(finding.severity for finding in findings)
    return ", ".join(plural(count[severity], _NOUNS[severity]) for severity in count)


def _calm(report: DocumentReport) -> str:
    if any(result.verifies for result in report.checks):
        return "No discrepancies: every figure that could be worked out agrees."
    return "No discrepancies, but nothing in this copy could be worked out either."


def _discrepancy(
    number: int, finding: Finding, figures: Sequence[Span], document: Document, look: Look
) -> Iterator[Text]:
    place = document.place(finding.span.start)
    head = words(
        (f"[{number}] {finding.severity}", _COLORS[finding.severity]),
        (f"  {finding.rule} {finding.name}", "bold"),
        f"  {visible(document.path)}:{place.line}:{place.column}",
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
    sentences = list(dict.fromkeys(_sentence_at(document, figure) for figure in figures))
    numbers = [str(document.place(sentence.start).line) for sentence in sentences]
    wide = max(map(len, numbers))
    for line, sentence in zip(numbers, sentences, strict=True):
        shown = excerpt(document.text, sentence, figures)
        first = (f"{indent}{line:>{wide}} │ ", "dim")
        rest = (f"{indent}{'':>{wide}} │ ", "dim")
        yield from underlined(shown.text, shown.marks, look, first, rest)


def _sentence_at(document: Document, figure: Span) -> Span:
    """The sentence that a figure stands in; the figure alone where it stands in none."""
    sentences = document.sentences
    index = bisect_right(sentences, figure.start, key=lambda sentence: sentence.span.start) - 1
    if index >= 0 and sentences[index].span.holds(figure):
        return sentences[index].span
    if document.title_span is not None and document.title_span.holds(figure):
        return document.title_span
    return figure


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
