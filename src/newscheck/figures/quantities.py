"""A number with everything written beside it: its currency, percent, unit, rate or counted noun.

This module reads one quantity. What two of them make ("26 to 31 percent") is `ranges`' work, and
what is no quantity at all is the scanner's.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newscheck.figures.accounts import charge, negative_percent
from newscheck.figures.ages import age_after, bare_age
from newscheck.figures.amount import ONE
from newscheck.figures.compounds import and_a_half, compound, feet_and_inches, one_and_a_half
from newscheck.figures.currencies import CODES
from newscheck.figures.digits import either_way, read_digits, read_sign
from newscheck.figures.hedges import hedge_after
from newscheck.figures.money import (
    Money,
    money_after,
    money_before,
    name_before,
    national_dollar,
    small_change,
    sums_of,
)
from newscheck.figures.nouns import STOPS, Noun, counted, is_plural
from newscheck.figures.numerals import FRACTION_SIGNS
from newscheck.figures.rates import per_at, percent_at
from newscheck.figures.ratios import multiple_after, one_in, share_stands
from newscheck.figures.tokens import lexicon
from newscheck.figures.vocabulary import unit_at
from newscheck.figures.words import read_words
from newscheck.interval import Form
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from newscheck.figures.amount import Amount
    from newscheck.figures.figure import Kind
    from newscheck.figures.tokens import Tokens

_LONGEST_STUFF = 5
_SIZES = frozenset(("figure", "figures", "digit", "digits"))
_ONCE = frozenset(("point", "time", "stage", "moment"))
_CENTS = 100
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_MINUS = frozenset("-−")
# Units whose words begin other nouns when a hyphen or a plural follows: "two second-half goals",
# "three quarter-finals", "seven stone steps".
_DOUBTFUL = frozenset(
    ("second", "quarter", "stone", "cup", "bar", "grain", "mark", "pound", "foot")
)
_MEASURED_WORDS = lexicon("long old high wide tall deep thick a per an plus wide-")
# What is counted with a hyphen and still a count: "a twelve-member jury".
_PERIODS = lexicon("second minute hour day week month quarter year decade century")
_MEMBERS = lexicon(
    "member members strong man woman person nation country party team seat judge state"
)
# Words before "one" that make it a pronoun.
_PRONOUNS = lexicon("""
    this that the which no any every each another some same other wrong right only first last next
    big new good better best old older bad such every-
    """)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and what is written beside it, by the indices of its tokens.

    `upto` is the other end where there are two. `noun` is what it counts.
    """

    amount: Amount
    kind: Kind
    first: int
    after: int
    unit: str | None = None
    per: str | None = None
    upto: Amount | None = None
    noun: Noun | None = None
    share_of: bool = False
    implied: bool = False
    # "One", which is a number only with the other that it is tied to: "one or two days".
    linked: bool = False

    @property
    def bare(self) -> bool:
        """Whether nothing says what the number is of."""
        return self.unit is None and self.kind in ("number", "count")


def read_quantity(t: Tokens, i: int, dollar: str, floor: int = 0) -> Quantity | None:
    """The quantity whose first numeral or number word is token `i`, nothing before `floor` in it."""
    money: Money | None = None
    if t.digits(i):
        start = i - 1 if t.words[i - 1] == "." and t.glued(i) and not t.glued(i - 1) else i
        money = money_before(t, start, dollar, floor)
        amount = read_digits(t, i, money=money is not None)
    elif t.words[i] in FRACTION_SIGNS:
        amount = read_sign(t, i)
    else:
        amount = _in_words(t, i)
    if amount is None:
        return None
    if money is None and t.digits(i):
        charged = charge(t, amount, dollar, floor)
        if charged is not None:
            amount, money = charged
    if money is not None and (money.firm or amount.scale > 1 or not amount.plain):
        return _of_money(t, amount, money)
    if t.lows[amount.after] in _ONCE and t.lows[amount.first - 1] == "at" and amount.value == 1:
        return None  # "at one point"
    share = one_in(t, amount)
    if share is not None:
        return Quantity(share, "ratio", share.first, share.after, share_of=True)
    return (
        _with_unit(t, amount, dollar)
        or _of_named_money(t, amount, floor)
        or _plain(t, amount, floor)
    )


def _in_words(t: Tokens, i: int) -> Amount | None:
    if t.lows[i - 1] in ("minus", "negative") and i > 0 and not either_way(t, i):
        amount = read_words(t, i)
        return replace(amount, first=i - 1, value=-amount.value) if amount else None
    return read_words(t, i)


def _of_money(t: Tokens, amount: Amount, money: Money) -> Quantity:
    first = money.edge
    if t.words[first - 1] in _MINUS and t.glued(first) and not t.glued(first - 1):
        first, amount = first - 1, replace(amount, value=-amount.value)
    unit, after = national_dollar(t, money, amount.after) or (money.unit, amount.after)
    return _rated(t, Quantity(_cents_exact(amount), "money", first, after, unit))


