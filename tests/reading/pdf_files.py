"""PDFs made by hand: words at their places on pages, and objects as a test wants them."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from newscheck.reading.formats import File
from newscheck.reading.pdf import read as read_pdf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.document import Document

FONTS = (
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
)
# What is written: left and baseline in points from the lower left, the size of the type, the words.
Written = tuple[float, float, float, str]
TOP = 780


def pdf(*pages: Sequence[Written], rotate: int = 0) -> bytes:
    """A PDF with these pages; words that begin with "*" are in bold without it."""
    first = 5
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        *FONTS,
    ]
    for number, page in enumerate(pages):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate {rotate}"
            "/Resources<</Font<</F 3 0 R/B 4 0 R>>>>"
            f"/Contents {first + 2 * number + 1} 0 R>>".encode()
        )
        objects.append(stream(b"\n".join(map(_shown, page)), deflated=True))
    return file_of(objects)


def _shown(written: Written) -> bytes:
    left, base, size, words = written
    font, words = ("B", words[1:]) if words.startswith("*") else ("F", words)
    data = words.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    return f"BT /{font} {size} Tf {left} {base} Td (".encode() + data + b") Tj ET"


def stream(data: bytes, *, deflated: bool = False, entries: bytes = b"") -> bytes:
    """A stream object."""
    if deflated:
        data, entries = zlib.compress(data, 9), entries + b"/Filter/FlateDecode"
    return b"<<" + entries + b"/Length %d>>\nstream\n" % len(data) + data + b"\nendstream"


def file_of(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """The file of these objects, numbered from 1; the first is the catalog."""
    out = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, data in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + data + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<</Size %d/Root 1 0 R" % (len(objects) + 1) + trailer
    return bytes(out) + b">>\nstartxref\n%d\n%%%%EOF\n" % table


def lines(
    *words: str, left: float = 60, top: float = TOP, size: float = 10, leading: float = 13
) -> list[Written]:
    """Lines below one another; an empty one leaves its room free."""
    return [(left, top - leading * number, size, line) for number, line in enumerate(words) if line]


def read(data: bytes) -> Document:
    """The document of a PDF."""
    return read_pdf(File(data, "release.pdf", None, lambda _: None))


def blocks(*pages: Sequence[Written]) -> list[str]:
    """The words of each block of a PDF with these pages."""
    document = read(pdf(*pages))
    return [block.span.of(document.text) for block in document.blocks]
