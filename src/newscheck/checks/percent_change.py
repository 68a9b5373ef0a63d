"""NC101 percent-change: a percent change against the two figures it runs between."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.percent_step import judge_step
from newscheck.checks.verdict import change_to, last_place, reading, severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Interval, Reading, Tier, compare, percent_change
from newscheck.relations.relation import Change, Step
from newscheck.wording import numerals, percent, said

if TYPE_CHECKING:
    from newscheck.claims import Claim


# Two figures so many percent apart that no slip explains were read from two statements.
_ABSURD = 10_000


def judge(change: Change | Step, context: Context) -> Judgement | None:
    """Hold 100 * (new - old) / old to the percent that the copy states."""
    if isinstance(change, Step):
        return judge_step(change, context.document)
    stated = next((c for c in change.by if c.figure.kind == "percent"), None)
    if stated is None or change.new.figure.kind == "percent":
        return None
    operands = (stated, change.new, change.old)
    old, new = reading(change.old, change.new), reading(change.new, change.old)
    claimed = reading(stated)
    if old is None or new is None or claimed is None:
        return None
    if old.point <= 0 or new.point < 0:
        return Judgement(
            "undecided", operands, "no percent change runs from or to a figure below zero"
        )
    if old.wide.low <= 0:
        return Judgement("undecided", operands, "the first figure is not bounded")
    worked = percent_change(old, new)
    new_words, old_words = numerals(change.new, change.old)
    working = f"({new_words} − {old_words}) / {old_words} = {percent(worked.point)}"
    # The sign is the direction check's business; here the size of the change is compared.
    size, claimed = _size(worked), _size(claimed)
    tier = compare(size, claimed, last_place(stated))
    if tier in (Tier.OK, Tier.LOOSE):
        rise = "rise" if worked.point >= 0 else "fall"
        confirmed = f"{change.old.text} to {change.new.text} is a {rise} of {percent(size.point)}; the copy says {said(stated, context.document)}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if change.bars:
        return Judgement("undecided", operands, f"{working}; not judged: {', '.join(change.bars)}")
    if size.point > _ABSURD and size.point > claimed.point * 100 and _slip(change, stated) is None:
        return Judgement("undecided", operands, f"{working}; these may be of two things")
    return _mismatch(change, stated, worked, working, tier, context)


def _size(reading: Reading) -> Reading:
    """The reading of a change without its sign."""
    if reading.point >= 0:
        return reading
    return Reading(
        -reading.point,
        Interval(-reading.core.high, -reading.core.low),
        Interval(-reading.wide.high, -reading.wide.low),
    )


def _mismatch(
    change: Change, stated: Claim, worked: Reading, working: str, tier: Tier, context: Context
) -> Judgement:
    operands = (stated, change.new, change.old)
    kind = "rise" if worked.point >= 0 else "fall"
    size = abs(worked.point)
    words = said(stated, context.document)
    message = f"“{words}” does not match {change.old.text} and {change.new.text}: that is a {kind} of {percent(size)}"
    slip = _slip(change, stated)
    message += f" ({slip})." if slip else "."
    if tier is Tier.ROUNDING:
        message += " Only rounding can reconcile them."
    elif tier is Tier.LAST_DIGIT:
        message += " It is off by one in the last digit."
    elif change.link == "guessed":
        message += " Are they of the same thing and time?"
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, change.link),
        message=message,
        span=stated.span,
        stated=stated.text,
        expected=percent(size),
        suggestions=_mends(change, stated, worked),
    )


def _mends(change: Change, stated: Claim, worked: Reading) -> tuple[Suggestion, ...]:
    assert change.old.figure.number and stated.figure.number
    share = Fraction(stated.figure.number.value) / 100
    factor = 1 + share if worked.point >= 0 else 1 - share
    return (
        change_to(stated, abs(worked.point)),
        change_to(change.new, Fraction(change.old.figure.number.value) * factor),
    )


def _slip(change: Change, stated: Claim) -> str | None:
    """The known slip that explains a wrong percent, in words, or None."""
    assert change.old.figure.number and change.new.figure.number and stated.figure.number
    old, new = Fraction(change.old.figure.number.value), Fraction(change.new.figure.number.value)
    percent_stated, place = (
        Fraction(stated.figure.number.value),
        Fraction(stated.figure.number.place),
    )
    change_size = abs(new - old)

    def fits(value: Fraction) -> bool:
        return abs(value - percent_stated) <= place

    if new > old and fits(100 * new / old):
        return f"{change.new.text} is {percent(100 * new / old)} of {change.old.text}, not that much more"
    if new and fits(100 * change_size / new):
        return f"{percent(100 * change_size / new)} is the change divided by the new figure"
    for factor in (10, 100, 1000):
        if fits(100 * change_size / old * factor) or fits(100 * change_size / old / factor):
            return f"a factor of {factor:,} apart"
        for shifted in (new * factor, new / factor):
            if fits(100 * abs(shifted - old) / old):
                return f"it would fit were one figure {factor:,} times the size"
    return None


CHECK = Check(
    code="NC101",
    name="percent-change",
    summary="a percent change against the two figures it runs between",
    explanation=(
        "Where the copy gives an old figure, a new one and the percent between them, the change is "
        "worked out as (new - old) / old, at the ends of what rounding can hide. Where it gives the "
        "amount of the move in place of the old figure (“fell 8p, or 3.6%, to 212p”), the old figure "
        "is worked out first. The direction is "
        "judged apart (NC601). Changes at constant currency, like for like, at an annual rate or "
        "against a forecast are left undecided where they do not fit."
    ),
    judges=(Change, Step),
    judge=judge,
    finds=(
        Example(
            "A ticket used to cost £40. It now costs £46, an increase of 25 per cent.",
            (
                "25 per cent",
                "£40",
                "£46",
            ),
            Severity.WARNING,
        ),
        Example(
            "A typical bill of $150 a month would go up 18 percent, to $187.",
            (
                "18 percent",
                "$150 a month",
                "$187",
            ),
        ),
        Example(
            "The debt, which stood at £2.4bn in 2020, has since grown by 65% to £3bn.",
            ("65%", "£2.4bn", "£3bn"),
        ),
        Example("The shares fell 8p, or 4.6%, to 212p.", ("4.6%", "8p", "212p")),
        Example(
            "Gold rose $12 to $1,812 an ounce, a gain of 1.7%.", ("1.7%", "$12", "$1,812 an ounce")
        ),
        Example(
            "The index closed at 7,420, up 70 points, or 9.5%.", ("9.5%", "70 points", "7,420")
        ),
        Example(
            "Visits to the museum leapt nearly 250% from 10,250 to 25,500.",
            ("250%", "10,250", "25,500"),
        ),
        Example(
            "Sales fell 20 percent to 4.41 million cars from 5.02 million.",
            ("20 percent", "4.41 million", "5.02 million"),
        ),
        Example("The hall drew 530 people, up 800% from 70 a year earlier.", ("800%", "530", "70")),
        Example(
            "The troops were cut to 100,000 from 146,000, a reduction of 50%.",
            ("50%", "100,000", "146,000"),
        ),
        Example(
            "Revenue was $4.8 million, up 37% from $3.8 million.",
            ("37%", "$4.8 million", "$3.8 million"),
        ),
        Example(
            "“Membership went up 40% to 1,500 from 1,200,” he said.",
            ("40%", "1,500", "1,200"),
            Severity.WARNING,
        ),
        Example(
            "Turnover came in at £312m, up 14% on the £300m of a year earlier.",
            ("14%", "£312m", "£300m"),
        ),
        Example(
            "Some 5.50 million passengers used it last year, 20% up on 2022's 5.00 million.",
            ("20%", "5.50 million", "5.00 million"),
        ),
        Example(
            "Registrations were up 17.5 per cent at 43,000, against 40,000 in May.",
            ("17.5 per cent", "43,000", "40,000"),
        ),
        Example(
            "The board raised the dividend 51 pct to 69 cts per share from 60 cts.",
            ("51 pct", "69 cts per share", "60 cts"),
        ),
        Example(
            "The tally is 112% higher than last year's 2,500, at 2,800.", ("112%", "2,800", "2,500")
        ),
        Example(
            "Compared with the 200 arrests of 2021, the 260 made last year were a 3% increase.",
            ("3%", "260", "200"),
        ),
        Example(
            "It holds 45,000 people, a 20 percent decline since 2015, when it was 50,000.",
            ("20 percent", "45,000", "50,000"),
        ),
        Example(
            "Wheat settled at $6.30 a bushel, 15% above the $6.00 close of a week earlier.",
            ("15%", "$6.30 a bushel", "$6.00"),
        ),
        Example(
            "Net income climbed to 21.6 mln dlrs, or 45 cts a share, from 18.0 mln, or 38 cts, a gain of 12 pct.",
            ("12 pct", "21.6 mln dlrs", "18.0 mln"),
        ),
        Example(
            "Output dropped to 9.0 million tonnes by March 31 as against 10.0 million in the corresponding period of the previous season, down 20 per cent.",
            ("20 per cent", "9.0 million tonnes", "10.0 million"),
        ),
        Example(
            "Calls to the hotline have jumped 6% since the campaign began: 480 last month against 300 in January.",
            ("6%", "480", "300"),
        ),
        Example(
            "Expenses rose to $13.8 million (from $12.0 million), or 5%, driven by hiring.",
            ("5%", "$13.8 million", "$12.0 million"),
        ),
        Example(
            "From a low of $12.00 in October, the shares have risen 57% to $21.00.",
            ("57%", "$21.00", "$12.00"),
        ),
        Example(
            "At the end of the year the bank had 5,250 staff, 15% more than at the end of 2022 (5,000).",
            ("15%", "5,250", "5,000"),
        ),
        Example(
            "Rents, which averaged $2,400 a month in January, are now $2,640, a 20% jump.",
            ("20%", "$2,640", "$2,400 a month"),
        ),
        Example(
            "Exports were worth HK$198 billion in May, 1 percent higher than a year earlier when they stood at HK$180 billion.",
            ("1 percent", "HK$198 billion", "HK$180 billion"),
        ),
        Example(
            "Starting pay, now £24,000, will go up by 15 per cent to £25,200.",
            ("15 per cent", "£25,200", "£24,000"),
        ),
        Example(
            "The port handled 11.0 million tonnes in May, registering a growth of 1 per cent over 10.0 million tonnes last year.",
            ("1 per cent", "11.0 million tonnes", "10.0 million tonnes"),
        ),
        Example(
            "The number sleeping rough was 3,898, up 72 per cent on 2022 when it was 3,069.",
            ("72 per cent", "3,898", "3,069"),
        ),
        Example(
            "Net profit jumped 45% in the quarter, the bank said. Net profit was $50 million, compared with "
            "$40 million a year earlier, after a quarter of rising rates.",
            ("45%", "$50 million", "$40 million"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example("The cap of £1,568 a year will go up 9.5% to £1,717.", verified=True),
        Example(
            "The dam, 412 metres wide and 61 high, will light 2m homes, 12% of the total, from eight turbines."
        ),
        Example(
            "Some 36 of the 120 seats, 30 per cent, are held by women, up from 24, or 20 per cent, before."
        ),
        Example(
            "In 2015 the museum drew 320,000 visitors. Last year it drew 400,000, an increase of 25 per cent.",
            verified=True,
        ),
        Example("In 2010 the town had 8,000 people. It now has 12,000, up 3% a year."),
        Example("A typical bill of $150 a month would go up 18 percent, to $177.", verified=True),
        Example(
            "The utility would raise bills by 18 percent, which would push the typical $150 bill to $177.",
            verified=True,
        ),
        Example(
            "The zoo's visitors, who numbered 300,000 in 2015, were up 40 percent to 420,000 last year.",
            verified=True,
        ),
        Example(
            "Tuition, $12,000 five years ago, will be $15,000 this fall, a 25 percent jump.",
            verified=True,
        ),
        Example("The $150m plan would lift output by 18% to 177,000 tonnes."),
        Example(
            "The debt, which stood at £2.4bn in 2020, has since grown by 25% to £3bn.",
            verified=True,
        ),
        Example(
            "The town paid for 80 routes in 2010 and pays for 60 today, a fall of 25%.",
            verified=True,
        ),
        Example("Membership trebled between 2015 and 2020, from 900 to 2,700."),
        Example("The shares fell 8p, or 3.6%, to 212p.", verified=True),
        Example("The shares fell 3.6%, or 8p, to 212p.", verified=True),
        Example("The index closed at 7,420, up 70 points, or 1%.", verified=True),
        Example("Gold rose $12 to $1,812 an ounce, a gain of 0.7%.", verified=True),
        Example("Costs rose $2m, or 9%, to $25m.", verified=True),
        Example("It sold 8 million shares, or 3.6%, to 212 investors."),
        Example("Sales rose 8% to $1.2bn, up from $400m five years ago."),
        Example(
            "The budget rose to $38 million from $30 million, an increase of almost 27%.",
            verified=True,
        ),
        Example(
            "Sales fell 12 percent to 4.4 million, compared with 5 million a year earlier.",
            verified=True,
        ),
        Example("Visits leapt nearly 150% from 10,250 to 25,500.", verified=True),
        Example("Sales rose 8% at constant currency to $1.2bn from $1.05bn."),
        Example("Prices rose 0.3% in March, 4% on the year, to 131.2."),
        Example("Like-for-like sales were up 3% while total sales went from £40m to £52m."),
        Example(
            "The company made £2bn this year, taking its five-year total to £7bn, up from £1.5bn a year earlier."
        ),
        Example("It swung to a profit of $4m from a loss of $2m, up 300%."),
        Example("Growth of 2% in the first quarter, 0.5% on the quarter."),
        Example(
            "Orders grew at an annual rate of 11% from $24.25 billion in 2025 to $61.7 billion by 2033."
        ),
        Example("Brigades were cut from 20 to 10, or by half, and troops from 146,000 to 100,000."),
        Example("The Dow fell 400 points, or 1.1%, to 36,000."),
        Example(
            "Some 5.50 million passengers used it last year, 10% up on 2022's 5.00 million.",
            verified=True,
        ),
        Example(
            "It earned $9.2 million, an increase of 15% over $8.0 million in the prior year.",
            verified=True,
        ),
        Example(
            "The deficit is $2.40 billion, 20 per cent bigger than the $2.00 billion projected in spring.",
            verified=True,
        ),
        Example("Tickets range from $40 to $120, up 15% this year."),
        Example(
            "Rents rose 7% in the year, from an average of £610 in the north to £1,540 in the south."
        ),
        Example(
            "Its shares fell 6% to $45.20 after it cut its forecast of earnings from $2.10 a share to $1.50."
        ),
        Example(
            "It made £2bn this year, taking its five-year total to £7bn, up 30% from £1.5bn a year earlier."
        ),
        Example("Profit was $200m, up 5% on $3bn of sales."),
        Example("Oil rose 1% to $2,010, still well down from $2,450 in May."),
        Example("If rates rose 10% the bill would go from $1,000 to $1,050."),
        Example("In dollar terms exports rose 4%, from 1.20 trillion yen to 1.38 trillion yen."),
        Example("Its share is up 10% in Asia and its staff from 300 to 450 worldwide."),
        Example("Sales grew 3% to $1.4 billion from $1.2 billion if acquisitions are included."),
        Example("It has cut emissions by 20% since 2010 and wants to go from 40 plants to 25."),
        Example(
            "Sales are forecast to rise 10% from $2.0 billion this year to $2.6 billion by 2028, a rate of 10% a year."
        ),
        Example(
            "Its price-earnings ratio, 12 against 18 for the sector, has fallen 15% this year."
        ),
        Example("Turnover was £3m, 5% of which came from abroad, up from £2m."),
        Example("Cash was $120 million at June 30, up from $95 million, after a 10% buyback."),
        Example(
            "Sales rose 12% last year. They reached 4.48 million units, against 4.0 million the year before.",
            verified=True,
        ),
        Example(
            "Organic sales rose 22% last year. They reached 4.48 million units, against 4.0 million the year before."
        ),
        Example(
            "Orders rose 22% on the month. They reached 4.48 million units, against 4.0 million a year earlier."
        ),
        Example("Profit rose 10%. It was £5.12m, compared with £4.03m for its rival."),
    ),
)
