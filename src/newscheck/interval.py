"""What a written number can mean, and exact arithmetic on that. This room does not know text.

A numeral in copy is the trace of a number that somebody rounded. Two widths are kept for each:
the *core*, what its digits say, and the *wide* reading, what a writer who rounds freely may have
meant ("£3 million" from £2.6m). Contradiction needs the wide readings to miss one another; if only
they meet, rounding alone can reconcile the figures, and that is a question, not an error.

Sources: statcheck (Nuijten et al. 2016) recomputes at both ends of what rounding can hide, and
scrutiny (Jung 2023) keeps trailing zeros as precision; neither has the second width, which news
copy needs because it prints "146,000" for both an exact and a rounded count.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from decimal import Decimal

# A bound is exact, or plus or minus infinity (the only floats that occur).
Bound = Fraction | float
INFINITY = float("inf")


class Form(StrEnum):
    """How a number was written, which is what its precision follows from."""

    EXACT = (
        "exact"  # counts under 100, scores, votes, years, small numbers in words, money with cents
    )
    DECIMAL = "decimal"  # 4.20, and every percent: half the last written place either way
    INTEGER = "integer"  # 146,000: trailing zeros may be rounding
    SCALED = "scaled"  # 3 million, $1.3bn
    VAGUE = "vague"  # dozens, several: read, never computed with


class Hedge(StrEnum):
    """What the words before (or after) a number make of it."""

    NONE = "none"
    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"  # nearly, almost, just under, close to
    JUST_OVER = "just over"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    LESS_THAN = "less than"
    AT_MOST = "at most"  # up to, as many as, no more than

    @property
    def symbol(self) -> str:
        """The sign that the JSON output uses: one of = ~ > < >= <=."""
        return _SYMBOLS[self]


_SYMBOLS = {
    Hedge.NONE: "=",
    Hedge.EXACTLY: "=",
    Hedge.ABOUT: "~",
    Hedge.NEARLY: "~",
    Hedge.JUST_OVER: ">",
    Hedge.MORE_THAN: ">",
    Hedge.AT_LEAST: ">=",
    Hedge.LESS_THAN: "<",
    Hedge.AT_MOST: "<=",
}


@dataclass(frozen=True, slots=True)
class Written:
    """A number as written: its value, the unit of its last written place, and its form.

    "4.40 million" is (4400000, place 10000, SCALED); "146,000" is (146000, place 1, INTEGER).
    """

    value: Decimal
    place: Decimal
    form: Form

    @property
    def to_the_digit(self) -> bool:
        """Whether it is an integer written to its last digit, as most are: it means what it says."""
        _, digits, exponent = self.value.as_tuple()
        return self.form is Form.INTEGER and self.place <= 1 and exponent == 0 and digits[-1] != 0

    @property
    def digits(self) -> int:
        """How many significant digits it has, trailing zeros of the value not counted."""
        return len(self.value.normalize().as_tuple().digits)

    @property
    def round(self) -> bool:
        """Whether it is a round number: one significant digit, or two that end in 5."""
        figures = self.value.normalize().as_tuple().digits
        return len(figures) == 1 or (len(figures) == 2 and figures[1] == 5)

    @property
    def last_nonzero(self) -> Fraction:
        """The unit of the last digit that is not zero, never below the last written place."""
        if not self.value:
            return Fraction(self.place)
        exponent = self.value.normalize().as_tuple().exponent
        assert isinstance(exponent, int)
        if self.place == 1:
            return _power_of_ten(max(exponent, 0))
        return max(_power_of_ten(exponent), Fraction(self.place))

    @property
    def second_place(self) -> Fraction:
        """The unit of the second significant digit."""
        return _power_of_ten(self.value.adjusted() - 1)


@lru_cache(maxsize=256)
def _power_of_ten(exponent: int) -> Fraction:
    return Fraction(10**exponent) if exponent >= 0 else Fraction(1, 10**-exponent)


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed range of numbers, `low` to `high`; either end may be infinite."""

    low: Bound
    high: Bound

    def __post_init__(self) -> None:
        if self.low is not self.high and self.low > self.high:
            raise ValueError(
                f"an interval's low end is above its high end: {self.low} > {self.high}"
            )

    def meets(self, other: Interval) -> bool:
        """Whether some number lies in both."""
        return self.low <= other.high and other.low <= self.high

    def holds(self, value: Bound) -> bool:
        """Whether the value lies inside, ends included."""
        return self.low <= value <= self.high

    def widened(self, by: Bound) -> Interval:
        """The same, with both ends moved out by `by` (at least 0)."""
        return Interval(self.low - by, self.high + by)

    def distance(self, other: Interval) -> Bound:
        """How far apart two intervals are; 0 where they meet."""
        return max(Fraction(0), self.low - other.high, other.low - self.high)

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        if self.low > 0 and other.low > 0:  # as nearly all are: two corners do
            return Interval(self.low * other.low, self.high * other.high)
        return _hull(_times(a, b) for a in (self.low, self.high) for b in (other.low, other.high))

    def __truediv__(self, other: Interval) -> Interval:
        if other.low > 0 and self.low > 0:
            return Interval(self.low * _inverse(other.high), self.high * _inverse(other.low))
        if other.holds(Fraction(0)):
            return Interval(-INFINITY, INFINITY)
        return self * Interval(_inverse(other.high), _inverse(other.low))


