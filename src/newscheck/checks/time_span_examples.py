"""The examples of NC502 time-span: they are many, since time is told in many ways."""

from __future__ import annotations

from newscheck.checks.check import Example
from newscheck.findings import Severity

FINDS = (
    Example(
        "Held every year since 2022, the fair is in its seventh edition.",
        ("seventh", "2022"),
        Severity.WARNING,
        date="2024-06-15",
    ),
    Example("He ran the club for six years, from 2001 to 2010.", ("six years", "2001", "2010")),
    Example("It closed 15 years ago, in 1999.", ("15 years", "1999"), date="2024-06-15"),
    Example(
        "It is 247 years since the birth of Mozart, who was born in 1756.",
        ("247 years", "1756"),
        Severity.WARNING,
        date="2013-09-25",
    ),
    Example(
        "June 3, 2005, marks the 31st anniversary of the act of 1975.",
        ("31st", "June 3, 2005", "1975"),
    ),
    Example(
        "The two-day visit to Bonn on April 1-5 was their first.",
        ("two-day", "April 1-5"),
        date="1987-03-17",
    ),
    Example("The four-hour talks, from 9am to 4pm, failed.", ("four-hour",)),
    Example("She served from 2016 to 2012 as mayor.", ("2016", "2012")),
    Example("He taught there for 20 years between 2001 and 2012.", ("20 years", "2001", "2012")),
    Example(
        "He joined in 1990. Twelve years later, in 2010, he left.",
        ("Twelve years", "1990", "2010"),
        Severity.WARNING,
    ),
    Example(
        "Yields closed at a 16-year low. It was the lowest since August 1981, dealers said.",
        ("16-year", "August 1981"),
        Severity.WARNING,
        date="1987-04-01",
    ),
    Example(
        "The 90-year-old theatre, built in 1914, will shut.",
        ("90-year-old", "1914"),
        Severity.WARNING,
        date="2024-06-15",
    ),
    Example(
        "30 Years After Ferry Disaster, Families Gather\n\nThe ferry sank off Ely in March 1976, "
        "and the families met on Tuesday.",
        ("30 Years", "March 1976"),
        Severity.WARNING,
        date="2016-03-15",
    ),
    Example(
        "He died on February 12 after a fall.", ("February 12",), Severity.WARNING, "2000-02-07"
    ),
    Example(
        "He was jailed in 2009 and freed in 2015 after nine years behind bars.",
        ("nine years", "2009", "2015"),
        Severity.WARNING,
    ),
    Example(
        "The lease, signed in 2005, runs for 20 years and expires in 2035.",
        ("20 years", "2005", "2035"),
        Severity.WARNING,
    ),
    Example(
        "Founded in 1974, the theatre celebrates its 60th birthday this month.",
        ("60th", "1974"),
        Severity.WARNING,
        date="2024-09-02",
    ),
    Example("The meeting, from 9am to 1pm, lasted six hours.", ("six hours",)),
)

