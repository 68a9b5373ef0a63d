"""A Word file as the package that it is: a zip of parts, opened only where it is safe to open.

A file of a few kilobytes can hold gigabytes, so every part is unpacked once, a piece at a time,
before anything reads it. This room knows nothing of what Word writes in the parts.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from newscheck.reading.formats import ReadingError

if TYPE_CHECKING:
    from zipfile import ZipInfo

MB = 2**20
# What all parts may hold when they are unpacked, pictures too, and what one part of XML may.
MOST_UNPACKED = 256 * MB
MOST_XML = 64 * MB
# Tags and attributes, each of which takes some 200 bytes of memory when a part is read.
MOST_MARKS = 2_000_000
MOST_PARTS = 10_000
_PIECE = MB
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
BROKEN = "not a Word file, or a broken one"


def check(data: bytes) -> None:
    """ReadingError where a file is no package that can be opened within the limits."""
    if data.startswith(_OLE):
        raise _old(data)
    try:
        with ZipFile(BytesIO(data)) as package:
            parts = package.infolist()
            if len(parts) > MOST_PARTS:
                raise ReadingError("too-large", f"a Word file of over {MOST_PARTS:,} parts")
            left = MOST_UNPACKED
            for part in parts:
                left -= _size(package, part, left)
    except (BadZipFile, EOFError, zlib.error, OSError, ValueError) as error:
        raise ReadingError("broken", BROKEN) from error
    except (NotImplementedError, RuntimeError) as error:  # as zipfile has it
        raise ReadingError(
            "encrypted", "its parts are encrypted or packed as no Word file's are"
        ) from error


def _old(data: bytes) -> ReadingError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return ReadingError("encrypted", "encrypted: it opens with a password only")
    return ReadingError("unsupported", "an old Word file (.doc); save it as .docx")


def _size(package: ZipFile, part: ZipInfo, left: int) -> int:
    """How much a part holds. ReadingError where that is more than is `left`, or no sound XML."""
    is_xml = part.filename.lower().endswith((".xml", ".rels"))
    size = marks = 0
    tail = b""
    with package.open(part) as stream:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > left:
                most = f"{MOST_UNPACKED // MB} MB"
                raise ReadingError(
                    "too-large", f"unpacked, it is over {most}: too large for an article"
                )
            if not is_xml:
                continue
            marks += piece.count(b"<") + piece.count(b"=")
            if size > MOST_XML or marks > MOST_MARKS:
                raise ReadingError("too-large", "unpacked, its text is too large for an article")
            if any(doctype in tail + piece for doctype in _DOCTYPES):
                # Entities live there, and no Word file has it.
                raise ReadingError("broken", f"{BROKEN}: its XML declares a document type")
            tail = piece[-20:]
    return size
