"""NC105 impossible-percent: falls and shares of more than all there is, percents of nothing or of degrees."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import change_to
from newscheck.findings import Severity
from newscheck.relations.relation import Change, PercentUse
from newscheck.wording import said

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.findings import Suggestion

_ALL = 100


def judge(relation: PercentUse | Change, context: Context) -> Judgement | None:
    """Hold a fall, a share or a chance to 100 percent; ask about percents of zero and of degrees."""
    if isinstance(relation, Change):
        return _from_zero(relation, context)
    claim = relation.claim
    if relation.use == "heat":
        return _of_degrees(claim, context)
    if _top(claim) <= _ALL:
        if relation.use != "fall":
            return None
        working = f"a fall of {claim.text} is possible"
        return Judgement("consistent", (claim,), working, slight=True)
    phrase = said(claim, context.document)
    if relation.use == "fall":
        return _fall(relation, phrase, context)
    whole = "all there are" if relation.use == "share" else "a certainty"
    return Judgement(
        "inconsistent",
        (claim,),
        f"{claim.text} is more than 100%",
        severity=_grade(claim, context, doubtful=relation.doubtful),
        message=f"“{phrase}” is more than {whole}.",
        span=claim.span,
        stated=claim.text,
        expected="at most 100%",
        suggestions=_hundred_less(claim),
    )


def _fall(relation: PercentUse, phrase: str, context: Context) -> Judgement | None:
    claim, level = relation.claim, relation.level
    if relation.below_zero and relation.doubtful:
        return None  # "fell 150%, to a loss"
    operands = (claim,) if level is None else (claim, level)
    message = f"“{phrase}” is more than all there was: a fall cannot be more than 100%."
    if level is not None:
        message = f"What fell by “{phrase}” would be below zero, not {level.text}."
    elif relation.below_zero:
        message = f"A fall of “{phrase}” takes the figure below zero. Did it swing to a loss or a deficit?"
    return Judgement(
        "inconsistent",
        operands,
        f"a fall of {claim.text} is more than 100%",
        severity=_grade(claim, context, doubtful=relation.below_zero and level is None),
        message=message,
        span=claim.span,
        stated=claim.text,
        expected="at most 100%",
        suggestions=_hundred_less(claim),
    )


def _from_zero(change: Change, context: Context) -> Judgement | None:
    stated = next((c for c in change.by if c.figure.kind == "percent"), None)
    old = change.old.figure.number
    if stated is None or old is None or old.value != 0 or change.old.figure.kind == "percent":
        return None
    return Judgement(
        "inconsistent",
        (stated, change.old, change.new),
        f"no percent change runs from {change.old.text}",
        severity=Severity.WARNING,
        message=f"“{said(stated, context.document)}” cannot be worked out: a change from {change.old.text} has no percent.",
        span=stated.span,
        stated=stated.text,
    )


def _of_degrees(claim: Claim, context: Context) -> Judgement:
    return Judgement(
        "inconsistent",
        (claim,),
        f"{claim.text} of a reading in degrees depends on the scale",
        severity=Severity.WARNING,
        message=f"“{said(claim, context.document)}” of a temperature: the percent depends on the scale. How many degrees is it?",
        span=claim.span,
        stated=claim.text,
    )


def _top(claim: Claim) -> Fraction:
    figure = claim.figure
    assert figure.number is not None
    ends = [figure.number.value] + ([figure.upto.value] if figure.upto is not None else [])
    return max(Fraction(end) for end in ends)


def _grade(claim: Claim, context: Context, *, doubtful: bool) -> Severity:
    document = context.document
    headline = document.kind_of(document.sentences[claim.sentence]) == "title"
    return Severity.WARNING if claim.quoted or doubtful or headline else Severity.ERROR


def _hundred_less(claim: Claim) -> tuple[Suggestion, ...]:
    """The two likeliest mends: a hundred too many, or a point left out."""
    value = _top(claim)
    if claim.figure.upto is not None:
        return ()
    mends = [change_to(claim, value - _ALL)] if _ALL < value < 2 * _ALL else []
    return (*mends, change_to(claim, value / 10, 1 if value % 10 else 0))


CHECK = Check(
    code="NC105",
    name="impossible-percent",
    summary="falls and shares of over 100%, a percent of zero or of degrees",
    explanation=(
        "Nothing falls by more than all of itself, no more than all the voters can vote, and no chance is "
        "better than certain. What may well pass 100% is left alone: capacity, debt to output, a target, a "
        "rise. Profit and its like may fall below zero: then it is a question, unless the copy speaks of "
        "a loss. A percent change from zero, or of a temperature, means nothing."
    ),
    judges=(PercentUse, Change),
    judge=judge,
    finds=(
        Example("Exports of cars fell more than 135% in June.", ("135%",)),
        Example("A tax on oils would be cut by 150 pct, the paper said.", ("150 pct",)),
        Example("The lamp costs 137% less than last year.", ("137%",)),
        Example("It was sold at a 200% discount, £7 instead of £30.", ("200%",)),
        Example("Some 157.5% of users voted for it.", ("157.5%",)),
        Example("Operating profits fell 146% to $1.6bn.", ("146%", "$1.6bn")),
        Example("Net profit fell 146% in the year.", ("146%",), Severity.WARNING),
        Example(
            "The month was 5 percent warmer than usual.",
            ("5 percent",),
            Severity.WARNING,
        ),
        Example("Sales rose 100%, to 12 from 0.", ("100%", "0"), Severity.WARNING),
        Example(
            "“Orders are down 140% on the year,” he said.",
            ("140%",),
            Severity.WARNING,
        ),
    ),
    passes=(
        Example("Its share price dropped more than 60% this year.", verified=True),
        Example("The state hopes to cut the fee by up to 90%.", verified=True),
        Example("Spain saw a 31% decline despite a market that jumped 119%.", verified=True),
        Example("He gave 110%."),
        Example("The jail, built for 400, holds 520, or 130% of capacity."),
        Example("Debt is 110% of GDP, and hospital beds are 104% full."),
        Example("Net profit fell 150%, to a loss of $3m."),
        Example("Prices rose 300%, and short interest is 140% of the shares."),
        Example("The ratio will fall to 55 percent from 380 percent."),
        Example("Families with incomes of 130-185% of the poverty line pay less."),
        Example("It needs 115% more copper than it has ever mined."),
        Example("The sale closed at a 1416.70% oversubscription rate, 120% of its target."),
        Example("It grew its contract business by 300% as others shrank."),
        Example("They were 110% sure of it."),
        Example("Temperatures rose 2 degrees, and sales of fans by 120%."),
    ),
)
