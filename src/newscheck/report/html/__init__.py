"""`--format html`: one page that needs nothing else: no script, no font, no request of any kind.

Each article with its figures underlined by what came of them, its findings in the margin beside
it, and links from each to the other. Where there are several, a table of contents comes first.
"""

from __future__ import annotations

from base64 import b64encode
from importlib.resources import files
from itertools import count
from typing import TYPE_CHECKING

from newscheck.report.attempt import attempt
from newscheck.report.html.article import article, titled
from newscheck.report.html.words import element, link, plain
from newscheck.report.look import View
from newscheck.report.prose import visible
from newscheck.report.wording import Counts, closing, counted, plural, source
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newscheck.report.attempt import Mishap
    from newscheck.report.report import DocumentReport


@dataclass(frozen=True, slots=True)
class _Part:
    """One document of the page: its line in the table of contents, and its article."""

    title: str
    path: str
    counts: Counts
    pieces: tuple[str, ...]


def render(
    reports: Iterable[DocumentReport],
    *,
    mishap: Mishap,
    view: View = View(),
) -> Iterator[str]:
    """The page, once all of its articles are there."""
    number = count(1)

    def part(report: DocumentReport) -> _Part:
        name = plain(visible(source(report.document)))
        title = titled(report.document) if report.error is None else name
        pieces = tuple(article(report, view, f"d{next(number)}"))
        return _Part(title, name, counted(report), pieces)

    parts = [attempt(part, report, mishap) for report in reports]
    yield _head(parts)
    yield f'<body>\n<a class="skip" href="#main">To the report</a>\n{_masthead(parts)}'
    yield '<main id="main">\n'
    for one in parts:
        yield from one.pieces
    yield "</main>\n</body>\n</html>\n"


def _head(parts: Sequence[_Part]) -> str:
    import hashlib

    style = files("newscheck.report.html").joinpath("page.css").read_text(encoding="utf-8")
    mark = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{mark}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    title = parts[0].title if len(parts) == 1 else plural(len(parts), "document")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<link rel="icon" href="data:,">\n'
        f"<title>{title} – newscheck</title>\n<style>{style}</style>\n</head>\n"
    )


def _masthead(parts: Sequence[_Part]) -> str:
    """The name of the tool, and the table of contents where there is more than one article."""
    total = sum((one.counts for one in parts), Counts())
    name = element("h1", f'newscheck <span class="many">{plural(len(parts), "document")}</span>')
    if len(parts) == 1:
        return element("header", element("h1", "newscheck"), class_="masthead") + "\n"
    rows = "\n".join(_row(number, one) for number, one in enumerate(parts, 1))
    names = ("Document", "Errors", "Warnings", "Verified", "Alone")
    heads = "".join(element("th", name, scope="col") for name in names)
    table = f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
    contents = element("nav", table, aria_label="Documents") if parts else ""
    failed = [f"{total.failed:,} not checked"] if total.failed else []
    told = element("p", f"{', '.join([*closing(total), *failed])}.", class_="closing")
    return element("header", "\n".join([name, told, contents]), class_="masthead") + "\n"


def _row(number: int, one: _Part) -> str:
    counts = one.counts
    path = element("span", one.path, class_="path") if one.path != one.title else ""
    document = element("th", f"{link(f'd{number}', one.title)} {path}", scope="row")
    if counts.failed:
        return element("tr", document + element("td", "not checked", colspan="4", class_="failure"))
    kinds = ("error", "warning", "verified", "alone")
    figures = (counts.contradictions, counts.warnings, counts.verified, counts.alone)
    cells = (
        element("td", f"{figure:,}", class_=kind if figure else "none")
        for kind, figure in zip(kinds, figures, strict=True)
    )
    return element("tr", document + "".join(cells))
