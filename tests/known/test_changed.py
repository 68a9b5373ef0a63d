"""--changed-since: what git says is new is reported, and nothing else; and git is asked with care."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ..cli.command import REAL, environment, ran

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")

RISE = "Sales rose 20% to 50 million from 40 million."
COSTS = "Costs rose 20% to 50 million from 40 million."
SHARE = "In all 120 of the 480 members, or 30 percent, voted no."
OLD = f"A year at the mill\n\n{RISE}\n\nIt rained.\n\nThe end came soon.\n"
NOBODY = {
    **{f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(folder), *arguments],
        env=environment(**NOBODY),
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        check=True,
    )
    return done.stdout.strip()


def write(path: Path, copy: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(copy if isinstance(copy, bytes) else copy.encode())
    return path


def commit(folder: Path, words: str = "as it is") -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", words)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "house"
    write(folder / "stories" / "a.txt", OLD)
    git(tmp_path, "init", "--quiet", "--initial-branch=main", str(folder))
    commit(folder)
    return folder


def new(repository: Path, *arguments: object, since: str = "HEAD", **env: str) -> list[str]:
    """What is new among the findings: the file's name and the first words of the sentence."""
    paths = arguments or (repository / "stories",)
    done = ran(REAL, *map(str, paths), "--changed-since", since, "-f", "json", **env)
    assert done.stderr == b""
    found, errors = [], 0
    for document in json.loads(done.stdout)["documents"]:
        for finding in document["findings"]:
            if finding["suppressed"] is None:
                errors += finding["severity"] == "error"
                found.append(f"{Path(document['path']).name}:{finding['span']['line']}")
            else:
                assert finding["suppressed"] == "baseline"
    assert done.returncode == bool(errors)
    return found


def test_what_has_not_changed_is_suppressed(repository: Path) -> None:
    assert new(repository) == []
    assert ran(REAL, repository / "stories").returncode == 1


def test_lines_that_are_added_in_the_working_tree(repository: Path) -> None:
    path = write(repository / "stories" / "a.txt", f"{OLD}\n{COSTS}\n")
    assert new(repository) == ["a.txt:9"]
    git(repository, "add", "stories")
    assert new(repository) == ["a.txt:9"]
    commit(repository)
    assert new(repository) == []
    assert new(repository, since="HEAD~1") == ["a.txt:9"]
    assert new(repository, path, since="main~1") == ["a.txt:9"]


def test_lines_that_have_moved_are_not_new(repository: Path) -> None:
    write(repository / "stories" / "a.txt", f"Three\n\nlines\n\n{OLD}")
    assert new(repository) == []


def test_a_line_with_any_of_the_findings_figures_counts(repository: Path) -> None:
    lines = (
        "It rained in the valley on Monday, and it",
        "was said that sales at the mill rose 20%",
        "to 50 million units in the year from the",
        "40 million units that it made a year before.",
    )
    copy = "\n".join(lines) + "\n"
    path = write(repository / "stories" / "a.txt", copy)
    commit(repository)
    path.write_text(copy.replace("a year before", "the year before"))
    assert new(repository) == ["a.txt:2"]  # the line that 40 million stands on is another one
    path.write_text(f"{copy}\nIt rained.\n")
    assert new(repository) == []


def test_a_file_that_git_does_not_know_is_new(repository: Path) -> None:
    write(repository / ".gitignore", "drafts/\n")
    write(repository / "stories" / "b.txt", OLD)
    draft = write(repository / "drafts" / "c.txt", OLD)
    assert new(repository, repository / "stories", draft) == ["b.txt:3", "c.txt:3"]
    git(repository, "add", "stories")
    assert new(repository) == ["b.txt:3"]


def test_a_file_that_is_renamed_is_not_new(repository: Path) -> None:
    git(repository, "mv", "stories/a.txt", "stories/ä “b”\n.txt")
    assert new(repository) == []
    write(repository / "stories" / "ä “b”\n.txt", f"{OLD}\n{COSTS}\n")
    assert new(repository) == ["ä “b”\n.txt:9"]


@pytest.mark.parametrize(
    "name",
    ["-a.txt", ":(top)a.txt", "a b.txt", 'a"b\\.txt', "*.txt", "é\udce9.txt", "@@ -1 +1 @@.txt"],
)
def test_names_are_taken_as_they_are(repository: Path, name: str) -> None:
    path = repository / "stories" / name
    try:
        write(path, OLD)
    except OSError:
        pytest.skip("the file system has no such name")
    write(repository / "stories" / "x.txt", OLD)
    commit(repository)
    assert new(repository) == []
    write(path, f"{OLD}\n{COSTS}\n")
    assert [line.rpartition(":")[2] for line in new(repository)] == ["9"]


