"""SARIF: valid by the schema of 2.1.0, every region the words it says, every address an address."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from jsonschema import Draft4Validator  # type: ignore[import-untyped]

from newscheck.checks import RULES
from newscheck.report import sarif

from .odd_reports import COPY, PATH, all_sorts, finding, mishap, odd_report, of_format, unreadable

SCHEMA = Path(__file__).with_name("schemas") / "sarif-2.1.0-rtm.5.json"


def log(*reports: Any) -> dict[str, Any]:
    read: dict[str, Any] = json.loads("".join(sarif.render(reports, mishap=mishap)))
    return read


def run(*reports: Any) -> dict[str, Any]:
    (only,) = log(*reports)["runs"]
    assert isinstance(only, dict)
    return only


def first(*reports: Any) -> dict[str, Any]:
    result = run(*reports)["results"][0]
    assert isinstance(result, dict)
    return result


def words(region: dict[str, Any]) -> str:
    """The words that lines and columns cover; the offsets must cover the same."""
    starts = [0]
    for line in COPY.split("\r\n"):
        starts.append(starts[-1] + len(line) + 2)
    start = starts[region["startLine"] - 1] + region["startColumn"] - 1
    end = starts[region["endLine"] - 1] + region["endColumn"] - 1
    assert (region["charOffset"], region["charLength"]) == (start, end - start)
    return COPY[start:end]


@pytest.mark.parametrize("reports", [all_sorts(), []], ids=["all sorts", "nothing"])
def test_the_report_is_valid(reports: list[Any]) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER).validate(log(*reports))


def test_every_rule_is_explained() -> None:
    rules = run()["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(rule.code for rule in RULES)
    for rule in rules:
        assert len(rule["fullDescription"]["text"]) <= 1024
        assert "Finds:" in rule["help"]["text"]
        assert "**Finds**" in rule["help"]["markdown"]
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}


def test_results_lead_to_their_rule() -> None:
    told = run(*all_sorts())
    rules = told["tool"]["driver"]["rules"]
    assert len(told["results"]) > 5
    assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in told["results"])


def test_regions_cover_their_words() -> None:
    first, second = run(odd_report())["results"]
    region = first["locations"][0]["physicalLocation"]["region"]
    assert words(region) == region["snippet"]["text"] == "20%"
    assert words(second["locations"][0]["physicalLocation"]["region"]) == "1.2\r\nmillion"
    assert [
        (other["message"]["text"], words(other["physicalLocation"]["region"]))
        for other in first["relatedLocations"]
    ] == [("£50", "£50"), ("£40", "£40")]
    assert run()["columnKind"] == "unicodeCodePoints"


def test_each_mend_is_a_fix_of_its_own() -> None:
    fixes = first(odd_report())["fixes"]
    mends = []
    for fix in fixes:
        ((change,),) = (fix["artifactChanges"],)
        ((replacement,),) = (change["replacements"],)
        mends.append((words(replacement["deletedRegion"]), replacement["insertedContent"]["text"]))
    assert mends == [("20%", "25%"), ("£40", "£41.67")]


def test_addresses_are_the_bytes_of_the_path() -> None:
    (artifact,) = run(odd_report())["artifacts"]
    uri = artifact["location"]["uri"]
    assert uri == "drafts/a%20b%2C%205%25%3A%20x%0Ay%FF.txt"
    assert unquote_to_bytes(uri) == PATH.encode("utf-8", "surrogateescape")
    assert artifact["location"]["uriBaseId"] in run()["originalUriBaseIds"]


def test_a_path_elsewhere_is_told_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    def location(path: str) -> Any:
        return run(odd_report(path))["artifacts"][0]["location"]

    for path in ("../a.txt", str(tmp_path / "a.txt")):
        assert location(path) == {"uri": (tmp_path / "a.txt").as_uri()}
    below = str(tmp_path / "here" / "b" / "a.txt")
    assert location(below) == {"uri": "b/a.txt", "uriBaseId": "%SRCROOT%"}


def test_standard_input_has_an_address_that_code_scanning_takes() -> None:
    (artifact,) = run(odd_report("-"))["artifacts"]
    assert artifact["location"] == {"uri": "file:///dev/stdin"}


def test_suppressed_findings_stay_and_are_marked() -> None:
    kinds = {
        "comment": first(_suppressed("comment"))["suppressions"],
        "baseline": first(_suppressed("baseline"))["suppressions"],
        None: first(odd_report())["suppressions"],
    }
    assert kinds == {
        "comment": [{"kind": "inSource"}],
        "baseline": [{"kind": "external", "status": "accepted"}],
        None: [],
    }


def _suppressed(how: str) -> Any:
    return odd_report().__replace__(findings=(finding(suppressed=how),))  # type: ignore[attr-defined]


def test_what_could_not_be_read_is_told_of_the_run() -> None:
    told = run(odd_report(), unreadable("s.jsonl:4", "jsonl"), unreadable("no.txt"))
    (invocation,) = told["invocations"]
    assert invocation["executionSuccessful"] is False
    places = [
        notification["locations"][0]["physicalLocation"]
        for notification in invocation["toolExecutionNotifications"]
    ]
    assert [place["artifactLocation"]["uri"] for place in places] == ["s.jsonl", "no.txt"]
    assert places[0]["region"] == {"startLine": 4}
    assert run(odd_report())["invocations"][0]["executionSuccessful"] is True


def test_indexes_lead_to_their_file() -> None:
    told = run(*all_sorts())
    uris = [artifact["location"]["uri"] for artifact in told["artifacts"]]
    assert len(set(uris)) == len(uris)
    places = [r["locations"][0]["physicalLocation"]["artifactLocation"] for r in told["results"]]
    assert all(uris[place["index"]] == place["uri"] for place in places)


def test_a_record_is_a_place_in_words_and_is_not_mended() -> None:
    result = first(of_format("jsonl", "s.jsonl", id="a8", record=7))
    (location,) = result["locations"]
    assert location["physicalLocation"]["region"] == {"startLine": 7}
    (logical,) = location["logicalLocations"]
    assert logical["name"] == "record a8, line 3, column 15"
    offset = location["properties"]["inCopy"]
    assert COPY[offset["charOffset"] :][: offset["charLength"]] == "20%"
    assert "fixes" not in result


def test_a_word_file_has_a_line_for_code_scanning_and_the_place_in_words() -> None:
    (location,) = first(of_format("docx", "s.docx"))["locations"]
    assert location["physicalLocation"]["region"] == {"startLine": 1}
    assert location["logicalLocations"] == [
        {"name": "paragraph 3", "fullyQualifiedName": "s.docx, paragraph 3"}
    ]


def test_copy_makes_no_links_and_no_gaps() -> None:
    text = first(odd_report())["message"]["text"]
    assert "\\[x\\](1), {{0}}, ]]> & <b>" in text
