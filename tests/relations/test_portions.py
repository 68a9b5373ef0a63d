"""What a percent or a fraction of a base comes to, and shares given twice."""

from __future__ import annotations

import pytest

from newscheck.relations.relation import Share, ShareInWords

from .helpers import relations_of


@pytest.mark.parametrize(
    ("copy", "part", "whole", "share", "link"),
    [
        ("He gave half of his $80,000 winnings, $40,000.", "$40,000", "$80,000", "half", "stated"),
        (
            "The 6 percent tax on a $30,000 car is $1,800.",
            "$1,800",
            "$30,000",
            "6 percent",
            "stated",
        ),
        (
            "Agents earn a 3% commission, or $15,000, on a $500,000 house.",
            "$15,000",
            "$500,000",
            "3%",
            "stated",
        ),
        (
            "It raised $3 million, 20% of which, or $600,000, went to schools.",
            "$600,000",
            "$3 million",
            "20%",
            "stated",
        ),
        (
            "The surplus grew to 12bn yen, with half the surplus, 6bn yen, made in Asia.",
            "6bn yen",
            "12bn yen",
            "half",
            "stated",
        ),
        (
            "The death rate is about half that of the region, 2.4% vs. 4.7%.",
            "2.4%",
            "4.7%",
            "half",
            "stated",
        ),
        ("Of 48 countries, more than half (26) signed.", "26", "48", "half", "stated"),
        (
            "They paid $2 million on an income of $14 million, a tax rate of 14.3%.",
            "$2 million",
            "$14 million",
            "14.3%",
            "guessed",
        ),
        (
            "The fine was $2,000, which is nothing when you think that's just 0.14% of the $1.4 million won.",
            "$2,000",
            "$1.4 million",
            "0.14%",
            "stated",
        ),
    ],
)
def test_a_percent_of_a_base_is_read(
    copy: str, part: str, whole: str, share: str, link: str
) -> None:
    found = [s for s in relations_of(copy, Share) if s.share is not None]
    assert [(s.part.text, s.whole.text, s.share.text if s.share else None) for s in found] == [
        (part, whole, share)
    ]
    if link == "guessed":
        assert found[0].link == link


@pytest.mark.parametrize(
    "copy",
    [
        "The fund put 20% of its $50m in shares, $30m in bonds and the rest in cash.",
        "About 10% of the 400 staff, 30 of them women, left.",
        "He owns 5% of the firm, which is worth $2bn, and $30m in cash.",
        "A 3% levy on firms with sales of over $50m would raise $400m.",
    ],
)
def test_another_amount_is_no_portion(copy: str) -> None:
    assert [s for s in relations_of(copy, Share) if s.share is not None] == []


@pytest.mark.parametrize(
    ("copy", "words", "percent"),
    [
        ("Nearly two-thirds (63.2%) agreed.", "two-thirds", "63.2%"),
        ("Some 33 percent, one-third, of the class agreed.", "one-third", "33 percent"),
        ("61 percent, or almost two-thirds, of them agreed.", "two-thirds", "61 percent"),
        ("Nearly one in five of the jobless (18.4%) had none.", "one in five", "18.4%"),
        ("More than half of the members were women, at 50.8%.", "half", "50.8%"),
        ("Half of them — 52% — agreed.", "Half", "52%"),
        ("The majority of patients (72%) slept.", "majority", "72%"),
    ],
)
def test_a_share_given_twice_is_read(copy: str, words: str, percent: str) -> None:
    (found,) = relations_of(copy, ShareInWords)
    assert (found.words.text, found.percent.text) == (words, percent)


@pytest.mark.parametrize(
    "copy",
    [
        "A third of them read it and 66% threw it away.",
        "Half of the women (52% of them over 60) came by bus.",
        "A third of homes, 40% of them rented, have damp.",
        "Rates rose by a quarter of a percentage point to 2%.",
        "Two-thirds of voters back it, 5% more than in May.",
    ],
)
def test_a_percent_of_something_else_is_no_restatement(copy: str) -> None:
    assert relations_of(copy, ShareInWords) == []
