"""What a figure is: the value that every later room works with."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.document import Span
    from newscheck.interval import Hedge, Written

Kind = Literal[
    "money",  # unit: ISO 4217 code
    "measure",  # unit: a name of the unit definitions
    "percent",  # unit: "percent"
    "points",  # percentage points, basis points (unit "percentage_point", "basis_point"), index points ("point")
    "count",  # unit: the counted noun's head in the singular
    "number",  # a number of nothing that was read; unit None
    "date",  # `when` says which; no value
    "duration",  # unit: second, minute, hour, day, week, month, quarter, year, decade, century
    "age",  # unit: "year" (or "month", "week", "day")
    "ratio",  # a share or multiple in words: "a third", "one in five", "twice", "sixfold", "half"
    "ordinal",  # "third", "21st", "No. 3"
    "score",  # "2-0", "52 to 48" as a result; `upto` is the second number
]


@dataclass(frozen=True, slots=True)
class When:
    """A calendar date as written, as much of it as was written.

    `weekday` counts from Monday = 0. `ambiguous` marks a numeric date that could be read two ways
    (04/05/2025): nothing is concluded from it. `day` may be impossible (Feb. 30): it is kept as
    written, since saying so is a check's work.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the copy.

    `span` covers the figure with its sign, currency, scale and unit word, without its hedge
    ("95.25 billion yuan"). `number` keeps the digits' precision; `upto` is the other end where the
    copy gives a range or a score. `numeral` covers the digits or number words alone and `scale` is
    what they are multiplied by, so that a corrected figure can be written in the same style
    ("95.25" and 10**9). `hedge_span` covers the hedge's words where there are any.

    `share_of` tells the two readings of a ratio apart: True for a part of something ("a third of"),
    False for a multiple ("twice", "tripled").
    """

    span: Span
    kind: Kind
    number: Written | None = None
    upto: Written | None = None
    unit: str | None = None
    per: str | None = None
    hedge: Hedge | None = None
    hedge_span: Span | None = None
    numeral: Span | None = None
    scale: Decimal = Decimal(1)
    when: When | None = None
    share_of: bool = False
    # The whole counted noun phrase ("new energy vehicle plants"), which `span` leaves out.
    noun_span: Span | None = None
    # The number is implied or is a place, not an amount ("doubled", "third"): it is there for the
    # checks to work with, and no reader would list it as a value.
    implied: bool = False

    @property
    def full_unit(self) -> str | None:
        """The unit with what it is per: "USD per year"."""
        if self.per is None:
            return self.unit
        return f"{self.unit} per {self.per}" if self.unit else f"per {self.per}"
