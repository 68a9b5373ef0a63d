"""The Code Quality report: each field as GitLab's documentation asks for it."""

from __future__ import annotations

import json
import re
from typing import Any

from newscheck.report import gitlab
from newscheck.report.look import View

from .odd_reports import all_sorts, mishap, odd_report, unreadable


def issues(*reports: Any, notes: bool = True) -> list[dict[str, Any]]:
    text = "".join(gitlab.render(reports, mishap=mishap, view=View(notes=notes)))
    read: list[dict[str, Any]] = json.loads(text)
    return read


def test_every_issue_has_what_gitlab_asks_for() -> None:
    for issue in issues(*all_sorts()):
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert all(
            isinstance(issue[name], str) and issue[name] for name in set(issue) - {"location"}
        )
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert set(issue["location"]) == {"path", "lines"}
        assert not issue["location"]["path"].startswith(("./", "/"))
        assert list(issue["location"]["lines"]) == ["begin"]
        assert issue["location"]["lines"]["begin"] >= 1


def test_no_two_fingerprints_are_the_same() -> None:
    report = odd_report()
    marks = [issue["fingerprint"] for issue in issues(*all_sorts(), report, report)]
    assert len(set(marks)) == len(marks)
    assert all(re.fullmatch("[0-9a-f]{32}", mark) for mark in marks)


def test_a_fingerprint_depends_on_the_path_and_nothing_else_of_the_place() -> None:
    (one,), (same,), (other,) = (
        issues(odd_report(path), notes=False) for path in ("a.txt", "./a.txt", "b.txt")
    )
    assert one == same
    assert one["fingerprint"] != other["fingerprint"]


def test_severities_and_lines() -> None:
    told = [
        (issue["severity"], issue["location"]["lines"]["begin"])
        for issue in issues(odd_report(), unreadable("s.jsonl:4", "jsonl"))
    ]
    assert told == [("major", 3), ("info", 4), ("blocker", 4)]


def test_the_working_and_the_mends_are_in_the_description() -> None:
    (issue,) = issues(odd_report(), notes=False)
    assert issue["description"].endswith(
        "Working: (50 − 40) / 40 = 25%. To mend: change “20%” to “25%”. Or: change “£40” to “£41.67”."
    )


def test_nothing_found_is_an_empty_array() -> None:
    assert issues() == []
    assert issues(all_sorts()[1]) == []
