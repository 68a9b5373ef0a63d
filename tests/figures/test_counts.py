"""Counts and the head of what is counted."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("The city opened 20 new energy vehicle plants.", ["20 = 20 plant (count)"]),
    ("He wrote 8 straight World Cup reports.", ["8 = 8 report (count)"]),
    ("They signed 126 fighter jets.", ["126 = 126 jet (count)"]),
    (
        "Eight million 250ml bottles were filled.",
        ["Eight million = 8000000 bottle (count)", "250ml = 250 milliliter (measure)"],
    ),
    (
        "Two of the firm's deputies left and one of its best writers stayed.",
        ["Two = 2 deputy (count)", "one = 1 writer (count)"],
    ),
    ("An 11-member panel met.", ["11 = 11 member (count)"]),
    ("Dozens of Kia and Hyundai vehicles burned.", ["Dozens = 12..120 vehicle (count)"]),
    ("About 60 commercial fishermen sailed.", ["60 = 60 fisherman (count)"]),
    ("One proposal asks for more.", ["One = 1 proposal (count)"]),
    ("Nobody knew which one was meant, and that one left.", []),
    (
        "They sold 36,000 more cars and 5,000+ bikes.",
        ["36,000 = 36000 car (count)", "5,000 = 5000 bike (count)"],
    ),
    ("Of the 137 projects, 133 are finished.", ["137 = 137 project (count)", "133 = 133 (number)"]),
    ("The 133 break down into two halves.", ["133 = 133 (number)", "two = 2 half (count)"]),
    ("Of 564 votes, 60 Ms Esk had.", ["564 = 564 vote (count)", "60 = 60 (number)"]),
    ("He scored 12 TDs.", ["12 = 12 TD (count)"]),
    ("Deaths reached 12 per 100,000 people.", ["12 per 100,000 = 12 per 100,000 (number)"]),
    ("Only 5.7m people voted.", ["5.7m = 5700000 people (count)"]),
    ("Some 4,500 U.S. troops left.", ["4,500 = 4500 troop (count)"]),
    ("It rose to 26 two years ago.", ["26 = 26 (number)", "two years = 2 year (duration)"]),
    ("The population rose from 3.1m to 4m.", ["3.1m = 3100000 (number)", "4m = 4000000 (number)"]),
    ("Last week 40 people were held.", ["40 = 40 people (count)"]),
    ("In the area 300 homes burnt.", ["300 = 300 home (count)"]),
    ("Ferry Fire Kills 30", ["30 = 30 (number)"]),
    ("Norway Jails 104 for Fraud", ["104 = 104 (number)"]),
    ("Index Ends Week Up 28", ["28 = 28 (number)"]),
    ("Hotels 28, Motels 14", []),
    (
        "It bought four mln of Gullers' 30 mln common shares.",
        ["four mln = 4000000 share (count)", "30 mln = 30000000 share (count)"],
    ),
    ("They made one custody-related filing.", ["one = 1 filing (count)"]),
    ("A level of 100 represents the mean.", ["100 = 100 (number)"]),
    ("One needs to see it, one was absent and one concerning a bank was solved.", []),
    (
        "Three fund-raisers, two by-elections and two off-duty guards.",
        ["Three = 3 fund-raiser (count)", "two = 2 by-election (count)", "two = 2 guard (count)"],
    ),
    ("They help 55,000 US public schools.", ["55,000 = 55000 school (count)"]),
    ("The ward has 42 COVID-19 patients.", ["42 = 42 patient (count)"]),
    ("One or two clerks left.", ["One or two = 1..2 clerk (count)"]),
    ("It moved us one step closer.", ["one = 1 step (count)"]),
    ("They found 12 reported cases.", ["12 = 12 case (count)"]),
    ("Of them 4 remain backed by 3.", ["4 = 4 (number)", "3 = 3 (number)"]),
    ("It is in the top ten most popular.", ["ten = 10 (number)"]),
    ("It has 350 high-definition channels.", ["350 = 350 channel (count)"]),
    ("One vaccine appears able to work.", ["One = 1 vaccine (count)"]),
    ("They said: '12 men left'.", ["12 = 12 man (count)"]),
    (
        "The rate is one per 2.4 million flights.",
        ["one per 2.4 million = 1 per 2.4 million (number)"],
    ),
    ("A magnitude 5.6 quake hit.", ["5.6 = 5.6 (number)"]),
    (
        "Three special forces soldiers and two women drivers left.",
        ["Three = 3 soldier (count)", "two = 2 driver (count)"],
    ),
    ("Only 19 calls proves it.", ["19 = 19 call (count)"]),
    (
        "They built 200 Priuses and 30 bonuses.",
        ["200 = 200 Prius (count)", "30 = 30 bonus (count)"],
    ),
    ("It is a 10 point plan.", ["10 = 10 point (count)"]),
    ("It sells 8-cylinder engines.", ["8 = 8 cylinder (count)"]),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_counts_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
