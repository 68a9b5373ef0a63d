"""PDFs that are broken, locked, scanned or made to break who reads them: one line in bounded time."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscheck.reading import pdf as pdf_room
from newscheck.reading.formats import ReadingError
from newscheck.reading.pdf import apart as pdf_apart
from newscheck.reading.pdf import limits as pdf_limits

from .pdf_files import FONTS, file_of, lines, pdf, read, stream

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

STORY = pdf(lines("Ferry fares rise", "", "Fares rose 5% on Monday, the line said."))
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
LEAF = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"


def refused(data: bytes) -> tuple[str, str]:
    """Why a PDF is refused."""
    with pytest.raises(ReadingError) as error:
        read(data)
    assert "\n" not in error.value.message
    return error.value.code, error.value.message


def page(content: bytes, resources: bytes = b"", more: Sequence[bytes] = ()) -> bytes:
    """A PDF of one page with this stream as its content."""
    leaf = LEAF[:-2] + b"/Contents 4 0 R/Resources<</Font<</F 5 0 R>>" + resources + b">>>>"
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return file_of([CATALOG, pages, leaf, content, FONTS[0], *more])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"It rained.",
        b"%PDF-1.7\nand no more",
        b"%PDF-1.7\n" + bytes(range(256)) * 40,
        STORY[: len(STORY) // 3],
        file_of([CATALOG, b"<</Type/Pages/Kids[]/Count 0>>"]),
        b"%PDF-1.7\n1 0 obj\n1 0 R\nendobj\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF",
    ],
)
def test_a_broken_file_is_one_line(data: bytes) -> None:
    assert refused(data)[0] == "broken"


@pytest.mark.parametrize("content", [b"", b"0 0 100 100 re f", b"BT /F 10 Tf 60 700 Td (  ) Tj ET"])
def test_a_page_without_words_may_be_a_scan(content: bytes) -> None:
    assert refused(page(stream(content))) == ("no-text", "no text in this PDF: it may be a scan")


def test_a_font_that_does_not_say_which_letters_it_shows() -> None:
    mapped = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def "
        b"1 begincodespacerange <00> <FF> endcodespacerange "
        b"1 beginbfrange <20> <7E> <E020> endbfrange endcmap end end"
    )
    font = FONTS[0][:-2] + b"/ToUnicode 6 0 R>>"
    content = stream(b"BT /F 10 Tf 60 700 Td (Fares rose on Monday) Tj ET")
    leaf = LEAF[:-2] + b"/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    data = file_of([CATALOG, pages, leaf, content, font, stream(mapped)])
    assert refused(data) == ("no-text", "its fonts do not say which letters they show")


def locked(user: bytes) -> bytes:
    """The story under a password, in the oldest of PDF's ways (RC4 of 40 bits)."""
    import hashlib

    pad = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    name = b"0123456789abcdef"

    def rc4(key: bytes, data: bytes) -> bytes:
        state, j, out = list(range(256)), 0, bytearray()
        for i in range(256):
            j = (j + state[i] + key[i % len(key)]) % 256
            state[i], state[j] = state[j], state[i]
        i = j = 0
        for byte in data:
            i = (i + 1) % 256
            j = (j + state[i]) % 256
            state[i], state[j] = state[j], state[i]
            out.append(byte ^ state[(state[i] + state[j]) % 256])
        return bytes(out)

    padded = (user + pad)[:32]
    owner = rc4(hashlib.md5((b"owner" + pad)[:32]).digest()[:5], padded)
    key = hashlib.md5(padded + owner + b"\xfc\xff\xff\xff" + name).digest()[:5]
    content = b"BT /F 10 Tf 60 700 Td (Fares rose 5% on Monday.) Tj ET"
    own = hashlib.md5(key + b"\x04\0\0\0\0").digest()[:10]
    data = page(stream(rc4(own, content)))
    lock = b"/ID[<%s><%s>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % tuple(
        x.hex().encode() for x in (name, name, owner, rc4(key, pad))
    )
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R" + lock)


def test_a_password_is_needed_unless_it_is_empty() -> None:
    assert refused(locked(b"secret")) == ("encrypted", "encrypted: it opens with a password only")
    assert read(locked(b"")).text == "Fares rose 5% on Monday."


def unpacked(count: int, what: bytes = b" ") -> bytes:
    """So many megabytes, packed."""
    packing = zlib.compressobj(9)
    return b"".join(packing.compress(what * 2**20) for _ in range(count)) + packing.flush()


def laughs() -> bytes:
    """Forms that show ten others each, twelve deep."""
    forms = []
    for deep in range(12):
        shown = b"/X Do " * 10 if deep < 11 else b"BT /F 9 Tf (ha) Tj ET"
        inside = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>"
        inside += b"/XObject<</X %d 0 R>>>>" % (7 + deep)
        forms.append(stream(shown, entries=inside))
    return page(stream(b"/X Do"), b"/XObject<</X 6 0 R>>", forms)


