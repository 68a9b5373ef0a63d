"""NC603 bound: "more than 500" and "nearly 300" against the exact figure given elsewhere."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.slips import swapped
from newscheck.checks.verdict import change_to, severity
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Hedge, Interval, Tier
from newscheck.relations.relation import Bound, Mention
from newscheck.wording import said

if TYPE_CHECKING:
    from newscheck.claims import Claim

# How like two mentions must be for one to be held against the other, and what asks for more: an
# exact figure below the bound may be a part of the whole, and one far off another thing.
_LIKE = 3
_FAR = 3
_SWAPPED = 3
_VERY_LIKE = 6
_NEAR = (Fraction(7, 10), Fraction(13, 10))
_AT_ALL = (Fraction(2, 5), Fraction(5, 2))
_OVER = {Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.JUST_OVER}
_OTHER_WORD = {Hedge.NEARLY: "more than", Hedge.MORE_THAN: "nearly", Hedge.JUST_OVER: "just under"}


def judge(bound: Bound, context: Context) -> Judgement | None:
    """Hold exact figures to the hedged one that they may be, the likeliest that fits first."""
    if not bound.mentions:
        return _backwards(bound)
    fitting = [m for m in bound.mentions if _fits(bound.hedged, m.claim)]
    if fitting:
        mention = next((m for m in fitting if not m.barred and m.likeness), None)
        return None if mention is None else _consistent(bound, mention, context)
    for mention in bound.mentions:
        if bound.link == "stated" or _accusable(bound.hedged, mention):
            return _mismatch(bound, mention, context)
    return None


def _value(claim: Claim) -> Fraction:
    assert claim.figure.number is not None
    return Fraction(claim.figure.number.value)


def _fits(hedged: Claim, exact: Claim) -> bool:
    """Whether an exact figure is what the hedged one rounds: on its side, and near it."""
    number = hedged.figure.number
    assert number is not None
    value, given = _value(hedged), _value(exact)
    near = max(number.last_nonzero, abs(value) / 10)
    slack = near / 100
    if hedged.figure.hedge is Hedge.ABOUT:
        return abs(given - value) <= near
    if hedged.figure.hedge in (Hedge.NEARLY, Hedge.LESS_THAN):
        return value - near <= given <= value + slack
    return value - slack <= given <= value + near


def _accusable(hedged: Claim, mention: Mention) -> bool:
    """Whether an exact figure that does not fit is like enough to the hedged one to be asked about."""
    hedge, value, given = hedged.figure.hedge, _value(hedged), _value(mention.claim)
    too_high = hedge is Hedge.NEARLY and given > value
    too_low = hedge in _OVER and given < value
    if mention.barred or mention.again or not (too_high or too_low):
        return False
    if any(_fits(other, mention.claim) for other in mention.also):
        return False  # it is what another rounds
    likeness = mention.likeness
    low, high = _NEAR
    is_swapped = _is_swapped(hedged, mention.claim)
    if is_swapped:
        likeness += _SWAPPED
    if is_swapped or (mention.headline and likeness >= _VERY_LIKE):
        low, high = _AT_ALL
    if not low <= given / value <= high:
        return False
    asked = _LIKE + too_low + (abs(mention.apart) >= _FAR)
    if mention.apart < 0 and not mention.headline:
        asked += 1
    if hedged.figure.kind == "percent" and hedged.change is None:
        asked += 3  # a share of one group is not that of the next
    return likeness >= asked


def _is_swapped(hedged: Claim, exact: Claim) -> bool:
    """Whether two digits swapped in either explain that they do not fit."""
    number = exact.figure.number
    assert number is not None and hedged.figure.number is not None
    value, given = _value(hedged), _value(exact)
    near = max(hedged.figure.number.last_nonzero, abs(value) / 10)
    if hedged.figure.hedge is Hedge.NEARLY:
        right = Interval(value - near, value)
    else:
        right = Interval(value, value + near)
    if any(right.holds(other) for other in swapped(number)):
        return True
    if hedged.figure.number.digits < 2:
        return False
    moves = [other - value for other in swapped(hedged.figure.number) if other * 10 > value]
    return any(Interval(right.low + move, right.high + move).holds(given) for move in moves)


def _consistent(bound: Bound, mention: Mention, context: Context) -> Judgement:
    words = said(bound.hedged, context.document)
    working = f"“{words}” and {mention.claim.text}"
    operands = (bound.hedged, mention.claim)
    return Judgement("consistent", operands, working, confirmed=working)


def _mismatch(bound: Bound, mention: Mention, context: Context) -> Judgement | None:
    hedged, exact = bound.hedged, mention.claim
    hedge = hedged.figure.hedge or Hedge.NONE
    operands = (hedged, exact)
    words = said(hedged, context.document)
    value, given = _value(hedged), _value(exact)
    if hedge is Hedge.ABOUT or (hedge in _OVER) == (given > value):
        return None  # a loose bound is true
    side = "above" if given > value else "below"
    working = f"{exact.text} is {side} {hedged.text}"
    message = f"“{words}”, and {exact.text}, which is {side} it"
    message += " (two digits swapped?)." if _is_swapped(hedged, exact) else "."
    if bound.link == "guessed":
        message = f"“{words}” here, {exact.text} elsewhere. Are these the same figure?"
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands, bound.link),
        message=message,
        span=hedged.span,
        stated=words,
        expected=exact.text,
        suggestions=_mends(hedged, exact, context),
    )


def _mends(hedged: Claim, exact: Claim, context: Context) -> tuple[Suggestion, ...]:
    mends = []
    span, word = hedged.figure.hedge_span, _OTHER_WORD.get(hedged.figure.hedge or Hedge.NONE)
    if span is not None and word is not None and span.end <= hedged.span.start:
        old = span.of(context.document.text)
        new = word.capitalize() if old[:1].isupper() else word
        mends.append(Suggestion(f"change “{old}” to “{new}”", span, new))
    return (*mends, change_to(exact, _value(hedged)))


def _backwards(bound: Bound) -> Judgement | None:
    """ "Between 40 and 30": the lower end comes first."""
    claim = bound.hedged
    low, high = claim.figure.number, claim.figure.upto
    if low is None or high is None or low.value <= high.value or high.value < 0:
        return None
    working = f"{low.value:,f} is above {high.value:,f}"
    return Judgement(
        "inconsistent",
        (claim,),
        working,
        severity=Severity.WARNING,
        message=f"“{claim.text}” runs from the higher figure to the lower one. Is one of them wrong?",
        span=claim.span,
        stated=claim.text,
    )


CHECK = Check(
    code="NC603",
    name="bound",
    summary="“more than 500” and “nearly 300” against the exact figure given elsewhere",
    explanation=(
        "A figure that is said to be nearly, just over or more than a round number is held to the "
        "exact one. Beside it in a bracket, one on the wrong side is an error. Elsewhere in the "
        "story it is a question, and asked only where the two share their subject or their words, "
        "nothing tells them apart and no other figure nearby is the one that was rounded. Figures "
        "well beyond a bound are loose, not wrong; “up to” and “about” are never held to."
    ),
    judges=(Bound,),
    judge=judge,
    finds=(
        Example("Nearly 300 people (312) signed the letter.", ("300", "312")),
        Example("The hall holds more than 500 people, 498 to be exact.", ("500", "498")),
        Example(
            "The grant of just over $2 million ($1.96 million) runs out in May.",
            ("$2 million", "$1.96 million"),
        ),
        Example(
            "The painting sold for almost $400,000 at auction. The house said that the painting sold for $439,000.",
            ("$400,000", "$439,000"),
            Severity.WARNING,
        ),
        Example(
            "The Dow fell almost 400 points. Bonds rose. The Dow lost 491 points, to 25,896.",
            ("400 points", "491 points"),
            Severity.WARNING,
        ),
        Example(
            "More than 500 guests came to the castle ball on Friday. The ball is held in a castle, where 489 guests came to dance.",
            ("500", "489"),
            Severity.WARNING,
        ),
        Example("Tickets cost between £40 and £30.", ("£40 and £30",), Severity.WARNING),
    ),
    passes=(
        Example("Nearly 300 people (294) signed the letter.", verified=True),
        Example(
            "More than 3,000 trees fell in the storm. Of the oaks, the storm felled 1,012 trees."
        ),
        Example(
            "The painting sold for almost $400,000 at auction. The house said that the painting sold for $394,000.",
            verified=True,
        ),
        Example("Lending fell to just over £25bn in November, from £25.5bn a year earlier."),
        Example(
            "With more than 600,000 cases California leads. Florida has recorded 557,137 cases."
        ),
        Example("The Dow fell as much as 446 points, and is now down around 400 points."),
        Example("Fines of up to $500,000 can be imposed. The channel paid a $550,000 fine."),
        Example("Police said more than 5,000 marched. The unions said 4,750 marched."),
        Example("Nearly 300 came to the play in May. Last year 312 came to the play."),
        Example("More than 500 guests came. Another 489 guests came later."),
        Example("The gap is between 52% and 48%. The margin between 5 and 3 is two."),
        Example("The reading was somewhere between -0.6 and -0.9."),
        Example("The rock is between 40 and 30 million years old."),
        Example("Nearly 60% of voters backed the plan. In the city 61.5% of voters backed it."),
        Example("About 12 people saw a film about 14 people."),
        Example(
            "More than 100,000 people got the letter. In all 104,000 people got one.", verified=True
        ),
    ),
)
