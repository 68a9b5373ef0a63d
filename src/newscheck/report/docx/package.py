"""A Word draft taken apart so that it can be put together again: every part as it was but those that
comments need.

This room knows the parts of a Word file and how they name one another. It does not know findings.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from newscheck.reading.docx import notes_of
from newscheck.reading.docx.copy import lines_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newscheck.reading.docx.copy import Line

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_CONTENT_TYPES = "[Content_Types].xml"
# The earliest day that a zip can tell: when a part was written is nobody's business.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


class Draft:
    """A draft whose story is to be changed: its bytes, its parts that matter, and its lines."""

    def __init__(self, data: bytes, part: Any) -> None:
        self.data = data
        self.name = _name(part)
        with ZipFile(BytesIO(data)) as package:
            self.story = _parsed(package.read(self.name))
            there = [rel for rel in part.rels.values() if rel.reltype == _COMMENTS]
            self.comments_name = _name(there[0].target_part) if there else None
            read = package.read(self.comments_name) if self.comments_name else None
        self.comments = _parsed(read) if read else None
        self.notes = notes_of(part)
        body = next(child for child in self.story if child.tag.endswith("}body"))
        self.lines: Sequence[Line] = lines_of(body, self.notes, lambda _: "")

    def written(self, comments: Any) -> bytes:
        """The draft with its story as it is by now, and these comments."""
        with ZipFile(BytesIO(self.data)) as package:
            changed = {self.name: self.story}
            if self.comments_name is not None:
                changed[self.comments_name] = comments
            else:
                changed |= self._announced(package, comments)
            return _put_together(package, {name: _bytes(root) for name, root in changed.items()})

    def _announced(self, package: ZipFile, comments: Any) -> dict[str, Any]:
        """A new part of comments, and the two parts that say that it is there."""
        folder, _, file = self.name.rpartition("/")
        taken = {name.lower() for name in package.namelist()}
        number = 0
        while (new := f"comments{number or ''}.xml") and f"{folder}/{new}".lower() in taken:
            number += 1
        linked = f"{folder}/_rels/{file}.rels"
        links = (
            _parsed(package.read(linked))
            if linked in package.namelist()
            else etree.Element(f"{{{_RELATIONSHIPS}}}Relationships", nsmap={None: _RELATIONSHIPS})
        )
        ids = {link.get("Id") for link in links}
        id_ = next(f"rId{n}" for n in range(1, len(ids) + 2) if f"rId{n}" not in ids)
        etree.SubElement(
            links,
            f"{{{_RELATIONSHIPS}}}Relationship",
            {"Id": id_, "Type": _COMMENTS, "Target": new},
        )
        types = _parsed(package.read(_CONTENT_TYPES))
        etree.SubElement(
            types,
            f"{{{_TYPES}}}Override",
            {"PartName": f"/{folder}/{new}", "ContentType": _COMMENTS_TYPE},
        )
        return {f"{folder}/{new}": comments, linked: links, _CONTENT_TYPES: types}


def opened(data: bytes) -> Draft:
    """The draft that the bytes are; they have been read before, so they are a sound Word file."""
    import docx

    return Draft(data, docx.Document(BytesIO(data)).part)


def _name(part: Any) -> str:
    return str(part.partname).lstrip("/")


def _parsed(data: bytes) -> Any:
    """The root of a part, nothing of it taken away and nothing fetched for it."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def _bytes(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _put_together(package: ZipFile, changed: Mapping[str, bytes]) -> bytes:
    """The package with some parts changed and new ones behind the others."""
    out = BytesIO()
    names = package.namelist()
    with ZipFile(out, "w", ZIP_DEFLATED) as written:
        for part in package.infolist():
            written.writestr(_alike(part), changed.get(part.filename) or package.read(part))
        for name in changed:
            if name not in names:
                written.writestr(_alike(ZipInfo(name, _NO_DATE), ZIP_DEFLATED), changed[name])
    return out.getvalue()


def _alike(part: ZipInfo, packed: int | None = None) -> ZipInfo:
    """The entry of a part in a new zip: what it says of the part, and nothing of where it lay."""
    entry = ZipInfo(part.filename, part.date_time)
    entry.compress_type = part.compress_type if packed is None else packed
    entry.external_attr = part.external_attr
    entry.create_system = part.create_system
    return entry
