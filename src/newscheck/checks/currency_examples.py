"""Examples of NC404 currency-conversion: what it finds and what it leaves alone."""

from __future__ import annotations

from newscheck.checks.check import Example
from newscheck.findings import Severity

FINDS = (
    Example(
        "The deals are worth 95.25 billion yuan (about $134 billion).",
        ("$134 billion", "95.25 billion yuan"),
        date="2024-09-02",
    ),
    Example(
        "The bridge will cost €2 billion ($3.5 billion).",
        ("$3.5 billion", "€2 billion"),
        Severity.WARNING,
        date="2019-06-14",
    ),
    Example(
        "He paid £400 ($308) for the bicycle.",
        ("$308", "£400"),
        Severity.WARNING,
        date="2023-05-10",
    ),
    Example(
        "The film has taken $46.8m (£24.8bn) so far.", ("£24.8bn", "$46.8m"), date="2005-02-20"
    ),
    Example(
        "A ticket is 71,350 euros ($98,770).",
        ("$98,770", "71,350 euros"),
        Severity.WARNING,
        date="2019-11-20",
    ),
    Example(
        "The loan is 500 million yen, or about £36 million.",
        ("£36 million", "500 million yen"),
        date="2023-03-02",
    ),
    Example(
        "The ransom was 500 million yen, about $2.3 million, police said.",
        ("$2.3 million", "500 million yen"),
        Severity.WARNING,
        date="2024-06-14",
    ),
    Example(
        "The prize is €1 million (£482,000).",
        ("£482,000", "€1 million"),
        Severity.WARNING,
        date="2024-06-14",
    ),
    Example(
        "The deal is worth 5.2 billion shillings ($40.3m). In 2019 it paid 1.3 billion shillings ($101m). "
        "It holds 2.6 billion shillings ($20.2m).",
        ("$101m", "1.3 billion shillings"),
        date="2024-09-02",
    ),
)
PASSES = (
    Example("Petrol costs €1.80 a litre ($7.78 a gallon).", date="2025-06-02", verified=True),
    Example("Petrol costs €1.80 a litre ($8.45 a gallon).", date="2025-06-02"),
    Example(
        "The deals are worth 95.25 billion yuan (about $13.4 billion).",
        date="2024-09-02",
        verified=True,
    ),
    Example("The film has taken $46.8m (£24.8m) so far.", date="2005-02-20", verified=True),
    Example("A ticket is 71,350 euros ($78,770).", date="2019-11-20", verified=True),
    Example("The fee was 40 million hryvnia ($1 million).", date="2023-05-10"),
    Example(
        "The fee of £350,000 in 1974 ($820,000 then) would be £4.4m ($5.6m) today.",
        date="2024-06-03",
    ),
    Example("The prize is 1 billion yen ($8 million).", date="2023-03-02"),
    Example("The phone costs $300 in New York, Rs 30,500 in Delhi.", date="2023-03-02"),
    Example(
        "The bond is worth 3.75 million riyals ($1 million).", date="2023-03-02", verified=True
    ),
    Example("The price rose from €1 to $3 in a year of moves.", date="2023-03-02"),
    Example("The grant is $1.2m, the loan £3m.", date="2023-03-02"),
    Example(
        "The ransom was 500 million yen, about $3.2 million, police said.",
        verified=True,
        date="2024-06-14",
    ),
    Example("The phone costs $799 in America (£799 in Britain).", date="2024-06-14"),
    Example("The euro bought $1.07 (157 yen to the dollar).", date="2024-06-14"),
    Example("It would cost an estimated $1,500 or £1,000.", date="2024-06-14"),
    Example("The visa costs $185, or £115 for those who apply in person.", date="2024-06-14"),
    Example("The game is $60/£50/€60.", date="2024-06-14"),
    Example("The painting sold for £36m ($58m) in 2010.", date="2023-07-12"),
    Example("Shares rose 3% to €12.40 ($2bn market value).", date="2024-11-08"),
    Example(
        "The deal is worth 5.2 billion shillings ($40.3m). In 2019 it paid 1.3 billion shillings ($12.8m). "
        "It holds 2.6 billion shillings ($20.2m).",
        date="2024-09-02",
    ),
)
