"""How much each, how many and what they come to: what the checks of rates and of averages share."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.checks.check import Judgement
from newscheck.checks.slips import moved_point, swapped
from newscheck.checks.verdict import change_to, last_place, reading, severity
from newscheck.findings import Severity
from newscheck.interval import Form, Reading, Tier, compare
from newscheck.wording import enough_places, rewritten, significant

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.findings import Suggestion
    from newscheck.relations.relation import Product

# Banks keep up to about this part of what an issue raises.
_FEES = Fraction(12, 100)
# Beyond this factor a mismatch is no matter of rounding or of fees.
_FAR = 2
_MOST_TIMES = 4
# Rounding explains so much without a question.
_ROUNDED = (Fraction(4, 5), Fraction(5, 4))


def work_out(product: Product) -> Judgement | None:
    """Hold each times how many to the total."""
    operands = (product.total, product.each, product.count)
    readings = _readings(product)
    if readings is None:
        return None
    each, count, total = readings
    worked = (each * count).scaled(Fraction(1, product.base))
    working = _working(product, worked)
    tier = compare(worked, total, last_place(product.total))
    ratio = worked.point / total.point
    rounded = tier is Tier.ROUNDING and not _ROUNDED[0] <= ratio <= _ROUNDED[1]
    if tier is not Tier.CONTRADICTED and not (rounded and product.link == "stated"):
        return Judgement(
            "consistent",
            operands,
            working,
            confirmed=f"{working}; the copy says {product.total.text}",
        )
    if product.bars and product.link == "guessed":
        return None
    if product.bars:
        return Judgement("undecided", operands, f"{working}; not judged: {', '.join(product.bars)}")
    if product.after_fees and 1 - _FEES <= total.point / worked.point < 1:
        return Judgement("undecided", operands, f"{working}; fees may have been taken off")
    if product.holds_more and total.point > worked.point:
        return Judgement("undecided", operands, f"{working}; the rest may be for other things")
    slip = _slip(product, readings) if tier is Tier.CONTRADICTED else None
    if product.link == "guessed" and slip is None:
        return None
    if slip is None and not 1 / Fraction(_MOST_TIMES) <= worked.point / total.point <= _MOST_TIMES:
        return Judgement("undecided", operands, f"{working}; these may be other things")
    return _mismatch(product, worked, total, tier, working, slip)


def _readings(product: Product) -> tuple[Reading, Reading, Reading] | None:
    each, count = reading(product.each), reading(product.count)
    total = reading(product.total)
    if each is None or count is None or total is None:
        return None
    if product.average or product.base > 1:
        each = each.widened(half_place(product.each))  # a quotient is printed rounded
    return each, count, total


def half_place(claim: Claim) -> Fraction:
    """Half a unit of the place that a quotient was rounded to, for what `reading` takes as exact."""
    number = claim.figure.number
    assert number is not None
    if number.form is Form.INTEGER:
        return min(number.last_nonzero, max(number.second_place, Fraction(1))) / 2
    return Fraction(number.place) / 2 if number.form is Form.EXACT else Fraction(0)


def _working(product: Product, worked: Reading) -> str:
    parts = f"{product.count.text} × {product.each.text}"
    if product.base > 1:
        parts = f"{product.each.text} in {product.count.text}"
    return f"{parts} = {_as_total(product.total, worked.point)}"


def _as_total(total: Claim, value: Fraction) -> str:
    """A value as the total would be written, with a digit or two more."""
    numeral = total.figure.numeral
    start = total.span.start
    if numeral is not None and total.text[numeral.start - start].isalpha():
        return significant(value, 4)
    size = abs(value / Fraction(total.figure.scale))
    places = enough_places(size, total)
    return rewritten(total, value, min(places + 2, 3) if size * 1000 % 1000 else places)


def _slip(product: Product, readings: tuple[Reading, Reading, Reading]) -> str | None:
    """A slip of the keyboard that would explain the mismatch, in words; or None."""
    each, count, total = readings
    worked = (each * count).scaled(Fraction(1, product.base))
    factor = moved_point(worked, total)
    if factor is not None:
        return f"a factor of {factor:,} apart"
    for claim in (product.total, product.count, product.each):
        number = claim.figure.number
        assert number is not None
        for value in swapped(number):
            if not value:
                continue
            share = value / Fraction(number.value)
            target = total.scaled(share if claim is product.total else 1 / share)
            if compare(worked, target) in (Tier.OK, Tier.LOOSE) and (
                product.link == "stated" or _nearly(worked, target)
            ):
                return f"it would fit were “{claim.text}” “{rewritten(claim, value)}”"
    return None


def _nearly(worked: Reading, target: Reading) -> bool:
    """Whether two values are one but for the last digit; a hedge ("some 240") would let most things fit."""
    return abs(worked.point - target.point) * 200 <= target.point


def _mismatch(
    product: Product, worked: Reading, total: Reading, tier: Tier, working: str, slip: str | None
) -> Judgement:
    operands = (product.total, product.each, product.count)
    expected = _as_total(product.total, worked.point)
    message = f"{_said(product)} come to {expected}, not {product.total.text}"
    message += f": {slip}." if slip else "."
    if tier is Tier.ROUNDING:
        message += " Only rounding can reconcile them."
    if product.link == "guessed":
        message += " Are these of the same thing?"
    found = severity(tier, operands, product.link)
    near = Fraction(1, _FAR) < worked.point / total.point < _FAR
    if found is Severity.ERROR and near:
        found = Severity.WARNING
    return Judgement(
        "inconsistent",
        operands,
        working,
        severity=found,
        message=message,
        span=product.total.span,
        stated=product.total.text,
        expected=expected,
        suggestions=_mends(product, worked),
    )


def _said(product: Product) -> str:
    if product.base > 1:
        return f"{product.each.text} in {product.count.text}"
    return f"{product.count.text} at {product.each.text}{' on average' if product.average else ' each' if product.each.figure.per is None else ''}"


def _mends(product: Product, worked: Reading) -> tuple[Suggestion, ...]:
    total, count = product.total.figure.number, product.count.figure.number
    assert total is not None and count is not None
    needed = Fraction(total.value) * product.base / Fraction(count.value)
    return (
        change_to(product.total, worked.point),
        change_to(
            product.each,
            needed,
            enough_places(needed / Fraction(product.each.figure.scale), product.each),
        ),
    )
