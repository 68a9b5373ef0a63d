"""What the exit code says, and that nothing but the findings and the inputs changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .command import DRIVER, ran

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = ("text", "markdown", "concise", "json", "jsonl")


def file(directory: Path, name: str, copy: str) -> Path:
    path = directory / name
    path.write_text(copy, encoding="utf-8")
    return path


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize(
    ("copy", "options", "code"),
    [
        ("All is well.", (), 0),
        ("A SLIP here.", (), 1),
        ("A DOUBT here.", (), 0),
        ("A DOUBT here.", ("--fail-on", "warning"), 1),
        ("A REMARK here.", ("--fail-on", "note"), 1),
        ("A SLIP here.", ("--exit-zero",), 0),
    ],
)
def test_the_code_follows_the_findings_whatever_the_format(
    copy: str, options: tuple[str, ...], code: int, format_: str
) -> None:
    assert ran(DRIVER, "--format", format_, *options, copy=copy).returncode == code


@pytest.mark.parametrize("format_", FORMATS)
def test_an_input_that_cannot_be_done_wins_and_the_rest_is_reported(
    tmp_path: Path, format_: str
) -> None:
    slip = file(tmp_path, "slip.txt", "A SLIP here.")
    done = ran(DRIVER, tmp_path / "missing.txt", slip, "--format", format_, "--exit-zero")
    assert done.returncode == 2
    assert b"NC101" in done.stdout
    assert done.stderr.decode().splitlines() == [
        f"newscheck: {tmp_path / 'missing.txt'}: no such file or directory"
    ]


@pytest.mark.parametrize("format_", ["text", "markdown", "json", "jsonl"])
@pytest.mark.parametrize("word", ["BOOM", "CRACK"])
def test_a_slip_of_our_own_in_one_document_leaves_the_others_alone(
    tmp_path: Path, word: str, format_: str
) -> None:
    bad = file(tmp_path, "bad.txt", f"It goes {word}.")
    slip = file(tmp_path, "slip.txt", "A SLIP here.")
    done = ran(DRIVER, bad, slip, "--format", format_)
    assert done.returncode == 2
    assert done.stdout.count(b"NC101") == 1
    said = {"text": b"Not checked.", "markdown": b"bad.txt: not checked."}
    assert done.stdout.count(said.get(format_, b'"internal"')) == 1
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"newscheck: {bad}: a slip in newscheck itself (")
    assert "please report it" in line


def test_the_place_of_a_slip_of_our_own_is_named() -> None:
    done = ran(DRIVER, copy="It goes CRACK.", COLUMNS="80")
    assert done.returncode == 2
    assert b"TypeError" in done.stderr
    assert b" at report/" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--nope"], "No such option: --nope"),
        (["--format", "yaml"], "'yaml' is not one of"),
        (["--date", "2024-02-30"], "'2024-02-30' is not a calendar date (YYYY-MM-DD)"),
        (["--date", "2024-W01-1"], "'2024-W01-1' is not a calendar date (YYYY-MM-DD)"),
        (["--summary", "-1"], "a summary cannot have -1 sentences"),
        (["--summary", "few"], "Invalid value for '--summary'"),
        (["--dollar", "CAX"], "(did you mean CAD?)"),
        (["--select", "percent-chnage"], "(did you mean percent-change?)"),
        (["--ignore", "NC101,nonsuch"], "no rule is called 'nonsuch'"),
        (["--explain", "NC999"], "no rule is called 'NC999'"),
        (["--explain"], "requires an argument"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_code_2(arguments: list[str], said: str) -> None:
    done = ran(DRIVER, *arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("newscheck: ")
    assert said in line


@pytest.mark.parametrize("rules", ["NC101", "nc1", "Percent-Change", "NC101, direction", ""])
def test_rules_are_named_by_code_by_name_and_by_the_start_of_a_code(rules: str) -> None:
    assert ran(DRIVER, "--select", rules, copy="All is well.").returncode == 0
    assert ran(DRIVER, "--ignore", "NC5", "--ignore", rules, copy="All is well.").returncode == 0
