"""Losses as accountants set them, in brackets: "$(27.7)M", "$(1.2) million", "(3.4)%".

This module knows the brackets; the number inside is read elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.digits import scaled_at
from newscheck.figures.money import money_before
from newscheck.interval import Form
from newscheck.values import replace

if TYPE_CHECKING:
    from newscheck.figures.amount import Amount
    from newscheck.figures.money import Money
    from newscheck.figures.tokens import Tokens


def charge(t: Tokens, amount: Amount, dollar: str, floor: int) -> tuple[Amount, Money] | None:
    """The loss whose bracketed number is given, with the currency that stands before its bracket."""
    opened = amount.first - 1
    if not _bracketed(t, amount) or not t.glued(opened) or opened <= floor:
        return None
    money = money_before(t, opened, dollar, floor)
    if money is None or not money.firm:
        return None
    loss = scaled_at(t, amount, amount.after + 1)
    return replace(loss, value=-loss.value, plain=False), money


def negative_percent(t: Tokens, amount: Amount) -> Amount | None:
    """The fall of "(3.4)%", brackets and sign included."""
    sign = amount.after + 1
    if not _bracketed(t, amount) or t.words[sign] != "%" or not t.glued(sign):
        return None
    return replace(
        amount, first=amount.first - 1, after=sign + 1, value=-amount.value, form=Form.DECIMAL
    )


def _bracketed(t: Tokens, amount: Amount) -> bool:
    first, after = amount.first, amount.after
    opened = t.words[first - 1] == "(" and t.glued(first) and t.digits(first)
    return opened and t.words[after] == ")" and t.glued(after)
