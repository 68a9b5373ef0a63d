"""Nouns without a grammar: which word a number counts, and what it is in the singular.

This module looks at the words after a number. It does not know numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.scales import SCALES
from newscheck.figures.tokens import lexicon
from newscheck.values import dataclass

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

# Words that end the noun phrase after a number.
STOPS = lexicon("""
    a an the this that these those my your his her its our their each every any all both either
    i you he she it we they them him us me who whom whose which what when where why how there here
    and or but nor so yet if because although though while whereas unless until since as than
    of in on at by for with from to into onto over under above below about against between among
    through throughout during before after behind beyond near off out up down around across along
    within without upon toward towards per via amid despite except including like versus vs
    is are was were be been being am has have had having do does did will would can could shall
    should may might must not no never also just only even still already now then later ago again
    earlier today yesterday tomorrow tonight apiece each too very much more less most least
    said says say told tells tell asked asks ask added adds reported according
    died came went got made took gave left won lost beat led rose fell grew hit saw became began
    ran set put kept held paid sold bought met told found showed show
    comes goes gets makes takes gives loses wants expects remains ahead away back home together long
    represents translates allows depreciates comprises includes remains requires becomes seems
    appears equals exceeds consists suggests contains involves depends happens belongs provides
    indicates brings keeps lets begins ensures enables enjoys onstage abroad nationwide worldwide
    stood warned backed voted agreed opposed favored favoured refused insisted argued replied
    responded thought believed felt wrote knew heard denied blamed attended joined
    tall high wide deep thick old himself herself themselves itself myself yourself ourselves mr mrs
    ms dr
    """)

# Nouns that are many without an s.
_PLURALS = lexicon("""
    people men women children staff police troops aircraft fish sheep deer cattle personnel feet
    teeth mice geese oxen crew media data species series offspring grandchildren stepchildren
    bacteria criteria phenomena alumni militia clergy folk youth livestock poultry head ads
    buffalo bison elk moose salmon trout shrimp squid swine reindeer
    """)
_NOT_PLURAL = lexicon("""
    is was has does this us his its always perhaps yes less plus versus as gas bus various
    previous serious famous religious dangerous numerous campus virus census status bonus corps
    business process access success press class loss pass boss glass mass cross address congress
    """)
_SINGULARS = {
    "people": "people",
    "men": "man",
    "women": "woman",
    "children": "child",
    "grandchildren": "grandchild",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "lives": "life",
    "wives": "wife",
    "midwives": "midwife",
    "housewives": "housewife",
    "calves": "calf",
    "loaves": "loaf",
    "scarves": "scarf",
    "ads": "ad",
    "knives": "knife",
    "leaves": "leaf",
    "halves": "half",
    "thieves": "thief",
    "wolves": "wolf",
    "shelves": "shelf",
    "movies": "movie",
    "cookies": "cookie",
    "calories": "calorie",
    "zombies": "zombie",
    "rookies": "rookie",
    "selfies": "selfie",
    "brownies": "brownie",
    "junkies": "junkie",
    "rupees": "rupee",
    "ties": "tie",
    "pies": "pie",
    "lies": "lie",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "campuses": "campus",
    "bonuses": "bonus",
    "crises": "crisis",
    "analyses": "analysis",
    "heroes": "hero",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "vetoes": "veto",
    "shoes": "shoe",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "series": "series",
    "species": "species",
    "troops": "troop",
}
_LATIN = ("iuses", "nuses", "puses", "tuses", "ruses")
_HISSING = ("ches", "shes", "sses", "xes", "zzes")

# Adjectives that stand before a counted noun and are never counted themselves.
_ADJECTIVES = lexicon("""
    new old last first second third next other another different main major minor big large small
    great good bad best worst young additional extra further more straight consecutive successive
    previous past recent current full whole single separate final top key real local national
    international federal foreign senior junior high low long short early late record total
    possible likely potential particular certain only few many several several such own
    """)
_ADJECTIVE_ENDINGS = ("al", "ic", "ive", "ous", "ful", "less", "able", "ible", "ary", "ish", "est")
_VERBAL = ("ed", "ing", "ly")
_DEGREES = frozenset(("most", "more", "least"))
_LONGEST_PHRASE = 8
_LEADING = frozenset(("more", "most", "least", "old", "long", "high", "other"))
_NUMBER_WORDS = lexicon(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty"
    " hundred hundreds thousand thousands million millions billion dozen dozens"
)
# Participles that follow "one" as a pronoun, and comparatives that follow what it counts.
_FOLLOWING_ONE = lexicon("""
    involving concerning resulting including regarding using having being featuring containing
    showing requiring making offering allowing taking
    """)
# Nouns that look like participles.
_DOINGS = lexicon("""
    hearing shooting meeting building killing filing offering warning ruling reading sighting landing
    crossing listing opening wedding painting rating ranking bombing stabbing sitting outing drawing
    dwelling holding finding beating posting briefing screening booking offspring spring evening
    morning string ring king thing wing
    """)
_COMPARED = lexicon("lower higher closer further longer earlier later worse better wider")
_OBJECTS = lexicon("it that a an the its his her their him us them this you how whether")
# Plurals that say no more of a noun after them.
_NO_MODIFIERS = frozenset(("times", "people", "others", "ones", "points", "goals", "runs"))
_APOSTROPHES = frozenset(("'", "’"))
# Words in capitals that in small letters would be a pronoun or an article.
_INITIALS = frozenset(("US", "IT", "WHO"))
_DETERMINERS = lexicon("the a an his her its our their my your these those all this")


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: its head in the singular, and the tokens of its phrase, head last."""

    unit: str
    first: int
    after: int


