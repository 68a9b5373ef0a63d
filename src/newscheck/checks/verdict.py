"""What the checks share: how a claim is read, and how much a mismatch matters."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.findings import Severity, Suggestion
from newscheck.interval import Form, Hedge, Reading, Tier, read, read_range
from newscheck.wording import places_of, rewritten

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.relations.relation import Link

_ONE_SIDED = {Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST}


def reading(claim: Claim, *others: Claim) -> Reading | None:
    """What a claim's figure can mean, beside the others it is compared with.

    None for what is no number to compute with ("dozens", a date).
    """
    figure = claim.figure
    if figure.number is None or figure.number.form is Form.VAGUE:
        return None
    hedge = figure.hedge or Hedge.NONE
    finest = finest_place(claim, *others) if others else None
    one = read(figure.number, hedge, finest)
    if figure.upto is None:
        return one
    return read_range(one, read(figure.upto, hedge, finest))


def bare(claim: Claim, *others: Claim) -> Reading | None:
    """The reading without a one-sided hedge: "more than 30 km (20 miles)" converts 30, not "more"."""
    figure = claim.figure
    if figure.number is None or figure.number.form is Form.VAGUE:
        return None
    hedge = figure.hedge or Hedge.NONE
    if hedge in _ONE_SIDED:
        hedge = Hedge.NONE
    finest = finest_place(claim, *others) if others else None
    one = read(figure.number, hedge, finest)
    return one if figure.upto is None else read_range(one, read(figure.upto, hedge, finest))


def finest_place(*claims: Claim) -> Fraction:
    """The finest place that any of the numbers is written to, its trailing zeros not counted."""
    return min(c.figure.number.last_nonzero for c in claims if c.figure.number is not None)


def last_place(claim: Claim) -> Fraction | None:
    """One unit of a figure's last written place, where that is small beside it; see `compare`."""
    written = claim.figure.number
    if written is None or not written.value:
        return None
    place = Fraction(written.place)
    return place if place * 9 <= abs(Fraction(written.value)) else None


def bounded(claim: Claim) -> bool:
    """Whether a claim's hedge leaves its figure bounded on both sides."""
    return (claim.figure.hedge or Hedge.NONE) not in _ONE_SIDED


def severity(tier: Tier, claims: tuple[Claim, ...], link: Link = "stated") -> Severity:
    """How much a mismatch matters: an error only where the words make the link and no rounding helps.

    Inside a quotation it is the speaker's arithmetic, and a warning at most.
    """
    if tier in (Tier.LOOSE, Tier.LAST_DIGIT):
        return Severity.NOTE
    if tier is Tier.ROUNDING or link == "guessed" or any(c.quoted for c in claims):
        return Severity.WARNING
    return Severity.ERROR


def change_to(claim: Claim, value: Fraction, places: int | None = None) -> Suggestion:
    """The suggestion to write another value in a claim's place, in the claim's own style."""
    new = rewritten(claim, value, places)
    if places is None:
        # "£3bn" is not mended by "£3bn": the figure is written as finely as it takes to differ.
        for more in (1, 2):
            if new == claim.text:
                new = rewritten(claim, value, places_of(claim) + more)
    return Suggestion(f"change “{claim.text}” to “{new}”", claim.span, new, value)
