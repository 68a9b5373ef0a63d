"""Which settings a file has: the nearest configuration's, and the command line's before them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from newscheck.config.desk import Desk
from newscheck.findings import Severity
from newscheck.request import make_request
from newscheck.settings import Settings, SettingsError


def desk(**options: Any) -> Desk:
    return Desk(make_request(**options).asked)


def write(path: Path, words: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
    return path


def test_the_nearest_configuration_counts_alone(tmp_path: Path) -> None:
    write(tmp_path / "newscheck.toml", "summary = 1\ndollar = 'CAD'")
    write(tmp_path / "a" / "pyproject.toml", "[tool.newscheck]\nsummary = 2")
    write(tmp_path / "a" / "b" / "pyproject.toml", "[project]\nname = 'newscheck'")
    asked = desk()
    assert asked.settings_of(str(tmp_path / "x.txt")) == Settings(summary=1, dollar="CAD")
    for path in ("a/x.txt", "a/b/x.txt", "a/b/c/x.txt"):
        assert asked.settings_of(str(tmp_path / path)) == Settings(summary=2)


def test_paths_are_from_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a" / "newscheck.toml", "summary = 1")
    write(tmp_path / "newscheck.toml", "summary = 2")
    monkeypatch.chdir(tmp_path / "a")
    asked = desk()
    found = [asked.settings_of(path).summary for path in ("-", "x.txt", "../x.txt", "b/../x.txt")]
    assert found == [1, 1, 2, 1]


def test_each_folder_is_looked_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    monkeypatch.setattr("newscheck.config.desk.config_in", looked.append)
    asked = desk()
    for path in ("a/b/x.txt", "a/b/y.txt", "a/x.txt", "x.txt"):
        asked.settings_of(str(tmp_path / path))
    assert looked[:3] == [str(tmp_path / "a" / "b"), str(tmp_path / "a"), str(tmp_path)]
    assert len(looked) == len(set(looked)) == len((tmp_path / "a" / "b" / "x").parents)


def test_the_command_line_goes_first(tmp_path: Path) -> None:
    write(
        tmp_path / "newscheck.toml",
        "dollar = 'CAD'\nfail-on = 'note'\nsummary = 5\nselect = ['NC1']\nbaseline = 'b'",
    )
    asked = desk(dollar="aud", fail_on=Severity.WARNING, baseline="c", select=["NC2,NC3"])
    assert asked.settings_of(str(tmp_path / "x.txt")) == Settings(
        dollar="AUD",
        fail_on=Severity.WARNING,
        summary=5,
        select=("NC2", "NC3"),
        baseline="c",
    )


def test_what_is_selected_is_judged_whatever_the_file_leaves_out(tmp_path: Path) -> None:
    words = "select = ['NC1']\nignore = ['NC101']\n[severity]\nNC1 = 'off'\nNC101 = 'note'"
    write(tmp_path / "newscheck.toml", words)
    settings = desk(select=["NC101"]).settings_of(str(tmp_path / "x.txt"))
    assert settings == Settings(select=("NC101",), severity=(("NC101", Severity.NOTE),))


def test_what_is_ignored_is_left_out_as_well(tmp_path: Path) -> None:
    write(tmp_path / "newscheck.toml", "ignore = ['NC101']")
    settings = desk(ignore=["NC2"]).settings_of(str(tmp_path / "x.txt"))
    assert settings == Settings(ignore=("NC101", "NC2"))


@pytest.mark.parametrize(
    ("words", "options", "lengths"),
    [
        ("", {}, (3, None)),
        ("summary = 5", {}, (5, None)),
        ("summary-words = 60", {}, (60, 60)),
        ("summary = 2\nsummary-words = 60", {}, (2, 60)),
        ("summary = 5", {"summary_words": 60}, (60, 60)),
        ("summary-words = 60", {"summary": 2}, (2, None)),
        ("summary = 5", {"summary": 0}, (0, None)),
    ],
)
def test_the_two_lengths_of_a_summary_are_one_wish(
    tmp_path: Path, words: str, options: dict[str, int], lengths: tuple[int, int | None]
) -> None:
    write(tmp_path / "newscheck.toml", words)
    settings = desk(**options).settings_of(str(tmp_path / "x.txt"))
    assert (settings.summary, settings.summary_words) == lengths


def test_rules_are_left_out_of_some_files(tmp_path: Path) -> None:
    words = """
        ignore = ["NC7"]
        [per-file-ignores]
        "sport/" = ["NC5"]
        "*-live.md" = ["headline", "NC2"]
        "/quiz.txt" = ["NC1"]
    """
    write(tmp_path / "newscheck.toml", words)
    asked = desk()

    def ignored(path: str) -> tuple[str, ...]:
        return asked.settings_of(str(tmp_path / path)).ignore

    assert ignored("x.txt") == ("NC7",)
    assert ignored("a/sport/b/x.txt") == ("NC7", "NC5")
    assert ignored("sport/x-live.md") == ("NC7", "NC5", "headline", "NC2")
    assert ignored("quiz.txt") == ("NC7", "NC1")
    assert ignored("a/quiz.txt") == ("NC7",)


def test_what_is_excluded_is_excluded_from_its_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a" / "newscheck.toml", "exclude = ['/old/', '*.tmp.txt', '!b.tmp.txt']")
    write(tmp_path / "a" / "inner" / "newscheck.toml", "")
    monkeypatch.chdir(tmp_path)
    asked = desk(exclude=["a/x.txt"])
    assert asked.excludes("a/old", True)
    assert not asked.excludes("a/b/old", True)
    assert not asked.excludes("old", True)
    assert asked.excludes("a/b/c.tmp.txt", False)
    assert not asked.excludes("a/b/b.tmp.txt", False)
    assert not asked.excludes("a/inner/c.tmp.txt", False)
    assert asked.excludes(str(tmp_path / "a" / "x.txt"), False)
    assert not asked.excludes("x.txt", False)
    # A folder that is named is walked; a file in it that is named is refused with its folder.
    assert not asked.excludes("a/old/x.md", False)
    assert asked.refuses("a/old/x.md", False)


def test_one_file_can_be_for_all_or_none(tmp_path: Path) -> None:
    write(tmp_path / "newscheck.toml", "summary = 1")
    other = write(tmp_path / "desk" / "ours.toml", "summary = 2\nexclude = ['/a.txt']")
    assert desk(config=str(other)).settings_of(str(tmp_path / "x.txt")).summary == 2
    assert not desk(config=str(other)).excludes(str(tmp_path / "a.txt"), False)
    assert desk(isolated=True).settings_of(str(tmp_path / "x.txt")) == Settings()
    shared = write(tmp_path / "p" / "pyproject.toml", "[project]")
    with pytest.raises(SettingsError, match=r"there is no \[tool.newscheck\] in it"):
        desk(config=str(shared))
    with pytest.raises(SettingsError, match="no such file"):
        desk(config=str(tmp_path / "nonsuch.toml"))
    with pytest.raises(SettingsError, match="--isolated"):
        desk(config=str(other), isolated=True)


def test_a_broken_configuration_is_broken_for_all_below_it(tmp_path: Path) -> None:
    write(tmp_path / "a" / "newscheck.toml", "summary = 'x'")
    write(tmp_path / "a" / "b" / "newscheck.toml", "summary = 4")
    asked = desk()
    for _ in range(2):
        with pytest.raises(SettingsError, match=r"newscheck.toml: summary: "):
            asked.settings_of(str(tmp_path / "a" / "c" / "x.txt"))
    assert asked.settings_of(str(tmp_path / "a" / "b" / "x.txt")).summary == 4
    assert asked.settings_of(str(tmp_path / "x.txt")) == Settings()


@pytest.mark.skipif(os.name == "nt", reason="a POSIX file system lets go of a folder in use")
def test_a_working_directory_that_is_gone_has_no_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert desk(exclude=["x"]).settings_of("-") == Settings()
    monkeypatch.chdir(tmp_path)
    assert Path.cwd() == tmp_path
