"""NC604 same-fact: one figure with two values in one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Judgement
from newscheck.checks.headline_working import is_stated
from newscheck.checks.same_fact_examples import FINDS, PASSES
from newscheck.checks.same_slips import slip_between
from newscheck.checks.verdict import change_to, reading
from newscheck.findings import Severity
from newscheck.relations.relation import SameFact
from newscheck.wording import said

if TYPE_CHECKING:
    from newscheck.claims import Claim

# Beyond this many times, two figures are of two things, unless a known slip explains them.
_FAR = 2
# How much of a counted noun a message quotes.
_LONGEST = 40


def judge(pair: SameFact, context: Context) -> Judgement | None:
    """Ask which of two values is meant, where both mentions are of one thing."""
    a, b = pair.first, pair.second
    first, second = reading(a), reading(b)
    if first is None or second is None:
        return None
    if is_stated(a, first, b, second) or is_stated(b, second, a, first):
        return _again(a, b) if pair.sure else None
    slip = slip_between(a, first.point, b, second.point)
    apart = max(first.point, second.point) / min(first.point, second.point)
    if not (slip and slip.telling) and not (pair.sure and (slip or apart <= _FAR)):
        return None
    here, there = _with_noun(a, context), _with_noun(b, context)
    known = f" ({slip.words})" if slip else ""
    return Judgement(
        "inconsistent",
        (b, a),
        f"{a.text} in one place, {b.text} in another",
        severity=Severity.WARNING,
        message=(
            f"The copy has “{here}” first and “{there}” later{known}. Are these the same figure?"
        ),
        span=b.span,
        stated=b.text,
        expected=a.text,
        suggestions=(change_to(b, first.point), change_to(a, second.point)),
    )


def _with_noun(claim: Claim, context: Context) -> str:
    """A figure as the copy has it, with what it counts."""
    figure, document = claim.figure, context.document
    words = said(claim, document)
    noun = figure.noun_span
    if noun is None or noun.start < claim.span.end or noun.end - claim.span.end > _LONGEST:
        return words
    return words + document.text[claim.span.end : noun.end]


def _again(a: Claim, b: Claim) -> Judgement:
    """A figure given twice alike: the copy agrees with itself, which makes neither right."""
    words = f"{a.text} is given again as {b.text}"
    return Judgement("consistent", (b, a), words, slight=True)


CHECK = Check(
    code="NC604",
    name="same-fact",
    summary="one figure with two values in one article",
    explanation=(
        "Two mentions of one thing should have one value. Where two figures of a unit have the same "
        "words around them and nothing tells them apart (another time, place, name or source, a "
        "change, a part, a third figure that makes the difference), a difference is asked about; "
        "swapped digits and a scale apart are named. Rounded figures agree with exact ones, bounds "
        "are left to NC603, and figures that are updated as the story goes on are no conflict."
    ),
    judges=(SameFact,),
    judge=judge,
    finds=FINDS,
    passes=PASSES,
)