def _hull(values: Iterable[Bound]) -> Interval:
    ends = list(values)
    return Interval(min(ends), max(ends))


def _times(a: Bound, b: Bound) -> Bound:
    # Zero times an unbounded end is zero here: the end stands for arbitrarily large finite numbers.
    return Fraction(0) if a == 0 or b == 0 else a * b


def _inverse(value: Bound) -> Bound:
    return 1 / value if isinstance(value, Fraction) else Fraction(0)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one number can mean: the plain value, the core and the wide interval.

    Arithmetic on readings is done on all three at once, at the corners.
    """

    point: Fraction
    core: Interval
    wide: Interval

    @classmethod
    def exact(cls, value: Fraction | int) -> Reading:
        """A number that means itself."""
        point = Fraction(value)
        return cls(point, Interval(point, point), Interval(point, point))

    def _with(
        self,
        other: Reading,
        on_points: Callable[[Fraction, Fraction], Fraction],
        on_intervals: Callable[[Interval, Interval], Interval],
    ) -> Reading:
        return Reading(
            on_points(self.point, other.point),
            on_intervals(self.core, other.core),
            on_intervals(self.wide, other.wide),
        )

    def __add__(self, other: Reading) -> Reading:
        return self._with(other, lambda a, b: a + b, lambda a, b: a + b)

    def __sub__(self, other: Reading) -> Reading:
        return self._with(other, lambda a, b: a - b, lambda a, b: a - b)

    def __mul__(self, other: Reading) -> Reading:
        return self._with(other, lambda a, b: a * b, lambda a, b: a * b)

    def __truediv__(self, other: Reading) -> Reading:
        """The quotient. ZeroDivisionError where the divisor's plain value is zero."""
        return self._with(other, lambda a, b: a / b, lambda a, b: a / b)

    def scaled(self, factor: Fraction | int) -> Reading:
        """The reading times an exact number."""
        by = Fraction(factor)
        core, wide = (
            _hull((_times(interval.low, by), _times(interval.high, by)))
            for interval in (self.core, self.wide)
        )
        return Reading(self.point * by, core, wide)

    def widened(self, by: Bound) -> Reading:
        """The reading with both its intervals widened."""
        return Reading(self.point, self.core.widened(by), self.wide.widened(by))


def percent_change(old: Reading, new: Reading) -> Reading:
    """100 * (new - old) / old, at the corners.

    The base appears twice in the formula, so it is worked out as new / old - 1, in which each
    input appears once and the corners are the true extremes.
    """
    return (new / old - Reading.exact(1)).scaled(100)


def percent_of(part: Reading, whole: Reading) -> Reading:
    """100 * part / whole, at the corners."""
    return (part / whole).scaled(100)