def _of_named_money(t: Tokens, amount: Amount, floor: int) -> Quantity | None:
    """ "Naira 200 million": money where the name before a number is a currency's."""
    grouped = not amount.plain and amount.place == 1 and not amount.spelled
    if not (grouped or amount.scale > _CENTS) or amount.fraction:
        return None
    money = name_before(t, amount.first, floor)
    return (
        None
        if money is None
        else _rated(t, Quantity(amount, "money", money.edge, amount.after, money.unit))
    )


def _cents_exact(amount: Amount) -> Amount:
    """Money written to the cent is exact."""
    exact = amount.form is Form.DECIMAL and amount.place.as_tuple().exponent == -2
    return replace(amount, form=Form.EXACT) if exact else amount


def _rated(t: Tokens, quantity: Quantity) -> Quantity:
    per = per_at(t, quantity.after)
    return replace(quantity, per=per[0], after=per[1]) if per else quantity


def _with_unit(t: Tokens, amount: Amount, dollar: str) -> Quantity | None:
    """The number with the unit that follows it, or None where none does."""
    p = t.past_hyphen(amount.after)
    loss = negative_percent(t, amount)
    if loss is not None:
        return Quantity(loss, "percent", loss.first, loss.after, "percent")
    percent = percent_at(t, p) or _of_a_point(t, amount, p)
    if percent is not None:
        kind, unit, after = percent
        settled = amount.vague is not None or amount.form is Form.DECIMAL
        precise = amount if settled else replace(amount, form=Form.DECIMAL)
        return _rated(t, Quantity(precise, kind, amount.first, after, unit))
    money = money_after(t, amount, dollar)
    if money is not None:
        if money.factor is not None:
            amount = _times(amount, money.factor)
        quantity = Quantity(_cents_exact(amount), "money", amount.first, money.edge, money.unit)
        return _rated(t, compound_money(t, quantity))
    if amount.vague is not None and t.lows[p] == "of":
        code = sums_of(t, p + 1, dollar)
        if code is not None:
            return Quantity(amount, "money", amount.first, code[1], code[0])
    age = age_after(t, amount)
    if age is not None:
        return Quantity(amount, "age", amount.first, age[1], age[0])
    multiple = multiple_after(t, amount)
    if multiple is not None:
        return Quantity(amount, "ratio", amount.first, multiple)
    return _measure(t, amount, p)


def _of_a_point(t: Tokens, amount: Amount, p: int) -> tuple[Kind, str, int] | None:
    """The points that a fraction is of: "half a point", "three-quarters of a percentage point"."""
    if not amount.fraction:
        return None
    p += t.lows[p] == "of"
    return percent_at(t, p + 1) if t.lows[p] in ("a", "one", "1") else None


def _times(amount: Amount, factor: Decimal) -> Amount:
    return replace(
        amount,
        value=amount.value * factor,
        place=amount.place * factor,
        scale=factor,
        form=Form.SCALED,
    )


def compound_money(t: Tokens, quantity: Quantity) -> Quantity:
    """ "thirteen dollars and forty-five cents", "15 dollars 50"."""
    amount, p = quantity.amount, quantity.after
    if amount.place != 1 or amount.scale != 1 or quantity.unit not in CODES:
        return quantity
    p += t.lows[p] == "and"
    small = read_digits(t, p) if t.digits(p) else read_words(t, p)
    if small is None or small.place != 1 or not 0 < small.value < _CENTS or small.first != p:
        return quantity
    change = small_change(t, t.past_hyphen(small.after))
    tail, parts = t.lows[small.after], _CENTS
    if change is not None and (change[0].name == "cent" or change[0].code == quantity.unit):
        parts, after = change[0].of, change[1]
    elif change is None and (tail == "" or (tail == "." and small.after + 1 >= t.count)):
        after = small.after
    else:
        return quantity
    value = amount.value + small.value / parts
    place = small.place / parts
    if parts < _CENTS:
        value, place, after = _smallest(t, quantity, value, place, after)
    whole = replace(amount, value=value, place=place, form=Form.EXACT)
    return replace(quantity, amount=whole, after=after)


def _smallest(
    t: Tokens, quantity: Quantity, value: Decimal, place: Decimal, p: int
) -> tuple[Decimal, Decimal, int]:
    """The hundredths after the tenths: the "five" of "one kuai and five mao five"."""
    small = read_digits(t, p) if t.digits(p) else read_words(t, p)
    if small is None or small.place != 1 or not 0 < small.value < 10 or small.first != p:
        return value, place, p
    change = small_change(t, small.after)
    if change is not None and change[0].code == quantity.unit and change[0].of == _CENTS:
        return value + small.value / _CENTS, ONE / _CENTS, change[1]
    if t.lows[small.after] in ("", ".", ",", ";"):
        return value + small.value / _CENTS, ONE / _CENTS, small.after
    return value, place, p


