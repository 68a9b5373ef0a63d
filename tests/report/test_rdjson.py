"""The Reviewdog Diagnostic Format: valid, and every column a count of bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from newscheck.document import Span
from newscheck.report import rdjson
from newscheck.report.look import View
from newscheck.report.places import byte_columns

from .odd_reports import COPY, all_sorts, document, mishap, odd_report, of_format, unreadable

SCHEMA = json.loads((Path(__file__).with_name("schemas") / "rdjson.json").read_text("utf-8"))


def result(*reports: Any, notes: bool = True) -> dict[str, Any]:
    text = "".join(rdjson.render(reports, mishap=mishap, view=View(notes=notes)))
    read: dict[str, Any] = json.loads(text)
    return read


def words(place: dict[str, Any]) -> str:
    """The words that a range covers, read as reviewdog does: bytes of a line."""
    lines = [line.encode() for line in COPY.split("\r\n")]
    start, end = place["start"], place["end"]
    if start["line"] == end["line"]:
        line = lines[start["line"] - 1]
        return str(line[start["column"] - 1 : end["column"] - 1], "utf-8")
    first, last = lines[start["line"] - 1], lines[end["line"] - 1]
    return f"{first[start['column'] - 1 :].decode()}|{last[: end['column'] - 1].decode()}"


@pytest.mark.parametrize("reports", [all_sorts(), []], ids=["all sorts", "nothing"])
def test_the_report_is_valid(reports: list[Any]) -> None:
    Draft202012Validator(SCHEMA).validate(result(*reports))


def test_columns_are_counted_in_bytes() -> None:
    first, second = result(odd_report())["diagnostics"]
    assert words(first["location"]["range"]) == "20%"
    assert words(second["location"]["range"]) == "1.2|million"
    related = [words(other["location"]["range"]) for other in first["related_locations"]]
    assert related == ["£50", "£40"] == [other["message"] for other in first["related_locations"]]
    assert [(words(s["range"]), s["text"]) for s in first["suggestions"]] == [
        *(("20%", "25%"), ("£40", "£41.67")),
    ]


@given(st.text(st.sampled_from("aé€🚢\n\r")), st.data())
def test_every_column_is_right(copy: str, data: st.DataObject) -> None:
    place = st.integers(0, len(copy))
    offsets = data.draw(st.lists(place))
    read = document("a.txt", copy)
    columns = byte_columns(read, [Span(offset, offset) for offset in offsets])
    for offset in offsets:
        start = offset - (read.place(offset).column - 1)
        assert columns[offset] == len(copy[start:offset].encode()) + 1


def test_a_mend_on_another_line_is_only_told() -> None:
    report = all_sorts()[0]
    (percent,) = (d for d in result(report)["diagnostics"] if "NC605" in d["code"]["value"])
    assert [mend["text"] for mend in percent["suggestions"]] == ["30%"]
    assert "Or: change “30 percent” to “20 percent”" in percent["message"]


def test_severities() -> None:
    found = [d["severity"] for d in result(*all_sorts()[:1], unreadable("a"))["diagnostics"]]
    assert found == ["WARNING", "INFO", "ERROR", "ERROR"]


def test_what_is_no_line_of_the_file_is_told_in_words() -> None:
    record, word = result(
        of_format("jsonl", "s.jsonl", id="a8", record=7), of_format("docx", "s.docx")
    )["diagnostics"]
    assert record["location"] == {"path": "s.jsonl", "range": {"start": {"line": 7}}}
    assert record["message"].startswith("(record a8, line 3, column 15)\n")
    assert record["suggestions"] == word["suggestions"] == []
    assert word["location"] == {"path": "s.docx"}
    assert word["message"].startswith("(paragraph 3)\n")
