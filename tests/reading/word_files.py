"""Word files made by hand, of the parts and elements that a test is about."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from newscheck.reading.docx import read as read_docx
from newscheck.reading.formats import File

if TYPE_CHECKING:
    from pathlib import Path

    from newscheck.document import Document

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def p(*inside: str, style: str = "", mark: str = "") -> str:
    """A paragraph; words that are no XML are a run."""
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    mark = f"<w:rPr>{mark}</w:rPr>" if mark else ""
    runs = (part if part.startswith("<") else r(part) for part in inside)
    return f"<w:p><w:pPr>{style}{mark}</w:pPr>{''.join(runs)}</w:p>"


def r(words: str, properties: str = "") -> str:
    """A run of words, or of elements."""
    inside = words if words.startswith("<") else f'<w:t xml:space="preserve">{words}</w:t>'
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{properties}{inside}</w:r>"


def table(*rows: list[str]) -> str:
    """A table; a cell is XML, or the words of its one paragraph."""
    return f"<w:tbl>{''.join(map(row, rows))}</w:tbl>"


def row(cells: list[str], properties: str = "") -> str:
    """A row of a table."""
    inside = (cell if cell.startswith("<") else p(cell) for cell in cells)
    return f"<w:tr>{properties}{''.join(f'<w:tc>{cell}</w:tc>' for cell in inside)}</w:tr>"


def styles(*names: tuple[str, str, str]) -> str:
    """Styles: id, name, and what else stands in each."""
    inside = (
        f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{name}"/>{rest}</w:style>'
        for id_, name, rest in names
    )
    return f"<w:styles {NAMES}>{''.join(inside)}</w:styles>"


def notes(kind: str, *paragraphs: str) -> str:
    """The footnotes or endnotes, numbered from 1, behind the separator that Word puts first."""
    inside = "".join(
        f'<w:{kind} w:id="{number}">{words}</w:{kind}>'
        for number, words in enumerate(paragraphs, 1)
    )
    first = f'<w:{kind} w:id="0" w:type="separator">{p("SEPARATOR 1")}</w:{kind}>'
    return f"<w:{kind}s {NAMES}>{first}{inside}</w:{kind}s>"


def word(*body: str, document: str | None = None, **parts: str) -> bytes:
    """A Word file with this body, and with other parts (`footnotes`, `styles`) as they are given."""
    if document is None:
        document = f"<w:document {NAMES}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"
    named = {f"word/{name}.xml": xml for name, xml in parts.items()}
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_MAIN}.{name}+xml"/>'
        for name in parts
    )
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_REL}/{name}" Target="{name}.xml"/>'
        for number, name in enumerate(parts, 1)
    )
    return zipped(
        {
            "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
            f"{types}</Types>",
            "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship '
            f'Id="rId1" Type="{_REL}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": document if document[:5] == "<?xml" else _HEAD + document,
            "word/_rels/document.xml.rels": f"{_HEAD}<Relationships xmlns="
            f'"{_PACKAGE}/relationships">{links}</Relationships>',
            **{name: _HEAD + xml for name, xml in named.items()},
        }
    )


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A zip of these parts, the same bytes every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(
                zipfile.ZipInfo(name, (2024, 5, 6, 7, 8, 10)), data, zipfile.ZIP_DEFLATED
            )
    return out.getvalue()


def read(data: bytes, path: str | Path = "draft.docx") -> Document:
    """The document of a Word file."""
    return read_docx(File(data, str(path), None, lambda _: None))


def text(*body: str, **parts: str) -> str:
    """The text of a Word file with this body."""
    return read(word(*body, **parts)).text
