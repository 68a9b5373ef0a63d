"""The rules explained at the terminal: `--explain` and `--list-rules`.

A rule's examples are shown with the figures underlined that a finding would name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from newscheck.document import Span
from newscheck.report.page import rendered, underlined, words, wrapped
from newscheck.report.prose import excerpt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newscheck.checks.check import Check, Example
    from newscheck.report.look import Look


def list_rules(checks: Iterable[Check], look: Look) -> str:
    """A line a rule: code, name, and what it holds the copy to."""
    ordered = sorted(checks, key=lambda check: check.code)
    name_width = max((len(check.name) for check in ordered), default=0)
    lines: list[Text] = []
    for check in ordered:
        lead = f"{check.code}  {check.name:<{name_width}}  "
        lines += wrapped(Text(check.summary), look, (lead, "bold"))
    return rendered(lines, look)


def explain(check: Check, look: Look) -> str:
    """All there is to know of a rule."""
    lines = [words((f"{check.code} {check.name}", "bold"))]
    lines += wrapped(Text(check.summary), look)
    for paragraph in paragraphs(check.explanation):
        lines += [Text(), *wrapped(Text(paragraph), look)]
    for heading, examples in (("Finds", check.finds), ("Leaves alone", check.passes)):
        if examples:
            lines += [Text(), words((heading, "bold"))]
            for example in examples:
                lines += _example(example, look)
    return rendered(lines, look)


def paragraphs(text: str) -> list[str]:
    """A text's paragraphs, each on one line."""
    return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]


def aside(example: Example, *, finds: bool) -> str:
    """What is to be said of an example beside its words, if anything."""
    said = [f"published {example.date}" if example.date else ""]
    if finds:
        said.append("a question, not an error" if example.severity == "warning" else "")
        said.append("a note" if example.severity == "note" else "")
    else:
        said.append("verified" if example.verified else "")
    return ", ".join(part for part in said if part)


def lines_of(example: Example) -> list[tuple[str, tuple[Span, ...]]]:
    """An example's headline and lines, each with where the figures stand that a finding names."""
    parts = [example.title or "", *example.text.splitlines()]
    copy = "\n".join(parts)
    marks = named_in(copy, example.figures)
    lines, start = [], 0
    for part in parts:
        line = Span(start, start + len(part))
        start = line.end + 1
        if part.strip():
            inside = (mark for mark in marks if line.holds(mark))
            placed = (Span(mark.start - line.start, mark.end - line.start) for mark in inside)
            lines.append((part, tuple(placed)))
    return lines


def named_in(text: str, figures: Sequence[str]) -> tuple[Span, ...]:
    """Where the figures that a finding names stand in a text, each at its first free place."""
    taken: list[Span] = []
    for figure in sorted(figures, key=len, reverse=True):
        start = text.find(figure)
        while start >= 0 and any(Span(start, start + len(figure)).touches(t) for t in taken):
            start = text.find(figure, start + 1)
        if start >= 0:
            taken.append(Span(start, start + len(figure)))
    return tuple(sorted(taken))


def _example(example: Example, look: Look) -> Iterator[Text]:
    for number, (line, marks) in enumerate(lines_of(example)):
        shown = excerpt(line, Span(0, len(line)), marks)
        lead = "    " if number else "  • "
        yield from underlined(shown.text, shown.marks, look, lead, "    ")
    note = aside(example, finds=bool(example.figures))
    if note:
        yield from wrapped(words((f"({note})", "dim")), look, "    ")
