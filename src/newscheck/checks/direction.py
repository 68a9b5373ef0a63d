"""NC601 direction: "rose", "fell" and their kind against the two figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import reading, severity
from newscheck.document import Span
from newscheck.findings import Severity, Suggestion
from newscheck.interval import Tier
from newscheck.relations.relation import Change

if TYPE_CHECKING:
    from newscheck.interval import Reading


def judge(change: Change, context: Context) -> Judgement | None:
    """Hold the sign of new - old to the word that the copy uses."""
    if change.direction is None:
        return None
    old, new = reading(change.old, change.new), reading(change.new, change.old)
    if old is None or new is None:
        return None
    operands = (change.new, change.old)
    up = change.direction == "up"
    went = "rise" if new.point > old.point else "fall" if new.point < old.point else "no change"
    working = (
        f"{change.old.text} to {change.new.text} is {'' if went == 'no change' else 'a '}{went}"
    )
    if (new.point > old.point) if up else (new.point < old.point):
        return Judgement("consistent", operands, working, confirmed=working)
    if old.point < 0 and new.point < 0 and change.new.figure.kind == "money":
        return Judgement("undecided", operands, "a deficit that rises falls further below zero")
    tier = _tier(old, new, up=up)
    if tier is Tier.OK:
        return Judgement(
            "undecided", operands, f"{working}, or not, by how the figures are rounded"
        )
    if change.bars:
        return Judgement("undecided", operands, f"{working}; not judged: {', '.join(change.bars)}")
    word = change.direction_word or change.direction
    message = f"{working}, but the copy says “{word}”."
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, change.link),
        message=message,
        span=change.new.span,
        stated=word,
        expected=went,
        suggestions=_mends(change, context),
    )


def _mends(change: Change, context: Context) -> tuple[Suggestion, ...]:
    """Swap the two figures, or turn the word round."""
    first, last = sorted((change.old, change.new), key=lambda claim: claim.span)
    between = context.document.text[first.span.end : last.span.start]
    swapped = f"{last.text}{between}{first.text}"
    mends = [
        Suggestion(
            f"swap “{first.text}” and “{last.text}”",
            Span(first.span.start, last.span.end),
            swapped,
        )
    ]
    word, contrary = change.direction_span, change.contrary_word
    if word is not None and contrary is not None:
        written = word.of(context.document.text)
        if written[:1].isupper():
            contrary = contrary.capitalize()
        mends.append(Suggestion(f"change “{written}” to “{contrary}”", word, contrary))
    return tuple(mends)


def _tier(old: Reading, new: Reading, *, up: bool) -> Tier:
    """How firmly the figures go the other way: only rounding may hide a move at equal figures."""
    if old.point == new.point:
        return Tier.ROUNDING
    if up:
        return Tier.OK if new.core.high > old.core.low else Tier.CONTRADICTED
    return Tier.OK if new.core.low < old.core.high else Tier.CONTRADICTED


CHECK = Check(
    code="NC601",
    name="direction",
    summary="“rose” and “fell” against the two figures",
    explanation=(
        "A word of direction (rose, up, fell, cut) is held to the sign of the difference between the "
        "old figure and the new one. Words that tell better from worse (improved, narrowed, "
        "strengthened, slowed) say nothing of the sign and are left alone."
    ),
    judges=(Change,),
    judge=judge,
    finds=(
        Example("Membership rose to 40,210 from 45,300.", ("40,210", "45,300")),
        Example("The rate fell from 3.1% to 3.4%.", ("3.1%", "3.4%")),
        Example("Income was $48m, up from $51m last year.", ("$48m", "$51m")),
        Example("The fare will drop to £3.20 from £2.90.", ("£3.20", "£2.90")),
        Example(
            "Output increased to 900 tonnes, compared with 1,150 tonnes in 2023.",
            ("900 tonnes", "1,150 tonnes"),
        ),
        Example("“We went up from 60 branches to 52,” she said.", ("60", "52"), Severity.WARNING),
        Example("The fall from 210 to 260 cases worried doctors.", ("260", "210")),
        Example(
            "At £1.42, a litre is dearer than the £1.51 charged last month.", ("£1.42", "£1.51")
        ),
        Example(
            "The journey now takes 52 minutes, longer than the 65 minutes of a decade ago.",
            ("52 minutes", "65 minutes"),
        ),
        Example("Prices have come up to $3.10 a gallon from $3.85.", ("$3.10 a gallon", "$3.85")),
        Example(
            "Thefts are down this year: 1,204, compared with 987 at this point of last year.",
            ("1,204", "987"),
        ),
        Example(
            "Output rocketed to 310,000 barrels a day from 1.1 million.",
            ("310,000 barrels a day", "1.1 million"),
        ),
        Example(
            "The bad-loan ratio fell to 4.1 per cent at end-June from 3.7 per cent at end-March.",
            ("4.1 per cent", "3.7 per cent"),
        ),
        Example(
            "Earnings came in at $2.31 a share versus $2.09, down on the year.",
            ("$2.31 a share", "$2.09"),
        ),
        Example("The stock shed 2 percent to $51.00, from $50.00.", ("$51.00", "$50.00")),
    ),
    passes=(
        Example(
            "The party fell from 48 seats to nine, 15 points less than in 2019, while its rival went from one to 37."
        ),
        Example("Membership rose to 45,300 from 40,210.", verified=True),
        Example("Unemployment improved to 4% from 6%."),
        Example("She climbed to No. 3 from No. 7."),
        Example("The loss narrowed to £3m from £8m."),
        Example("Growth slowed to 2% from 3%."),
        Example("The pound strengthened to 85 pence per euro from 87."),
        Example("The temperature rose to -2C from -5C."),
        Example("The toll rose to 14 on Friday from 9 on Thursday; officials had earlier said 12."),
        Example("The side slipped to third from second."),
        Example("Net loss fell to $3m from $8m.", verified=True),
        Example("They sailed from 2 islands to 14 ports, up the coast."),
        Example("The carrier trimmed its fleet from 140 to 128 aircraft.", verified=True),
        Example(
            "The new model, at 1,320 kg, is lighter than the 1,410 kg of its predecessor.",
            verified=True,
        ),
        Example("The rouble fell to 95 per dollar from 91."),
        Example("The rupee rose to 83.10 against the dollar from 83.40."),
        Example("The trade deficit rose to -$70 billion from -$65 billion."),
        Example("The patient moved up from 40 to 22 in the queue."),
    ),
)
