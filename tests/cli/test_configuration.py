"""The command with configurations, and with what it is told of inputs, as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from newscheck.reading.formats import FORMATS

from .command import DRIVER, REAL, environment, ran

if TYPE_CHECKING:
    from pathlib import Path

# It is 25%.
SLIP = "Sales rose 20% to 50 from 40.\n"


def write(path: Path, words: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
    return path


def inside(
    folder: Path, *arguments: str | Path, copy: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """The command, run in a folder."""
    done = subprocess.run(
        [*REAL, *map(str, arguments)],
        cwd=folder,
        input=copy.encode(),
        capture_output=True,
        env=environment(),
        check=False,
        timeout=60,
    )
    assert b"Traceback" not in done.stderr
    return done


def documents(done: subprocess.CompletedProcess[bytes]) -> dict[str, Any]:
    return {document["path"]: document for document in json.loads(done.stdout)["documents"]}


def test_each_file_has_its_own_settings(tmp_path: Path) -> None:
    for name in ("a/x.txt", "b/x.txt", "c/x.txt", "c/y.txt"):
        write(tmp_path / name, SLIP)
    write(tmp_path / "newscheck.toml", "summary = 1")
    write(tmp_path / "b" / "newscheck.toml", "[severity]\nNC101 = 'warning'")
    write(tmp_path / "c" / "pyproject.toml", "[tool.newscheck.per-file-ignores]\n'y.*' = ['NC1']")
    done = inside(tmp_path, ".", "-f", "json")
    assert (done.returncode, done.stderr) == (1, b"")
    found = {
        path: [finding["severity"] for finding in document["findings"]]
        for path, document in documents(done).items()
    }
    assert found == {
        "./a/x.txt": ["error"],
        "./b/x.txt": ["warning"],
        "./c/x.txt": ["error"],
        "./c/y.txt": [],
    }


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("note", 1)])
def test_a_file_says_what_fails_the_run(tmp_path: Path, level: str, code: int) -> None:
    write(tmp_path / "newscheck.toml", f"fail-on = '{level}'")
    write(tmp_path / "x.txt", "A DOUBT here.")
    write(tmp_path / "other" / "newscheck.toml", "")
    write(tmp_path / "other" / "x.txt", "A DOUBT here.")
    assert ran(DRIVER, tmp_path / "x.txt").returncode == code
    assert ran(DRIVER, tmp_path / "other" / "x.txt", tmp_path / "x.txt").returncode == code
    assert ran(DRIVER, tmp_path / "other" / "x.txt").returncode == 0
    assert ran(DRIVER, tmp_path / "x.txt", "--fail-on", "error").returncode == 0


@pytest.mark.parametrize("format_", ["text", "concise", "markdown", "junit", "github"])
def test_notes_are_shown_of_the_files_that_they_fail(tmp_path: Path, format_: str) -> None:
    write(tmp_path / "a" / "newscheck.toml", "fail-on = 'note'")
    write(tmp_path / "a" / "x.txt", "A REMARK here.")
    write(tmp_path / "b" / "x.txt", "A REMARK there.")
    done = ran(DRIVER, tmp_path / "a", tmp_path / "b", "-f", format_)
    assert done.returncode == 1
    assert done.stdout.decode().count("“REMARK” is off") in (1, 2)  # a message may stand twice
    alone = ran(DRIVER, tmp_path / "b", "-f", format_)
    assert (alone.returncode, b"is off" in alone.stdout) == (0, False)


def test_a_broken_configuration_is_one_line_and_the_other_files_are_reported(
    tmp_path: Path,
) -> None:
    for name in ("a/x.txt", "a/y.txt", "b/x.txt"):
        write(tmp_path / name, SLIP)
    write(tmp_path / "a" / "newscheck.toml", "slect = ['NC1']")
    said = "a/newscheck.toml: unknown key 'slect' (did you mean select?)"
    done = inside(tmp_path, "a/x.txt", "a/y.txt", "a", "b/x.txt", "-f", "json")
    assert (done.returncode, done.stderr.decode()) == (2, f"newscheck: {said}\n")
    errors = {path: document["error"] for path, document in documents(done).items()}
    assert errors["b/x.txt"] is None
    for path in ("a/x.txt", "a/y.txt", "a"):
        assert errors[path] == {"code": "configuration", "message": said}
    done = inside(tmp_path, "--config", "a/newscheck.toml", "b/x.txt")
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", f"newscheck: {said}\n")
    assert inside(tmp_path, "--isolated", "a/x.txt").returncode == 1


def test_a_baseline_that_is_not_there_is_one_line_too(tmp_path: Path) -> None:
    for name in ("a/x.txt", "a/y.txt", "b/x.txt"):
        write(tmp_path / name, SLIP)
    write(tmp_path / "a" / "newscheck.toml", "baseline = 'known.json'")
    done = inside(tmp_path, "a", "b", "-f", "concise")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert b"known.json" in done.stderr
    assert done.stdout.startswith(b"b/x.txt:1:")
    assert inside(tmp_path, "a", "--write-baseline", "a/known.json").returncode == 0
    assert inside(tmp_path, "a", "-f", "concise").returncode == 0


def test_what_holds_for_a_path_is_shown_as_a_configuration(tmp_path: Path) -> None:
    words = "select = ['NC1']\ntolerance = '0.5%'\nsummary-words = 60\n[per-file-ignores]\n'x.*' = ['NC102']"
    write(tmp_path / "newscheck.toml", words)
    write(tmp_path / "a" / "newscheck.toml", "severity = {NC101 = 'off', 'direction' = 'note'}")
    done = inside(
        tmp_path, "x.txt", "a", "--show-config", "--ignore", "NC103", "--baseline", "b\x7f.json"
    )
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = done.stdout.decode().split("\n\n")
    assert first.splitlines()[:2] == ["# x.txt", f"# configuration: {tmp_path / 'newscheck.toml'}"]
    assert 'select = ["NC1"]  # newscheck.toml' in first.splitlines()
    assert 'ignore = ["NC103", "NC102"]  # --ignore, per-file-ignores' in first.splitlines()
    assert "# summary is not set" in first.splitlines()
    assert "summary-words = 60  # newscheck.toml" in first.splitlines()
    assert 'dollar = "USD"  # default' in first.splitlines()
    assert tomllib.loads(first)["tolerance"] == {"NC": "0.5%"}
    table = tomllib.loads(second)
    assert table["severity"] == {"NC101": "off", "direction": "note"}
    assert table["baseline"] == "b\x7f.json"
    # What is shown is a configuration that says the same.
    write(tmp_path / "shown.toml", second)
    again = inside(tmp_path, "a", "--show-config", "--config", "shown.toml").stdout.decode()
    assert tomllib.loads(again) == table | {"baseline": str(tmp_path / "b\x7f.json")}


def test_settings_are_shown_without_reading(tmp_path: Path) -> None:
    done = inside(tmp_path, "--show-config", "nonsuch.txt", "-", "-o", "shown.toml")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    shown = (tmp_path / "shown.toml").read_text("utf-8")
    assert "# nonsuch.txt\n" in shown
    assert "# standard input\n" in shown
    write(tmp_path / "newscheck.toml", "a = 1")
    done = inside(tmp_path, "--show-config", "x.txt", "y.txt")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_a_file_says_how_large_an_article_may_be(tmp_path: Path) -> None:
    write(tmp_path / "a" / "x.txt", "It rained. " * 110_000)
    write(tmp_path / "a" / "newscheck.toml", "max-size = 1")
    done = inside(tmp_path, "a", "-f", "concise")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"newscheck: a/x.txt: over 1 MB: too large (--max-size)\n"
    copy = "It rained. " * 110_000
    done = inside(tmp_path, "--stdin-filename", "a/y.txt", "-f", "concise", copy=copy)
    assert done.stderr == b"newscheck: a/y.txt: over 1 MB: too large (--max-size)\n"


def test_a_broken_configuration_is_told_where_all_is_excluded_by_force(tmp_path: Path) -> None:
    write(tmp_path / "x.txt", SLIP)
    write(tmp_path / "newscheck.toml", "exclude = 'X'")
    done = inside(tmp_path, "x.txt", "--force-exclude", "-f", "json")
    assert documents(done)["x.txt"]["error"]["code"] == "configuration"
    said = "newscheck.toml: exclude: a list of strings is needed, not a string"
    assert done.stderr.decode() == f"newscheck: {said}\n"


def test_what_is_excluded_is_passed_over_in_folders(tmp_path: Path) -> None:
    for name in ("x.txt", "old/x.txt", "a/wire.txt", "a/y.txt", "b/z.txt"):
        write(tmp_path / name, "All is well.")
    write(tmp_path / "newscheck.toml", "exclude = ['old/', 'wire.txt']")

    def read(*arguments: str) -> list[str]:
        done = inside(tmp_path, *arguments, "-f", "json")
        assert (done.returncode, done.stderr) == (0, b"")
        return list(documents(done))

    assert read("a", "b", "old") == ["a/y.txt", "b/z.txt", "old/x.txt"]
    assert read(".") == ["./a/y.txt", "./b/z.txt", "./x.txt"]
    assert read(".", "--exclude", "/b/", "--exclude", "x.txt") == ["./a/y.txt"]
    assert read("a/wire.txt", "old/x.txt", "x.txt") == ["a/wire.txt", "old/x.txt", "x.txt"]
    assert read("a/wire.txt", "old/x.txt", "x.txt", "--force-exclude") == ["x.txt"]
    assert read("old", "--force-exclude") == []
    assert len(read("--isolated", "old", "a")) == 3


def test_a_folder_of_which_nothing_is_left_says_so(tmp_path: Path) -> None:
    write(tmp_path / "a" / "x.txt", "All is well.")
    write(tmp_path / "a" / ".gitignore", "*")
    done = inside(tmp_path, "a")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"ignored by git or excluded" in done.stderr


def test_copy_that_is_piped_in_goes_by_its_name(tmp_path: Path) -> None:
    write(tmp_path / "newscheck.toml", "select = ['NC2']")
    write(tmp_path / "a" / "newscheck.toml", "[per-file-ignores]\n'y.txt' = ['NC1']")

    def lines(*arguments: str) -> list[str]:
        done = inside(tmp_path, *arguments, "-f", "concise", copy=SLIP)
        assert done.stderr == b""
        return [line[: line.index(":")] for line in done.stdout.decode().splitlines()]

    assert lines() == []
    assert lines("--stdin-filename", "a/x.txt") == ["a/x.txt"]
    assert lines("-", "--stdin-filename", "a/x.txt") == ["a/x.txt"]
    assert lines("--stdin-filename", "a/y.txt") == []


def test_copy_that_is_piped_in_has_the_format_of_its_name(tmp_path: Path) -> None:
    record = '{"id": "r", "text": "A SLIP here."}\n'
    done = ran(DRIVER, "--stdin-filename", "x.jsonl", "-f", "jsonl", copy=record)
    document = json.loads(done.stdout)
    assert (document["path"], document["format"], document["id"]) == ("x.jsonl", "jsonl", "r")
    done = ran(DRIVER, "--stdin-filename", "x.xlsx", copy="A SLIP here.")
    assert done.returncode == 2
    assert b"x.xlsx: not a format that can be read" in done.stderr
    done = ran(DRIVER, "--stdin-filename", "x.xlsx", "--input-format", "text", copy="A SLIP here.")
    assert done.returncode == 1


def test_the_file_whose_name_piped_copy_has_is_not_written_over(tmp_path: Path) -> None:
    write(tmp_path / "x.txt", SLIP)
    done = inside(tmp_path, "--stdin-filename", "x.txt", "-o", "x.txt", copy=SLIP)
    assert done.returncode == 2
    assert b"among the inputs" in done.stderr
    assert (tmp_path / "x.txt").read_text("utf-8") == SLIP


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--stdin-filename", "a.txt", "b.txt"], "for copy that is piped in"),
        (["--stdin-filename="], "needs the name of a file"),
        (["--config", "a", "--isolated"], "--config names a file"),
        (["--config", "nonsuch.toml"], "nonsuch.toml: cannot be read: no such file or directory"),
        (["--input-format", "xml"], "'xml' is not one of"),
    ],
)
def test_what_cannot_be_asked_is_one_line(arguments: list[str], said: str) -> None:
    done = ran(DRIVER, *arguments, copy="Fine.")
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = done.stderr.decode().splitlines()
    assert said in line


@pytest.mark.parametrize("name", [known.name for known in FORMATS])
def test_every_format_can_be_told(name: str) -> None:
    done = ran(REAL, "--input-format", name, "-f", "json", copy="Fares went up on Tuesday.")
    (document,) = json.loads(done.stdout)["documents"]
    assert document["format"] == name
    assert name in ran(REAL, "--help", COLUMNS="120").stdout.decode()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody is refused a file here")
def test_a_configuration_that_may_not_be_read_is_one_line(tmp_path: Path) -> None:
    write(tmp_path / "newscheck.toml", "").chmod(0)
    done = inside(tmp_path, "-f", "concise", copy=SLIP)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"newscheck: newscheck.toml: cannot be read: permission denied\n"


@pytest.mark.parametrize(
    ("words", "loaded"),
    [(None, False), ("[project]\nname = 'x'", False), ("[tool.newscheck]", True)],
)
def test_toml_is_read_where_there_is_a_configuration(
    tmp_path: Path, words: str | None, loaded: bool
) -> None:
    if words is not None:
        write(tmp_path / "pyproject.toml", words)
    script = "import sys; from newscheck.cli import main; main(['-f', 'json']); print('tomllib' in sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        input=b"It rained.",
        capture_output=True,
        check=True,
    )
    assert done.stderr.split() == [str(loaded).encode()]
