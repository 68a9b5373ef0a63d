"""Configuration files: what they may hold, and what is said of those that cannot be."""

from __future__ import annotations

import os
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck.config.file import config_in, read_config
from newscheck.config.keys import KEYS
from newscheck.findings import Severity
from newscheck.settings import SettingsError

if TYPE_CHECKING:
    from pathlib import Path

POSIX = pytest.mark.skipif(os.name == "nt", reason="links, pipes and modes of a POSIX file system")


def read(folder: Path, words: str | bytes, name: str = "newscheck.toml") -> dict[str, object]:
    (folder / name).write_bytes(words.encode() if isinstance(words, str) else words)
    config = read_config(str(folder / name))
    assert config is not None
    return dict(config.values)


def refused(folder: Path, words: str | bytes, name: str = "newscheck.toml") -> str:
    """The line that is said of a file, after its name."""
    with pytest.raises(SettingsError) as told:
        read(folder, words, name)
    (line,) = str(told.value).splitlines()
    start = f"{folder / name}: "
    assert line.startswith(start)
    return line.removeprefix(start)


def test_every_key_is_read(tmp_path: Path) -> None:
    words = """
        select = ["nc1", "Percent-Change"]
        ignore = []
        tolerance = "0.5%"
        dollar = "cad"
        fail-on = "note"
        exclude = ["a/", "!b"]
        baseline = "known.json"
        summary = 0
        summary-words = 60
        max-size = 2
        severity = { nc101 = "off", direction = "note" }
        per-file-ignores = { "a/*" = ["NC5"] }
    """
    values = read(tmp_path, words)
    assert values == {
        "select": ("NC1", "percent-change"),
        "ignore": (),
        "tolerance": (("NC", Fraction(1, 200)),),
        "dollar": "CAD",
        "fail-on": Severity.NOTE,
        "exclude": ("a/", "!b"),
        "baseline": str(tmp_path / "known.json"),
        "summary": 0,
        "summary-words": 60,
        "max-size": 2,
        "severity": (("NC101", "off"), ("direction", Severity.NOTE)),
        "per-file-ignores": (("a/*", ("NC5",)),),
    }
    assert set(values) == {key.name for key in KEYS}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("slect = []", "unknown key 'slect' (did you mean select?)"),
        ("fail_on = 'note'", "unknown key 'fail_on' (did you mean fail-on?)"),
        ("perFileIgnores = {}", "unknown key 'perFileIgnores' (did you mean per-file-ignores?)"),
        ("x = 1", "unknown key 'x' (the keys are select, ignore, "),
        ('"a\\u001b" = 1', "unknown key 'a\\x1b' (the keys are"),
        ("[tool.newscheck]\nselect = []", "in a newscheck.toml the keys stand at the top"),
        ("select = 'NC1'", "select: a list of strings is needed, not a string"),
        ("select = [1]", "select: a list of strings is needed, not a list of something else"),
        ("ignore = ['NC999']", "ignore: no rule is called 'NC999'"),
        ("ignore = ['percent-chnage']", "(did you mean percent-change?)"),
        ("severity = 'error'", "severity: a table is needed, not a string"),
        ("severity.NC101 = 1", "severity: NC101: a string is needed, not a number"),
        ("severity.NC101 = 'eror'", "severity: 'eror' is none of"),
        ("severity.NC999 = 'error'", "severity: no rule is called 'NC999'"),
        ("tolerance = 0.01", "tolerance: a table is needed, not a number"),
        ("tolerance = '1'", "tolerance: '1' is no percentage"),
        ("tolerance.NC1 = 1", "tolerance: NC1: a string is needed, not a number"),
        ("dollar = 'EUR'", "dollar: 'EUR' is no currency that is written with a bare $"),
        ("dollar = 1979-05-27", "dollar: a string is needed, not a date or time"),
        ("fail-on = 'off'", "fail-on: 'off' is none of error, warning, note"),
        ("fail-on = true", "fail-on: a string is needed, not true or false"),
        ("summary = -1", "summary: a whole number from 0 up is needed, not -1"),
        ("summary = true", "summary: a whole number from 0 up is needed, not true or false"),
        ("summary = 3.0", "summary: a whole number from 0 up is needed, not a number"),
        ("summary-words = '60'", "summary-words: a whole number from 0 up is needed"),
        ("max-size = 0", "max-size: the size of an article is in megabytes, 1 to 4,096"),
        ("max-size = '5 MB'", "max-size: a whole number from 0 up is needed, not a string"),
        ("exclude = {}", "exclude: a list of strings is needed, not a table"),
        ("baseline = ''", "baseline: the path of a file is needed"),
        ('baseline = "a\\u0000"', "baseline: the path of a file is needed"),
        ("per-file-ignores = ['a']", "per-file-ignores: a table is needed, not a list"),
        ("per-file-ignores = {a = 'NC1'}", "per-file-ignores: a: a list of strings is needed"),
        ("per-file-ignores = {a = ['no']}", "per-file-ignores: a: no rule is called 'no'"),
        ("select = [\n\n'NC1'", "is no TOML: unclosed array (at the end, line 3)"),
        ("\n\nselect NC1", "is no TOML: expected '=' after a key"),
        ("select = []\nselect = []", "is no TOML: cannot overwrite a value (at the end, line 2)"),
        (f"summary = {'9' * 5000}", "is no TOML: "),
        (f"select = {'[' * 5000}", "is nested too deeply"),
        (f"{'a.' * 5000}a = 1", "unknown key 'a'"),
        (b"dollar = '\xff'", "is no UTF-8 text"),
        (b"\0", "is no TOML: "),
        ("#" * (1024 * 1024 + 1), "over 1 MB: too large for a configuration file"),
    ],
)
def test_what_cannot_be_is_one_line(tmp_path: Path, words: str | bytes, said: str) -> None:
    line = refused(tmp_path, words)
    assert said in line
    assert len(line) < 400


