"""Several reports of one run: each whole, each in its place, and none over another."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from newscheck.request import Output, outputs_of
from newscheck.settings import SettingsError

from .command import REAL, ran

if TYPE_CHECKING:
    from pathlib import Path

STORY = "Sales rose 20% to 50 from 40.\n"


def test_reports_beside_the_printed_one(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    story, report, note = (tmp_path / name for name in ("story.txt", "report.json", "note.md"))
    done = ran(REAL, story, "-f", "concise", "-o", f"json={report}", f"--output=markdown={note}")
    assert done.returncode == 1
    assert done.stdout.decode().startswith(f"{story}:1:")
    assert json.loads(report.read_text("utf-8"))["totals"]["documents"] == 1
    assert note.read_text("utf-8").startswith("# ")


def test_a_file_takes_the_place_of_standard_output(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    done = ran(REAL, tmp_path / "story.txt", "-f", "concise", "-o", tmp_path / "out.txt")
    assert done.stdout == b""
    assert "story.txt:1:" in (tmp_path / "out.txt").read_text("utf-8")


def test_a_name_with_an_equals_sign_that_is_no_format() -> None:
    assert outputs_of("json", ["a=b.json"]) == (Output("json", "a=b.json"),)


@pytest.mark.parametrize(
    "targets",
    [
        ["a.txt", "b.txt"],
        ["json=a", "markdown=a"],
        ["json=-"],
    ],
)
def test_two_reports_in_one_place_are_refused(targets: list[str]) -> None:
    with pytest.raises(SettingsError):
        outputs_of("text", targets)
