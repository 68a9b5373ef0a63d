"""What a house makes of findings: severities by rule, and a tolerance."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck.pipeline import check
from newscheck.reading.text import read_text
from newscheck.settings import (
    SettingsError,
    make_settings,
    of_rule,
    parse_share,
    shown_share,
)

if TYPE_CHECKING:
    from newscheck.report.report import DocumentReport

SLIP = "Sales fell 20 percent to 4.41 million cars from 5.02 million."  # it is 12.15%
QUOTED = "“Membership went up 40% to 1,500 from 1,200,” he said."


def checked(copy: str, **settings: object) -> DocumentReport:
    return check(read_text(copy, date=dt.date(2016, 6, 15)), make_settings(**settings))  # type: ignore[arg-type]


def severities(report: DocumentReport) -> list[str]:
    return [finding.severity.value for finding in report.findings]


@pytest.mark.parametrize("rule", ["NC101", "percent-change", "NC1", "nc1", "NC"])
@pytest.mark.parametrize("level", ["error", "warning", "note"])
def test_a_rules_findings_count_as_the_house_says(rule: str, level: str) -> None:
    assert severities(checked(SLIP, severity={rule: level})) == [level]
    assert severities(checked(QUOTED, severity={rule: level})) == [level]


def test_a_note_stays_a_note() -> None:
    copy = "Turnover rose 24.6% to 500 million euros from 401 million euros."
    assert severities(checked(copy)) == severities(checked(copy, severity={"NC": "error"}))
    assert severities(checked(copy)) in ([], ["note"])


def test_what_is_said_of_a_remark_can_count_as_more() -> None:
    copy = "<!-- newscheck: ignore[NC101] -->\nIt rained."
    assert severities(checked(copy)) == ["note"]
    assert severities(checked(copy, severity={"NC901": "error"})) == ["error"]
    assert severities(checked(copy, severity={"NC9": "off"})) == []


def test_a_rule_that_is_off_is_left_out() -> None:
    report = checked(SLIP, severity={"NC101": "off"})
    assert report.findings == ()
    assert all(result.rule != "NC101" for result in report.checks)


def test_the_nearest_entry_of_a_rule_counts() -> None:
    table = {"NC": "note", "NC1": "off", "percent-change": "warning"}
    assert severities(checked(SLIP, severity=table)) == ["warning"]
    assert severities(checked(SLIP, severity=dict(reversed(table.items())))) == ["warning"]


def test_a_figure_within_the_tolerance_is_neither_wrong_nor_verified() -> None:
    assert severities(checked(SLIP, tolerance="60%")) == ["error"]
    report = checked(SLIP, tolerance="70%")
    assert report.findings == ()
    (result,) = [result for result in report.checks if result.rule == "NC101"]
    assert result.verdict == "undecided"
    assert result.working.endswith("off by no more than the tolerance of 70%")
    assert report.standing(result.claims[0]) == "alone"


def test_a_tolerance_can_be_for_some_rules_alone() -> None:
    assert severities(checked(SLIP, tolerance={"NC2": "99%"})) == ["error"]
    assert severities(checked(SLIP, tolerance={"NC": "1%", "NC1": "99%"})) == []


@pytest.mark.parametrize(
    "copy",
    [
        "Ann Smith, 45, who was born in 1962, won the seat.",
        "Prices rose in six states - Ohio, Iowa, Utah, Maine and Idaho - where stocks are low.",
        "Membership rose to 40,210 from 45,300.",
    ],
)
def test_what_nobody_rounds_has_no_tolerance(copy: str) -> None:
    assert severities(checked(copy)) == severities(checked(copy, tolerance="100%")) != []


@pytest.mark.parametrize(
    "copy",
    [
        "The council sold 240 homes at £250,000 each, a £65m scheme.",
        "The banks take a 10 percent fee on the $21.1 billion offering, or $4.21 billion.",
        "The tower is 300 feet (120.5 metres) tall.",
        "Petrol stocks rose 5.82 million barrels to 337.73 million barrels from 329.21 million.",
        "Three firms will add 255 jobs: 120 at Acme, 80 at Brill and 65 at Corus.",
    ],
)
def test_any_figure_that_is_worked_out_has_a_tolerance(copy: str) -> None:
    assert severities(checked(copy, tolerance="0.1%")) == severities(checked(copy)) != []
    assert severities(checked(copy, tolerance="100%")) == []


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"severity": {"percent-chnage": "note"}}, "did you mean percent-change?"),
        ({"severity": {"NC101": "warn"}}, "did you mean warning?"),
        ({"severity": {"NC101,NC102": "note"}}, "is not the name of a rule"),
        ({"severity": {"": "note"}}, "is not the name of a rule"),
        ({"tolerance": "1"}, "is no percentage"),
        ({"tolerance": "one%"}, "is no percentage"),
        ({"tolerance": "-1%"}, "is no percentage"),
        ({"tolerance": "1" * 40 + "%"}, "is no percentage"),
        ({"tolerance": "101%"}, "more than the whole"),
        ({"tolerance": {"NC999": "1%"}}, "no rule is called"),
    ],
)
def test_what_cannot_be_is_said(settings: dict[str, object], said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        make_settings(**settings)  # type: ignore[arg-type]


@given(st.integers(0, 1000), st.integers(0, 5))
def test_a_share_is_exact_and_shown_as_it_was_written(digits: int, places: int) -> None:
    share = Fraction(digits, 100 * 10**places)
    if share <= 1:
        assert parse_share(shown_share(share)) == share


def test_a_longer_start_of_a_code_goes_before_a_shorter() -> None:
    assert of_rule([("NC1", 1), ("NC10", 2), ("NC", 3)], "NC101", "x") == 2
    assert of_rule([("x", 1), ("NC101", 2)], "NC101", "x") == 2
    assert of_rule([("NC2", 1)], "NC101", "x") is None
