"""The samples: each clean story is right in every figure, each twin gives just its planted slips.

What is asserted is what the command prints, so these are also tests of the program as a whole.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest

SAMPLES = Path(__file__).parent.parent / "samples"


@dataclass(frozen=True)
class Slip:
    """One planted slip: the rule that must find it and the figures that the finding must name.

    `may` holds figures that the finding may name beside those.
    """

    rule: str
    figures: tuple[str, ...]
    may: tuple[str, ...] = ()


PLANTED = {
    "power-battery-draft.txt": (
        Slip("headline", ("$14.3 billion",), ("$13.4 billion",)),
        Slip("weekday-date", ("Saturday, Sept. 1",)),
        Slip("remainder", ("137", "133", "five")),
        Slip("currency-conversion", ("12 billion yuan", "$1.96 billion")),
        Slip("percent-share", ("380", "95", "35 percent")),
        Slip("unit-conversion", ("260 kilometers", "420 miles")),
        Slip("percent-change", ("180 gigawatt-hours", "30 percent", "150 gigawatt-hours")),
        Slip("direction", ("19 days", "26")),
    ),
    "earnings-draft.txt": (
        Slip("sum-total", ("£1.24bn", "£560m", "£410m", "£207m")),
        Slip("percent-change", ("16%", "£560m", "£500m")),
        Slip("percentage-points", ("1.2%", "10.4%", "9.2%")),
        Slip("direction", ("£312m", "£355m")),
        Slip("currency-conversion", ("€90m", "£108m")),
        Slip("remainder", ("64", "58", "eight")),
        Slip("unit-conversion", ("23,000 square metres", "75,000 square feet")),
    ),
    "poll-draft.txt": (
        Slip("direction", ("41%", "43%")),
        Slip("remainder", ("1,200", "564", "492", "60", "94")),
        Slip("percent-share", ("310", "186", "65%")),
        Slip("percent-change", ("23%", "£52m", "£40m")),
        Slip("sum-total", ("57", "26", "22", "11")),
        Slip("percentage-points", ("2.5%", "38.4%", "35.9%")),
        Slip("weekday-date", ("Tuesday, 3 July",)),
    ),
    "weather-draft.txt": (
        Slip("headline", ("48,000",), ("84,000",)),
        Slip("weekday-date", ("Monday, Nov. 19",)),
        Slip("unit-conversion", ("81 mph", "50 kph")),
        Slip("remainder", ("61,000", "84,000", "33,000")),
        Slip("percent-share", ("84,000", "12,600", "18 percent")),
        Slip("sum-total", ("14", "eight", "three", "two")),
        Slip("unit-conversion", ("21.4 feet", "7.5 meters")),
        Slip("direction", ("18.9 feet", "21.4 feet")),
        Slip("percent-change", ("250 percent", "1,050", "420")),
    ),
    "village-bus-draft.txt": (
        Slip("headline", ("460", "640")),
        Slip("age", ("81", "May 1954")),
        Slip("weekday-date", ("Thursday 29 January 2016",)),
        Slip("sum-total", ("£48,000", "£30,000", "£12,000", "£9,000")),
        Slip("unit-conversion", ("32 km", "14 miles")),
        Slip("count-of-list", ("six",)),
        Slip("percent-change", ("21%", "28,000", "25,000")),
        Slip("percent-share", ("5%", "31", "6,200")),
        Slip("temperature-difference", ("12F", "minus 6C")),
        Slip("percent-share", ("76%", "268", "400")),
        Slip("percent-change", ("20%", "£2.50", "£2")),
        Slip("remainder", ("£46,000", "£160,000", "£96,000")),
    ),
    "earthquake-draft.txt": (
        Slip("headline", ("1,420", "1,240")),
        Slip("direction", ("31", "42")),
        Slip("unit-conversion", ("82 miles", "45 km")),
        Slip("sum-total", ("4,430", "1,240", "3,100")),
        Slip("average", ("5,200", "500", "13")),
        Slip("temperature-difference", ("39 F", "minus 4 C")),
        Slip("difference", ("22", "52", "40")),
        Slip("percent-share", ("65 percent", "18", "24 km")),
        Slip("percent-share", ("45 percent", "36,000", "90,000")),
        Slip("sum-total", ("22", "15", "six", "two")),
        Slip("count-of-list", ("five",)),
        Slip("weekday-date", ("Saturday, 14 May 1989",)),
        Slip("sum-total", ("240 million crowns", "90 million", "110 million", "50 million")),
    ),
}

# Relations that the clean stories must be shown to have verified: the rule and the figures.
VERIFIED = {
    "power-battery.txt": (
        ("currency-conversion", ("95.25 billion yuan", "$13.4 billion")),
        ("currency-conversion", ("12 billion yuan", "$1.69 billion")),
        ("headline", ("$13.4 billion",)),
        ("remainder", ("137", "133", "four")),
        ("weekday-date", ("Sunday, Sept. 1",)),
        ("percent-share", ("380", "95", "25 percent")),
        ("unit-conversion", ("260 kilometers", "160 miles")),
        ("percent-change", ("20 percent", "180 gigawatt-hours", "150 gigawatt-hours")),
        ("percentage-points", ("2.5 percentage points", "15.5 percent", "13 percent")),
        ("direction", ("19 days", "26")),
    ),
    "earnings.txt": (
        ("headline", ("18%",)),
        ("headline", ("£1.24bn",)),
        ("percent-change", ("18%", "£118m", "£100m")),
        ("percent-change", ("7.8%", "£1.24bn", "£1.15bn")),
        ("percent-change", ("12%", "£560m", "£500m")),
        ("percent-change", ("10%", "6.6p", "6p")),
        ("percentage-points", ("1.2 percentage points", "10.4%", "9.2%")),
        ("sum-total", ("£1.24bn", "£560m", "£410m", "£270m")),
        ("direction", ("£312m", "£355m")),
        ("currency-conversion", ("€90m", "£75m")),
        ("remainder", ("64", "58", "six")),
        ("unit-conversion", ("23,000 square metres", "250,000 square feet")),
        ("weekday-date", ("Wednesday 22 January 2025",)),
    ),
    "poll.txt": (
        ("headline", ("six points",)),
        ("direction", ("41%", "43%")),
        ("remainder", ("1,200", "564", "492", "60", "84")),
        ("percent-share", ("310", "186", "60%")),
        ("percent-change", ("30%", "£52m", "£40m")),
        ("sum-total", ("57", "26", "22", "nine")),
        ("percentage-points", ("2.5 percentage points", "38.4%", "35.9%")),
        ("weekday-date", ("Friday 6 June",)),
        ("weekday-date", ("Monday 9 June",)),
        ("weekday-date", ("Thursday, 3 July",)),
    ),
    "weather.txt": (
        ("headline", ("84,000",)),
        ("weekday-date", ("Tuesday, Nov. 19",)),
        ("weekday-date", ("Friday, Nov. 22",)),
        ("unit-conversion", ("81 mph", "130 kph")),
        ("unit-conversion", ("22 miles", "35 km")),
        ("unit-conversion", ("6.3 inches", "160 mm")),
        ("unit-conversion", ("21.4 feet", "6.5 meters")),
        ("unit-conversion", ("140 feet", "43 meters")),
        ("unit-conversion", ("40-ton", "36-metric-ton")),
        ("temperature-difference", ("61 F", "16 C")),
        ("temperature-difference", ("34 F", "1 C")),
        ("unit-conversion", ("30 feet", "9 meters")),
        ("remainder", ("61,000", "84,000", "23,000")),
        ("percent-share", ("84,000", "12,600", "15 percent")),
        ("sum-total", ("14", "nine", "three", "two")),
        ("direction", ("18.9 feet", "21.4 feet")),
        ("percent-change", ("150 percent", "1,050", "420")),
    ),
    "village-bus.txt": (
        ("weekday-date", ("Saturday 14 March 2026",)),
        ("weekday-date", ("Monday 14 March 2016",)),
        ("weekday-date", ("Friday 29 January 2016",)),
        ("sum-total", ("£48,000", "£30,000", "£12,000", "£6,000")),
        ("count-of-list", ("five",)),
        ("percent-change", ("12%", "28,000", "25,000")),
        ("percent-share", ("0.5%", "31", "6,200")),
        ("percent-share", ("67%", "268", "400")),
        ("fraction-word", ("half", "£91,000", "£182,000 a year")),
        ("percent-change", ("25%", "£2.50", "£2")),
        ("weekday-date", ("Saturday 5 September",)),
        ("remainder", ("£64,000", "£160,000", "£96,000")),
        ("remainder", ("seven", "Eleven", "four")),
        ("unit-conversion", ("23 km", "14 miles")),
        ("temperature-difference", ("21F", "minus 6C")),
        ("unit-conversion", ("193 km", "120 miles")),
        ("age", ("71", "May 1954")),
        ("percent-share", ("35%", "48", "137")),
        ("headline", ("640", "640")),
        ("headline", ("10 years", "10 years")),
    ),
    "earthquake.txt": (
        ("weekday-date", ("Thursday, 9 April 2026",)),
        ("direction", ("31", "24")),
        ("sum-total", ("4,340", "1,240", "3,100")),
        ("average", ("5,200", "400", "13")),
        ("difference", ("12", "52", "40")),
        ("percent-share", ("75 percent", "18", "24 km")),
        ("direction", ("24", "17")),
        ("percent-share", ("40 percent", "36,000", "90,000")),
        ("percent-share", ("15", "22")),
        ("sum-total", ("22", "15", "five", "two")),
        ("count-of-list", ("four",)),
        ("weekday-date", ("Sunday, 14 May 1989",)),
        ("sum-total", ("240 million crowns", "90 million", "110 million", "40 million")),
        ("multiple", ("three times", "3.6 million crowns", "1.2 million")),
        ("unit-conversion", ("6 miles", "10 km")),
        ("unit-conversion", ("28 miles", "45 km")),
        ("temperature-difference", ("25 F", "minus 4 C")),
        ("unit-conversion", ("13 short tons", "12 metric tons")),
        ("headline", ("31", "31")),
        ("headline", ("1,240", "1,240")),
    ),
}


def run(name: str) -> tuple[int, dict[str, Any]]:
    """The exit code of `newscheck` on a sample, and its document as the JSON output has it."""
    done = subprocess.run(
        [sys.executable, "-m", "newscheck", str(SAMPLES / name), "--format", "json"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    (document,) = json.loads(done.stdout)["documents"]
    return done.returncode, document


def words_of(document: dict[str, Any], claims: list[str]) -> list[str]:
    """The words of the claims with these ids, on one line each."""
    text = {claim["id"]: " ".join(claim["text"].split()) for claim in document["claims"]}
    return [text[claim] for claim in claims]


def same_figure(planted: str, named: str) -> bool:
    """Whether the words that a claim covers are the planted figure, with or without its noun."""
    return named == planted or named.startswith(f"{planted} ") or planted.startswith(f"{named} ")


def names(slip: Slip, named: list[str]) -> bool:
    """Whether these figures are the slip's: every one of its own, and none besides."""
    return all(any(same_figure(f, n) for n in named) for f in slip.figures) and all(
        any(same_figure(f, n) for f in slip.figures + slip.may) for n in named
    )


