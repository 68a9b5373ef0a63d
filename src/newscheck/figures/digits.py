"""Numbers in digits: signs, decimals, fractions, powers of ten and scales around a numeral.

This module does not know what the number counts; the caller says whether it is money, since
letters such as m mean other things elsewhere.
"""

from __future__ import annotations

from decimal import Decimal
from math import gcd
from typing import TYPE_CHECKING

from newscheck.figures.amount import ONE, Amount, form_of
from newscheck.figures.numerals import FRACTION_SIGNS, Numeral, parse
from newscheck.figures.scales import LETTERS, SCALES
from newscheck.figures.tokens import lexicon
from newscheck.figures.vocabulary import currency_at, plural_ahead, unit_at
from newscheck.figures.words import continue_numeral
from newscheck.interval import Form
from newscheck.values import replace

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

_SIGNS = {"-": -1, "−": -1, "–": -1, "+": 1}
_MINUS_WORDS = frozenset(("minus", "negative"))
_MINUSES = frozenset(("-", "−", "–", "minus"))
_EITHER_WAY = _MINUSES | {"+", "plus", "or", "/"}
_OPENING = frozenset("([$£€¥₹")
_SLASHES = frozenset("/⁄∕")
_TIMES = frozenset("x×·*")
_JOINING_SPACES = frozenset("\u00a0\u202f\u2009")
# The lower halves that print sets as fractions; 9/11 and 24/7 are none.
_PARTS = frozenset((2, 3, 4, 5, 6, 8, 16, 32, 64, 128))
# Words whose numbers "3.1m" is one of, however far before it they stand in the clause.
_COUNTED = lexicon("""
    people population users subscribers viewers customers members passengers homes households jobs
    visitors downloads votes voters profit profits sales revenue revenues turnover earnings loss
    losses audience circulation cases doses vehicles cars tourists copies units income cost costs
    """)
_ALONE = 3
_HYPHENED_LETTERS = frozenset(("cr", "m", "mm"))
_NEAR = 12
_HIGHEST_POWER = 400
# What follows a length in metres and never a number of millions.
_LENGTH = lexicon(
    "long tall high wide deep thick across away apart above below from sprint race races freestyle"
    " hurdles relay final finals backstroke breaststroke butterfly medley dash run steeplechase"
    " champion record heats heat"
)


def read_digits(t: Tokens, i: int, *, money: bool = False) -> Amount | None:
    """The number whose first numeral is token `i`, its sign included."""
    numeral = parse(t.words[i])
    if numeral is None:
        return None
    first, after = i, i + 1
    if _leading_point(t, i):
        first = i - 1
        digits = t.words[i]
        numeral = Numeral(Decimal("." + digits), ONE.scaleb(-len(digits)), pointed=True)
    elif t.digits(after):
        after, numeral = _spaced_groups(t, i, numeral)
    elif t.words[after] == "," and t.words[after + 1] == "000" and not t.glued(after + 1):
        after, numeral = after + 2, Numeral(numeral.value * 1000, ONE, grouped=True)
    following = t.words[after]
    value, place, plain, part = numeral.value, numeral.place, numeral.plain, False
    if following in FRACTION_SIGNS:
        value, place, after, plain = (
            value + FRACTION_SIGNS[following],
            Decimal("0.1"),
            after + 1,
            False,
        )
    elif following in _SLASHES or t.digits(after) or (t.joined(after) and t.digits(after + 1)):
        fraction = _fraction(t, i, after, numeral)
        if fraction is not None:
            value, place, after = fraction
            plain = False
            part = value < ONE
    elif after < t.count:
        power = _power(t, after, value)
        if power is not None:
            value, place, after = power
            plain = False
    negative, first = _sign(t, first)
    amount = _scaled(t, i, value, place, after, money=money)
    plain = plain and amount.after == i + 1
    part = part and amount.scale == ONE
    return _signed(amount, first, negative=negative, plain=plain, fraction=part)


