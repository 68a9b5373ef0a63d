"""What a sentence says of the one figure of the sentence before it."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import Change, Share, Total

from .helpers import relations_of


@pytest.mark.parametrize(
    ("copy", "old", "new", "by"),
    [
        ("In 2015 it drew 320,000 people. Last year it drew 400,000, an increase of 25%.", "320,000", "400,000", "25%"),
        ("Membership was 900 in 2015. It has since trebled to 2,700.", "900", "2,700", "trebled"),
        ("A year ago a barrel cost $80. It now costs $92, 15 per cent more.", "$80", "$92", "15 per cent"),
        ("A ticket used to cost £40. It now costs £46, an increase of 25 per cent.", "£40", "£46", "25 per cent"),
        ("The firm sold 48,000 cars. That compares with 40,000 in 2019, a rise of 20%.", "40,000", "48,000", "20%"),
        ("The firm sold 48,000 cars. That is 30% more than the 40,000 of 2019.", "40,000", "48,000", "30%"),
        ("Last year the fair had 1,900 stalls. This year there are 950, half as many.", "1,900", "950", "half"),
    ],
)  # fmt: skip
def test_changes_since_the_sentence_before(copy: str, old: str, new: str, by: str) -> None:
    [change] = relations_of(copy, Change)
    assert (change.old.text, change.new.text, change.by[0].text) == (old, new, by)
    assert change.link == "guessed"


@pytest.mark.parametrize(
    "copy",
    [
        # Of another thing, another time, or on another base.
        "In 2015 it drew 320,000 people. Last year its sister drew 400,000, an increase of 10%.",
        "In 2010 the town had 8,000 people. It now has 12,000, up 3% a year.",
        "A year ago a barrel cost $80. It now costs $92, up 3% on the week.",
        "Sales rose 5% to $4.2bn in 2019. Last year they came to $5bn, up 8%.",
        "Sales are $5bn now. Last year they came to $4bn, an increase of 25%.",
        "In 2015 it sold 30 ships and 32 boats. It now sells 40, an increase of 25%.",
        "The old bridge was 150 metres long. The new one will be 180 metres and 20% wider.",
        "Last year the fair had 1,900 stalls. This year there are 950 food stalls, twice as many.",
    ],
)
def test_changes_of_something_else(copy: str) -> None:
    assert [c for c in relations_of(copy, Change) if c.link == "guessed"] == []


@pytest.mark.parametrize(
    ("copy", "part", "whole", "share"),
    [
        ("Some 1,500 people work there. Of these, 600, or 40%, are new.", "600", "1,500", "40%"),
        ("The council owns 400 flats. It says 60 of them, or 25%, are empty.", "60", "400", "25%"),
        ("The school has 1,200 pupils. A quarter of them, 300, walk.", "300", "1,200", "A quarter"),
        ("They asked 600 people. Three in five, or 360, would move.", "360", "600", "Three in five"),
        ("Turnover was £80m. Profit came to £12m, a margin of 15%.", "£12m", "£80m", "15%"),
    ],
)  # fmt: skip
def test_shares_of_the_sentence_before(copy: str, part: str, whole: str, share: str) -> None:
    [found] = [s for s in relations_of(copy, Share) if s.share is not None]
    assert found.share is not None
    assert (found.part.text, found.whole.text, found.share.text) == (part, whole, share)


@pytest.mark.parametrize(
    "copy",
    [
        "The council owns 400 flats and leases 200. It says 60 of them, or 10%, are empty.",
        "Some 1,500 people work there. Of the 600 hired this year, 90 have left, or 12% of all.",
        "It has 1,600 staff. It plans to cut 240 jobs, or 12% of those at head office.",
        "Turnover was £80m. Profit came to £12m, a margin of 11% before one-off gains.",
    ],
)
def test_shares_of_something_else(copy: str) -> None:
    assert [s for s in relations_of(copy, Share) if s.share and s.link == "guessed"] == []


def test_sums_of_the_sentence_before() -> None:
    copy = "The first phase cost $30m and the second $45m. Together they came to $75m."
    [total] = relations_of(copy, Total)
    assert (total.total.text, [p.text for p in total.parts]) == ("$75m", ["$30m", "$45m"])
    [total] = relations_of("The bill was £84m. Of that, £60m went on land and £24m on work.", Total)
    assert (total.total.text, total.exhaustive) == ("£84m", False)
    [total] = relations_of(
        "They held 36 people. They took 15 more, bringing the total to 51.", Total
    )
    assert (total.total.text, [p.text for p in total.parts]) == ("51", ["36", "15"])
    copy = "One phase cost $30m and one $45m. Together with the bridge they came to $95m."
    assert relations_of(copy, Total) == []
