"""A baseline knows what was found, wherever its line has gone, and nothing that is new."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from ..cli.command import REAL, ran

if TYPE_CHECKING:
    from pathlib import Path

RISE = "Sales rose 20% to 50 million from 40 million."
SHARE = "In all 120 of the 480 members, or 30 percent, voted no."
STORY = f"""\
Mill has a good year

The mill had a good year. {RISE} It said so on Monday.

It rained.
"""


def story(folder: Path, name: str, copy: str = STORY) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(copy, encoding="utf-8")
    return path


@pytest.fixture
def known(tmp_path: Path) -> Path:
    """A baseline that knows one finding in stories/a.txt."""
    story(tmp_path, "stories/a.txt")
    baseline = tmp_path / "known.json"
    done = ran(REAL, tmp_path / "stories", "--write-baseline", baseline, "-f", "concise")
    assert done.returncode == 0
    assert b"NC101" in done.stdout
    assert done.stderr.decode() == f"newscheck: {baseline} holds 1 finding of 1 file\n"
    return baseline


def found(baseline: Path, *arguments: object) -> list[str | None]:
    """What the findings of the stories are suppressed as, in order."""
    stories = baseline.parent / "stories"
    done = ran(REAL, stories, "--baseline", baseline, "-f", "json", *map(str, arguments))
    findings = [f for d in json.loads(done.stdout)["documents"] for f in d["findings"]]
    new = any(f["suppressed"] is None and f["severity"] == "error" for f in findings)
    assert done.returncode == int(new)
    return [f["suppressed"] for f in findings]


def test_what_is_known_is_marked_and_does_not_fail_the_run(known: Path) -> None:
    assert found(known) == ["baseline"]
    text = ran(REAL, known.parent / "stories", "--baseline", known)
    assert b"1 suppressed" in text.stdout
    assert b"NC101" not in text.stdout


@pytest.mark.parametrize(
    "copy",
    [
        STORY.replace("It rained.", "It did not rain at all, and 12 people came."),
        STORY.replace("\n\nThe mill", "\n\nA paragraph that is new.\n\nThe mill"),
        STORY.replace("Mill has a good year", "A good year for the mill"),
        STORY.replace("The mill had", "This mill had"),
        STORY.replace(" to 50 million", "\nto 50 million").replace(" It said", "\nIt said"),
        STORY.replace("\n", "\r\n"),
        STORY.replace("The mill had a good year. ", "<!-- newscheck: ignore[NC5] -->\n"),
        STORY.replace("The mill had", "* The mill had"),
    ],
    ids=["below", "above", "title", "beside", "wrapped", "CRLF", "remark", "list"],
)
def test_what_is_known_survives_edits_elsewhere(known: Path, copy: str) -> None:
    story(known.parent, "stories/a.txt", copy)
    assert found(known, "--ignore", "NC9") == ["baseline"]


@pytest.mark.parametrize(
    "copy",
    [
        STORY.replace("20%", "21%"),
        STORY.replace("Sales rose", "Turnover rose"),
        STORY.replace(RISE, SHARE),
    ],
)
def test_what_is_written_anew_is_new(known: Path, copy: str) -> None:
    story(known.parent, "stories/a.txt", copy)
    assert found(known) == [None]


def test_once_more_is_new(known: Path) -> None:
    story(known.parent, "stories/a.txt", f"{STORY}\n{RISE}\n")
    assert found(known) == ["baseline", None]


def test_twins_are_known_as_often_as_they_were_there(tmp_path: Path) -> None:
    story(tmp_path, "stories/a.txt", f"{RISE}\n\nIt rained.\n\n{RISE}\n")
    known = tmp_path / "known.json"
    ran(REAL, tmp_path / "stories", "--write-baseline", known)
    assert found(known) == ["baseline", "baseline"]
    story(tmp_path, "stories/a.txt", f"It rained.\n\n{RISE}\n")
    assert found(known) == ["baseline"]
    story(tmp_path, "stories/a.txt", "\n\n".join([RISE] * 3))
    assert found(known) == ["baseline", "baseline", None]


def test_a_file_is_known_by_its_path_from_the_baseline(known: Path) -> None:
    story(known.parent, "stories/b.txt")
    assert found(known) == ["baseline", None]
    # From somewhere else, or through a link, it is the same file.
    link = known.parent / "link"
    link.symlink_to(known.parent / "stories", target_is_directory=True)
    assert ran(REAL, link / "a.txt", "--baseline", known).returncode == 0
    assert ran(REAL, link / "b.txt", "--baseline", known).returncode == 1


def test_a_file_that_is_renamed_keeps_what_is_known_of_it(known: Path) -> None:
    stories = known.parent / "stories"
    (stories / "a.txt").rename(stories / "b.txt")
    assert found(known) == ["baseline"]
    story(known.parent, "stories/c.txt")
    assert found(known) == ["baseline", None]


def test_records_of_one_file_are_counted_together(tmp_path: Path) -> None:
    records = [json.dumps({"id": name, "text": RISE}) for name in "ab"]
    stories = story(tmp_path, "stories/all.jsonl", "\n".join(records))
    known = tmp_path / "known.json"
    ran(REAL, stories, "--write-baseline", known)
    (entry,) = json.loads(known.read_bytes())["files"]["stories/all.jsonl"]
    assert entry["count"] == 2
    assert found(known) == ["baseline", "baseline"]
    story(tmp_path, "stories/all.jsonl", "\n".join([*records, records[0]]))
    assert found(known) == ["baseline", "baseline", None]


def test_a_file_that_is_named_twice_is_known_twice(known: Path) -> None:
    path = known.parent / "stories" / "a.txt"
    done = ran(REAL, path, path, "--baseline", known)
    assert done.returncode == 0
    ran(REAL, path, path, "--write-baseline", known)
    (entry,) = json.loads(known.read_bytes())["files"]["stories/a.txt"]
    assert entry["count"] == 1


def test_piped_copy_can_be_known(tmp_path: Path) -> None:
    known = tmp_path / "known.json"
    ran(REAL, "--write-baseline", known, copy=STORY)
    assert ran(REAL, "--baseline", known, copy=STORY).returncode == 0
    assert ran(REAL, "--baseline", known, copy=f"{STORY}\n{SHARE}").returncode == 1


def test_the_baseline_is_for_people_too(tmp_path: Path) -> None:
    for name in ("z.txt", "ö.txt", "a.txt"):
        story(tmp_path, name, f"{SHARE}\n\n{RISE}\n")
    known = tmp_path / "known.json"
    names = [tmp_path / name for name in ("z.txt", "ö.txt", "a.txt")]
    ran(REAL, *names, "--write-baseline", known)
    written = known.read_text("utf-8")
    held = json.loads(written)
    assert (held["version"], [*held["files"]]) == (1, ["a.txt", "z.txt", "ö.txt"])
    assert [entry["rule"] for entry in held["files"]["a.txt"]] == ["NC101", "NC103"]
    assert "rise of 25%" in held["files"]["a.txt"][0]["message"]
    # A line a finding, so that a change to it reads well.
    assert sum('"fingerprint"' in line for line in written.splitlines()) == 6
    ran(REAL, *reversed(names), "--write-baseline", known)
    assert known.read_text("utf-8") == written


def test_what_the_copy_sets_aside_is_not_in_it(tmp_path: Path) -> None:
    path = story(tmp_path, "a.txt", f"<!-- newscheck: ignore -->\n{RISE}\n")
    known = tmp_path / "known.json"
    done = ran(REAL, path, "--write-baseline", known)
    assert json.loads(known.read_bytes())["files"] == {}
    assert done.stderr.decode() == f"newscheck: {known} holds 0 findings of 0 files\n"


def test_a_new_baseline_holds_what_the_old_one_knew(known: Path) -> None:
    before = known.read_bytes()
    stories = known.parent / "stories"
    ran(REAL, stories, "--baseline", known, "--write-baseline", known)
    assert known.read_bytes() == before


def test_a_baseline_is_written_whole_or_not_at_all(known: Path) -> None:
    before = known.read_bytes()
    missing = known.parent / "missing" / "known.json"
    done = ran(REAL, known.parent / "stories", "--write-baseline", missing, "-f", "concise")
    assert done.returncode == 2
    assert done.stderr.decode() == (
        f"newscheck: cannot write {missing}: no such file or directory\n"
    )
    done = ran(REAL, known.parent / "gone.txt", "--write-baseline", known)
    assert done.returncode == 2
    assert json.loads(known.read_bytes())["files"] == {}
    assert json.loads(before)["files"]


def test_copy_is_never_overwritten_by_a_baseline(tmp_path: Path) -> None:
    path = story(tmp_path, "a.txt")
    done = ran(REAL, path, "--write-baseline", path)
    assert done.returncode == 2
    assert b"among the inputs" in done.stderr
    assert path.read_text("utf-8") == STORY


def test_what_is_there_no_longer_is_told_if_asked(known: Path) -> None:
    stories = known.parent / "stories"
    story(known.parent, "stories/a.txt", "It rained.\n")
    assert ran(REAL, stories, "--baseline", known).stderr == b""
    done = ran(REAL, stories, "--baseline", known, "--verbose")
    assert done.stderr.decode() == f"newscheck: {known}: 1 finding in it is there no longer\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not JSON (line 1)"),
        (b'{"version": 1,\n "files": ', "not JSON (line 2)"),
        (b"\xff\xfe\x00", "not JSON"),
        (b"[" * 100_000, "not JSON: nested too deeply"),
        (b"[]", "not a baseline that newscheck wrote"),
        (b'{"files": {}}', "not a baseline that newscheck wrote"),
        (b'{"version": 1, "files": []}', "not a baseline that newscheck wrote"),
        (b'{"version": 1, "files": {"a.txt": [{}]}}', "not a baseline that newscheck wrote"),
        (
            b'{"version": 1, "files": {"a": [{"fingerprint": "x", "count": true}]}}',
            "not a baseline that newscheck wrote",
        ),
        (b'{"version": 2, "files": {}}', "version 2 of the baseline is not one that can be read"),
    ],
)
def test_a_broken_baseline_is_one_line(tmp_path: Path, content: bytes, said: str) -> None:
    path, known = story(tmp_path, "a.txt"), tmp_path / "known.json"
    known.write_bytes(content)
    done = ran(REAL, path, "--baseline", known)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"newscheck: {known}: {said}\n"


def test_a_baseline_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    known = tmp_path / "known.json"
    done = ran(REAL, story(tmp_path, "a.txt"), "--baseline", known)
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"newscheck: {known}: no such file or directory")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--write-baseline", "-"],
        ["--write-baseline="],
        ["--write-baseline", "k", "--changed-since", "x"],
    ],
)
def test_what_cannot_be_asked_is_one_line(tmp_path: Path, arguments: list[str]) -> None:
    done = ran(REAL, story(tmp_path, "a.txt"), *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert len(done.stderr.splitlines()) == 1


def test_a_house_keeps_its_baseline_in_its_configuration(known: Path) -> None:
    from newscheck.aside.baseline import Ledger, read_baseline
    from newscheck.aside.known import Known
    from newscheck.pipeline import check
    from newscheck.reading.text import read_text
    from newscheck.request import Request
    from newscheck.settings import Settings

    assert Ledger(read_baseline(str(known))).stale == 0
    path = str(known.parent / "stories" / "a.txt")
    report = check(read_text(STORY, path=path), Settings(baseline=str(known)))
    (marked,) = Known(Request(), [path]).marked([report])
    assert [finding.suppressed for finding in marked.findings] == ["baseline"]
