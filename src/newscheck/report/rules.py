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


def named_in(text: str, figures: Sequence[str]) -> tuple[Span, ...]:
    """Where the figures that a finding names stand in an example, each at its first free place."""
    taken: list[Span] = []
    for figure in sorted(figures, key=len, reverse=True):
        start = text.find(figure)
        while start >= 0 and any(Span(start, start + len(figure)).touches(t) for t in taken):
            start = text.find(figure, start + 1)
        if start >= 0:
            taken.append(Span(start, start + len(figure)))
    return tuple(sorted(taken))


def _example(example: Example, look: Look) -> Iterator[Text]:
    lead = "  • "
    if example.title:
        yield from _line(example.title, example, look, lead)
        lead = "    "
    for line in example.text.splitlines():
        if line.strip():
            yield from _line(line, example, look, lead)
            lead = "    "
    note = aside(example, finds=bool(example.figures))
    if note:
        yield from wrapped(words((f"({note})", "dim")), look, "    ")


def _line(line: str, example: Example, look: Look, lead: str) -> Iterator[Text]:
    shown = excerpt(line, Span(0, len(line)), named_in(line, example.figures))
    return underlined(shown.text, shown.marks, look, lead, "    ")