def test_the_other_branch_is_not_ours(repository: Path) -> None:
    git(repository, "checkout", "--quiet", "-b", "desk")
    write(repository / "stories" / "b.txt", f"{COSTS}\n")
    commit(repository)
    git(repository, "checkout", "--quiet", "main")
    write(repository / "stories" / "a.txt", OLD.replace("20%", "25%"))
    commit(repository)
    git(repository, "checkout", "--quiet", "desk")
    # Main has mended a line since: the old one is in our tree, and is no line that we have added.
    assert new(repository, since="main") == ["b.txt:1"]


def test_a_history_that_is_not_there_is_done_without(repository: Path) -> None:
    tree = git(repository, "write-tree")
    lone = git(repository, "commit-tree", "-m", "alone", tree)
    write(repository / "stories" / "a.txt", f"{OLD}\n{COSTS}\n")
    assert new(repository, since=lone) == ["a.txt:9"]


@pytest.mark.parametrize("ends", [b"\r\n", b"\r"])
def test_lines_are_counted_as_git_counts_them(repository: Path, ends: bytes) -> None:
    old = OLD.encode().replace(b"\n", ends)
    path = write(repository / "stories" / "a.txt", b"The first\n" * 3 + old)
    commit(repository)
    added = f"\n\n{COSTS}".encode()
    path.write_bytes(b"The first\n" * 3 + old + added.replace(b"\n", ends) + b"\n")
    # A lone CR ends no line of git's: all of the last line is new there.
    assert len(new(repository)) == (1 if ends == b"\r\n" else 2)


def test_text_that_git_takes_for_binary_has_changed_or_not(repository: Path) -> None:
    path = write(repository / "stories" / "a.txt", OLD.encode("utf-16"))
    commit(repository)
    assert new(repository) == []
    path.write_bytes(f"{OLD}\nIt rained.\n".encode("utf-16"))
    assert new(repository) == ["a.txt:3"]


def test_records_are_new_by_their_line(repository: Path) -> None:
    records = [json.dumps({"id": name, "text": RISE}) for name in "abc"]
    path = write(repository / "stories" / "all.jsonl", "\n".join(records[:2]) + "\n")
    commit(repository)
    path.write_text("\n".join(records) + "\n")
    done = ran(REAL, path, "--changed-since", "HEAD", "-f", "jsonl")
    documents = [json.loads(line) for line in done.stdout.splitlines()]
    told = [(d["id"], f["suppressed"]) for d in documents for f in d["findings"]]
    assert told == [("a", "baseline"), ("b", "baseline"), ("c", None)]