@pytest.mark.parametrize(
    "data",
    [
        page(stream(unpacked(1200), entries=b"/Filter/FlateDecode")),
        page(stream(zlib.compress(unpacked(1500)), entries=b"/Filter[/FlateDecode/FlateDecode]")),
        laughs(),
    ],
    ids=["a stream", "a stream in a stream", "forms in forms"],
)
def test_what_unpacks_to_gigabytes_is_one_line(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("resource")
    # The child is held to less here, so that the test takes little of the machine.
    monkeypatch.setattr(pdf_room, "_CHILD", _held_to(300))
    code, message = refused(data)
    assert code in ("too-large", "too-slow", "no-text")
    assert message.startswith(("it takes more than", "no text in this PDF"))


def _held_to(megabytes: int) -> str:
    return (
        "import sys; sys.path[:] = sys.argv[1:]; from newscheck.reading.pdf import limits as pdf_limits; "
        f"pdf_limits.MOST_MEMORY = {megabytes} * 2**20; pdf_limits.SECONDS = 20; "
        "from newscheck.reading.pdf.apart import main; sys.exit(main())"
    )


@pytest.mark.parametrize(
    "data",
    [
        file_of([CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 5>>"]),
        file_of([CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", LEAF]),
        file_of([CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 9>>", b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 9>>"]),
        file_of([CATALOG[:-2] + b"/X " + b"[" * 100_000 + b"]" * 100_000 + b">>", b"<</Type/Pages/Kids[]/Count 0>>"]),
        page(stream(b"/X Do"), b"/XObject<</X 6 0 R>>", [stream(b"/X Do /X Do", entries=b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>")]),
    ],
    ids=["pages of themselves", "a wrong count", "pages in a circle", "nesting", "a form of itself"],
)  # fmt: skip
def test_objects_that_lead_in_circles_or_too_deep_are_one_line(data: bytes) -> None:
    assert refused(data)[0] in ("broken", "no-text", "too-large")


def test_too_many_pages_and_too_much_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_apart, "MOST_PAGES", 2)
    three = pdf(*([lines("It rained.")] * 3))
    with pytest.raises(pdf_apart._RefusedError) as error:
        pdf_apart._told(three)
    assert error.value.args[0] == "too-large"
    monkeypatch.setattr(pdf_apart, "MOST_CHARACTERS", 10)
    with pytest.raises(pdf_apart._RefusedError) as error:
        pdf_apart._told(STORY)
    assert error.value.args == ("too-large", "over 10 characters: too large for an article")


def test_a_child_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_room, "_CHILD", "while True: pass")
    monkeypatch.setattr(pdf_room, "MOST_SECONDS", 0.2)
    assert refused(STORY)[0] == "too-slow"


@pytest.mark.parametrize(
    ("ending", "code"),
    [
        ("sys.exit(pdf_limits.out_of_memory())", "too-large"),
        ("os.abort()", "too-large"),
        ("os.kill(os.getpid(), 24)", "too-slow"),
        ("os.kill(os.getpid(), 11)", "broken"),
        ("print('{')", "broken"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_however_a_child_ends_it_is_one_line(
    monkeypatch: pytest.MonkeyPatch, ending: str, code: str
) -> None:
    child = "import os, sys; sys.path[:] = sys.argv[1:]; from newscheck.reading.pdf import limits as pdf_limits; "
    monkeypatch.setattr(pdf_room, "_CHILD", child + "pdf_limits.hold(); " + ending)
    assert refused(STORY)[0] == code


def test_the_limits_hold_for_the_child_alone() -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_AS)
    read(STORY)
    assert resource.getrlimit(resource.RLIMIT_AS) == before
    script = (
        "import resource; from newscheck.reading.pdf import limits as pdf_limits; pdf_limits.hold(); "
        "print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.split() == [
        str(pdf_limits.MOST_MEMORY).encode(), str(pdf_limits.SECONDS).encode(),
    ]  # fmt: skip


def test_a_module_beside_the_copy_is_not_taken_for_a_library(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('taken')")
    (tmp_path / "pypdfium2").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [entry for entry in sys.path if entry])
    assert read(STORY).text.startswith("Ferry fares rise")


def test_without_the_extra_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "pypdfium2").mkdir()
    (tmp_path / "pypdfium2" / "__init__.py").write_text("raise ImportError('hidden')")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert refused(STORY) == (
        "missing-extra",
        "reading PDFs needs pypdfium2: pip install 'newscheck[pdf]'",
    )


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_no_damage_ends_in_anything_but_a_line(data: st.DataObject) -> None:
    damaged = bytearray(STORY)
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        pdf_apart._told(bytes(damaged))
    except pdf_apart._RefusedError as error:
        assert error.args[0] in ("broken", "encrypted", "no-text", "too-large")