def _measure(t: Tokens, amount: Amount, p: int) -> Quantity | None:
    close = _BRACKETS.get(t.words[p])
    if close is not None:
        inside = unit_at(t, p + 1)
        if inside is not None and t.words[inside[1]] == close and inside[1] == p + 2:
            return Quantity(amount, "measure", amount.first, inside[1] + 1, inside[0].label)
        return None
    if amount.fraction or abs(amount.value) < 1:  # "half a mile"; "two million a day" is a rate
        p += t.lows[p] == "of" and t.lows[p + 1] in ("a", "an")
        p += t.lows[p] in ("a", "an") and unit_at(t, p + 1) is not None
    marked = feet_and_inches(t, amount, p)
    if marked is not None:
        whole, unit_name, after = marked
        return Quantity(whole, "measure", amount.first, after, unit_name)
    found = unit_at(t, p)
    if found is None or _is_other_noun(t, p, found[1], found[0].name):
        return None
    unit, after = found
    kind: Kind = "duration" if unit.dimension == "time" else "measure"
    quantity = Quantity(amount, kind, amount.first, after, unit.label)
    combined = compound(t, amount, unit.label, after)
    if combined is not None:
        return replace(quantity, amount=combined[0], after=combined[1])
    half = and_a_half(t, after) if amount.place == 1 else None
    if half is not None:
        whole = replace(amount, value=amount.value + half[0], place=Decimal("0.1"))
        return replace(quantity, amount=whole, after=half[1])
    rated = _rated(t, quantity)
    return rated if rated.per is not None else _rated_beyond(t, quantity)


def _rated_beyond(t: Tokens, quantity: Quantity) -> Quantity:
    """The rate after what is measured: "5 million barrels of oil a day"."""
    p = quantity.after
    if t.lows[p] != "of":
        return quantity
    for q in range(p + 1, p + _LONGEST_STUFF):
        if t.lows[q] in ("a", "an", "per") and q > p + 1:
            per = per_at(t, q)
            return replace(quantity, per=per[0]) if per else quantity
        if not t.lows[q].isalpha() or t.lows[q] in STOPS:
            break
    return quantity


def _is_other_noun(t: Tokens, p: int, after: int, name: str) -> bool:
    """Whether a unit's word is here the beginning of another noun."""
    if name == "bar":
        return t.lows[p] == "bars"
    if name not in _DOUBTFUL or t.lows[p][-1] == "s" or after > p + 1:
        return False
    if t.joined(after):
        return t.lows[after + 1] not in _MEASURED_WORDS and not t.digits(after + 1)
    return name in ("stone", "cup", "quarter") and is_plural(t.lows[after])


def _plain(t: Tokens, amount: Amount, floor: int) -> Quantity | None:
    """A number without a unit: a share, an age, a count of something, or a number alone."""
    first, after = amount.first, amount.after
    if amount.fraction:
        whole = one_and_a_half(t, amount, floor)
        if whole is not None:
            amount, unit, after = whole
            lasting: Kind = "duration" if unit.dimension == "time" else "measure"
            return Quantity(amount, lasting, amount.first, after, unit.label)
        if amount.spelled and not share_stands(t, amount):
            return None
        return Quantity(amount, "ratio", first, after, share_of=True)
    if bare_age(t, amount):
        return Quantity(amount, "age", first, after, "year")
    hyphened = t.joined(after)
    if hyphened and t.lows[after + 1] in _SIZES:
        return None  # "a six-figure sum"
    if amount.spelled and hyphened and t.lows[after + 1] not in _MEMBERS | {"to", "plus", "ish"}:
        return None
    single = amount.value == 1
    if t.words[first].lower() == "one" and single and t.lows[first - 1] in _PRONOUNS:
        return None
    hedge = hedge_after(t, after)  # "60-odd people", "5,000+ outlets"
    noun = counted(t, t.past_hyphen(hedge[2] if hedge else after), single=single)
    rated = t.lows[after] == "per"
    if (
        amount.spelled
        and noun is None
        and not rated
        and (single or (t.lows[first] == "zero" and not amount.value))
    ):
        tied = t.lows[after] in ("or", "to") or t.lows[first - 1] == "between"
        return Quantity(amount, "number", first, after, linked=True) if tied and single else None
    if t.lows[first - 1] == "magnitude":
        noun = None  # "a magnitude 5.6 quake"
    if noun is None:
        quantity = Quantity(amount, "number", first, after)
        return _rated(t, quantity) if rated else quantity
    # "three consecutive months" lasts as long as "three months".
    period = noun.unit in _PERIODS and noun.after > noun.first + 1
    kind: Kind = "duration" if period else "count"
    quantity = Quantity(amount, kind, first, after, noun.unit, noun=noun)
    per = (
        per_at(t, noun.after)
        if t.lows[noun.after] not in STOPS or t.lows[noun.after] in ("a", "an", "per")
        else None
    )
    return replace(quantity, per=per[0]) if per else quantity
