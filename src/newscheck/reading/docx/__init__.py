"""A Word file to its document. This room knows styles, and neither layout nor checks."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from newscheck.reading.docx.copy import BREAK, W, lines_of
from newscheck.reading.docx.package import BROKEN, check
from newscheck.reading.formats import ReadingError
from newscheck.reading.layout import Piece, pieces_of
from newscheck.reading.text import read_text
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newscheck.document import Document
    from newscheck.reading.docx.copy import Line
    from newscheck.reading.formats import File
    from newscheck.reading.layout import PieceKind

NEEDED = "python-docx: pip install 'newscheck[docx]'"
_NOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_VALUE = f"{W}val"
_LEVELS = frozenset("012345678")
_MOST_STYLES_DEEP = 12
# A shorter line of the style "Title" is a label: "Press release".
_SHORTEST_TITLE = 24
_LONGEST_HEADING = 160


def read(file: File) -> Document:
    """The document of a Word file. ReadingError where it holds none.

    Its properties are not asked: the title is often that of a template, and the date the day on
    which somebody first saved it.
    """
    lines = lines_in(file.data)
    text = text_of(lines)
    if not text:
        raise ReadingError("empty", "nothing to read: it has no text")
    titles = [line.text.strip() for line in lines if line.style == "title"]
    title = titles[0] if len(titles) == 1 and len(titles[0]) >= _SHORTEST_TITLE else None
    return read_text(
        text,
        path=file.path,
        title=title,
        date=file.date,
        format="docx",
        pieces=list(_pieces(lines)),
    )


def lines_in(data: bytes) -> list[Line]:
    """The lines of a Word file. ReadingError where there are none to be had."""
    try:
        import docx
    except ImportError as error:
        raise ReadingError("missing-extra", f"reading Word files needs {NEEDED}") from error
    check(data)
    try:
        part = docx.Document(BytesIO(data)).part
        return lines_of(part.element.body, notes_of(part), styles_of(part.styles.element))
    except Exception as error:  # whatever its parts are, they are not Word's
        raise ReadingError("broken", BROKEN) from error


def text_of(lines: Iterable[Line]) -> str:
    """The text that the lines make up: the one that every place in a Word file is a place in."""
    return "\n".join(line.text for line in lines)


def notes_of(part: Any) -> list[tuple[str, Any]]:
    """The lists of notes that hang on a story, with the names of their elements."""
    return [(name, _part(part, f"{name}s")) for name in ("footnote", "endnote")]


def _part(document: Any, name: str) -> Any:
    """The root of a part that hangs on the document, or nothing where there is none."""
    from docx.oxml.parser import parse_xml

    try:
        part = document.part_related_by(f"{_NOTES}{name}")
    except KeyError:
        return ()
    return parse_xml(part.blob)


def styles_of(root: Any) -> Callable[[Any], str]:
    """What tells the style of a paragraph: its name, and "list" where it makes an item of a list."""
    known = {style.get(f"{W}styleId"): style for style in root.iter(f"{W}style")}
    named: dict[str | None, str] = {}

    def name_of(id_: str | None, deep: int = 0) -> str:
        style = known.get(id_)
        if style is None or deep > _MOST_STYLES_DEEP:
            return ""
        if id_ not in named:
            above = name_of(_value(style, "basedOn"), deep + 1)
            name = (_value(style, "name") or "").lower()
            named[id_] = _told(style.find(_path("pPr")), name, above)
        return named[id_]

    def style_of(paragraph: Any) -> str:
        properties = paragraph.find(_path("pPr"))
        if properties is None or len(properties) == 0:
            return ""
        return _told(properties, "", name_of(_value(properties, "pStyle")))

    return style_of


def _told(properties: Any, name: str, above: str) -> str:
    """What a style or a paragraph is, by its name or its properties, or by the style above it."""
    for kind in ("title", "heading", "subtitle", "caption", "toc ") if name else ():
        if name.startswith(kind):
            return "heading" if name == "toc heading" else kind
    if properties is not None and _value(properties, "outlineLvl") in _LEVELS:
        return "heading"
    if above in ("", "list"):
        numbered = None if properties is None else _value(properties, "numPr numId")
        if numbered is not None:
            return "" if numbered == "0" else "list"
        if name.startswith("list") and name != "list paragraph":
            return "list"
    return above


def _value(element: Any, path: str) -> str | None:
    """The value of what stands inside an element, a path down from it."""
    found = element.find(_path(path))
    return None if found is None else found.get(_VALUE)


@cache
def _path(names: str) -> str:
    return "/".join(f"{W}{name}" for name in names.split())


_KINDS: dict[str, PieceKind] = {
    "title": "heading",
    "heading": "heading",
    "list": "item",
    "row": "row",
    "caption": "furniture",
    "toc ": "furniture",
}


def _pieces(lines: Iterable[Line]) -> Iterator[Piece]:
    """The lines as pieces of the page; those that were broken by hand in several."""
    offset = 0
    for line in lines:
        kind = _KINDS.get(line.style, "text")
        begin = offset
        for words in _parted(line.text) if kind == "text" else [line.text]:
            yield from _piece(words, begin, kind)
            begin += len(words)
        offset += len(line.text) + 1


def _piece(words: str, begin: int, kind: PieceKind) -> Iterator[Piece]:
    start = begin + len(words) - len(words.lstrip())
    end = begin + len(words.rstrip())
    if start >= end:
        return
    if kind == "heading" and end - start > _LONGEST_HEADING:
        kind = "text"
    if kind != "text":
        yield Piece(start, end, start, kind)
        return
    # A bullet that was typed, or columns set with tabs, are known as in plain text.
    for piece in pieces_of(words):
        yield replace(
            piece,
            start=piece.start + begin,
            end=piece.end + begin,
            words=piece.words + begin,
            apart=True,
        )


def _parted(words: str) -> Iterator[str]:
    """A paragraph in the parts that are lines of their own: not where a sentence was only broken."""
    if BREAK not in words:
        yield words
        return
    part = ""
    for line in words.splitlines(keepends=True):
        if part.strip() and line.strip() and not line.lstrip()[0].islower():
            yield part
            part = ""
        part += line
    yield part
