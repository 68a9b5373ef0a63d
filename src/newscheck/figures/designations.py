"""Numbers that are names: "section 230", "iPhone 14", "number one", "phase three", "a 737".

This module looks at the words before a number and, where these could be a place or a time as well
("last week 40 people"), at what the number would count. It does not read numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.headlines import verb_of_headline
from newscheck.figures.nouns import STOPS, is_plural
from newscheck.figures.tokens import lexicon

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

# Nouns in the singular that give the number after them as a name: "section 230", "Row 21".
_DESIGNATORS = lexicon("""
    band section no row game group flight channel article chapter unit level route highway interstate model
    formula act category phase type tier title week day part room page line lane class clause exit
    rule apartment apt suite season episode volume vol version step grade platform gate stage round
    number numbers figure table appendix annex schedule paragraph para item lot block building
    district ward zone sector region area precinct division league war week heat seed pool quarter
    order bill proposition measure amendment resolution directive form box bus train tram terminal
    pier berth hole lap stall seat square station engine squadron battalion brigade regiment
    corps camp cell layer protocol windows playstation xbox iphone ipad galaxy pixel boeing airbus
    catch agenda hb sb hr s.b. h.b. u.s. us i sr hwy rte fig figs pt ch sec art nos site plot unit
    super bowl p sp iso fortune forbes inc h.r. nasdaq stoxx ftse nikkei dax cac dow russell csi asx topix hiv
    """)
# Of these, the places and times in which things are counted: "last week 40 people", "on the train 200
# passengers".
_SETTINGS = lexicon("""
    day week season game war heat round quarter region area district building station train bus room
    ward zone block sector precinct square terminal lap league row group class camp division part
    """)
_POINTING = lexicon("""
    the this that these last next each every same past previous following opening first second third
    final his her its their our a
    """)
# Of these, the ones that a plural may follow: "phase three trials".
_STAGES = lexicon("phase stage tier category level grade type")
# Products, which have their numbers in figures: "version two" counts.
_PRODUCTS = lexicon("version windows playstation xbox iphone ipad galaxy pixel boeing airbus")
_RELEASED = lexicon("version update release firmware ios android macos watchos windows patch")
_NAME_DIGITS = 4
_LONGEST_LIST = 10
_LINKS = frozenset((",", "and", "to", "or", "-", "–", "&", "through"))
_OPENERS = lexicon(
    "about nearly almost some around roughly approximately another only just over under record"
)
_EMERGENCY = frozenset(("911", "999", "112"))
_CALLED = lexicon(
    "call calls called calling dial dials dialed dialled caller callers operator operators dispatcher dispatchers service"
)
_AIRLINERS = frozenset(f"7{middle}7" for middle in range(9))
_FLOWN = lexicon("""
    aircraft airplane airplanes aeroplane plane planes jet jets jetliner jetliners airliner airliners
    max dreamliner dreamliners freighter freighters jumbo jumbos series pilots
    """)


def version(t: Tokens, i: int) -> bool:
    """Whether a decimal is a version: "iOS 8.2", "update 5.50"."""
    return t.lows[i - 1] in _RELEASED and i > 0


def named(t: Tokens, i: int) -> bool:
    """Whether a bare number is part of the name before it: "iPhone 14", "section 230"."""
    before = i - 1
    word, low = t.words[before], t.lows[before]
    if _airliner(t, i):
        return True
    if t.words[i] in _EMERGENCY and (t.lows[i + 1] in _CALLED or t.lows[before] in _CALLED):
        return True
    if word == "No" and not is_plural(t.lows[i + 1]):
        return True  # "No 10 said"
    if len(t.words[i]) > _NAME_DIGITS or before < 0:
        return False
    if low in _DESIGNATORS and not (before == 0 and low in ("us", "i")):
        return not _counted_there(t, i)
    if len(t.words[i]) < 3 and _listed(t, i):
        return True
    if word == "." and t.glued(before) and t.lows[before - 1] in _DESIGNATORS | {"s"}:
        return True
    if not word[:1].isupper() and not (word[1:] != low[1:] and word.isalpha()):
        return False
    if _opens(t, before) or low in STOPS or is_plural(t.lows[i + 1]):
        return False
    return not verb_of_headline(t, before)


def _listed(t: Tokens, i: int) -> bool:
    """Whether a number is one of several after a noun: "levels 1 and 2", "phases 1, 2 and 3"."""
    p = i - 1
    limit = max(0, i - _LONGEST_LIST)
    while p > limit and (t.lows[p] in _LINKS or (t.digits(p) and len(t.words[p]) < 3)):
        p -= 1
    many = t.lows[p]
    if not t.digits(p + 1):
        return False
    if many in _STAGES and t.lows[i - 1] != ",":
        return True  # "phase 2 and 3 trials"
    return many[-1:] == "s" and many[:-1] in _DESIGNATORS


def _counted_there(t: Tokens, i: int) -> bool:
    """Whether the noun before a number says where or when: "in the area 300 homes burnt"."""
    noun = t.words[i - 1]
    if noun not in _SETTINGS or t.lows[i - 2] not in _POINTING:
        return False
    return is_plural(t.lows[i + 1]) or is_plural(t.lows[i + 2])


def _airliner(t: Tokens, i: int) -> bool:
    """ "a 737", "the 787 Dreamliner", "two 747 jets"."""
    if t.words[i] not in _AIRLINERS:
        return False
    return t.lows[i + 1] in _FLOWN or t.lows[i - 1] in ("a", "an") or t.lows[i - 1] == "boeing"


def designated(t: Tokens, i: int, *, bare: bool) -> bool:
    """Whether a number word is the name of a part: "chapter one", "phase three trials".

    `bare` says that nothing it could count follows.
    """
    noun = t.lows[i - 1]
    if i == 0 or noun not in _DESIGNATORS or noun in _PRODUCTS:
        return False
    if bare:
        return not (noun in _SETTINGS and t.lows[i - 2] in _POINTING - {"the"})
    return noun == "number" or (noun in _STAGES and t.lows[i - 2] not in _POINTING - {"the", "a"})


def _opens(t: Tokens, p: int) -> bool:
    """Whether a word has its capital only because a sentence or quotation begins with it."""
    if p > 0 and t.words[p - 1] not in (":", "“", '"', "‘", "—", "–", "(", "."):
        return False
    return p == 0 and t.lows[p] in STOPS | _OPENERS
