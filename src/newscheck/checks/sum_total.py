"""NC201 sum-total: a total against the parts that the sentence gives it."""

from __future__ import annotations

from fractions import Fraction

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.slips import swapped
from newscheck.checks.verdict import change_to, reading, severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Form, Reading, Tier, compare
from newscheck.relations.relation import Total
from newscheck.values import replace
from newscheck.wording import amount, in_digits


def judge(total: Total, context: Context) -> Judgement | None:
    """Hold the sum of the parts to the total; of parts that are only "included", that they fit in it."""
    operands = (total.total, *total.parts)
    readings = [reading(claim, *operands) for claim in operands]
    if any(r is None for r in readings):
        return None
    whole, *parts = [r for r in readings if r is not None]
    summed = parts[0]
    for part in parts[1:]:
        summed = summed + part
    working = (
        " + ".join(in_digits(p) for p in total.parts) + f" = {amount(total.total, summed.point)}"
    )
    tier = compare(summed, whole)
    gap = summed.point - whole.point
    if tier is not Tier.CONTRADICTED and _by_rounding(total, gap):
        confirmed = f"{working}; the copy says {total.total.text}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    doubt = _doubt(total, summed, whole, parts)
    slip = _slip(total, gap) if doubt is not None and total.ended else None
    if slip is not None:
        message = f"{working}, not {total.total.text} ({slip}). Is that all of them?"
        return _mismatch(total, working, summed.point, Tier.ROUNDING, message)
    if doubt is not None:
        return Judgement("undecided", operands, f"{working}; {doubt}")
    if tier is not Tier.CONTRADICTED:
        tier = Tier.ROUNDING
    if not total.exhaustive:
        message = (
            f"{working}, more than the {total.total.text} that they are part of. Do they overlap?"
        )
        return _mismatch(total, working, summed.point, Tier.ROUNDING, message)
    message = f"{working}, not {total.total.text}."
    if total.link == "guessed":
        message += " Is that all of them?"
    return _mismatch(total, working, summed.point, tier, message)


def _doubt(total: Total, summed: Reading, whole: Reading, parts: list[Reading]) -> str | None:
    """Why parts that do not make the total may still be right, or None."""
    sums = total.total.figure.kind in {"money", "measure"}
    if sums and total.link == "stated" and any(part.core.low > whole.wide.high for part in parts):
        return None  # one part alone is more than the total
    if any(part.point == whole.point for part in parts):
        return "a part repeats the total"
    if not total.exhaustive and (summed.core.low <= whole.wide.high or total.link == "guessed"):
        return "the list may not name all"
    if total.link == "guessed" and (
        (summed.point < whole.point and not total.closed) or summed.point * 2 > whole.point * 3
    ):
        return "the list may not name all, or be of something else"
    if summed.point * 2 < whole.point or summed.point > whole.point * 2:
        return "the parts may not be all, or may be others"
    return None


def _slip(total: Total, gap: Fraction) -> str | None:
    """Two digits swapped, where that explains the gap: hardly a list that leaves something out."""
    for claim, change in ((total.total, gap), *((part, -gap) for part in total.parts)):
        number = claim.figure.number
        if number is not None and number.digits > 1 and claim.figure.hedge_span is None:
            needed = Fraction(number.value) + change
            if needed in swapped(number):
                return f"digits swapped in “{claim.text}”?"
    return None


def _by_rounding(total: Total, gap: Fraction) -> bool:
    """Whether rounding explains a gap without going the same way in nearly every part.

    The sum of n numbers rounded to a unit is off by the root of n / 12 units as a rule; more than
    twice that is a question worth asking.
    """
    if not gap:
        return True
    numbers = [c.figure.number for c in (total.total, *total.parts) if c.figure.number is not None]
    unit = max(
        Fraction(n.place) if n.form is not Form.INTEGER else min(n.last_nonzero, n.second_place)
        for n in numbers
    )
    return gap * gap <= 4 * unit * unit * len(numbers) / 12


def _mismatch(total: Total, working: str, summed: Fraction, tier: Tier, message: str) -> Judgement:
    operands = (total.total, *total.parts)
    stated = total.total.figure.number
    assert stated is not None
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, total.link),
        message=message,
        span=total.total.span,
        stated=total.total.text,
        expected=amount(total.total, summed),
        suggestions=(change_to(total.total, summed), *_one_part(total, summed)),
    )


