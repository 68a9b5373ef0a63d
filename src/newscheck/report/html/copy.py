"""The article on the page: its figures underlined by what came of them, findings in the margin.

Every figure that a finding or the list of what was verified speaks of is a link to it. This room
does not know what else is on the page.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from newscheck.report.html.words import copied, element, link, unseen
from newscheck.report.shown import figures_of, numbers_of
from newscheck.report.standing import shown_standings
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newscheck.document import Block, BlockKind, Document, Span
    from newscheck.findings import Finding
    from newscheck.report.report import DocumentReport

# The blocks of one piece: a browser lays out many small pieces sooner than one of thousands.
_ROWS = 60

_TAGS: Mapping[BlockKind, str] = {"heading": "h4"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure on the page: what came of it (`kind`), and what it leads to."""

    span: Span
    key: str
    kind: str
    numbers: tuple[int, ...] = ()
    verified: int | None = None


@dataclass(frozen=True, slots=True)
class Marks:
    """The figures of a document in their order, the key of the mark that shows each span, and the
    spans of the claims by their ids."""

    ordered: tuple[Mark, ...]
    keys: Mapping[Span, str]
    spans: Mapping[str, Span]


def marks_of(report: DocumentReport, findings: Sequence[Finding], prefix: str) -> Marks:
    """Where each figure stands and what came of it; of two that overlap, the first is shown."""
    spans = {claim.id: claim.span for claim in report.claims}
    standing = {spans[claim]: kind for claim, kind in shown_standings(report).items()}
    numbers = numbers_of(findings, spans)
    proofs = _proofs(report, spans)
    ordered: list[Mark] = []
    keys: dict[Span, str] = {}
    for span in sorted({*standing, *numbers}, key=lambda span: (span.start, -span.end)):
        if ordered and span.start < ordered[-1].span.end:
            keys[span] = ordered[-1].key
            continue
        told = tuple(numbers.get(span, ()))
        kind = str(findings[told[0] - 1].severity) if told else standing.get(span, "alone")
        mark = Mark(span, f"{prefix}-c{span.start}", kind, told, proofs.get(span))
        ordered.append(mark)
        keys[span] = mark.key
    return Marks(tuple(ordered), keys, spans)


def _proofs(report: DocumentReport, spans: Mapping[str, Span]) -> dict[Span, int]:
    """For each figure, the first line of the list of what was verified that speaks of it."""
    proofs: dict[Span, int] = {}
    done = (result for result in report.checks if result.verifies)
    for number, result in enumerate(done, 1):
        for claim in result.claims:
            if claim in spans:
                proofs.setdefault(spans[claim], number)
    return proofs


def anchors(finding: Finding, marks: Marks) -> list[tuple[Span, str]]:
    """The figures of a finding, and the key of each on the page."""
    figures = figures_of(finding, marks.spans)
    return [(span, marks.keys[span]) for span in figures if span in marks.keys]


def copy_of(
    report: DocumentReport, marks: Marks, cards: Mapping[int, Sequence[str]], prefix: str
) -> Iterator[str]:
    """The article block by block; `cards` are what stands in the margin, by the block's index."""
    document = report.document
    blocks = document.blocks
    for first in range(0, len(blocks), _ROWS):
        yield '<div class="copy">\n'
        for index in range(first, min(first + _ROWS, len(blocks))):
            yield _block(document, blocks[index], marks, prefix)
            if index in cards:
                yield element("div", "".join(cards[index]), class_="margin") + "\n"
        yield "</div>\n"


def block_at(document: Document, span: Span) -> int:
    """The index of the block that a span stands in, or the nearest before it."""
    starts = document.blocks
    return max(0, bisect_right(starts, span.start, key=lambda block: block.span.start) - 1)


def _block(document: Document, block: Block, marks: Marks, prefix: str) -> str:
    words = marked(document.text, block.span, marks, prefix).strip()
    return element(_TAGS.get(block.kind, "p"), words, class_=block.kind, dir="auto") + "\n"


def marked(text: str, span: Span, marks: Marks, prefix: str) -> str:
    """Words of the copy with their figures as links or underlined."""
    ordered = marks.ordered
    first = bisect_left(ordered, span.start, key=lambda mark: mark.span.start)
    shown, end = [], span.start
    for index in range(first, len(ordered)):
        mark = ordered[index]
        if mark.span.start >= span.end:
            break
        shown.append(copied(text[end : mark.span.start]))
        end = min(mark.span.end, span.end)
        shown.append(_figure(copied(text[mark.span.start : end]), mark, prefix))
    return "".join([*shown, copied(text[end : span.end])])


def _figure(words: str, mark: Mark, prefix: str) -> str:
    kind = f"figure {mark.kind}"
    if mark.numbers:
        first, *more = mark.numbers
        told = element("sup", unseen(f", see {mark.kind} ") + str(first))
        rest = "".join(element("sup", link(f"{prefix}-f{n}", _other(n))) for n in more)
        return link(f"{prefix}-f{first}", words + told, class_=kind, id=mark.key) + rest
    if mark.kind == "verified" and mark.verified is not None:
        proof = f"{prefix}-v{mark.verified}"
        return link(proof, words + unseen(" (verified)"), class_=kind, id=mark.key)
    return element("span", words, class_=kind, id=mark.key)


def _other(number: int) -> str:
    return unseen("and finding ") + str(number)
