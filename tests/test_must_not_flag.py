"""Copy that looks wrong and is right: none of it may ever be flagged."""

from __future__ import annotations

import datetime as dt

import pytest

from newscheck.pipeline import check
from newscheck.reading.text import read_text
from newscheck.settings import Settings

RIGHT = [
    "The company made £2bn this year, taking its five-year total to £7bn, up from £1.5bn a year earlier.",
    "The toll rose to 14 on Friday from 9 on Thursday; officials had earlier said 12.",
    "Inflation slowed to 3.1% from 3.4%; prices still rose 0.2% on the month.",
    "Police said 5,000 marched; organisers put it at 20,000.",
    "The jail, built for 400, holds 520, or 130% of capacity.",
    "Twelve countries signed: eight NATO members and seven EU states.",
    "Respondents could choose more than one: 61% named cost, 48% time and 30% distance.",
    "The 1974 fee of £350,000 ($820,000 then) would be £4.4m ($5.6m) today.",
    "20 miles (32 km); 6 feet (1.8m); 100 miles (161 km); 10 tons (9 tonnes); 10 tons (10 tonnes); "
    "5 gallons (19 litres); 5 gallons (23 litres).",
    "Temperatures reached 20C (68F), 10C (18F) above normal.",
    "Unemployment improved to 4% from 6%. She climbed to No. 3 from No. 7. The loss narrowed to £3m from £8m.",
    "Of 100 senators 51 voted yes, the other 48 no; one was absent.",
    "Jones, 44, was born in 1980.",
    "They drew 2-2 and won 4-3 on penalties. The Reds won 3-1 on aggregate after a 2-1 first leg.",
    "On Monday night in Washington, early Tuesday in Seoul, he spoke.",
    "Yes 46%, No 49%, undecided 5%; without the undecided No leads 51-49.",
    "Yes 46%, No 49%, undecided 5%; without the undecided No leads 52-48.",
    "A poll put the parties on 34, 31, 18, 11 and 7.",
    "Women earn £250 a week to men's £415; the hourly gap is 18%.",
    "The tax will raise up to £40m; it raised £43m in 2019.",
    "He gave 110%. The 7-Eleven on 5th Avenue. Catch-22. 9/11. 24/7. Channel 4's 8pm film. 1-800 numbers. Section 230.",
    "Sales rose 8% at constant currency to $1.2bn from $1.15bn.",
    "The fund, worth $4bn, gave $4m.",
    "In the 2023-24 season, her third, she scored.",
    "The pound strengthened to 85 pence per euro from 87.",
    "The plan, first costed at £32bn and now £54bn, will go ahead.",
    "Nearly 300 people (294). About 15,000 (14,980). More than 3,000 (3,012).",
    "Dead and injured: 12 killed, 30 hurt; 38 were taken to hospital.",
    "Growth of 2% in Q1, 0.5% on the quarter.",
    "The median house costs £280,000; the average is £310,000.",
    "Of which 40 were loans, it said, and 70 were gifts; the fund had 100 of each.",
    "The phone costs $300 at home, Rs 30,500 in Delhi.",
    "The hurricane was 120 miles (222 km) off the cape.",
    "They met past midnight on Sunday (Sept. 2).",
    "He won with a majority of 35%, compared to 31% last time.",
    "There were more than 300 at the open, and 235 in the opening minutes.",
    "Smith, 27, batted with Jones, 37, for an hour. The 27-year-old made 50.",
    "The 34-year-old striker passed to the 24-year-old winger. The 31-year-old keeper was beaten.",
    "The gunman, 19, shot the guard, 59, and fled. The 19-year-old was later found.",
    "John Cole, 52, killed Mary Cole, 25, his niece, and shot a 15-year-old boy.",
    "Police arrested Sam Hill (22), Tom Hill (24) and Ann Hill (42).",
    "Bishop Gray, 79, died on Friday. He would have been 80 next month.",
    "It marks 80 years since the fire, and 35 years since the flood of 1990.",
    "The service costs 8.99 Australian dollars a month (or A$89.99 a year) and NZ$9.99 a month (or NZ$99.99 a year).",
    "Membership costs $12 a month or $120 a year.",
    "The average price was £280,000: £310,000 in the south and £190,000 in the north.",
    "Sales tripled in the first year and doubled in the second, from $1m to $6m.",
    "Output rose 5% in May and 8% in June, to 120 tonnes from 105.8 tonnes in April.",
    "Profit fell 120% to a loss of $2m from a profit of $10m.",
    "The Bank raised rates by 25 basis points to 5.25%, up from 0.1% in December 2021.",
    "Mortgage rates fell 0.2 points this week to 6.6%, from 7.8% in October 2023.",
    "Shares gained 4% on Monday to $52, against $31 in March 2020, and rose from a low of $28.",
    "Sales rose 8% to $1.2bn, up from $400m five years ago.",
    "Kane's hat-trick took him to 30 goals in 28 games, four behind the record of 34 with six to play.",
    "Interest of 5% on $10,000 for 10 years comes to $5,000, or $6,289 if compounded.",
    "Born in 1950, he joined at 16 and left 20 years later, in 1986.",
    "In 2008 the bank failed. Ten years on, its boss was jailed; he was freed three years later, in 2021.",
]


@pytest.mark.parametrize("copy", RIGHT)
def test_right_copy_is_left_alone(copy: str) -> None:
    report = check(read_text(copy, date=dt.date(2025, 3, 10)), Settings())
    assert [finding.message for finding in report.findings if finding.severity != "note"] == []


def test_a_quote_is_never_an_error() -> None:
    report = check(read_text("“Prices are up 300%, they doubled,” she said."), Settings())
    assert all(finding.severity != "error" for finding in report.findings)
