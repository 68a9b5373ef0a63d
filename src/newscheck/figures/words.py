"""Numbers in words: "two dozen", "half a million", "one and a quarter million", "three-quarters".

A numeral may take a word's part ("4 hundred", "3 and a half"): the digits' reader hands it in.
This module does not know what the number counts.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newscheck.figures.amount import ONE, Amount, form_of
from newscheck.figures.numerals import parse
from newscheck.figures.scales import DOZEN, HUNDRED, SCALES, VAGUE
from newscheck.interval import Form
from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

_SMALL_NAMES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
SMALL = {name: Decimal(value) for value, name in enumerate(_SMALL_NAMES.split())}
SMALL |= {"nought": Decimal(0), "naught": Decimal(0)}
_TENS_NAMES = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS = {name: Decimal(20 + 10 * value) for value, name in enumerate(_TENS_NAMES.split())}

_ORDINAL_NAMES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
ORDINALS = {name: value for value, name in enumerate(_ORDINAL_NAMES.split(), 1)}
ORDINALS |= {name[:-1] + "ieth": int(value) for name, value in TENS.items()}
ORDINALS |= {"hundredth": 100, "thousandth": 1000, "millionth": 10**6}
ORDINALS |= {"billionth": 10**9, "trillionth": 10**12}

# The lower halves of fractions. "second" is none, and "quarter" and "half" are no ordinals.
_ONE_PART = {name: value for name, value in ORDINALS.items() if value > 2} | {
    "half": 2,
    "quarter": 4,
    "first": 1,
}
_MANY_PARTS = {f"{name}s": value for name, value in _ONE_PART.items()}

_ARTICLES = frozenset(("a", "an"))
_LASTING = frozenset(("first", "last", "past", "next", "previous", "preceding", "final"))
_DOZENS = frozenset(("dozen", "dozens", "dozs", "doz"))
_AFTER_ARTICLE = frozenset((*SCALES, "hundred", "dozen"))

# Words that may begin a number; the scanner looks no further where none of them occurs.
STARTS = frozenset((*SMALL, *TENS, *VAGUE, *_DOZENS, *SCALES, "hundred", "half", "quarter"))
FRACTION_WORDS = frozenset((*_ONE_PART, *_MANY_PARTS))

# A share in words is no finer than a fortieth either way; a multiple than a tenth of itself.
SHARE_PLACE = Decimal("0.05")
MULTIPLE_PLACE = Decimal("0.2")


@dataclass(frozen=True, slots=True)
class _Part:
    """A number or fraction read so far: its value, where it ends, and the last scale applied."""

    value: Decimal
    after: int
    place: Decimal = ONE
    scale: Decimal = ONE
    bare: int = 0


def read_words(t: Tokens, i: int) -> Amount | None:
    """The number in words that begins at token `i`, an article before it included."""
    fraction = _fraction_first(t, i)
    if fraction is not None:
        return fraction
    vague = _vague(t, i)
    if vague is not None:
        return vague
    cardinal = _cardinal(t, i)
    if cardinal is None:
        return None
    return _finish(t, i, cardinal, pointed=False)


def continue_numeral(t: Tokens, i: int, value: Decimal, place: Decimal, after: int) -> Amount:
    """The number that a numeral of tokens `i` to `after` begins: "4 hundred", "3 and a half"."""
    cardinal = _scaled(t, _Part(value, after, place, bare=after))
    if place == ONE:
        cardinal = _continued(t, cardinal)
    return _finish(t, i, cardinal, pointed=place < ONE)


def _finish(t: Tokens, i: int, cardinal: _Part, *, pointed: bool) -> Amount:
    mixed = _mixed(t, cardinal) or _over(t, i, cardinal)
    if mixed is not None:
        cardinal, pointed = mixed, True
    value, scale = cardinal.value, cardinal.scale
    simple = scale != ONE and cardinal.bare > 0
    return Amount(
        first=i,
        after=cardinal.after,
        bare=cardinal.bare if simple else cardinal.after,
        value=value,
        place=cardinal.place,
        form=form_of(value, max(scale, cardinal.place), pointed=pointed or cardinal.place < ONE),
        scale=scale if simple else ONE,
        spelled=not t.digits(i),
        fraction=mixed is not None and value < ONE,
    )


# -- whole numbers


def _below_hundred(t: Tokens, p: int) -> _Part | None:
    word = t.lows[p]
    if word in SMALL:
        return _Part(SMALL[word], p + 1)
    if word not in TENS:
        return None
    value, after = TENS[word], p + 1
    q = t.past_hyphen(after)
    q += t.words[q] == "-" and t.lows[q + 1] in SMALL  # "fifty - two", as some copy is spaced
    unit = SMALL.get(t.lows[q])
    if unit is not None and 0 < unit < 10 and not _counts_a_part(t, q + 1):
        return _Part(value + unit, q + 1)
    return _Part(value, after)


def _counts_a_part(t: Tokens, p: int) -> bool:
    """Whether a hyphen ties the number before `p` to a word that is no number ("one-bedroom")."""
    return t.joined(p) and t.lows[p + 1] not in SCALES and t.lows[p + 1] != "hundred"


def _group(t: Tokens, p: int) -> _Part | None:
    """A number below a thousand (or "twenty-five hundred")."""
    if t.lows[p] in _ARTICLES and t.lows[p + 1] in _AFTER_ARTICLE:
        part = _Part(ONE, p + 1)
    else:
        found = _below_hundred(t, p)
        if found is None:
            return None
        part = found
    return _with_hundreds(t, part)


def _with_hundreds(t: Tokens, part: _Part) -> _Part:
    q = t.past_hyphen(part.after)
    if t.lows[q] != "hundred":
        return part
    hundreds, after = part.value * HUNDRED, q + 1
    conjoined = t.lows[after] == "and"
    rest = _below_hundred(t, after + 1 if conjoined else t.past_hyphen(after))
    if rest is None and conjoined:
        rest = _small_numeral(t, after + 1)
    if rest is not None and conjoined:
        parts = _denominator(t, t.past_hyphen(rest.after), _MANY_PARTS)
        if parts is not None and parts[0] > rest.value:
            return _Part(hundreds, after)  # "two hundred and fifty-four hundredths"
    if (
        rest is None
        or (t.lows[t.past_hyphen(rest.after)] == "hundred")
        or (not conjoined and t.lows[rest.after] in SCALES and _any_part(t, rest.after + 1))
        or (not conjoined and rest.value >= 20 and _part_name(t, rest.after - 1) is not None)
        or (not conjoined and _part_name(t, rest.after) is not None and rest.value % 10 == 0)
    ):
        return _Part(hundreds, after)
    if t.lows[rest.after] in _DOZENS:
        return _Part(hundreds + rest.value * DOZEN, rest.after + 1)
    return _Part(hundreds + rest.value, rest.after)


def _small_numeral(t: Tokens, p: int) -> _Part | None:
    """The digits in "3 hundred and 21"."""
    word = t.words[p]
    return _Part(Decimal(word), p + 1) if word.isdecimal() and len(word) < 3 else None


def _part_name(t: Tokens, p: int) -> int | None:
    """The lower half of a fraction at `p`, if there is one: 5 for "fifths"."""
    return _MANY_PARTS.get(t.lows[t.past_hyphen(p)])


def _any_part(t: Tokens, p: int) -> bool:
    """Whether the number before `p` is the upper half of a fraction."""
    low = t.lows[t.past_hyphen(p)]
    return low in _MANY_PARTS or low in _ONE_PART


def _cardinal(t: Tokens, i: int) -> _Part | None:
    group = _group(t, i)
    if group is None:
        return None
    part = _scaled(t, _Part(group.value, group.after, bare=group.after))
    return _pointed(t, part) or _continued(t, part)


def _scaled(t: Tokens, part: _Part) -> _Part:
    """The number times every scale word that follows: "hundred", "million", "lakh crore"."""
    value, after, place, scale = part.value, part.after, part.place, part.scale
    while True:
        q = t.past_hyphen(after)
        word = t.lows[q]
        if word == "hundred":
            factor = HUNDRED
        elif word in _DOZENS:
            factor = DOZEN
        elif word in SCALES:
            factor = SCALES[word]
        else:
            break
        value, place, scale, after = value * factor, place * factor, scale * factor, q + 1
        if word == "hundred" and t.lows[after] == "and":
            rest = _below_hundred(t, after + 1) or _small_numeral(t, after + 1)
            if rest is not None and t.lows[rest.after] != "hundred":
                value, place, scale, after = value + rest.value, ONE, ONE, rest.after
    return _Part(value, after, place, scale, part.bare)


def _continued(t: Tokens, part: _Part) -> _Part:
    """The smaller groups that follow a scaled one: "two thousand and two hundred"."""
    while part.scale >= HUNDRED:
        p = part.after
        conjoined = t.lows[p] == "and"
        p = p + 1 if conjoined else p
        group = _group(t, p)
        if group is None and not conjoined:
            group = _hundreds_numeral(t, p)
        if group is None or _counts_a_part(t, group.after) or _any_part(t, group.after):
            return part
        rest = _scaled(t, group)
        if rest.value >= part.scale or (conjoined and rest.scale > ONE and rest.value >= 100000):
            return part
        part = _Part(part.value + rest.value, rest.after, rest.place, rest.scale)
    return part


def _hundreds_numeral(t: Tokens, p: int) -> _Part | None:
    """The "3 hundred" in "4 thousand 3 hundred and 21"."""
    small = _small_numeral(t, p)
    return _with_hundreds(t, small) if small and t.lows[small.after] == "hundred" else None


def _pointed(t: Tokens, part: _Part) -> _Part | None:
    """ "five point five", "nought point nought three", and a scale after them."""
    p = part.after
    if t.lows[p] != "point" or part.scale != ONE:
        return None
    first = _below_hundred(t, p + 1)
    if first is None:
        return None
    digits, p = str(first.value), first.after
    while len(digits) < 12 and t.lows[p] in SMALL and SMALL[t.lows[p]] < 10:
        digits, p = digits + str(SMALL[t.lows[p]]), p + 1
    place = ONE.scaleb(-len(digits))
    return _scaled(t, _Part(part.value + Decimal(digits) * place, p, place, bare=p))


# -- fractions


def _fraction(t: Tokens, p: int) -> _Part | None:
    """A fraction in words: "a half", "one-third", "three quarters", "five eighths"."""
    word = t.lows[p]
    if word == "half":
        return _Part(Decimal("0.5"), p + 1, SHARE_PLACE)
    if word in _ARTICLES or word == "one":
        q = t.past_hyphen(p + 1)
        q += t.words[q] == "-" and word == "one" and t.lows[q + 1] in _ONE_PART
        one_part = _denominator(t, q, _ONE_PART)
        if one_part is not None and one_part[0] > 1:
            return _part_of(ONE, one_part)
    numerator = _group(t, p)
    if numerator is None:
        return None
    parts = _denominator(t, t.past_hyphen(numerator.after), _MANY_PARTS)
    lasting = numerator.value % 2 == 0 or t.lows[p - 1] in _LASTING
    if parts is None or (parts[0] == 4 and lasting):
        return None  # "two quarters" are six months, "the first three quarters" nine
    return _part_of(numerator.value, parts)


def _denominator(t: Tokens, p: int, names: dict[str, int]) -> tuple[int, int] | None:
    """The lower half of a fraction and where it ends: "fifths", "twenty-firsts"."""
    low = t.lows[p]
    if low in names and low not in ("first", "firsts"):
        return names[low], p + 1
    if low in TENS:
        q = t.past_hyphen(p + 1)
        unit = names.get(t.lows[q], 10)
        return (int(TENS[low]) + unit, q + 1) if unit < 10 and t.lows[q][:4] != "quar" else None
    whole = _group(t, p)
    if whole is not None and t.lows[whole.after] in SCALES:
        whole = _Part(whole.value * SCALES[t.lows[whole.after]], whole.after + 1)
    if whole is not None and whole.value >= HUNDRED and t.lows[whole.after] in names:
        return int(whole.value) + names[t.lows[whole.after]], whole.after + 1
    if low == "hundred" and t.lows[p + 1] == "and" and t.lows[p + 2] in names:
        return 100 + names[t.lows[p + 2]], p + 3
    if low in _ARTICLES or (low in ("hundred", "thousand") and t.lows[p + 1] in names):
        return None
    return None


def _part_of(numerator: Decimal, parts: tuple[int, int]) -> _Part:
    return _Part(numerator / parts[0], parts[1], SHARE_PLACE)


def _fraction_first(t: Tokens, i: int) -> Amount | None:
    """A number that begins with a fraction: "a third", "half a million", "a quarter of a million"."""
    fraction = _fraction(t, i)
    if fraction is None and t.lows[i] == "quarter" and t.lows[i + 1] in SCALES:
        fraction = _Part(Decimal("0.25"), i + 1, SHARE_PLACE)
    if fraction is None:
        return None
    p = fraction.after
    if t.lows[p] == "of" and t.lows[p + 1] in _ARTICLES:
        p += 1
    if t.lows[p] in _ARTICLES:
        p += 1
    p = t.past_hyphen(p)
    scale = SCALES.get(t.lows[p]) or (DOZEN if t.lows[p] == "dozen" else None)
    if scale is None:
        return Amount(
            i,
            fraction.after,
            fraction.after,
            fraction.value,
            fraction.place,
            Form.DECIMAL,
            spelled=True,
            fraction=True,
        )
    value = fraction.value * scale
    place = scale / 10 if scale > DOZEN else ONE
    return Amount(i, p + 1, fraction.after, value, place, Form.SCALED, scale, spelled=True)


def _mixed(t: Tokens, whole: _Part) -> _Part | None:
    """A whole number and a fraction: "two and a half million", "a million and a half"."""
    p = t.past_hyphen(whole.after)
    if t.lows[p] != "and":
        return None
    p = t.past_hyphen(p + 1) - 1
    fraction = _fraction(t, p + 1)
    if fraction is None or fraction.value >= ONE:
        return None
    if t.lows[p + 1] == "half" and t.lows[fraction.after] not in SCALES:
        return None
    scale = SCALES.get(t.lows[fraction.after])
    tenth = Decimal("0.1")
    if scale is None:
        value = whole.value + fraction.value * whole.scale
        return _Part(value, fraction.after, whole.scale * tenth, ONE)
    if whole.scale == ONE:
        value = (whole.value + fraction.value) * scale
        after = fraction.after
        return _Part(value, after + 1, scale * tenth, scale, bare=after)
    return _Part(whole.value + fraction.value * scale, fraction.after + 1, scale * tenth, ONE)


def _over(t: Tokens, i: int, above: _Part) -> _Part | None:
    """ "one over three": a division in words, where both are bare whole numbers."""
    if t.lows[above.after] != "over" or above.place != ONE or t.lows[i - 1] in ("$", "£", "€"):
        return None
    p = above.after + 1
    below = _cardinal(t, p)
    if below is None and (numeral := parse(t.words[p])) and numeral.plain:
        below = _Part(numeral.value, p + 1)
    if below is None or not below.value or t.words[below.after] not in ("", ".", ","):
        return None
    return _Part(above.value / below.value, below.after, SHARE_PLACE)


# -- sizes


def _vague(t: Tokens, i: int) -> Amount | None:
    """ "dozens", "tens of thousands", "several hundred": a size and no number."""
    word, after = t.lows[i], i + 1
    size = VAGUE.get(word)
    if size is None:
        return None
    if t.lows[after] == "of" and t.lows[after + 1] in VAGUE:
        size, after = size * VAGUE[t.lows[after + 1]], after + 2
    elif (word in ("tens", "scores") and t.lows[after] != "of") or word == "tens":
        return None
    return Amount(i, after, after, size, size, Form.VAGUE, spelled=True, vague=size * 10)
