"""Plain command lines ask for the same with typer and without it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscheck.options import parse
from newscheck.plain import read_plain
from newscheck.settings import SettingsError

OPTIONS = (
    *("--baseline", "--write-baseline", "--changed-since"),
    *(
        "--config",
        "--isolated",
        "--show-config",
        "--stdin-filename",
        "--exclude",
        "--force-exclude",
    ),
    *(
        "--date",
        "--dollar",
        "--input-format",
        "--max-size",
        "--select",
        "--ignore",
        "--fail-on",
        "--exit-zero",
    ),
    *("--format", "-f", "--output", "-o", "--summary", "--summary-words", "--claims", "--verbose"),
    *(
        "-v",
        "--statistics",
        "--explain",
        "--list-rules",
        "--schema",
        "--version",
        "--form",
        "--nonsuch",
        "-x",
        "--",
    ),
)
VALUES = (
    *(
        "2024-05-06",
        "2024-13-06",
        "CAD",
        "cad",
        "XYZ",
        "text",
        "TEXT",
        "jsonl",
        "json",
        "concise",
        "markdown",
    ),
    *("NC101", "percent-change,NC2", "nonsuch", "error", "note", "Error", "0", "12", "-3", "+3"),
    *("٣", "1_0", "3.5", "", " ", "-", "-v", "--claims", "story.txt", "a=b", "=", "out.json"),
)
WORDS = st.one_of(
    st.sampled_from(OPTIONS),
    st.sampled_from(VALUES),
    st.builds("{}={}".format, st.sampled_from(OPTIONS), st.sampled_from(VALUES)),
    st.builds("{}{}".format, st.sampled_from(("-f", "-o", "-v")), st.sampled_from(VALUES)),
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=6))
def test_a_plain_line_asks_for_what_typer_reads_in_it(line: list[str]) -> None:
    try:
        plain = read_plain(line)
    except SettingsError as error:
        with pytest.raises(SettingsError) as told:
            parse(line)
        assert str(told.value) == str(error)
        return
    if plain is not None:
        assert plain == parse(line)


@pytest.mark.parametrize(
    "line",
    [
        [],
        ["story.txt"],
        ["a.txt", "-", "b.txt", "--format", "json"],
        ["--format=jsonl", "-f", "concise", "--output", "out.txt", "-o", "json=out.json"],
        ["--date", "2024-05-06", "--dollar=CAD", "--input-format", "text", "story.txt"],
        ["--select", "NC1", "--select=NC2", "--ignore", "percent-change", "--summary", "0"],
        ["--summary-words", "60", "story.txt"],
        ["--baseline", "known.json", "--changed-since=origin/main", "stories"],
        ["--write-baseline", "known.json", "stories"],
        ["--fail-on", "note", "--exit-zero", "--claims", "--verbose", "-v"],
        ["--statistics", "story.txt"],
    ],
)
def test_lines_that_are_plain(line: list[str]) -> None:
    assert read_plain(line) == parse(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            ["--help"],
            ["-h"],
            ["--version"],
            ["--schema"],
            ["--list-rules"],
            ["--explain", "NC101"],
        ),
        *(
            ["--format"],
            ["--format", "xml"],
            ["--format="],
            ["-fjson"],
            ["-f=json"],
            ["--form", "json"],
        ),
        *(
            ["--summary", "three"],
            ["--summary", "-1"],
            ["--output", "-"],
            ["--claims=yes"],
            ["-vv"],
        ),
        *(["--", "story.txt"], ["--nonsuch"], ["--fail-on", "Error"]),
    ],
)
def test_lines_that_are_left_to_typer(line: list[str]) -> None:
    assert read_plain(line) is None


def test_wildcards_are_left_to_typer_where_no_shell_expands_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("newscheck.plain.os.name", "nt")
    assert read_plain(["*.txt"]) is None
