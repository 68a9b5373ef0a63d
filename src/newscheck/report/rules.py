"""The rules explained at the terminal: `--explain` and `--list-rules`.

A rule's examples are shown with the figures underlined that a finding would name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from newscheck.document import Span
from newscheck.report.examples import aside, lines_of, paragraphs
from newscheck.report.page import rendered, underlined, words, wrapped
from newscheck.report.prose import excerpt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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


def _example(example: Example, look: Look) -> Iterator[Text]:
    for number, (line, marks) in enumerate(lines_of(example)):
        shown = excerpt(line, Span(0, len(line)), marks)
        lead = "    " if number else "  • "
        yield from underlined(shown.text, shown.marks, look, lead, "    ")
    note = aside(example, finds=bool(example.figures))
    if note:
        yield from wrapped(words((f"({note})", "dim")), look, "    ")
