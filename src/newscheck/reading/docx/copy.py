"""The copy of a Word file as lines: a paragraph or a row of a table each, as it would be printed.

Tracked changes are read as accepted. Comments, the codes of fields, hidden words and the numbers of
notes are no copy. Each character is known by the element it came from, so that its place can be
found again. This room knows Word's elements; it does not know pages, titles or figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newscheck.reading.raised import on_the_line
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_FORMULAS = (f"{_M}oMath", f"{_M}oMathPara")
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# A line that is broken by hand inside a paragraph: white space, and no end of a line of the text.
BREAK = "\u2028"

_TAKEN_OUT = frozenset((f"{W}del", f"{W}moveFrom"))
# Elements around runs that are there for other reasons than the words.
_AROUND = frozenset(
    f"{W}{name}"
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdt", "sdtContent")
) | frozenset(f"{W}{name}" for name in ("fldSimple", "dir", "bdo", "ruby", "rubyBase"))
_BLOCKS_AROUND = frozenset(
    f"{W}{name}" for name in ("ins", "moveTo", "customXml", "sdt", "sdtContent")
)
_MARKS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": BREAK,
    f"{W}cr": BREAK,
    f"{W}noBreakHyphen": "\u2011",
}
# Word's symbols stand 0xF000 above their places in the font; these are the ones in news copy.
_SYMBOLS = dict(
    zip((0x20, 0x25, 0xA2, 0xA3, 0xB0, 0xB1, 0xB2, 0xB3, 0xB4), " %′≤°±″≥×", strict=True)
)
_OBJECT = "\ufffc"
# A row with a cell longer than this is there for its looks, and its cells are read one by one.
_LONGEST_CELL = 240


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words of a line, and the element whose text from `at` on they are, if they are any's."""

    text: str
    element: Any = None
    at: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the copy: the style of its paragraph ("row" in a table), and what makes it up."""

    style: str
    chunks: tuple[Chunk, ...]

    @property
    def text(self) -> str:
        """The line's words."""
        return "".join(chunk.text for chunk in self.chunks)


class Reading:
    """What is known while a story is read: the fields that are open, and what waits to be read."""

    def __init__(self, style_of: Callable[[Any], str]) -> None:
        self.style_of = style_of
        self.codes: list[bool] = []  # for each open field, whether its code is being read
        self.boxes: list[Any] = []  # text boxes, read after the paragraph they hang on
        self.notes: list[tuple[str, str]] = []  # which list of notes, and the note's id
        self.written: list[Chunk] = []  # of the paragraph, until its mark is met


def lines_of(
    body: Any, notes: Sequence[tuple[str, Any]], style_of: Callable[[Any], str]
) -> list[Line]:
    """The lines of the body with any words in them, and then those of the notes that it calls.

    `notes` are the lists of notes with the names of their elements ("footnote"); `style_of` tells
    the style of a paragraph.
    """
    reading = Reading(style_of)
    lines = [*_blocks(body, reading), *_rest(reading)]
    lists = {name: {note.get(f"{W}id"): note for note in root} for name, root in notes}
    for name, id_ in dict.fromkeys(reading.notes):
        note = lists.get(name, {}).get(id_)
        if note is not None:
            lines += [*_blocks(note, reading), *_rest(reading)]
    return [line for line in lines if line.text.strip()]


def _blocks(around: Any, reading: Reading) -> Iterator[Line]:
    """The lines of the paragraphs and tables inside an element."""
    for element in around:
        if element.tag == f"{W}p":
            yield from _paragraph(element, reading)
        elif element.tag == f"{W}tbl":
            yield from _rest(reading)
            yield from _table(element, reading)
        elif element.tag in _BLOCKS_AROUND:
            yield from _blocks(element, reading)
        elif element.tag == f"{_MC}AlternateContent":
            yield from _blocks(_chosen(element), reading)


def _paragraph(paragraph: Any, reading: Reading) -> Iterator[Line]:
    _read_words(paragraph, reading)
    if _mark_is_taken_out(paragraph):
        return  # the next paragraph goes on where this one ends
    yield _line(reading, reading.style_of(paragraph))
    while reading.boxes:
        yield from _blocks(reading.boxes.pop(0), reading)
        yield from _rest(reading)


def _line(reading: Reading, style: str) -> Line:
    chunks, reading.written = tuple(reading.written), []
    return Line(style, chunks)


def _rest(reading: Reading) -> Iterator[Line]:
    """What is left of a paragraph whose mark was taken out with nothing behind it to join."""
    if reading.written:
        yield _line(reading, "")


def _mark_is_taken_out(paragraph: Any) -> bool:
    mark = paragraph.find(f"{W}pPr/{W}rPr")
    return mark is not None and any(child.tag in _TAKEN_OUT for child in mark)


