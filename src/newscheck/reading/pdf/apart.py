"""The child that reads a PDF: bytes in on stdin, the copy and its places out on stdout as JSON.

The only use of PDFium. This room knows PDFs and where words stand on a page; what the words make up
is asked of `layout` and `copy`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from newscheck.reading.pdf.copy import copy_of
from newscheck.reading.pdf.layout import laid_out
from newscheck.reading.pdf.limits import MOST_CHARACTERS, MOST_PAGES, hold, out_of_memory
from newscheck.reading.pdf.rows import Word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.reading.pdf.layout import Line

_NEEDED = "reading PDFs needs pypdfium2: pip install 'newscheck[pdf]'"
_NO_TEXT = "no text in this PDF: it may be a scan"
_NO_LETTERS = "its fonts do not say which letters they show"
_BROKEN = "not a PDF, or a broken one"
_ENCRYPTED = "encrypted: it opens with a password only"
_PASSWORD = 4  # as PDFium has it
# What a reader is shown for one letter pressed together with the next.
_LIGATURES = {0xFB00 + n: t for n, t in enumerate(("ff", "fi", "fl", "ffi", "ffl", "ft", "st"))}
# Bullets of the fonts Symbol and Wingdings, which have no character of their own.
_BULLETS = (0xF0B7, 0xF0A7, 0xF0D8, 0xF076, 0xF0FC)
_HYPHEN = (0x02, 0xFFFE)  # PDFium's own for a hyphen at the end of a line
_QUARTER = 1.5707963
_SPACES = frozenset((0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000, *range(0x2000, 0x200B)))


class _RefusedError(Exception):
    """Why there is no copy to be had: a code and a line."""


def main() -> int:
    """Read the PDF on stdin, within the limits."""
    data = sys.stdin.buffer.read()
    hold()
    try:
        told = _told(data)
    except _RefusedError as refused:
        told = {"error": refused.args}
    except MemoryError:
        return out_of_memory()
    sys.stdout.write(json.dumps(told))
    return 0


def _told(data: bytes) -> dict[str, Any]:
    try:
        import pypdfium2.raw as pdfium
    except ImportError as error:
        raise _RefusedError("missing-extra", _NEEDED) from error
    pages: list[list[Line]] = []
    count = 0
    edges: list[tuple[float, float]] = []
    for words, ends in _pages(data, pdfium):
        count += sum(len(word.text) for word in words)
        if count > MOST_CHARACTERS:
            raise _too_long()
        pages.append(laid_out(words))
        edges.append(ends)
    if count == 0:
        raise _RefusedError("no-text", _NO_TEXT)
    if sum(_strange(line.text) for page in pages for line in page) * 5 > count:
        raise _RefusedError("no-text", _NO_LETTERS)
    return copy_of(pages, edges)


def _too_long() -> _RefusedError:
    most = f"{MOST_CHARACTERS:,} characters"
    return _RefusedError("too-large", f"over {most}: too large for an article")


def _strange(words: str) -> int:
    """How many characters stand for no letter: of private use, or not known."""
    if words.isascii():
        return 0
    return sum("\ue000" <= mark <= "\uf8ff" or mark == "\ufffd" for mark in words)


def _pages(data: bytes, pdfium: Any) -> Iterator[tuple[list[Word], tuple[float, float]]]:
    """The words of each page, and its foot and top."""
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        if pdfium.FPDF_GetLastError() == _PASSWORD:
            raise _RefusedError("encrypted", _ENCRYPTED)
        raise _RefusedError("broken", _BROKEN)
    count = pdfium.FPDF_GetPageCount(document)
    if count <= 0:
        raise _RefusedError("broken", f"{_BROKEN}: it has no pages")
    if count > MOST_PAGES:
        raise _RefusedError("too-large", f"over {MOST_PAGES:,} pages: too large for an article")
    for number in range(count):
        page = pdfium.FPDF_LoadPage(document, number)
        text = pdfium.FPDFText_LoadPage(page) if page else None
        words, turns = _upright(_words(text, pdfium)) if text else ([], 0)
        yield words, _edges(page, turns, pdfium) if page else (0.0, 0.0)
        if text:
            pdfium.FPDFText_ClosePage(text)
        if page:
            pdfium.FPDF_ClosePage(page)


def _words(page: Any, pdfium: Any) -> list[tuple[Word, int]]:
    """The words of a page in the order of the file, each with its angle in quarter turns."""
    import ctypes
    from math import hypot

    box, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    unicode_of = pdfium.FPDFText_GetUnicode
    words: list[tuple[Word, int]] = []
    first, letters, spaced = -1, "", True

    def sides(at: int, turns: int) -> tuple[float, float]:
        pdfium.FPDFText_GetLooseCharBox(page, at, ctypes.byref(box))
        left, right = (box.left, box.right) if turns % 2 == 0 else (box.bottom, box.top)
        return (left, right) if turns in (0, 1) else (-right, -left)

    def end(last: int) -> None:
        angle = -pdfium.FPDFText_GetCharAngle(page, first) / _QUARTER
        if abs(angle - round(angle)) > 0.1:
            return  # across the page, as a watermark is
        turns = round(angle) % 4
        left, right = sides(first, turns)
        if last != first:
            right = max(right, sides(last, turns)[1])
        pdfium.FPDFText_GetCharOrigin(page, first, ctypes.byref(x), ctypes.byref(y))
        base = (y.value, -x.value, -y.value, x.value)[turns]
        pdfium.FPDFText_GetMatrix(page, first, ctypes.byref(matrix))
        size = pdfium.FPDFText_GetFontSize(page, first) * hypot(matrix.c, matrix.d)
        heavy = pdfium.FPDFText_GetFontWeight(page, first) >= 600
        words.append((Word(letters, left, right, base, max(size, 0.1), spaced, heavy), turns))

    count = pdfium.FPDFText_CountChars(page)
    if count > MOST_CHARACTERS:
        raise _too_long()
    for at in range(count):
        code = unicode_of(page, at)
        if code in _SPACES:
            if letters:
                end(at - 1)
            letters, spaced = "", True
            continue
        letter = _letter(code)
        if not letter:
            continue
        if not letters:
            first = at
        letters += letter
        if code in _HYPHEN:  # the rest of the word is on the next line, with nothing between
            end(at)
            letters, spaced = "", True
            continue
        if len(letters) > 200:  # no word: dots to a number, or a script without spaces
            end(at)
            letters, spaced = "", False
    if letters:
        end(at)
    return words


def _letter(code: int) -> str:
    if code in _LIGATURES:
        return _LIGATURES[code]
    if code in _BULLETS:
        return "•"
    if code in _HYPHEN or code in (0xAD, 0x2010):
        return "-"
    if code < 0x20 or 0x7F <= code < 0xA0 or code in (0x200B, 0xFEFF):
        return ""
    return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)


def _upright(found: list[tuple[Word, int]]) -> tuple[list[Word], int]:
    """The words that stand upright when the page is held as most of its words are read, and how."""
    letters: Counter[int] = Counter()
    for word, turns in found:
        letters[turns] += len(word.text)
    held = letters.most_common(1)[0][0] if letters else 0
    return [word for word, turns in found if turns == held], held


def _edges(page: Any, turns: int, pdfium: Any) -> tuple[float, float]:
    """The foot and the top of a page that is held so."""
    import ctypes

    ends = [ctypes.c_float() for _ in range(4)]
    where = [ctypes.byref(end) for end in ends]
    if not pdfium.FPDFPage_GetCropBox(page, *where):
        pdfium.FPDFPage_GetMediaBox(page, *where)
    left, bottom, right, top = (end.value for end in ends)
    return ((bottom, top), (-right, -left), (-top, -bottom), (left, right))[turns]
