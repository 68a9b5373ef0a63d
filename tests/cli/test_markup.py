"""Drafts in Markdown and pages of HTML through the command: the same findings, each in its place."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest

from ..test_imports import modules
from .command import DRIVER, REAL, ran

SAMPLES = Path(__file__).parent.parent.parent / "samples"
DRAFTS = sorted(path for path in SAMPLES.glob("*-draft.txt"))
_FIGURE = re.compile(r"(?<![\w.,])\d+(?:\.\d+)?(?=%)")


def in_markdown(copy: str) -> str:
    """A text as somebody would write it in Markdown, with marks among its figures."""
    title, *paragraphs = copy.strip().split("\n\n")
    marked = [_FIGURE.sub(r"**\g<0>**", words).replace("\n", "  \n") for words in paragraphs]
    return "\n\n".join([f"# {title}", *marked]).replace("£", "&pound;") + "\n"


def in_html(copy: str) -> str:
    """A text as a page, with much around it and tags among its figures."""
    title, *paragraphs = (html.escape(words) for words in copy.strip().split("\n\n"))
    marked = [_FIGURE.sub(r"<b>\g<0></b>", words).replace("\n", "<br>\n") for words in paragraphs]
    body = "\n".join(f"  <p class='text'>{words}</p>" for words in marked)
    return (
        "<!doctype html>\n<html><head><meta charset=utf-8><title>A page</title></head>\n<body>"
        "<nav><a href='/'>Sales fell 50% to $9m from $4m</a></nav>\n<main><article>\n"
        f"<h1>{title}</h1>\n<figure><img src=a.jpg><figcaption>Sales fell 50% to $9m from $4m."
        f"</figcaption></figure>\n{body}\n</article></main>\n"
        "<aside><p>Sales fell 50% to $9m from $4m, and nobody was surprised by that.</p></aside>"
        "</body></html>\n"
    ).replace("£", "&pound;")


def report(path: Path) -> dict[str, Any]:
    done = ran(REAL, path, "--format", "json")
    assert done.returncode in (0, 1)
    (document,) = json.loads(done.stdout)["documents"]
    found: dict[str, Any] = document
    return found


def bare(words: str) -> str:
    """What markup leaves of a stretch of a file."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>|\*\*", "", words)).split())


@pytest.mark.parametrize("sample", DRAFTS, ids=lambda path: path.stem)
def test_a_story_has_the_same_findings_in_each_format(sample: Path, tmp_path: Path) -> None:
    copy = sample.read_text("utf-8")
    text = report(sample)
    assert text["findings"]
    for name, markup in (("story.md", in_markdown(copy)), ("story.html", in_html(copy))):
        path = tmp_path / name
        path.write_bytes(markup.encode())
        story = report(path)
        assert (story["title"], story["date"]) == (text["title"], text["date"])
        for kind in ("findings", "checks", "claims"):
            assert len(story[kind]) == len(text[kind])
        for there, here in zip(text["findings"], story["findings"], strict=True):
            for field in ("rule", "severity", "message", "working", "fingerprint"):
                assert here[field] == there[field]
        for there, here in zip(text["claims"], story["claims"], strict=True):
            assert bare(here["text"]) == bare(there["text"])
            assert_true_span(markup, here["span"], here["text"])


def assert_true_span(source: str, span: dict[str, int], words: str) -> None:
    """The span is that of the words in the file, by offsets and by lines and columns."""
    assert bare(source[span["start"] : span["end"]]) == bare(words)
    lines = source.split("\n")
    before = sum(len(line) + 1 for line in lines[: span["line"] - 1])
    assert before + span["column"] - 1 == span["start"]
    before = sum(len(line) + 1 for line in lines[: span["end_line"] - 1])
    assert before + span["end_column"] - 1 == span["end"]


@pytest.mark.parametrize("name", ["story.md", "story.html"])
def test_a_concise_line_leads_to_the_figure(name: str, tmp_path: Path) -> None:
    sample = SAMPLES / "earnings-draft.txt"
    markup = (in_markdown if name.endswith("md") else in_html)(sample.read_text("utf-8"))
    path = tmp_path / name
    path.write_bytes(markup.encode())
    done = ran(REAL, path, "--format", "concise")
    assert done.returncode == 1
    lines = markup.split("\n")
    found = [line[len(f"{path}:") :].split(":", 2) for line in done.stdout.decode().splitlines()]
    shown = {rest.split()[0]: lines[int(row) - 1][int(column) - 1 :] for row, column, rest in found}
    assert bare(shown["NC101"]).startswith("16%")
    assert bare(shown["NC601"]).startswith("£312m")


