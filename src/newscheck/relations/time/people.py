"""Who a sentence speaks of: names by their capitals, pronouns, and people told only by what they are.

There is no list of names: a run of capitalised words is taken for a name where the words around it
treat it as one. A name with several words is known again by any of them but its first.
"""

from __future__ import annotations

import re

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.values import dataclass

_TOKEN = r"[A-Z][\w’'-]*\.?"
_RUN = regex(
    rf"(?:{_TOKEN})(?:[ \u00a0](?:(?:de|da|di|du|del|der|van|von|bin|ibn|al|el|la|le)[ \u00a0]){{0,2}}{_TOKEN})*"
)
# Capitalised words that begin sentences or stand for days, and are no names.
_NO_NAMES = lexicon("""
    the a an in on at by but and or he she it they his her its their this that these those when
    after before as for from with former today yesterday born since while there what who if one
    now then also at both mr mrs ms dr sir dame lord lady sen rep gov president prime minister
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    actor actress singer artist rapper author coach professor king queen pope saint st we you i
    """)
PERSON_NOUN = regex(
    r"\b(?:[a-z-]{2,}(?:er|or|ist|ian|man|woman|ant|ress|mate|ete|ee)|star|mother|father|wife|husband|son|"
    r"daughter|president|chief|boss|hero|coach|captain|pilot|victim|suspect|model|king|queen|mp|brit|native|"
    r"legend|icon|veteran|teen)\b"
)
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_BEFORE_PLACES = regex(
    r"\b(?:in|at|of|from|to|near|on|for|by|with|against|outside|into|via)\s+(?:the\s+)?$"
)
_PRONOUN = regex(r"\b(he|she|him|her|his|who)\b", re.IGNORECASE)
_KIN = regex(
    r"(?:\b(?:his|her|their|my|our|whose)\s|['’]s\s)(?:[a-z-]+\s){0,2}?"
    r"(?:son|daughter|child|children|baby|twins?|boy|girl|mother|father|mom|mum|dad|parents?|brother|sister|"
    r"wife|husband|widow|widower|partner|fianc[eé]e?|girlfriend|boyfriend|uncle|aunt|cousin|nephew|niece|"
    r"grand[a-z]+|co-star|friend|colleague|predecessor|successor|victim|killer)\b"
)
_FEMALE = lexicon("""woman girl mother daughter sister wife widow actress grandmother she her hers
    lady ms mrs miss dame queen princess schoolgirl heiress waitress mom mum great-grandmother""")
_MALE = lexicon("""man boy father son brother husband widower actor grandfather he him his king
    mr sir lord prince schoolboy gunman businessman dad great-grandfather""")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words and where it stands in its sentence."""

    start: int
    end: int
    tokens: tuple[str, ...]

    @property
    def full(self) -> bool:
        """Whether it has a first name and a last name."""
        return len(self.tokens) > 1


class Person:
    """Somebody of the story: the words of the name so far, and the sex where a noun told it."""

    __slots__ = ("name", "sex", "tokens")

    def __init__(self, *, sex: str | None = None) -> None:
        self.tokens: set[str] = set()
        self.name = ""
        self.sex = sex

    def is_called(self, name: Name) -> bool:
        """Whether a name may be this person's."""
        if not self.tokens:
            return False
        return self.tokens >= set(name.tokens) or self.tokens <= set(name.tokens)


def names_in(words: str) -> list[Name]:
    """The names of a sentence, in order."""
    found = []
    for match in _RUN.finditer(words):
        start = match.start()
        parts = match[0].split()
        while parts and _plain(parts[0]) in _NO_NAMES:
            start += len(parts[0]) + 1
            parts = parts[1:]
        tokens = tuple(_plain(part) for part in parts)
        if tokens and not (len(tokens) == 1 and (len(tokens[0]) < 2 or tokens[0] in _SUFFIXES)):
            found.append(Name(start, match.end(), tokens))
    return found


def _plain(word: str) -> str:
    low = word.lower().rstrip(".")
    return re.sub(r"['’]s?$", "", low)


def sex_in(words: str) -> str | None:
    """The sex that the words tell, where they tell one only."""
    told = _sexes(words)
    return told[0] if len(set(told)) == 1 else None


def sex_before(words: str) -> str | None:
    """The sex that the last word before a name tells: "her son John" is he."""
    told = _sexes(words)
    return told[-1] if told else None


def _sexes(words: str) -> list[str]:
    return [
        "f" if word in _FEMALE else "m"
        for word in re.findall(r"[a-z-]+", words.lower())
        if word in _FEMALE or word in _MALE
    ]


def is_kin(words: str) -> bool:
    """Whether the words before a fact make it that of somebody's relative: "Talley's husband died"."""
    return bool(_KIN.search(words.lower()))


def subject_of(words: str, names: list[Name], before: int) -> Name | str | None:
    """Who the clause that ends at an offset is about: a name, a pronoun, or nobody that is told.

    The first full name that no preposition governs, else the first name or pronoun.
    """
    free = [name for name in names if name.end <= before and not is_place(words, name)]
    pronoun = next(
        (m for m in _PRONOUN.finditer(words[:before]) if m[1].lower() in _SUBJECTS), None
    )
    first = next((name for name in free if name.full), None)
    if first is None:
        first = next((name for name in free if _acts(words, name)), None)
    if first is not None and (pronoun is None or first.start < pronoun.start()):
        return first
    return pronoun[1].lower() if pronoun is not None else first


def is_place(words: str, name: Name) -> bool:
    """Whether a preposition makes a name that of a place or of something else: "in Leeds"."""
    return bool(_BEFORE_PLACES.search(words[max(0, name.start - 24) : name.start]))


_SUBJECTS = frozenset(("he", "she"))
_VERB = regex(
    r"^(?:,|['’]s\b|\s+\(|\s+(?:was|is|has|had|who|died|dies|will|turned|turns|said|says|became|joined|won|"
    r"served|enlisted|began|started|left|moved|went|began|[a-z]+ed)\b)"
)


def _acts(words: str, name: Name) -> bool:
    """Whether a single capitalised word is treated as a person: a verb or an apposition follows."""
    return bool(_VERB.match(words[name.end : name.end + 20]))
