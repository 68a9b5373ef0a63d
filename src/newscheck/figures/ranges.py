"""Two numbers that belong together: "26 to 31 percent", "$400-$500 million", "from 3.1m to 4m".

A range is one quantity with two ends. "From X to Y" is two, a start and an end, but what is left
out of the one is filled in from the other just the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.amount import ONE
from newscheck.figures.currencies import CODES
from newscheck.figures.dates import date_at, worded_day
from newscheck.figures.digits import read_digits
from newscheck.figures.hedges import hedge_before
from newscheck.figures.notfigures import time_of_day
from newscheck.figures.nouns import STOPS
from newscheck.figures.quantities import Quantity, read_quantity
from newscheck.figures.tokens import DASHES, lexicon
from newscheck.figures.words import STARTS
from newscheck.interval import Form
from newscheck.values import replace

if TYPE_CHECKING:
    from newscheck.figures.amount import Amount
    from newscheck.figures.tokens import Tokens

_BEFORE_NUMBER = 4
_FIRST_YEAR = 1900
# The words that may stand between "from" and the number that it governs.
_FROM_REACH = 6
_AGES_OF = ["between", "the", "ages", "of"]
_FROM_LEADS = lexicon("""
    of current previous existing present earlier original initial revised prior ago estimated average
    record expected planned reported adjusted today's forecast corresponding comparable
    """)
_FROM_PASSES = _FROM_LEADS | lexicon("the a an its his her their our this last high then long old")
# Verbs and adverbs of change: in "rose 5 cents to 20 cents" the two are no range.
_CHANGES = lexicon("""
    rose rise rises risen rising fell fall falls fallen falling gained gain gains lost lose loses
    climbed climb jumped jump slid slide dropped drop up down added add adds slipped slip edged
    soared surged tumbled plunged advanced declined decreased increased increase grew grow by eased
    cut raised lowered reduced hiked sank shed dipped off higher lower
    """)


def read_span(t: Tokens, i: int, dollar: str, floor: int = 0) -> tuple[Quantity, ...]:
    """The quantity at token `i` with its other end, or two where the copy says "from … to …"."""
    near = read_quantity(t, i, dollar, floor)
    if near is None or near.first < floor:
        return ()
    link, p = _link(t, near)
    if link is not None and near.bare and worded_day(t, near.amount, near.after):
        return (near,)  # "in the week to March six to 16.93 mln barrels"
    far = _second(t, p, dollar, near) if link is not None else None
    if link is None or far is None:
        return () if near.linked else (near,)
    near = _uncounted(near)
    start = _start(t, near)
    if link == "hanging":
        return _filled(near, far)
    if link == "to" and _from_governs(t, start):
        return _filled(near, _ranged(t, far, dollar))
    combined = _combined(t, near, far, link, start)
    if combined is None:
        return () if near.linked else (near,)
    return (combined,)


def _from_governs(t: Tokens, start: int) -> bool:
    """Whether "from" stands before the quantity: "from 6", "from the current 6", "from a low of 6"."""
    p = start - 1
    if t.lows[p] in _FROM_LEADS or t.lows[p][-2:] in ("'s", "’s"):
        limit = max(0, p - _FROM_REACH)
        while p > limit and t.lows[p] != "from" and _goes_with_number(t, p):
            p -= 1
    return p >= 0 and t.lows[p] == "from"


def _goes_with_number(t: Tokens, p: int) -> bool:
    """Whether a word that stands between "from" and a number may belong to the number."""
    low = t.lows[p]
    hyphened = t.joined(p) or t.joined(p + 1)
    return hyphened or low in _FROM_PASSES or (low[:1].isalpha() and low not in STOPS)


def _uncounted(near: Quantity) -> Quantity:
    """The first number without the noun, which stands after the second: "5 to 10 jobs"."""
    return replace(near, kind="number", unit=None, noun=None) if near.kind == "count" else near


def _ranged(t: Tokens, near: Quantity, dollar: str) -> Quantity:
    """The second of "from 24 to 33-35 billion" may be a range itself."""
    link, p = _link(t, near)
    far = _second(t, p, dollar, near) if link == "dash" else None
    return (_combined(t, near, far, "dash", near.first) or near) if far is not None else near


def _start(t: Tokens, near: Quantity) -> int:
    """Where the words before the quantity begin, its hedge skipped."""
    hedge = hedge_before(t, near.first)
    return hedge[1] if hedge is not None else near.first


def _link(t: Tokens, near: Quantity) -> tuple[str | None, int]:
    """What ties the quantity to a number after it, and where that begins."""
    p = near.amount.after if near.kind == "count" else near.after
    word, low = t.words[p], t.lows[p]
    if word in DASHES and t.glued(p) and t.lows[p + 1] in ("to", "or", "and"):
        # "12- to 15-year-olds", "5- and 6-year-olds"
        return ("hanging" if t.lows[p + 1] == "and" else "to"), t.past_hyphen(p + 2)
    if word in DASHES:
        if t.joined(p) and t.lows[p + 1] == "to":
            return "to", t.past_hyphen(p + 2)
        tied = t.joined(p) or not (t.glued(p) or t.glued(p + 1)) or word != "-"
        return ("dash" if tied else None), p + 1
    if low == "to":
        return "to", t.past_hyphen(p + 1)
    if low == "or":
        return "or", p + 1
    start = _start(t, near)
    if low == "and" and (t.lows[start - 1] == "between" or t.lows[start - 4 : start] == _AGES_OF):
        return "and", p + 1
    return None, p


def _second(t: Tokens, p: int, dollar: str, near: Quantity) -> Quantity | None:
    """The quantity that begins at token `p` itself, a currency sign before its digits included."""
    while t.lows[p] in ("about", "around", "nearly", "almost", "some", "over"):
        p += 1
    if t.lows[p] in STARTS or (t.lows[p] in ("a", "an") and t.lows[p + 1] in STARTS):
        return read_quantity(t, p, dollar)
    if near.kind == "money" and t.digits(p):
        amount = read_digits(t, p, money=True)
        if amount is not None and amount.scale != ONE and t.words[amount.after - 1].isalpha():
            return Quantity(amount, "number", p, amount.after)  # "£5-6m"
    for q in range(p, p + _BEFORE_NUMBER):
        if t.digits(q):
            if date_at(t, q) is not None or time_of_day(t, q) is not None or _padded(t.words[q]):
                return None
            far = read_quantity(t, q, dollar, p)
            return far if far is not None and far.first == p else None
        if t.words[q].isalpha() and t.words[q].lower() in ("to", "and", "or"):
            break
    return None


def _padded(digits: str) -> bool:
    """Whether digits begin with a nought, as in a name and not in a number: "1-02"."""
    return digits[0] == "0" and len(digits) > 1 and digits.isdecimal()


def _combined(t: Tokens, near: Quantity, far: Quantity, link: str, start: int) -> Quantity | None:
    """The two as one range, or None where they are not one."""
    if near.amount.vague or far.amount.vague or near.upto or far.upto:
        return None
    own_units = not near.bare and not far.bare
    filled, far_filled = _filled(near, far)
    if not _alike(filled, far_filled):
        return None
    if link == "to" and own_units and t.lows[start - 1] in _CHANGES:
        return None
    if link == "to" and far.bare and not near.bare and not _shares_sign(near, far):
        return None  # "gained 0.7 percent to 6,327"
    low, high = filled.amount.value, far_filled.amount.value
    if (
        link == "to"
        and near.bare
        and far.kind == "money"
        and _FIRST_YEAR <= near.amount.value < 2100
    ):
        return None  # "from $8.6 billion in fiscal 2007 to $11.2 billion"
    if link == "to" and _comes_from(t, near, far, start):
        return None  # "by 12 to 47, from 35"
    if link == "or" and (not near.bare or low >= high or near.amount.fraction):
        return None
    if low == high or (low > high and (link == "dash" or filled.bare) and low > 0):
        return None
    noun = far_filled.noun
    return replace(
        far_filled, amount=filled.amount, first=near.first, upto=far_filled.amount, noun=noun
    )


def _comes_from(t: Tokens, near: Quantity, far: Quantity, start: int) -> bool:
    """Whether "by 12 to 47" is followed by where it came from, and so is a change and its end."""
    if t.lows[start - 1] != "by" and t.lows[start - 1] not in _CHANGES:
        return False
    p = far.after + (t.words[far.after] == ",")
    return t.lows[p] == "from" and t.digits(p + 1 + (t.lows[p + 1] in ("a", "the")))


def _shares_sign(near: Quantity, far: Quantity) -> bool:
    """Whether what stands before the first is for both: "$400 to 500 million"."""
    if near.kind == "age":
        return near.amount.after == near.after  # "aged 18 to 34"
    return near.kind == "money" and near.amount.scale == ONE and far.amount.scale != ONE


def _alike(near: Quantity, far: Quantity) -> bool:
    return near.kind == far.kind and near.unit == far.unit and near.per in (None, far.per)


def _filled(near: Quantity, far: Quantity) -> tuple[Quantity, Quantity]:
    """Both quantities with the scale and unit that one of them leaves to the other."""
    near = _with_scale(near, far)
    if near.bare:
        near = _as(near, far)
    elif far.bare and near.kind not in ("count", "ratio"):
        far = _as(far, near)
    elif near.kind == "money" and far.kind == "money" and near.per is None:
        near = replace(near, per=far.per)
    return near, far


def _as(bare: Quantity, other: Quantity) -> Quantity:
    amount = bare.amount
    if other.kind in ("percent", "points"):
        amount = replace(amount, form=Form.DECIMAL)
    return replace(
        bare, amount=amount, kind=other.kind, unit=other.unit, per=other.per, noun=other.noun
    )


def _with_scale(near: Quantity, far: Quantity) -> Quantity:
    """ "$400-$500 million": the first is in millions too, unless that would dwarf the second."""
    amount, other = near.amount, far.amount
    if amount.scale != ONE or other.scale == ONE or amount.fraction or other.scale < 100:
        return near
    in_words = not near.bare and near.unit not in CODES and near.unit != far.unit
    if in_words or abs(amount.value) > 10 * abs(other.value / other.scale) or not amount.value:
        return near
    return replace(near, amount=_scaled(amount, other))


def _scaled(amount: Amount, like: Amount) -> Amount:
    return replace(
        amount,
        value=amount.value * like.scale,
        place=amount.place * like.scale,
        scale=like.scale,
        form=Form.SCALED,
    )
