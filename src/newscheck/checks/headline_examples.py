"""The examples of NC605 headline: what it finds and what it leaves alone."""

from __future__ import annotations

from newscheck.checks.check import Example
from newscheck.findings import Severity

FINDS = (
    Example(
        "Council to spend $391m on parks\n\nThe council will spend $319m on its parks, it said on Monday.",
        ("$391m", "$319m"),
        Severity.WARNING,
    ),
    Example(
        "Storm cuts power to 45,000 homes\n\nThe storm cut power to 54,000 homes, the grid operator said on Monday.",
        ("45,000", "54,000"),
        Severity.WARNING,
    ),
    Example(
        "Bank fined £850 billion\n\nA bank was fined £850 million on Monday for failing to stop fraud.",
        ("£850 billion", "£850 million"),
        Severity.WARNING,
    ),
    Example(
        "Rents up 14% in a year\n\nRents in the city rose by 12% in a year, figures showed on Monday.",
        ("14%", "12%"),
        Severity.WARNING,
    ),
    Example(
        "Fire kills 15 people\n\nA fire in a warehouse killed 13 people on Sunday, the mayor said.",
        ("15", "13"),
        Severity.WARNING,
    ),
    Example(
        "Firm to hire 620 workers\n\nThe firm said on Monday that it would hire 260 workers by June.",
        ("620", "260"),
        Severity.WARNING,
    ),
    Example(
        "Man, 43, charged with murder\n\nA 34-year-old man has been charged with murder after a stabbing.",
        ("43", "34-year-old"),
        Severity.WARNING,
    ),
    Example(
        "Gas leak sickens 600 pupils\n\nA gas leak at a school made 60 pupils ill on Thursday, officials said.",
        ("600", "60"),
        Severity.WARNING,
    ),
    Example(
        "Oil drops 14% on demand fears\n\nOil prices fell by 4% on Monday as traders worried about demand.",
        ("14%", "4%"),
        Severity.WARNING,
    ),
    Example(
        "Poll: 85% of Britons back ban\n\nA majority of Britons, 58%, back a ban, said a poll published on Monday.",
        ("85%", "58%"),
        Severity.WARNING,
    ),
    Example(
        "Nine hurt in pile-up\n\nSeven people were hurt in a pile-up on the coast road on Friday morning.",
        ("Nine", "Seven"),
        Severity.WARNING,
    ),
    Example(
        "Over 30 lakh sit exam\n\nOver 3 lakh students sat the exam across the State on Sunday.",
        ("30 lakh", "3 lakh"),
        Severity.WARNING,
    ),
    Example(
        "Record 68 flee in one boat\n\nA record 86 people crossed the strait in a single boat on Saturday.",
        ("68", "86"),
        Severity.WARNING,
    ),
    Example(
        "Striker out for 16 weeks\n\nThe striker will be out for six weeks with a torn muscle, the club said on Tuesday.",
        ("16 weeks", "six weeks"),
        Severity.WARNING,
    ),
    Example(
        "Over 9,000 flee volcano\n\nMore than 90,000 people have fled their homes as a volcano erupted, officials said.",
        ("9,000", "90,000"),
        Severity.WARNING,
    ),
)

PASSES = (
    Example(
        "Deals worth $13.4 billion signed\n\nDeals worth 95.25 billion yuan (about $13.4 billion) were signed on Sunday.",
        verified=True,
    ),
    Example(
        "Fund grows to $16bn\n\nThe fund grew to $16.6bn last year, its manager said on Monday.",
        verified=True,
    ),
    Example(
        "104 held in hotel raids\n\nPolice held 52 couples in hotel raids on Friday, the force said on Monday."
    ),
    Example(
        "Rents up 14% in a year\n\nRents in the city rose by 14.2% in a year, figures showed.",
        verified=True,
    ),
    Example("Two die in crash\n\nA man and a woman died when their car hit a tree on Sunday."),
    Example(
        "What 2024 taught us\n\nThe year began with 14 storms and ended with three, the office said."
    ),
    Example(
        "Third time lucky for Reds\n\nThe Reds won their first cup after two lost finals and 31 years."
    ),
    Example(
        "Nearly 300 evacuated\n\nSome 294 people were led out of the tower on Monday, the brigade said.",
        verified=True,
    ),
    Example(
        "Firm to hire 880 workers\n\nThe firm will hire 620 workers in Leeds and 260 in Hull, it said.",
        verified=True,
    ),
    Example("Price of tea up 30 pence\n\nA packet now costs £1.50, the shop said on Monday."),
    Example(
        "Heat of 45C forecast\n\nIt reached 42C on Friday and will be hotter still by Sunday, forecasters said."
    ),
    Example(
        "Acme to sell 40% stake\n\nAcme will sell 60% of its shipping arm and keep the rest, it said on Monday."
    ),
    Example(
        "Team of 12 to climb peak\n\nEleven climbers and a doctor will set out on Monday for the summit."
    ),
    Example(
        "Record 86 flee in one boat\n\nA record 86 people crossed the strait in a single boat on Saturday.",
        verified=True,
    ),
    Example(
        "Gunman kills three at school\n\nA gunman shot dead two pupils and a teacher at a school on Monday."
    ),
    Example(
        "Crash closes three lanes\n\nA lorry overturned at 5am, closing all but one of the road's four lanes."
    ),
)
