"""Ages: "44-year-old", "aged 75", "Hague, 44,", "who was 10".

This module reads the words around a number. It does not know people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.dates import MONTHS, WEEKDAYS
from newscheck.figures.nouns import STOPS, is_plural, singular
from newscheck.figures.tokens import lexicon

if TYPE_CHECKING:
    from newscheck.figures.amount import Amount
    from newscheck.figures.tokens import Tokens

_PERIODS = lexicon("year years month months week weeks day days yr yrs")
_OLD = frozenset(("old", "olds", "old's", "old’s"))
_OLDEST = 125
_AGED = frozenset(("aged", "age", "ages"))
# "He was 10.", "she turned 40": the verbs that give a person's age where nothing is counted.
_TURNED = frozenset(("turned", "turns", "turning"))
_TO_TURN = frozenset(("will", "to", "would", "he’ll", "she’ll", "he'll", "she'll"))
_IS = frozenset(("is", "was", "be", "i'm", "he's", "she's", "am", "were", "are"))
_PERSONS = frozenset(("he", "she", "who", "i", "i'm", "he's", "she's", "will", "be"))
_DAYS = frozenset(("today", "yesterday", "peacefully", "suddenly", "here"))
# "He was 18 and at school", "she was 21 when they met".
_GOES_ON = frozenset(("when", "and", "but", "at"))
_DIED = frozenset(("dies", "died", "dead", "retired", "retires", "married"))
_PEOPLE = lexicon(
    "star mother father wife husband son daughter brother sister boy girl president athlete chief"
    " boss hero model pilot victim suspect coach captain student pupil teenager uncle aunt king queen"
    " man woman teen youth juvenile resident native toddler nurse priest cop thief chef clerk guard"
)
_PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ant", "ete", "ress", "mate")
_MARKS_AFTER = frozenset((",", ".", ";", ")", "", "—", "–", '"', "”", "’"))
_NO_NAMES = frozenset((*MONTHS, *WEEKDAYS))


def age_after(t: Tokens, amount: Amount) -> tuple[str, int] | None:
    """The unit of an age that goes on after its number, and where it ends: "44-year-old"."""
    p = t.past_hyphen(amount.after)
    if t.lows[p] not in _PERIODS:
        return None
    unit = singular(t.lows[p]).replace("yr", "year")
    q = t.past_hyphen(p + 1)
    if t.lows[q] in _OLD:
        return unit, q + 1
    if t.lows[p + 1] == "of" and t.lows[p + 2] == "age":
        return unit, p + 3
    return None


def bare_age(t: Tokens, amount: Amount) -> bool:
    """Whether a bare number is the age of whoever stands before it."""
    if not 0 <= amount.value <= _OLDEST or amount.place != 1 or amount.fraction:
        return False
    first, after, value = amount.first, amount.after, amount.value
    before = t.lows[first - 1]
    if before == "been" and t.lows[first - 3 : first - 1] == ["would", "have"]:
        return t.words[after] in _MARKS_AFTER or t.lows[after] in STOPS
    if before in _AGED and t.lows[first - 2] not in ("stone", "new", "golden"):
        return True
    if before == "of" and t.lows[first - 2] in ("age", "ages"):
        return not is_plural(t.lows[after])
    if before in _TURNED or (before == "turn" and t.lows[first - 2] in _TO_TURN):
        return not is_plural(t.lows[after])
    if before == "at" and _verb_before(t, first - 2) in _DIED:
        return t.words[after] in _MARKS_AFTER or t.lows[after] in STOPS
    if before in _IS and t.lows[first - 2] in _PERSONS and not amount.spelled | (before == "be"):
        told = t.lows[after] in _GOES_ON and not t.digits(after + 1)
        return told or t.words[after] in _MARKS_AFTER or _in_year(t, after)
    if before in ("is", "was") and t.capital(first - 2) and not amount.spelled:
        return value > 15 and (t.lows[after] == "when" or _in_year(t, after))
    if before == "be" and t.lows[first - 3] in ("he", "she", "who") and not amount.spelled:
        return t.lows[after] in STOPS or t.words[after] in _MARKS_AFTER
    return amount.plain and _after_name(t, first, after, int(amount.value))


def _verb_before(t: Tokens, p: int) -> str:
    """The verb that ends at `p`, past a word of time: the "died" of "died today at 79", "died in 1997 at 81"."""
    if t.words[p].isdecimal() and t.lows[p - 1] == "in":
        return t.lows[p - 2]
    low = t.lows[p]
    return t.lows[p - 1] if low in WEEKDAYS or low in _DAYS else low


def _in_year(t: Tokens, p: int) -> bool:
    """Whether "in 1977" or "in June 1977" goes on at `p`."""
    if t.lows[p] != "in":
        return False
    q = p + 1 + (t.lows[p + 1] in MONTHS)
    return len(t.words[q]) == 4 and t.words[q].isdecimal()


def _after_name(t: Tokens, first: int, after: int, value: int) -> bool:
    """ "Hague, 44,", "Nick Hague 44 has", "John Smith (44)"."""
    before = t.words[first - 1]
    if before == "," and t.words[after] in (",", ".", ";", ")", ""):
        told = t.words[after] == "," and _person(t.lows[first - 2])
        return (told or _name(t, first - 2)) and value > 0
    if before in ("then", "now") and t.words[first - 2] == "," and t.words[after] == ",":
        return value > 0
    if before == "," and t.lows[after] in ("and", "who", "of", "from", "was", "is", "has"):
        return _name(t, first - 2) and _name(t, first - 3) and value > 0
    if before == "(" and t.words[after] == ")":
        return _name(t, first - 2) and _name(t, first - 3) and value > 15
    if _name(t, first - 1) and _name(t, first - 2) and value > 15:
        return t.lows[after] in ("has", "had", "said", "says", "who", "was", "is")
    return False


def _person(low: str) -> bool:
    """Whether a noun is a person's: "the comedian, 47, said"."""
    return low in _PEOPLE or (len(low) > 4 and low.endswith(_PERSON_ENDINGS))


def _name(t: Tokens, p: int) -> bool:
    """Whether a token may be the last word of a person's name."""
    return p >= 0 and t.capital(p) and t.lows[p] not in _NO_NAMES and t.lows[p] not in STOPS
