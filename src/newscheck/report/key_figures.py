"""The key figures of a report: each with what it is, its standing and its line.

Laid out by hand for the terminal: a table of rich's would cost every report the time that it takes
to load.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from newscheck.report.places import numbered
from newscheck.report.prose import clean
from newscheck.report.standing import shown_standings
from newscheck.report.wording import as_written
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.text import Text

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.report.look import Look
    from newscheck.report.report import DocumentReport, Standing
    from newscheck.report.shown import Numbers

HEADING = "Key figures"
INDENT, GAP = "  ", "  "
# A figure wider than this part of the page is wrapped.
_WIDEST = 3
# What a figure is stands beside it where there are so many cells for it.
_BESIDE = 18


@dataclass(frozen=True, slots=True)
class Row:
    """One key figure in words. `numbers` are those of the findings that it is part of.

    Its `standing` is "suppressed" where nothing is shown of what contradicts it.
    """

    figure: str
    what: str
    standing: str
    numbers: Sequence[int]
    line: str


def rows_of(report: DocumentReport, numbers: Numbers) -> list[Row]:
    """The key figures in the copy's order."""
    claims = {claim.id: claim for claim in report.claims}
    shown = shown_standings(report)
    return [
        Row(
            _figure(claims[key.claim], report.document),
            clean(key.what),
            _standing(key.status, shown[key.claim]),
            numbers.get(claims[key.claim].span, ()),
            numbered(report.document, claims[key.claim].span.start),
        )
        for key in report.summary.figures
        if key.claim in claims
    ]


def _standing(status: Standing, shown: str) -> str:
    return "suppressed" if (status, shown) == ("contradicted", "suppressed") else status


def _figure(claim: Claim, document: Document) -> str:
    """The figure as the copy has it, with the way it moved: "up nearly 20%"."""
    written = as_written(claim, document)
    moved = claim.change if claim.change and claim.text[:1].isalnum() else None
    return f"{moved} {written}" if moved else written


def marked(row: Row) -> str:
    """A figure's standing, and the findings that say why."""
    flags = f" [{', '.join(map(str, row.numbers))}]" if row.numbers else ""
    return f"{row.standing}{flags}"


def _style(row: Row) -> str:
    return "bold red" if row.standing == "contradicted" else ""


def laid_out(rows: Sequence[Row], look: Look, counted: str = "line") -> list[Text]:
    """The rows as lines under a heading, no wider than the page: side by side where they fit.

    `counted` is what their last column counts.
    """
    from rich.cells import cell_len

    from newscheck.report.page import words, wrapped

    heading = words((HEADING, "bold"))
    figure = min(max(cell_len(row.figure) for row in rows), look.width // _WIDEST)
    standing = max(len("standing"), *(len(marked(row)) for row in rows))
    line = max(len(counted), *(len(row.line) for row in rows))
    room = look.width - len(INDENT) - figure - standing - line - 3 * len(GAP)
    if room < _BESIDE:
        return [heading, *(told for row in rows for told in _below(row, look, counted))]
    what = max(_BESIDE, min(room, max(cell_len(row.what) for row in rows)))
    widths = (figure, what, standing, line)
    lead = len(INDENT) + figure + len(GAP) + what
    head = (heading, lead), (words("standing"), standing), (words(counted.rjust(line)), line)
    lines = [_across(*head)]
    for row in rows:
        columns = (
            wrapped(words(row.figure), replace(look, width=figure)),
            wrapped(words(row.what), replace(look, width=what)),
            [words((marked(row), _style(row)))],
            [words(row.line.rjust(line))],
        )
        lines += [
            words(INDENT) + _across(*zip(cells, widths, strict=True))
            for cells in zip_longest(*columns, fillvalue=words())
        ]
    return lines


def _below(row: Row, look: Look, counted: str) -> list[Text]:
    """A row on a page too narrow for columns: one thing below the other."""
    from newscheck.report.page import words, wrapped

    came = words((marked(row), _style(row)), f", {counted} {row.line}")
    return [
        *wrapped(words(row.figure), look, INDENT),
        *(wrapped(words(row.what), look, INDENT * 2) if row.what else ()),
        *wrapped(came, look, INDENT * 2),
    ]


def _across(*cells: tuple[Text, int]) -> Text:
    """Cells side by side, each filled up to its width."""
    from newscheck.report.page import words

    line = words()
    for number, (cell, width) in enumerate(cells):
        line += words(GAP if number else "") + cell + words(" " * (width - cell.cell_len))
    return line
