"""A PDF to its document, read in a process of its own. This room knows neither layout nor checks.

What a PDF asks of its reader has no bound that could be told beforehand: pages hang on pages,
streams unpack to any size. So the reading is done by a child that is given so much time and memory
and no more, and whose end, however it comes, is one line here.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from newscheck.origin import Run, make_origin
from newscheck.reading.formats import ReadingError
from newscheck.reading.layout import Piece
from newscheck.reading.text import read_text

if TYPE_CHECKING:
    from newscheck.document import Document
    from newscheck.reading.formats import File

# The child's seconds by the clock; of the processor it has fewer (`apart`).
MOST_SECONDS = 120
# The child finds what this process would, and nothing beside the copy (-I).
_CHILD = (
    "import sys; sys.path[:] = sys.argv[1:]; "
    "from newscheck.reading.pdf.apart import main; sys.exit(main())"
)
_TOO_MUCH = "it takes more than {} to read: it may be broken, or made to do so"
_BROKEN = "not a PDF, or a broken one"


def read(file: File) -> Document:
    """The document of a PDF. ReadingError where it holds none.

    Its properties are not asked: a title is often that of a template, and a date that of printing.
    """
    told = _told(file.data)
    if "error" in told:
        raise ReadingError(*told["error"])
    origin = make_origin(told["source"], (Run(*run) for run in told["runs"]), told["pages"])
    pieces = [Piece(*piece) for piece in told["pieces"]]
    return read_text(
        told["text"], path=file.path, date=file.date, format="pdf", pieces=pieces, origin=origin
    )


def _told(data: bytes) -> dict[str, Any]:
    """What the child says of a PDF. ReadingError where it says nothing."""
    try:
        child = subprocess.run(
            [sys.executable, "-I", "-c", _CHILD, *sys.path],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=MOST_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ReadingError("too-slow", _TOO_MUCH.format(f"{MOST_SECONDS} seconds")) from error
    try:
        told: dict[str, Any] = json.loads(child.stdout)
    except ValueError as error:
        raise _ended(child.returncode) from error
    return told


def _ended(code: int) -> ReadingError:
    """Why a child ended without a word."""
    from newscheck.reading.pdf.limits import MB, MOST_MEMORY, OUT_OF_MEMORY, OUT_OF_TIME, SECONDS

    if code in OUT_OF_TIME:
        return ReadingError("too-slow", _TOO_MUCH.format(f"{SECONDS} seconds"))
    if code in OUT_OF_MEMORY:
        return ReadingError("too-large", _TOO_MUCH.format(f"{MOST_MEMORY // MB} MB of memory"))
    return ReadingError("broken", _BROKEN)
