"""Which files of a folder are read."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from newscheck.reading.walk import articles_under
from newscheck.settings import SettingsError

POSIX = pytest.mark.skipif(os.name == "nt", reason="links, pipes and a POSIX file system's names")
GIT = pytest.mark.skipif(shutil.which("git") is None, reason="git is to be asked")


def tree(top: Path, *paths: str) -> None:
    """Articles at the paths."""
    for path in paths:
        (top / path).parent.mkdir(parents=True, exist_ok=True)
        (top / path).write_text("It rained.", encoding="utf-8")


def write(path: Path, *lines: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def walked(top: Path, said: list[str] | None = None) -> list[str]:
    warn = (said if said is not None else []).append
    found = []
    for item in articles_under(str(top), lambda path, folder: False, warn):
        assert isinstance(item, str)
        found.append(os.path.relpath(item, top))
    return found


def test_the_order_is_that_of_names_folder_by_folder(tmp_path: Path) -> None:
    tree(tmp_path, "b.txt", "a/z.txt", "a.txt", "a/b/c.txt", "c.jsonl", "d.png")
    assert walked(tmp_path) == ["a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "c.jsonl"]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    tree(tmp_path, ".a.txt", ".git-old/a.txt", "a/.b/c.txt", "a/b.txt")
    assert walked(tmp_path) == ["a/b.txt"]
    assert walked(tmp_path / ".git-old") == ["a.txt"]


def test_what_git_ignores_is_passed_over(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "build/a.txt", "src/build/a.txt", "wire/a.txt", "wire/keep.txt")
    tree(tmp_path, "wire/old/a.txt", "wire/old/keep.txt")
    write(tmp_path / ".gitignore", "/build/", "wire/*.txt", "!keep.txt")
    write(tmp_path / "wire" / ".gitignore", "old/*", "!old/keep.txt")
    assert walked(tmp_path) == ["a.txt", "src/build/a.txt", "wire/keep.txt", "wire/old/keep.txt"]


def test_lists_above_count_up_to_the_top_of_the_repository(tmp_path: Path) -> None:
    tree(tmp_path, "repo/a/b/x.txt", "repo/a/b/y.txt", "repo/a/b/z.txt", "repo/a/b/u.txt")
    write(tmp_path / ".gitignore", "x.txt")
    write(tmp_path / "repo" / ".gitignore", "y.txt", "z.txt")
    write(tmp_path / "repo" / "a" / ".gitignore", "!z.txt")
    assert walked(tmp_path / "repo" / "a" / "b") == ["u.txt", "x.txt", "y.txt", "z.txt"]
    write(tmp_path / "repo" / ".git" / "info" / "exclude", "u.txt", "z.txt")
    assert walked(tmp_path / "repo" / "a" / "b") == ["x.txt", "z.txt"]


def test_a_repository_in_a_repository_begins_anew(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "inner/a.txt", "inner/b.txt")
    (tmp_path / ".git").mkdir()
    write(tmp_path / ".gitignore", "a.txt")
    write(tmp_path / "inner" / ".git" / "info" / "exclude", "b.txt")
    assert walked(tmp_path) == ["inner/a.txt"]


@GIT
def test_a_second_work_tree_has_the_excludes_of_the_first(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", tmp_path / "main", *words], check=True, capture_output=True)

    (tmp_path / "main").mkdir()
    git("init", "-q")
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    git(*author, "commit", "-q", "--allow-empty", "-m", "First")
    git("worktree", "add", "-q", "../second")
    write(tmp_path / "main" / ".git" / "info" / "exclude", "a.txt")
    tree(tmp_path, "second/a.txt", "second/b.txt")
    assert walked(tmp_path / "second") == ["b.txt"]


def test_a_folder_that_is_named_is_walked_though_git_ignores_it(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    tree(tmp_path, "build/a.txt")
    write(tmp_path / ".gitignore", "build/")
    assert walked(tmp_path / "build") == ["a.txt"]


@POSIX
def test_links_lead_in_no_circle(tmp_path: Path) -> None:
    tree(tmp_path, "a/b.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "up.txt").symlink_to(tmp_path)
    (tmp_path / "a" / "c.txt").symlink_to(tmp_path / "a" / "b.txt")
    assert walked(tmp_path) == ["a/b.txt", "a/c.txt"]


@POSIX
def test_a_list_that_is_no_file_ends_nothing(tmp_path: Path) -> None:
    tree(tmp_path, "a/a.txt", "b/a.txt", "c/a.txt")
    os.mkfifo(tmp_path / "a" / ".gitignore")
    (tmp_path / "b" / ".gitignore").mkdir()
    write(tmp_path / "list", "a.txt")
    (tmp_path / "c" / ".gitignore").symlink_to(tmp_path / "list")
    assert walked(tmp_path) == ["a/a.txt", "b/a.txt", "c/a.txt"]


def test_a_list_that_is_too_long_is_told_and_not_honoured(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt")
    write(tmp_path / ".gitignore", "*.txt\n" * 200_000)
    said: list[str] = []
    assert walked(tmp_path, said) == ["a.txt"]
    assert said == [f"{tmp_path / '.gitignore'}: not honoured: over 1 MB"]


def test_a_list_from_another_system_is_read(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "b.txt", "c.txt")
    (tmp_path / ".gitignore").write_bytes(b"\xef\xbb\xbfa.txt\r\nb.txt\r\n\xff\xfe\r\n")
    assert walked(tmp_path) == ["c.txt"]


def test_a_folder_whose_settings_are_broken_is_told_once(tmp_path: Path) -> None:
    tree(tmp_path, "a/a.txt", "a/b.txt", "b.txt")

    def excluded(path: str, folder: bool) -> bool:
        if Path(path).parent.name == "a":
            raise SettingsError("no")
        return False

    items = list(articles_under(str(tmp_path), excluded, print))
    assert [item if isinstance(item, str) else item[0] for item in items] == [
        str(tmp_path / "a"),
        str(tmp_path / "b.txt"),
    ]


@GIT
def test_git_keeps_the_same_files(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    parts = ("a", "b", "cc")
    tree(tmp_path, *(f"{x}/{y}/{z}.txt" for x in parts for y in parts for z in parts))
    tree(tmp_path, *(f"{x}/{y}.txt" for x in parts for y in parts), *(f"{x}.txt" for x in parts))
    write(tmp_path / ".git" / "info" / "exclude", "b/a/*", "cc.txt", "a/cc/")
    write(tmp_path / ".gitignore", "**/cc/b.txt", "/a.txt", "b.txt", "!/b/b.txt")
    write(tmp_path / "b" / ".gitignore", "!a/b.txt", "?.txt", "!b.txt")
    write(tmp_path / "a" / "b" / ".gitignore", "*", "!cc.txt")
    kept = subprocess.run(
        ["git", "-C", tmp_path, "ls-files", "-z", "--others", "--exclude-standard", "*.txt"],
        capture_output=True,
        check=True,
        env={**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
    )
    assert sorted(walked(tmp_path)) == sorted(kept.stdout.decode().split("\0")[:-1])
