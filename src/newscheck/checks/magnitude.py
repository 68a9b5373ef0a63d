"""NC303 magnitude: one figure at two magnitudes in one story."""

from __future__ import annotations

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Tier
from newscheck.relations.relation import SameDigits
from newscheck.wording import said


def judge(pair: SameDigits, context: Context) -> Judgement | None:
    """Ask whether two figures with the same digits, a power of ten apart, are one."""
    operands = (pair.second, pair.first)
    if pair.times == 1:
        working = f"{pair.first.text} comes again as {pair.second.text}"
        return Judgement("consistent", operands, working, confirmed=working, slight=True)
    here, there = said(pair.first, context.document), said(pair.second, context.document)
    working = f"{pair.first.text} and {pair.second.text} are {pair.times:,} times apart"
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands, pair.link),
        message=(
            f"“{here}” and “{there}” have the same digits, {pair.times:,} times apart. "
            "Are they the same figure?"
        ),
        span=pair.second.span,
        stated=pair.second.text,
        expected=pair.first.text,
        suggestions=(
            Suggestion(
                f"change “{pair.second.text}” to “{pair.first.text}”",
                pair.second.span,
                pair.first.text,
            ),
            Suggestion(
                f"change “{pair.first.text}” to “{pair.second.text}”",
                pair.first.span,
                pair.second.text,
            ),
        ),
    )


CHECK = Check(
    code="NC303",
    name="magnitude",
    summary="one figure at two magnitudes in one story",
    explanation=(
        "“$3.5 billion” and further on “$3.5 trillion”: the same digits and the same unit, a scale "
        "word apart. With three digits or more that is asked about wherever it is, with two near by or "
        "among the same words; with one, only where the sentences follow one another, share their words, or the copy points back (“the $6 million "
        "deal”). A headline's sum and the lead's are compared for a zero more or less as well. Figures "
        "of one sentence, for different times, and values that both come again are left alone. It is "
        "always a question."
    ),
    judges=(SameDigits,),
    judge=judge,
    finds=(
        Example(
            "The Senate passed a $3.5 billion bill on Monday.\n\nThe president said he would sign the $3.5 trillion bill.",
            ("$3.5 trillion", "$3.5 billion"),
            Severity.WARNING,
        ),
        Example(
            "The town will get $1.23 billion from the agency.\n\nThe $1.23 million grant will pay for clearing debris.",
            ("$1.23 million", "$1.23 billion"),
            Severity.WARNING,
        ),
        Example(
            "He found $200 billion in cuts, he said. The trade could not bear $200 million, an official replied.",
            ("$200 million", "$200 billion"),
            Severity.WARNING,
        ),
        Example(
            "They were arrested over a fraud of Rs 56 lakh.\n\nThe boss was asked to send Rs 56 crore, police said.",
            ("Rs 56 crore", "Rs 56 lakh"),
            Severity.WARNING,
        ),
        Example(
            "The firm sold $6.5 million of its mugs online. Users rose 23%. While $6.5 billion is a drop in the bucket, the firm is pleased.",
            ("$6.5 billion", "$6.5 million"),
            Severity.WARNING,
        ),
        Example(
            "Two firms signed a $6 billion deal on Friday.\n\nShares rose 3%.\n\nThe $6 million deal is for gas.",
            ("$6 million", "$6 billion"),
            Severity.WARNING,
        ),
        Example(
            "Some 180,000 homes lost power on Friday.\n\nBy Sunday crews had reached most of the 180 million homes.",
            ("180 million", "180,000"),
            Severity.WARNING,
        ),
        Example(
            "Zoo offers $5K reward for stolen owl\n\nThe zoo is offering a $500 reward for the return of its owl, it said on Monday.",
            ("$500", "$5K"),
            Severity.WARNING,
            title="Zoo offers $5K reward for stolen owl",
        ),
        Example(
            "The grant of £1.35 million will pay for beds. The £135,000 grant is from a trust.",
            ("£135,000", "£1.35 million"),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example("The fund, worth $4bn, gave $4m."),
        Example("The total passed $1 billion. France may seize a $1 million house."),
        Example("It should save the island $3.3 million a year. Its debt is $3.3 billion."),
        Example("The pact brings $2.0 billion of trade. Wheat exports will be 2.0 million tonnes."),
        Example(
            "Some 1.5 billion yuan of grain was lost. A further 1.5 million tonnes were eaten by rats."
        ),
        Example("It spends £1 million a day. That is £1 billion in three years."),
        Example("Bush was worth between $19 and $22 million."),
        Example("A ticket is £150.\n\nThe hall cost £150,000 to build."),
        Example("She won the 100m and, an hour later, the 10,000m."),
        Example("Sales rose to $2.4 billion.\n\nProfit was $2.5 million, it said."),
        Example("The bill is $3.5 trillion.\n\nThe $3.5 trillion bill passed."),
        Example(
            "It secured $300,000 for the lab.\n\nHe named two towns.\n\nHe has found more than $300 million for roads over a decade."
        ),
        Example("The grant of £1.35 million pays for beds. A trust added £135,000 of its own."),
    ),
)
