"""The words and examples of a rule, taken apart for whatever shows them. This room does not know formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.document import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.checks.check import Example


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
