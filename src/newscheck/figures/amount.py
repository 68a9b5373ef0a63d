"""An amount: a number of a sentence with its scale, before anything is known of what it counts.

Both readers of numbers (digits and words) hand one back.
"""

from __future__ import annotations

from decimal import Decimal

from newscheck.interval import Form, Written
from newscheck.values import dataclass

ONE = Decimal(1)
# Counts below this are exact; above it they may be rounded.
_SMALL = 100


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as read, by the indices of its tokens.

    The tokens from `first` up to `after` are the number; those up to `bare` its digits or number
    words without the scale. `fraction` says it is a fraction in words or signs ("a third"), and
    `vague` is the far end of "dozens". `plain` says it is digits alone, as a year or the number of
    a model would be.
    """

    first: int
    after: int
    bare: int
    value: Decimal
    place: Decimal
    form: Form
    scale: Decimal = ONE
    spelled: bool = False
    plain: bool = False
    fraction: bool = False
    vague: Decimal | None = None

    @property
    def written(self) -> Written:
        """The number as later rooms want it."""
        return Written(self.value, self.place, self.form)


def form_of(value: Decimal, scale: Decimal, *, pointed: bool) -> Form:
    """The form that a number's writing gives it."""
    if scale != ONE:
        return Form.SCALED
    if pointed:
        return Form.DECIMAL
    return Form.EXACT if abs(value) < _SMALL else Form.INTEGER
