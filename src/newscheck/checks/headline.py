"""NC605 headline: every figure in the headline is stated, rounded or derivable in the body."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Check, Context, Judgement
from newscheck.checks.headline_examples import FINDS, PASSES
from newscheck.checks.headline_working import derivations, is_stated, value_of
from newscheck.checks.same_slips import slip_between
from newscheck.checks.verdict import change_to
from newscheck.findings import Severity, Suggestion
from newscheck.relations.relation import HeadlineFigure
from newscheck.wording import said

if TYPE_CHECKING:
    from newscheck.checks.same_slips import Slip
    from newscheck.claims import Claim
    from newscheck.interval import Reading
    from newscheck.relations.relation import Namesake

# How far apart two figures may be and still be meant as one, without a known slip: how many times
# the one is the other, the more the surer the link.
_NEAR, _FAR, _FARTHEST = Fraction(5, 4), 2, 3


def judge(figure: HeadlineFigure, context: Context) -> Judgement | None:
    """Look for the headline's figure among the body's, as it stands, rounded or worked out."""
    claim = figure.headline
    stated = value_of(claim, claim)
    if stated is None or not (figure.body or figure.pairs) or _small_word(claim):
        return None
    bodies = [(c, r) for c in figure.body if (r := value_of(c, claim)) is not None]
    for other, value in bodies:
        if is_stated(claim, stated, other, value):
            working = f"the body has {said(other, context.document)}"
            confirmed = f"the headline's {claim.text}: {working}"
            return Judgement("consistent", (claim, other), working, confirmed=confirmed)
    derived = sorted(derivations(claim, bodies, figure.pairs), key=lambda way: not way.telling)
    if derived and derived[0].telling:
        return _worked_out(claim, derived[0].claims, derived[0].working)
    asked = _asked_about(figure, stated, context)
    if asked is not None:
        return asked
    if derived:
        return _worked_out(claim, derived[0].claims, derived[0].working, slight=True)
    return Judgement("undecided", (claim,), "the headline's figure is not in the body")


def _small_word(claim: Claim) -> bool:
    """ "One" and "two" in a headline count people and things that a body need not number."""
    number = claim.figure.number
    return number is not None and claim.figure.kind in {"count", "number"} and number.value <= 2


def _worked_out(
    claim: Claim, others: tuple[Claim, ...], working: str, *, slight: bool = False
) -> Judgement:
    confirmed = f"the headline's {claim.text}: {working}"
    return Judgement("consistent", (claim, *others), working, confirmed=confirmed, slight=slight)


def _asked_about(figure: HeadlineFigure, stated: Reading, context: Context) -> Judgement | None:
    """The question whether a namesake is meant to be the headline's figure, where one is likely to be."""
    claim = figure.headline
    best: tuple[int, Claim, str] | None = None
    for namesake in figure.namesakes:
        other = namesake.claim
        value = value_of(other, claim)
        if (
            value is None
            or _small_word(other)
            or value.point <= 0
            or stated.point <= 0
            or _is_rival(figure, other, value)
        ):
            continue
        slip = slip_between(claim, stated.point, other, value.point)
        score = _likelihood(namesake, slip, stated.point / value.point)
        if score > 0 and (best is None or score > best[0]):
            best = (score, other, f" ({slip.words})" if slip else "")
    return None if best is None else _asked(claim, best[1], stated, context, best[2])


def _is_rival(figure: HeadlineFigure, other: Claim, value: Reading) -> bool:
    """Whether another figure of the headline states a namesake."""
    for rival in figure.rivals:
        stated = value_of(rival, rival)
        theirs = value_of(other, rival)
        if stated and theirs and is_stated(rival, stated, other, theirs):
            return True
    return False


def _likelihood(namesake: Namesake, slip: Slip | None, ratio: Fraction) -> int:
    """How likely a namesake is meant to be the headline's figure; 0 where that is not asked."""
    lead = namesake.alone and namesake.first
    telling = slip is not None and slip.telling
    if namesake.noun is False and namesake.echoes < (1 if telling or (slip and lead) else 3):
        return 0
    link = lead + namesake.first + namesake.alone + namesake.echoes + 2 * (namesake.noun is True)
    if telling and link:
        return link + 3
    if namesake.doubtful:
        return 0
    tenfold = slip is not None and slip.tenfold and lead
    if slip is not None and link >= (3 if tenfold else 4):
        return link + 3
    apart = max(ratio, 1 / ratio)
    lasting = namesake.claim.figure.kind == "duration"
    least = 6 if apart > _FAR else 5 if lasting else 4
    counted = namesake.claim.figure.kind in {"count", "number"}
    linked = not counted or namesake.echoes or namesake.noun or namesake.people
    near = apart <= _NEAR and lead and linked and not lasting
    farthest = _NEAR if namesake.claim.figure.kind == "age" else _FARTHEST
    return link if near or (link >= least and apart <= farthest) else 0


def _asked(claim: Claim, other: Claim, stated: Reading, context: Context, slip: str) -> Judgement:
    """The question whether a headline's figure and one of the lead's are meant to be the same."""
    document = context.document
    head = document.kind_of(document.sentences[claim.sentence])
    where = "headline" if head == "title" else "standfirst"
    message = f"The {where} has “{said(claim, document)}”, the body “{said(other, document)}”"
    mend = Suggestion(
        f"change the {where}'s “{claim.text}” to “{other.text}”", claim.span, other.text
    )
    return Judgement(
        "inconsistent",
        (claim, other),
        f"{claim.text} in the {where}, {other.text} in the body",
        severity=Severity.WARNING,
        message=f"{message}{slip}. Are these the same figure?",
        span=claim.span,
        stated=claim.text,
        expected=other.text,
        suggestions=(mend, change_to(other, stated.point)),
    )


CHECK = Check(
    code="NC605",
    name="headline",
    summary="a figure in the headline that the body does not have",
    explanation=(
        "Every figure in a headline or standfirst should be stated in the body, rounded there, or "
        "follow from it as a sum, a difference, a share or a multiple. Where the first sentences have "
        "another figure of the same thing instead, the two are shown side by side as a question; swapped "
        "digits and a factor of ten are named. Years and ranks are no claims."
    ),
    judges=(HeadlineFigure,),
    judge=judge,
    finds=FINDS,
    passes=PASSES,
)
