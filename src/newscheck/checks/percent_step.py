"""A percent of a move against its amount and the level it came to: the working of NC101 for steps."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Judgement
from newscheck.checks.verdict import change_to, last_place, reading, severity
from newscheck.interval import Reading, Tier, compare
from newscheck.wording import numerals, percent, said

if TYPE_CHECKING:
    from newscheck.document import Document
    from newscheck.relations.relation import Step

_HUNDRED = 100
# A move so many times the percent stated was read from two statements.
_MOST_TIMES = 200


def judge_step(step: Step, document: Document) -> Judgement | None:
    """Hold 100 * amount / (new - amount), or (new + amount) of a fall, to the percent stated."""
    operands = (step.percent, step.amount, step.new)
    new, moved = reading(step.new, step.amount), reading(step.amount, step.new)
    stated = reading(step.percent)
    if new is None or moved is None or stated is None or moved.point <= 0:
        return None
    old = new - moved if step.direction == "up" else new + moved
    if old.wide.low <= 0:
        return Judgement("undecided", operands, "the level before the move is not bounded")
    worked = (moved / old).scaled(_HUNDRED)
    new_words, amount_words = numerals(step.new, step.amount)
    sign = "−" if step.direction == "up" else "+"
    working = f"{amount_words} / ({new_words} {sign} {amount_words}) = {percent(worked.point)}"
    tier = compare(worked, stated, last_place(step.percent))
    way = "rise" if step.direction == "up" else "fall"
    words = said(step.percent, document)
    if tier in (Tier.OK, Tier.LOOSE):
        confirmed = f"{step.amount.text} to {step.new.text} is a {way} of {percent(worked.point)}; the copy says {words}"
        return Judgement("consistent", operands, working, confirmed=confirmed)
    if not 1 / Fraction(_MOST_TIMES) <= worked.point / stated.point <= _MOST_TIMES:
        return Judgement("undecided", operands, f"{working}; these may be of two things")
    return _mismatch(step, worked, stated, tier, working, words)


def _mismatch(
    step: Step, worked: Reading, stated: Reading, tier: Tier, working: str, words: str
) -> Judgement:
    operands = (step.percent, step.amount, step.new)
    assert step.new.figure.number is not None
    assert step.amount.figure.number is not None
    assert step.percent.figure.number is not None
    new, moved = Fraction(step.new.figure.number.value), Fraction(step.amount.figure.number.value)
    way, old = ("rise", new - moved) if step.direction == "up" else ("fall", new + moved)
    message = (
        f"“{words}” does not match a {way} of {step.amount.text} to {step.new.text}: "
        f"that is {percent(worked.point)}"
    )
    over_new = _HUNDRED * moved / new
    if abs(over_new - stated.point) <= Fraction(step.percent.figure.number.place):
        message += f" ({percent(over_new)} is the move divided by the new figure)"
    message += "."
    if tier is Tier.ROUNDING:
        message += " Only rounding can reconcile them."
    elif tier is Tier.LAST_DIGIT:
        message += " It is off by one in the last digit."
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=severity(tier, operands, step.link),
        message=message,
        span=step.percent.span,
        stated=step.percent.text,
        expected=percent(worked.point),
        suggestions=(
            change_to(step.percent, worked.point),
            change_to(step.amount, old * stated.point / _HUNDRED),
        ),
    )
