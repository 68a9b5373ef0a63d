"""NC602 rank: records, highs and lows, ranks and runs against the figures that the copy gives for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Judgement
from newscheck.checks.rank_examples import FINDS, PASSES
from newscheck.checks.verdict import reading, severity
from newscheck.document import Span
from newscheck.findings import Suggestion
from newscheck.interval import Tier
from newscheck.relations.stories import Ordering, Ranked, Streak
from newscheck.wording import ordinal

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.interval import Reading


def judge(relation: Ordering | Ranked | Streak, context: Context) -> Judgement | None:
    """Hold an order, a rank or a run to the figures or names that it is said of."""
    if isinstance(relation, Ranked):
        return _ranked(relation)
    if isinstance(relation, Streak):
        return _streak(relation)
    readings = [reading(claim, *relation.claims) for claim in relation.claims]
    if any(one is None for one in readings):
        return None
    figures = [one for one in readings if one is not None]
    if relation.way != "either":
        return _ordered(relation, figures, relation.way == "down", context)
    down = _first_break(figures, down=True)
    up = _first_break(figures, down=False)
    if down is None or up is None:
        return _held(relation)
    if _tier(figures, down, down=True) is Tier.OK or _tier(figures, up, down=False) is Tier.OK:
        return Judgement(
            "undecided", relation.claims, f"{_row(relation.claims)}: rounding may hide it"
        )
    message = f"The figures for {relation.words} go up and down: {_row(relation.claims)}. Are they what the places go by?"
    return _wrong(relation, relation.claims, Tier.CONTRADICTED, message, ())


def _first_break(figures: list[Reading], *, down: bool) -> int | None:
    """Where a figure first stands on the wrong side of the one before it."""
    for k in range(1, len(figures)):
        before, after = figures[k - 1].point, figures[k].point
        if (after > before) if down else (after < before):
            return k
    return None


def _tier(figures: list[Reading], k: int, *, down: bool) -> Tier:
    first, second = figures[k - 1], figures[k]
    high, low = (second, first) if down else (first, second)
    if high.core.low <= low.core.high:
        return Tier.OK
    return Tier.CONTRADICTED if high.wide.low > low.wide.high else Tier.ROUNDING


def _row(claims: tuple[Claim, ...]) -> str:
    return ", ".join(claim.text for claim in claims)


def _held(relation: Ordering) -> Judgement:
    working = f"{relation.words}: {_row(relation.claims)}"
    confirmed = f"{_row(relation.claims)} are in the order that “{relation.words}” makes of them"
    return Judgement("consistent", relation.claims, working, confirmed=confirmed)


def _ordered(relation: Ordering, figures: list[Reading], down: bool, context: Context) -> Judgement:
    k = _first_break(figures, down=down)
    if k is None:
        if relation.kind in ("record", "streak") and any(
            figures[n].point == figures[n - 1].point for n in range(1, len(figures))
        ):
            return Judgement(
                "undecided", relation.claims, f"{_row(relation.claims)}: two are equal"
            )
        return _held(relation)
    tier = _tier(figures, k, down=down)
    if tier is Tier.OK:
        return Judgement(
            "undecided", relation.claims, f"{_row(relation.claims)}: rounding may hide it"
        )
    first, second = relation.claims[k - 1], relation.claims[k]
    more = "more" if down else "less"
    less = "less" if down else "more"
    message = {
        "record": f"“{first.text}” is said to beat “{relation.words}” of “{second.text}”, but it is {less}.",
        "change": f"“{first.text}” is called a “{relation.words}”, but “{second.text}” before it was {more}.",
        "since": f"“{second.text}” is called the “{relation.words}”, but “{first.text}” then was {less}.",
        "ahead": f"“{second.text}” is {more} than “{first.text}”, but the copy has it “{relation.words}”.",
        "streak": f"“{relation.words}”, but the figures given are {_row(relation.claims)}.",
        "places": "",
    }[relation.kind]
    operands = (first, second) if relation.kind != "streak" else relation.claims
    if relation.link == "guessed":
        message += " Are these figures of the same thing?"
    return _wrong(relation, operands, tier, message, (_swap(first, second, context),))


def _wrong(
    relation: Ordering,
    claims: tuple[Claim, ...],
    tier: Tier,
    message: str,
    mends: tuple[Suggestion, ...],
) -> Judgement:
    return Judgement(
        "inconsistent",
        claims,
        f"{relation.words}: {_row(relation.claims)}",
        severity=severity(tier, claims, relation.link),
        message=message,
        span=claims[0].span,
        stated=relation.words,
        suggestions=mends,
    )


def _swap(one: Claim, other: Claim, context: Context) -> Suggestion:
    first, last = sorted((one, other), key=lambda claim: claim.span)
    between = context.document.text[first.span.end : last.span.start]
    return Suggestion(
        f"swap “{first.text}” and “{last.text}”",
        Span(first.span.start, last.span.end),
        f"{last.text}{between}{first.text}",
    )


def _ranked(ranked: Ranked) -> Judgement | None:
    """A rank is one more than how many are ahead."""
    number = ranked.rank.figure.number
    assert number is not None
    ahead = int(number.value) - 1
    named = "; ".join(ranked.ahead)
    working = f"{ordinal(ahead + 1)}, behind {named}"
    operands = (ranked.rank,)
    if ranked.fewest <= ahead <= ranked.most:
        confirmed = f"{ranked.rank.text}, with {ahead} named ahead: {named}"
        return Judgement("consistent", operands, working, span=ranked.span, confirmed=confirmed)
    if ranked.most < ahead and not ranked.only:
        return Judgement("undecided", operands, f"{working}; the list may not name all")
    count = ranked.fewest if ranked.fewest > ahead else ranked.most
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands, "guessed"),
        message=f"“{ranked.rank.text}” has {ahead} ahead of it, but the copy names {count}: {named}. "
        f"Is it the {ordinal(count + 1)}?",
        span=ranked.rank.span,
        stated=ranked.rank.text,
        expected=ordinal(count + 1),
    )


def _streak(streak: Streak) -> Judgement:
    """A run of so many moves has none the other way among them."""
    operands = (
        (streak.other, streak.claim) if streak.claim.id != streak.other.id else (streak.other,)
    )
    working = f"{streak.words}: {streak.moves} moves one way; the other was {streak.back} back"
    if streak.back >= streak.moves:
        confirmed = f"“{streak.words}”, with “{streak.other.text}” before the run"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(Tier.CONTRADICTED, operands, streak.link),
        message=f"“{streak.words}” is of {streak.moves} moves one way, but “{streak.other.text}” is a move the other way"
        f" {streak.back} before the last of them.",
        span=streak.other.span,
        stated=streak.words,
    )


CHECK = Check(
    code="NC602",
    name="rank",
    summary="records, highs and lows, ranks and runs against their figures",
    explanation=(
        "A record is held to the old one that it is said to beat, a high or low to the figure that it is set "
        "against, those who are “ahead of” or “behind” others to their figures, a rank to how many are named "
        "ahead, and a run of rises or falls to the figures listed for it. Ties, records that are only hoped for, "
        "and races and rounds in which less is better are left alone; where the link is a guess, it is a question."
    ),
    judges=(Ordering, Ranked, Streak),
    judge=judge,
    finds=FINDS,
    passes=PASSES,
)
