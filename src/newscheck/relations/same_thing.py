"""Whether two figures far apart count or measure one thing: by the noun, by what happened to it.

    a $3.2m grant ... the grant of $2.3m         killed 14 people ... the 15 victims

What is counted may be told in other words ("kids", "patients"): of people that says nothing, of
things it tells two apart. This room does not compare values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.likeness import stems_of
from newscheck.relations.people import PERSON_NOUN

if TYPE_CHECKING:
    from newscheck.claims import Claim

# Nouns of people that their ending does not tell.
_PEOPLE = lexicon("""
    people person man woman child kid boy girl adult baby pupil resident civilian soldier troop
    victim patient guest crew staff passenger migrant refugee pilgrim student tourist voter life
    soul body death fatality casualty case family couple friend civilian cop police official
    homeless elderly injured dead wounded missing survivor hostage inmate detainee suspect fan
    client customer citizen individual
    """)
_LAST = regex(r"[a-z'-]+$")


def same_noun(one: Claim, other: Claim) -> bool | None:
    """Whether two figures are of one noun; None where that is not told.

    Adjectives may be left out ("video games", "games"). Of people there are many words.
    """
    a, b = (one.subject or "").lower(), (other.subject or "").lower()
    first, second = one.figure.unit, other.figure.unit
    if one.figure.kind == "count" and other.figure.kind == "count":
        if first and second and first.lower() == second.lower():
            return True
        if not first or not second or _are_people(first, second):
            return None
        return bool(stems_of(a) & stems_of(b))
    if not a or not b:
        return None
    return True if stems_of(a) & stems_of(b) else None


def _are_people(one: str, other: str) -> bool:
    """Whether two nouns may both be of people: "people" and "Americans", "kids" and "patients"."""
    return all(_is_person(noun) or noun[0].isupper() for noun in (one, other)) and any(
        map(_is_person, (one, other))
    )


def _is_person(noun: str) -> bool:
    last = _LAST.search(noun.lower())
    return last is not None and (last[0] in _PEOPLE or bool(PERSON_NOUN.fullmatch(last[0])))