def test_the_line_of_broken_toml_is_told(tmp_path: Path) -> None:
    assert "(at line 3, column 8)" in refused(tmp_path, "\n\nselect NC1")


def test_a_file_of_a_windows_editor_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbfsummary = 2\r\n") == {"summary": 2}


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_no_file_is_too_odd(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    # In a folder of its own: what lies in the one above would hold for every other test.
    path = tmp_path_factory.mktemp("odd") / "newscheck.toml"
    path.write_bytes(data)
    try:
        config = read_config(str(path))
    except SettingsError as error:
        assert str(error).startswith(str(path))
    else:
        assert config is not None


def test_pyproject_has_a_table_for_newscheck(tmp_path: Path) -> None:
    words = "[project]\nname = 'x'\n[tool.newscheck]\nsummary = 1\n[tool.newscheck.severity]\nNC1 = 'off'"
    assert read(tmp_path, words, "pyproject.toml") == {"summary": 1, "severity": (("NC1", "off"),)}
    said = refused(tmp_path, "[tool.newscheck]\nsumary = 1", "pyproject.toml")
    assert said == "unknown key 'sumary' (did you mean summary?)"
    said = refused(tmp_path, "tool.newscheck = 1", "pyproject.toml")
    assert said == "tool.newscheck is no table"


@pytest.mark.parametrize(
    "words",
    ["[project]\nname = 'newscheck-stories'", "tool = 1 # newscheck", "[tool.other]\nbroken ="],
)
def test_a_pyproject_that_says_nothing_of_newscheck_is_passed_over(
    tmp_path: Path, words: str
) -> None:
    (tmp_path / "pyproject.toml").write_text(words, encoding="utf-8")
    assert config_in(str(tmp_path)) is None


def test_of_two_files_in_a_folder_our_own_counts(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.newscheck]\nsummary = 1", encoding="utf-8")
    (tmp_path / "newscheck.toml").write_text("", encoding="utf-8")
    config = config_in(str(tmp_path))
    assert config is not None
    assert (config.path, config.values) == (str(tmp_path / "newscheck.toml"), ())


@POSIX
def test_what_is_no_file_is_no_configuration(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "newscheck.toml")
    (tmp_path / "pyproject.toml").mkdir()
    assert config_in(str(tmp_path)) is None
    with pytest.raises(SettingsError, match="is not a regular file"):
        read_config(str(tmp_path / "newscheck.toml"))
    with pytest.raises(SettingsError, match="no such file or directory"):
        read_config(str(tmp_path / "nonsuch.toml"))


@POSIX
def test_a_link_is_followed_and_counts_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "desk.toml").write_text("baseline = 'b.json'", encoding="utf-8")
    (tmp_path / "newscheck.toml").symlink_to("shared/desk.toml")
    config = config_in(str(tmp_path))
    assert config is not None
    assert config.values == (("baseline", str(tmp_path / "b.json")),)
    (tmp_path / "shared" / "newscheck.toml").symlink_to("newscheck.toml")
    assert config_in(str(tmp_path / "shared")) is None
