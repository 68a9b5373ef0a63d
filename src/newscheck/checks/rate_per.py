"""NC301 rate-per: so much each, how many, and what they come to."""

from __future__ import annotations

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.product import work_out
from newscheck.findings import Severity
from newscheck.relations.relation import Product


def judge(product: Product, context: Context) -> Judgement | None:
    """Hold the unit figure times the count to the total; averages are another check's."""
    return None if product.average else work_out(product)


CHECK = Check(
    code="NC301",
    name="rate-per",
    summary="so much each, how many, and what they come to",
    explanation=(
        "Where the copy gives a price or a size for each, how many there are and the total, the one "
        "times the other is held to the total; so is a rate for every 1,000 or 100,000 to its cases "
        "and its population. It is an error at twice the size or half, a question below that. What "
        "is left after fees, a whole firm's value and an adjusted rate are not judged. Figures of "
        "two sentences are only questioned where a known slip would make them fit: two digits "
        "swapped, or a factor of ten."
    ),
    judges=(Product,),
    judge=judge,
    finds=(
        Example(
            "Each of the bridge's three spans is 180 feet long, for a total of 450 feet.",
            (
                "450 feet",
                "180 feet",
                "three",
            ),
            Severity.WARNING,
        ),
        Example(
            "The council sold 240 homes at £250,000 each, a £6m scheme.",
            ("£6m", "£250,000", "240"),
        ),
        Example(
            "Acme will buy 2.4 mln shares at seven dlrs a share for 18.6 mln dlrs.",
            ("18.6 mln dlrs", "seven dlrs a share", "2.4 mln"),
            Severity.WARNING,
        ),
        Example(
            "The $14 million issue comprised 70,000 bonds of $2,000 each.",
            ("$14 million", "$2,000", "70,000"),
        ),
        Example(
            "There were 14 deaths in a city of 200,000, a rate of 70 per 100,000.",
            ("14", "70 per 100,000", "200,000"),
        ),
        Example(
            "The 3,000 workers will each receive £500, a total of £3.5m.",
            ("£3.5m", "£500", "3,000"),
        ),
        Example(
            "The school spends $22 million, or $337 for each of its 30,000 pupils.",
            ("$22 million", "$337", "30,000"),
        ),
        Example(
            "A levy of 5p on each of 600 million bags raised £300m.",
            ("£300m", "5p", "600 million"),
        ),
        Example(
            "He was fined $80,000 for each of 24 songs. The court told him to pay $19.2 million.",
            ("$19.2 million", "$80,000", "24"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example(
            "The jury gave $3m to each of the four families, $12m in all. Sales came to $4.6 billion."
        ),
        Example(
            "Each of the bridge's three spans is 180 feet long, for a total of 540 feet.",
            verified=True,
        ),
        Example(
            "The district has 90 doctors for 180,000 people, or one for every 2,000.", verified=True
        ),
        Example(
            "The hospital has 90 doctors for 180,000 people, or one for every 1,500 if those on leave count."
        ),
        Example("With eight flats on each of its six floors, the building has 48."),
        Example("The council sold 240 homes at £250,000 each, a £60m scheme.", verified=True),
        Example(
            "Acme will buy 2.4 mln shares at seven dlrs a share for 16.8 mln dlrs.", verified=True
        ),
        Example("The $140 million issue comprised 70,000 bonds of $2,000 each.", verified=True),
        Example(
            "There were 14 deaths in a city of 200,000, a rate of 7 per 100,000.", verified=True
        ),
        Example("The 3,000 workers will each receive £500, a total of £1.5m.", verified=True),
        Example(
            "The school spends $22 million, or $733 for each of its 30,000 pupils.", verified=True
        ),
        Example(
            "It sold seven million shares at 12 dlrs each, for net proceeds of 79,830,000 dlrs after fees."
        ),
        Example("It sold 3 million shares at $20 each, raising about $56 million."),
        Example(
            "It offered $15 for each of Acme's 3.2 million shares, valuing the company at $95 million."
        ),
        Example(
            "A couple would get $4,000, while each child (up to three of them) would bring in $2,000."
        ),
        Example("Tickets cost £20 each or £35 for two."),
        Example(
            "The donor is giving $1 million, with $1,000 for each of the 980 pupils and 105 staff."
        ),
        Example("Two men of 34 and 36 were fined £500 each and told to pay £85 in costs."),
        Example(
            "The age-adjusted rate was 30 per 100,000 a year, with 360 deaths in the city of 400,000."
        ),
        Example(
            "The firm earned $2 a share, or $400 million, and paid 50 cents a share to 9,000 holders."
        ),
        Example(
            "It sold 1 million shares at $10 each and 2 million units at $10 each, a total of $30 million."
        ),
        Example("It raised $25m by selling 2m shares at $10 each and 1m warrants at $5 each."),
        Example("The firm sold 2 million shares at $15 each, $20 million more than planned."),
        Example("The council approved a £90m plan to build 240 homes at £250,000 each."),
        Example("He owns 2 million shares, bought at $5 each and now worth $30 million."),
        Example("Each of the 20 teams gets $5m, with the winner taking $40m."),
        Example("It cut its $3bn debt by selling 20 million shares at $40 each."),
        Example("The 12 officers each served 20 years, and 30 more served five."),
    ),
)
