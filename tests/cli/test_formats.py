"""Every format, from real files to real bytes: standard output carries it and nothing else."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from newscheck.report.formats import WRITERS

from .command import DRIVER, REAL, ran

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORY = "\ufeffFares 🚢 up\r\n\r\nMay 6, 2024\r\n\r\n🚢 Fares rose 20% to £50 from £40.\r\n"
ODD = "a b,c:d%e\n“f”.txt"


def _lines(begin: str) -> Callable[[str], object]:
    def check(text: str) -> None:
        lines = text.splitlines()
        assert lines and all(line.startswith(begin) for line in lines)

    return check


def _json_lines(text: str) -> None:
    assert len([json.loads(line) for line in text.splitlines()]) == 3


def _page(text: str) -> None:
    assert text.startswith("<!DOCTYPE html>") and text.endswith("</html>\n")


# How each format can be told from anything that got among it.
WHOLE: dict[str, Callable[[str], object]] = {
    "text": lambda text: None,
    "markdown": lambda text: None,
    "concise": lambda text: None,
    "json": json.loads,
    "jsonl": _json_lines,
    "github": _lines("::error "),
    "gitlab": json.loads,
    "junit": ElementTree.fromstring,
    "rdjson": json.loads,
    "sarif": json.loads,
    "html": _page,
}

# A Word file is no text, and is only written of one.
NAMES = [name for name in WRITERS if name != "docx"]


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / ODD).write_bytes(STORY.encode())
    (tmp_path / "b.txt").write_text("All is well in the port.\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", NAMES)
def test_standard_output_is_the_format_alone(drafts: Path, name: str) -> None:
    done = ran(REAL, drafts / "a" / ODD, drafts / "b.txt", drafts / "no.txt", "-f", name)
    assert done.returncode == 2
    WHOLE[name](done.stdout.decode())
    (line,) = done.stderr.decode().splitlines()
    assert "no.txt: no such file" in line


@pytest.mark.parametrize("name", NAMES)
def test_a_document_that_cannot_be_written_spoils_no_format(name: str) -> None:
    records = [
        {"id": "a", "text": "CRACK"},
        {"id": "b", "text": "BOOM"},
        {"id": "c", "text": "SLIP"},
    ]
    copy = "\n".join(map(json.dumps, records))
    done = ran(DRIVER, "-", "--input-format", "jsonl", "-f", name, copy=copy)
    assert done.returncode == 2
    WHOLE[name](done.stdout.decode())


@pytest.mark.parametrize("name", NAMES)
def test_the_same_copy_gives_the_same_bytes(drafts: Path, name: str) -> None:
    one, other = (ran(REAL, drafts, "-f", name, PYTHONHASHSEED=seed).stdout for seed in "12")
    assert one == other


def test_every_format_of_one_run(drafts: Path) -> None:
    targets = {name: drafts / f"report.{name}" for name in NAMES if name != "text"}
    options = [f"--output={name}={target}" for name, target in targets.items()]
    done = ran(REAL, drafts / "a" / ODD, *options)
    assert done.returncode == 1
    for name, target in targets.items():
        alone = ran(REAL, drafts / "a" / ODD, "-f", name)
        assert target.read_bytes() == alone.stdout


def test_places_are_those_of_the_file(drafts: Path) -> None:
    told = _run(drafts, "sarif", "a")["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    region = told["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (5, 14, 17)
    assert STORY[1:][region["charOffset"] :][: region["charLength"]] == "20%"
    assert told["artifactLocation"]["uri"] == "a/a%20b%2Cc%3Ad%25e%0A%E2%80%9Cf%E2%80%9D.txt"
    (place,) = [d["location"]["range"] for d in _run(drafts, "rdjson", "a")["diagnostics"]]
    assert place["start"] == {"line": 5, "column": len("🚢 Fares rose ".encode()) + 1}


def test_records_are_found_by_the_line_of_their_file(drafts: Path) -> None:
    records = [{"id": "x", "text": "Calm."}, {"id": "y", "text": STORY}]
    lines = [json.dumps(records[0]), "", json.dumps(records[1]), "no JSON"]
    (drafts / "s.jsonl").write_text("\n".join(lines), encoding="utf-8")
    found = [issue["location"] for issue in _run(drafts, "gitlab", "s.jsonl")]
    assert found == [{"path": "s.jsonl", "lines": {"begin": line}} for line in (3, 4)]


def _run(place: Path, name: str, path: str) -> Any:
    """What is told of a path from the folder it is in."""
    before = os.getcwd()  # noqa: PTH109
    os.chdir(place)
    try:
        return json.loads(ran(REAL, path, "-f", name).stdout)
    finally:
        os.chdir(before)
