"""What a run tells beside its report: numbers when asked for, and how far it is to who waits."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from .command import DRIVER, environment, ran

if TYPE_CHECKING:
    from pathlib import Path

CURSOR_SHOWN = "\x1b[?25h"


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    for name, copy in (("a.txt", "SLIP, DOUBT."), ("b.txt", "SLIP."), ("c.txt", "Fine.")):
        (tmp_path / name).write_text(copy, encoding="utf-8")
    return tmp_path


def test_statistics_are_told_on_stderr(drafts: Path) -> None:
    done = ran(DRIVER, drafts, drafts / "no.txt", "--statistics", "-f", "jsonl")
    assert len(done.stdout.splitlines()) == 4
    lines = done.stderr.decode().splitlines()
    assert lines[0].startswith(f"newscheck: {drafts / 'no.txt'}: ")
    assert lines[1:] == [
        "NC101  percent-change  2 errors, 1 warning",
        "4 documents (1 not checked), 0 figures read, 0 relations verified, 0 not decided, "
        "2 contradictions, 1 warning, 0 stand alone.",
    ]


def test_statistics_are_the_same_for_several_reports(drafts: Path) -> None:
    one = ran(DRIVER, drafts, "--statistics", "-f", "json")
    two = ran(DRIVER, drafts, "--statistics", "-f", "json", "-o", f"junit={drafts / 'o.xml'}")
    assert one.stdout == two.stdout
    assert one.stderr == two.stderr != b""


def seen(*arguments: object, **extra: str) -> str:
    """All that a terminal on stderr is sent."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*DRIVER, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env={k: v for k, v in environment(**{"TERM": "xterm", **extra}).items() if v},
    ) as process:
        os.close(theirs)
        sent = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # how Linux tells that nobody writes any more
                break
            if not piece:
                break
            sent += piece
        os.close(ours)
        process.wait(60)
    return sent.decode()


def test_who_waits_for_many_files_sees_how_far_it_is(drafts: Path) -> None:
    sent = seen(*(drafts / name for name in ("a.txt", "b.txt", "c.txt")), "-f", "json", CI="")
    assert "of 3 checked" in sent
    assert gone(sent)


def test_a_folder_is_counted_as_it_is_read(drafts: Path) -> None:
    sent = seen(drafts, "-f", "json", CI="")
    assert "1 checked" in sent
    assert gone(sent)


def gone(sent: str) -> bool:
    """Whether the line is erased and the cursor shown, and nothing stands after that."""
    _, erased, rest = sent.rpartition("\x1b[2K")
    return bool(erased) and rest == "" and CURSOR_SHOWN in sent


@pytest.mark.parametrize(
    ("names", "extra"),
    [
        (["a.txt"], {"CI": ""}),
        (["a.txt", "b.txt"], {"CI": "true"}),
        (["a.txt", "b.txt"], {"CI": "", "TERM": "dumb"}),
    ],
    ids=["one file", "CI", "dumb"],
)
def test_nobody_else_sees_anything(drafts: Path, names: list[str], extra: dict[str, str]) -> None:
    assert seen(*(drafts / name for name in names), "-f", "json", **extra) == ""


def test_a_folder_of_one_file_is_one_file(drafts: Path) -> None:
    (drafts / "more").mkdir()
    (drafts / "more" / "d.txt").write_text("Fine.", encoding="utf-8")
    assert seen(drafts / "more", "-f", "json", CI="") == ""


def test_what_goes_wrong_is_said_above_the_line(drafts: Path) -> None:
    sent = seen(drafts / "a.txt", drafts / "no.txt", "-f", "json", CI="")
    assert "no.txt: no such file or directory" in " ".join(sent.split())