def read_sign(t: Tokens, i: int) -> Amount | None:
    """A number that is a fraction sign alone: "¾"."""
    value = FRACTION_SIGNS[t.words[i]]
    amount = _scaled(t, i, value, Decimal("0.1"), i + 1, money=False)
    return _signed(amount, i, negative=False, plain=False, fraction=amount.scale == ONE)


def _signed(
    amount: Amount, first: int, *, negative: bool, plain: bool, fraction: bool = False
) -> Amount:
    return Amount(
        first,
        amount.after,
        amount.bare,
        -amount.value if negative else amount.value,
        amount.place,
        amount.form,
        amount.scale,
        spelled=False,
        plain=plain,
        fraction=fraction or amount.fraction,
    )


def _leading_point(t: Tokens, i: int) -> bool:
    """Whether the numeral is the decimals of a number that begins with its point: ".500"."""
    return (
        t.words[i - 1] == "."
        and t.glued(i)
        and t.words[i].isdecimal()
        and (not t.glued(i - 1) or t.words[i - 2] in _OPENING or t.words[i - 2] in _SIGNS)
    )


def _sign(t: Tokens, first: int) -> tuple[bool, int]:
    """Whether a minus stands before the number, and where the number begins with its sign."""
    before = t.words[first - 1]
    if either_way(t, first):
        return False, first
    if before in _SIGNS and first > 0:
        # A sign that follows a slash is one too: "26°F/-3°C".
        opened = t.words[first - 2] in _OPENING or t.words[first - 2] in _SLASHES
        if t.glued(first) and (opened or not t.glued(first - 1)):
            return _SIGNS[before] < 0, first - 1
        if first == 1 and before in "-−":
            return True, 0
    if t.lows[first - 1] in _MINUS_WORDS:
        return True, first - 1
    if t.lows[first - 2] == "minus" and t.joined(first - 1):
        return True, first - 2
    return False, first


def either_way(t: Tokens, first: int) -> bool:
    """Whether the minus before a number is half of "+/-" or "plus or minus": a margin, no sign."""
    q = first - 1
    while q >= max(0, first - 5) and t.lows[q] in _EITHER_WAY:
        if t.lows[q] in ("+", "plus"):
            return any(t.lows[p] in _MINUSES for p in range(q + 1, first))
        q -= 1
    return False


def _spaced_groups(t: Tokens, i: int, numeral: Numeral) -> tuple[int, Numeral]:
    """ "1 234 567.89" with spaces, thin or plain, between the groups."""
    p, digits = i + 1, t.words[i]
    if len(digits) > 3 or not digits.isdecimal():
        return p, numeral
    narrow = True
    while t.digits(p) and t.starts[p] - t.ends[p - 1] == 1 and len(t.words[p].split(".")[0]) == 3:
        narrow = narrow and t.text[t.ends[p - 1]] in _JOINING_SPACES
        digits += t.words[p]
        p += 1
        if not t.words[p - 1].isdecimal():
            break
    if p == i + 1 or not (narrow or p > i + 2):
        return i + 1, numeral
    whole = parse(digits)
    if whole is None:
        return i + 1, numeral
    return p, Numeral(whole.value, whole.place, grouped=True, pointed=whole.pointed)


def _fraction(t: Tokens, i: int, p: int, numeral: Numeral) -> tuple[Decimal, Decimal, int] | None:
    """ "3/4", "7 3/4" and "7-3/4": the value, its place, and where it ends."""
    if not numeral.plain:
        return None
    above, slash = i, p
    if t.digits(p) or t.joined(p):
        above = p if t.digits(p) else p + 1
        slash = above + 1
    if t.words[slash] not in _SLASHES or not (t.glued(slash) and t.glued(slash + 1)):
        return None
    if not (t.words[above].isdecimal() and t.words[slash + 1].isdecimal()):
        return None
    if t.words[slash + 2] in _SLASHES and t.glued(slash + 2):
        return None
    if len(t.words[above]) > 2 or len(t.words[slash + 1]) > 3:
        return None
    upper, lower = int(t.words[above]), int(t.words[slash + 1])
    if lower not in _PARTS or upper >= lower or gcd(upper, lower) > 1:
        return None  # "12/16GB"
    part = Decimal(upper) / lower
    whole = numeral.value if above != i else Decimal(0)
    return whole + part, Decimal(1) / lower, slash + 2


