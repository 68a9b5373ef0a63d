"""Word files that are broken, or made to break who reads them: one line, and little memory."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscheck.reading.docx import lines_in, read
from newscheck.reading.docx import package as docx_package
from newscheck.reading.formats import File, ReadingError

from .word_files import NAMES, p, r, word, zipped

if TYPE_CHECKING:
    from pathlib import Path

STORY = word(p("Ferry fares rise"), p("Fares rose 5%."))
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
BODY = f"<w:document {NAMES}><w:body>{{}}</w:body></w:document>"
LAUGHS = (
    '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)


def refused(data: bytes) -> tuple[str, str]:
    """Why a Word file is refused."""
    with pytest.raises(ReadingError) as error:
        read(File(data, "draft.docx", None, lambda _: None))
    assert "\n" not in error.value.message
    return error.value.code, error.value.message


def parts_of(data: bytes) -> dict[str, str | bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"It rained.",
        b"PK\x03\x04 and no more",
        STORY[: len(STORY) // 2],
        STORY[:-40],
        zipped({"a.txt": "It rained."}),
        zipped({name: data for name, data in parts_of(STORY).items() if "rels" not in name}),
        word(document="<w:document"),
        word(document=f"<w:document {NAMES}/>"),
        word(document=f"{HEAD}<other/>"),
        word(p("It rained."), styles="<w:styles"),
    ],
)
def test_a_broken_file_is_one_line(data: bytes) -> None:
    assert refused(data)[0] == "broken"


def test_a_part_whose_bytes_are_damaged_is_one_line() -> None:
    damaged = bytearray(STORY)
    at = STORY.index(b"word/document.xml") + len("word/document.xml") + 10
    damaged[at : at + 20] = b"\xff" * 20
    assert refused(bytes(damaged))[0] == "broken"


def test_an_old_word_file_and_an_encrypted_one() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert refused(ole) == ("unsupported", "an old Word file (.doc); save it as .docx")
    locked = ole + "EncryptedPackage".encode("utf-16-le")
    assert refused(locked) == ("encrypted", "encrypted: it opens with a password only")


def test_a_zip_with_a_password_is_encrypted() -> None:
    locked = bytearray(STORY)
    at = 0
    while (at := locked.find(b"PK\x01\x02", at)) >= 0:
        locked[at + 8] |= 1
        at += 4
    assert refused(bytes(locked))[0] == "encrypted"


def test_what_unpacks_to_too_much_is_refused_whatever_it_says_of_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(docx_package, "MOST_UNPACKED", 100_000)
    picture = {"word/media/a.png": b"\0" * 200_000}
    bomb = zipped({**parts_of(STORY), **picture})
    assert refused(bomb)[0] == "too-large"
    # The size that the zip tells is a lie: it is not believed.
    told = struct.pack("<L", 200_000)
    assert told in bomb
    assert refused(bomb.replace(told, struct.pack("<L", 10)))[0] in ("too-large", "broken")
    assert refused(zipped({**parts_of(STORY), **{f"{n}": b"\0" * 9000 for n in range(20)}}))[0] == (
        "too-large"
    )


def test_xml_that_makes_too_much_of_itself_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_package, "MOST_MARKS", 2000)
    assert refused(word(*[p("a")] * 1000))[0] == "too-large"
    monkeypatch.setattr(docx_package, "MOST_XML", 5000)
    assert refused(word(p("a" * 6000)))[0] == "too-large"
    monkeypatch.setattr(docx_package, "MOST_PARTS", 3)
    assert refused(STORY)[0] == "too-large"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_entities_are_refused_before_they_are_read(encoding: str) -> None:
    story = LAUGHS + BODY.format(p(r("<w:t>&c;</w:t>")))
    parts = parts_of(STORY)
    parts["word/document.xml"] = story.encode(encoding)
    code, message = refused(zipped(parts))
    assert (code, message[-28:]) == ("broken", "XML declares a document type")


def test_nothing_outside_is_read_even_past_the_first_guard(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(docx_package, "_DOCTYPES", (b"nothing that is there",))
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    outside = f'<!DOCTYPE w [<!ENTITY s SYSTEM "{secret.as_uri()}">]>'
    story = f"{HEAD}{outside}{BODY.format(p(r('<w:t>a&s;b</w:t>')))}"
    lines = lines_in(word(document=story))
    assert "SECRET" not in "".join(line.text for line in lines)


def test_deep_nesting_is_one_line() -> None:
    deep = "<w:sdt><w:sdtContent>" * 5000 + p("a") + "</w:sdtContent></w:sdt>" * 5000
    assert refused(word(deep))[0] == "broken"
    some = "<w:sdt><w:sdtContent>" * 100 + p("It rained.") + "</w:sdtContent></w:sdt>" * 100
    assert lines_in(word(some))[0].text == "It rained."


def test_tables_in_tables_are_read() -> None:
    nested = p("It rained.")
    for _ in range(60):
        nested = f"<w:tbl><w:tr><w:tc>{nested}</w:tc></w:tr></w:tbl>"
    assert lines_in(word(nested))[0].text == "It rained."


def test_a_bomb_of_gigabytes_is_refused_in_little_memory(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, data in parts_of(STORY).items():
            package.writestr(name, data)
        with package.open("word/media/a.png", "w", force_zip64=True) as stream:
            for _ in range(300):
                stream.write(bytes(2**20))
    limited = (
        "import resource, sys; most = 300 * 2**20; "
        "resource.setrlimit(resource.RLIMIT_AS, (most, most)); "
        "from newscheck.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    pytest.importorskip("resource")
    done = subprocess.run(
        [sys.executable, "-c", limited, str(bomb)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == (
        f"newscheck: {bomb}: unpacked, it is over 256 MB: too large for an article\n"
    )


def test_without_the_extra_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    assert refused(STORY) == (
        "missing-extra",
        "reading Word files needs python-docx: pip install 'newscheck[docx]'",
    )


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_no_damage_ends_in_anything_but_a_line(data: st.DataObject) -> None:
    damaged = bytearray(STORY)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at] = data.draw(st.integers(0, 255))
    try:
        lines_in(bytes(damaged))
    except ReadingError as error:
        assert error.code in ("broken", "encrypted", "too-large")
