"""The examples of NC602 rank."""

from __future__ import annotations

from newscheck.checks.check import Example
from newscheck.findings import Severity

FINDS = (
    Example(
        "Exports reached a record $493m in May, beating the previous record of $510m set in 2019.",
        ("$493m", "$510m"),
    ),
    Example(
        "A record-high of 493 new cases were reported on Wednesday, exceeding the previous high of 527 on 1 August.",
        ("493", "527"),
    ),
    Example(
        "The fair drew a record 1,204 visitors. The previous record was 1,310, set in 2019.",
        ("1,204", "1,310"),
    ),
    Example(
        "The rate climbed to a six-year high of 4.5%, from 4.8% a year earlier.",
        ("4.5%", "4.8%"),
        Severity.WARNING,
    ),
    Example(
        "Output came to an all-time low of 41,000 tonnes, from 38,000 tonnes.", ("41,000 tonnes",)
    ),
    Example(
        "Inflation rose to 11.9%, the highest since 2010, when it stood at 9.8%.",
        ("11.9%", "9.8%"),
        Severity.WARNING,
    ),
    Example(
        "Ms Hart won the most votes with 3,210, followed by Mr Dunn with 3,480 and Ms Moss with 2,900.",
        ("3,210", "3,480"),
    ),
    Example(
        "Moss is on 42%, ahead of Dunn on 45%.",
        ("42%", "45%"),
        Severity.WARNING,
    ),
    Example(
        "Dorset had the second-highest rate, 52%, behind Devon with 45%.",
        ("52%", "45%"),
    ),
    Example(
        "Alder came first with 45 points, Brill second with 48 and Corus third with 40.",
        ("45 points", "48", "40"),
        Severity.WARNING,
    ),
    Example(
        "Sales rose 2% in June, the second straight monthly rise, after a 1% fall in May.",
        ("1%", "2%"),
    ),
    Example(
        "Membership rose for a third consecutive year: 2,110, 2,480 and 2,315.",
        ("2,110", "2,480", "2,315"),
    ),
    Example(
        "It is the fourth biggest killer in the country, behind only heart disease and cancer.",
        ("fourth",),
        Severity.WARNING,
    ),
    Example(
        "The port is the third-largest in the region after Alder, Brill and Corus.",
        ("third",),
        Severity.WARNING,
    ),
)

PASSES = (
    Example(
        "Exports reached a record $510m in May, beating the previous record of $493m set in 2019.",
        verified=True,
    ),
    Example(
        "The fair drew a record 1,310 visitors. The previous record was 1,204, set in 2019.",
        verified=True,
    ),
    Example(
        "The rate climbed to a six-year high of 4.8%, from 4.5% a year earlier.", verified=True
    ),
    Example(
        "Inflation rose to 9.8%, the highest since 2010, when it stood at 11.9%.", verified=True
    ),
    Example(
        "Ms Hart led with 3,480 votes, followed by Mr Dunn with 3,210 and Ms Moss with 2,900.",
        verified=True,
    ),
    Example("Dorset had the second-highest rate, 45%, behind Devon with 52%.", verified=True),
    Example(
        "Alder came first with 45 points, Brill second with 41 and Corus third with 40.",
        verified=True,
    ),
    Example(
        "Alder came first in 45.2 seconds, Brill second in 45.9 and Corus third in 46.3.",
    ),
    Example(
        "Sales rose 2% in June, the second straight monthly rise, after a 1% fall in April.",
        verified=True,
    ),
    Example("Membership rose for a third consecutive year: 2,100, 2,300 and 2,400.", verified=True),
    Example("Prices rose for a third consecutive year: 2.1%, 2.4% and 2.3%."),
    Example(
        "It is the third biggest killer in the country, behind only heart disease and cancer.",
        verified=True,
    ),
    Example("The port is the third-largest in the region after Alder."),
    Example("It is at least the third-largest, after Alder, Brill and Corus."),
    Example("She ran a course record of 63, beating the old record of 65."),
    Example("He won in 9.63 seconds, missing the record of 9.58."),
    Example("They need 1,300 to beat the record of 1,310; so far 900 have come."),
    Example("The largest in the county has 450 beds; the largest in the state has 1,200."),
    Example("Wages rose to £510, the highest since records began in 2010, when they were £430."),
    Example("The 3% fall was the biggest since 2010, taking sales to $45m from $46.4m."),
    Example("The toll is one of the largest, 45, after a second slip in Devon with 40."),
    Example("They shipped 52 tonnes, the most per head, and the most in all was 410 tonnes."),
    Example("She leads by two games, ahead of Dunn, who has 45 points."),
    Example("The price hit a two-month high of $45, from $62 a year earlier."),
    Example(
        "The £1.2m deal is a nominal record, but £0.9m in real terms, less than the £1m of 1990."
    ),
    Example("His time of 9.63 seconds beat the old record of 9.69."),
    Example("It fell to -12C, breaking the previous record of -10C."),
    Example("The record of 12 wins and two defeats beat last year's record of 15 wins and nine."),
    Example("Losses have grown every year since 2021: $12m, $9m and $14m in three markets."),
    Example("The town hit 41.3C, breaking its record of 40.8C from 1976.", verified=True),
)