def read(number: Written, hedge: Hedge = Hedge.NONE, finest: Fraction | None = None) -> Reading:
    """What a written number can mean, from its digits and its hedge.

    `finest` is the finest place among the numbers it is compared with: 300,000 beside 214,750 is
    not rounded to the hundred thousand.
    """
    point = Fraction(number.value)
    core, wide = _bare(number, point, finest)
    # A hedge before a round number changes nothing about how wide readers take it to be, and makes
    # a number that is not round approximate (Williams & Power 2013).
    hedged = _hedged(number, hedge, point, wide)
    if hedged is not None:
        core, wide = (hedged, hedged)
    if hedge is Hedge.EXACTLY:
        wide = core = Interval(point, point)
    return Reading(point, core, wide)


def _bare(number: Written, point: Fraction, finest: Fraction | None) -> tuple[Interval, Interval]:
    exact = Interval(point, point)
    match number.form:
        case Form.DECIMAL:
            rounded = exact.widened(Fraction(number.place) / 2)
            return rounded, rounded
        case Form.SCALED:
            # "3 million" may be exact or rounded; a decimal ("0.3 million") was rounded there.
            half_place = Fraction(number.place) / 2
            pointed = number.place.adjusted() % 3 != 0
            narrow = (
                half_place if pointed or not point else min(half_place, number.second_place / 2)
            )
            return exact.widened(narrow), exact.widened(half_place)
        case Form.INTEGER if number.to_the_digit:
            return exact, exact
        case Form.INTEGER if point:
            step = min(number.last_nonzero, number.second_place)
            if finest is not None:
                step = min(step, finest)
            return exact, exact if step <= 1 else exact.widened(step / 2)
        case _:
            return exact, exact


def _hedged(number: Written, hedge: Hedge, point: Fraction, wide: Interval) -> Interval | None:
    size = abs(point)
    match hedge:
        case Hedge.NONE:
            return None
        case Hedge.ABOUT:
            half = wide.high - point
            if number.round:
                by = max(half, size / 20)
            else:
                by = max(half, number.last_nonzero, size / 50)
            return Interval(point - by, point + by)
        case Hedge.NEARLY:
            return Interval(point - max(number.last_nonzero, size / 10), point)
        case Hedge.JUST_OVER:
            return Interval(point, point + max(number.last_nonzero, size / 10))
        case Hedge.MORE_THAN | Hedge.AT_LEAST:
            return Interval(point, INFINITY)
        case Hedge.LESS_THAN | Hedge.AT_MOST:
            return Interval(-INFINITY, point)
        case _:
            return None


def read_range(low: Reading, high: Reading) -> Reading:
    """What "26 to 31" can mean: anything from one end's low to the other's high."""
    return Reading(
        (low.point + high.point) / 2,
        Interval(min(low.core.low, high.core.low), max(low.core.high, high.core.high)),
        Interval(min(low.wide.low, high.wide.low), max(low.wide.high, high.wide.high)),
    )


class Tier(StrEnum):
    """How a recomputed figure stands to the stated one."""

    OK = "ok"
    LOOSE = "loose"  # they meet, but the plain recomputation rounds to something else
    LAST_DIGIT = "last digit"  # off by one in the last digit, as truncation leaves it
    ROUNDING = "rounding"  # only rounding more freely than is written can reconcile them
    CONTRADICTED = "contradicted"


def compare(recomputed: Reading, stated: Reading, place: Fraction | None = None) -> Tier:
    """The tier of a stated figure against its recomputation.

    `place` is the unit of the stated figure's last written place, where one unit of it is small
    beside the figure: writers truncate, and editors round what was already rounded (14.45 to 14.5
    to 15), so a figure that is off by no more than one such unit is never a contradiction.
    """
    if recomputed.core.meets(stated.core):
        if place and abs(recomputed.point - stated.point) > place / 2:
            return Tier.LOOSE if not stated.core.holds(recomputed.point) else Tier.OK
        return Tier.OK
    if place is not None:
        one_off = Interval(stated.point - place, stated.point + place)
        if recomputed.core.meets(one_off):
            return Tier.LAST_DIGIT
    if recomputed.wide.meets(stated.wide):
        return Tier.ROUNDING
    return Tier.CONTRADICTED
