"""The formats that a report can be written in, and who writes each.

A writer is loaded when its format is asked for. This room does not know what any of them prints.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscheck.report.attempt import Mishap
    from newscheck.report.look import View
    from newscheck.report.report import DocumentReport

# The name of each format, and the module whose `render` writes it:
# render(reports, *, mishap: Mishap, view: View) -> Iterator[str], in pieces as they are ready; of
# bytes where the format is no text.
WRITERS = {
    "text": "newscheck.report.text",
    "markdown": "newscheck.report.markdown",
    "concise": "newscheck.report.concise",
    "docx": "newscheck.report.docx",
    "json": "newscheck.report.json",
    "jsonl": "newscheck.report.jsonl",
    "github": "newscheck.report.github",
    "gitlab": "newscheck.report.gitlab",
    "junit": "newscheck.report.junit",
    "rdjson": "newscheck.report.rdjson",
    "sarif": "newscheck.report.sarif",
    "html": "newscheck.report.html",
}


def render(
    name: str, reports: Iterable[DocumentReport], *, mishap: Mishap, view: View
) -> Iterator[str] | Iterator[bytes]:
    """The reports in the format of a name, in pieces as they are ready."""
    writer = import_module(WRITERS[name])
    pieces: Iterator[str] | Iterator[bytes] = writer.render(reports, mishap=mishap, view=view)
    return pieces
