"""Money around a number: the sign or code before it, the name, code or small change after it.

This module knows where currencies stand in copy. What their names are is in `currencies`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.currencies import (
    BARE_DOLLAR,
    CODES,
    MINOR,
    NEEDS_SCALE,
    SYMBOLS,
    WORDLIKE_CODES,
    WORDLIKE_NAMES,
)
from newscheck.figures.nouns import STOPS
from newscheck.figures.scales import BILLION, MILLION, SCALES, THOUSAND
from newscheck.figures.tokens import TOKEN, lexicon
from newscheck.figures.vocabulary import currency_at
from newscheck.values import dataclass

if TYPE_CHECKING:
    from decimal import Decimal

    from newscheck.figures.amount import Amount
    from newscheck.figures.currencies import Minor
    from newscheck.figures.tokens import Tokens

_CODE_SCALES = {"M": MILLION, "K": THOUSAND, "B": BILLION}
# Nations before a dollar sign with a space between ("HK $5", "us $ 150"). Single letters are words
# too ("a $5 note"), but for C.
_SPACED = frozenset(("US", "HK", "NZ", "AU", "CA", "NT", "C", "AUD", "CAD", "USD"))
_DOLLAR = "$"
_LARGE = 100
# "1080p" is a picture, not pence.
_SCAN_LINES = frozenset(("360", "480", "720", "1080", "1440", "2160"))
# Symbols of units that are marks or the like when written large.
_SYMBOL_ENDS = frozenset(TOKEN.findall(symbol)[-1] for symbol in SYMBOLS)
_DOLLARS = frozenset(("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"))
_SHORTEST_NAME = 3
# Words that make a currency's name before a number the currency itself: "rose against the euro 3,000 times".
_NAMED_ALONE = frozenset(("the", "a", "an", "per"))
# What millions of pounds are of where they are money: "5 million pounds of debt".
_MONEYED = lexicon("""
    debt debts aid funding funds investment investments damage damages cash tax taxes taxpayers'
    taxpayers taxpayer public money loss losses savings revenue revenues sales profit profits cuts
    spending support assets shares credit loans government government's new income benefits grants
    """)
_SYMBOLS_OF_UNITS = frozenset(("dm",))


@dataclass(frozen=True, slots=True)
class Money:
    """A currency beside a number: its ISO code or its small change, and the token at its far end.

    `firm` is False for letters that are money only before a number that looks like money.
    """

    unit: str
    edge: int
    firm: bool = True
    factor: Decimal | None = None


def money_before(t: Tokens, first: int, dollar: str, floor: int = 0) -> Money | None:
    """The currency that stands before the number which begins at token `first`.

    The tokens before `floor` belong to another figure.
    """
    money = _before(t, first, dollar) if first > floor else None
    return money if money is None or money.edge >= floor else None


def _before(t: Tokens, first: int, dollar: str) -> Money | None:
    last = first - 1
    mark = t.words[last]
    if mark == _DOLLAR:
        return _nation_before_dollar(t, last) or Money(dollar, last)
    if t.words[last - 1] == _DOLLAR and t.glued(last) and t.glued(first) and mark.isalpha():
        code = SYMBOLS.get(mark.upper() + _DOLLAR)
        return Money(code, last - 1) if code else None
    for length in (3, 2, 1) if mark in _SYMBOL_ENDS else ():
        edge = last - length + 1
        if edge < 0 or not _together(t, edge, last):
            continue
        code = SYMBOLS.get(t.text[t.starts[edge] : t.ends[last]])
        if code is not None and t.glued(edge) and t.words[edge - 1].isalpha():
            continue
        if code is not None:
            return _symbol(t, first, edge, last, code)
    return _code_before(t, first, last)


def national_dollar(t: Tokens, money: Money, p: int) -> tuple[str, int] | None:
    """The code after dollars that says whose they are, and where it ends: "$5.9 million CAD"."""
    if t.words[money.edge] != _DOLLAR or t.words[p] not in _DOLLARS or t.glued(p + 1):
        return None
    return t.words[p], p + 1


def _symbol(t: Tokens, first: int, edge: int, last: int, code: str) -> Money | None:
    mark = t.text[t.starts[edge] : t.ends[last]]
    if edge == last and mark.isascii() and mark.isalpha() and len(mark) == 1 and not t.glued(first):
        return None
    return Money(code, edge, firm=mark not in NEEDS_SCALE)


def _together(t: Tokens, edge: int, last: int) -> bool:
    return all(t.glued(q) for q in range(edge + 1, last + 1))


def _nation_before_dollar(t: Tokens, sign: int) -> Money | None:
    nation = t.words[sign - 1]
    if not nation[:1].isalpha():
        return None
    if not t.glued(sign):
        name = nation.upper()
        if name not in _SPACED or nation == "ca":
            return None
        code = SYMBOLS.get(name + _DOLLAR)
        # "They asked us $5": the same currency either way, but the word is not part of it.
        edge = sign if nation == "us" else sign - 1
        return Money(code, edge) if code else None
    code = SYMBOLS.get(nation + _DOLLAR) or SYMBOLS.get(nation.upper() + _DOLLAR)
    return Money(code, sign - 1) if code else None


def _code_before(t: Tokens, first: int, last: int) -> Money | None:
    mark = t.words[last]
    if len(mark) != 3 or mark.upper() not in CODES:
        return None
    if not t.glued(first) and (mark not in CODES or mark in WORDLIKE_CODES):
        return None
    # "COP27" is a conference: a code that is a word needs a number that looks like money.
    return Money(mark.upper(), last, firm=mark not in WORDLIKE_CODES)


def name_before(t: Tokens, first: int, floor: int) -> Money | None:
    """A currency whose name stands before its number: "naira 200 million", "sen 100,000"."""
    last = first - 1
    if last < floor or last < 0 or len(t.words[last]) < _SHORTEST_NAME:
        return None
    if t.lows[last - 1] in _NAMED_ALONE or t.digits(last - 1):
        return None
    found = currency_at(t, last)
    if found is not None and found[2] == first and found[1] not in WORDLIKE_NAMES | BARE_DOLLAR:
        return Money(found[0], last)
    small = MINOR.get(t.lows[last])
    return Money(small.name, last) if small is not None else None


def money_after(t: Tokens, amount: Amount, dollar: str) -> Money | None:
    """The currency that stands after the number."""
    p = t.past_hyphen(amount.after)
    return _sign_after(t, amount, p) or _name_after(t, amount, p, dollar)


def _sign_after(t: Tokens, amount: Amount, p: int) -> Money | None:
    mark = t.words[p]
    if mark.isalnum() and mark.isascii():
        return _scaled_code(t, p, mark) if mark.isupper() else None
    code = SYMBOLS.get(mark)
    if code is None:
        return None
    # "2 $50 cards", "350 million $ACME": the sign belongs to what it touches.
    touching = t.glued(p + 1) and (t.digits(p + 1) or t.words[p + 1].isalpha())
    belongs_to_next = touching and not t.glued(p)
    return None if belongs_to_next else Money(code, p + 1)


def _scaled_code(t: Tokens, p: int, mark: str) -> Money | None:
    """ "75 USD million", "30 MUSD"."""
    if mark in CODES and t.lows[p + 1] in SCALES:
        return Money(mark, p + 2, factor=SCALES[t.lows[p + 1]])
    if len(mark) == 4 and mark[0] in _CODE_SCALES and mark[1:] in CODES:
        return Money(mark[1:], p + 1, factor=_CODE_SCALES[mark[0]])
    return None


def _name_after(t: Tokens, amount: Amount, p: int, dollar: str) -> Money | None:
    named = currency_at(t, p) if t.words[p] not in _SYMBOLS_OF_UNITS else None
    if named is not None and not _runs_into_digits(t, p, named[2]):
        code, name, after = named
        if name in BARE_DOLLAR:
            code = dollar
        firm = name not in WORDLIKE_NAMES or _sure(t, amount, name, after)
        if firm:
            return Money(code, after)
    small = small_change(t, p)
    return Money(small[0].name, small[1]) if small else None


def sums_of(t: Tokens, p: int, dollar: str) -> tuple[str, int] | None:
    """The currency of "billions of dollars" at token `p`, and where its name ends."""
    named = currency_at(t, p)
    if named is None or (named[1] in WORDLIKE_NAMES - {"pounds"}):
        return None
    code, name, after = named
    if name == "pounds" and not t.sterling:
        return None
    return (dollar if name in BARE_DOLLAR else code), after


def _runs_into_digits(t: Tokens, p: int, after: int) -> bool:
    """Whether a code belongs to the next number ("3 USD50 cards")."""
    return t.glued(after) and t.digits(after) and not t.glued(p)


def _sure(t: Tokens, amount: Amount, name: str, after: int) -> bool:
    """Whether a currency name that is a common word too is money here."""
    if name in ("pound", "pounds"):
        weighed = t.lows[after] == "of" and _MONEYED.isdisjoint(t.lows[after + 1 : after + 4])
        return t.sterling or (amount.scale >= MILLION and not weighed)
    if name == "rand" and t.words[after - 1] == "rand":
        return True
    if name in ("mark", "marks", "won", "rand", "buck", "bucks") and amount.value >= _LARGE:
        return True
    if name in ("real", "som", "lev") and t.lows[after] not in STOPS and t.lows[after].isalpha():
        return False
    return amount.scale != 1 or amount.place < 1 or amount.value >= _LARGE


def small_change(t: Tokens, p: int) -> tuple[Minor, int] | None:
    """Cents, pence and the like at token `p`, and where their name ends."""
    if t.words[p] == "p" and t.words[p - 1] in _SCAN_LINES:
        return None
    for length in (3, 2, 1):
        if p + length > t.count:
            continue
        surface = t.text[t.starts[p] : t.ends[p + length - 1]]
        minor = MINOR.get(surface.lower())
        if minor is None:
            continue
        if len(surface) < 3 and surface.isascii() and surface.lower() != "ct":
            if not t.glued(p) or surface != surface.lower():
                return None
            if t.glued(p + 1) and t.words[p + 1][:1].isalnum():
                return None
        return minor, p + length
    return None
