"""Patterns of paths: what git's own documentation says of them, and git's word on many more."""

from __future__ import annotations

import random
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck.globs import names, read_glob, read_globs, verdict

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("notes.txt", "notes.txt", True),
        ("notes.txt", "a/b/notes.txt", True),
        ("notes.txt", "old-notes.txt", False),
        ("/notes.txt", "notes.txt", True),
        ("/notes.txt", "a/notes.txt", False),
        ("a/notes.txt", "a/notes.txt", True),
        ("a/notes.txt", "b/a/notes.txt", False),
        ("*.txt", "a/b.txt", True),
        ("a/*.txt", "a/b.txt", True),
        ("a/*.txt", "a/b/c.txt", False),
        ("**/b.txt", "b.txt", True),
        ("**/b.txt", "a/c/b.txt", True),
        ("a/**", "a/b/c.txt", True),
        ("a/**", "b/a/c.txt", False),
        ("a/**/c.txt", "a/c.txt", True),
        ("a/**/c.txt", "a/b/b/c.txt", True),
        ("a/?x**/c.txt", "a/bxb/b/c.txt", False),
        ("?.txt", "a.txt", True),
        ("?.txt", "ab.txt", False),
        ("a?b/c", "a/b/c", False),
        ("[a-c].txt", "b.txt", True),
        ("[!a-c].txt", "b.txt", False),
        ("[^a-c].txt", "d.txt", True),
        ("[]a].txt", "].txt", True),
        ("[[:digit:]]*.txt", "2024.txt", True),
        ("[[:nonsuch:]]*.txt", "2024.txt", False),
        ("[a.txt", "a.txt", False),
        ("\\*.txt", "a.txt", False),
        ("\\*.txt", "*.txt", True),
        ("\\#a", "#a", True),
        ("\\!a", "!a", True),
        ("a.txt   ", "a.txt", True),
        ("a.txt\\ ", "a.txt ", True),
        ("a.txt\\", "a.txt\\", False),
        ("", "a.txt", False),
        ("/", "a.txt", False),
    ],
)
def test_a_pattern_fits_what_git_says(pattern: str, path: str, fits: bool) -> None:
    assert verdict([read_glob(pattern)], path) is (True if fits else None)


def test_a_pattern_that_ends_in_a_slash_fits_folders_alone() -> None:
    assert verdict([read_glob("old/")], "old") is None
    assert verdict([read_glob("old/")], "old", folder=True)
    assert names([read_glob("old/")], "a/old/b/c.txt")


def test_the_last_pattern_that_fits_decides() -> None:
    globs = read_globs(["# drafts", "", "*.txt", "!keep.txt", "/a/keep.txt"])
    paths = ["a.txt", "keep.txt", "a/keep.txt", "b/keep.txt", "a.md"]
    assert [verdict(globs, path) for path in paths] == [True, False, True, False, None]


def test_what_lies_in_a_folder_that_is_named_cannot_be_taken_back() -> None:
    assert names(read_globs(["old/", "!old/keep.txt"]), "old/keep.txt")


def test_a_pattern_that_is_longer_than_any_path_is_none() -> None:
    assert read_globs(["*" * 5000]) == ()


@given(st.text("ab/.", min_size=1, max_size=12))
def test_a_path_without_wildcards_names_itself(path: str) -> None:
    if not any(part in ("", ".", "..") for part in path.split("/")):
        assert verdict([read_glob(f"/{path}")], path)
        assert verdict([read_glob(f"**/{path}")], f"b/{path}")
        assert names([read_glob(f"/{path}")], f"{path}/a")


@given(st.text("ab*?[]!\\/-^:", max_size=24), st.text("ab/[", max_size=24))
def test_no_pattern_is_too_odd(pattern: str, path: str) -> None:
    taken_back = verdict([read_glob(f"!{pattern}")], path)
    if not pattern.startswith("!") and not pattern.endswith(" "):
        assert (taken_back is False) is (verdict([read_glob(pattern)], path) is True)


def test_many_stars_take_no_longer_than_few() -> None:
    # Each star that went through every ending by itself would make this one take for ever.
    assert verdict([read_glob("*a" * 60 + "b")], "a" * 250) is None
    assert verdict([read_glob("**/a*/" * 40 + "b")], "a/" * 120 + "c") is None


PARTS = (
    *("a", "b", "*", "**", "?", "*.txt", "[ab]", "[!a]*", "a*", "\\a", "[a-c]*", "[]a]", "[a"),
    *("[[:alpha:]]", "[[:foo:]]", "a**", "**a", "*b*a", "\\!b", "#a", "!b", "a ", "a\\ ", "[a/b]"),
    *("[!-]", "[a\\-]", "[\\]]*", "a\\*", "***", "?*", "[[:]a]", "\\[a", "a\\", "[-a]", "[a-]"),
)
NAMES = ("a", "b", "ab", "a.txt", ".h", "a b ", "#a", "!b", "a]", "[a", "-", "a*", "abba")


@pytest.mark.skipif(shutil.which("git") is None, reason="git is to be asked")
@pytest.mark.parametrize("seed", range(12))
def test_git_says_the_same(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    paths = set()
    for _ in range(60):
        path = "/".join(chance.choice(NAMES) for _ in range(chance.randint(1, 4)))
        try:
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).touch(exist_ok=False)
        except OSError:
            continue  # a folder or a file of that name is there
        paths.add(path)
    lines = [
        chance.choice(("", "", "!", "/"))
        + "/".join(chance.choice(PARTS) for _ in range(chance.randint(1, 3)))
        + chance.choice(("", "", "/"))
        for _ in range(4)
    ]
    (tmp_path / ".gitignore").write_text("\n".join(lines), encoding="utf-8")
    asked = subprocess.run(
        ["git", "-C", tmp_path, "check-ignore", "--no-index", "-z", "--stdin"],
        input="\0".join(sorted(paths)).encode(),
        capture_output=True,
        check=False,
    )
    globs = read_globs(lines)
    ours = {path for path in paths if names(globs, path)}
    assert ours == set(asked.stdout.decode().split("\0")) - {""}