def test_what_is_beside_the_article_is_not_judged(tmp_path: Path) -> None:
    path = tmp_path / "story.html"
    path.write_text(
        "<nav>SLIP</nav><article><p>It rained all day in Holm.</p></article><footer>SLIP"
    )
    done = ran(DRIVER, path, "--format", "concise")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize(
    ("name", "copy", "said"),
    [
        ("a.html", b"<nav><a href=/>Home</a></nav>", "no article found in this page"),
        ("a.htm", b"<p>It \0 rained.</p>", "not text"),
        ("a.xhtml", b" \n", "nothing to read: it is empty"),
        ("a.md", b"```\ncode\n```\n", "no article found in this file"),
        ("a.markdown", b"", "nothing to read: it is empty"),
    ],
)
def test_a_file_without_an_article_is_one_line(
    name: str, copy: bytes, said: str, tmp_path: Path
) -> None:
    path, other = tmp_path / name, tmp_path / "b.txt"
    path.write_bytes(copy)
    other.write_text("It rained all day in Holm.")
    done = ran(REAL, path, other, "--format", "jsonl")
    assert done.returncode == 2
    assert done.stderr.decode() == f"newscheck: {path}: {said}\n"
    first, second = map(json.loads, done.stdout.decode().splitlines())
    assert first["error"]["message"] == said
    assert second["error"] is None


def test_a_format_that_is_told_goes_before_the_name(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("<nav>SLIP</nav><p>It rained.</p>")
    assert ran(DRIVER, path, "--format", "concise").returncode == 1
    assert ran(DRIVER, path, "--input-format", "html", "--format", "concise").returncode == 0
    piped = ran(DRIVER, "--input-format", "markdown", "--format", "concise", copy="`SLIP`\n\nRain.")
    assert (piped.returncode, piped.stdout) == (0, b"")


def test_a_folder_of_drafts_and_pages_is_walked(tmp_path: Path) -> None:
    for name in ("a.md", "b.html", "c/d.xhtml", "e.markdown", "f.htm"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("It rained all day in Holm.")
    done = ran(DRIVER, tmp_path, "--format", "json")
    documents = json.loads(done.stdout)["documents"]
    assert [(Path(document["path"]).name, document["format"]) for document in documents] == [
        ("a.md", "markdown"), ("b.html", "html"), ("d.xhtml", "html"), ("e.markdown", "markdown"),
        ("f.htm", "html"),
    ]  # fmt: skip


def test_a_remark_in_a_draft_and_on_a_page_sets_its_finding_aside(tmp_path: Path) -> None:
    slip = "Sales rose 50% to $4m from $2m."
    remark = "<!-- newscheck: ignore[NC101] so it was -->"
    for name, copy in (
        ("a.md", f"It rained.\n\n{{}}\n\n{slip}\n\n{slip} It did.\n"),
        ("a.html", f"<p>It rained.</p>{{}}<p>{slip}</p><p>{slip} It did.</p>"),
        (
            "b.html",
            f"<p>It rained.</p><p>Sales rose {{}}50% to $4m from $2m.</p><p>{slip} It did.</p>",
        ),
    ):
        path = tmp_path / name
        path.write_text(copy.format(""))
        assert len(ran(REAL, path, "--format", "concise").stdout.splitlines()) == 2
        path.write_text(copy.format(remark))
        assert len(ran(REAL, path, "--format", "concise").stdout.splitlines()) == 1


def test_a_parser_is_loaded_for_its_own_format_alone(tmp_path: Path) -> None:
    loaded = {}
    for name in ("a.txt", "a.md", "a.html"):
        (tmp_path / name).write_text("It rained all day in Holm.")
        run = ["--format", "json", str(tmp_path / name)]
        loaded[name] = modules(f"from newscheck.cli import main; assert main({run!r}) == 0")
    assert not any("markdown" in name or "html" in name for name in loaded["a.txt"])
    assert "markdown_it" in loaded["a.md"]
    assert "newscheck.reading.html" not in loaded["a.md"]
    assert "newscheck.reading.html.tokens" in loaded["a.html"]
    assert not any("markdown" in name for name in loaded["a.html"])
