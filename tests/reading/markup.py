"""Reading of markup for the tests: documents of strings, and what holds of each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.reading.formats import File, format_named, read

if TYPE_CHECKING:
    from newscheck.document import Document

COPY = ("title", "standfirst", "dateline", "heading", "paragraph", "item", "row")


def document(format_name: str, copy: str | bytes) -> Document:
    """The document of a file of a format, every place in it checked."""
    data = copy if isinstance(copy, bytes) else copy.encode()
    found = read(format_named(format_name), File(data, "story", None, lambda line: None))
    assert_true_places(found)
    return found


def pieces(document: Document, *kinds: str) -> list[str]:
    """The words of the document's blocks, of all kinds or of some."""
    return [
        " ".join(block.span.of(document.text).split())
        for block in document.blocks
        if not kinds or block.kind in kinds
    ]


def copy_of(document: Document) -> list[str]:
    """The words of all that is read."""
    return pieces(document, *COPY)


def assert_true_places(document: Document) -> None:
    """The runs make up the text, and those that are the file's own are so to the character."""
    origin = document.origin
    assert origin is not None
    at = 0
    for start, run in zip(origin.starts, origin.runs, strict=True):
        assert start == at
        at += run.length
        said = document.text[start : start + run.length]
        written = origin.source[run.start : run.start + run.width]
        assert len(written) == run.width
        if run.width == 0:
            assert said.isspace()
        elif run.length == run.width:
            folded = "".join(" " if c.isspace() and c != "\u00a0" else c for c in written)
            same = "".join(" " if c.isspace() and c != "\u00a0" else c for c in said)
            assert same == folded
    assert at == len(document.text)