@pytest.mark.parametrize("name", sorted(VERIFIED))
def test_a_clean_story_has_no_finding(name: str) -> None:
    code, document = run(name)
    found = [f"{f['name']}: {f['message']}" for f in document["findings"]]
    assert (code, found) == (0, [])


@pytest.mark.parametrize(
    ("name", "rule", "figures"),
    [(name, rule, figures) for name, rows in VERIFIED.items() for rule, figures in rows],
)
def test_a_clean_story_is_verified(name: str, rule: str, figures: tuple[str, ...]) -> None:
    _, document = run_once(name)
    verified = [
        words_of(document, check["claims"])
        for check in document["checks"]
        if check["name"] == rule and check["verdict"] == "consistent"
    ]
    # A headline's figure is verified against the body's, whichever of the body's that is.
    assert any(all(any(same_figure(f, n) for n in row) for f in figures) for row in verified), (
        verified
    )


@pytest.mark.parametrize("name", sorted(PLANTED))
def test_a_broken_twin_gives_just_its_planted_slips(name: str) -> None:
    code, document = run_once(name)
    left = list(PLANTED[name])
    strays = []
    for finding in document["findings"]:
        named = words_of(document, finding["claims"])
        slip = next((s for s in left if s.rule == finding["name"] and names(s, named)), None)
        if slip is None:
            strays.append((finding["name"], finding["message"], named))
        else:
            left.remove(slip)
    assert (left, strays) == ([], [])
    assert code == 1


@pytest.mark.parametrize("name", sorted(PLANTED))
def test_a_twin_differs_from_its_clean_story_only_in_its_slips(name: str) -> None:
    draft = (SAMPLES / name).read_text("utf-8").split()
    clean = (SAMPLES / name.replace("-draft", "")).read_text("utf-8").split()
    edits = [
        op
        for op in SequenceMatcher(None, clean, draft, autojunk=False).get_opcodes()
        if op[0] != "equal"
    ]
    assert len(edits) == len(PLANTED[name])


def test_the_main_draft_has_eight_slips_of_eight_families() -> None:
    rules = {slip.rule for slip in PLANTED["power-battery-draft.txt"]}
    assert len(rules) == len(PLANTED["power-battery-draft.txt"]) == 8


_reports: dict[str, tuple[int, dict[str, Any]]] = {}


def run_once(name: str) -> tuple[int, dict[str, Any]]:
    """`run`, but only the first time: each start of an interpreter costs."""
    if name not in _reports:
        _reports[name] = run(name)
    return _reports[name]