def is_plural(low: str) -> bool:
    """Whether a word in lower case looks like a plural noun."""
    if low in _PLURALS:
        return True
    if len(low) < 4 or low in _NOT_PLURAL or low in STOPS:
        return low.endswith("men") and len(low) > 4
    if low.endswith("men"):
        return low not in ("specimen", "regimen", "omen", "abdomen", "yemen")
    return low[-1] == "s" and low[-2] not in "su'’i" and "'" not in low and "’" not in low


def singular(word: str) -> str:
    """A noun in the singular; its capitals are kept."""
    low = word.lower()
    if low in _SINGULARS:
        return _SINGULARS[low]
    if low in _PLURALS or low in _NOT_PLURAL:
        return word
    if low.endswith("men") and len(low) > 4:
        return word[:-2] + "an"
    if len(low) > 4 and low.endswith("ies"):
        return word[:-3] + "y"
    if len(low) > 4 and (low.endswith(_HISSING) or (len(low) > 6 and low.endswith(_LATIN))):
        return word[:-2]
    if len(low) > 2 and low[-1] == "s" and low[-2] not in "sui":
        return word[:-1]
    return word


def counted(t: Tokens, p: int, *, single: bool) -> Noun | None:
    """What the number that ends before token `p` counts; `single` where the number is one."""
    if t.lows[p] == "of":
        return _of_many(t, p + 1)
    phrase = _phrase(t, p)
    if not phrase:
        return None
    head = _single_head(t, phrase) if single else _plural_head(t, phrase)
    return _noun(t, phrase, head) if head is not None else None


def _of_many(t: Tokens, p: int) -> Noun | None:
    """The noun in "one of the best screens", "two of Johnson's deputies"."""
    while t.lows[p] in _DETERMINERS or t.lows[p] in ("more", "most", "about", "some"):
        p += 1
    phrase = _phrase(t, p)
    if phrase and t.words[phrase[-1] + 1] in _APOSTROPHES and t.digits(phrase[-1] + 2):
        p = phrase[-1] + 3  # "four mln of Caesars' 30 mln common shares"
        phrase = _phrase(t, p + (t.lows[p] in SCALES))
    head = next((q for q in phrase if is_plural(t.lows[q]) and not _owns(t, q)), None)
    return _noun(t, phrase, _last_plural(t, phrase, head)) if head is not None else None


def _last_plural(t: Tokens, phrase: list[int], q: int) -> int:
    """The head where a plural stands before another: "special forces soldiers", "women drivers"."""
    while t.lows[q] not in _NO_MODIFIERS and q + 1 in phrase and is_plural(t.lows[q + 1]):
        if t.lows[q + 2] in _OBJECTS:
            break  # "19 fouls proves it"
        q += 1
    return q


def _owns(t: Tokens, q: int) -> bool:
    """Whether a plural is a possessor: the "Caesars" of "Caesars' shares"."""
    return t.words[q + 1] in _APOSTROPHES and t.glued(q + 1) and t.lows[q][-1] == "s"


def _noun(t: Tokens, phrase: list[int], head: int) -> Noun:
    """The noun of a phrase, with what a hyphen ties to its head: "fund-raiser", "by-election"."""
    unit, q = singular(t.words[head]), head
    while t.joined(q - 1) and q - 2 >= phrase[0] and t.words[q - 2].isalpha():
        unit, q = f"{t.words[q - 2]}-{unit}", q - 2
    return Noun(unit, phrase[0], head + 1)


