"""Workflow commands: one a line, escaped as GitHub has it, each at its place."""

from __future__ import annotations

from newscheck.report import github
from newscheck.report.look import View

from .odd_reports import all_sorts, mishap, odd_report, of_format, unreadable

UNESCAPED = {"%0A": "\n", "%0D": "\r", "%3A": ":", "%2C": ",", "%25": "%"}


def commands(*reports: object, notes: bool = True) -> list[tuple[str, dict[str, str], str]]:
    """What GitHub reads in each line: the kind, the properties and the message."""
    text = "".join(github.render(reports, mishap=mishap, view=View(notes=notes)))  # type: ignore[arg-type]
    return [_read(line) for line in text.splitlines()]


def _read(line: str) -> tuple[str, dict[str, str], str]:
    empty, command, message = line.split("::", 2)
    assert empty == ""
    kind, _, properties = command.partition(" ")
    told = dict(part.split("=", 1) for part in properties.split(","))
    return kind, {name: _plain(value) for name, value in told.items()}, _plain(message)


def _plain(words: str) -> str:
    for escape, mark in UNESCAPED.items():
        words = words.replace(escape, mark)
    return words


def test_a_finding_on_one_line_has_columns() -> None:
    kind, at, message = commands(odd_report("drafts/a.txt"))[0]
    assert kind == "error"
    assert at == {
        "file": "drafts/a.txt",
        "line": "3",
        "endLine": "3",
        "col": "15",
        "endColumn": "18",
        "title": "NC101 percent-change",
    }
    assert message.splitlines()[1:] == [
        "Working: (50 − 40) / 40 = 25%",
        "To mend: change “20%” to “25%”",
        "Or: change “£40” to “£41.67”",
    ]


def test_a_finding_on_two_lines_has_none() -> None:
    kind, at, _ = commands(odd_report())[1]
    assert kind == "notice"
    assert (at["line"], at["endLine"]) == ("4", "5")
    assert not {"col", "endColumn"} & set(at)


def test_notes_are_only_shown_where_they_are_asked_for() -> None:
    assert [kind for kind, *_ in commands(odd_report(), notes=False)] == ["error"]


def test_a_path_comes_through_whole() -> None:
    ((_, at, _),) = commands(odd_report("./a b,c:d%25e\nf.txt"), notes=False)
    assert at["file"] == "a b,c:d%25e\nf.txt"


def test_copy_commands_nothing() -> None:
    lines = "".join(github.render(all_sorts(), mishap=mishap)).splitlines()
    assert all(line.startswith(("::error ", "::warning ")) for line in lines)
    assert all(line.isprintable() for line in lines)


def test_the_worst_come_first() -> None:
    kinds = [kind for kind, *_ in commands(all_sorts()[0])]
    assert kinds == ["error", "warning", "notice"]  # and the suppressed one is not there


def test_what_is_no_line_of_the_file_is_told_in_words() -> None:
    record, word = of_format("jsonl", "s.jsonl", id="a8", record=7), of_format("docx", "s.docx")
    (_, at, _), (_, other, _) = commands(record, word)
    assert (at["file"], at["line"]) == ("s.jsonl", "7")
    assert at["title"] == "NC101 percent-change (record a8, line 3, column 15)"
    assert other == {"file": "s.docx", "title": "NC101 percent-change (paragraph 3)"}


def test_standard_input_is_no_file() -> None:
    ((_, at, _),) = commands(odd_report("-"), notes=False)
    assert at == {"title": "NC101 percent-change"}


def test_what_could_not_be_read_is_an_error() -> None:
    ((kind, at, message),) = commands(unreadable("s.jsonl:4", "jsonl"))
    assert (kind, at, message) == (
        *("error", {"file": "s.jsonl", "line": "4", "title": "Not checked"}),
        "no such file: é",
    )
