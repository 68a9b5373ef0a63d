"""NC207 impossible-share: a percent that no whole number of a small group gives."""

from __future__ import annotations

from fractions import Fraction

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import change_to
from newscheck.findings import Severity
from newscheck.relations.relation import SampleShare
from newscheck.wording import percent, said

_ALL = 100
_FIVES = Fraction(5)


def judge(share: SampleShare, context: Context) -> Judgement | None:
    """Look for a whole number of the group that rounds, or is cut, to the percent.

    After the GRIM test (Brown and Heathers 2017): with n people only n + 1 percents are possible.
    """
    stated, group = share.percent.figure.number, share.whole.figure.number
    if stated is None or group is None or not 0 <= stated.value <= _ALL:
        return None
    value, place, n = Fraction(stated.value), Fraction(stated.place), int(group.value)
    operands = (share.percent, share.whole)
    low, high = value - place / 2, value + place
    nearest = round(value * n / _ALL)
    for count in (nearest, nearest + 1, nearest - 1):
        if 0 <= count <= n and low <= Fraction(_ALL * count, n) < high:
            words = f"{count:,} of {n:,} is {percent(Fraction(_ALL * count, n))}"
            # In a large group every percent is some whole number.
            slight = n * place >= _ALL
            return Judgement("consistent", operands, words, confirmed=words, slight=slight)
    if n * place >= _ALL or _is_rounded(value, n):
        return None
    below = int(value * n / _ALL)
    near = [f"{k:,} is {percent(Fraction(_ALL * k, n))}" for k in (below, below + 1) if 0 <= k <= n]
    message = f"No whole number out of {n:,} gives “{said(share.percent, context.document)}” ({', '.join(near)})."
    message += " Is it of them?" if share.link == "guessed" else " Check the base."
    closest = min((below, below + 1), key=lambda k: abs(Fraction(_ALL * k, n) - value))
    return Judgement(
        "inconsistent",
        operands,
        f"no k / {n:,} is {share.percent.text}: {', '.join(near)}",
        severity=Severity.WARNING,
        message=message,
        span=share.percent.span,
        stated=share.percent.text,
        expected=percent(Fraction(_ALL * closest, n)),
        suggestions=(change_to(share.percent, Fraction(_ALL * closest, n)),),
    )


def _is_rounded(value: Fraction, n: int) -> bool:
    """Whether a percent in fives may stand for one that is near it: 40% for five of 12."""
    k = round(value * n / _ALL)
    return value % 5 == 0 and abs(Fraction(_ALL * k, n) - value) <= _FIVES / 2


CHECK = Check(
    code="NC207",
    name="impossible-share",
    summary="a percent that no whole number of a small group gives",
    explanation=(
        "Thirty of 43 patients are 70% and thirty-one are 72%: nobody's count gives 71%. Only a group of fewer "
        "than a hundred (a thousand, for a percent with a decimal) can be judged so. It is a question, since "
        "some of the group may not have answered."
    ),
    judges=(SampleShare,),
    judge=judge,
    finds=(
        Example("The drug helped 71% of the 43 patients.", ("71%", "43"), Severity.WARNING),
        Example("Of the 20 members, 34 percent voted no.", ("34 percent", "20"), Severity.WARNING),
        Example("In a class of 12, 30% failed.", ("30%", "12"), Severity.WARNING),
        Example("It failed in 83.3% of the seven tests.", ("83.3%", "seven"), Severity.WARNING),
        Example(
            "A study of 41 sailors found 72% had lost a tooth.", ("72%", "41"), Severity.WARNING
        ),
        Example("He taught 17 pupils, 81% of whom passed.", ("81%", "17"), Severity.WARNING),
    ),
    passes=(
        Example("The drug helped 72% of the 43 patients.", verified=True),
        Example("Of the 227 staff members, 50% are nurses.", verified=True),
        Example("A study of 41 sailors found 71% had lost a tooth.", verified=True),
        Example("It failed in 83.3% of the six tests.", verified=True),
        Example("In a class of 12, a third failed."),
        Example("About 30% of the 43 patients slept badly."),
        Example("A study in 19 people showed that eating 30% protein helped."),
        Example("One study in 24 adults found that it cut the calories they ate by 13%."),
        Example("It is alone among the 50 states in not adding 15% of ethanol."),
        Example(
            "The court works in 55 schools, and over the years 63 percent of children improved."
        ),
        Example("It has shut 40% of its 12 plants."),
        Example("Some 61% of the roughly 40 guests stayed."),
        Example("The poll of 20,000 people in 20 countries found that 59% wanted it."),
        Example("Prices rose 4% in 17 of the 43 towns."),
    ),
)
