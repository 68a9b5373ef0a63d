"""One story in every format that is read here from bytes: the same findings, each in its place."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from ..reading.pdf_files import lines, pdf
from ..reading.word_files import p, word
from .command import REAL, ran

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "Ferry line carries more people in the spring"
PARAGRAPHS = (
    "MARLOW QUAY, May 6, 2024 — The ferry line carried 50,000 people in the spring, "
    "up 20% from 40,000 a year before, it said.",
    "The crossing is 22 miles (53 km) long and takes an hour.",
    "The line meets its passengers on Monday, May 14, 2024.",
)


def as_text() -> bytes:
    return "\n\n".join((TITLE, *PARAGRAPHS)).encode()


def as_markdown() -> bytes:
    return f"# {TITLE}\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n\n{PARAGRAPHS[2]}\n".encode()


def as_html() -> bytes:
    body = "\n".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    head = f"<title>{TITLE}</title>"
    return (
        f"<!doctype html>\n<html><head>{head}</head>\n<body><nav><a href='/'>Home</a></nav>\n"
        f"<article>\n<h1>{TITLE}</h1>\n{body}\n</article></body></html>\n"
    ).encode()


def as_word() -> bytes:
    return word(*map(p, (TITLE, *PARAGRAPHS)))


def as_pdf() -> bytes:
    """Two pages, lines as a program would break them, and what runs along both pages."""
    first = "MARLOW QUAY, May 6, 2024 — The ferry line carried 50,000 people in the spring, up 20%"
    running = (60, 815, 8, "Marlow Ferry Line, quarterly release")
    edges = [running, (60.0, 790.0, 16.0, f"*{TITLE}"), (290.0, 30.0, 8.0, "1")]
    one = lines(first, PARAGRAPHS[0][len(first) + 1 :], "", PARAGRAPHS[1], top=760)
    return pdf([*edges, *one], [running, *lines(PARAGRAPHS[2], top=760), (290, 30, 8, "2")])


def findings(path: Path) -> tuple[str, list[tuple[str, tuple[int, int, int | None]]]]:
    """The format that a file was read as, and the rule and the place of each finding."""
    report = json.loads(ran(REAL, path, "--format", "json").stdout)
    (document,) = report["documents"]
    assert document["error"] is None
    assert (document["title"], document["date"]) == (TITLE, "2024-05-06")
    spans = [(finding["rule"], finding["span"]) for finding in document["findings"]]
    places = [(rule, (span["line"], span["column"], span.get("page"))) for rule, span in spans]
    return document["format"], places


@pytest.mark.parametrize(
    ("name", "data", "places"),
    [
        ("story.txt", as_text(), [(3, 83, None), (5, 27, None), (7, 34, None)]),
        ("story.md", as_markdown(), [(3, 83, None), (5, 27, None), (7, 34, None)]),
        ("story.html", as_html(), [(6, 86, None), (7, 30, None), (8, 37, None)]),
        ("story.docx", as_word(), [(2, 83, None), (3, 27, None), (4, 34, None)]),
        ("story.pdf", as_pdf(), [(3, 83, 1), (5, 27, 1), (2, 34, 2)]),
    ],
)
def test_one_story_has_the_same_findings_in_every_format(
    tmp_path: Path, name: str, data: bytes, places: list[tuple[int, int, int | None]]
) -> None:
    (tmp_path / name).write_bytes(data)
    read_as, spans = findings(tmp_path / name)
    ending = name.rpartition(".")[2]
    assert read_as == {"txt": "text", "md": "markdown"}.get(ending, ending)
    assert [(rule, *place) for rule, place in spans] == [
        (rule, *place) for rule, place in zip(("NC101", "NC401", "NC501"), places, strict=True)
    ]


def test_places_for_people(tmp_path: Path) -> None:
    paper, draft = tmp_path / "release.pdf", tmp_path / "draft.docx"
    paper.write_bytes(as_pdf())
    draft.write_bytes(as_word())
    concise = ran(REAL, paper, draft, "-f", "concise").stdout.decode()
    assert f"{paper}#page=1:3:83: NC101" in concise
    assert f"{paper}#page=2:2:34: NC501" in concise
    assert f"{draft}:2:83: NC101" in concise
    text = ran(REAL, paper, COLUMNS="120").stdout.decode()
    assert f"NC501 weekday-date  {paper}, page 2, line 2\n" in text
    assert "2:2 │ The line meets" in text
    assert " page:line\n" in text
    text = ran(REAL, draft, "--claims", COLUMNS="120").stdout.decode()
    assert f"NC501 weekday-date  {draft}, paragraph 4\n" in text
    assert " paragraph\n" in text
    note = ran(REAL, paper, "-f", "markdown").stdout.decode()
    assert "(NC501), page 2, line 2\n" in note
    assert "| Page:line |" in note


def test_a_missing_extra_is_one_line_and_the_other_files_are_reported(tmp_path: Path) -> None:
    for name in ("docx", "pypdfium2"):
        hidden = tmp_path / "hidden" / name
        hidden.mkdir(parents=True)
        (hidden / "__init__.py").write_text("raise ImportError('hidden')")
    names = ("draft.docx", "release.pdf", "story.txt")
    for name, data in zip(names, (as_word(), as_pdf(), as_text()), strict=True):
        (tmp_path / name).write_bytes(data)
    paths = [tmp_path / name for name in names]
    done = ran(REAL, *paths, "-f", "concise", PYTHONPATH=str(tmp_path / "hidden"))
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        f"newscheck: {paths[0]}: reading Word files needs python-docx: pip install 'newscheck[docx]'",
        f"newscheck: {paths[1]}: reading PDFs needs pypdfium2: pip install 'newscheck[pdf]'",
    ]
    assert f"{paths[2]}:3:83: NC101".encode() in done.stdout


def test_max_size_is_in_megabytes_for_files_stdin_and_lines(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_bytes(b"It rained.\n" * 100_000)
    said = f"newscheck: {long}: over 1 MB: too large (--max-size)\n"
    done = ran(REAL, long, "--max-size", "1", "-f", "concise")
    assert (done.returncode, done.stderr.decode()) == (2, said)
    assert ran(REAL, long, "--max-size=2", "-f", "concise").returncode == 0
    piped = ran(REAL, "--max-size", "1", "-f", "concise", copy=long.read_bytes())
    assert piped.stderr.decode() == "newscheck: standard input: over 1 MB: too large (--max-size)\n"
    records = b'{"text": "' + b"It rained. " * 100_000 + b'"}\n{"text": "It rained."}\n'
    done = ran(REAL, "--input-format=jsonl", "--max-size=1", "-f", "jsonl", copy=records)
    errors = [json.loads(line)["error"] for line in done.stdout.splitlines()]
    assert [error and error["code"] for error in errors] == ["too-large", None]
    for wrong in ("0", "-1", "5000", "9" * 30):
        assert ran(REAL, long, f"--max-size={wrong}").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no terminals to be had")
def test_a_word_file_is_not_written_to_a_terminal(tmp_path: Path) -> None:
    import pty
    import subprocess

    from .command import environment

    draft = tmp_path / "draft.docx"
    draft.write_bytes(as_word())
    master, terminal = pty.openpty()
    done = subprocess.run(
        [*REAL, str(draft), "-f", "docx"],
        stdout=terminal, stderr=subprocess.PIPE, env=environment(), check=False,
    )  # fmt: skip
    os.close(terminal)
    os.close(master)
    assert done.returncode == 2
    assert done.stderr.decode().endswith("name a file for it (--output)\n")
