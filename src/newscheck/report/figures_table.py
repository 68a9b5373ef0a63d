"""`--claims`: every figure that was read, what it is about and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.report.places import counted_in, numbered
from newscheck.report.prose import clean
from newscheck.report.standing import shown_standings
from newscheck.report.wording import as_written

if TYPE_CHECKING:
    from rich.text import Text

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.report.look import Look
    from newscheck.report.report import DocumentReport

_STYLES = {"contradicted": "bold red"}


def table(report: DocumentReport, look: Look) -> list[Text]:
    """The figures in the copy's order."""
    from rich.table import Table
    from rich.text import Text

    from newscheck.report.page import laid_out, words

    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="")
    grid.add_column(f"  {counted_in(report.document)}", justify="right", no_wrap=True)
    grid.add_column("figure", max_width=30)
    grid.add_column("unit", max_width=20)
    grid.add_column("about")
    grid.add_column("standing", no_wrap=True)
    standing = shown_standings(report)
    for claim in report.claims:
        came = standing[claim.id]
        grid.add_row(
            numbered(report.document, claim.span.start, ""),
            Text(as_written(claim, report.document)),
            Text(unit(claim, report.document)),
            Text(about(claim, report.document)),
            Text(came, style=_STYLES.get(came, "")),
        )
    return [words(("Figures", "bold")), *laid_out(grid, look)]


def unit(claim: Claim, document: Document) -> str:
    """What the figure is counted in; what kind of figure it is where it is not counted.

    What is counted is given whole: "electric car", where the unit itself is "car".
    """
    figure = claim.figure
    if figure.kind == "count" and figure.unit:
        whole = counted(claim, document)
        return clean(f"{whole[: whole.rfind(' ') + 1]}{figure.full_unit}")
    if figure.kind == "age":
        return "age" if figure.unit == "year" else f"age in {figure.unit}s"
    named = figure.full_unit or ("" if figure.kind in ("count", "number") else figure.kind)
    return clean(named.replace("_", " "))


def about(claim: Claim, document: Document) -> str:
    """What the figure is about, in a few words that its unit has not said already."""
    subject = claim.subject if claim.subject != counted(claim, document) else None
    parts = [claim.change, subject, claim.period, "quoted" if claim.quoted else None]
    return clean(", ".join(part for part in parts if part))


def counted(claim: Claim, document: Document) -> str:
    """What a count counts, as the copy has it: "electric cars"."""
    span = claim.figure.noun_span
    return " ".join(span.of(document.text).split()) if span is not None else ""
