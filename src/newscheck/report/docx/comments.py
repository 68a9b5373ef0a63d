"""Comments in a Word draft: the part that holds them, and the marks around the words they speak of.

A run is cut where a comment begins or ends inside it, and both halves keep all its properties. This
room knows Word's elements and offsets into the draft's text; it does not know findings.
"""

from __future__ import annotations

from bisect import bisect_right
from copy import deepcopy
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal

from lxml import etree

from newscheck.reading.docx.copy import W
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.document import Span
    from newscheck.reading.docx.copy import Chunk
    from newscheck.report.docx.package import Draft

AUTHOR, INITIALS = "newscheck", "nc"
_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
# Inside these no mark may stand: a content control may be written anew from elsewhere.
_CLOSED = frozenset((f"{W}sdt",))


def with_comments(
    comments: Any, story: Any, told: Sequence[Sequence[str]]
) -> tuple[Any, list[int]]:
    """The part of comments with new ones behind the old, and the numbers of the new.

    Each comment is told as its paragraphs.
    """
    if comments is None:
        comments = etree.Element(f"{W}comments", nsmap={"w": W[1:-1]})
    used = [_number(comment) for comment in comments.iter(f"{W}comment")]
    used += [_number(mark) for mark in story.iter(f"{W}commentRangeStart", f"{W}commentReference")]
    first = max(used, default=-1) + 1
    for number, paragraphs in enumerate(told, first):
        comment = etree.SubElement(
            comments,
            f"{W}comment",
            {f"{W}id": str(number), f"{W}author": AUTHOR, f"{W}initials": INITIALS},
        )
        for words in paragraphs:
            run = etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r")
            etree.SubElement(run, f"{W}t", {_PRESERVE: "preserve"}).text = words
    return comments, list(range(first, first + len(told)))


def _number(element: Any) -> int:
    try:
        return int(element.get(f"{W}id", ""))
    except ValueError:
        return -1


@dataclass(frozen=True, slots=True)
class Edge:
    """Where a comment begins or ends: before or behind a character, known by its element."""

    offset: int
    comment: int
    kind: Literal["begin", "end"]
    element: Any
    at: int


def anchored(draft: Draft, comments: Sequence[tuple[int, Span]]) -> None:
    """Mark the words that each comment speaks of, in the draft's story."""
    chunks = list(_chunks(draft))
    starts = [start for start, _ in chunks]
    edges = []
    for number, span in comments:
        first, last = _ends(chunks, starts, span)
        edges.append(Edge(span.start, number, "begin", *first))
        edges.append(Edge(span.end, number, "end", *last))
    # From the last to the first: a cut leaves what stands before it where it was. Where one comment
    # ends and another begins, the end comes first, and so is put there last.
    edges.sort(key=lambda edge: (edge.offset, edge.kind == "begin", edge.comment), reverse=True)
    for edge in edges:
        _mark(edge, draft)


def _chunks(draft: Draft) -> Iterator[tuple[int, Chunk]]:
    """The words of the draft that are some element's, and the offsets that they begin at."""
    offset = 0
    for line in draft.lines:
        lengths = [len(chunk.text) for chunk in line.chunks]
        for start, chunk in zip(accumulate(lengths, initial=offset), line.chunks, strict=False):
            if chunk.element is not None and chunk.text:
                yield start, chunk
        offset += sum(lengths) + 1


def _ends(
    chunks: Sequence[tuple[int, Chunk]], starts: Sequence[int], span: Span
) -> tuple[tuple[Any, int], tuple[Any, int]]:
    """The element and the offset in it of a span's first character, and of the end of its last."""
    at = max(0, bisect_right(starts, span.start) - 1)
    start, chunk = chunks[at]
    if span.start >= start + len(chunk.text) and at + 1 < len(chunks):
        start, chunk = chunks[at + 1]  # the span begins with a tab, or another mark of its own
    first = chunk.element, max(0, span.start - start)
    until = max(at, bisect_right(starts, span.end - 1) - 1)
    start, chunk = chunks[until]
    return first, (chunk.element, min(span.end - start, len(chunk.text)))


def _mark(edge: Edge, draft: Draft) -> None:
    """Put the mark of a comment's beginning or end into the story."""
    run, before = _place(edge, draft)
    if edge.kind == "begin":
        mark = etree.Element(f"{W}commentRangeStart", {f"{W}id": str(edge.comment)})
        _beside(run, mark, before)
        return
    mark = etree.Element(f"{W}commentRangeEnd", {f"{W}id": str(edge.comment)})
    _beside(run, mark, before)
    reference = etree.Element(f"{W}r")
    etree.SubElement(reference, f"{W}commentReference", {f"{W}id": str(edge.comment)})
    # Not inside a change or a link, of which it would be a part.
    behind = mark
    while behind.getparent().tag != f"{W}p":
        behind = behind.getparent()
    behind.addnext(reference)


def _beside(run: Any, mark: Any, before: bool) -> None:
    if before:
        run.addprevious(mark)
    else:
        run.addnext(mark)


def _place(edge: Edge, draft: Draft) -> tuple[Any, bool]:
    """The element beside which a mark is put, and whether it is put before it."""
    begins = edge.kind == "begin"
    host = _host(edge.element, draft)
    if host is not None:
        return host, begins
    run = edge.element.getparent()
    if edge.at == 0 and _leads(edge.element, run):
        return run, True
    if edge.at == len(edge.element.text or "") and edge.element.getnext() is None:
        return run, False
    return _cut(run, edge.element, edge.at), True


def _leads(element: Any, run: Any) -> bool:
    """Whether nothing but its properties stands before an element in its run."""
    return all(other.tag == f"{W}rPr" for other in element.itersiblings(preceding=True))


def _cut(run: Any, element: Any, at: int) -> Any:
    """Cut a run inside an element's words; the answer is its second half."""
    second = etree.Element(run.tag, dict(run.attrib), run.nsmap)
    properties = run.find(f"{W}rPr")
    if properties is not None:
        second.append(deepcopy(properties))
    following = list(element.itersiblings())
    words = element.text or ""
    if at == 0:
        following.insert(0, element)
    elif at < len(words):
        rest = etree.SubElement(second, element.tag, dict(element.attrib))
        element.text, rest.text = words[:at], words[at:]
        for half in (element, rest):
            half.set(_PRESERVE, "preserve")
    for other in following:
        second.append(other)
    run.addnext(second)
    return second


def _host(element: Any, draft: Draft) -> Any:
    """What is marked instead of words that no mark may stand among; None where one may.

    For words in a box it is the run that the box hangs on, for those of a note the run with its
    number, for a content control all of it.
    """
    host = None
    outermost = element
    for above in element.iterancestors():
        if above.tag == f"{W}txbxContent":
            host = next((run for run in above.iterancestors(f"{W}r")), None)
        elif above.tag in _CLOSED and above.getparent().tag == f"{W}p":
            host = above
        elif above.tag in (f"{W}footnote", f"{W}endnote"):
            return _reference(above, draft)
        outermost = above
    return host if outermost is draft.story else None


def _reference(note: Any, draft: Draft) -> Any:
    tag = f"{note.tag}Reference"
    number = note.get(f"{W}id")
    found = (mark for mark in draft.story.iter(tag) if mark.get(f"{W}id") == number)
    mark = next(found, None)
    return None if mark is None else mark.getparent()