def _phrase(t: Tokens, p: int) -> list[int]:
    """The words that may be the noun phrase which begins at `p`, hyphens and measures skipped."""
    while t.lows[p] in _LEADING and not t.joined(p + 1):
        p += 1
    found: list[int] = []
    limit = p + _LONGEST_PHRASE
    while p < limit:
        low, word = t.lows[p], t.words[p]
        if word[:1].isalpha():
            if low == "and" and found and t.capital(p - 1) and t.capital(p + 1):
                pass  # "Kia and Hyundai vehicles"
            elif low in _NUMBER_WORDS and t.joined(p + 1):
                p += 2  # "two five-storey blocks"
            elif low == "number" and t.lows[p + 1] == "one":
                p += 1  # "nine number one albums"
            elif low in _NUMBER_WORDS or (low in STOPS and not _no_stop(t, p)):
                break
            else:
                found.append(p)
        elif found and t.joined(p):
            p += t.lows[p + 1] in STOPS or t.digits(p + 1)  # "out-of-town", "COVID-19"
        elif found and word in _APOSTROPHES and _owns(t, p - 1):
            pass
        elif t.digits(p) and t.glued(p + 1) and t.words[p + 1].isalpha():
            p += 1  # "250ml bottles"
        elif not (t.digits(p) and found and t.capital(p - 1)):  # "Model 3 sedans"
            break
        p += 1
    return found


def _no_stop(t: Tokens, p: int) -> bool:
    """Whether a word that ends a phrase elsewhere does not here: "off-duty", "US schools"."""
    if t.joined(p + 1) or (t.lows[p] == "reported" and is_plural(t.lows[p + 1])):
        return True
    beside = t.words[p + 1] if t.words[p + 1].isalpha() else t.words[p - 1]
    return t.words[p] in _INITIALS and not (beside.isupper() and len(beside) > 1)


def _plural_head(t: Tokens, phrase: list[int]) -> int | None:
    tied = t.joined(phrase[0] - 1) and not is_plural(t.lows[phrase[0]])
    if tied and t.words[phrase[0]].islower() and not t.lows[phrase[0]].endswith(_VERBAL):
        return phrase[0]  # "8-cylinder engines"
    for q in phrase:
        if t.lows[q] == "ones":
            return None
        if (is_plural(t.lows[q]) and not _owns(t, q)) or _acronyms(t.words[q]):
            return _last_plural(t, phrase, q)
    first = phrase[0]
    low = t.lows[first]
    if len(phrase) == 1 and t.words[first].isupper() and len(low) > 1:
        return first  # "0.5 WAR"
    if len(phrase) == 1 and not t.joined(first - 1):
        return None  # "the 133 break down into"
    if _is_adjective(low) or low in _COMPARED or t.capital(first) or low.endswith(_VERBAL):
        return None
    if not t.joined(first - 1) and (
        t.lows[phrase[1]].endswith(_VERBAL) or t.lows[first - 1] in _DEGREES
    ):
        return None  # "4 remain backed by", "the top ten most popular"
    return first


def _acronyms(word: str) -> bool:
    """ "TDs", "SUVs"."""
    return word[-1] == "s" and word[:-1].isupper() and len(word) > 2


def _single_head(t: Tokens, phrase: list[int]) -> int | None:
    """The noun after "one": the last word before what looks like the verb."""
    head = None
    first = t.lows[phrase[0]]
    if first in _FOLLOWING_ONE or first[-2:] in ("'s", "’s"):
        return None
    if t.lows[phrase[0] - 1] == "one" and is_plural(first) and singular(first) != first:
        return None  # "one needs to know"
    for q in phrase:
        low = t.lows[q]
        if head is not None and low in _COMPARED:
            break
        participle = low.endswith(("ed", "ing")) and low not in _DOINGS
        if head is not None and (participle or is_plural(low)):
            if participle and t.joined(q - 1):
                continue  # "one custody-related filing"
            break
        if low.endswith("ly") or (head is None and low.endswith("ed")):
            break
        head = q
    if head is not None and _is_adjective(t.lows[head]) and head == phrase[0]:
        return head if t.lows[head] not in _ADJECTIVES else None
    return head


def _is_adjective(low: str) -> bool:
    return low in _ADJECTIVES or (len(low) > 5 and low.endswith(_ADJECTIVE_ENDINGS))
