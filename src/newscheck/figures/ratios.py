"""Shares and multiples: "one in five", "a third of", "sixfold", "2.5x", "three times", "doubled".

This module knows ratios in words and signs. Percents are elsewhere.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from newscheck.figures.nouns import STOPS
from newscheck.figures.numerals import parse
from newscheck.figures.tokens import lexicon
from newscheck.figures.words import ORDINALS, SMALL, TENS, read_words
from newscheck.interval import Form
from newscheck.values import replace

if TYPE_CHECKING:
    from newscheck.figures.amount import Amount
    from newscheck.figures.tokens import Tokens

# Words that imply a multiple without giving a number.
MULTIPLES = {
    word: Decimal(value)
    for words, value in (
        ("double doubled doubles doubling twice twofold", "2"),
        ("triple tripled triples tripling treble trebled trebling thrice", "3"),
        ("quadruple quadrupled quadruples quadrupling", "4"),
        ("quintupled quintuple", "5"),
        ("halved halve halving", "0.5"),
    )
    for word in words.split()
}
FOLDS = {f"{name}fold": value for name, value in (SMALL | TENS).items() if value > 1}
FOLDS["hundredfold"] = Decimal(100)

# Periods and contests: "three in four days" is no share.
_NO_WHOLES = lexicon("""
    day days week weeks month months year years hour hours minute minutes second seconds season
    seasons game games match matches test tests innings start starts attempt attempts over overs
    race races round rounds outing outings quarter quarters decade decades night nights
    """)
# Wholes that "out of" is said of to give a share, not a count.
_COMPARED = lexicon("""
    as the that what its his her their our your those this these last more larger bigger greater
    higher the those
    """)
_BARELY = lexicon("than nearly almost about roughly over around some just only about by to")
_HEDGING = _BARELY - {"by", "to"}
_DOUBLING = lexicon(
    "to will would could can may might should must help helps helped not and or they we"
)
_NAMING = lexicon("the a an this its each every next last fourth third men's women's mixed")
_ROUND_WHOLES = frozenset((*range(2, 11), 20, 100))
_YEARS_FROM = 1900
_AGED = frozenset(("age", "aged"))
_MULTIPLYING = lexicon("""
    as more higher larger greater bigger faster the less lower smaller likelier its their his
    stronger better heavier cheaper longer what that earnings sales book revenue
    """)
_PART = {"first", "second", "other", "this", "next", "last", "latter", "opening", "better", "final"}
_PERIOD_BEFORE = _PART | {"preceding", "past", "previous", "the", "these", "for", "in"}
_PARTITIVE = lexicon("""
    of the are is said were was had have has to in from since compared on more less higher lower
    as off at by for and or who that while a an his her its their our all those these said say says
    people
    """)

# What follows a share that something moves by: "by a third last year", "up a quarter on", "a quarter
# less than". By itself "a third last year" may be the third of them, and "a quarter in" a period.
_MOVED_BY = {"by", "up", "down"}
_MOVES = lexicon("""
    fall falls fell fallen falling drop drops dropped dropping rise rises rose risen rising jump jumps
    jumped climb climbs climbed grow grows grew grown shrink shrank shrunk slump slumped plunge plunged
    slide slid decline declined increase increased gain gained surge surged sink sank
    """)
_TO_FROM = {"to", "from", "since", "on", "over"}
_AFTER_MOVE = _PARTITIVE | lexicon("""
    last this next over within during after when because under between year-on-year before with
    """)


def implies_multiple(t: Tokens, i: int) -> bool:
    """Whether "doubled" or "twice" multiplies: "twice a week" and "double-digit" do not."""
    p = i + 1
    low, before = t.lows[i], t.lows[i - 1]
    if t.joined(i - 1) or (t.joined(p) and t.lows[p + 1] not in ("the", "that")):
        return False
    compared = t.lows[p] in _COMPARED or t.lows[p][-2:] in ("'s", "’s") or t.digits(p)
    if low in ("twice", "thrice"):
        often = t.lows[p] in ("a", "an", "per", "every", "each")
        return not often and (compared or before in _BARELY)
    if low in ("double", "triple", "treble", "quadruple"):
        # "Double standards", "a triple landing".
        named = t.lows[p].isalpha() and t.lows[p] not in STOPS
        return compared or not named or before in _DOUBLING or before in _BARELY
    if low == "doubles" and t.lows[p].isalpha() and t.lows[p] not in STOPS:
        return False  # "the doubles team"
    return low not in ("halving", "doubles") or before not in _NAMING


def one_in(t: Tokens, upper: Amount) -> Amount | None:
    """The share in "one in five", "nine out of 10", whose first number is given."""
    p = upper.after
    if upper.place != 1 or upper.value < 1 or upper.fraction:
        return None
    if t.lows[upper.first - 1] in _AGED or t.lows[upper.first - 2] == "age":
        return None  # "at the age of 65 in 1656"
    if t.lows[p] == "out" and t.lows[p + 1] == "of":
        p += 2 + (t.lows[p + 2] == "every")
    elif t.lows[p] == "in":
        p += 1 + (t.lows[p + 1] == "every")
    elif t.joined(p) and t.lows[p + 1] == "in" and t.joined(p + 2):
        p += 3
    else:
        return None
    lower, after = _whole(t, p)
    if lower is None or not upper.value < lower or t.lows[after] in _NO_WHOLES:
        return None
    in_words = upper.spelled and not t.digits(p)
    if t.lows[upper.after] == "out" and lower not in _ROUND_WHOLES and not in_words:
        return None  # "36 out of 120" counts 36 of a real 120
    if _YEARS_FROM <= lower < 2100 and t.words[p].isdecimal():
        return None
    share = upper.value / lower
    # "One in five" may be anything from one in four and a half to one in five and a half.
    place = share / lower
    return replace(
        upper, after=after, bare=after, value=share, place=place, form=Form.DECIMAL, fraction=True
    )


def _whole(t: Tokens, p: int) -> tuple[Decimal | None, int]:
    if t.digits(p):
        numeral = parse(t.words[p])
        whole = numeral is not None and not numeral.pointed
        tied = t.glued(p + 1) and t.words[p + 1] not in (",", ".", ";", ")")
        return (numeral.value if numeral and whole and not tied else None), p + 1
    amount = read_words(t, p)
    if amount is None or amount.fraction or amount.vague is not None:
        return None, p
    return amount.value, amount.after


def share_stands(t: Tokens, amount: Amount) -> bool:
    """Whether a fraction in words is a share of something, and not a rank or a half of play."""
    first, after = amount.first, amount.after
    word = t.lows[first]
    before = t.lows[first - 2 if t.joined(first - 1) else first - 1]
    if t.joined(after) and t.lows[after + 1] not in ("of", "off"):
        return False
    if word == "half":
        return (
            before not in _PART
            and not (before == "the" and t.lows[after] != "of")
            and (t.lows[after] not in ("time", "year", "past", "term", "back", "backs"))
        )
    if word in ("a", "an") or (word == "one" and not t.joined(first + 1)):
        last = t.lows[after - 1]
        if _moves_by(t, first, after):
            return True
        if last == "quarter" and t.lows[after] != "of" and word != "one":
            if t.words[after] in ("(", ",", "—", "–", "-"):
                p = after + 1 + (t.lows[after + 1] == "or")
                if _percent_at(t, p) or (t.lows[p] == "of" and t.lows[p + 1] != "which"):
                    return True
                # "120, a quarter, of the 480"; "a quarter, or 120, of the 480".
                set_off = t.words[first - 1] in (",", "(", "—", "–", "-") or before == "or"
                return set_off or (p > after + 1 and t.digits(p))
            return t.words[after] in ("", ".") and before not in ("in", "for")
        if last in ORDINALS:
            low = t.lows[after]
            return not low.isalpha() or low in _PARTITIVE or low.endswith("ed")
    if t.lows[after - 1] == "quarters" and not t.joined(after - 2):
        stands_alone = t.words[after] in ("", ".", ",", "(") and before not in _PERIOD_BEFORE
        return t.lows[after] == "of" or stands_alone
    return before not in _PART


def _moves_by(t: Tokens, first: int, after: int) -> bool:
    """Whether a share is what something moves by, or is more or less than another by."""
    low = t.lows[after]
    if low in ("more", "less", "higher", "lower", "fewer", "smaller", "larger", "cheaper"):
        return t.lows[after + 1] == "than"
    p = first - 1
    while p > 0 and t.lows[p] in _HEDGING:
        p -= 1
    if t.lows[p] in _MOVES:
        return low in _TO_FROM
    return t.lows[p] in _MOVED_BY and low in _AFTER_MOVE


def _percent_at(t: Tokens, p: int) -> bool:
    """Whether a percent stands at `p`: "a quarter (26%)" is a share and no period."""
    return t.digits(p) and t.lows[p + 1] in ("%", "percent", "per", "pct")


def multiple_after(t: Tokens, amount: Amount) -> int | None:
    """Where a multiple ends whose number is given: "10-fold", "2.5x", "three times as many"."""
    p = t.past_hyphen(amount.after)
    low = t.lows[p]
    if low in ("fold", "x", "×") and (t.glued(p) or low == "fold"):
        return None if t.digits(p + 1) and t.glued(p + 1) else p + 1
    if low == "times" and (t.lows[p + 1] in _MULTIPLYING or amount.place < 1):
        return p + 1
    return None