PASSES = (
    Example(
        "The club is in its third year since opening in 2022.", date="2024-06-15", verified=True
    ),
    Example(
        "Held every year since 2022, the fair is in its third edition.",
        date="2024-06-15",
        verified=True,
    ),
    Example("It was the third annual fair, held yearly since 2015.", date="2024-06-15"),
    Example("He led the side for five years from 1996 to 2001.", verified=True),
    Example("He was governor for almost seven years, from July 2013 to March 2020.", verified=True),
    Example("She won it three years running, from 2001 to 2003.", verified=True),
    Example("A ten-day period (March 21-31) was lost.", date="1987-04-03", verified=True),
    Example("In its 10-day period, April 11-20, it sold more.", date="1987-04-24", verified=True),
    Example("Rain fell for six hours from 1am to 7am.", verified=True),
    Example("The bar is open for 12 hours, from 2pm to 2am.", verified=True),
    Example("It opened more than 50 years ago, in 1971.", date="2024-06-29", verified=True),
    Example(
        "The move comes days before the 20th anniversary of the fire of April 20, 1999.",
        date="2019-04-16",
        verified=True,
    ),
    Example(
        "Festival Marks 70 Years\n\nThe first was held on Oct. 1, 1949, in a field.",
        date="2019-10-01",
        verified=True,
    ),
    Example("He taught for three years between 1990 and 2005, and again in 2010.", verified=True),
    Example(
        "He was jailed for 12 years for abusing boys between 1978 and 1985.", date="2024-06-15"
    ),
    Example("They had been married for 10 years before they parted in March 2014."),
    Example("He came out nearly four years after he became mayor in 2011.", date="2019-01-23"),
    Example(
        "The 30-year-old law firm partner joined in 2012 after the firm opened in 1999.",
        date="2018-06-15",
    ),
    Example("He served three terms between 1990 and 2005, 12 years in all.", verified=True),
    Example(
        "In 2005 they met again. It was the 60th anniversary of the 1945 raid.",
        date="2018-06-15",
        verified=True,
    ),
    Example("In the 2023-24 season, her third, she played every match."),
    Example("The deadline was moved from 2030 to 2025."),
    Example(
        "May 3, 1984, Forty Years Ago: Mill Burns\n\nThe mill burned for a day.", date="1984-05-03"
    ),
    Example(
        "It marks 80 years since the fire, and 35 years since the flood of 1990.", date="2025-03-10"
    ),
    Example("Born in 1950, he joined at 16 and left 20 years later, in 1986."),
    Example(
        "The bank failed in 2008. Ten years on he was jailed, and freed three years later, in 2021."
    ),
    Example("Seats fell from 2016 to 2012."),
    Example("The islands were leased in 1898 for 99 years.", date="1997-04-02"),
    Example("He was sentenced to four years in 2011 but only served two.", date="2013-10-28"),
    Example("The ninth Five-Year Plan (1997-2002) was delayed for almost two years."),
    Example("The cathedral, begun in the 11th century, was finished in 1285.", date="2024-06-15"),
    Example("A 25-year-old engineer founded it in 1984.", date="2024-06-15"),
    Example(
        "First Theft in 50 Years Shocks Island\n\nThe last crime was an assault in 2008.",
        date="2015-06-17",
    ),
    Example(
        "On Aug. 20, 1972, they sang to mark the seventh anniversary of the 1965 riots.",
        date="2023-06-26",
        verified=True,
    ),
    Example("He died on February 5.", date="2000-02-07", verified=True),
    Example("The flight left at 9.10 and landed at 10.20, a 45-minute hop over two zones."),
    Example("She turned 40, and it was 20 years since they met.", date="2024-06-15"),
    Example("He has been abroad since 2004, and he worked for 10 years before.", date="2024-06-15"),
    Example("He was jailed in 2009 and freed in 2015 after six years behind bars.", verified=True),
    Example(
        "The strike began on 14 March and ended on 2 April, lasting 19 days.",
        date="2024-09-02",
        verified=True,
    ),
    Example(
        "The fair, first held in 1999, is now in its 26th year.", date="2024-09-02", verified=True
    ),
    Example("He was sentenced to nine years in 2009 and freed in 2015.", date="2024-09-02"),
    Example("Built in 1888, the mill closed in 1968, another nine years later than planned."),
    Example("He has worked there on and off for 12 years since 2004.", date="2024-09-02"),
    Example(
        "He has been paid for seven years after the deal that he signed in 2001.", date="2024-09-02"
    ),
    Example("He joined the army in 1990 and died in 2004 after five years in prison."),
    Example("He moved to Leeds in 1990 and left in 2001, after four years in charge of the club."),
    Example(
        "The company was founded in 1994 and is celebrating its 10th year in Leeds.",
        date="2024-09-02",
    ),
)