def _power(t: Tokens, p: int, value: Decimal) -> tuple[Decimal, Decimal, int] | None:
    """ "1e10", "1.3x10^6", "2.998×10−8", "1.1^23"."""
    mark = t.lows[p]
    if mark == "e" and t.glued(p) and t.glued(p + 1):
        q, base = p + 1, Decimal(10)
    elif mark in _TIMES and t.words[p + 1] == "10" and t.glued(p + 2):
        q, base = p + 2, Decimal(10)
        q += t.words[q] == "^"
    elif mark == "^" and t.glued(p):
        q, base = p + 1, value
        value = ONE
    else:
        return None
    sign = _SIGNS.get(t.words[q])
    q += sign is not None
    digits = t.words[q]
    if not digits.isdecimal() or len(digits) > 3 or int(digits) > _HIGHEST_POWER or not base:
        return None
    power = base ** (int(digits) * (sign or 1))
    return value * power, power, q + 1


def scaled_at(t: Tokens, amount: Amount, p: int) -> Amount:
    """An amount of money with the scale that stands at `p`, past a bracket: "$(1.2) million"."""
    scale = SCALES.get(t.lows[p]) or (LETTERS.get(t.lows[p]) if t.glued(p) else None)
    if scale is None:
        return replace(amount, after=p)
    return replace(
        amount,
        after=p + 1,
        value=amount.value * scale,
        place=amount.place * scale,
        scale=scale,
        form=Form.SCALED,
    )


def _scaled(
    t: Tokens, i: int, value: Decimal, place: Decimal, after: int, *, money: bool
) -> Amount:
    if money and t.joined(after) and t.lows[after + 1] in _HYPHENED_LETTERS:
        after += 1  # "Rs 1-Cr"
    low = t.lows[after]
    factor = LETTERS.get(low)
    if factor is not None and _is_scale(t, after, low, money=money):
        scaled = value * factor
        return Amount(
            i,
            after + 1,
            after,
            scaled,
            place * factor,
            form_of(scaled, factor, pointed=False),
            factor,
        )
    q = t.past_hyphen(after)
    if t.lows[q] in SCALES or t.lows[q] in ("hundred", "dozen", "dozens", "dozs", "and", "over"):
        return continue_numeral(t, i, value, place, after)
    return Amount(i, after, after, value, place, form_of(value, ONE, pointed=place < ONE))


def _is_scale(t: Tokens, p: int, low: str, *, money: bool) -> bool:
    """Whether a letter after a numeral multiplies it, from what stands around it."""
    if t.digits(p + 1) and t.glued(p + 1):
        return False
    if low == "g":
        # A cell of a table: "1,674.5 G". Elsewhere it is grams, and "5G" a network.
        return t.words[p] == "G" and p + 1 == t.count and p < _ALONE and len(t.words[p - 1]) > 1
    if money:
        return True
    glued, word = t.glued(p), t.words[p]
    money_follows = currency_at(t, p + 1) is not None
    if low == "k":
        # "4K" and "8K" are pictures.
        return (glued and not (word == "K" and t.words[p - 1] in ("4", "8"))) or word == "k"
    if low == "b":
        return glued or (word == "B" and plural_ahead(t, p + 1))
    if low == "m":
        if not glued:
            return word == "M" and (money_follows or p + 1 >= t.count)
        return word == "M" or money_follows or _counts_millions(t, p + 1)
    return money_follows and low != "mm"


def _counts_millions(t: Tokens, p: int) -> bool:
    """Whether what follows "1.2m" is counted, so that it is no length."""
    if t.digits(p + 1) and t.lows[p + 2] == "m" and t.glued(p + 2):
        p += 3  # "from 3.1m to 4m people"
    low = t.lows[p]
    if low in _LENGTH or t.joined(p):
        return False
    if low == "of":
        return plural_ahead(t, p + 1, skip=True)
    if unit_at(t, p) is not None or plural_ahead(t, p):
        return True
    return not _COUNTED.isdisjoint(t.lows[max(0, p - _NEAR) : p])
