"""What a written number can mean, and arithmetic at the corners."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscheck.interval import (
    Form,
    Hedge,
    Interval,
    Reading,
    Tier,
    Written,
    compare,
    percent_change,
    percent_of,
    read,
    read_range,
)


def written(text: str, form: Form, scale: int = 1) -> Written:
    number = Decimal(text.replace(",", ""))
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    place = Decimal(1).scaleb(exponent)
    return Written(number * scale, place * scale, form)


def ends(interval: Interval) -> tuple[float, float]:
    return float(interval.low), float(interval.high)


MILLION = 10**6


@pytest.mark.parametrize(
    ("number", "core", "wide"),
    [
        (written("26", Form.DECIMAL), (25.5, 26.5), (25.5, 26.5)),
        (written("26.4", Form.DECIMAL), (26.35, 26.45), (26.35, 26.45)),
        (written("4.20", Form.DECIMAL), (4.195, 4.205), (4.195, 4.205)),
        (written("146,000", Form.INTEGER), (146000, 146000), (145500, 146500)),
        (written("100,000", Form.INTEGER), (100000, 100000), (95000, 105000)),
        (written("1,200", Form.INTEGER), (1200, 1200), (1150, 1250)),
        (written("137", Form.INTEGER), (137, 137), (137, 137)),
        (written("12", Form.EXACT), (12, 12), (12, 12)),
        (written("3", Form.SCALED, MILLION), (2950000, 3050000), (2500000, 3500000)),
        (written("21.1", Form.SCALED, MILLION), (21050000, 21150000), (21050000, 21150000)),
        (written("0", Form.INTEGER), (0, 0), (0, 0)),
    ],
)
def test_widths(number: Written, core: tuple[float, float], wide: tuple[float, float]) -> None:
    reading = read(number)
    assert ends(reading.core) == core
    assert ends(reading.wide) == wide


def test_trailing_zeros_are_digits_beside_a_finer_figure() -> None:
    number = written("300,000", Form.INTEGER)
    assert ends(read(number, finest=Fraction(10)).wide) == (299995, 300005)


@pytest.mark.parametrize(
    ("text", "hedge", "expected"),
    [
        ("300", Hedge.ABOUT, (285, 315)),
        ("312", Hedge.ABOUT, (305.76, 318.24)),
        ("300", Hedge.NEARLY, (200, 300)),
        ("294", Hedge.NEARLY, (264.6, 294)),
        ("3,000", Hedge.MORE_THAN, (3000, float("inf"))),
        ("40", Hedge.AT_MOST, (float("-inf"), 40)),
        ("250", Hedge.JUST_OVER, (250, 275)),
        ("146,000", Hedge.EXACTLY, (146000, 146000)),
    ],
)
def test_hedges(text: str, hedge: Hedge, expected: tuple[float, float]) -> None:
    form = Form.INTEGER if Decimal(text.replace(",", "")) >= 100 else Form.EXACT
    assert ends(read(written(text, form), hedge).core) == expected


@pytest.mark.parametrize("hedge", list(Hedge))
def test_every_hedge_has_a_symbol(hedge: Hedge) -> None:
    assert hedge.symbol in {"=", "~", ">", "<", ">=", "<="}


# The measured cases of the tolerance model: (old, new, stated percent, tier).
@pytest.mark.parametrize(
    ("old", "new", "stated", "tier"),
    [
        ("10,250", "25,500", "250", Tier.CONTRADICTED),
        ("146,000", "100,000", "-50", Tier.CONTRADICTED),
        ("300,000", "200,000", "-50", Tier.CONTRADICTED),
        ("70", "530", "800", Tier.CONTRADICTED),
        ("1,200", "1,000", "-20", Tier.ROUNDING),
        ("10,250", "25,500", "149", Tier.OK),
    ],
)
def test_percent_change_tiers(old: str, new: str, stated: str, tier: Tier) -> None:
    def form(text: str) -> Form:
        return Form.INTEGER if len(text) > 2 else Form.EXACT

    worked = percent_change(read(written(old, form(old))), read(written(new, form(new))))
    assert compare(worked, read(written(stated, Form.DECIMAL))) is tier


def test_rounded_millions_need_only_meet_in_the_wide_reading() -> None:
    worked = percent_change(
        read(written("3", Form.SCALED, MILLION)), read(written("4", Form.SCALED, MILLION))
    )
    assert compare(worked, read(written("27", Form.DECIMAL))) is Tier.ROUNDING


def test_thirty_to_thirty_eight_million_is_almost_27_percent() -> None:
    worked = percent_change(
        read(written("30", Form.SCALED, MILLION)), read(written("38", Form.SCALED, MILLION))
    )
    assert compare(worked, read(written("27", Form.DECIMAL), Hedge.NEARLY)) is Tier.OK


def test_off_by_one_in_the_last_digit_is_its_own_tier() -> None:
    worked = Reading.exact(Fraction("14.45"))
    assert compare(worked, read(written("15", Form.DECIMAL)), Fraction(1)) is Tier.LAST_DIGIT
    assert compare(worked, read(written("16", Form.DECIMAL)), Fraction(1)) is Tier.CONTRADICTED


numbers = st.decimals(
    min_value=Decimal("-1e9"), max_value=Decimal("1e9"), allow_nan=False, places=2
).map(Fraction)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    first, second = draw(numbers), draw(numbers)
    return Interval(min(first, second), max(first, second))


@st.composite
def points_in(draw: st.DrawFn, interval: Interval) -> Fraction:
    part = draw(st.fractions(min_value=0, max_value=1, max_denominator=50))
    low, high = Fraction(interval.low), Fraction(interval.high)
    return low + part * (high - low)


@given(st.data(), intervals(), intervals())
def test_arithmetic_holds_every_pair_of_points(
    data: st.DataObject, a: Interval, b: Interval
) -> None:
    x, y = data.draw(points_in(a)), data.draw(points_in(b))
    assert (a + b).holds(x + y)
    assert (a - b).holds(x - y)
    assert (a * b).holds(x * y)
    if y:
        assert (a / b).holds(x / y)


@given(intervals(), intervals())
def test_meeting_is_symmetric_and_is_a_distance_of_zero(a: Interval, b: Interval) -> None:
    assert a.meets(b) == b.meets(a) == (a.distance(b) == 0)


@given(
    st.integers(min_value=1, max_value=10**12),
    st.integers(min_value=0, max_value=4),
    st.sampled_from([Form.DECIMAL, Form.INTEGER, Form.SCALED, Form.EXACT]),
    st.sampled_from(list(Hedge)),
)
def test_the_core_lies_in_the_wide_reading(
    digits: int, places: int, form: Form, hedge: Hedge
) -> None:
    number = Written(Decimal(digits).scaleb(-places), Decimal(1).scaleb(-places), form)
    reading = read(number, hedge)
    assert reading.wide.low <= reading.core.low <= reading.core.high <= reading.wide.high
    assert reading.core.holds(reading.point)


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_percent_change_and_percent_of_agree(old: int, new: int) -> None:
    change = percent_change(Reading.exact(old), Reading.exact(new))
    share = percent_of(Reading.exact(new), Reading.exact(old))
    assert change.point + 100 == share.point


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_percent_rounded_from_its_operands_is_never_contradicted(old: int, new: int) -> None:
    worked = percent_change(Reading.exact(old), Reading.exact(new))
    printed = Decimal(worked.point.numerator) / Decimal(worked.point.denominator)
    stated = Written(printed.quantize(Decimal("0.1")), Decimal("0.1"), Form.DECIMAL)
    assert compare(worked, read(stated)) is Tier.OK


def test_a_divisor_that_may_be_zero_leaves_everything_open() -> None:
    assert (Interval(Fraction(1), Fraction(2)) / Interval(Fraction(-1), Fraction(1))).low == float(
        "-inf"
    )


def test_bounds_that_cross_are_refused() -> None:
    with pytest.raises(ValueError, match="low end is above"):
        Interval(Fraction(2), Fraction(1))


def test_a_range_runs_from_one_end_to_the_other() -> None:
    reading = read_range(read(written("26", Form.EXACT)), read(written("31", Form.EXACT)))
    assert ends(reading.core) == (26, 31)
    assert reading.point == Fraction("28.5")