def _one_part(total: Total, summed: Fraction) -> tuple[Suggestion, ...]:
    """One of the parts as it would have to be for the total to hold; which one, nobody can say."""
    stated, part = total.total.figure.number, total.parts[-1].figure.number
    assert stated is not None and part is not None
    needed = Fraction(part.value) + Fraction(stated.value) - summed
    if needed <= 0:
        return ()
    mend = change_to(total.parts[-1], needed)
    return (replace(mend, description=f"correct one of the parts, such as {mend.description[7:]}"),)


CHECK = Check(
    code="NC201",
    name="sum-total",
    summary="a total against the parts that the sentence gives it",
    explanation=(
        "Where the words say that parts make up a total (“a total of”, “made up of”, a colon and a "
        "list), the parts are added. Where they only say “including”, the parts may not exceed it. "
        "Parts that overlap, or a list that names only some, are no sum."
    ),
    judges=(Total,),
    judge=judge,
    finds=(
        Example(
            "The first phase cost $30m and the second $45m. Together they came to $85m.",
            (
                "$85m",
                "$30m",
                "$45m",
            ),
            Severity.WARNING,
        ),
        Example(
            "Three firms will add 255 jobs: 120 at Acme, 80 at Brill and 65 at Corus.",
            ("255", "120", "80", "65"),
        ),
        Example(
            "It sold 463,000 bikes and 654,000 scooters, a total of 1.16 million.",
            ("1.16 million", "463,000", "654,000"),
        ),
        Example(
            "The £48m package is made up of £20m for roads, £18m for rail and £12m for buses.",
            ("£48m", "£20m", "£18m", "£12m"),
            Severity.WARNING,
        ),
        Example(
            "A crew of 14, made up of six pilots and nine engineers, was chosen.",
            ("14", "six", "nine"),
        ),
        Example(
            "He spent £210 on paint and £95 on brushes, for a total of £350.",
            ("£350", "£210", "£95"),
        ),
        Example(
            "The blaze destroyed 30 homes, including 22 in Elm Street and 14 in Oak Lane.",
            ("30", "22", "14"),
            Severity.WARNING,
        ),
        Example(
            "The grant of $800,000 will be split between the library ($500,000), the pool ($250,000) and the park ($150,000).",
            ("$800,000", "$500,000", "$250,000", "$150,000"),
        ),
        Example(
            "The state reported 1,450 new cases on Monday and 1,350 on Tuesday, 3,800 in total.",
            ("3,800", "1,450", "1,350"),
        ),
        Example(
            "The bus carried 52 passengers and two drivers, 64 people in all.", ("64", "52", "two")
        ),
        Example(
            "Smith (41), Jones (38) and Patel (21) made 110 runs between them.",
            ("110", "41", "38", "21"),
        ),
        Example(
            "The trial involves 19 defendants, nine men and eight women.",
            ("19", "nine", "eight"),
            Severity.WARNING,
        ),
        Example(
            "The House has 453 members: 222 Republicans and 213 Democrats.",
            ("453", "222", "213"),
            Severity.WARNING,
        ),
        Example(
            "It raised 180 mln stg, comprising 100 mln stg of bonds and 50 mln stg of notes.",
            ("180 mln stg", "100 mln stg", "50 mln stg"),
        ),
        Example(
            "The panel has 15 members: six judges, four lawyers and three academics.",
            ("15", "six", "four", "three"),
            Severity.WARNING,
        ),
        Example(
            "The package – $250m in grants and $150m in loans – is worth $450m.",
            ("$450m", "$250m", "$150m"),
        ),
        Example(
            "Thieves took 530 phones, 200 of which were found in a van and 150 in a flat.",
            ("530", "200", "150"),
            Severity.WARNING,
        ),
        Example(
            "The museum has 54,000 objects, 30,000 in store and 15,000 on show.",
            ("54,000", "30,000", "15,000"),
            Severity.WARNING,
        ),
        Example(
            "Sales: Americas $420 million, Europe $310 million, Asia $170 million; total $990 million.",
            ("$990 million", "$420 million", "$310 million", "$170 million"),
        ),
        Example(
            "The crash killed all 197 people on board, 165 passengers and 14 crew.",
            ("197", "165", "14"),
            Severity.WARNING,
        ),
        Example(
            "The package is worth £48m:\n\n- £20m for roads\n- £18m for rail\n- £12m for buses\n",
            ("£48m", "£20m", "£18m", "£12m"),
            Severity.WARNING,
        ),
        Example(
            "A total of 1,284 votes were cast. Ms Hart received 640 votes. Mr Dunn received 410 votes. "
            "Ms Moss received 334 votes.",
            ("1,284", "640", "410", "334"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example("The two hospitals, with 420 and 380 beds, have 800 between them."),
        Example("The deal adds 250 shops to the chain's 750, making 1,000 in all.", verified=True),
        Example(
            "The chain has 750 shops and is buying 250 more, for a total of 1,000.", verified=True
        ),
        Example(
            "Prices start at £21,995, £3,000 below the petrol version, rising to £29,500 for the biggest battery."
        ),
        Example("Two-thirds of the 90 members, 60, must vote in favour; 63 did."),
        Example(
            "The first phase cost $30m and the second $45m. Together they came to $75m.",
            verified=True,
        ),
        Example(
            "The first phase cost $30m and the second $45m. Together with the bridge they came to $95m."
        ),
        Example("The average rent was £800: £1,100 in the south and £600 in the north."),
        Example(
            "Three firms will add 260 jobs: 120 at Acme, 80 at Brill and 60 at Corus.",
            verified=True,
        ),
        Example(
            "It sold 463,000 bikes and 654,000 scooters, a total of 1.12 million.", verified=True
        ),
        Example("The £48m package includes £20m for roads and £18m for rail."),
        Example("Twelve countries signed: eight NATO members and seven EU states are among them."),
        Example("Dead and injured: 12 killed, 30 hurt; 38 were taken to hospital."),
        Example("It pays £2bn a year, £10bn over the parliament."),
        Example("Of the 137 projects, 133 were finished and four were not.", verified=False),
        Example("The toll rose to 14 on Friday from 9 on Thursday; officials had earlier said 12."),
        Example("Two prices stood out: 120 for the coat and 80 for the hat."),
        Example("Dozens were injured, including three children and two nurses."),
        Example(
            "It shot down 87 drones overnight: 40 over the port, 32 over the town and 15 at sea.",
            verified=True,
        ),
        Example(
            "The tally comprises 310 gold, 205 silver and 85 bronze coins, totalling 600.",
            verified=True,
        ),
        Example("The bill had 40 sponsors: 25 Democrats, 20 women and 12 freshmen."),
        Example(
            "The chain has 300 shops, of which 120 are in the city, 90 in the suburbs and others abroad."
        ),
        Example("He has 15 goals in all, two on Monday and four on Friday among them."),
        Example("Of the $95 million total, $40 million came from tickets and $25 million from TV."),
        Example("The plan costs $20bn: $6bn in year one, $5bn in year two and less after that."),
        Example("The shop sells 40 cheeses: 25 from cows, 10 from goats and 8 that are vegan."),
        Example("They are 12 strong: six have degrees, five have children and four are over 60."),
        Example("Some 30 lawmakers, 18 of them Democrats and 14 of them women, signed."),
        Example("The lot went for £1.2m: £300,000 for the flats, £500,000 for the shops."),
        Example(
            "In all 250 people work there: 100 by day and 180 by night, some of them on both shifts."
        ),
        Example(
            "The $12 billion plan includes $5 billion for roads, $4 billion for rail and $6 billion over ten years for water."
        ),
        Example(
            "He owes $1,200 on one card, $2,300 on another and $500 to his sister, $4,000 altogether.",
            verified=True,
        ),
        Example("It has 140 planes: 90 leased, 80 of them Boeings."),
        Example(
            "The package is worth £50m:\n\n- £20m for roads\n- £18m for rail\n- £12m for buses\n",
            verified=True,
        ),
        Example("The package, worth £48m, includes:\n\n- £20m for roads\n- £18m for rail\n"),
        Example(
            "A total of 1,500 votes were cast. Ms Hart received 640 votes. Mr Dunn received 410 votes."
        ),
    ),
)