def _table(table: Any, reading: Reading) -> Iterator[Line]:
    for row in _inside(table, f"{W}tr"):
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        cells = [
            [*_blocks(cell, reading), *_rest(reading)]
            for cell in _inside(row, f"{W}tc")
            if cell.find(f"{W}tcPr/{W}cellDel") is None
        ]
        if _is_row(cells):
            yield Line("row", tuple(_joined(cells)))
        else:
            for cell in cells:
                yield from cell


def _inside(around: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, whatever they are wrapped in."""
    for element in around:
        if element.tag == tag:
            yield element
        elif element.tag in _BLOCKS_AROUND:
            yield from _inside(element, tag)


def _is_row(cells: Sequence[Sequence[Line]]) -> bool:
    """Whether the cells are columns of a table, and not boxes that a page was laid out with."""
    filled = [cell for cell in cells if any(line.text.strip() for line in cell)]
    return len(filled) > 1 and all(
        sum(len(line.text) for line in cell) <= _LONGEST_CELL for cell in cells
    )


def _joined(cells: Iterable[Sequence[Line]]) -> Iterator[Chunk]:
    """The words of a row: a tab between its cells, a space between the paragraphs of one."""
    for number, cell in enumerate(cells):
        if number:
            yield Chunk("\t")
        filled = (line for line in cell if line.text.strip())
        for place, line in enumerate(filled):
            if place:
                yield Chunk(" ")
            for chunk in line.chunks:
                yield replace(chunk, text=chunk.text.replace("\t", " ").replace(BREAK, " "))


def _read_words(around: Any, reading: Reading) -> None:
    """The words of the runs inside an element, added to what is written."""
    for element in around:
        tag = element.tag
        if tag == f"{W}r":
            _read_run(element, reading)
        elif tag in _FORMULAS:
            _write(_OBJECT, None, reading)
        elif tag in _AROUND:
            _read_words(element, reading)
        elif tag == f"{_MC}AlternateContent":
            _read_words(_chosen(element), reading)


def _read_run(run: Any, reading: Reading) -> None:
    properties = run.find(f"{W}rPr")
    if properties is not None and _is_on(properties.find(f"{W}vanish")):
        return
    raised = False
    if properties is not None:
        place = properties.find(f"{W}vertAlign")
        raised = place is not None and place.get(f"{W}val") == "superscript"
    for element in run:
        _read_mark(element, raised, reading)


def _read_mark(element: Any, raised: bool, reading: Reading) -> None:
    """One thing in a run: words, or what stands for some."""
    tag = element.tag
    if tag == f"{W}t":
        words = element.text or ""
        if raised:
            before = "".join(chunk.text for chunk in reading.written[-3:])
            words = on_the_line(words, before)
        _write(words, element, reading)
    elif tag in _MARKS:
        _write(_MARKS[tag], None, reading)
    elif tag == f"{W}sym":
        _write(_symbol(element), None, reading)
    elif tag == f"{W}fldChar":
        _turn_field(element, reading)
    elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
        reading.notes.append((tag[len(W) : -len("Reference")], element.get(f"{W}id")))
    elif tag == f"{_MC}AlternateContent":
        for inside in _chosen(element):
            _read_mark(inside, raised, reading)
    elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
        boxes = list(element.iter(f"{W}txbxContent"))
        inside = {
            id(box) for outer in boxes for box in outer.iter(f"{W}txbxContent") if box is not outer
        }
        reading.boxes += [box for box in boxes if id(box) not in inside]
    elif tag == f"{W}ruby":
        _read_words(element, reading)


def _write(words: str, element: Any, reading: Reading) -> None:
    if words and not any(reading.codes):
        # Line ends inside an element are white space; as many characters as they were.
        words = words.replace("\r", " ").replace("\n", " ")
        reading.written.append(Chunk(words, element))


def _turn_field(element: Any, reading: Reading) -> None:
    """A field's code stands between its beginning and its separator, its words behind that."""
    turn = element.get(f"{W}fldCharType")
    if turn == "begin":
        reading.codes.append(True)
    elif turn == "separate" and reading.codes:
        reading.codes[-1] = False
    elif turn == "end" and reading.codes:
        reading.codes.pop()


def _symbol(element: Any) -> str:
    try:
        place = int(element.get(f"{W}char", ""), 16)
    except ValueError:
        return _OBJECT
    if 0xF000 <= place <= 0xF0FF:
        return _SYMBOLS.get(place - 0xF000, "•" if place == 0xF0B7 else _OBJECT)
    return chr(place) if 0x20 <= place < 0xD800 else _OBJECT


def _is_on(switch: Any) -> bool:
    return switch is not None and switch.get(f"{W}val", "true") not in ("0", "false", "off")


def _chosen(alternatives: Any) -> Any:
    """The one of several forms of the same content that is read: the first, which is the newest."""
    return next(iter(alternatives), ())
