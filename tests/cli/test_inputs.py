"""What becomes of inputs that are no articles, and of copy that is piped in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from .command import DRIVER, REAL, ran

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("format_", ["text", "json"])
@pytest.mark.parametrize(
    "content",
    [b"", b" \n\t\n", b"\x00\x01\x02PNG\xff\xfe\x00" * 50],
    ids=["empty", "blank", "binary"],
)
def test_a_file_that_is_no_copy_is_one_line(tmp_path: Path, content: bytes, format_: str) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(content)
    done = ran(REAL, path, "--format", format_)
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"newscheck: {path}: ")
    if format_ == "text":
        assert done.stdout == b""
    else:
        (document,) = json.loads(done.stdout)["documents"]
        assert document["error"]["message"] in line
        assert (document["claims"], document["checks"], document["findings"]) == ([], [], [])


def test_a_directory_without_articles_is_one_line(tmp_path: Path) -> None:
    done = ran(REAL, tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert len(done.stderr.splitlines()) == 1


def test_copy_is_piped_in_with_and_without_a_dash() -> None:
    copy = "Ferry fares to rise\n\nFares go up in May, the line said."
    piped = ran(REAL, "--format", "json", copy=copy)
    dashed = ran(REAL, "-", "--format", "json", copy=copy)
    assert piped.returncode == 0
    assert piped.stdout == dashed.stdout
    (document,) = json.loads(piped.stdout)["documents"]
    assert (document["path"], document["title"]) == ("-", "Ferry fares to rise")


def test_records_are_piped_in() -> None:
    copy = '{"id": "a", "text": "A SLIP."}\nnot json\n{"id": "b", "text": "Fine.", "title": "T"}\n'
    done = ran(DRIVER, "--input-format", "jsonl", "--format", "jsonl", copy=copy)
    assert done.returncode == 2
    first, second, third = map(json.loads, done.stdout.decode().splitlines())
    assert (first["id"], len(first["findings"])) == ("a", 1)
    assert (second["error"]["code"], second["format"]) == ("not-json", "jsonl")
    assert (third["id"], third["title"]) == ("b", "T")
    assert done.stderr.startswith(b"newscheck: standard input:2: ")


def test_a_date_that_is_given_is_the_date() -> None:
    done = ran(DRIVER, "--date", "2024-09-02", "--format", "jsonl", copy="All is well.")
    document = json.loads(done.stdout)
    assert (document["date"], document["dated"]) == ("2024-09-02", "given")


def test_a_name_that_no_encoding_holds_is_still_reported(tmp_path: Path) -> None:
    name = b"caf\xe9 \x1b[31m.txt"
    done = ran(REAL, f"{tmp_path}/{name.decode('utf-8', 'surrogateescape')}", "--format", "jsonl")
    assert done.returncode == 2
    assert b"\x1b" not in done.stderr + done.stdout
    assert "\\udce9" in done.stderr.decode()
    assert json.loads(done.stdout)["path"].endswith("caf\udce9 \x1b[31m.txt")