def test_the_repository_is_the_files(repository: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    git(tmp_path, "init", "--quiet", str(other))
    write(other / "b.txt", OLD)
    commit(other)
    write(other / "b.txt", f"{OLD}\n{COSTS}\n")
    # What a hook of another repository sets is not for this one.
    hooked = {"GIT_DIR": str(other / ".git"), "GIT_WORK_TREE": str(other), "GIT_INDEX_FILE": "nope"}
    assert new(repository, repository / "stories", other, **hooked) == ["b.txt:9"]


def test_a_submodule_is_a_repository_of_its_own(repository: Path, tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    git(tmp_path, "init", "--quiet", str(inner))
    write(inner / "b.txt", OLD)
    commit(inner)
    git(
        repository,
        *("-c", "protocol.file.allow=always", "submodule", "--quiet", "add"),
        *(str(inner), "stories/inner"),
    )
    commit(repository)
    write(repository / "stories" / "inner" / "b.txt", f"{OLD}\n{COSTS}\n")
    assert new(repository, repository / "stories" / "inner" / "b.txt") == ["b.txt:9"]
    git(repository, "tag", "adopted")
    done = ran(REAL, repository / "stories" / "inner" / "b.txt", "--changed-since", "adopted")
    assert (done.returncode, done.stdout) == (2, b"")


def test_through_a_link_it_is_the_same_file(repository: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(repository / "stories", target_is_directory=True)
    assert new(repository, link / "a.txt") == []


def test_what_the_repository_sets_up_is_not_run(repository: Path, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    helper = write(tmp_path / "helper", f"#!/bin/sh\ntouch '{mark}'\ncat\n")
    helper.chmod(0o755)
    write(repository / ".gitattributes", "*.txt diff=own\n")
    commit(repository)
    for key in ("diff.external", "diff.own.command", "diff.own.textconv", "core.fsmonitor"):
        git(repository, "config", key, str(helper))
    for key, value in {
        "color.diff": "always",
        "diff.noprefix": "true",
        "diff.context": "9",
        "diff.interHunkContext": "9",
        "diff.renames": "false",
        "diff.relative": "true",
        "core.pager": str(helper),
    }.items():
        git(repository, "config", key, value)
    mark.unlink(missing_ok=True)
    write(repository / "stories" / "a.txt", f"Mill\n\n{OLD}\n{COSTS}\n")
    assert new(repository) == ["a.txt:11"]
    assert not mark.exists()


def test_nothing_but_git_is_started_and_no_file_is_written(repository: Path) -> None:
    # The guard of tests/test_offline.py, but for git.
    from ..test_offline import RUN

    write(repository / "stories" / "a.txt", f"{OLD}\n{COSTS}\n")
    guarded = RUN.replace(
        "    if out or child or written:",
        "    child = child and not (event == 'subprocess.Popen' and args[1][0] == 'git')\n"
        "    written = written and args[0] != os.devnull\n"
        "    if out or child or written:",
    )
    assert guarded != RUN
    arguments = [str(repository / "stories"), "--changed-since", "HEAD", "-f", "concise"]
    done = subprocess.run(
        [sys.executable, "-B", "-c", guarded, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=environment(),
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count("NC101") == 1


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        ("nonsuch", "'nonsuch' is no revision of the repository "),
        ("HEAD~9", "'HEAD~9' is no revision of the repository "),
        ("HEAD:stories", "is no revision of the repository "),
        ("-p", None),
        ("--output=x", "'--output=x' is no revision of the repository "),
        ("a\nb", "'a\\nb' is no revision"),
        ("", "'' is no revision"),
    ],
)
def test_a_revision_that_there_is_not_is_one_line(
    repository: Path, revision: str, said: str | None
) -> None:
    done = ran(REAL, repository / "stories", f"--changed-since={revision}")
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("newscheck: --changed-since: ")
    assert said is None or said in line
    assert not (repository / "x").exists()


def test_a_file_in_no_repository_is_one_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", OLD)
    done = ran(REAL, path, "--changed-since", "HEAD", GIT_CEILING_DIRECTORIES=str(tmp_path.parent))
    assert (done.returncode, done.stdout) == (2, b"")
    assert (
        done.stderr.decode() == f"newscheck: --changed-since: {tmp_path} is in no git repository\n"
    )


def test_without_git_it_is_one_line(repository: Path, tmp_path: Path) -> None:
    done = ran(REAL, repository / "stories", "--changed-since", "HEAD", PATH=str(tmp_path))
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"newscheck: --changed-since needs git, which is not there\n"


def test_piped_copy_has_no_past() -> None:
    done = ran(REAL, "--changed-since", "HEAD", copy=OLD)
    assert (done.returncode, done.stdout) == (2, b"")
    assert len(done.stderr.splitlines()) == 1


def test_a_missing_file_is_told_of_as_ever(repository: Path) -> None:
    done = ran(REAL, repository / "gone.txt", "--changed-since", "HEAD")
    assert done.returncode == 2
    assert done.stderr.decode().endswith("gone.txt: no such file or directory\n")


def test_a_nested_repository_without_the_revision_leaves_the_rest_alone(repository: Path) -> None:
    git(repository, "tag", "adopted")
    inner = repository / "stories" / "inner"
    git(repository, "init", "--quiet", str(inner))
    other = write(inner / "b.txt", OLD)
    commit(inner)
    write(repository / "stories" / "a.txt", f"{OLD}\n{COSTS}\n")
    from newscheck.aside.known import Known
    from newscheck.pipeline import check
    from newscheck.reading.text import read_text
    from newscheck.request import Request
    from newscheck.settings import Settings

    paths = [str(repository / "stories" / "a.txt"), str(other)]
    reports = [check(read_text(Path(p).read_text(), path=p), Settings()) for p in paths]
    known = Known(Request(changed_since="adopted"), [str(repository / "stories")])
    first, second = known.marked(reports)
    assert [finding.suppressed for finding in first.findings] == ["baseline", None]
    assert second.error is not None
    assert "'adopted' is no revision of the repository" in second.error.message


def test_both_may_be_asked_for(repository: Path) -> None:
    known = repository / "known.json"
    write(repository / "stories" / "a.txt", f"{OLD}\n{COSTS}\n")
    ran(REAL, repository / "stories", "--write-baseline", known)
    write(repository / "stories" / "a.txt", f"{OLD}\n{COSTS}\n\n{SHARE}\n")
    assert new(repository, repository / "stories", "--baseline", known) == ["a.txt:11"]


@pytest.mark.parametrize(
    ("name", "copy", "added"),
    [
        ("a.md", f"# A year at the mill\n\n{RISE}\n\n- one\n- two\n", f"- {COSTS}\n"),
        (
            "a.html",
            f"<article><h1>A year at the mill</h1>\n<p>{RISE}</p>\n<p>It rained.</p>\n",
            f"<p>Costs &amp; fees: {COSTS}</p></article>\n",
        ),
    ],
)
def test_lines_of_markup_are_the_files(repository: Path, name: str, copy: str, added: str) -> None:
    path = write(repository / "stories" / name, copy)
    commit(repository)
    assert new(repository) == []
    path.write_text(copy + added)
    assert new(repository) == [f"{name}:{copy.count(chr(10)) + 1}"]


def test_a_word_file_has_changed_or_not(repository: Path) -> None:
    docx = pytest.importorskip("docx")
    path = repository / "stories" / "a.docx"
    draft = docx.Document()
    draft.add_paragraph(RISE)
    draft.save(str(path))
    commit(repository)
    assert new(repository) == []
    draft.add_paragraph("It rained.")
    draft.save(str(path))
    assert new(repository) == ["a.docx:1"]
