"""`newscheck.check`: the command's report, as values."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields, is_dataclass

import pytest

import newscheck

COPY = """\
Ferry carried more last year

May 6, 2024

The ferry carried 50,000 passengers last year, up 20 percent from 40,000 the year before. The
crossing is 20 miles (32 km) long.
"""


def printed(*options: str) -> dict[str, object]:
    """The document that the command prints for the copy."""
    done = subprocess.run(
        [sys.executable, "-m", "newscheck", "--format", "jsonl", *options],
        input=COPY.encode(),
        capture_output=True,
        check=False,
    )
    document: dict[str, object] = json.loads(done.stdout)
    return document


def test_the_answer_is_what_the_command_prints() -> None:
    assert newscheck.check(COPY).to_dict() == printed()


def test_the_settings_are_the_options() -> None:
    report = newscheck.check(
        COPY, date="2024-05-07", select=["percent-change"], ignore="NC5,NC6", summary=1
    )
    assert report.to_dict() == printed(
        *("--date", "2024-05-07", "--select", "percent-change"),
        *("--ignore", "NC5,NC6", "--summary", "1"),
    )
    assert report.document.date == dt.date(2024, 5, 7)
    assert len(report.summary.sentences) <= 1


def test_a_number_of_words_is_an_option_and_a_setting() -> None:
    report = newscheck.check(COPY, summary_words=9)
    assert report.to_dict() == printed("--summary-words", "9")
    assert [s.text.split()[-1] for s in report.summary.sentences] == ["long."]
    assert len(newscheck.check(COPY, summary_words=90).summary.sentences) == 2
    assert len(newscheck.check(COPY, summary_words=90, summary=1).summary.sentences) == 1


def test_a_date_may_be_a_date_and_a_headline_may_stand_apart() -> None:
    report = newscheck.check("It rained.", date=dt.date(2024, 5, 7), title="Rain")
    assert (report.document.title, report.document.date) == ("Rain", dt.date(2024, 5, 7))
    assert report.document.dated == "given"


def test_the_report_of_a_run_has_the_same_documents() -> None:
    report = newscheck.check(COPY)
    whole = newscheck.Report((report,)).to_dict()
    assert whole["documents"] == [report.to_dict()]
    assert whole["tool"] == {"name": "newscheck", "version": newscheck.__version__}


def test_empty_copy_is_an_empty_report() -> None:
    report = newscheck.check("")
    assert (report.claims, report.checks, report.findings) == ((), (), ())
    assert report.summary.sentences == ()


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"date": "6 May 2024"}, "not a calendar date"),
        ({"select": ["nonsuch"]}, "no rule is called 'nonsuch'"),
        ({"dollar": "dollars"}, "no currency that is written with a bare"),
        ({"summary": -1}, "-1 sentences"),
        ({"summary_words": -1}, "-1 words"),
    ],
)
def test_what_cannot_be_is_a_value_error(settings: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        newscheck.check(COPY, **settings)  # type: ignore[arg-type]


def test_the_values_are_frozen() -> None:
    report = newscheck.check(COPY)
    for value in (report, report.document, report.summary, *report.claims, *report.checks):
        assert is_dataclass(value)
        with pytest.raises(FrozenInstanceError):
            setattr(value, fields(value)[0].name, None)


def test_every_public_name_is_there_and_says_what_it_is() -> None:
    for name in newscheck.__all__:
        value = getattr(newscheck, name)
        assert name == "__version__" or value.__doc__
    assert set(newscheck.__all__) <= set(dir(newscheck))


def test_no_other_name_is_there() -> None:
    with pytest.raises(AttributeError, match="nonsuch"):
        _ = newscheck.nonsuch


def test_a_house_has_its_own_line() -> None:
    slip = "Sales rose 20% to 50 from 40."
    (finding,) = newscheck.check(slip, severity={"NC101": "warning"}).findings
    assert finding.severity == "warning"
    assert newscheck.check(slip, tolerance="20%").findings == ()
    assert newscheck.check(slip, tolerance={"NC2": "20%"}).findings != ()
    with pytest.raises(ValueError, match="no percentage"):
        newscheck.check(slip, tolerance="20")
